import type { LanguageRules } from '../language-rules.ts';
import { englishExemptions } from './exemptions.ts';
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
    sex: '(sex|sexual relations|sexual intercourse|intercourse|sexual contact|unprotected sex|consensual sex|oral sex|sexual encounters|a sexual encounter|sexual encounter|sexual relationship|sex acts|a sex act)',
    affair: '(relationship|relationships|affair|affairs|romance|romances|fling|love affair|liaison|tryst|dalliance)',
    kids: '(children|minors|a minor|a child|girls|boys|kids|teens|teenagers|pupils|adolescents|toddlers|infants|babies|schoolgirls|schoolboys|a girl|a boy|juveniles|young people|youngsters|underage girls|underage boys|minor|child|girl|boy|teenager|youth)',
    prostitute:
      '(prostitute|prostitutes|hooker|hookers|whore|whores|call girl|call girls|rent boy|rent boys|streetwalker|streetwalkers|escort|escorts)',
    adults:
      '(man|men|adult|adults|teacher|coach|trainer|businessman|businessmen|uncle|stepfather|officer|officers|priest|guard|tutor|instructor|tourist|tourists|driver|drivers|soldier|soldiers|pastor|chaplain|bishop|boss|landlord|headmaster|choirmaster|counsellor|counselor|politician)',
  },
  expressions: {
    ordinal:
      'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth',
    alone:
      '(?![ -](?:traffick|offen|abus|educ|discrim|tour|work|slave|trade|doll|ratio|exploit|crime|comed|educat|appeal|drive))',
    /** An age that counts no noun behind it: `the girl, four, ran`, not `two hookers, four bikers`. */
    bareAge:
      '{n}(?! (?!(?:and|or|when|who|was|were|is|had|has|from|in|of|at|to|by|told|said|years?|then|with|whom|whose)(?!\\p{L}))\\p{L}{3})',
    inBrackets: '\\({n}\\)',
    content:
      '(?:content|material|images?|imagery|videos?|files?|photos?|photographs?|films?|media|websites?|sites?|pictures?)',
    pronoun: '(?:she|he|they|it)',
    perNight:
      '(?:that (?:day|night|evening|afternoon|week|weekend)|(?:a|per|each|every) (?:day|night)|first client|last client|third client|second client|for a child|back stairs)',
    /** Dealings in which a child may be sold; they are those of shops as well. */
    dealing:
      '(?:paid|pays?|paying|charged|hotels?|motels?|flats?|rooms?|adverts?|advertised|sold|bought|buys?|rented|by the hour|an hour|per hour|queued|prices?|priced|price list|notebook|ledger|takings)',
    have: '(?:have|has|had|having|have had|paid for|pay for|paying for|buying|bought|buy)',
    manner: '(?:consensual|unprotected|paid|regular|repeated|illicit|forbidden|casual|willing)',
    has: '(?:had had|has had|having had|had|has|having|have|entered into|struck up)',
    poss: '(?:a|an|the|his|her|their|in a)',
    kind: '(?:sexual|romantic|intimate|secret|illicit|consensual|love|long-term|brief|forbidden|inappropriate|improper|year-long|two-year)',
    loving: '(?:sexual|romantic|intimate|secret|illicit|love|forbidden|inappropriate|improper|physical|consensual)',
    /** `her` that owns nothing: `slept with her`, not `with her mother`. */
    herself: '{herAlone}',
    herAlone:
      'her(?! (?!(?:and|but|or|in|on|at|for|when|while|as|since|after|before|from|to|was|were|had|has|that|which|until|during|by|then|there|again|repeatedly|several|twice|once|more|ended|began|lasted|started|because|if|would)(?!\\p{L}))\\p{L})',
    /** No other half is named who is an adult of another trade: `an affair with a researcher`, `the affair of the necklace`. */
    noPartner:
      '(?! (?:with|between|and) (?!him|them|his|the|{herAlone}|her (?:\\p{L}+ )?(?:coach|teacher|trainer|tutor|uncle|stepfather|priest|pastor|instructor|boss|headmaster|landlord|choirmaster|counsellor|counselor)|an? (?:man|older|married|adult|teacher|coach|trainer|priest))| of (?:the|trust|an?|hearts?) (?!two|child|girl|boy)| to )',
    /** The john who pays, not John the Baptist or the John Deere. */
    johnAlone:
      'john(?=\'s (?:bank|card|car|phone|money|name|statement|number|account)| (?:who|was|is|had|has|paid|pays|told|said|says|in|at|from|and|or|on|to|for|with|that|can|could|will|would|gets?|got|came|went|wanted|asked|left|after|before|when)(?!\\p{L})|[.,;:!?)"]|$)',
    noAge: '(?! (?:aged|of|under|as young|between|who) )',
    willing: 'willing(?! to )',
    itAlone: 'it(?=[.,;:!?\'"\n]| (?:too|as much|and|just|really)(?!\\p{L})|$)',
    notBoy: '(?![ -]boys?)',
    /** The mistress of a house, a school, a craft. */
    noOffice: '(?! of (?!(?:only |just )?{n}))',
    ownedBy: "(?:\\p{L}{3,}'s)",
    age: '{n}(?:-? (?:and|or|to) {n}|[-/]{n})?[ -]?(?:years?[ -]old|yo)',
    adultAge: '{number}[ -]year[ -]old',
    age18: '(?:{n}|18|eighteen|16|sixteen)',
    young: '(?:{age}|underage|under-age|teenage|teen|juvenile|minor|child|schoolgirl|schoolboy|adolescent|preteen)',
    det: '(?:a|an|the|his|her|their|my|our|this|that|these|those|some|several|many|multiple|numerous|at least|other|[0-9]+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|one of (?:his|her|their|the))',
    noun: '(?!(?:too|so|no|not|about|over|took|takes?|lasted|lasts|began|begins|started|ended|happened|continued|came|comes?|went|goes|left|made|makes|would|could|should|will|can|may|might|must|did|does|told|says|be|been|being|are|became|becomes|fled|ran|got|gets|gave|knew|used|fell|broke|occurred|resumed|ceased|stopped|emerged|shocked|caused|cost|ruined|during|since|until|because|if|than|then|there|here|now|online|twice|once|again|yesterday|last|this|that|these|those|under|near|inside|outside|between|through|against|without|into|while|though|although|unless|whether|only|just|still|also|never|always|and|or|but|who|that|which|in|on|at|for|to|of|from|with|by|was|is|were|had|has|have|when|while|after|before|as|said|the|a|an|he|she|they|it|his|her|met|where)(?!\\p{L}))\\p{L}[\\p{L}-]*',
    /** Someone who is surely a child; a girl or a boy may be a grown one: `{youngOne}`. */
    childNoun:
      '(?:child|children|kids?|minors?(?! (?:adjust|chang|injur|amend|differ))|(?:(?:little|small|young|underage|under-age|teenage|school|schoolage|local|vulnerable|runaway) ?)(?:girls?|boys?)|schoolchild(?:ren)?|teens?|teenagers?|toddlers?|bab(?:y|ies)|infants?|pupils?|preteens?|stepdaughters?|stepsons?|altar (?:boy|girl|server)s?|choirboys?|juveniles?|adolescents?|youngsters?|under-(?:16|18|age)s?|(?:sixth|seventh|eighth|ninth|tenth|eleventh|[6-9]th|1[01]th)[ -]graders?|(?:year|grade) (?:[3-9]|1[01]|three|four|five|six|seven|eight|nine|ten|eleven) (?:pupils?|students?|girls?|boys?))',
    aged: '(?: (?:aged|of)(?: just| only)? {n}(?: (?:and|to|or) {n})?| \\({n}\\)| in (?:year|grade) (?:{n}))',
    child:
      "(?:{det} ){0,2}(?:{noun} ){0,2}?(?:(?:{age}s?)(?: {noun}){0,2}|(?:underage|teenage|under-age) {noun}|{childNoun}{aged}?|(?:girls?|boys?|youths?){aged}|{noun}(?: aged(?: just| only)?|, who was(?: just| only)?|,| who was(?: just| only)?| of) {n}|(?:anyone|someone|person|people|persons|those) (?:under|below|younger than)(?: the age of)? {age18})(?!'s)(?! \\p{L}+'s (?:parents|mother|father|family|school|sister|brother|aunt|uncle|lawyer|friend))",
    youngOne: "(?:{det} ){0,2}(?:{noun} ){0,2}?(?:girls?|boys?|youths?)(?!'s|friend)",
  },
  exemptions: englishExemptions,
  trade:
    'nfs|file systems?|applications?|cache|caches|protocols?|rpc|tcp|threads?|process(?:es)?|browsers?|shops?|stores?|banks?|lawyers?|solicitors?|barristers?|counsel|attorneys?|legal aid|servers?|apps?|software|restaurants?|suppliers?|orders|products?|subscriptions?|schools|email|agency|therapists?|social workers?|probation|hairdressers?|insurers?|broadband|telecoms?|phone company|menu|toys?|bookshop|library|supermarket|delivery|checkout|refund|gym|salon|vet|kennel|consultants?|accountants?|architects?|investors?|house buyers?|first-time buyers?',
  abuse:
    'abus\\p{L}*|rap(?:e|ed|es|ing|ist)|assault\\p{L}*|exploit\\p{L}*|sexual(?:ly)?|molest\\p{L}*|groom(?:ed|ing)|traffick\\p{L}*|indecent|fondl\\p{L}*|nudes?|naked|blackmail\\p{L}*|victims?|perpetrators?|offenders?|csam|child porn\\p{L}*',
  justice:
    'defen(?:ce|se)|defendants?|barrister|counsel|lawyers?|attorneys?|judge|court|courts|jury|juror|prosecutors?|prosecution|police|officers?|detectives?|trial|charged?|charges|convicted|accused|suspects?|sentenced|jailed|arrested|indictment|testified|witness(?:es)?|statement|complainant|inquiry|committee|tribunal|panel|victims?|advocate|pleaded|plea',
  exploitation:
    'brothels?|pimps?|pimped|traffick\\p{L}*|exploit\\p{L}*|paying (?:customers?|clients?|men)|paid for sex|coded|prostitut\\p{L}*|sex work\\p{L}*|sold (?:to|for sex|by|(?:the |his |her |their |\\p{L}+ )?(?:her|him|them|girls|boys|children|schoolchildren|schoolgirls|minors|pupils|teenagers))|(?:access to|hours? with) (?:the )?(?:girls|boys|children|schoolgirls|minors)|rooms? to men|they (?:had |have )?paid for|paid to (?:abuse|rape|watch|see|touch|film|assault)|sells? (?:girls|boys|children|her|him|them)|selling (?:girls|boys|children|her|him|them)|sexual services|webcam|livestream\\p{L}*|red-light|massage parlou?rs?|online predator|sex ring',
  otherGroups:
    '(?:women|men|adults)(?:, (?:women|men|adults))? (?:and|or|as well as)(?: on| of| with)? children|children (?:and|or|as well as)(?: on| of| with)? (?:women|men|adults)|women, men and children|women and girls|men and boys|adults and children|men, women and children',
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
