/** What the explorer is answered about entities together. */
import { atlasOf } from '../knowledge/atlas';
import { tiesAmong } from '../knowledge/ties-among';
import type { AtlasRequests } from '../messaging/atlas-requests';
import type { Brain } from './brain';

type Answers = {
  [K in keyof AtlasRequests]: (input: AtlasRequests[K]['input']) => Promise<AtlasRequests[K]['output']>;
};

export function atlasAnswers(brain: () => Promise<Brain>): Answers {
  const library = async () => (await brain()).library();
  return {
    'knowledge.atlas': async () => atlasOf(await library()),
    'knowledge.neighbours': async ({ entity }) => {
      const known = await library();
      const dossier = known.dossier(entity);
      const own = known.label(entity);
      if (!dossier || !own) return null;
      const labels = { [entity]: own, ...dossier.labels };
      return { labels, ties: tiesAmong(known, Object.keys(labels)) };
    },
  };
}
