import { type Rewrite, rule } from '../found.ts';

/** Who is the child and who the adult; blame and choice. */
export const peopleRewrites: readonly Rewrite[] = [
  rule('sich (?:selbst )?in Gefahr (?:gebracht|bringen|brachte|begeben)(?: hat| habe)?|begibt sich in Gefahr', []),
  rule(
    '(?<det>(?:(?:seine|die|eine) )?)(?<age>(?:\\d{1,2}-jährige|\\p{Ll}+jährige|minderjährige|junge)) (?:Geliebte|Freundin|Gespielin|Liebhaberin|Muse)',
    ['{det}{age} Betroffene'],
  ),
  rule('(?<det>(?:(?:seine|die) )?)(?:Geliebte|Gespielin|Muse)', ['{det}Betroffene'], {
    passage: /\d-[Jj]ährig|minderjährig|Mädchen|Schülerin/u,
  }),
  rule('(?<age>(?:\\d{1,2}-jährig|\\p{Ll}+jährig))er (?:Liebhaber|Lover|Geliebter)', ['{age}es Opfer'], {
    before: /(?:^|\s)(?:ein|sein|ihr|kein)$/iu,
  }),
  rule('(?<whose>sein|ihr)en? (?:kleine )?(?:Freundin|Freund|Geliebten?)', ['{whose} Opfer'], {
    before: /nennt|nannte/iu,
  }),
  // Without an article the ending tells two things: at the beginning one person, behind a noun the genitive of many.
  rule(
    'jugendlicher Sexual(?:straf)?täter',
    ['Kind mit sexuell grenzverletzendem Verhalten', 'sexuell grenzverletzender Jugendlicher'],
    { before: /^$/u },
  ),
  rule(
    'jugendlicher Sexual(?:straf)?täter',
    ['von Kindern mit sexuell grenzverletzendem Verhalten', 'sexuell grenzverletzender Jugendlicher'],
    { before: /(?:^|\s)\p{Lu}\p{L}{3,}$/u },
  ),
  rule('(?:Kinder-?)?Sex-?touristin', ['reisende Sexualstraftäterin', 'Sexualstraftäterin']),
  rule('(?:Loverboy)-?(?<noun>Masche|Methode|Methoden|Trick|Tricks)', [
    '{noun} von Menschenhändlern',
    '{noun} der Menschenhändler',
  ]),
  rule('(?:Loverboy)-?(?<noun>Opfer|Opfern|Fall|Fälle|Fällen)', (slots) => [
    /^Opfer/u.test(slots.noun ?? '') ? `${slots.noun} von Menschenhandel` : `${slots.noun} von Menschenhandel`,
  ]),
  rule('(?:Pädophilen|Pädo)-?(?<noun>ring|ringe|rings|netzwerk|netzwerke|netzwerks|bande)', (slots) => [
    `Täter${slots.noun?.toLowerCase()}`,
    `${slots.noun?.charAt(0).toUpperCase()}${slots.noun?.slice(1).toLowerCase()} von Sexualstraftätern`,
  ]),
];
