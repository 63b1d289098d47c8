/**
 * Concepts whose words mean something else in most sentences (relationship, client, seduce). Their forms
 * are not looked for: the patterns of the language say when a sentence means them.
 */
export const readByPatterns: ReadonlySet<string> = new Set([
  'sex-with-a-child',
  'relationship-with-child',
  'seduction',
  'older-boyfriend',
  'consent',
  'consensual-sex',
  'offender-who-pays',
]);

/** Concepts about what two people do: between young people of like age their words are right. */
export const betweenTwo: ReadonlySet<string> = new Set([
  'sex-with-a-child',
  'relationship-with-child',
  'seduction',
  'older-boyfriend',
  'consent',
  'consensual-sex',
]);

/** Concepts whose words a writer may deny: what was done is `no sex`, a child is `not a prostitute`. */
export const spokenOf: ReadonlySet<string> = new Set([
  ...betweenTwo,
  'offender-who-pays',
  'child-exploited-in-prostitution',
  'child-sex-work',
  'child-offered-for-sex',
  'exploitation-of-children-in-prostitution',
  'transactional-sex',
  'underage-woman',
  'loverboy',
  'lolita',
  'victim-blaming',
  'risky-behaviour',
  'adultification',
]);

/** Concepts that are milder where children are one group among others. */
export const amongOthers: ReadonlySet<string> = new Set(['sectt', 'travelling-child-sex-offender']);

/** Labels for a child: quotation marks around one are marks of doubt, and go when the label goes. */
export const labels: ReadonlySet<string> = new Set(['lolita']);
