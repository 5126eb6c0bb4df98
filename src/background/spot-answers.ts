/** Names in a text that stands on no page: the welcome's sample. */
import { LinkedDocument } from '../linking/document';
import type { SpotRequests } from '../messaging/spot-requests';
import type { Brain } from './brain';

type Answers = {
  [K in keyof SpotRequests]: (input: SpotRequests[K]['input']) => Promise<SpotRequests[K]['output']>;
};

const INSTANCE = 'sample';

export function spotAnswers({ brain }: { brain: () => Promise<Brain> }): Answers {
  return {
    'knowledge.spot': async ({ passages }) => {
      const { knowledge } = await brain();
      const document = new LinkedDocument(knowledge);
      const added = passages.map((text, id) => ({ id, text, after: id === 0 ? null : id - 1 }));
      document.apply(0, { instance: INSTANCE, base: 0, added, removed: [] });
      const found = new Map(
        document
          .relink(
            () => false,
            (entity) => knowledge.quiet.has(entity),
          )
          .get(0)
          ?.map(({ id, mentions }) => [id, mentions]),
      );
      return passages.map((_, id) => found.get(id) ?? []);
    },
  };
}
