import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Who may import what. A folder may always import itself. `types of …`: only by `import type`, which is gone in the build.
 * ARCHITECTURE.md says why.
 */
const checkerTypes = 'types of lib/checker';
const glossaryTypes = 'types of glossary';
/** The names of the languages and statuses, and the types. */
const vocabulary = 'glossary/concept.ts';
const extensionPages = ['webextension-polyfill', '#i18n'];
const allowed: { readonly [folder: string]: readonly string[] } = {
  glossary: [],
  'lib/checker': ['lib/language', glossaryTypes, vocabulary],
  'lib/language': ['lib/checker', glossaryTypes, vocabulary],
  'lib/page': [checkerTypes, glossaryTypes],
  'lib/card': [checkerTypes, glossaryTypes, 'assets/theme.css'],
  'lib/settings': [checkerTypes, glossaryTypes, 'lib/messages', 'wxt/utils/storage', 'valibot'],
  'lib/messages': [checkerTypes, glossaryTypes, 'types of lib/card', 'types of lib/settings'],
  'lib/guide': [glossaryTypes],
  'lib/screens': [
    checkerTypes,
    'lib/card',
    'lib/messages',
    'lib/settings',
    'preact',
    'preact/hooks',
    ...extensionPages,
  ],
  'lib/exchange': [checkerTypes, glossaryTypes, 'papaparse', 'valibot'],
};

const root = join(import.meta.dirname, '..');

test.each(Object.keys(allowed))('%s imports only what it may', (folder) => {
  expect(findForbiddenImports(folder)).toEqual([]);
});

test('nobody imports from entrypoints, tools or tests', () => {
  const forbidden = globSync('lib/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    importsOf(file).filter(({ from }) => /^(entrypoints|tools|tests)\//.test(from)),
  );
  expect(forbidden).toEqual([]);
});

/** Each reads like `lib/page/text-block.ts → wxt/utils/storage`. */
function findForbiddenImports(folder: string): string[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).flatMap((file) =>
    importsOf(file)
      .filter(({ from, typeOnly }) => !isAllowed(folder, from, typeOnly))
      .map(({ from }) => `${file} → ${from}`),
  );
}

function isAllowed(folder: string, from: string, typeOnly: boolean): boolean {
  return [folder, ...(allowed[folder] ?? [])].some((rule) => {
    const place = rule.replace(/^types of /, '');
    return (from === place || from.startsWith(`${place}/`)) && (typeOnly || rule === place);
  });
}

interface Import {
  /** A path from the root of the repository, or the name of a package. */
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = source.matchAll(/^(?:import|export)(\s+type)?[\s{*][^;'"]*?from\s+['"]([^'"]+)['"]/gm);
  const bare = source.matchAll(/(?:^import\s*|\bimport\()()['"]([^'"]+)['"]/gm);
  return [...statements, ...bare].map(([, type, from = '']) => ({
    from: from.startsWith('.') ? relative(root, join(root, dirname(file), from.replace(/\?.*/, ''))) : from,
    typeOnly: Boolean(type),
  }));
}
