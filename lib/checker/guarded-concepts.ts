/**
 * Concepts whose words are right in neutral reporting (victim, minor, sexting): a note on them is given at the fullest
 * sensitivity alone, and only where the passage is about the abuse of children.
 */
export const neutralConcepts: ReadonlySet<string> = new Set([
  'minor',
  'adolescent',
  'child-sexual-abuse',
  'commercial-sexual-exploitation',
  'indecency-ontucht',
  'sexting',
  'child-marriage',
  'age-of-sexual-consent',
  'victim-and-survivor',
  'morality-crimes',
  'statutory-rape',
  'suspect-and-accused',
  'vulnerability',
]);

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

/** Concepts that are milder where children are one group among others. */
export const amongOthers: ReadonlySet<string> = new Set(['sectt', 'travelling-child-sex-offender']);
