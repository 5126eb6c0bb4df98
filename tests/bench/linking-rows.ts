/** What linking adds to spotting, over the bundled pack. */
import { bundledFolder } from '../../src/cli/knowledge/bundled';
import { readPack } from '../../src/cli/knowledge/read-pack';
import { articleOfText } from '../../src/cli/spot/article';
import { compileKnowledge } from '../../src/knowledge/compile';
import { COUNTRIES } from '../../src/linking/countries';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { scan } from '../../src/spotting/scan';
import { corpusText } from '../corpus';
import type { Material } from './material';
import { type Row, rounds } from './measure';

const GROUP = 'linking, bundled pack';

export async function linkingRows({ pages }: Material): Promise<Row[]> {
  const { pack } = await readPack(bundledFolder(), { today: '9999-12-31' });
  if (!pack) throw new Error('the bundled pack does not compile: npm run knowledge');
  const knowledge = compileKnowledge([pack], COUNTRIES);
  const gold = (corpusText('gold/gold.jsonl') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const rowsFor = (texts: readonly string[], what: string): Row[] => {
    const documents = texts.map((text) => articleOfText(text).passages);
    const read = documents.map((passages) => passages.map((passage) => readPassage(knowledge, passage)));
    const took = rounds(
      {
        scan: () => documents.map((passages) => passages.map(({ text }) => scan(knowledge.lexicon, text))),
        link: () => read.map((passages) => linkDocument(knowledge, passages)),
      },
      11,
    );
    const each = Math.max(1, texts.length);
    return [
      { group: GROUP, what: `spotting, ${what}`, value: took.scan / each, unit: 'ms', note: 'a document' },
      {
        group: GROUP,
        what: `linking what was spotted, ${what}`,
        value: took.link / each,
        unit: 'ms',
        note: 'a document',
      },
    ];
  };
  return [...rowsFor(pages, 'any page'), ...(gold.length > 0 ? rowsFor(gold, 'articles full of names') : [])];
}
