import type { PatternRule } from '../pattern-rule.ts';

/** Where one offers oneself: on a dating site, to men, in a chat. */
const meeting =
  '(?:dating\\p{L}*|advertentie\\p{L}*|chat\\p{L}*|online|mannen|toeristen|passanten|seks\\p{L}*|geld|drugs|telefoon|kleding|volwassenen|automobilisten|truckers?|\\p{L}*chauffeurs|klanten|straat|straten|station|bushalte|\\p{L}*parkeerplaats|hotels?|haven|webcam|sociale media|snapchat|telegram|instagram|sites?|websites?|apps?)';
const otherOffers = [
  'voor (?:de|het|een) \\p{L}*(?:club|team|elftal|koor)',
  'hulp',
  'excuses',
  'vrijwilliger*',
  'stage',
  'kandidaat',
  'oppas',
  'debat*',
  'heitje*',
  'autowasser*',
  'bijbaan*',
  'team',
  'club',
  'werkgever*',
  'vakantie*',
  'bollen*',
  'klusjes',
  'cursus*',
];

/** That somebody is sold: without it a client is a client. */
const sold =
  '(?:misbruik\\p{L}*|verkracht\\p{L}*|seksue\\p{L}+|uitbuit\\p{L}*|uitgebuit\\p{L}*|prostitu\\p{L}*|sekswerk\\p{L}*|mensenhandel\\p{L}*|loverboys?|pooiers?|tienerpooiers?|bordee?l(?:en)?|seksclubs?|hoerenlopers?|escort\\p{L}*|geronseld|kinderhandel|ontucht|zeden\\p{L}+|aangeboden (?:via|op|aan|voor) \\p{L}+|per klant|(?:eerste|tweede|derde|vierde|vijfde|laatste|\\d+e?) klant(?:en)? (?:van )?die (?:dag|avond|nacht))';
/** Where, and for what, a child is brought to one: two such signs where no word says what is done. */
const room = '(?:hotels?|hotelkamers?|kamers?|motels?|flat|appartement|vakantiehuisje|achterdeur|woning|studio)';
const payment =
  '(?:op kamer \\d+|te werven|klanten geregeld|gereden|betaal\\p{L}+|betalen|chauffeurs?|zakenmannen|tikkie|appje|inde|incasseerde|per (?:keer|uur|nacht|avond)|advertentie\\p{L}*|aanbelde\\p{L}?|aangeboden)';
const shopping = [
  'overval*',
  'beroofd?',
  'beroving',
  'dief*',
  'gestolen',
  'mishandel*',
  'dealer*',
  'ontbijt',
  'boekte*',
  'geboekt',
  'boeking*',
  'reserver*',
  'korting*',
  'gratis',
  'tankstation',
  'afscheid',
  'mes',
  'messen',
  'bedreig*',
  'dreigde',
  'steek*',
  'gestoken',
  'neergestoken',
  'schoot',
  'schot*',
  'pistool',
  'wapen*',
  'aanrijding',
  'brand*',
  'vecht*',
  'sloeg',
  'geslagen',
  'ruzie',
  'scooter*',
  'fraude',
  'oplicht*',
  'alcohol',
  'bier',
  'sigaretten',
  'speel*',
  'dieren*',
];

/** Words of sexual abuse and of the law on it. */
const sexual =
  '(?:misbruik\\p{L}*|verkracht\\p{L}*|aanrand\\p{L}*|aangerand\\p{L}*|ontucht\\p{L}*|seks|seksue\\p{L}+|zeden\\p{L}+|naakt\\p{L}*|uitgebuit\\p{L}*|uitbuiting|kinderporno\\p{L}*|betast\\p{L}*|grooming|grooming\\p{L}*)';
/** One child, not the children who stand by. */
const youngster =
  '(?:meisjes?|jongetjes?|jongens?|minderjarigen?|leerling(?:e|en)?|scholiere?|misdienaar|pupil|brugklasser|tieners?|peuter|kleuter|turnster|kind van \\p{L}+)';
