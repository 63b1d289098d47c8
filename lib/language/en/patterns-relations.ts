import type { PatternRule } from '../pattern-rule.ts';
import { childAndAdult, parentDoes, provenChild, roles, stories } from './patterns-conditions.ts';

const family =
  '(?:(?:foster|birth|adoptive|biological|step|grand|god)?[ -]?(?:mothers?|fathers?|parents?|mums?|moms?|dads?)|families|family|carers?|aunts?|uncles?|siblings?|sisters?|brothers?|friends?|peers?)';

/** A bond that is none of love: with one's own child or parents, or built in care and class. */
const ordinaryBonds = [
  '(?<!(?:sexual|intimate|secret|romantic|inappropriate) )relationship with (?:his|her|their|my|our|your) (?:own )?(?:(?:\\d{1,2}|\\p{L}+)-year-old )?(?:daughter|son|child|children)',
  `(?<!(?:sexual|intimate|secret|romantic|inappropriate) )relationships? with (?:his|her|their|my|our|your|the|a) (?:own |late )?${family}`,
  `${family}(?:'s?)?(?: \\p{L}+){0,4} relationships? with`,
  `relationships? (?:of trust|between (?:a |an |the |his |her )?(?:child(?:ren)?|${family}))`,
  '(?:working|trusting|good|difficult|warm|close|better|healthy|strong|positive|professional|loving|stable|supportive|safe|caring) relationships?',
  '(?:build|building|builds|built|establish|establishing|develop|developing|maintain|maintaining|repair|rebuild|improve|improving|strained|strain) (?:a |an |the |that |his |her |their |good |warm |trusting |safe )*relationship',
  'working relationship*',
  '(?<!(?:sexual|intimate|secret|romantic|inappropriate|had|has|have|having|of) )relationships with (?:the |their |our |these |its )?(?:children|young people|pupils|students|teenagers)',
  'relationships? with [^.;]{0,40} (?:is|was|are|were) (?:based on|built on|good|warm|close|excellent|one of)',
  'radiocarbon',
  'carbon',
  'banker',
];

/** What a club has with a player. */
const transfer =
  '(?:affair|romance|flirtation|love affair|relationship) (?:with|between [\\p{L} ]{1,25} and) (?:the |its |their |an? )?(?:{n}[- ]year[- ]old |teenage |young )?(?:goalkeeper|striker|midfielder|winger|defender|forward|signing|quarterback)';

/** Two of like age at the time, whatever they became later: `when both were sixteen`. */
const likeAges = [
  'both (?:were |are |aged |just |only |still )*{n}',
  '(?:he|she) was (?:just |only )?{n} and (?:he|she) (?:was )?(?:just |only )?{n}',
];

