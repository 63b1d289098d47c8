import { type Found, type Rewrite, rule, type Slots } from '../found.ts';
import { isFeminine } from './agreement.ts';

const acts = '(?:relations?|rapports?|contacts?|actes?)';
const adjective = '(?:sexuel(?:le)?s?|intimes?|charnel(?:le)?s?|amoureuses?|consenti(?:e)?s?)';
const sex = `(?:(?:des |une |un |plusieurs )?(?:${acts}(?: ${adjective})+|ébats|sexe))`;
const bond =
  "(?:(?:une |la |sa |cette )?(?:liaison|relation|aventure|romance|idylle|histoire d'amour|love story|passion)(?: (?:amoureuse|intime|sentimentale|sexuelle|consentie|secrète|interdite))*)";
const child = '(?<child>.+)';
const who = '(?:elle|lui|eux|elles|moi|nous)';

/** `abuser de` before a vowel, an article or a pronoun. */
function of(phrase: string): string {
  if (/^les /iu.test(phrase)) return `des ${phrase.slice(4)}`;
  if (/^le /iu.test(phrase)) return `du ${phrase.slice(3)}`;
  if (/^des /iu.test(phrase)) return `de ${phrase.slice(4)}`;
  return /^[aeiouéèêâîh]/iu.test(phrase) ? `d'${phrase}` : `de ${phrase}`;
}

/** `avait des relations sexuelles avec` → `agressait sexuellement`; with a pronoun `abusait sexuellement d'elle`. */
function abuses(tense: string, phrase: string): readonly string[] {
  const abuse = `abus${tense} sexuellement ${of(phrase)}`;
  if (new RegExp(`^${who}$`, 'iu').test(phrase)) return [abuse];
  return [`agress${tense} sexuellement ${phrase}`, abuse, `viol${tense} ${phrase}`];
}

function perfect(auxiliary: string, phrase: string): readonly string[] {
  return abuses('é', phrase).map((text) => `${auxiliary} ${text}`);
}

/** `exploitée`, `exploités`: by who is meant. */
function ending(found: Found, plural: boolean): string {
  return `${isFeminine(found) ? 'e' : ''}${plural ? 's' : ''}`;
}

const be: Slots = {
  e: 'est',
  ent: 'sont',
  ait: 'était',
  aient: 'étaient',
  er: 'être',
  ant: 'étant',
  a: 'fut',
  èrent: 'furent',
};

function victim(form: string, found: Found, middle = ''): readonly string[] {
  const plural =
    form === 'ent' ||
    form === 'aient' ||
    form === 'èrent' ||
    (form === 'er' &&
      /(?:^|\s)(?:ils|elles|filles|mineures?|mineurs|adolescentes?s|jeunes|enfants)(?=\s|$)/iu.test(found.before));
  const end = ending(found, plural);
  return [
    `${be[form] ?? 'était'} ${middle}exploité${end} sexuellement`,
    `${be[form] ?? 'était'} ${middle}victime${plural ? 's' : ''} d'exploitation sexuelle`,
  ];
}

/** Gender and number of a noun of material, for the adjective behind it. */
function pedocriminel(noun: string): string {
  const feminine =
    /^(?:images?|vidéos?|photos?|photographies?|scènes?|séquences?|productions?|données|pages?|archives?|collections?|activités?|affaires?|plateformes?)$/iu.test(
      noun,
    );
  const plural = /[sx]$/u.test(noun);
  return `pédocriminel${feminine ? 'le' : ''}${plural ? 's' : ''}`;
}

const porn = '(?:pédo-?pornographiques?|pédo-?porno|pornographiques? infantiles?|pédo-?pornos?)';

