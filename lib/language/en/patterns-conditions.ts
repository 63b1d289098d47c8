/** Who works with children, or has them in his care. */
export const roles =
  '(?:teacher|coach|priest|pastor|tutor|stepfather|stepmother|headmaster|deputy head|curate|chaplain|instructor|trainer|foster (?:father|mother|carer)|monsignor|bishop|vicar|cleric|imam|rabbi|monk|deacon|organist|choirmaster|caretaker|scout ?(?:leader|master)|youth worker|guard|warden|housemaster|lodger|babysitter|midwife|counsellor|counselor)s?';

/** A child who is a party, and an adult; or such a child where abuse or a court is spoken of. */
export const childAndAdult = [
  '@age + @adult',
  '@oneChild + @grown',
  '@oneChild + @abuse',
  '@oneChild + @crime',
  `@oneChild + ${roles}`,
  '@age + (?:lured|groomed|plied|promised|blackmailed|threatened|drugged)',
];

/** That a girl or a boy is a child: by an age, by what is done, or by who the other one is. */
export const provenChild = ['@age', '@grown', '@abuse', '@crime', 'school*', 'pupil*', 'underage', roles];

/** Of the family the grown ones: what they do is their own affair. */
export const parentDoes =
  '(?:mothers?|fathers?|mum|mom|dad|wife|husband|parents?|aunt)(?: of [^,.;]{0,30})? (?:who )?(?:had|has|was having|had been having|began|begins|slept|sleeps) (?:with|sex|(?:an?|the) (?:\\p{L}+ )?(?:affair|relationship|fling|romance|lover|liaison))(?!\\p{L})';

/** Books, films and stages: what people do there is a story, unless a sentence names the child. */
export const stories = [
  'novels?',
  'film',
  'book*',
  'musical',
  'opera',
  'ballet',
  'sitcom',
  'soap',
  'comedy',
  'tragedy',
  'screenplay',
  'heroines?',
  'protagonists?',
];

/** Where those who are served are the wronged, or where the service is another one. */
export const served = [
  // A solicitor's, or a charity's.
  'our clients?',
  "(?<!(?:was|were|became|be) )my client(?:,|'s| (?:had|has|denies|denied|is|was|maintains|accepts|accepted|did|says|pleads|pleaded|admits|wishes|will|would|cannot|never))(?! that (?:day|night))",
  '@trade',
  // Of whom or of what they are customers says that they pay for something else: `customers of the gym`.
  'here: (?:client|customer)s? of (?:the|an?|his|her|their|our|this) (?!(?:\\p{L}+ )?(?:girls?|boys?|child\\p{L}*|teen\\p{L}*|minors?|victims?|pupils?|student|twins?|sisters?|brothers?|runaways?|traffick\\p{L}*|pimps?|gangs?|rings?|network|brothels?|club|massage|escort\\p{L}*|agency|site|website|forum|service|offender|suspect|defendant|accused|man|woman|couple|duo|livestream\\p{L}*|stream|exploit\\p{L}*|prostitut\\p{L}*|sex|{age}|{n})(?!\\p{L}))\\p{L}+',
  '(?:client|customer|buyer)s?,? (?:(?:are |is |were |was )?aged|who (?:is|was) a|an? (?:boy|girl|mother|father|woman|teenager|refugee|survivor|child)|most of them|some of them (?:women|children|boys|girls))',
  '(?:client|customer)s?,? (?:who|that) (?:were|was|are|had been|have been|has been) (?:\\p{L}+ly )?(?:abus|traffick|rap|exploit|assault|groom|victim|molest|harm)\\p{L}*',
  '(?:client|customer)s? (?:list|service|care|base|portal|reviews?|relations|support|area|contact)',
  'adult (?:street )?(?:prostitut|sex|escort)\\p{L}*',
  '(?:helps?|helped|helping|supports?|supported|counsels?|treats?|treated|represents?|represented|representing|advises?|acts? for|acted for) (?:\\p{L}+ ){0,3}(?:clients?|customers?)',
  'buyers? of (?!sex|girls|boys|children(?! porn)|a girl|a boy|a child(?! porn))\\p{L}+',
  'clients? (?:was|were|is|are) (?:innocent|remanded|found|cleared|too young)',
];
