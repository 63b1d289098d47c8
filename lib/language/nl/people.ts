import type { People } from '../language-rules.ts';

export const dutchPeople: People = {
  numbers:
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    ),
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  compoundNumber:
    '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig|veertig|vijftig|zestig|zeventig)',
  ageBefore:
    "(?:(?:een|de|het|zijn|haar) (?:\\p{L}+ )?\\p{L}{3,} van |(?:meisjes?|jongens?|jongetjes?|kind|kinderen|dochters?|dochtertje|zoon|zoontje|leerling(?:e|en)?|tieners?|man|mannen|vrouw|vrouwen|tweeling|zusjes?|broertjes?|bewoonsters?|gymnaste|[a-z]{4,}(?:je|jes|ster|sters|er|ers|ing|ist|iste|ant|ante)) van (?:nog geen |pas |amper |net |slechts |toen )?|(?:was|is|ben|bent|waren|wordt|werd|word|toen|pas|amper|net|nog geen|nog maar|slechts|bijna|nauwelijks|leeftijd van|leeftijden van|op zijn|op haar|op m'n|vanaf|sinds) (?:ze |zij |hij |ik )?(?:op dat moment |op dat ogenblik |destijds |indertijd |toentertijd |intussen |dan |bij aanvang )?(?:toen |pas |amper |net |nog geen |nog maar |slechts |nauwelijks |bijna |krap )?|\\p{L}{2,},? \\(|\\p{L}{2,}, (?:toen |pas |destijds |inmiddels )?|(?:voor|toen|als|sinds|dat) (?:ze|zij|hij|ik) (?:pas |nog geen |amper )?|(?:en|,|;|maar|terwijl) (?:hij|zij|ze) (?:al |pas |toen |inmiddels |ruim )?|(?:tussen|van) (?:de )?|jonger dan |onder de |{number}-? (?:en|tot|of) (?:de )?|{number}-)",
  lasting:
    '(?:is|was|waren|zijn|ben|bent) # jaar (?!(?:en|maar|of|als|wanneer|terwijl|op|ten|toen|oude?|jonge?|was|is|waren|werd|geworden|die|dat|volgens|inmiddels|nu|pas|in [0-9]+)(?!\\p{L}))[a-z]',
  below: '(?:nog geen|nog niet|jonger dan|onder de|geen) ',
  ordinal: '(?:haar|zijn|hun|mijn) (?:{ordinal}|{n}[ ]?e)',
  ageAfter:
    ' (?:was|waren|werd)(?=[ ,.;:!?]|$)| toen (?:ze|zij|hij|ik)|[ -]?jarige?n?s?{noThing}|[ -]jaar oude?|-? (?:en|tot|of) {number}[ -]?jarige?n?|(?: (?:en|tot|of) (?:de )?{number})? jaar(?: (?:jong|oud)e?)?(?= (?:was|is|toen|werd|waren|geworden)|[.,;:!?)]|$)',
  noAgeBefore:
    '(?:relaties?|huwelijk|periode|termijn|straf|straffen|celstraf|gevangenisstraf|cel|contract|duur|geschiedenis|traject|verhouding|groep|aantal|bedrag|artikel|art\\.|lid|paragraaf|hoofdstuk|pagina|week|klas|kamer|nummer|aflevering|seizoen|jaargang|versie|om|rond) (?:van |van ruim |van bijna )?|al (?:ruim |bijna )?|na (?:ruim |bijna )?|gedurende (?:ruim |bijna )?|voor |ruim |maximaal |straffen tot |celstraf van ',
  noAgeAfter:
    ' (?:uur|minuten|dagen|weken|maanden|jaar (?:later|geleden|lang|cel|celstraf|gevangenisstraf|getrouwd|samen|na|tbs)|euro|procent|miljoen|duizend|honderd|keer|stuks|km|kilometer|meter|punten|goals|kinderen|mensen|gevallen|zaken|foto|van de|van hen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
  child:
    "\\p{L}*(?:meisjes?|jongetjes?|kinderen|kind(?:je|jes|s)?|leerling(?:e|en)?|scholieren?|scholiere|brugklassers?|tieners?|minderjarigen?|minderjarig|peuters?|kleuters?|pubers?|dochtertje|zoontje|misdienaars?|misdienaartje|kleintjes|nichtjes?|neefjes?|zusjes?|broertjes?|kleindochters?|kleinzoons?|kleinzoon|eersteklassers?|catechisanten?|koorknaap|koorknapen)|jongens?|baby's?|jongeren|jeugdigen?|jeugd|onder de (?:18|achttien|16|zestien)|jonger dan (?:18|achttien|16|zestien)|kinder(?:misbruik|uitbuiting|tehuis|psychiater|koor|dagverblijf|opvang|bescherming)|tiener\\p{L}{4,}|pupil(?:len)?|basisschool|groep (?:acht|8|7|zeven)|havo [1-5]|brugklas|loverboy\\p{L}*",
  adult:
    'volwassenen?|meerderjarigen?|boven de (?:18|achttien)|man|mannen|leraar|lerares|docente?|leerkracht|trainer|coach|\\p{L}*leider|begeleider|\\p{L}*begeleider|pastoor|priester|bisschop|kapelaan|pater|stiefvader|oom|opa|voogd|decaan|conrector|rector|directeur|zanger|dirigent|buurman|arts|agent|verdachte|zakenm[ae]n(?:nen)?|gymleraar|zwemleraar|politicus|oudere',
  sameAge:
    'leeftijdgenoten|leeftijdsgenoten|leeftijdgenoot|leeftijdsgenoot|even oud|net zo oud|parallelklas|haar klas|zijn klas|dezelfde leeftijd|klasgenoot|klasgenoten|onderling|met elkaar|elkaar|hun (?:eerste )?(?:vriendje|vriendinnetje|vriend of vriendin)|jongeren onder elkaar|(?:nauwelijks|amper|niet veel|weinig) ouder|leeftijdsverschil (?:is )?(?:klein|gering)|twee (?:{n}[ -]?jarigen|tieners|jongeren|scholieren)',
};
