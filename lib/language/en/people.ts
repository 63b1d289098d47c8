import type { People } from '../language-rules.ts';

const offspring =
  '(?:children|child|kids?|sons?|daughters?|bab(?:y|ies)|toddlers?|infants?|twins|grandchild(?:ren)?|grandsons?|granddaughters?)';
const kinAge =
  '(?:,? (?:aged|(?:who )?(?:is|was|are|were)|now|then|just|only)(?: only| just)? {n}(?:,? (?:and|to|or) {n})?|, {n}(?: and {n})?(?=[,.;:)])| of {n}(?: and {n})?| \\({n}(?: and {n})?\\))?';
const kinFront =
  '(?:(?:own|young|younger|older|eldest|oldest|youngest|teenage|little|small|grown|adult|baby|infant|several|one|two|three|four|five|six|seven|[2-9]|{age}|late|then|only) ){0,3}';

/** Children who only stand by. */
const bystanders = [
  `(?:his|her|their|whose|\\p{L}{3,}s') ${kinFront}${offspring}${kinAge}`,
  `(?:have|has|had|raises|raised|raising|bore|bearing|(?<!(?:sex|sleep|slept|sleeps|sleeping|bed|relationships?|affairs?|romances?|fling|liaison|love|relations|intercourse|contact|involved|encounters?|consent|filmed|alone|lived|living) )with|mother|mum|mom|father|dad|parents?|grandmother|grandfather)(?: of)? (?:an? )?${kinFront}(?:${offspring}|teenagers|{age}s?|boys and girls)${kinAge}`,
  `(?:families|parents|couples|mothers|women|fathers?|mums?|dads?|widow(?:er)?) (?:with|of) (?:\\p{L}+ ){0,2}(?:${offspring}|teenagers|{age}s?)${kinAge}`,
  '(?:children|daughters|sons|kids) of (?:sex workers|prostitutes|escorts)',
  `custody of (?:\\p{L}+ ){0,2}(?:${offspring}|{age}|girl|boy|{n})`,
  `(?:murder|killing|death|killer|murderer|funeral|rescue) of (?:an? |the |his |her )?(?:{age} )?(?:girl|boy|${offspring})${kinAge}`,
  "(?:boy|girl|child|baby)'s (?:killer|murder|murderer|death|body|funeral|birth)",
  "(?:children|boys|girls|kids|pupils|teenagers|schoolchildren|babies)'s? (?!homes?|care|ward|bod|abus|rape|prostitut|exploit)\\p{L}{3,}",
  '(?:from|near|outside|opposite|behind|beside|by|to|of|at) (?:an?|the|their|his|her) (?:\\p{L}+ )?(?:primary|middle|high|secondary) school',
  `(?:gave birth to|pregnant with|fathered|expecting|conceived|adopted) (?:an? |his |her |their |another |the )?(?:\\p{L}+ )?(?:${offspring}|girl|boy)`,
].join('|');

const oneChild =
  "child(?! support|ren)(?:'s)?|underage|under-age|minor(?! (?:injur|offen|damage|change|role|matter|issue|point|surgery|key|league|part|detail))|(?<!call |cover |it |old )girl|(?<!lover[ -]|rent |old |play)boy|schoolgirl|schoolboy|teen|teenage|teenager|pupil|preteen|pre-teen|(?:in|at) (?:primary|middle|elementary|grade|junior high|high|secondary) school|stepdaughter|stepson|foster (?:child|daughter|son)|altar (?:boy|girl|server)|choirboy|(?:sixth|seventh|eighth|ninth|tenth|eleventh|6th|7th|8th|9th|10th|11th)[ -]grade(?:r)?|year (?:seven|eight|nine|ten|7|8|9|10|11)|youngster|juvenile|adolescent|cadet";

