/** What the address bar suggests after the keyword, and who is meant by what the reader chose there. */
import type { Language } from '../knowledge/schema';
import type { SearchResult, SearchRow } from './row';
import type { Search } from './search';

/** `content` is what stands in the address bar once it is chosen; `description` is what is read. */
export type Suggestion = { content: string; description: string };

/** Chromium reads descriptions as XML and can show letters as matched; Firefox shows them as they are. */
export type Dialect = 'xml' | 'plain';

const SUGGESTED = 6;
const BETWEEN = ' · ';

/** Suggestions for what is typed so far, best first, each content once. */
export function suggestions(
  search: Search<SearchRow>,
  typed: string,
  { language, dialect }: { language: Language; dialect: Dialect },
): Suggestion[] {
  const seen = new Set<string>();
  return search(typed, SUGGESTED).flatMap((result) => {
    const content = contentOf(result.row, language);
    if (seen.has(content)) return [];
    seen.add(content);
    return [{ content, description: dialect === 'xml' ? inXml(result, language) : inWords(result, language) }];
  });
}

/** The entity meant by what was entered: a suggestion that was chosen, or the best answer to what was typed; null: none. */
export function chosenEntity(search: Search<SearchRow>, entered: string, language: Language): string | null {
  const [name = entered] = entered.split(BETWEEN);
  const exact = search(name, SUGGESTED).find(({ row }) => contentOf(row, language) === entered);
  return (exact ?? search(entered, 1)[0])?.row.id ?? null;
}

function contentOf({ label }: SearchRow, language: Language): string {
  return [label.name[language], label.kind[language]].join(BETWEEN);
}

/** The name that answered, what the thing is called if that is another, and what it is. */
function inWords({ row: { label }, name }: SearchResult<SearchRow>, language: Language): string {
  const called = label.name[language];
  return [called, ...(name === called ? [] : [name]), label.kind[language]].join(BETWEEN);
}

function inXml({ row: { label }, name, ranges }: SearchResult<SearchRow>, language: Language): string {
  const called = label.name[language];
  let marked = '';
  let at = 0;
  for (const { start, end } of ranges) {
    marked += `${escaped(name.slice(at, start))}<match>${escaped(name.slice(start, end))}</match>`;
    at = end;
  }
  marked += escaped(name.slice(at));
  const kind = `<dim>${escaped(label.kind[language])}</dim>`;
  return [...(name === called ? [] : [escaped(called)]), marked, kind].join(BETWEEN);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Characters that no XML may hold, even escaped: Chromium would drop the whole suggestion. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