export const frenchRewrites: readonly Rewrite[] = [
  rule('du (?:pédo-?porno|porno (?:infantile|enfantin|avec des (?:mineurs|enfants)))', [
    'des contenus pédocriminels',
    'du matériel pédocriminel',
    'du contenu pédocriminel',
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
  rule(
    'prostitution (?:des|de) (?<who>mineurs|mineures|enfants|adolescentes)',
    ['exploitation sexuelle des {who}', "exploitation sexuelle d'enfants"],
    { notBefore: /(?:^|\s)(?:la|de|sa)$/iu },
  ),
  rule('la prostitution (?:infantile|enfantine|juvénile|(?:des|de) (?:mineurs|mineures|enfants|adolescentes))', [
    "l'exploitation sexuelle des enfants",
    "l'exploitation sexuelle de mineurs",
  ]),
  rule('de la prostitution (?:infantile|enfantine|juvénile|(?:des|de) (?:mineurs|enfants))', [
    "de l'exploitation sexuelle des enfants",
  ]),
  rule('de prostitution (?:infantile|enfantine|juvénile|(?:des|de) (?:mineurs|enfants))', [
    "d'exploitation sexuelle d'enfants",
  ]),
  rule('(?<lead>la )?prostitution et la pornographie (?:infantiles?|enfantines?)', [
    "l'exploitation sexuelle des enfants",
  ]),
  rule('réseau(?<x>x?) de prostitution (?:infantile|enfantine|de mineurs)', [
    "réseau{x} d'exploitation sexuelle d'enfants",
    'réseau{x} pédocriminel',
  ]),
  rule('se met en danger', (_, found) => [`est mis${isFeminine(found) ? 'e' : ''} en danger par autrui`]),
  rule('se mettait en danger', (_, found) => [`était mis${isFeminine(found) ? 'e' : ''} en danger par autrui`]),
  rule("s'est mise en danger", ['a été mise en danger par autrui']),
  rule(
    'le tourisme sexuel',
    ["l'exploitation sexuelle dans les voyages et le tourisme", "l'exploitation sexuelle dans le tourisme"],
    { passage: /femmes|adultes/iu },
  ),
  rule('pédéraste(?<s>s?)', ['pédocriminel{s}']),
  // Sex with, a relationship with a child.
  rule(`(?<aux>a|ont|avait|avaient|ait|avoir|aurait|auraient) eu (?:${sex}|${bond}) avec ${child}`, (slots) =>
    perfect(slots.aux ?? 'a', slots.child ?? ''),
  ),
  rule(
    `(?<aux>a|ont|avait|avaient|avoir|aurait|auraient) (?:entretenu|noué|vécu) (?:${sex}|${bond}) avec ${child}`,
    (slots) => perfect(slots.aux ?? 'a', slots.child ?? ''),
  ),
  rule(`(?<aux>a|ont|avait|avaient|avoir|aurait|auraient) couché avec ${child}`, (slots) =>
    perfect(slots.aux ?? 'a', slots.child ?? ''),
  ),
  rule(`(?:avait|entretenait|vivait) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('ait', slots.child ?? '')),
  rule(`(?:avaient|entretenaient) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('aient', slots.child ?? '')),
  rule(`(?:a|entretient) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('e', slots.child ?? '')),
  rule(`(?:avoir|entretenir) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('er', slots.child ?? '')),
  rule(`(?:eu|entretenu) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('é', slots.child ?? '')),
  rule(`couch(?<end>ait|aient|e|er|é) avec ${child}`, (slots) => abuses(slots.end ?? 'ait', slots.child ?? '')),
  rule(`fai(?<end>sait|saient|t|re) l'amour (?:à|avec) ${child}`, (slots) =>
    abuses({ sait: 'ait', saient: 'aient', t: 'e', re: 'er' }[slots.end ?? ''] ?? 'ait', slots.child ?? ''),
  ),
  rule(`(?<des>(?:des |plusieurs )?)relations(?: ${adjective})* avec ${child}`, [
    '{des}agressions sexuelles sur {child}',
    '{des}violences sexuelles sur {child}',
  ]),
  rule(`(?<des>(?:des |plusieurs )?)rapports(?: ${adjective})* avec ${child}`, [
    '{des}viols sur {child}',
    '{des}abus sexuels sur {child}',
  ]),
  rule(
    `(?<un>(?:un )?)rapport(?: ${adjective})* avec ${child}`,
    ['{un}viol sur {child}', '{un}abus sexuel sur {child}'],
    { notBefore: /l'$/u },
  ),
  rule(
    `(?<une>(?:une )?)relation (?:sexuelle|intime)(?: ${adjective})* avec ${child}`,
    ['{une}agression sexuelle sur {child}'],
    { notBefore: /(?:^|\s)(?:la|sa|ma|de)$/iu },
  ),
  rule(`(?:la )(?:liaison|relation|aventure|romance|idylle)(?: \\p{L}+)? avec ${child}`, [
    "l'agression sexuelle de {child}",
    'les violences sexuelles sur {child}',
  ]),
  rule(`(?:une )(?:liaison|relation|aventure|romance|idylle|histoire d'amour)(?: \\p{L}+)? avec ${child}`, [
    'des violences sexuelles sur {child}',
    'des abus sexuels sur {child}',
  ]),
  rule(`(?:liaison|relation|aventure|romance|idylle)(?: \\p{L}+)? avec ${child}`, ['agression sexuelle sur {child}'], {
    before: /(?:^|\s)une$/iu,
  }),
  rule(
    `(?:liaison|relation|aventure|romance|idylle)(?: \\p{L}+)? avec ${child}`,
    ['violences sexuelles sur {child}', 'abus sexuels sur {child}'],
    { notBefore: /(?:^|\s)(?:la|sa|cette|leur|une)$/iu },
  ),
  rule(`sexe avec ${child}`, ['violences sexuelles sur {child}', 'abus sexuels sur {child}'], {
    notBefore: /(?:^|\s)(?:du|le)$/iu,
  }),
  rule(`du sexe avec ${child}`, ['des violences sexuelles sur {child}', 'des abus sexuels sur {child}']),
  rule("une (?:romance|liaison|idylle|histoire d'amour|relation(?: consentie| amoureuse)?)", [
    'un abus',
    'une agression sexuelle',
  ]),
  // The child as one who sells.
  rule('se (?<middle>)prostitu(?<end>ait|aient|ent|er|e|ant)(?<more>(?: \\S+){0,0})', (slots, found) =>
    victim(slots.end ?? 'ait', found),
  ),
  rule("(?<ne>ne )?s'(?<aux>est|était|étaient) prostitué(?<end>e?s?)", (slots) => [
    `${{ est: 'a été', était: 'avait été', étaient: 'avaient été' }[slots.aux ?? '']} exploité${slots.end} sexuellement`,
    `${{ est: 'a été', était: 'avait été', étaient: 'avaient été' }[slots.aux ?? '']} victime${/s$/u.test(slots.end ?? '') ? 's' : ''} d'exploitation sexuelle`,
  ]),
  rule('se sont prostitué(?<end>e?s?)', [
    'ont été exploité{end} sexuellement',
    "ont été victimes d'exploitation sexuelle",
  ]),
  rule(
    '(?:vend|offr|monnay|propos)(?<end>ait|aient|ent|er|e|re|ant|rait)(?:t)? (?:son corps|leurs? corps|ses charmes|leurs charmes|des services sexuels|ses services|du sexe)',
    (slots, found) => victim(slots.end === 're' ? 'er' : (slots.end ?? 'ait'), found),
  ),
  rule('vend (?:son corps|ses charmes)', (_, found) => victim('e', found)),
  rule("s'offr(?<end>ait|aient|ent|ir|e)|se vend(?<fin>ait|aient|ent|re)", (slots, found) =>
    victim((slots.end || slots.fin || 'ait').replace('ir', 'er').replace('re', 'er'), found),
  ),
  rule('(?<aux>est|était|sont|étaient) tombé(?<end>e?s?) dans la prostitution', [
    '{aux} exploité{end} dans la prostitution',
    '{aux} exploité{end} sexuellement',
  ]),
  rule('fai(?:sait|t) (?:des passes|le trottoir)', (_, found) =>
    victim(/sait/u.test(found.words) ? 'ait' : 'e', found),
  ),
  rule('faisaient des passes', (_, found) => victim('aient', found)),
  // People.
  rule(
    '(?<det>(?:(?:les|des|une|un|la|le|deux|trois|\\d+|cette|ces) )?)(?:travailleuse|prostituée|escort|escort-girl|call-girl)(?<s>s?)(?: du sexe)? (?<age>mineure|adolescente)s?',
    (slots) => [
      `${slots.det}${slots.age}${slots.s} victime${slots.s} d'exploitation sexuelle`,
      `${slots.det}${slots.age}${slots.s} exploitée${slots.s} sexuellement`,
    ],
  ),
  rule(
    '(?<det>(?:(?:les|des|un|le|deux|trois|\\d+|ce|ces) )?)(?:travailleur|prostitué)(?<s>s?)(?: du sexe)? (?<age>mineur|adolescent)s?',
    (slots) => [
      `${slots.det}${slots.age}${slots.s} victime${slots.s} d'exploitation sexuelle`,
      `${slots.det}${slots.age}${slots.s} exploité${slots.s} sexuellement`,
    ],
  ),
  rule('(?<det>(?:(?:une|la|cette|des|les|deux) )?)prostituée(?<s>s?)(?<age>,? (?:âgées? )?de .+ ans)', [
    "{det}victime{s} d'exploitation sexuelle{age}",
    '{det}victime{s}{age}',
  ]),
  rule('(?<who>enfant|mineur|jeune|garçon)(?<s>s?) (?:prostitué|qui se prostitue)(?:s|nt)?', [
    "{who}{s} victime{s} d'exploitation sexuelle",
    '{who}{s} exploité{s} sexuellement',
  ]),
  rule('(?<who>fille|mineure|adolescente|fillette)(?<s>s?) prostituées?', [
    "{who}{s} victime{s} d'exploitation sexuelle",
    '{who}{s} exploitée{s} sexuellement',
  ]),
  rule('jeunes? prostituée(?<s>s?)', (slots) => [`jeune${slots.s} fille${slots.s} exploitée${slots.s} sexuellement`]),
  rule('(?<det>(?:(?:des|les|deux|trois|\\d+|une|la) )?)(?<jeune>(?:jeunes? )?)femme(?<s>s?) mineures?', [
    '{det}jeune{s} fille{s} mineure{s}',
    '{det}mineure{s}',
  ]),
  rule(
    '(?<det>(?:(?:sa|la|une|ses) )?)(?<jeune>(?:jeunes? |petites? )?)(?:maîtresse|amante|petite amie|compagne|copine|muse|conquête)(?<s>s?)(?<age>(?:,? (?:âgées? )?de .+ ans)?)',
    ['{det}victime{s}{age}'],
  ),
  rule(
    '(?<det>(?:(?:son|un|ses|des) )?)(?:jeunes? )?(?:amant|petit ami|copain|compagnon|petit copain)(?<s>s?)(?: (?:majeur|plus âgé|adulte)s?)?(?<age>(?:,? (?:âgés? )?de .+ ans)?)',
    (slots) =>
      /(?:de|d') ?(?:\d|onze|douze|treize|quatorze|quinze|seize|dix-sept)/u.test(slots.age ?? '') &&
      !/(?:[2-9]\d|18|19) ans/u.test(slots.age ?? '')
        ? [`${(slots.det ?? '').replace(/^son /iu, 'sa ').replace(/^un /iu, 'une ')}victime${slots.s}${slots.age}`]
        : [`${slots.det}agresseur${slots.s}${slots.age}`],
  ),
  rule("(?<lead>le |l')client", ["l'agresseur", "l'exploiteur"]),
  rule('du client', ["de l'agresseur"]),
  rule('au client', ["à l'agresseur"]),
  rule('client', ['violeur', 'pédocriminel'], { before: /(?:^|\s)(?:le|du|au|ce)$/iu }),
  rule('client(?<s>s?)', ['agresseur{s}', 'exploiteur{s}'], { notBefore: /(?:^|\s)de$/iu }),
  rule('client(?<s>s?)', ['pédocriminel{s}'], { before: /(?:^|\s)de$/iu }),
  rule('(?<det>(?:(?:les|des|le|un|ces|ce|deux|trois) )?)touriste(?<s>s?) (?:sexuel|pédophile)s?', [
    '{det}délinquant{s} sexuel{s} itinérant{s}',
    '{det}pédocriminel{s} itinérant{s}',
    '{det}agresseur{s} sexuel{s}',
  ]),
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
  // Material.
  rule(
    `(?<lead>(?:d'|l'|de |des |les |du |une? |le |la |ces |ce )?)(?<noun>(?!du |de )\\p{L}{3,}) ${porn}`,
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
  rule('de sextorsion', ['de chantage sexuel', "d'extorsion sexuelle"]),
  rule('la sextorsion', ["l'extorsion sexuelle", 'le chantage sexuel']),
  rule('sextorsion', ['chantage sexuel'], { before: /(?:^|\s)(?:de|du|le|un|ce)$/iu }),
  rule('une sextorsion', ['un chantage sexuel', 'une extorsion sexuelle']),
  rule('sextorsion', ['extorsion sexuelle'], { before: /(?:^|\s)(?:une|cette)$/iu }),
  rule('(?<who>prêtre|professeur|enseignant|entraîneur|homme|médecin|voisin|oncle|père)(?<s>s?) pédophiles?', [
    '{who}{s} pédocriminel{s}',
    '{who}{s} auteur{s} de violences sexuelles sur mineurs',
  ]),
  rule('(?<what>actes|crimes|faits|réseaux?|sites?|abus) pédophiles?', (slots) => [
    `${slots.what} pédocriminel${/[sx]$/u.test(slots.what ?? '') ? 's' : ''}`,
  ]),
  rule('(?<det>(?:(?:le|un|les|des|du) )?)pédophile(?<s>s?)', ['{det}pédocriminel{s}', '{det}agresseur{s} sexuel{s}']),
];
