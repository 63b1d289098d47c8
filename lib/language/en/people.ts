import type { People } from '../language-rules.ts';

export const englishPeople: People = {
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  compoundNumber: '(?:twenty|thirty|forty|fifty|sixty|seventy)[- ](?:one|two|three|four|five|six|seven|eight|nine)',
  ageBefore:
    "(?:(?:(?:a|an|the|his|her) (?:\\p{L}+ )?\\p{L}{3,} of|(?:niece|nephew|daughter|son|pupil|student|fan)s? of|, (?:the|his|her) \\p{L}+ \\p{L}+|(?:he|she)|(?:may|might|must) have been|aged?|age of|ages of|ages|at age|at just|at only|at|aged between|between|as young as|under|below|younger than|turned|turning|just|only|barely|not yet|(?:was|is|were|are|am|being|he's|she's|i'm|they're)(?: just| only| barely| then| not yet| still| about| around)?|(?:girl|boy|child|pupil|teenager|woman|man|victim|daughter|son|of)s? of|\\p{L}{2,},(?: then| now| aged| just)?|(?:between|from|aged|ages) {number} (?:and|to)|{number} (?:and|or|to)|{number}-|when (?:he|she|they) (?:was|were)) |\\p{L}{2,},? \\()",
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
    "child(?:ren)?(?:'s)?|kids?|minors?(?! (?:injur|offen|damage|change|role|matter|issue|point|surgery|key|league|part|detail))|underage|under-age|girls?|boys?|schoolgirls?|schoolboys?|schoolchild(?:ren)?|teen|teens|teenage|teenagers?|toddlers?|bab(?:y|ies)|infants?|pupils?|preteens?|pre-teens?|stepdaughters?|stepsons?|foster (?:child|daughter|son)|altar (?:boy|girl|server)s?|choirboys?|under(?: the age of |-| )(?:18|eighteen|16|sixteen)s?|(?:sixth|seventh|eighth|ninth|tenth|eleventh|6th|7th|8th|9th|10th|11th)[ -]grade(?:rs?)?|year (?:seven|eight|nine|ten|7|8|9|10|11)|primary school|middle school|high school|youngsters?|juveniles?|adolescents?|cadets?",
  adult:
    'years older|older m[ae]n|lodger|fan of|adults?|over[ -](?:18|eighteen)s?|man|men|teachers?|coach|priests?|trainer|stepfather|uncle|grandfather|pastor|curate|bishop|chaplain|tutor|instructor|officer|sergeant|guards?|defendant|director|conductor|neighbour|neighbor|drama teacher|guardian|headmaster|counsellor|counselor|politician|governor|businessm[ae]n|monk|youth worker|perpetrator|doctor|singer|drummer|businessman|barrister',
  sameAge:
    'each other|one another|peers?|of the same age|same age|their own age|her own age|his own age|classmates?|close in age|similar age|both (?:were |are |aged )?{n}|two (?:{n}-year-olds|teenagers|teens|pupils|young people)|boyfriend or girlfriend|romeo and juliet (?:law|clause)|fellow (?:pupil|student)s?|between teenagers|two (?:eighth|ninth|tenth) graders|ex-girlfriend, also|two (?:teenagers|adolescents|youngsters)|(?:he|she) was {n}, (?:he|she) was {n}',
};
