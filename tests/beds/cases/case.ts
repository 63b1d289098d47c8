import type { Feature } from '../bed.ts';
import type { Writer } from '../writer.ts';

/** One thing that must hold in every editor. Its name is a column of the matrix. */
export interface Case {
  readonly name: string;
  /** Editors without it are left out of this case. */
  readonly needs?: Feature | 'outside';
  run(writer: Writer): Promise<void>;
  /** What must hold all the same where the editor stands in the way of `run`. */
  instead?(writer: Writer): Promise<void>;
}

/** Cases that share a text, so that it is written once. Each holds by itself, whatever became of those before it. */
export interface CaseGroup {
  readonly name: string;
  setUp(writer: Writer): Promise<void>;
  readonly cases: readonly Case[];
}

export const term = 'kinderporno';
export const sentence = `De politie vond ${term} op zijn computer.`;
