/** Words of sexual abuse and of the law on it. */
export const sexual =
  '(?:missbrauch\\p{L}*|missbraucht\\p{L}*|vergewaltig\\p{L}*|sex|sexuell\\p{L}*|sexualisiert\\p{L}*|sexual\\p{L}+|nackt\\p{L}*|ausgebeutet\\p{L}*|ausbeutung|kinderporno\\p{L}*|grooming|übergriff\\p{L}*)';

/** One child, not the children who stand by. */
export const youngster =
  '(?:mädchens?|jungen?|minderjährige[nrs]?|schülerin(?:nen)?|schülers?|ministrant\\p{L}*|\\p{L}*klässler\\p{L}*|teenager[ns]?|stieftochter|pflegetochter|turnerin|kind von \\p{L}+)';

/** A child and an adult in one sentence, or a child where abuse is spoken of. */
export const childAndAdult = ['@age + @adult', '@age + @grown', `${youngster} + @grown`, `${youngster} + ${sexual}`];

/** That somebody is sold: without it a customer is a customer. */
export const sold =
  '(?:missbrauch\\p{L}*|vergewaltig\\p{L}*|sexuell\\p{L}*|sexualisiert\\p{L}*|ausbeut\\p{L}*|ausgebeutet\\p{L}*|\\p{L}*prostitu\\p{L}*|menschenhandel\\p{L}*|menschenhändler\\p{L}*|zuhälter\\p{L}*|bordelle?n?|\\p{L}*strich|freiern?|escort\\p{L}*|anschaffen|anzuschaffen|loverboys?|live-übertragungen|(?:erste|zweite|dritte|vierte|letzte)r? kunde (?:an diesem|des) \\p{L}+)';

/** Customers of a shop, a hotel or a bar, and those in the news of a robbery. */
export const shopping = [
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

/** Those who pay for something else: of whom or of what they are customers says it, as in `Kunden der Bäckerei`. */
export const customersOf =
  'here: kunden? (?:der|des|einer|eines|seiner|seines|ihrer|ihres) (?!\\p{L}*(?:mädchen|jungen|kind|kindes|minderjährig|jährig|schüler|jugendliche|opfer|zwillinge|loverboy|zuhälter|händler|bande|netzwerk|ring|bordell|club|täter|angeklagte|beschuldigte|mann|frau|paar|stream|forum|portal|agentur|plattform)\\p{L}*)\\p{L}+';

/** Where one is offered: to men, in a chat, on a street. */
export const meeting =
  '(?:männern?|touristen|freiern?|fremden|erwachsenen|autofahrern|chats?|online|internet|netz|dating\\p{L}*|webcam|sex|geld|drogen|straße|straßen|bahnhof|\\p{L}*strich|park|hotels?|plattformen?|instagram|snapchat|telegram|inserate?|anzeigen?)';

/** Books, films and stages: what people do there is a story. */
export const fiction = ['roman', 'film', 'oper', 'musical', 'märchen', 'ballett', 'volksmärchen'];
