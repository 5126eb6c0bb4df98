import { describe, expect, it } from 'vitest';
import { canonicalJson, withContentVersion } from '../../../src/cli/knowledge/version';
import { entity, packOf } from '../../fixtures/packs/entities';

describe("a pack's version", () => {
  const { format: _format, version: _version, ...content } = packOf('tiny', [entity('guild'), entity('port')]);
  const { version } = withContentVersion(content);

  it('does not depend on the order of entities or of fields', () => {
    const turned = Object.fromEntries(Object.entries(entity('guild')).reverse()) as (typeof content.entities)[number];
    const other = withContentVersion({ ...content, entities: [entity('port'), turned] });
    expect(other.version).toBe(version);
    expect(other.entities.map(({ id }) => id)).toEqual(['guild', 'port']);
  });

  it.each([
    ['an entity', { entities: [entity('guild', { reviewed: '2024-07' }), entity('port')] }],
    ['the licence', { licence: 'CC0' }],
    ['the id', { id: 'other' }],
  ])('changes with %s', (_what, over) => {
    expect(withContentVersion({ ...content, ...over }).version).not.toBe(version);
  });

  it('keeps the order of lists, which says something', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: 1, c: null } })).toBe('{"a":{"c":null,"d":1},"b":[2,1]}');
  });
});
