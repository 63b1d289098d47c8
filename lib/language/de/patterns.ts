import type { PatternRule } from '../pattern-rule.ts';

/** A child and an adult in one sentence, or a child where abuse or a court is spoken of. */
/** Words of sexual abuse and of the law on it. */
const sexual =
  '(?:missbrauch\\p{L}*|missbraucht\\p{L}*|vergewaltig\\p{L}*|sex|sexuell\\p{L}*|sexualisiert\\p{L}*|sexual\\p{L}+|nackt\\p{L}*|ausgebeutet\\p{L}*|ausbeutung|kinderporno\\p{L}*|grooming|übergriff\\p{L}*)';
/** One child, not the children who stand by. */
const youngster =
  '(?:mädchens?|jungen?|minderjährige[nrs]?|schülerin(?:nen)?|schülers?|ministrant\\p{L}*|\\p{L}*klässler\\p{L}*|teenager[ns]?|stieftochter|pflegetochter|turnerin|kind von \\p{L}+)';
/** Children of one of the two, who stand by. */
const bystander =
  'here: (?:seine?n?|ihre?n?|unsere?n?|meine?n?|der gemeinsame|die gemeinsame) (?:\\p{L}+ )?(?:sohn|söhne|tochter|töchter|kinder|kind|familie)';
const childAndAdult = ['@age + @adult', '@age + @grown', `${youngster} + @grown`, `${youngster} + ${sexual}`];
/** That somebody is sold: without it a customer is a customer. */
const sold =
  '(?:missbrauch\\p{L}*|vergewaltig\\p{L}*|sexuell\\p{L}*|sexualisiert\\p{L}*|ausbeut\\p{L}*|ausgebeutet\\p{L}*|\\p{L}*prostitu\\p{L}*|menschenhandel\\p{L}*|menschenhändler\\p{L}*|zuhälter\\p{L}*|bordelle?n?|\\p{L}*strich|freiern?|escort\\p{L}*|anschaffen|anzuschaffen|loverboys?|live-übertragungen|(?:erste|zweite|dritte|vierte|letzte)r? kunde (?:an diesem|des) \\p{L}+)';
/** Where, and for what, a child is brought to one: two such signs where no word says what is done. */
const room = '(?:hotels?|hotelzimmern?|zimmern?|wohnung|ferienwohnung|terminwohnung|hintertür|apartment)';
const payment =
  '(?:bezahl\\p{L}+|zahl(?:t|te|ten|en)|fahrer|geschäftsmänner|kassierte|pro (?:stunde|nacht|mal)|inserate?|klingelte\\p{L}?|angeboten)';
const shopping = [
  'überfall*',
  'überfiel*',
  'raub*',
  'dieb*',
  'gestohlen',
  'dealer*',
  'frühstück',
  'buchte*',
  'gebucht',
  'buchung*',
  'reserv*',
  'rabatt*',
  'kostenlos*',
  'tankstelle*',
  'alkohol',
  'bier',
  'zigaretten',
  'spiel*',
];

/** A mother who sells sex to feed her children is no child. */
const ownChildren = [
  'ihre (?:zwei |drei |vier )?kinder',
  'ihr kind',
  'ihren sohn',
  'ihrer familie',
  'ihre familie',
  'mutter von',
];
/** Where one is offered: to men, in a chat, on a street. */
const meeting =
  '(?:männern?|touristen|freiern?|fremden|erwachsenen|autofahrern|chats?|online|internet|netz|dating\\p{L}*|webcam|sex|geld|drogen|straße|straßen|bahnhof|\\p{L}*strich|park|hotels?|plattformen?|instagram|snapchat|telegram|inserate?|anzeigen?)';
const fiction = ['roman', 'film', 'oper', 'musical', 'märchen', 'ballett', 'volksmärchen'];

