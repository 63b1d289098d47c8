import type { LanguageRules } from '../language-rules.ts';
import { dutchExemptions } from './exemptions.ts';
import { dutchPeople } from './people.ts';

const functionWords =
  'de het een en of maar want dus als dan dat die dit deze wat wie waar hoe ik je jij hij ze zij we wij jullie u hun haar zijn mijn ons onze er is was waren ben bent wordt werd worden werden heeft had hebben hadden gehad kan kon kunnen zal zou zullen moet moest mag niet geen wel ook nog al te in op aan van voor met bij naar uit over onder tegen tot door om na per sinds tijdens zonder tussen toen nu hier daar zich';

/** Things that have an age: a jubilee, a school, a dog. */
const lastingThings =
  '(?:bestaan|jubileum|huwelijk|contract|oorlog|samenwerking|traditie|verbintenis|looptijd|termijn|relatie|verhouding|onderzoek|plan|programma|regeerperiode|loopbaan|carrière|ervaring|celstraf|gevangenisstraf|school|club|vereniging|bedrijf|zaak|firma|stichting|zender|partij|band|merk|krant|festival|auto|wagen|boom|bomen|hond|honden|kat|katten|paard|paarden|pony|merrie|hengst|ruin|koe|wijn|whisky|gebouw|huis|brug|toneelgezelschap|orkest|koor|tijdschrift|vriendschap)(?!\\p{L})';

