import { describe, expect, it } from 'vitest';
import { makeLibrary } from '../../src/knowledge/dossier';
import { entity, packOf, relation } from '../fixtures/packs/entities';

const guild = entity('guild', {
  name: { en: 'Salt Guild', es: 'Gremio de la Sal' },
  names: [
    { text: 'Salt Guild', class: 'strong' },
    { text: 'SALT GUILD', class: 'strong' },
    { text: 'SG', class: 'weak' },
    { text: 'Salt Giuld', class: 'strong', shown: false },
  ],
  summary: { en: 'Guild of salt traders. It is old.', es: 'Gremio de la sal. Es antiguo.' },
  relations: [relation('opposes', 'port'), relation('located-in', 'nowhere')],
});
const ada = entity('ada', {
  relations: [{ ...relation('leads', 'guild'), from: '1921', until: '1940' }, relation('opposes', 'port')],
});
const port = entity('port', { relations: [relation('opposes', 'guild')] });
const library = makeLibrary([packOf('tiny', [guild, ada]), packOf('desk', [port, entity('guild')])]);

describe('the library', () => {
  it('gives an entity, its label and its line', () => {
    expect(library.entity('guild')).toBe(guild);
    expect(library.label('guild')).toEqual({ name: guild.name, kind: guild.kind, type: 'organization' });
    expect(library.line('guild')).toEqual({ en: 'Guild of salt traders.', es: 'Gremio de la sal.' });
  });

  it('answers null for what no pack has, whatever objects have by nature', () => {
    for (const id of ['nowhere', 'constructor', '__proto__']) {
      expect([library.entity(id), library.label(id), library.line(id), library.dossier(id)]).toEqual(
        Array(4).fill(null),
      );
    }
  });

  it('tells both ends of a relation, across packs, with labels for all that a pack has', () => {
    const dossier = library.dossier('guild');
    expect(dossier?.entity).toBe(guild);
    expect(dossier?.inverse).toEqual([
      { kind: 'leads', from: 'ada', since: '1921', until: '1940' },
      { kind: 'opposes', from: 'port' },
    ]);
    expect(Object.keys(dossier?.labels ?? {}).sort()).toEqual(['ada', 'port']);
    expect(dossier?.labels.ada).toEqual({ name: ada.name, kind: ada.kind, type: ada.type });
  });

  it('brings the sources of the pack that an entity cites, after its own', () => {
    const text = { en: 'x', es: 'x' };
    const claim = (source: string) => ({ value: text, asOf: '2018', source });
    const facts = [{ label: text, claims: [claim('charter'), claim('census')] }];
    const source = (id: string) => ({ id, title: id, publisher: 'Harbour', url: `https://${id}.example/` });
    const tiny = { ...packOf('tiny', [entity('guild', { facts })]), sources: [source('gazette'), source('census')] };
    const other = packOf('other', [entity('port', { facts })]);
    const shared = makeLibrary([tiny, other]);
    for (const found of [shared.entity('guild'), shared.dossier('guild')?.entity]) {
      expect(found?.sources.map(({ id }) => id)).toEqual(['charter', 'census']);
    }
    expect(shared.entity('port')?.sources.map(({ id }) => id)).toEqual(['charter']);
  });

  it('lists each entity once for search, by the names that are shown', () => {
    expect(library.searchRows().map(({ id }) => id)).toEqual(['guild', 'ada', 'port']);
    expect(library.searchRows()[0]).toEqual({
      id: 'guild',
      label: library.label('guild'),
      line: library.line('guild'),
      names: ['Salt Guild', 'Gremio de la Sal', 'SG'],
    });
  });
});