/** Sentences of German that no list of forms can hold. */
export const germanPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[hatte|hatten|hat|haben] [{manner}] {sex} [gehabt] mit {child} [hatte|hatten|hat|haben|gehabt|gehabt zu haben|gehabt haben|zu haben]>',
      '<(schlief|schliefen|schläft|schlafen|geschlafen) mit {child}>',
      '<mit {child} (geschlafen|schlief|schlafen)>',
      '<sextourismus mit (kindern|minderjährigen)>',
    ],
    suppress: ['über sex', 'sexualkunde', 'aufklärung'],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(schlief|schliefen|geschlafen) mit (ihr|ihm|ihnen)>',
      '<mit (ihr|ihm|ihnen) (schlief|schliefen|geschlafen)>',
      '<{sex} mit (ihr|ihm|ihnen|seinem opfer|dem opfer) [hatte|hatten|gehabt]>',
      '<{sex} (hatte|hatten|gehabt) mit> {..3} {adults}',
    ],
    requires: childAndAdult,
    suppress: ['über sex'],
  },
  {
    concept: 'relationship-with-child',
    term: 'Beziehung mit einem Kind',
    sentences: [
      '<[hatte|hatten|unterhielt|unterhielten|führte|führten] [{poss}] [{kind}] {affair} mit {child} [hatte|hatten|gehabt haben|gehabt zu haben|gehabt|geführt haben|unterhalten haben]>',
      '<[{poss}] {kind} {affair} zu {child}>',
      '<[{poss}] [{kind}] {affair} (des|seines|ihres|eines|der|einer|von) {..3} mit {child}>',
      '<[{poss}] [{kind}] {affair} (des|seines|ihres|eines) {..2} zu {aged}>',
      '<[{poss}] [{kind}] {affair} zwischen {..4} und {aged}>',
      '<[{poss}] {kind} {affair} zwischen {..4} und {child}>',
    ],
    suppress: [
      'vertrauensvolle*',
      'gute beziehung',
      'beziehung zu seine*',
      'beziehung zu ihre*',
      '(?<!(?:sexuelle|intime|geheime) )beziehung mit (?:seine|ihre|meine|unsere|eure)[rmn] (?:\\d{1,2}-|\\p{L}+)j[aä]hrigen (?:tochter|sohn)',
      'eltern',
      'vater',
      'mutter',
      'lehrern und schülern',
      'großen klassen',
    ],
  },
  {
    concept: 'relationship-with-child',
    term: 'Beziehung mit einem Kind',
    sentences: [
      '<[{poss}] [{kind}] (affäre|liebesaffäre|liebesbeziehung|romanze|liebschaft|liaison|liebesgeschichte)> {noPartner}',
      '<[eine|die|ihre] [{kind}] (beziehung|verhältnis|verhältnisses)> [,|bestanden|gehabt|geführt] {noPartner}',
      '<[eine|die] [{kind}] (beziehung|verhältnis)> (mit|zu) (ihr|ihm) {noPossessed}',
      '<ein [{kind}] verhältnis> {noPartner}',
    ],
    requires: childAndAdult,
    suppress: [
      ...fiction,
      bystander,
      'witwe',
      'vertrauensvolle*',
      'gute beziehung',
      'im verhältnis',
      'eltern',
      'büroleiter*',
      'lehrern und schülern',
      'klassen',
      'neue beziehung',
    ],
  },
  {
    concept: 'relationship-with-child',
    term: 'Beziehung mit einem Kind',
    sentences: ['<(eine affäre|eine beziehung|ein verhältnis|eine liebesbeziehung) (mit|zu) {..3} {adults}>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: [...fiction, bystander],
  },
  {
    concept: 'relationship-with-child',
    term: 'Geliebte',
    sentences: [
      '<{young} (geliebte|geliebten|geliebter|freundin|freundinnen|mätresse|gespielin|liebhaber|liebhabers|liebhabern|lover)>',
      '<(geliebte|geliebten|geliebter|mätresse)> , [damals|erst] {n}',
      '<(geliebte|geliebten|geliebter|mätresse) von {n} [jahren]>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    term: 'Geliebte',
    sentences: ['<(seine|ihr|seiner|ihre) [(muse|modell|schülerin) und] (geliebte|geliebten|geliebter)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', bystander, ...fiction],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<(einvernehmlich|einvernehmlicher|einvernehmliche|einvernehmlichem|einvernehmlichen) [sex|geschlechtsverkehr|sexuelle|sexuellen] [kontakt|kontakte|handlungen|beziehung]>',
      '<(freiwillig|freiwillige|freiwilligen)>',
      '<[mit] [ihrer|seiner|ihrem] (einverständnis|zustimmung|einwilligung)>',
      '<(eingewilligt|zugestimmt|einverstanden|willigte {..2} ein|gewollt)>',
    ],
    requires: [
      `@age + ${sexual}`,
      `${youngster} + ${sexual}`,
      '@age + @grown',
      `${youngster} + @grown`,
      '@age + (?:anwalt|verteidig\\p{L}*|angeklagte\\p{L}*|beschuldigte\\p{L}*)',
    ],
    suppress: [
      'here: (?:der )?polizei',
      'here: unterbringung',
      'here: (?:rückkehr|ausreise|rücktritt|spende\\p{L}*)',
      'here: ab 18',
      'ehrenamt\\p{L}*',
      'feuerwehr',
      'freiwilliges jahr',
      'soziales jahr',
      'helfer',
      'eltern',
      'operation',
      'behandlung',
      'vertrag',
      'studie',
      'veröffentlich*',
      'schwebend',
      'freiwillige selbstkontrolle',
    ],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(verführt|verführte|verführten|verführen)>', '<(umgarnt|umgarnte)>'],
    requires: ['@age + @adult', '@age + @grown', `${youngster} + ${sexual}`, `${youngster} + @grown`],
    suppress: [...fiction, 'publikum', 'zum lesen', 'zum lernen', 'jury', 'gaumen', 'leser*', 'zuschauer*', 'wähler*'],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<(älterer|älteren|ältere|älterem|erwachsener|erwachsenen|volljähriger|volljährigen) (freund|freunde|freundes|liebhaber|verehrer)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['enkel*', 'mühle'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      '<(kunde|kunden|freier)> (der|des|von) {child}',
      '<(kunde|kunden)> (zahlt|zahlte|zahlten|bezahlte|bezahlten) für {notOwn} {child}',
    ],
    requires: ['@crime', sold],
    suppress: ['@trade', ...shopping],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(kunde|kunden|stammkunde|stammkunden)>'],
    requires: [
      `@child + ${sold}`,
      '@age + sex',
      `${youngster} + sex`,
      `@age + ${room} + ${payment}`,
      `@age + opfern? + ${payment}`,
      '@age + @crime + vermittel\\p{L}*',
    ],
    suppress: ['@trade', ...shopping, 'kein\\p{L}* kunden'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(freier|freiern|freiers|stammfreier|stammfreiern|sexkunde|sexkunden)>'],
    requires: [
      '@age',
      `${youngster} + (?:missbrauch\\p{L}*|sexuell\\p{L}*|ausgebeutet\\p{L}*|ausbeut\\p{L}*|prostitu\\p{L}*|zuhälter\\p{L}*|angeboten|verkauft|bordell)`,
      'kindern? + (?:missbrauch\\p{L}*|ausgebeutet\\p{L}*|ausbeut\\p{L}*|kinderprostitu\\p{L}*|verkauft|angeboten)',
    ],
    suppress: [
      'freier mitarbeiter',
      'freier tag',
      'freier eintritt',
      'freier platz',
      'märchen',
      'volksmärchen',
      'brautwerb*',
    ],
  },
  {
    concept: 'offender-who-pays',
    term: 'Sugardaddy',
    sentences: ['<(sugardaddy|sugardaddys|sugar daddy|sugar daddys|sugardaddies)>'],
    requires: ['@child'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{young} (prostituierte|prostituierten|prostituierter|strichjunge|strichjungen|stricher|hure|huren|callgirl|callgirls|escort|escorts|escort-dame)>',
      '<(prostituierte|prostituierten|prostituierter) von {n} [jahren]>',
      '<(prostituierte|prostituierten|prostituierter) {inBrackets}>',
      '<(prostituierte|prostituierten|prostituierter)> , [erst|damals|gerade] {n}',
      '<(prostituierte|prostituierten) unter (18|achtzehn|16|sechzehn)>',
    ],
  },
  {
    concept: 'child-exploited-in-prostitution',
    severity: 'avoid',
    sentences: ['<[als] (prostituierte|prostituierten|prostituierter)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', 'ihr sohn', 'ihre tochter', 'ihrem sohn', 'ihr kind', 'erwachsene*'],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<{young} (sexarbeiter|sexarbeiterin|sexarbeiterinnen|sexarbeitern|stripperin|stripperinnen|webcam-model|webcam-models)>',
      '<als (escort|callgirl|stripperin|sexarbeiterin) (arbeiten|arbeitet|arbeitete|arbeiteten|gearbeitet)>',
    ],
    requires: ['@child'],
    suppress: ['@grown'],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<prostitution (von|durch|mit) [jungen] (kindern|minderjährigen|mädchen|jungen|jugendlichen|schülerinnen)>',
      '<prostitution minderjähriger>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(prostituierte|prostituierten|prostituiert|prostituieren) {..2} sich>',
      '<sich {..3} (prostituierte|prostituierten|prostituiert|prostituieren) [haben|hat|habe|hatte|hatten]>',
      '<(ihren|seinen|ihre) körper {..2} (verkaufte|verkauft|verkaufen|anbot|anboten)>',
      '<(geriet|gerieten|rutschte|rutschten|landete|landeten) {..4} in (die|der) prostitution [ab]>',
      '<in (die|der) prostitution (geraten|geriet|gerieten|abgerutscht|gelandet)>',
      '<(anschaffte|(ging|gingen|geht|gehen) auf den strich|auf den strich (ging|gehen|gegangen|gingen))>',
    ],
    requires: ['@child'],
    suppress: ['anschaffungs*', 'band', 'sänger', ...ownChildren],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(verkaufte|verkauften|verkauft|verkaufen) {..2} (sich|ihren körper|seinen körper|ihre körper|sex)>',
      '<sich {..3} (verkaufte|verkauften|verkauft|verkaufen)>',
    ],
    requires: ['@age + @exploit', '@childHere + @exploit', '@age + (?:männern?|drogen|körper|sex)'],
    suppress: [
      ...ownChildren,
      'exemplare',
      'mal',
      'millionen',
      'buch',
      'album',
      'gut',
      'besser',
      'schlecht',
      'teuer',
      'bücher',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    term: 'sich anbieten',
    sentences: [
      '<(bieten|bietet|bot|boten) sich [{noRole}] [{noRole}] [{noRole}] [{noRole}] [{noRole}] an> {noJob}',
      '<(bieten|bietet|bot|boten) [{noRole}] [{noRole}] [{noRole}] [{noRole}] sich [{noRole}] [{noRole}] [{noRole}] an> {noJob}',
      '<sich [{noRole}] [{noRole}] [{noRole}] [{noRole}] (anbot|anboten|anbietet|anbieten|angeboten|anzubieten) [haben|hat|hatte]> {noJob}',
      '<(bieten|bietet|bot|boten) sich {..4} (touristen|männern|freiern)>',
    ],
    requires: [`@age + ${meeting}`, `@childHere + ${meeting}`, '@child + @exploit'],
    suppress: [
      'babysitter*',
      'hilfe',
      'helfer',
      'gelegenheit',
      'möglichkeit',
      'lösung',
      'praktikum',
      'kandidat*',
      'job*',
      'ausflug',
    ],
  },
  { concept: 'underage-woman', sentences: ['<(minderjährige|minderjährigen|{age}) (frau|frauen|damen)>'] },
  {
    concept: 'underage-woman',
    severity: 'attention',
    sentences: ['<(junge|jungen) (frau|frauen)> (von|, [damals|erst]) {n}'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<(pornografie|pornographie|pornos|porno|pornofilme|pornofilmen) mit [jungen|kleinen] (kindern|minderjährigen|mädchen|jungen|jugendlichen|schülerinnen)>',
      '<(pornografische|pornografischen|pornografischer|pornographische|pornographischen) (aufnahmen|bilder|bildern|fotos|videos|filme|darstellungen|dateien|inhalte|inhalten|material) (von|mit) [jungen|kleinen] (kindern|minderjährigen|mädchen|jungen|jugendlichen|schülerinnen)>',
      '<(kinder-porno*|jugend-porno*|kinder porno*|kinder-pornogra*)>',
      '<kinder- (und|oder) (tierporno*|gewaltporno*|erwachsenenporno*)>',
      '<(babyporno*|teenieporno*|minderjährigenporno*)>',
    ],
  },
  { concept: 'livestreamed-abuse', sentences: ['<(webcam-sextourismus|webcam-kindersextourismus)>'] },
  {
    concept: 'risky-behaviour',
    sentences: [
      '<sich [selbst] [bewusst] in gefahr (gebracht|brachte|bringt|begeben|begab)>',
      '<(risikoverhalten|risikoverhaltens|lebensstil|lebenswandel)>',
    ],
    requires: [`@childHere + ${sexual}`, `@age + ${sexual}`, '@age + betroffene[nr]?'],
    suppress: ['verkehr*', 'rauchen', 'alkohol', 'gesunder lebensstil'],
  },
];
