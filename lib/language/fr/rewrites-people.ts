import { type Rewrite, rule } from '../found.ts';
import { isFeminine } from './person-gender.ts';
import { adjective, child, of } from './rewrite-parts.ts';

/** Who is the child and who the adult; blame and choice. */
export const peopleRewrites: readonly Rewrite[] = [
  rule('la pédophilie', ['la pédocriminalité', 'les violences sexuelles sur mineurs']),
  rule('pédophile(?<s>s?)', ['pédocriminelle{s}', 'agresseuse{s} sexuelle{s}'], {
    before: /(?:^|\s)(?:une|la|cette|femme|mère|institutrice|enseignante)$/iu,
  }),
  rule('(?<det>une |la |cette )pédophile(?<s>s?)', ['{det}pédocriminelle{s}', '{det}agresseuse{s} sexuelle{s}']),
  rule(
    '(?<det>(?:(?:le|un|les|des|ce|ces|du|deux|trois) )?)(?:jeunes? )?(?:délinquant|agresseur|prédateur)(?<s>s?) sexuels? (?:mineur|adolescent)s?',
    (slots) => [
      `${slots.det}mineur${slots.s} au comportement sexuel problématique`,
      `${slots.det}jeune${slots.s} au comportement sexuel problématique`,
    ],
    { notBefore: /(?:^|\s)(?:d|l)'$/iu },
  ),
  rule("(?<det>une |l')?affaires? de pédophilie", (slots, found) => [
    `${slots.det}affaire${/^affaires/iu.test(found.words) ? 's' : ''} de pédocriminalité`,
    `${slots.det}affaire de violences sexuelles sur mineurs`,
  ]),
  rule('se met en danger', (_, found) => [`est mis${isFeminine(found) ? 'e' : ''} en danger par autrui`]),
  rule('se mettait en danger', (_, found) => [`était mis${isFeminine(found) ? 'e' : ''} en danger par autrui`]),
  rule("s'est mise en danger", ['a été mise en danger par autrui']),
  rule('(?<det>(?:(?:le|un|les|des|du) )?)pédéraste(?<s>s?)', ['{det}pédocriminel{s}']),
  rule(`de rapports(?: ${adjective})* avec ${child}`, ['de viols sur {child}', "d'abus sexuels sur {child}"]),
  rule(`(?<des>(?:des |plusieurs |ses |leurs |les |de )?)rapports(?: ${adjective})* avec ${child}`, [
    '{des}viols sur {child}',
    '{des}abus sexuels sur {child}',
  ]),
  rule(
    `(?<un>(?:un )?)rapport(?: ${adjective})* avec ${child}`,
    ['{un}viol sur {child}', '{un}abus sexuel sur {child}'],
    { notBefore: /l'$/u },
  ),
  rule(`sexe avec ${child}`, (slots) => [`viol ${of(slots.child ?? '')}`], { before: /(?:^|\s)(?:du|le)$/iu }),
  rule(`sexe avec ${child}`, ['violences sexuelles sur {child}', 'abus sexuels sur {child}'], {
    notBefore: /(?:^|\s)(?:du|le)$/iu,
  }),
  rule(`du sexe avec ${child}`, ['des violences sexuelles sur {child}', 'des abus sexuels sur {child}']),
  rule('(?<det>(?:(?:des|les|deux|trois|\\d+|une|la) )?)(?<jeune>(?:jeunes? )?)femme(?<s>s?) mineures?', [
    '{det}jeune{s} fille{s} mineure{s}',
    '{det}mineure{s}',
  ]),
  rule(
    '(?<det>(?:(?:sa|la|une|ses) )?)(?<jeune>(?:jeunes? |petites? )?)(?:maîtresse|amante|concubine|petite amie|compagne|copine|fiancée|amoureuse|muse|conquête)(?<s>s?)(?<age>(?:,? (?:âgées? )?de .+ ans)?)',
    ['{det}victime{s}{age}'],
  ),
  rule('son (?:amant|compagnon)', ['sa victime'], { before: /fai(?:t|re|sait)? d(?:'|e |u ).*$/iu }),
  rule(
    "(?<det>(?:(?:son|un|ses|des) |l')?)(?:jeunes? )?(?:amant|petit ami|copain|compagnon|petit copain)(?<s>s?)(?: (?:majeur|plus âgé|adulte)s?)?(?<age>(?:,? (?:âgés? )?de .+ ans)?)",
    (slots) =>
      /(?:de|d') ?(?:\d|onze|douze|treize|quatorze|quinze|seize|dix-sept)/u.test(slots.age ?? '') &&
      !/(?:[2-9]\d|18|19) ans/u.test(slots.age ?? '')
        ? [`${(slots.det ?? '').replace(/^son /iu, 'sa ').replace(/^un /iu, 'une ')}victime${slots.s}${slots.age}`]
        : [`${slots.det}agresseur${slots.s}${slots.age}`],
  ),
  rule('de client(?<s>s?)', ["d'agresseur{s}", "d'exploiteur{s}"]),
  rule('(?<det>le|du|au|ce) client', (slots) => {
    const elided = { le: "l'", du: "de l'", au: "à l'", ce: 'cet ' }[(slots.det ?? '').toLowerCase()];
    return [`${elided}agresseur`, `${elided}exploiteur`];
  }),
  rule('(?<det>(?:(?:le|du|au|ce|un|les|des|aux|ces) )?)(?<rank>(?:premier|dernier|meilleur) )client(?<s>s?)', [
    '{det}{rank}agresseur{s}',
    '{det}{rank}exploiteur{s}',
  ]),
  rule('(?<det>(?:un|les|des|aux|ces) )client(?<s>s?)', ['{det}agresseur{s}', '{det}exploiteur{s}']),
  rule('client', ['violeur', 'pédocriminel'], { before: /(?:^|\s)(?:le|du|au|ce)$/iu }),
  rule('client(?<s>s?)', ['agresseur{s}', 'exploiteur{s}'], { notBefore: /(?:^|\s)de$/iu }),
  rule('client(?<s>s?)', ['{det}pédocriminel{s}'], { before: /(?:^|\s)de$/iu }),
  rule(
    '(?<det>(?:(?:les|des|un|ces|deux|trois) )?)touriste(?<s>s?) sexuels?',
    ['{det}pédocriminel{s}', '{det}agresseur{s}'],
    {
      after: /^par (?:webcam|internet|écran)/iu,
    },
  ),
  rule('(?<det>(?:(?:les|des|le|un|ces|ce|deux|trois) )?)touriste(?<s>s?) (?:sexuel|pédophile)s?', [
    '{det}pédocriminel{s} itinérant{s}',
    '{det}délinquant{s} sexuel{s} itinérant{s}',
    '{det}agresseur{s} sexuel{s}',
  ]),
  rule('(?<who>prêtre|professeur|enseignant|entraîneur|homme|médecin|voisin|oncle|père)(?<s>s?) pédophiles?', [
    '{who}{s} pédocriminel{s}',
    '{who}{s} auteur{s} de violences sexuelles sur mineurs',
  ]),
  rule('(?<what>actes|crimes|faits|réseaux?|sites?|abus) pédophiles?', (slots) => [
    `${slots.what} pédocriminel${/[sx]$/u.test(slots.what ?? '') ? 's' : ''}`,
  ]),
  rule('(?<det>(?:(?:le|un|les|des|du) )?)pédophile(?<s>s?)', ['{det}pédocriminel{s}', '{det}agresseur{s} sexuel{s}']),
];