/** Children of one of the two, who stand by. */
const bystander =
  'here: (?:zijn|haar|hun|mijn|onze) (?:\\p{L}+ )?(?:zoons?|dochters?|kinderen|kind|gezin|zoontje|dochtertje|kleinkinderen)';

/** Others whose age it is: `haar zus van 15`. */
const relatives =
  '(?:haar|zijn|hun) (?:\\p{L}+ )?(?:zus|zusje|broer|broertje|moeder|vader|zoon|dochter|kleinkind|kleinzoon|kleindochter)';

/** A mother who sells sex to feed her children is no child. */
const ownChildren = 'haar (?:twee |drie |vier )?(?:kinderen|kind|gezin|zoon|dochter|zoontje|dochtertje)';

/** A father and his daughter: an ordinary bond, unless the sentence says otherwise. */
const bondWithOwnChild =
  '(?<!(?:seksuele|intieme|geheime|romantische) )relatie met (?:zijn|haar|hun|mijn|onze|je|uw) (?:\\d{1,2}-|\\p{L}+)jarige (?:dochter|zoon)';

/** Sentences of Dutch that no list of forms can hold. */
export const dutchPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[had|hadden|heeft|hebben|hebt] [{manner}] {sex} [te hebben|hebben|had|hadden|heeft] [gehad|hebben] met {child} [had|hadden|heeft|hebben|gehad|te hebben]>',
      '<(vrijde|vrijden|vrijt|vrijen|gevrijd|sliep|sliepen|slaapt|slapen|geslapen) met> {child}',
      '<(ging|gingen|gaat|gaan) naar bed met {child}>',
      '<naar bed (ging|gingen|gaan|gegaan|geweest|gaat) met {child}>',
      '<naar bed met {child}>',
      '<(dook|doken|duikt) {..2} [het] bed in met {child}>',
      '<met {child} naar bed (ging|gingen|gaan|geweest)>',
      '<[(deelde|deelden|deelt) [{manner}]] het bed [delen|gedeeld] met {child}>',
    ],
    suppress: ['over seks', 'over {sex}', 'praten', 'praat', 'voorlichting', 'voorlees*'],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(vrijde|vrijden|sliep|sliepen|gevrijd|geslapen) met (haar|hem)>',
      '<{sex} [gehad] met (haar|hem|hen|zijn slachtoffer|het slachtoffer|slachtoffers) [had|hadden|heeft|gehad|te hebben]>',
      '<{sex} (had|hadden|gehad|te hebben|hebben)>',
      '<(had|hadden|heeft|hebben) {sex} met> {..3} {adults}',
      '<(deed|deden|doet|doen) [al] aan betaalde seks>',
      '<in ruil voor {sex}>',
      '<met (haar|hem) naar bed [was] (ging|gingen|gaan|geweest)>',
      '<{sex} met> {..1} {adults}',
    ],
    requires: ['@age + @adult', '@child + @crime', '@child + @abuse'],
    suppress: ['over seks', 'voorlichting', 'kinderwens'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|zijn|haar|hun|die] (seksuele|intieme|geheime|stiekeme|amoureuze|romantische|wederzijdse|vrijwillige|consensuele|heimelijke) {affair} [gehad|hebben|had|hadden|heeft|begon|begonnen|te hebben|aanging|aangegaan|onderhield|onderhielden] met {child} [had|hadden|heeft|hebben] [gehad|onderhouden]>',
      '<[een|de|zijn|haar|hun|die] (affaire|romance|liefdesrelatie|seksrelatie|liaison|liefdesverhouding|liefdesaffaire) [gehad|hebben|had|hadden|heeft|begon|begonnen|te hebben|aanging|aangegaan|onderhield|onderhielden] met {child} [had|hadden|heeft|hebben] [gehad|onderhouden]>',
    ],
    suppress: ['roman', 'film', 'opera', 'musical', 'boek', 'serie'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|zijn|haar|hun|die] [{bondKind}] {affair} [gehad|hebben|had|hadden|heeft|begon|begonnen|te hebben|aanging|aangegaan|onderhield|onderhielden] met {child} [had|hadden|heeft|hebben] [gehad|onderhouden]>',
      '<[een|de|hun] [seksuele|intieme|geheime] {affair} tussen {..3} en {aged}>',
      '<[een|de|hun] (seksuele|intieme|geheime|romantische) {affair} tussen {..3} en {child}>',
      '<[een|de] [seksuele|intieme|geheime|{amorous}] ({affair}|avontuur|avontuurtje) van {..3} met {child}>',
      '<[een|het|hun|zijn] {amorous} [en {amorous}] (avontuur|avontuurtje|contact|relatie|band) met {child}>',
      '<[een|de|hun] [seksuele|intieme|geheime] {affair} tussen {aged} en {..2} {adults}>',
      '<{young} (minnares|minnaressen|minnaar|minnaars|vriendinnetje|vriendje|geliefde|liefje|maîtresse|scharrel|vlam)>',
      '<(minnares|minnaar|vriendinnetje|vriendje|geliefde|liefje|maîtresse) van (nog geen|pas|amper|net) {n}>',
      '<(minnares|minnaar|vriendinnetje|geliefde|liefje|maîtresse) van {n} [jaar]>',
      '<verkering [gehad|hebben|had] met {child} [had|hadden|heeft]>',
    ],
    suppress: [
      'vertrouwensrelatie',
      'werkrelatie',
      '(?:een|de|hun|goede|hechte|sterke|warme) band',
      'vertrouwensband',
      'ouders',
      'vader',
      'moeder',
      'oma',
      'opa',
      bondWithOwnChild,
      'zijn dochter*',
      'haar dochter*',
      'zijn zoon*',
      'haar zoon*',
      'onderwijsrelatie',
      'pedagogische relatie',
      'verstoorde relatie',
      'goede relatie',
      'parallelklas',
      'bibliotheek',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|hun|zijn] (romance|wederzijdse liefde|verliefd stel|verliefd paar|liefdespaar|liefdesaffaire|liefdesverhouding|liefdesrelatie|liefdesgeschiedenis|flirt|affaire|liefdesverhaal)> {noPartner}',
      '<[een|de|hun|zijn] [geheime|seksuele|intieme] (relatie|verhouding)> (met (hem|de jongste|de oudste)|was met hem)',
      '<[een] (relatie|verhouding|affaire) met (haar|hem) [begon|had|aanging|begonnen]> {noPossessed}',
      '<(een relatie|een verhouding)> {noPartner}',
      '(was|noemde het|noemt het|sprak van|spreekt van|ging om) [gewoon|echte|ware|pure|oprechte] <liefde> {noPartner}',
      '<(minnaar|minnares|maîtresse|geliefde|liefje|vriendinnetje)>',
    ],
    requires: ['@age + @grown', '@age + @adult', `${youngster} + ${sexual}`],
    suppress: [
      bystander,
      'beethoven',
      'roman',
      'film',
      'musical',
      'opera',
      'ballade',
      'speelt',
      'toneel*',
      'boek*',
      'weduwe',
      'vertrouwensrelatie',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|hun] (romance|liefdesaffaire|liefdesverhouding|liefdesgeschiedenis|liefdesverhaal)> {noPartner}',
      '(noemde|noemt) (haar|hem) <(zijn|haar) (geliefde|minnares|minnaar|liefje)>',
    ],
    requires: ['@age + @crime'],
    suppress: [bystander, 'roman', 'film', 'opera', 'musical', 'toneel*', 'boek*'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een] (relatie|verhouding|affaire|romance|liefdesrelatie) [had|gehad|begonnen] met (haar|zijn|de|een)> {..1} {adults}',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [bystander, 'roman', 'film', 'opera', 'musical', 'speelt', 'boek*'],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<(zijn|haar) (minnares|minnaar|maîtresse)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'speelt',
      'roman',
      'film',
      'opera',
      'musical',
      'toneel*',
      '(?:{number}|enkele) (?:dochters|zonen|zoons|kinderen)',
    ],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<[met] (wederzijdse|wederzijds|volledige|haar|zijn|hun) (instemming|toestemming|goedvinden)>',
      '<met (instemming|toestemming|goedvinden)> {noGiver}',
      '<(toestemming|instemming)> [had|heeft|zou hebben] (gegeven|gaf|geven|gegeven had)',
      '<(vrijwillig|vrijwillige|consensueel|consensuele) [seksueel|seksuele] [contact|relatie|seks|omgang|handelingen]>',
      '<(instemde|instemden|ingestemd|toestemde|toegestemd)>',
      '<stemde {..2} (in|toe)>',
      '<wilde het [zelf] [ook]>',
      '<(zelf wilde|zelf ook wilde|er zelf om gevraagd)>',
    ],
    requires: [`@age + ${sexual}`, `${youngster} + ${sexual}`, '@age + @grown'],
    suppress: [
      'vrijwilliger*',
      'onderzoek mee',
      'operatie',
      'behandeling',
      'medische',
      'interview',
      'publicatie',
      'hulpverlening',
      'ouders',
      'afname',
      'dna*',
      'opname',
      'here: tussen volwassenen',
      'here: politiebureau',
      'here: mee naar het bureau',
      'here: uithuisplaatsing',
      'here: gemeente',
      'here: (?:vertrek|terugkeer|ontslag|meewerk\\p{L}*)',
      'here: van de (?:officier|rechter|ouders|voogd|bank|gemeente)',
    ],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<wilde het [zelf] [ook]>',
      '<(zelf wilde|zelf ook wilde|er zelf om gevraagd)>',
      '<(instemde|instemden|ingestemd|toestemde|toegestemd)> {noTerms}',
      '<(vrijwillig|vrijwillige)>',
    ],
    requires: ['@age + (?:verweer\\p{L}*|raadsman|raadsvrouw|verdediging|dagvaarding|beklaagde|aanklacht)'],
    suppress: [
      'here: (?:politie\\p{L}*|bureau|taakstraf|werkstraf|verhoor|bemiddeling|onderzoek|meewerk\\p{L}*|dna\\p{L}*|behandeling|operatie|vrijwilliger\\p{L}*)',
    ],
  },
  {
    concept: 'seduction',
    sentences: [
      '<[tot seks] [heeft|had|hebben] (verleidde|verleidden|verleidt|verleid|verleiden)>',
      '<(palmde|palmt) {..3} in>',
      '<(ingepalmd|inpalmde|inpalmen)>',
    ],
    requires: ['@age + @adult', '@age + @grown', `${youngster} + ${sexual}`],
    suppress: [
      'tot een',
      'zich verleiden',
      'zich laten',
      'je niet verleiden',
      'jury',
      'bezoeker*',
      'lezer*',
      'kiezer*',
      'musical',
      'roman',
      'film',
    ],
  },
  {
    concept: 'seduction',
    sentences: ['<(hem|mij|me) (had|heeft|zou hebben) verleid>', '<verleidde (hem|mij|me)>'],
    requires: ['@age + @crime', `${youngster} + @crime`],
    suppress: ['tot een', 'overval*', 'dief*'],
  },
  {
    concept: 'seduction',
    sentences: ['<(verleidde|verleidden|verleidt)> {child}'],
    suppress: ['jury', 'musical'],
  },
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: ['<(deepfakeporno|deepfake-porno|nepporno) van {child}>'],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<(oudere|volwassen|meerderjarige) (vriend|vrienden|vriendje|vriendjes|aanbidder|bewonderaar)>',
      '<vriend van {number}>',
    ],
    requires: [
      `@age + ${sexual}`,
      '@age + @crime',
      '@age + (?:wegloop\\p{L}*|weggelopen|weg|vermist|politie\\p{L}+)',
      `${youngster} + ${sexual}`,
    ],
    suppress: ['opa', 'oma', 'voorlas', 'voorleest'],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: [
      '<(klant|klanten)> van {child}',
      '<(klant|klanten)> (betaalt|betaalde|betaalden) voor {notOwn} {child}',
    ],
    requires: ['@crime', sold],
    suppress: ['@trade', ...shopping],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['<[vaste] (klant|klanten|clientèle|afnemer|afnemers)>'],
    requires: [
      `@child + ${sold}`,
      '@age + seks',
      `${youngster} + seks`,
      `@age + ${room} + ${payment}`,
      `@age + slachtoffers? + ${payment}`,
      '@age + klanten geregeld|klant die aanbeld?e?',
      '@age + @crime + (?:meisjes?|minderjarigen?|tweeling)',
    ],
    suppress: ['@trade', ...shopping],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['(haar|hun) <(klanten|cliënten)>'],
    requires: ['@age + @crime'],
    suppress: ['@trade', ...shopping, 'advoca*', 'praktijk', 'bureau'],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['<(klant|klanten)> van [de|het|dat|dit|een] (meisje|meisjes|jongen|jongens) van {n}'],
    suppress: ['@trade', ...shopping],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['<(cliënt|cliënten)>'],
    requires: ['@child + (?:prostitu\\p{L}*|sekswerk\\p{L}*|pooiers?|bordee?l(?:en)?|mensenhandel\\p{L}*|betalende)'],
    suppress: ['@trade', ...shopping, 'instelling', 'begeleid*', 'opvang', 'jeugdzorg', 'behandel*'],
  },
  {
    concept: 'offender-who-pays',
    term: 'hoerenloper',
    sentences: [
      '<(hoerenloper|hoerenlopers|prostituant|prostituanten|prostitutieklant|prostitutieklanten|seksklant|seksklanten)>',
    ],
    requires: ['@child'],
  },
  {
    concept: 'offender-who-pays',
    term: 'sugardaddy',
    sentences: ["<(sugardaddy|sugardaddy's|sugar daddy|sugar daddy's|suikeroom|suikerooms|sugarmommy)>"],
    requires: ['@child'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(kindhoer*|kindprostitu*|kindsekswerk*|tienerhoer*|jeugdhoer*|minderjarigenprostitu*|jongenshoer*)>',
      '<{young} {prostitute}>',
      '<{prostitute} van [nog geen|pas|amper|slechts] {n} [jaar]>',
      '<{prostitute} (onder|jonger) (de|dan) (18|16|achttien|zestien)>',
      '<{prostitute}> , {n} [jaar]',
      '<{prostitute} {inBrackets}>',
    ],
  },
  {
    concept: 'child-exploited-in-prostitution',
    term: 'minderjarige prostituee',
    sentences: [
      '<[een|de] {prostitute} [werd|was]>',
      '<[werkte|werken|werkt] [ze|zij|hij] als {prostitute} [werkte|werkten|werkt|werken]>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'haar kind*',
      'haar zoon*',
      'haar dochter*',
      'zijn zoon',
      'zijn dochter',
      'volwassen*',
      'moeder',
      'boven de 18',
      'wandel*',
      'motor*',
      'blinde',
      'konvooi',
      'spel*',
      relatives,
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<{young} {sexworker}>',
      '<{sexworker} van [nog geen|pas] {n} [jaar]>',
      '<{sexworker} (onder|jonger) (de|dan) (18|16|achttien|zestien)>',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: ['<{sexworker}>', '<(sekswerk|seksuele diensten|seksuele dienstverlening)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'boven de 18',
      'volwassen*',
      'meerderjarig*',
      'vanaf 18',
      '18 jaar',
      '21 jaar',
      'hun kinderen',
      'haar kind*',
      relatives,
      '(?:heeft|hebben|met|van) kinderen',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<(prostitutie|straatprostitutie|raamprostitutie) (door|van|onder) [jonge] {kids}>',
      '<gedwongen prostitutie van {kids}>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '[ze|zij|hij|die] <(prostitueerde|prostitueerden|prostitueert|prostitueren) {..3} (zich|zichzelf)>',
      '<(zich|zichzelf) {..4} [had|heeft|hebben|zou hebben] (prostitueerde|prostitueerden|prostitueert|prostitueren|geprostitueerd)>',
      '<(haar|zijn|hun) lichaam (verkocht|verkochten|verkopen|verkoopt|te verkopen)>',
      '<(belandde|belandden|belandt|kwam|kwamen|raakte|raakten|verzeilde) {..3} in de prostitutie [terecht|verzeild]>',
      '<in de prostitutie {..2} (belandde|belandden|belanden|beland|terechtkwam|terechtkomen|terechtgekomen|raakte|verzeilde|verzeild)>',
    ],
    requires: ['@child'],
    suppress: [...otherOffers, ownChildren, 'moeder van'],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(zich|zichzelf) {..4} [zou|zouden] [hebben] (verkocht|verkochten|verkopen|verkoopt|verhuurde|verhuren)>',
      '<(verkocht|verkochten|verkoopt|verkopen|verhuurde|verhuurden) {..4} (zich|zichzelf|haar lichaam|zijn lichaam|hun lichaam)>',
    ],
    requires: ['@age', `@child + ${meeting}`, '@child + @exploit', '@child + @abuse'],
    suppress: [
      ...otherOffers,
      'sollicit*',
      'uitstekend',
      'slecht',
      'makkelijk',
      'in de markt',
      'op het veld',
      'als warme broodjes',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    term: 'zich aanbieden',
    sentences: [
      '<(bood|boden|biedt|bieden) {..5} (zich|zichzelf) [{noRole}] [{noRole}] [{noRole}] [{noRole}] [{noRole}] [{noRole}] aan> {noJob}',
      '<(zich|zichzelf) [{noRole}] [{noRole}] [{noRole}] [{noRole}] [zou|zouden] [hebben] (aanbood|aanboden|aanbiedt|aanbieden|aangeboden)> {noJob}',
      '<(zich|zichzelf) [{noRole}] [{noRole}] [{noRole}] [{noRole}] aan te bieden> {noJob}',
    ],
    requires: ['@age', `@child + ${meeting}`, '@child + @exploit'],
    suppress: otherOffers,
  },
  {
    concept: 'child-offered-for-sex',
    severity: 'attention',
    sentences: [
      '<(werkte|werkten|werkt|werken) {..4} in (de prostitutie|een bordeel|bordelen|een seksclub|een club als)>',
      '<in de prostitutie (werkte|werkten|werkt|werken|gewerkt)>',
    ],
    requires: ['@age'],
    within: 'sentence',
  },
  {
    concept: 'underage-woman',
    sentences: ['<(minderjarige|onderjarige|{age}) (vrouw|vrouwen|dame|dames|mannen)>'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      "<(porno|pornografie|pornofilms|pornofilmpjes|pornobeelden|pornovideo's) (met|van|waarin|waarop) [een|jonge|zeer jonge|hele jonge] {kids}>",
      "<(pornografische|pornografisch) (beelden|afbeeldingen|foto's|video's|films|filmpjes|opnames|materiaal) (met|van|waarop) [een|jonge|zeer jonge] {kids}>",
      '<pornografische kindersites>',
      '<kinder- (en|of) (dierenporno|dierporno|wraakporno|geweldsporno|volwassenenporno|nepporno)>',
      '<(tienerporno*|babyporno*|peuterporno*|kleuterporno*|minderjarigenporno*|schoolmeisjesporno*|jongensporno*|meisjesporno*)>',
      '<(kinder-porno*|jeugd-porno*|tiener-porno*|kinder porno*)>',
    ],
  },
  {
    concept: 'victim-blaming',
    sentences: [
      '<[seksueel] (uitdagend|uitdagende|provocerend|provocerende|verleidelijk|verleidelijke|grensoverschrijdend uitdagend) [gedrag|kleding|gekleed|houding]>',
      '<(uitgelokt|uitlokte|lokte {..3} uit)>',
    ],
    requires: [`${youngster} + ${sexual}`, `@age + ${sexual}`],
    suppress: ['project*', 'opgave*', 'lesstof', 'les', 'speeltuin*', 'parcours', 'sport*'],
  },
  {
    concept: 'risky-behaviour',
    sentences: [
      '<(brengt|bracht|brachten|brengen) (zichzelf|zich) [opzettelijk|bewust|steeds|telkens|herhaaldelijk] in gevaar>',
      '<(zichzelf|zich) [opzettelijk|bewust|steeds|telkens|herhaaldelijk] in gevaar (brengt|bracht|brachten|brengen|gebracht)>',
      '<[seksueel] (risicogedrag|promiscue|promiscu|promiscu gedrag|losbandig gedrag|losbandige leven|levensstijl|eigen keuze)>',
    ],
    requires: [
      `@childHere + ${sexual}`,
      `@age + ${sold}`,
      '@childHere + (?:oudere|volwassen|vreemde|onbekende) mannen',
    ],
    suppress: ['soa*', 'ggd', 'hiv', 'verkeer', 'fiets*', 'vuurwerk', 'gezonde'],
  },
  {
    concept: 'risky-behaviour',
    sentences: ['<[seksueel] (promiscue|promiscu|losbandig|losbandige) [gedrag|leven]>', '<promiscuïteit>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', 'dieren', 'soort', 'bonobo*'],
  },
  {
    concept: 'livestreamed-abuse',
    sentences: ['<(webcam-sekstoerist|webcam-sekstoeristen|webcam-sekstoerisme)>'],
  },
  {
    concept: 'adultification',
    sentences: [
      '<(vroegrijp|vroegrijpe)>',
      '<(er ouder uitzag|er ouder uitzagen|zag er ouder uit|zagen er ouder uit|ouder leek)>',
    ],
    requires: [`@age + ${sexual}`, `${youngster} + ${sexual}`],
    suppress: ['peer*', 'appel*', 'fruit'],
  },
  {
    concept: 'accuser',
    sentences: [
      '<(vermeend slachtoffer|vermeende slachtoffers|aanklaagster|aanklaagsters|beschuldiger|beschuldigers)>',
    ],
    requires: [
      `@child + ${sexual}`,
      '@age + \\p{L}*(?:coach|trainer|leraar|priester|pater|pastoor|leider|stiefvader|oom|docent)',
    ],
    suppress: ['fraude', 'oplichting', 'phishing', 'ongeluk', 'aanrijding'],
  },
  {
    concept: 'defilement',
    sentences: ['<(haar|zijn|hun) onschuld (gestolen|ontnomen|geroofd|verloren|verloor|stal|afgenomen)>'],
    requires: ['@child'],
  },
  {
    concept: 'late-disclosure',
    sentences: ['<pas nu naar buiten (komt|kwam|komen|kwamen)>', '<(zweeg ze|zweeg hij|zwegen ze) zo lang>'],
    requires: ['@child + @abuse'],
  },
  {
    concept: 'self-generated-material',
    term: 'zelfgegenereerd',
    sentences: [
      "<(zelfgemaakt|zelfgemaakte|zelf gemaakt|zelf gemaakte|zelf vervaardigd|zelf vervaardigde) [seksueel|seksuele|naakt] (beeldmateriaal|beelden|materiaal|naaktbeelden|naaktfoto's|foto's|video's|afbeeldingen|opnames)>",
    ],
    requires: ['@childHere'],
    suppress: ['spreekbeurt', 'vakantie*', 'knutsel*', 'school*'],
  },
];
