/** The background's copy of the text: one update at a time, and everything again when it is lost. */
import { expect, test } from 'vitest';
import type { PassageMentions, TextUpdate } from '../../src/linking/document';
import { Courier, type TextAnswer } from '../../src/page/courier';
import { LiveText } from '../../src/page/live-text';

function setUp() {
  const live = new LiveText();
  const sent: { update: TextUpdate; answer: (answer: TextAnswer) => void; fail: () => void }[] = [];
  const failures: number[] = [];
  const heard: PassageMentions[][] = [];
  const courier = new Courier(
    live,
    {
      instance: 'a',
      ask: (update) =>
        new Promise((answer, reject) => {
          sent.push({ update, answer, fail: () => reject(new Error('gone')) });
        }),
      onMentions: (passages) => heard.push(passages),
      onFailure: () => failures.push(1),
    },
    new AbortController().signal,
  );
  const put = (...texts: string[]) => {
    const element = {} as Element;
    const change = live.append(texts.map((text) => ({ element, text, nodes: [], offsets: [] })));
    courier.tell(change);
    return change;
  };
  const settle = () => new Promise((done) => setImmediate(done));
  const drop = (id: number) => {
    const passage = live.passage(id);
    if (passage) courier.tell(live.forget([passage]));
  };
  return { courier, sent, failures, heard, put, drop, settle };
}

const delta = (version: number): TextAnswer => ({ kind: 'delta', version, passages: [] });
const textsOf = (update: TextUpdate | undefined): string[] => (update?.added ?? []).map(({ text }) => text);

test('nothing is told before it is asked for, then everything', () => {
  const { courier, sent, put } = setUp();
  put('One');
  expect(sent).toHaveLength(0);
  void courier.share();
  expect(sent[0]?.update).toMatchObject({ base: 0, removed: [] });
  expect(textsOf(sent[0]?.update)).toEqual(['One']);
});

test('changes wait for the answer, and what came and went meanwhile is not told', async () => {
  const { courier, sent, put, drop, settle } = setUp();
  const [one] = put('One').added;
  void courier.share();
  const [two] = put('Two').added;
  put('Three');
  drop(two ?? 0);
  drop(one ?? 0);
  expect(sent).toHaveLength(1);
  sent[0]?.answer(delta(1));
  await settle();
  expect(sent[1]?.update).toMatchObject({ base: 1, removed: [one] });
  expect(textsOf(sent[1]?.update)).toEqual(['Three']);
});

test('a background that has lost the document gets everything', async () => {
  const { courier, sent, put, settle } = setUp();
  put('One');
  void courier.share();
  sent[0]?.answer(delta(1));
  await settle();
  put('Two');
  sent[1]?.answer({ kind: 'resend' });
  await settle();
  expect(sent[2]?.update.base).toBe(0);
  expect(textsOf(sent[2]?.update)).toEqual(['One', 'Two']);
});

test('after a failure the next change brings everything', async () => {
  const { courier, sent, failures, put, settle } = setUp();
  put('One');
  const shared = courier.share();
  sent[0]?.fail();
  await shared;
  expect(failures).toHaveLength(1);
  put('Two');
  await settle();
  expect(sent[1]?.update.base).toBe(0);
  expect(textsOf(sent[1]?.update)).toEqual(['One', 'Two']);
});

test('what an answer to everything does not name bears no mention any more; an answer to a change leaves it alone', async () => {
  const { courier, sent, heard, put, settle } = setUp();
  const [one, two] = put('One', 'Two').added;
  void courier.share();
  const named = { id: two ?? 0, mentions: [] };
  sent[0]?.answer({ kind: 'delta', version: 1, passages: [named] });
  await settle();
  expect(heard[0]).toEqual([{ id: one, mentions: [] }, { id: two, mentions: [] }, named]);
  const [three] = put('Three').added;
  sent[1]?.answer(delta(2));
  await settle();
  expect(heard[1]).toEqual([{ id: three, mentions: [] }]);
});
