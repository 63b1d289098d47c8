import { type Found, type Rewrite, rule, type Slots } from '../found.ts';
import { pedocriminel, porn } from './rewrite-parts.ts';

const masculine: Slots = {
  payante: 'payants',
  gratuite: 'gratuits',
  virtuelle: 'virtuels',
  artificielle: 'artificiels',
  synthétique: 'synthétiques',
};

/** Images of abuse, and words that name them by other trades. */
export const materialRewrites: readonly Rewrite[] = [
  rule('(?<lead>(?:des |les |de |une? |la |le )?)(?<noun>\\p{L}+) à caractère pédo-?pornographique', (slots) => [
    `${slots.lead}${slots.noun} ${pedocriminel(slots.noun ?? '')}`,
  ]),
  rule(
    '(?<det>(?:(?:la|de la|de) )?)(?:pédopornographie|pornographie (?:infantile|enfantine|juvénile)) (?<what>\\p{L}+[éiu])e',
    (slots, found) => {
      if (isSubject(found)) return [`la production de contenus pédocriminels ${slots.what}e`];
      const det = { '': '', la: 'les ', 'de la': 'des ', de: 'de ' }[(slots.det ?? '').trim().toLowerCase()] ?? '';
      return [`${det}contenus pédocriminels ${slots.what}s`, `${det}contenus d'abus sexuels d'enfants ${slots.what}s`];
    },
    { notBefore: /(?:^|\s)(?:la|cette|une)$/iu },
  ),
  rule(
    '(?<det>(?:(?:la|de la|de) )?)(?:pédopornographie|pornographie (?:infantile|enfantine|juvénile)) (?<what>payante|gratuite|virtuelle|artificielle|synthétique)',
    (slots, found) => {
      if (isSubject(found))
        return /^(?:virtuelle|artificielle|synthétique)$/iu.test(slots.what ?? '')
          ? ['la production de contenus pédocriminels générés par IA']
          : [`la diffusion de contenus pédocriminels ${masculine[slots.what ?? '']}`];
      const det = { '': '', la: 'les ', 'de la': 'des ', de: 'de ' }[(slots.det ?? '').trim().toLowerCase()] ?? '';
      return [
        `${det}contenus pédocriminels ${masculine[slots.what ?? '']}`,
        `${det}contenus d'abus sexuels d'enfants ${masculine[slots.what ?? '']}`,
      ];
    },
    { notBefore: /(?:^|\s)(?:la|cette|une)$/iu },
  ),
  rule(
    '(?<det>(?:(?:la|de la|de) )?)pornographie (?:infantile|enfantine|juvénile) (?:et|ou|comme) (?:infantile|enfantine|juvénile)',
    (slots) => {
      const det = { '': '', la: 'les ', 'de la': 'des ', de: 'de ' }[(slots.det ?? '').trim().toLowerCase()] ?? '';
      return [`${det}contenus pédocriminels`, `${det}contenus d'abus sexuels d'enfants`];
    },
  ),
  rule(
    "(?<lead>(?:de |d'|une |la |deux |cette )?)(?<noun>images?|photos?|photographies?|vidéos?|films?|clichés?|fichiers?|séquences?|scènes?) (?:pornographiques?|pornos?|érotiques?|à caractère pornographique) (?:de |d'|avec |mettant en scène |impliquant |montrant |représentant )(?<who>une? .+)",
    ["{lead}{noun} d'abus sexuels sur {who}", '{lead}{noun} de violences sexuelles sur {who}'],
  ),
  rule(
    'de (?:pédo-?pornographie|pornographie (?:infantile|enfantine|juvénile))',
    ["d'abus sexuels d'enfants", 'de violences sexuelles sur enfants'],
    {
      before: /(?:^|[\s'])(?:images?|photos?|vidéos?|films?|clichés?|séquences?|scènes?)$/iu,
    },
  ),
  rule('(?<noun>images|vidéos|photos|séquences|scènes) (?:pédo-?pornos?|pédophiles)', [
    '{noun} pédocriminelles',
    "{noun} d'abus sexuels d'enfants",
  ]),
  rule('(?<noun>fichiers|contenus|films|sites|forums|réseaux|actes|crimes) (?:pédo-?pornos?|pédophiles|pédos)', [
    '{noun} pédocriminels',
  ]),
  rule('pédo-?porno(?<s>s?)', ['pédocriminel{s}'], {
    before: /(?:^|\s)(?:fichiers?|contenus?|films?|sites?|forums?|liens?|comptes?|salons?)$/iu,
  }),
  rule('pédo-?porno(?<s>s?)', ['pédocriminelle{s}'], { before: /(?:^|[\s'])(?:images?|vidéos?|photos?|scènes?)$/iu }),
  rule('pédo-?pornographe(?<s>s?)', ['pédocriminel{s}', 'agresseur{s}']),
  rule('pédo(?<s>s?)', ['pédocriminel{s}'], {
    before: /(?:^|\s)(?:fichiers?|contenus?|films?|sites?|forums?|réseaux?|groupes?|salons?)$/iu,
  }),
  rule('pédo(?:phile)?(?<s>s?)', ['pédocriminelle{s}'], {
    before: /(?:^|[\s'])(?:images?|vidéos?|photos?|séquences?|scènes?|affaires?|communautés?)$/iu,
  }),
  rule('pédo(?:phile)?(?<s>s?)', ['pédocriminel{s}'], {
    before: /(?:^|\s)(?:fichiers?|contenus?|films?|sites?|forums?|réseaux?|groupes?|prêtres?|actes?|crimes?|faits?)$/iu,
  }),
  rule('pédophile(?<s>s?) condamné(?<end>s?)', [
    'pédocriminel{s} condamné{end}',
    'agresseur{s} sexuel{s} condamné{end}',
  ]),
  rule(
    'de la (?:pédopornographie|pornographie (?:infantile|enfantine|juvénile))',
    ['de la pédocriminalité', "de l'exploitation sexuelle d'enfants", 'des contenus pédocriminels'],
    { before: /(?:^|\s|')(?:relèv\p{L}+(?: \p{L}+)?|s'agit(?: \p{L}+)?)$/iu },
  ),
  rule(
    'de (?:pédopornographie|pornographie (?:infantile|enfantine|juvénile))',
    ['de pédocriminalité', "d'exploitation sexuelle d'enfants", 'de contenus pédocriminels'],
    {
      before:
        /(?:^|\s)(?:accusée?s?|soupçonnée?s?|coupables?|inculpée?s?|suspectée?s?|affaires?|dossiers?|faits|actes|crimes?|infractions?|délits?|cas|charges?|chefs?|réseaux?|procès|soupçons?)$/iu,
    },
  ),
  rule(
    '(?:pédopornographie|pornographie (?:infantile|enfantine|juvénile))',
    ['pédocriminalité', 'diffusion de contenus pédocriminels'],
    {
      before: /(?:^|\s)pour$/iu,
    },
  ),
  rule(
    "(?<lead>(?:des |les |de |d'|une? |du |le |la |deux |trois |plusieurs )?)(?<noun>images?|photos?|photographies|vidéos?|films?|clichés|fichiers|contenus?|matériels?|séquences?|scènes?|dessins|mangas?|montages?) (?:pornographiques?|pornos?|érotiques?|à caractère pornographique)(?: (?:de |d'|avec |mettant en scène |impliquant |montrant |représentant |juvénile|enfantin|infantile).*)",
    (slots) => [
      `${slots.lead}${slots.noun} ${pedocriminel(slots.noun ?? '')}`,
      `${slots.lead}${slots.noun} d'abus sexuels d'enfants`,
    ],
  ),
  rule(
    'la (?:pédopornographie|pornographie (?:infantile|enfantine)) (?:virtuelle|générée par (?:IA|intelligence artificielle))',
    [
      'la production de contenus pédocriminels générés par IA',
      "la production de contenus d'abus sexuels d'enfants générés par IA",
    ],
  ),
  rule('(?<noun>images|photos|vidéos) auto-?(?:générées|produites)', ['{noun} obtenues sous la contrainte']),
  rule('(?<noun>contenus|fichiers|selfies) auto-?(?:générés|produits)', ['{noun} obtenus sous la contrainte']),
  rule('(?<le>(?:le )?)revenge[- ]porn', ["{le}partage d'images intimes sans consentement"], {
    before: /(?:^|\s)(?:le|du|un)$|^$/iu,
  }),
  rule(
    '(?<det>(?:(?:des|les|un|le|du|deux|trois|plusieurs) )?)deepfake(?<s>s?) (?:porno|pornographique)s?(?<rest>(?: .+)?)',
    ['{det}hypertrucage{s} sexuel{s}{rest}'],
  ),
  rule(
    '(?<det>(?:(?:un|le|des|les|ce) )?)(?:consommateur|amateur|collectionneur)(?<s>s?) de (?:pédopornographie|pornographie infantile|pédoporno)',
    ['{det}détenteur{s} de contenus pédocriminels'],
  ),
  rule(
    'la (?:pédopornographie|pornographie (?:infantile|enfantine|juvénile))',
    ['la diffusion de contenus pédocriminels', 'la production de contenus pédocriminels', 'la pédocriminalité'],
    { before: /^$|(?:[,:;]|(?:^|\s)(?:que|quand|comme|où|car|mais|si|alors))$/iu },
  ),
  rule('de la (?:pédo-?porno|porno (?:juvénile|infantile|enfantine))', [
    'du matériel pédocriminel',
    'des contenus pédocriminels',
  ]),
  rule('la porno (?:juvénile|infantile|enfantine)', ['les contenus pédocriminels', 'le matériel pédocriminel']),
  rule('du (?:pédo-?porno|porno (?:infantile|enfantin|juvénile|pédophile|(?:avec|impliquant) (?:des|un|une) .+))', [
    'du matériel pédocriminel',
    'du contenu pédocriminel',
    'des contenus pédocriminels',
  ]),
  rule(
    '(?:pédo-?porno|porno (?:infantile|enfantin|pédophile|avec des (?:mineurs|enfants)))',
    ['matériel pédocriminel', 'contenu pédocriminel'],
    { before: /(?:^|\s)(?:du|le|ce|un|au)$/iu },
  ),
  rule("(?<noun>images|photos|vidéos|films|clichés) pornographiques (?:d'enfants|de mineurs|d'un enfant)", (slots) => [
    `${slots.noun} ${pedocriminel(slots.noun ?? '')}`,
    `${slots.noun} d'abus sexuels d'enfants`,
  ]),
  rule(
    '(?:pédopornographie|pornographie (?:infantile|enfantine)) (?:virtuelle|générée par (?:IA|intelligence artificielle))',
    ['production de contenus pédocriminels générés par IA'],
    { before: /(?:^|\s)la$/iu },
  ),
  rule('(?<lead>la )?prostitution et la pornographie (?:infantiles?|enfantines?)', [
    "l'exploitation sexuelle des enfants",
  ]),
  rule(
    'le tourisme sexuel',
    ["l'exploitation sexuelle dans les voyages et le tourisme", "l'exploitation sexuelle dans le tourisme"],
    { passage: /femmes|adultes/iu },
  ),
  rule('le tourisme (?:sexuel|pédophile)(?: impliquant des enfants| avec des enfants| infantile)?', [
    "l'exploitation sexuelle des enfants dans le cadre des voyages et du tourisme",
    "l'exploitation sexuelle des enfants dans le tourisme",
  ]),
  rule(
    '(?:du|de) tourisme (?:sexuel|pédophile)(?: impliquant des enfants| avec des enfants| infantile)?',
    (_, found) => [
      /^du/iu.test(found.words)
        ? "de l'exploitation sexuelle des enfants dans le tourisme"
        : "d'exploitation sexuelle des enfants dans le tourisme",
    ],
  ),
  rule(
    `(?<lead>(?:d'|l'|de |des |les |du |une? |le |la |ces |ce )?(?:(?:mille|trois|deux|quatre|cinq|dix|cent|plusieurs|\\d+) )*)(?<noun>(?!du |de )\\p{L}{3,}) ${porn}`,
    (slots) => [
      `${slots.lead}${slots.noun} ${pedocriminel(slots.noun ?? '')}`,
      ...(/^(?:images?|vidéos?|photos?|films?|contenus?|fichiers?)$/iu.test(slots.noun ?? '')
        ? [`${slots.lead}${slots.noun} d'abus sexuels d'enfants`]
        : []),
    ],
  ),
  rule('pédo-?pornographique(?<s>s?)', (slots, found) => {
    const noun = /(\p{L}+)$/u.exec(found.before)?.[1] ?? '';
    return [pedocriminel(noun + (slots.s === '' || /s$/u.test(noun) ? '' : 's'))];
  }),
  rule(
    'la (?:pédopornographie|pornographie infantile|pornographie enfantine|pornographie juvénile)',
    ['les contenus pédocriminels', "les contenus d'abus sexuels d'enfants", 'le matériel pédocriminel'],
    { notAfter: /^(?:est|a|inquiète|circule|reste|progresse|explose|augmente|générée|était|avait|fait)(?!\p{L})/iu },
  ),
  rule(
    '(?:la )?(?:pédopornographie|pornographie infantile|pornographie enfantine)',
    (_, found) =>
      /^la /iu.test(found.words)
        ? ['la pédocriminalité', 'la diffusion de contenus pédocriminels']
        : ['pédocriminalité', 'diffusion de contenus pédocriminels', 'production de contenus pédocriminels'],
    {
      before: /(?:^|\s)la$|^$/iu,
      after:
        /^(?:est|a|inquiète|circule|reste|progresse|explose|augmente|générée|était|avait|fait|en ligne)(?!\p{L})/iu,
    },
  ),
  rule(
    '(?:pédopornographie|pornographie infantile|pornographie enfantine)',
    ['diffusion de contenus pédocriminels', 'production de contenus pédocriminels', 'pédocriminalité'],
    { before: /(?:^|\s)(?:la|cette|une)$/iu },
  ),
  rule('de la (?:pédopornographie|pornographie infantile)', [
    'des contenus pédocriminels',
    "des contenus d'abus sexuels d'enfants",
  ]),
  rule('(?:pédo-?porno|porno infantile|porno pédophile)', ['contenu pédocriminel', 'matériel pédocriminel'], {
    before: /(?:^|\s)(?:du|le|ce|un|au)$/iu,
  }),
  rule('du (?:pédo-?porno|porno infantile)', [
    'du contenu pédocriminel',
    'du matériel pédocriminel',
    'des contenus pédocriminels',
  ]),
  rule(
    '(?<lead>de )?pornographie (?:avec|de|impliquant) (?:des )?(?:mineurs|enfants)',
    (slots) => [`${slots.lead}contenus pédocriminels`, `${slots.lead}contenus d'abus sexuels d'enfants`],
    { notBefore: /(?:^|\s)la$/iu },
  ),
  rule('(?<det>(?:(?:les|des|ces|deux|trois|plusieurs|nombreuses) )?)sextorsions', [
    '{det}chantages sexuels',
    '{det}extorsions sexuelles',
  ]),
  rule('auto-?(?:généré|produit)(?<end>e?s?)', ['obtenu{end} sous la contrainte'], {
    before: /(?:^|\s)(?:est|était|sont|étaient|être|\p{L}+s|vidéo|image|photo|contenu|matériel|fichier)$/iu,
  }),
  rule('un tourisme sexuel', [
    "une exploitation sexuelle d'enfants dans le tourisme",
    "une exploitation sexuelle d'enfants par des voyageurs",
  ]),
  rule('de sextorsions', ['de chantages sexuels', "d'extorsions sexuelles"]),
  rule('de sextorsion', ['de chantage sexuel', "d'extorsion sexuelle"]),
  rule('la sextorsion', ["l'extorsion sexuelle", 'le chantage sexuel']),
  rule('sextorsion', ['chantage sexuel'], { before: /(?:^|\s)(?:de|du|le|un|ce)$/iu }),
  rule('une sextorsion', ['un chantage sexuel', 'une extorsion sexuelle']),
  rule('sextorsion', ['extorsion sexuelle'], { before: /(?:^|\s)(?:une|cette)$/iu }),
];

/** The subject of a verb in the singular stays one, and feminine. */
function isSubject({ words, before }: Found): boolean {
  return /^la /iu.test(words) && /^(?:$|.*(?:[,:;]|(?:^|\s)(?:que|car|mais|quand))$)/iu.test(before);
}
