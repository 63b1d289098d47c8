import type { Exception } from './glossary-data.ts';

/**
 * Names that hold a word of ours. The name alone is left alone: the same word as a common noun in the same text is
 * still flagged. Titles that are ordinary words (`Lolita` beside Nabokov) are held off by the term's condition instead.
 */
export const exceptions: readonly Exception[] = [
  {
    language: 'nl',
    kind: 'organisation',
    concept: 'child-sexual-abuse-material',
    text: 'Meldpunt Kinderporno',
    sentence: 'Het Meldpunt Kinderporno is een onderdeel van Offlimits.',
  },
  {
    language: 'nl',
    kind: 'organisation',
    concept: 'child-sexual-abuse-material',
    text: 'Team Bestrijding Kinderporno en Kindersekstoerisme',
    sentence: 'Het Team Bestrijding Kinderporno en Kindersekstoerisme zoekt nieuwe collega’s.',
  },
  {
    language: 'nl',
    kind: 'organisation',
    concept: 'child-sexual-abuse-material',
    text: 'Team ter Bestrijding van Kinderpornografie en Kindersekstoerisme',
    sentence: 'Het onderzoek ligt bij het Team ter Bestrijding van Kinderpornografie en Kindersekstoerisme.',
  },
  {
    language: 'nl',
    kind: 'organisation',
    concept: 'child-sexual-abuse-material',
    text: 'Nationaal Programma Kinderporno en Kindersekstoerisme',
    sentence: 'Zij werkte bij het Nationaal Programma Kinderporno en Kindersekstoerisme.',
  },
  {
    language: 'nl',
    kind: 'organisation',
    concept: 'child-sexual-abuse-material',
    text: 'Team Kinderporno',
    sentence: 'De zaak is overgedragen aan Team Kinderporno.',
  },
  {
    language: 'nl',
    kind: 'organisation',
    concept: 'child-sexual-abuse-material',
    text: 'Autoriteit online Terroristisch en Kinderpornografisch Materiaal',
    sentence: 'De Autoriteit online Terroristisch en Kinderpornografisch Materiaal kan bestuurlijk optreden.',
  },
  {
    language: 'nl',
    kind: 'treaty',
    concept: 'child-sexual-abuse-material',
    text: 'Facultatief Protocol inzake de verkoop van kinderen, kinderprostitutie en kinderpornografie',
    sentence:
      'Nederland is partij bij het Facultatief Protocol inzake de verkoop van kinderen, kinderprostitutie en kinderpornografie.',
  },
  {
    language: 'nl',
    kind: 'treaty',
    concept: 'child-sexual-abuse-material',
    text: 'bestrijding van seksueel misbruik en seksuele uitbuiting van kinderen en kinderpornografie',
    sentence:
      'Richtlijn 2011/93/EU ter bestrijding van seksueel misbruik en seksuele uitbuiting van kinderen en kinderpornografie wordt herzien.',
  },
  {
    language: 'nl',
    kind: 'title',
    concept: 'loverboy',
    text: 'Lover of Loser',
    sentence: 'De film Lover of Loser verscheen in 2009.',
  },
  {
    language: 'en',
    kind: 'treaty',
    concept: 'child-sexual-abuse-material',
    text: 'the sale of children, child prostitution and child pornography',
    sentence:
      'States report on the Optional Protocol on the sale of children, child prostitution and child pornography.',
  },
  {
    language: 'en',
    kind: 'statute',
    concept: 'child-sexual-abuse-material',
    text: 'Child Pornography Prevention Act',
    sentence: 'The Child Pornography Prevention Act dates from 1996.',
  },
  {
    language: 'en',
    kind: 'statute',
    concept: 'child-sexual-abuse-material',
    text: 'combating the sexual abuse and sexual exploitation of children and child pornography',
    sentence:
      'Directive 2011/93/EU on combating the sexual abuse and sexual exploitation of children and child pornography is under revision.',
  },
  {
    language: 'en',
    kind: 'organisation',
    concept: 'exploitation-of-children-in-prostitution',
    text: 'End Child Prostitution in Asian Tourism',
    sentence: 'The letters first stood for End Child Prostitution in Asian Tourism.',
  },
  {
    language: 'en',
    kind: 'organisation',
    concept: 'exploitation-of-children-in-prostitution',
    text: 'End Child Prostitution, Child Pornography and Trafficking of Children for Sexual Purposes',
    sentence:
      'Its full name used to be End Child Prostitution, Child Pornography and Trafficking of Children for Sexual Purposes.',
  },
  {
    language: 'en',
    kind: 'organisation',
    concept: 'paedophile',
    text: 'Paedophile Information Exchange',
    sentence: 'The inquiry looked at the Paedophile Information Exchange.',
  },
  {
    language: 'en',
    kind: 'title',
    concept: 'lolita',
    text: 'Reading Lolita in Tehran',
    sentence: 'Reading Lolita in Tehran is a memoir by Azar Nafisi.',
  },
  {
    language: 'de',
    kind: 'treaty',
    concept: 'child-sexual-abuse-material',
    text: 'den Verkauf von Kindern, die Kinderprostitution und die Kinderpornographie',
    sentence:
      'Das Fakultativprotokoll betreffend den Verkauf von Kindern, die Kinderprostitution und die Kinderpornographie gilt seit 2002.',
  },
  {
    language: 'de',
    kind: 'treaty',
    concept: 'child-sexual-abuse-material',
    text: 'den Verkauf von Kindern, die Kinderprostitution und die Kinderpornografie',
    sentence:
      'Das Fakultativprotokoll betreffend den Verkauf von Kindern, die Kinderprostitution und die Kinderpornografie gilt seit 2002.',
  },
  {
    language: 'de',
    kind: 'statute',
    concept: 'child-sexual-abuse-material',
    text: 'Verbreitung, Erwerb und Besitz kinderpornographischer Inhalte',
    sentence: 'Paragraf 184b StGB heißt Verbreitung, Erwerb und Besitz kinderpornographischer Inhalte.',
  },
  {
    language: 'de',
    kind: 'statute',
    concept: 'child-sexual-abuse-material',
    text: 'Verbreitung, Erwerb und Besitz jugendpornographischer Inhalte',
    sentence: 'Paragraf 184c StGB heißt Verbreitung, Erwerb und Besitz jugendpornographischer Inhalte.',
  },
  {
    language: 'de',
    kind: 'statute',
    concept: 'child-sexual-abuse-material',
    text: 'Bekämpfung des sexuellen Missbrauchs und der sexuellen Ausbeutung von Kindern sowie der Kinderpornografie',
    sentence:
      'Die Richtlinie 2011/93/EU zur Bekämpfung des sexuellen Missbrauchs und der sexuellen Ausbeutung von Kindern sowie der Kinderpornografie wird überarbeitet.',
  },
  {
    language: 'fr',
    kind: 'treaty',
    concept: 'child-sexual-abuse-material',
    text: 'la prostitution des enfants et la pornographie mettant en scène des enfants',
    sentence:
      'Le Protocole facultatif concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants date de 2000.',
  },
  {
    language: 'fr',
    kind: 'organisation',
    concept: 'exploitation-of-children-in-prostitution',
    text: 'Agir contre la prostitution des enfants',
    sentence: 'L’association Agir contre la prostitution des enfants forme les éducateurs.',
  },
  {
    language: 'fr',
    kind: 'statute',
    concept: 'child-sexual-abuse-material',
    text: "l'exploitation sexuelle des enfants, ainsi que la pédopornographie",
    sentence:
      'La directive 2011/93/UE relative à la lutte contre les abus sexuels et l’exploitation sexuelle des enfants, ainsi que la pédopornographie est en cours de révision.',
  },
  {
    language: 'es',
    kind: 'treaty',
    concept: 'child-sexual-abuse-material',
    text: 'la venta de niños, la prostitución infantil y la utilización de niños en la pornografía',
    sentence:
      'España ratificó el Protocolo facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía.',
  },
  {
    language: 'es',
    kind: 'statute',
    concept: 'child-sexual-abuse-material',
    text: 'los abusos sexuales y la explotación sexual de los menores y la pornografía infantil',
    sentence:
      'La Directiva 2011/93/UE relativa a la lucha contra los abusos sexuales y la explotación sexual de los menores y la pornografía infantil está en revisión.',
  },
  {
    language: 'es',
    kind: 'organisation',
    concept: 'exploitation-of-children-in-prostitution',
    text: 'Acabar con la Prostitución Infantil',
    sentence: 'La red se llamaba en español Acabar con la Prostitución Infantil.',
  },
  {
    language: 'es',
    kind: 'organisation',
    concept: 'exploitation-of-children-in-prostitution',
    text: 'Acabar con la Prostitución Infantil, la Pornografía Infantil y la Trata de Niños con Fines Sexuales',
    sentence:
      'El nombre completo era Acabar con la Prostitución Infantil, la Pornografía Infantil y la Trata de Niños con Fines Sexuales.',
  },
  {
    language: 'es',
    kind: 'name',
    concept: 'lolita',
    text: 'Lolita Flores',
    sentence: 'Lolita Flores actúa esta noche en Madrid.',
  },
  {
    language: 'en',
    kind: 'statute',
    concept: 'indecent-images',
    text: 'Making indecent photographs of children',
    sentence: 'Making indecent photographs of children is an offence under the Protection of Children Act 1978.',
  },
  {
    language: 'en',
    kind: 'statute',
    concept: 'indecent-images',
    text: 'making indecent images of children',
    sentence: 'He was charged with three counts of making indecent images of children.',
  },
  {
    language: 'en',
    kind: 'statute',
    concept: 'child-sex-trafficking',
    text: 'Sex trafficking of children or by force, fraud, or coercion',
    sentence: 'Section 1591 is headed Sex trafficking of children or by force, fraud, or coercion.',
  },
  {
    language: 'en',
    kind: 'statute',
    concept: 'sectt',
    text: 'Child Sex Tourism) Amendment Act',
    sentence: 'The Crimes (Child Sex Tourism) Amendment Act dates from 1994.',
  },
];
