/** The page of a note, in the top frame and in others. */
import { describe, expect, it } from 'vitest';
import { pageSaved, pageShown } from '../../src/background/page-of';
import { PAGE, sender } from './scene';

const platform = { tabUrl: async () => PAGE };
const FRAME = 'https://embeds.example/chart?utm_source=news';
const OWN = 'https://embeds.example/chart';

describe('the page of a note', () => {
  it('is, in the top frame, the one in the address bar, by the address that it states', async () => {
    const expected = { visitedUrl: PAGE, canonicalUrl: 'https://news.example/the-story' };
    expect(await pageSaved(sender(), '/the-story', platform)).toEqual(expected);
    expect(await pageShown(sender(), '/the-story', platform)).toEqual(expected);
  });

  it('is, in a frame, visited in the address bar and found by the frame', async () => {
    const inFrame = sender({ frame: 4, url: FRAME });
    expect(await pageSaved(inFrame, null, platform)).toEqual({ visitedUrl: PAGE, canonicalUrl: OWN });
  });

  it('does not open the notes of the page around to a frame of another site', async () => {
    const inFrame = sender({ frame: 4, url: FRAME });
    expect(Object.values(await pageShown(inFrame, PAGE, platform))).not.toContain(PAGE);
  });

  it('is, in a frame without an address, the page around', async () => {
    const inFrame = sender({ frame: 4, url: 'about:srcdoc' });
    const expected = { visitedUrl: PAGE, canonicalUrl: PAGE };
    expect(await pageSaved(inFrame, null, platform)).toEqual(expected);
    expect(await pageShown(inFrame, null, platform)).toEqual(expected);
  });
});
