/**
 * Notes as Markdown that Obsidian reads: front matter, a section for each page, quotes as quotations with the reader's
 * words below. Notes of one page give a document about that page.
 */
import type { Note, NotePage } from '../note';
import { hashTag, tagsLine } from './tags-line';

/** What Markdown, HTML or Obsidian (`[[link]]`, `==mark==`, `%%comment%%`, `$maths$`, `^id`) would take for more than text. */
const SPECIAL = /[\\`*_{}[\]<>#|~$^=%&!]/g;
/** At the start of a line these make lists, rules and headings. */
const LEADING = /^(\s*)([-+]|\d+[.)])(?=\s|$)/;

function escaped(line: string): string {
  return line
    .replace(SPECIAL, '\\$&')
    .replace(LEADING, (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}

const oneLine = (text: string): string => escaped(text.replace(/\s+/g, ' ').trim());
const lines = (text: string): string[] => text.split(/\r\n?|[\n\u2028\u2029]/);
/** Inside `<…>` an address may hold anything but these. */
const address = (url: string): string =>
  `<${url.replace(/[<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}>`;
/** Every JSON string is a YAML one. */
const yaml = (key: string, value: string | undefined): string[] => (value ? [`${key}: ${JSON.stringify(value)}`] : []);

function frontMatter(notes: readonly Note[], page: NotePage | null, now: string): string {
  const tags = [...new Set(notes.flatMap((note) => note.tags.map(hashTag)))].filter(Boolean);
  const fields = page
    ? [
        ...yaml('title', page.title),
        ...yaml('source', page.canonicalUrl),
        ...yaml('author', page.byline),
        ...yaml('publisher', page.publisher),
        ...yaml('published', page.published),
      ]
    : [];
  const created = notes.map((note) => note.created).sort()[0] ?? now;
  return [
    '---',
    ...fields,
    ...yaml('created', created),
    ...yaml('exported', now),
    ...(tags.length > 0 ? ['tags:', ...tags.map((tag) => `  - ${JSON.stringify(tag)}`)] : []),
    '---',
  ].join('\n');
}

function noteBlock(note: Note): string {
  const { target, comment, tags, entities, created, id } = note;
  const names = entities.map(({ name }) => `[[${name.replace(/[[\]|#^\\\n]/g, ' ')}]]`).join(', ');
  const quote = target.kind === 'quote' ? lines(target.quote.exact).map((line) => `> ${escaped(line)}`) : [];
  // Obsidian links to a block by such an id.
  const mark = ` ^${id.replace(/[^A-Za-z0-9-]/g, '-')}`;
  const foot = [names, tagsLine(tags), created.slice(0, 10)].filter(Boolean).join(' · ') + mark;
  return [quote.join('\n'), comment, foot].filter(Boolean).join('\n\n');
}

function groups(notes: readonly Note[]): Map<string, Note[]> {
  const found = new Map<string, Note[]>();
  for (const note of notes) {
    const { target, page } = note;
    const key = target.kind === 'entity' ? `entity ${target.entity}` : `page ${page?.canonicalUrl ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), note]);
  }
  return found;
}

function heading([note]: readonly Note[]): string {
  if (!note) return '';
  const { target, page, entities } = note;
  if (target.kind === 'entity') return oneLine(entities.find(({ id }) => id === target.entity)?.name ?? target.entity);
  if (!page) return '';
  return `[${oneLine(page.title || page.canonicalUrl)}](${address(page.visitedUrl)})`;
}

/** Notes as one Markdown document, in the order given within each page. */
export function toMarkdown(notes: readonly Note[], now: string): string {
  const all = [...groups(notes).values()];
  const [first] = notes;
  const only = all.length === 1 && first && first.target.kind !== 'entity' ? (first.page ?? null) : null;
  const mark = all.length === 1 ? '#' : '##';
  const sections = all.map((group) => {
    const head = heading(group);
    return [...(head ? [`${mark} ${head}`] : []), ...group.map(noteBlock)].join('\n\n');
  });
  return `${[frontMatter(notes, only, now), ...sections].join('\n\n')}\n`;
}
