/** The border, for what drawings are made of. */
import * as v from 'valibot';
import { type Check, checksOf, id } from './checking';

const figures = v.object({ entity: id, withWorld: v.boolean() });

/** What each message about them must look like. */
export const FIGURE_CHECKS: Record<string, Check> = checksOf({ 'page.figures': figures, 'knowledge.figures': figures });
