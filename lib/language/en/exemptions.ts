import type { Exemptions } from '../language-rules.ts';

export const englishExemptions: Exemptions = {
  mention: {
    before: [
      '(?:noun|adjective|verb|heading|headings|tag|keyword|search term|spelling|entry|translation (?:of|for)|equivalent (?:of|for)|(?:french|dutch|german|spanish|latin|english) for|definition of|defines?|means by|what does|crossed out|change|changes|spelling:|search for|delete ["“‘]|synonym (?:of|for))',
      "(?:(?:don't|do not|never) (?:say|write|use|print)|not|avoid|wrong|incorrect|outdated|deprecated|bad)[:,]",
      'literally',
      // `To call a rape 'sex with a minor' is …`, but not `They called the girl a 'Lolita'`.
      '(?:^|[.;:,] )(?:to call|calling) (?:[\\p{L}-]+ ){1,6}(?=["“‘\'])',
      '(?:stop|from|without|against) (?:\\p{L}+ ){0,2}(?:calling|call|labelling|branding) (?:[\\p{L}-]+ ){0,3}(?:an? )?',
      '(?:mentions?|occurrences?) of',

      // `asks reporters not to describe victims as …`
      "(?:not|never|n't|stop|stops|stopped|avoid|avoids|without|no longer)(?: to)? (?:describ|refer|call|label|portray|depict|speak|report)\\p{L}*(?: to| of| about)?(?: (?!as )[\\p{L}-]+){1,4} as(?: an?)?",
      "(?:not|never|n't|stop|no longer)(?: to)? (?:call|calling|label|labelling|brand|branding)(?: (?:it|this|that|them|her|him|children|girls|boys|a child|a girl|a boy|minors|victims|someone|anyone|us|me))(?: an?)?",
      '(?:right|wrong|fair|correct|acceptable|okay|time|wise|helpful) to (?:speak|talk|write|say|use|print|report)(?: of| about)?',
      '(?:should|may|can|do|must|would) (?:we|you|one|journalists|reporters|editors|papers|newspapers|the media)(?: still| ever| really)? (?:say|write|print|use|speak of|talk of|talk about|call (?:it|them|this|that))(?: an?)?',
      '(?<!so )(?:the|one|a better|a worse) (?:word|term|phrase|label|expression|wording)(?: (?!in )\\p{L}+){0,4} (?:is|was|than)(?: an?| the)?',
      '(?:lists?|bans?|banned|strikes?|struck|deletes?|deleted|retires?|retired|scraps?|scrapped|drops?|dropped|lose|spiked?|outlaws?|outlawed|uses?) ["“‘\']',
      '\\|',
      '(?:term|terms|word|words|phrase|phrases|label|labels|expression|expressions|wording|headline|euphemism|language)(?: such as| like| of)?',
      "(?:avoid|avoids|avoiding|instead of|rather than|in place of|replace|replaces|replaced|replacing|not to (?:use|write|say|print)|(?:do not|don't|never|not|no longer|cannot|can't|shouldn't|should not|must not) (?:use|write|say|print|call (?:it|this|that|them)|speak of|refer to (?:it|this|them) as|talk (?:of|about))|stop (?:saying|writing|using|calling it))(?: the (?:term|word|phrase))?(?: a| an| the)?",
      '(?:→|=>|->|formerly|previously) ?',
      '(?:write|say|use) .{1,60}(?:, not|, never|rather than|instead of|and not)(?: a| an)?',
    ],
    after: [
      ' ?(?:→|=>|->|\\|)',
      ' (?:mean|means|meant)(?: |,|\\?)',
      ' (?:is|are|was|were|remains?) (?:only |just |simply |no longer |not )?(?:an?|the|no) (?:\\p{L}+ ){0,2}(?:term|word|phrase|expression|label|wording|euphemism|misnomer)s?(?!\\p{L})',
      ' ?, an? (?:\\p{L}+ ){0,2}(?:term|word|phrase|expression|label|euphemism)(?!\\p{L})',
      ' (?:is|are) out(?: and|[,;.])',
      ' ?\\((?:outdated|deprecated|avoid|old|rejected|not recommended|rather|offensive|discouraged|see)[^)]{0,30}\\)',
      ' (?:is|are) (?:never|not|far from|hardly|anything but) (?:harmless|neutral|innocent|a joke)(?!\\p{L})',
      ' ?,? as defined (?:in|by|under) (?:section|article|title|the|[0-9])',
      ' (?:sounds?|reads?) (?:like|as if|as though)(?!\\p{L})',
      ' in (?:the|your|our|this) (?:standfirst|headline|heading|caption|intro|subhead|copy|lede|strapline)(?!\\p{L})',
      ' (?:can|could|should|may|must) (?:never|not|no longer|only) (?:apply|be (?:used|applied|said|written|printed|called))(?!\\p{L})',
      '(?:[^.;]{0,60})? among (?:the|its|our|their) (?:\\p{L}+ )?(?:words|terms|phrases|labels|expressions)(?!\\p{L})',
      ' ?,? but (?:rather )?(?:the )?(?:child sexual abuse|child sexual exploitation|sexual exploitation of|exploitation of|images of|evidence of)(?!\\p{L})',
      ' (?:had|has|have|having)(?: no| an?)? (?:equivalent|translation)',
      ' (?:to|with|by|into) ["“‘\']',
      ' ?[,(] ?(?:n|noun|adj|adjective|v|verb|uk|us|gb)[).,;:]',
      ' is (?:slowly )?(?:giving way|fading|falling out)',
      ' and (?:wrote|put) ',
      ' (?:is|was) (?:a |an |the |not a |not an |not the )?(?:outdated|misleading|wrong|incorrect|inaccurate|loaded|harmful|misnomer|old|offensive|correct|right|legal|preferred|better)(?: \\p{L}+)? ?(?:term|word|phrase|label|name|expression|misnomer)?(?: and|[.,;:!?]|$)',
      ' (?:implies|suggests|trivialises|trivializes|sanitises|sanitizes|glamorises|glamorizes|downplays|minimises|minimizes)',
      ' (?:should|must) (?:be avoided|not be used|never be used|be replaced)',
      ' (?:has|have|had|was|were|is|are) (?:been )?(?:replaced|dropped|struck|removed|banned) ',
    ],
    sentence: [
      "(?:term|terms|word|(?<!(?:in|of) (?:the )?(?:his|her|their|its|the|my|\\p{L}{2,}'s)(?: own)? )words|phrase|wording|vocabulary|dictionary|style ?(?:book|guide)|glossary|terminology|replaced|renamed|dictionary|translation|translated|mean|headline|quotation|underlined|crossed out|equivalent|spelling|entry|euphemism|we (?:now )?(?:say|write)|edition|call it that|(?:to|should|must|please) (?:write|say|use)|memo|handbook|house style|standfirst|subhead|caption|bans?|banned|strikes?|struck|lists?|avoid|never (?:use|say|write|print|apply)|not to (?:use|say|write|print)|can (?:never|not) apply)",
    ],
  },
  denial: {
    before: [
      '(?:let alone|much less|still less|least of all)(?: in| an?| of)?',
      "(?:does|do|did|can|could|will|would)(?: not|n't| never)",
      '(?:nothing|nobody|no one|none|no (?:child|girl|boy|minor|teenager|pupil)) .{0,70} (?:was|is|were|are|can be|could be|sells|has|have)(?: an?)?',
      'rejected (?:the )?(?:idea|claim|notion|argument) (?:that|of) .{0,60}',
      "(?:does|did|do|can|could|will) ?(?:not|n't|never) (?:have|be in|want|sell|give)(?: an?)?",
      "(?:cannot|can't|can never|could never|never)(?: truly| really| legally)?(?: be| have| give)?(?: an?)?",
      "(?:is|was|are|were|be|it's|that's|this is)(?: simply| just| still)*(?: not| never|n't)(?: a| an| the| simply| just| about| really)*",
      "(?:isn't|wasn't|aren't|weren't)(?: a| an| the| about| really)*",
      '(?:no such thing as|not such a thing as)(?: a| an)?',
      "(?:there is|there's|there are|there can be|there was) no",
      'cannot be(?: a| an)?',
    ],
    after: [
      " (?:does not|doesn't|do not|don't|cannot|can't) exist",
      " (?:is|are) (?:not|never|n't) (?:sex|a relationship|love|an affair|a romance|possible)",
      "(?: is|'s)? (?:a )?(?:contradiction|impossib)",
      // `What he called a relationship was abuse`: the writer sets it right.
      ' ?,? (?:is|are|was|were)(?: in (?:fact|law|truth|reality)| really| simply| nothing but| plain| always| never anything but|, [^.;]{0,40},)* (?:the |an? )?(?:sexual |child |child sexual |plain )?(?:abuse|rape|exploitation|assault|violence|a crime)(?! (?:case|trial|victim|claim|allegation|charge))(?!\\p{L})',
    ],
    nothingSuch: '(?:no such thing as|not such a thing as)(?: an?)?',
    nonexistent: "(?:do not|don't|does not|doesn't) exist",
  },
  clinical:
    'dsm(?:-?(?:5|iv|v))?(?:-tr)?|icd(?:-?1[01])?|diagnos\\p{L}*|disorders?|sexual (?:preference|orientation|interest|attraction)|attractions?|attracted to|psychiatr\\p{L}*|psycholog\\p{L}*|sexolog\\p{L}*|therap\\p{L}*|treatment|never (?:offended|acted|abused)|non-offending|not (?:offended|acted)|stop it now|prevention|clinic|clinical|criteria|textbook|paraphilia\\p{L}*|hebephilia|researchers?|prevalence',
  ageOfConsent: 'age of(?: sexual)? consent|legal age|can legally consent|consent (?:is|at) (?:{n}|16|18)',
  names: [
    "(?:[A-Z][\\p{L}.’'-]+ )(?:(?:[A-Z][\\p{L}’'-]+|and|of|the|in|on|for|to|against|,|&) ?)*(?:Act|Bill|Convention|Protocol|Directive|Treaty|Code|Law|Centre|Center|Unit|Task Force|Taskforce|Hotline|Helpline|Foundation|Network|Coalition|Commission|Committee|Project|Campaign|Inquiry|Institute|Department|Section|Squad|Team|Office)(?: [0-9]{4})?(?: of [0-9]{4})?",
    '(?:Optional Protocol|Directive|Convention|Council Framework Decision|Framework Decision|Regulation|Resolution)(?: \\(?[A-Z]*\\)? ?[0-9/]+(?:/[A-Z]+)?)?(?: [\\p{L}]+){0,8}? (?:on|to|against|concerning|combating|for)[^.;!?]{0,160}',
    '(?:[Ss]ection|[Aa]rticle|§|U\\.S\\.C\\.) ?§? ?[0-9]+(?:\\.[0-9]+)*[A-Za-z0-9()]*(?: of the [A-Z][^.,;]{0,80})?(?: \\([^)]{0,160}\\))',
    '(?:[Aa]rticle|[Ss]ection|[Cc]hapter) [0-9]+[^.;“”"]{0,40}[“"‘][^”"’]{0,100}[”"’]',
    '(?:Article|Art\\.|Section|Chapter|Title) [0-9IVX]+[a-z]?(?: of the [\\p{L} ]{3,50})?(?:,? (?:headed|entitled|titled|on))?,? ?[–—:‘“"(-]? ?[^.;!?]{0,80}',
    "(?:Act|Law|Bill|Protocol|Convention|Directive|Decree|Ordinance|Code) (?:on|for|to|against|concerning|of|Concerning|Against)(?: (?:\\p{Lu}[\\p{L}’'-]+,?|of|and|the|to|in|on|for|by|from|with|against|relating))+",
    'U\\.S\\.C\\. § ?[0-9]+[A-Za-z]*(?:\\([0-9a-z]+\\))*,? [^.;]{0,130}',
    '[A-Z][\\p{L} ]+\\([A-Z][\\p{L} ]+\\) (?:Amendment )?Act[ 0-9]*',
    "(?:book|film|documentary|novel|report|study|article|thesis|essay|song|paper|play|memoir|album|series|podcast|musical|opera|painting|ballet|show|programme|exhibition|poem|single|track|band|sculpture|game),? (?:\\p{Lu}[\\p{L}’'-]*)(?:[ :]+(?:\\p{Lu}[\\p{L}’'-]*|of|on|the|and|in|a|to|for|with))*",
    'End Child Prostitution[^.;,]{0,80}',
    '\\p{Lu}[\\p{L}. ]{1,40} v\\.? \\p{Lu}[\\p{L}]+',
  ],
  workBefore:
    '(?:the |a |his |her |their )?(?:novel|book|film|movie|documentary|song|single|album|band|group|series|podcast|play|musical|opera|track|show|panel discussion|talk|lecture|workshop|session|report|campaign|essay|exhibition|tonight on [0-9]:|air|airs|aired|premiere|premieres|premiered|broadcast|broadcasts|programme|program|memoir|hit|sang|sings|singing|sung|performed|performs|screened|screens|staged|stages|directed)(?: called| titled| entitled|,)?',
  workAfter:
    'novel|book|film|movie|documentary|song|single|album|band|series|podcast|play|musical|opera|track|broadcast|memoir|episode|programme|shown|screened|screening|starring|panel discussion|lecture|workshop|essay|exhibition|melodrama',
  publication:
    '(?:the |a |its )?(?:paper|study|thesis|dissertation|doctorate|monograph|survey|chapter|treatise|article|brochure|guide|factsheet|briefing|handbook)',
  heading: 'Chapter|Article|Title|Section|Part|Annex|Appendix|Module|Lesson|Unit|Session|Schedule',
};
