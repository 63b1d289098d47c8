/** One place where the term stands, with a few words around it, and what would stand there. */
export interface Swap {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly replacement: string;
}

/** How a replacement ended. Each but the first is said in the card. */
export type Outcome = 'replaced' | 'too-long' | 'altered' | 'failed';

/** What the card needs to replace all findings of its term in one field or editor. */
export interface ReplaceAll {
  /** At least two, the finding of the card among them. */
  readonly count: number;
  /** What would be done with the suggestion of this number, in reading order; undefined when nobody can tell. */
  preview(index: number): Promise<{ readonly swaps: readonly Swap[]; readonly isOneStep: boolean } | undefined>;
  /** Does what the last preview has shown. `done` of `count` have been replaced. */
  apply(): Promise<{ readonly outcome: Outcome; readonly done: number; readonly count: number }>;
}