export const englishPeople: People = {
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  compoundNumber: '(?:twenty|thirty|forty|fifty|sixty|seventy)[- ](?:one|two|three|four|five|six|seven|eight|nine)',
  ageBefore:
    "(?:(?:(?:a|an|the|his|her) (?:\\p{L}+ )?\\p{L}{3,} of|(?:niece|nephew|daughter|son|pupil|student|fan)s? of|, (?:the|his|her) \\p{L}+ \\p{L}+|(?:he|she)|(?:may|might|must) have been|aged?|age of|ages of|ages|also|at age|at just|at only|at|aged between|between|as young as|under|below|younger than|turned|turning|just|only|barely|not yet|(?:was|is|were|are|am|being|he's|she's|i'm|they're)(?: just| only| barely| then| not yet| still| about| around)?|(?:girl|boy|child|pupil|teenager|woman|man|victim|daughter|son|of)s? of|\\p{L}{2,},(?: then| now| aged| just)?|(?:between|from|aged|ages) {number} (?:and|to)|{number} (?:and|or|to)|{number}-|when (?:he|she|they) (?:was|were)) |\\p{L}{2,},? \\()",
  lasting: '(?:for|after|in|over|lasted|served|spent) # years',
  below: '(?:under|below|younger than|not yet|not even|less than)(?: the age of)? ',
  ordinal: '(?:her|his|their|my) (?:{ordinal})(?: birthday| year)?',
  ageAfter:
    '[ -]years?[ -]olds?|-year-olds?|[ -]?yos?|(?=, (?:was|told|said|had|has|is|who|when))|[ -]year[ -]old[ -]\\p{L}+|[ -]?yrs?[ -]old|[ -]?y/o|(?:-| (?:and|or|to) ){number}[ -]years?[ -]olds?|-? (?:and|to|or) {number}[ -]year[ -]olds?|(?: (?:and|or|to) {number})? years of age|-month-olds?',
  noAgeBefore:
    '(?:relationship|marriage|sentence|term|contract|period|group|total|series|chapter|section|article|page|week|level|grade|gang|over|after|for|nearly|almost|about|rule|no\\.|number|room|channel|season|episode) (?:of )?',
  noAgeAfter:
    " (?:am|pm|a\\.m|p\\.m|o'clock|minutes?|hours?|days?|weeks?|months?|years?(?! old| of age)|per cent|percent|million|thousand|hundred|times|miles|kilomet|people|men|women|children|victims|cases|images|videos|files|counts|points|goals|euros?|pounds|dollars|of (?:the|them|those|his|her)|january|february|march|april|may|june|july|august|september|october|november|december|january)|st |nd |rd |th ",
  child:
    "child(?:ren)?(?:'s)?|kids?|minors?(?! (?:injur|offen|damage|change|role|matter|issue|point|surgery|key|league|part|detail))|underage|under-age|(?<!call |cover |it |old )girls?|(?<!lover[ -]|rent |old |play)boys?|schoolgirls?|schoolboys?|schoolchild(?:ren)?|teen|teens|teenage|teenagers?|toddlers?|bab(?:y|ies)|infants?|pupils?|preteens?|pre-teens?|stepdaughters?|stepsons?|foster (?:child|daughter|son)|altar (?:boy|girl|server)s?|choirboys?|under(?: the age of |-| )(?:18|eighteen|16|sixteen)s?|(?:sixth|seventh|eighth|ninth|tenth|eleventh|6th|7th|8th|9th|10th|11th)[ -]grade(?:rs?)?|year (?:seven|eight|nine|ten|7|8|9|10|11)|primary school|middle school|high school|youngsters?|juveniles?|adolescents?|cadets?",
  oneChild,
  bystanders,
  adult:
    'years older|older m[ae]n|soldiers?|drivers?|lodger|fan of|adults?|over[ -](?:18|eighteen)s?|man|men|teachers?|coach|priests?|trainer|stepfather|uncle|grandfather|pastor|curate|bishop|chaplain|tutor|instructor|officer|sergeant|guards?|defendant|director|conductor|neighbour|neighbor|drama teacher|guardian|headmaster|counsellor|counselor|politician|governor|businessm[ae]n|monk|youth worker|perpetrator|doctor|singer|drummer|businessman|barrister|producer|photographer|manager|promoter|landlord|boss|employer|lecturer|professor|minister|senator|mayor|councillor|novelist|poet|painter|composer|guitarist|bassist|footballer|actor|presenter|rapper|scout ?(?:leader|master)|monsignor|cleric|vicar|rabbi|imam|deacon|organist|choirmaster|caretaker|midwife|emperor|king|prince|duke|nobleman',
  sameAge:
    'each other|one another|peers?|of the same age|same age|(?:not much|barely|hardly|little) older|their own age|her own age|his own age|classmates?|close in age|similar age|both (?:were |are |aged )?{n}|two (?:{n}-year-olds|teenagers|teens|pupils|young people)|boyfriend or girlfriend|romeo and juliet (?:law|clause)|fellow (?:pupil|student)s?|between teenagers|in (?:the same|(?:her|his|their) own) (?:class|year|year group|form)|two (?:eighth|ninth|tenth) graders|ex-girlfriend, also|two (?:teenagers|adolescents|youngsters)|(?:he|she) was {n}, (?:he|she) was {n}',
};
