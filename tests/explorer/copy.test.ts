import { describe, expect, it } from 'vitest';
import { copyOfEntity } from '../../src/explorer/copy-entity';
import { copyOfNote } from '../../src/explorer/copy-note';
import { linesOf } from '../../src/explorer/lines-of';
import { noteOf } from '../notes/fixture';
import { SAMPLE_DOSSIER } from '../ui/entity/sample';

describe('an entry that is taken along', () => {
  const { text, html } = copyOfEntity(SAMPLE_DOSSIER, 'en', '2026-11-22');

  it('says every claim with its date and the number of its source', () => {
    expect(text).toContain('Members: about 300 (as of 2013) [1]');
    expect(text).toContain('Members: 417 (as of 13 Aug 2022) [2]');
  });

  it('lists each source with its address', () => {
    const listed = text.split('\n').filter((line) => /^\[\d+\] /.test(line));
    expect(listed).toHaveLength(SAMPLE_DOSSIER.entity.sources.length);
    for (const { title, url } of SAMPLE_DOSSIER.entity.sources) {
      expect(listed.some((line) => line.includes(title) && line.includes(url))).toBe(true);
      expect(html).toContain(`<a href="${url}">`);
    }
  });

  it('is the same words in both forms', () => {
    const words = (form: string): string => form.replace(/<[^>]*>|[-\s]/g, '');
    const bare = html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    // The address of a source stands in plain sight only in the plain text.
    const plain = SAMPLE_DOSSIER.entity.sources.reduce((all, { url }) => all.replace(` ${url}`, ''), text);
    expect(words(bare)).toBe(words(plain));
  });

  it('speaks Spanish', () => {
    expect(copyOfEntity(SAMPLE_DOSSIER, 'es', '2026-11-22').text).toContain('Gremio del Río');
  });

  it('cannot smuggle markup in by a text', () => {
    const name = { en: '<img src=x onerror=alert(1)>', es: '"&' };
    const hostile = { ...SAMPLE_DOSSIER, entity: { ...SAMPLE_DOSSIER.entity, name } };
    expect(copyOfEntity(hostile, 'en', '2026-11-22').html).toContain('<h1>&lt;img src=x onerror=alert(1)&gt;</h1>');
  });
});

describe('a note that is taken along', () => {
  it('is the quote, where it is from, and the reader’s own words', () => {
    const note = noteOf({ comment: 'So <much>', tags: ['coca'] });
    const { text, html } = copyOfNote(note, 'en', '');
    const quoted = note.target.kind === 'quote' ? note.target.quote.exact : '';
    expect(text.startsWith(`“${quoted}”\n\n`)).toBe(true);
    expect(text).toContain(note.page?.canonicalUrl);
    expect(text).toContain('\n\nSo <much>\n\n#coca\n');
    expect(html).toContain('<p>So &lt;much&gt;</p>');
  });

  it('says what it is on where nothing is quoted', () => {
    const note = noteOf({ target: { kind: 'entity', entity: 'guild' }, comment: 'Mine', tags: [] });
    expect(copyOfNote(note, 'en', 'On the Guild').text).toMatch(/^On the Guild\n/);
  });
});

describe('a name in a picture', () => {
  it.each([
    ['VRAEM', ['VRAEM']],
    ['Abimael Guzmán', ['Abimael Guzmán']],
    ['Víctor Quispe Palomino', ['Víctor Quispe', 'Palomino']],
    ['Foreign Terrorist Organization list', ['Foreign Terrorist', 'Organization list']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifff…']],
  ])('%s stands on %j', (name, lines) => {
    expect(linesOf(name)).toEqual(lines);
  });
});
