import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/knowledge/near';
import { worded } from '../../src/knowledge/phrases';

const IDS = ['salt-guild', 'salt-house', 'brindle', 'ada-fenn', 'ene'];

describe('what may have been meant', () => {
  it.each([
    ['salt-gild', ['salt-guild']],
    ['fenn', ['ada-fenn']],
    ['Brindel', ['brindle']],
    ['salt', ['salt-guild', 'salt-house']],
    ['end', ['ene']],
    ['cocaine', []],
    ['', []],
  ])('by “%s” is %j', (word, near) => {
    expect(nearest(word, IDS)).toEqual(near);
  });

  it('is a question, or nothing', () => {
    const meant = didYouMean('salt', IDS);
    expect(meant && worded(meant)).toBe('did you mean salt-guild or salt-house?');
    expect(didYouMean('cocaine', IDS)).toBeNull();
  });
});
