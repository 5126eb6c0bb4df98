/** Which notes stand on a page, told to who asked, and once more when that is no longer so. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/notes/note';
import { foundTeller } from '../../src/page/found-notes';
import type { NotePlaces, PlacedNote } from '../../src/page/note-places';
import { noteOf } from '../notes/fixture';

const page = (canonicalUrl: string) => ({ canonicalUrl, visitedUrl: 'https://news.example/story', title: 'Story' });
const OWN = noteOf({ id: 'own', page: page('https://news.example/story') });
const IN_FRAME = noteOf({ id: 'in-frame', page: page('https://embeds.example/box') });

function scene() {
  const { document } = parseHTML(
    '<!doctype html><html><head><link rel="canonical" href="https://news.example/story"></head><body></body></html>',
  );
  let told = 0;
  let lost: Note[] = [];
  let all: PlacedNote[] = [];
  const teller = foundTeller(
    document as unknown as Document,
    () => ({ all, lost }) as unknown as NotePlaces,
    () => {
      told++;
    },
  );
  return {
    teller,
    told: () => told,
    now(placed: Note[], gone: Note[]) {
      all = [...placed.map((note) => ({ note, spans: [{}] })), ...gone.map((note) => ({ note, spans: [] }))] as never;
      lost = gone;
    },
  };
}

describe('what is told of the notes found on a page', () => {
  it('names those that stand and those that are lost, but none that was made in a frame', () => {
    const { teller, now } = scene();
    now([OWN], [IN_FRAME]);
    expect(teller.tell()).toEqual({ placed: ['own'], lost: [] });
    now([], [OWN, IN_FRAME]);
    expect(teller.tell()).toEqual({ placed: [], lost: ['own'] });
  });

  it('is followed by one word of change, and only to who has asked', () => {
    const { teller, now, told } = scene();
    now([OWN], []);
    teller.rest();
    expect(told()).toBe(0);
    teller.tell();
    teller.rest();
    expect(told()).toBe(0);
    now([], [OWN]);
    teller.rest();
    now([OWN], []);
    teller.rest();
    expect(told()).toBe(1);
    teller.tell();
    now([], [OWN]);
    teller.rest();
    expect(told()).toBe(2);
  });
});