/** A child as the lover, the mistress or the other half of a relationship. */
export const relationsPatterns: readonly PatternRule[] = [
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{has}] [in] [{poss}] [{kind}] (affair|affairs|romance|romances|fling|love affair|liaison|tryst|dalliance|romp|romps) with {child}>',
      '<[{poss}] [{kind}] (affair|romance|fling|love affair|liaison) between {..4} and {child}>',
      '<[{poss}] [{kind}] (affair|romance|fling|love affair|liaison) between {child} and {..3} {adults}>',
      '<[{has}] [in] [{poss}] {loving} (relationship|relationships) with {child}>',
      '<(dated|dating|romanced|courted|courting|wooed|wooing|was seeing|went out with) {child}>',
      '<[was|were|became] romantically involved with {child}>',
      '<(carried on|carrying on) with {child}>',
    ],
    suppress: [transfer],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '(called|calls|calling|call) (him|her) (his|her|your|my) [little|young] <(girlfriend|boyfriend|lover|mistress|sweetheart)>',
    ],
    requires: ['@age + @adult', '@age + @grown', '@age + @crime', `@age + ${roles}`],
    suppress: stories,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{has}] [in] [{poss}] [{kind}] (affair|affairs|romance|romances|fling|love affair|liaison|tryst|dalliance|relationship|relationships) with {youngOne}>',
      '<(dated|dating|romanced|courted|courting|wooed|wooing|was seeing|went out with) {youngOne}>',
      '<[was|were|became] romantically involved with {youngOne}>',
    ],
    requires: provenChild,
    suppress: [...ordinaryBonds, ...stories],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{has}] [in] [{poss}] (relationship|relationships) with {child}>',
      '<[{poss}] [{kind}] (relationship|relationships) between {..4} and {child}>',
      '<[{poss}] [{kind}] (relationship|relationships) between {child} and {..3} {adults}>',
    ],
    within: 'sentence',
    suppress: ordinaryBonds,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<{young} (lover|lovers|mistress|mistresses|girlfriend|girlfriends|paramour|sweetheart|muse and mistress)>',
      '<(lover|mistress|girlfriend) (aged|of|who was) [just|only] {n}>',
      '<(lover|mistress|girlfriend)> , [aged|then|just|only] {bareAge}',
    ],
    within: 'sentence',
    suppress: [
      '(?:the|two|these|those) (?:{n}[- ]year[- ]old|teenage|teen) lovers',
      '(?:{n}[- ]year[- ]old|teenage|teen) girlfriend of (?:the|a) (?:victim|suspect|boy|teenager|accused|dead)',
      // A couple of like age: `a boy of 17 and his 16-year-old girlfriend`.
      '(?:{n}[- ]year[- ]old \\p{L}+|(?:boy|teenager|teen|youth|pupil|student|he)(?:,? (?:of|aged|is|was))? {n},?|{n}-year-old|(?:boy|teenager|teen|youth)|\\({n}\\)) and (?:his|her) (?:{n}[- ]year[- ]old|teenage|teen) (?:girlfriend|sweetheart|lover)',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<(a|an|the|their|his|her|this|as) [{kind}] (romance|love affair|affair|fling|tryst|dalliance|love story) {noPartner}>',
      '<{loving} (romance|affair|fling|tryst) {noPartner}>',
      '<(had|has|have|having|was|of|as|in|began|started) [a|an] [{kind}] relationship {noPartner}>',
      '<relationship with> (him|{herself}|{..4} {adults})',
      '<(his|a|the|their) [secret|former|willing] (mistress|mistresses|muse and mistress) {noOffice}>',
      '{ownedBy} <(mistress|mistresses)>',
      '<(his|her|a|my|their) [secret|former|young|teenage|new] (lover|lovers) {notBoy}>',
      '<muse and mistress>',
      '(model|muse|student|assistant|ward|protege|companion|maid|housekeeper|niece) and <(lover|mistress)>',
      "({childNoun}|girl|boy|{age})'s <lover>",
      '(were|was|became|become|becoming|being|be|been|as|secret|called|two) <lovers>',
      '(been|was|were|is) <dating (a|an|him|{herself})>',
      '<dated> (a|an|him|{herself})',
      '(he|she|who|man|teacher|coach) <dated> (was|were) [only|just|barely] {n}',
      '<(relationship|affair|romance|liaison)> (began|begin|begins|started|dates|dated|continued|lasted|ended) {..3} when (she|he|they) (was|were) [just|only|barely|still] {n}',
    ],
    requires: childAndAdult,
    suppress: [
      ...ordinaryBonds,
      ...stories,
      ...likeAges,
      parentDoes,
      'lover* of',
      'widow',
      'with the sea',
      'the sea, his',
      'with books',
      'vintage',
      'scotch',
      'his wife',
      'her husband',
      'maid',
      "(?:mother|father|mum|dad)'s (?:affair|lover|mistress)",
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<(their|the|this) [{kind}] relationship> (lasted|began|started|ended|continued|went|came|came to light|was|had|became)',
      '<(fell|falls|falling|fallen) in love with {child}>',
      '<(took|take|takes|taking|taken) ({child}|{youngOne}|him|her|them) to bed>',
    ],
    requires: ['@age + @grown', `@age + ${roles}`, `@youth + ${roles} + @crime`, `@youth + ${roles} + @abuse`],
    suppress: [
      ...ordinaryBonds,
      ...stories,
      ...likeAges,
      'sons?',
      'daughters?',
      'mothers?',
      'fathers?',
      'brothers?',
      'sisters?',
      'adopt*',
      'foster*',
      'bab(?:y|ies)',
      'put to bed',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '(became|become|becoming|was|been|being|as) [the|a] {ownedBy} <(mistress|lover) {notBoy}>',
      '<(his|a) (lover|mistress|muse and mistress) {noOffice} {notBoy}>',
      '<her lover {notBoy}>',
      '(model|muse|student|assistant|ward|protege|companion|maid|niece) and <(lover|mistress)>',
    ],
    requires: ['@ageHere'],
    within: 'sentence',
    suppress: [
      '@trade',
      '@grown',
      ...stories,
      'lover* of',
      'scotch',
      'mother',
      'father',
      'parents',
      'his wife',
      'the sea',
      'garden',
      'maid',
      'widow',
      'death',
    ],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: ['<(older|adult) (boyfriend|boyfriends|admirer|admirers)>', '<{adultAge} boyfriend>'],
    requires: ['@age', '@youth + @abuse', '@youth + @crime'],
  },
];
