import type { LanguageRules } from '../language.ts';
import { englishExemptions } from './exemptions.ts';
import { englishPatterns } from './patterns.ts';
import { englishPeople } from './people.ts';

const functionWords =
  'the a an and or but for so if than that this these those who whom whose which what where how i you he she it we they him her them his its their my our your is was were are be been being am has had have having do does did will would can could may might must shall should not no nor also still already to in on of from with by near out over under against until through about after before since during without between when now here there at as up down off into said says';

/** What the checker knows of English. */
export const english: LanguageRules = {
  code: 'en',
  commonWords:
    'the and of to in is was that for it with as his her he she on are by this be have from at they not had has were which their an been who will would there can said when more if no out about than its after also two into',
  people: englishPeople,
  slots: {
    sex: '(sex|sexual relations|sexual intercourse|intercourse|sexual contact|sexual activity|unprotected sex|consensual sex|oral sex|sexual encounters|a sexual encounter|relations|sexual acts)',
    affair:
      '(relationship|relationships|affair|affairs|romance|fling|love affair|liaison|tryst|dalliance|romantic relationship|sexual relationship)',
    kids: '(children|minors|a minor|a child|girls|boys|kids|teens|teenagers|pupils|adolescents|toddlers|infants|babies|schoolgirls|schoolboys|a girl|a boy|juveniles|young people|youngsters|underage girls|underage boys)',
  },
  expressions: {
    ordinal:
      'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth',
    have: '(?:have|has|had|having|have had|paid for|pay for|paying for|buying|bought|buy)',
    manner: '(?:consensual|unprotected|paid|regular|repeated|illicit|forbidden|casual|willing)',
    poss: '(?:a|an|the|his|her|their|in a)',
    kind: '(?:sexual|romantic|intimate|secret|illicit|consensual|love|long-term|brief|forbidden|inappropriate|improper|year-long|two-year)',
    age: '{n}(?:-? (?:and|or|to) {n}|[-/]{n})?[ -]year[ -]old',
    age18: '(?:{n}|18|eighteen|16|sixteen)',
    agewords: '{age}',
    young: '(?:{age}|underage|under-age|teenage|teen|juvenile|minor|child|schoolgirl|schoolboy|adolescent|preteen)',
    det: '(?:a|an|the|his|her|their|my|our|this|that|these|those|some|several|many|multiple|numerous|at least|other|[0-9]+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|one of (?:his|her|their|the))',
    noun: '(?!(?:and|or|but|who|that|which|in|on|at|for|to|of|from|with|by|was|is|were|had|has|have|when|while|after|before|as|said|the|a)(?!\\p{L}))\\p{L}[\\p{L}-]*',
    childNoun:
      '(?:child|children|kids?|minors?|girls?|boys?|schoolgirls?|schoolboys?|schoolchild(?:ren)?|teens?|teenagers?|toddlers?|bab(?:y|ies)|infants?|pupils?|preteens?|stepdaughters?|stepsons?|altar (?:boy|girl|server)s?|choirboys?|juveniles?|adolescents?|youngsters?|under-(?:16|18|age)s?|(?:sixth|seventh|eighth|ninth|tenth|eleventh)[ -]graders?|youths?)',
    child:
      '(?:{det} ){0,2}(?:{noun} ){0,2}?(?:(?:{age}s?)(?: {noun}){0,2}|(?:underage|teenage|under-age) {noun}|{childNoun}(?: (?:aged|of)(?: just| only)? {n})?|{noun}(?: aged(?: just| only)?|,| who was(?: just| only)?| of) {n}|(?:anyone|someone|person|people|persons|those) (?:under|below|younger than)(?: the age of)? {age18})',
  },
  patterns: englishPatterns,
  exemptions: englishExemptions,
  trade:
    'shop|bank|lawyer|lawyers|solicitor|barrister|attorney|server|app|software|restaurant|supplier|order|orders|products?|subscription|schools|email|agency|therapist|social worker',
  abuse: 'abus\\p{L}*',
  justice: 'court',
  exploitation: 'hotel',
  otherGroups: 'women and children',
  quotationMarks: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ['«', '»'],
  ],
  functionWords,
  nounOfAdjective: 'after',
  determiners: '(?:a|an) ',
};
