import { card } from './card.ts';
import type { CaseGroup } from './case.ts';
import { composing } from './composing.ts';
import { flagging } from './flagging.ts';
import { markup } from './markup.ts';
import { neighbours } from './neighbours.ts';
import { positions } from './positions.ts';
import { replacing } from './replacing.ts';

/** The columns of the matrix. Those that leave markup behind come last. */
export const caseGroups: readonly CaseGroup[] = [flagging, card, replacing, positions, composing, neighbours, markup];
