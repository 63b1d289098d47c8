import type { TestProject } from 'vitest/node';
import { serveMoreEditors } from './more-editors/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the editors of this repository are served. */
    moreEditors: string;
  }
}

/** Before all bed tests, once. */
export async function setup(project: TestProject): Promise<() => void> {
  const { origin, close } = await serveMoreEditors();
  project.provide('moreEditors', origin);
  return close;
}
