/** Finds words that a reader would see and that stand in no catalogue. */
import { type SourceFile, withoutComments } from './source';

const WORDS = /\p{L}{2}/u;
/** What is written between two tags; the brackets of types and arrows are told apart by what they hold. */
const TEXT = /(?<![=-])>([^<>{}()=;|&]*)<(?=\/?[A-Za-z>])/gu;
/** Attributes that are read or heard. */
const ATTRIBUTE =
  /\s(?:title|alt|placeholder|label|aria-label|aria-description)=(?:"([^"]*)"|\{\s*(['"`])((?:(?!\2)[^$])*)\2\s*\})/gu;
/** What stands in braces between two tags, and the quoted words in it: `{saved ? 'Saved' : …}`. */
const CHILD = />\s*\{([^{}<>]*)\}\s*</gu;
const QUOTED = /(['"`])((?:(?!\1).)*)\1/gu;
/** Before a quoted word that something is compared with, called with or looked up by. */
const NOT_SAID = /(?:[=!]==?|[[(,])\s*$/;
/** What has the same name in every language. */
const NAMES = new Set(['Glosa']);

function quotedIn(child: string): string[] {
  return [...child.matchAll(QUOTED)].flatMap(({ 2: word = '', index }) =>
    NOT_SAID.test(child.slice(0, index)) ? [] : [word],
  );
}

/** Visible literals of components, as `path: remedy`. */
export function literalsInMarkup(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const found = [
      ...[...code.matchAll(TEXT)].map(([, written = '']) => written),
      ...[...code.matchAll(ATTRIBUTE)].map(([, plain, , quoted]) => plain ?? quoted ?? ''),
      ...[...code.matchAll(CHILD)].flatMap(([, child = '']) => quotedIn(child)),
    ];
    return found
      .map((words) => words.trim())
      .filter((words) => WORDS.test(words) && !NAMES.has(words) && !words.startsWith(','))
      .map((words) => `${path}: “${words.replace(/\s+/g, ' ')}”: put it into src/ui/strings, in both languages`);
  });
}