/** What the checker knows of Dutch. */
export const dutch: LanguageRules = {
  code: 'nl',
  commonWords:
    'in is was had of de het een en van ik je niet dat die ze met zijn voor maar op aan hij naar wordt werd heeft hebben ook uit bij nog wel geen deze door over wij haar hun tegen moet kan zoals worden jaar meer veel onze',
  people: dutchPeople,
  slots: {
    sex: '(seks|seksueel contact|seksuele omgang|seksuele contacten|seksuele betrekkingen|gemeenschap|geslachtsgemeenschap|geslachtsverkeer|betaalde seks|vrijwillige seks|sekscontact|sekscontacten|seksuele gemeenschap)',
    manner: '(betaalde|vrijwillige|onveilige|regelmatig|meermaals|herhaaldelijk|vaak|ooit)',
    affair:
      '(relatie|liefdesrelatie|verhouding|affaire|romance|liaison|liefdesverhouding|liefdesaffaire|seksrelatie|flirt)',
    prostitute:
      '(prostituee|prostituees|prostitué|prostitués|hoer|hoeren|hoertje|hoertjes|callgirl|callgirls|escort|escorts|escortdame|escortmeisje|escortmeisjes)',
    sexworker:
      '(sekswerker|sekswerkers|sekswerkster|sekswerksters|webcammodel|webcammodellen|stripper|strippers|stripster)',
    // Words of cases that begin with the abbreviation of newsrooms.
    ofAbbreviation:
      "(kp-zaak|kp-zaken|kp-beelden|kp-beeld|kp-foto|kp-foto's|kp-video's|kp-bestand|kp-bestanden|kp-materiaal|kp-verdachte|kp-verdachten|kp-verzameling|kp-netwerk|kp-onderzoek|kp-onderzoeken|kp-dossier|kp-dossiers|kp-melding|kp-meldingen)",
    kids: '(minderjarigen|minderjarige|kinderen|kind|meisje|meisjes|jongens|tieners|leerlingen|scholieren|peuters|kleuters|jongeren)',
    adults:
      '(man|mannen|volwassene|volwassenen|leraar|docent|trainer|coach|zakenmannen|klanten|oom|stiefvader|agent|begeleider)',
  },
  expressions: {
    ordinal:
      'derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende',
    age: '{n}(?:-? (?:en|tot|of|à) {n}|[-/]{n})?[ -]?jarige?{noThing}',
    ages: '{n}(?:-? (?:en|tot|of|à) {n}|[-/]{n})?[ -]?jarig(?:en?)?{noThing}',
    // What is so many years old and no person.
    noThing: `(?! (?:\\p{L}+e )?${lastingThings})`,
    // Whoever offers himself as a goalkeeper, or to shovel snow, is not offered for sex.
    noRole: `(?!(?:als|om)(?!\\p{L}))[\\p{L}'’-]+,?`,
    noJob:
      '(?![ ]?(?:als (?!escort|prostitu|sekswerk|hoer)|om (?!geld|drugs)|voor (?:een|de|het) \\p{L}*(?:functie|rol|baan|taak)))',
    // An affair with somebody who is told, and who is no child: not ours.
    noPartner:
      '(?! (?:(?:had|heeft|hebben|hadden|gehad|begon|begonnen|kreeg|was) )?(?:met|tussen) (?:een|de|het|zijn|haar|hun|mijn|twee|[0-9]+) \\p{L})',
    noPossessed:
      '(?! (?!(?:had|heeft|begon|was|is|aanging|kreeg|en|toen|terwijl|om|die|dat|in|op|tijdens|van|vanaf|sinds|gehad|aangegaan|begonnen|te|zou|volgens|al)(?!\\p{L}))\\p{L})',
    noTerms: '(?! met (?:de|een|het) (?:\\p{L}*straf|voorwaarden|transfer|plaatsing|verhoor|schikking|regeling))',
    noGiver: '(?! (?:van|tussen|voor|om)(?!\\p{L}))',
    aged: "(?:{det} ){0,2}(?:{word} )?(?:{ages}(?: {word}){0,2}|{childNoun} van (?:nog geen |pas |amper |net |slechts |toen )?{n}(?: jaar)?|{childOfAge})(?!'s)",
    bondKind:
      '(?:seksuele|intieme|geheime|langdurige|korte|kortstondige|stiekeme|wederzijdse|vrijwillige|consensuele|heimelijke|jarenlange|buitenechtelijke|innige|zogenaamde|vermeende)',
    notOwn: '(?!(?:zijn|haar|hun|mijn|onze|uw|je)(?!\\p{L}))',
    amorous: '(?:amoureuze|amoureus|romantische|romantisch|erotische|erotisch|intieme|intiem|liefdevolle)',
    young: '(?:{age}|minderjarige?|jeugdige|onderjarige|tiener|piepjonge)',
    inBrackets: '\\({n}(?: jaar)?\\)',
    det: "(?:een|de|het|zijn|haar|hun|mijn|onze?|die|dat|deze|dit|zo'n|enkele|meerdere|verschillende|diverse|minstens|zeker|[0-9]+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|tientallen|honderden|een van)",
    word: '(?!(?:ge(?!tuig|liefd|vangen)|be|ver|toege|opge|onder)\\p{L}+[dt](?!\\p{L}))(?!(?:begonnen|verzwegen|toegegeven)(?!\\p{L}))(?!\\p{L}+(?:dde|gde|rde|nde|lde|kte|pte|fte|chtte)(?!\\p{L}))(?!(?:begon|bleef|kwam|ging|liep|stond|blijft|komt|gaat|leidt|eindigt|duurt|de|het|een|en|of|die|dat|was|is|had|heeft|hebben|werd|wordt|van|met|in|op|te|om|aan|bij|toen|zei|bekende|gehad|uit|voor|door|maar|volgens|niet|kan|wil|tot|als|over|naar|vader|moeder|ouders|ouder)(?!\\p{L}))\\p{L}[\\p{L}-]*',
    childNoun:
      '(?:\\p{L}*(?:meisjes?|jongetjes?|kinderen|kind|kindje|leerling(?:e|en)?|scholieren?|scholiere|tieners?|brugklassers?|brugpiepers?|dochtertje|zoontje|nichtje|neefje|zusje|broertje|kleindochter|kleinzoon|koorknaap|misdienaartje|stiefdochter|stiefzoon|pleegdochter|pleegzoon)|jongens?|minderjarigen?|jeugdigen?|peuters?|kleuters?|pubers?|misdienaars?|pupil(?:len)?)',
    childOfAge: '{word} van (?:nog geen |pas |amper |net |slechts |toen )?{n}(?: jaar)?',
    child:
      "(?:{det} ){0,2}(?:{word} )?(?:{ages}(?: {word}){0,2}|minderjarige?n?(?: {word})?|{childNoun}(?: van (?:nog geen |pas |amper |net |slechts |toen )?{n}(?: jaar)?| \\({n}\\))?|{childOfAge})(?!'s)",
  },
  exemptions: dutchExemptions,
  trade:
    'servers?|protocol|browser|programma|winkels?|webshop|webwinkel|supermarkt|bank|banken|raadsman|raadsvrouw|restaurant|hotelgast|leveranciers?|bestelling|producten?|abonnement|helpdesk|klantenservice|kappers?|therapeut(?:en)?|hulpverleners?|jeugdreclassering|reclassering|provider|telecom\\p{L}*|verzekeraar|ggz\\p{L}*|kliniek|zorg\\p{L}*|wijkteam|maatschappelijk werk\\p{L}*|zijn cliënt|haar cliënt|mijn cliënt|speelgoed|boekhandel|bibliotheek|uitgeverij|pizzeria|app-?winkel|bezorger|kaartje|kassa|boodschappen|mantelzorg\\p{L}*',
  abuse:
    'misbruik\\p{L}*|verkracht\\p{L}*|aanrand\\p{L}*|aangerand|uitbuit\\p{L}*|uitgebuit\\p{L}*|ontucht|seksueel|seksuele|betast\\p{L}*|gestreeld|streelde|naaktbeelden|naaktfoto\\p{L}*|chant\\p{L}*|gechanteerd|onder druk gezet|grooming|kindermisbruik',
  justice:
    'verdachten?|verdediging|advocaat|raadsman|rechter|rechters|rechtbank|hof|officier|onderzoeksrechter|aanklacht|dagvaarding|proces|zaak|vonnis|aangifte|politie|recherche|zedenrechercheur|slachtoffers?|veroordeeld|celstraf|dader|daders|getuigen?|proces-verbaal|dossier|verweer|verklaarde|bekende|betuigde|beklaagde|arrest|strafmaat|strafbaar',
  exploitation:
    'hotel|hotels|hotelkamer|kamer|motel|flat|bordeel|seksclub|pooiers?|mensenhandel\\p{L}*|uitgebuite?|uitbuiting|seksuele diensten|betaalde[n]?|per (?:keer|klant|avond|nacht)|op één (?:avond|dag|nacht)|per dag|aanbelde|advertenties?|geronseld|geregeld|chauffeur|zakenmannen|gedwongen|verkocht|verhuurd|webcam|prostitu\\p{L}*|sekswerk\\p{L}*',
  otherGroups:
    '(?:vrouwen|mannen|volwassenen) (?:en|als|én) kinderen|kinderen (?:en|als|én) (?:vrouwen|mannen|volwassenen)|(?:vrouwen|mannen) en (?:meisjes|jongens)|onder vrouwen|zowel volwassenen|ook volwassenen|ook kinderen',
  quotationMarks: [
    ['‘', '’'],
    ['“', '”'],
    ['"', '"'],
    ["'", "'"],
    ['„', '”'],
    ['‚', '’'],
    ['«', '»'],
  ],
  compounds: {
    firsts: ['kinder', 'kind', 'jeugd', 'tiener', 'jongeren', 'meisjes', 'pedo'],
    seconds:
      'porno jager jacht netwerk zaak zaken ring bende seks filie fiel fiele schandaal hunter club site forum verdachte dader crimineel toerist toerisme affaire alarm register lijst gate bestrijding rechercheur delict misdrijf wet wetgeving politie recherche team slachtoffer'.split(
        ' ',
      ),
    conjunctions: ['en', 'of', 'en/of'],
  },
  functionWords,
  nounOfAdjective: 'after',
  determiners: '(?:de|het|een|dit|deze|die|dat|elke?|ieder|iedere|welke?|onze?) ',
};
