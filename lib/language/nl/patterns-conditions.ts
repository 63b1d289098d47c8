/** Words of sexual abuse and of the law on it. */
export const sexual =
  '(?:misbruik\\p{L}*|verkracht\\p{L}*|aanrand\\p{L}*|aangerand\\p{L}*|ontucht\\p{L}*|seks|seksue\\p{L}+|zeden\\p{L}+|naakt\\p{L}*|uitgebuit\\p{L}*|uitbuiting|kinderporno\\p{L}*|betast\\p{L}*|grooming|grooming\\p{L}*)';

/** One child, not the children who stand by. */
export const youngster =
  '(?:meisjes?|jongetjes?|jongens?|minderjarigen?|leerling(?:e|en)?|scholiere?|misdienaar|pupil|brugklasser|tieners?|peuter|kleuter|turnster|kind van \\p{L}+)';

/** That somebody is sold: without it a client is a client. */
export const sold =
  '(?:misbruik\\p{L}*|verkracht\\p{L}*|seksue\\p{L}+|uitbuit\\p{L}*|uitgebuit\\p{L}*|prostitu\\p{L}*|sekswerk\\p{L}*|mensenhandel\\p{L}*|loverboys?|pooiers?|tienerpooiers?|bordee?l(?:en)?|seksclubs?|hoerenlopers?|escort\\p{L}*|geronseld|kinderhandel|ontucht|zeden\\p{L}+|aangeboden (?:via|op|aan|voor) \\p{L}+|per klant|(?:eerste|tweede|derde|vierde|vijfde|laatste|\\d+e?) klant(?:en)? (?:van )?die (?:dag|avond|nacht))';

/** Those who pay for something else: of whom or of what they are customers says it, as in `klanten van de sportschool`. */
export const customersOf =
  'here: (?:klant|klanten|afnemers?) van (?:de|het|een|deze|dit|hun|onze|zijn|haar|mijn) (?!\\p{L}*(?:meisje|jongen|kind|minderjarige|leerling|scholier|tiener|slachtoffer|tweeling|loverboy|pooier|handelaar|handelaren|bende|netwerk|ring|bordeel|club|dader|verdachte|uitbuiter|man|vrouw|stel|koppel|stream|forum|site|jarige)\\p{L}*)\\p{L}+';

/** Clients of a shop, a hotel or a bar, and those in the news of a robbery or a fight. */
export const shopping = [
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

/** Where one offers oneself: on a dating site, to men, in a chat. */
export const meeting =
  '(?:dating\\p{L}*|advertentie\\p{L}*|chat\\p{L}*|online|mannen|toeristen|passanten|seks\\p{L}*|geld|drugs|telefoon|kleding|volwassenen|automobilisten|truckers?|\\p{L}*chauffeurs|klanten|straat|straten|station|bushalte|\\p{L}*parkeerplaats|hotels?|haven|webcam|sociale media|snapchat|telegram|instagram|sites?|websites?|apps?)';

/** What one offers oneself for otherwise: help, a job, a place in a team. */
export const otherOffers = [
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
