import type { Exemptions } from '../language-rules.ts';

export const dutchExemptions: Exemptions = {
  mention: {
    before: [
      '(?:de|het|dit|deze|die|dat|een|oude|beladen|onjuiste|verouderde)? ?(?:term(?:en)?|woord(?:en)?|benaming(?:en)?|begrip(?:pen)?|label|uitdrukking(?:en)?|aanduiding(?:en)?|formulering|zinsnede|bewoording(?:en)?|kop)(?: zoals| als)?',
      '(?:schrijf|schrijft|schrijven|zeg|zeggen|gebruik|gebruiken|spreek|spreken|noem|noemen)(?: we| wij| je| u| het| dit| dat| ze| nooit| dus| hier| liever| daarom| in teksten)*(?: niet van| niet over| niet| geen| nooit)(?: meer| van| over| het woord)*',
      "(?:te vermijden|vermijden|vermijd|niet gebruiken|niet meer gebruiken|verboden woorden|taboe|fout|niet)[ ]?:[ ]?(?:[\\p{L}'-]+(?: [\\p{L}'-]+){0,2}(?:,| of| en) ){0,5}",
      'liever .{0,40} dan(?: van| over)?(?: een| de| het)?',
      // `Waarom schrijven we nog kinderporno?`
      '(?:(?:zeggen|schrijven|gebruiken|lezen|horen) (?:we|wij|jullie|kranten|media|journalisten|redacties)|(?:we|wij|jullie|kranten|media|journalisten|redacties) (?:zeggen|schrijven|gebruiken|lezen|horen))(?: eigenlijk| nog| steeds| altijd| toch| zo| vaak| dan| ook| gewoon)*',
      '(?:heet|heette|heten) (?:dit|dat|zoiets|het)',
      'in het (?:duits|engels|frans|spaans|nederlands|vlaams)(?: is het| zegt men)?',
      // A list of words that an editor shuns.
      '(?:vermijdt|vermijden|mijdt|mijden|schrapt|schrappen) (?:[\\p{L}-]+(?: [\\p{L}-]+){0,2}(?:,| en| of) ){0,5}',
      '(?:vertaling|vertalingen) van',
      '(?:van dale|woordenboek|woordenlijst)(?: \\p{L}+){0,4}',
      '\\((?:de|het|m|v|m/v|zn)[;,].{0,40}meervoud:?(?: ook)?',
      '(?:in plaats van|liever dan|vermijd|vermijden we|niet langer van|i\\.p\\.v\\.|ipv)',
      '(?:spreken|spreekt) (?:we |wij )?(?:liever |daarom |dus )*(?:niet|nooit) (?:van|over)',
      '(?:→|=>|->|vroeger|voorheen|voormalig)',
      '(?:vervang|vervangt|vervangen we|wijzig|verander|schrap|liever niet|niet|fout|beter dan|synoniem van|synoniem voor|zoekopdracht|zoekterm|trefwoord|lemma|ingang|opschrift|rubriek|kopje)[:]?',
      '(?:zeg|schrijf|zeggen|schrijven) (?:niet|nooit|liever niet|geen) (?:dat|over|van)(?: een kind| ze| zij| hij| het)?',
    ],
    after: [
      ' ?(?:→|=>|->)',
      ' (?:is|was|blijft|vindt? \\p{L}+) (?:een |geen |het |de )?(?:\\p{L}+ ){0,3}(?:term|woord|woorden|begrip|benaming|aanduiding|uitdrukking|woordkeus|woordkeuze)(?!\\p{L})',
      ' (?:mijden|vermijden|schrappen|vervangen)',
      ' ?[(:] ?zie ',
      ' (?:wordt |werd |wordt hier )?verstaan(?!\\p{L})',
      ' (?:wordt|worden|werd|werden|is|zijn) (?:[a-z]+ )?(?:vervangen door|geschrapt uit|vermeden)',
      ' (?:overal |telkens |steeds |consequent |in \\p{L}+ \\p{L}+ )?(?:door|in) ?[\'"‘“„«]|,? zie |, (?:zelfstandig naamwoord|bijvoeglijk naamwoord|zn|bn)[.,;:]',
      ' ?\\((?:de|het|m/v|m|v|zn|o|bn|ww|zelfstandig naamwoord|bijvoeglijk naamwoord|werkwoord)[;,)]',
      ' een (?:eufemisme|contradictie|misleidend|verkeerd|onjuist|verouderd)',
      '\\? (?:zo (?:noemen|zeggen|schrijven)|dit woord|dat woord|die term|dat (?:zeggen|schrijven))',
      ' als (?:term|woord|begrip|benaming|aanduiding|label)(?!\\p{L})',
      ' te (?:spreken|schrijven|gebruiken|vermijden|noemen)',
      ' suggereert|,? maar (?:van|over|schrijf|liever)',
      ' ?[–—:,?-] .{0,40}(?:dit|dat|deze|die) (?:woord|term|begrip|benaming|uitdrukking)(?!\\p{L})',
      ' (?:is|was) (?:hoe|wat|zoals) .{1,40} (?:noemde|noemden|noemt|noemen|heet|heette)(?!\\p{L})',
    ],
    sentence: [
      '(?:term|termen|woord|woorden|begrip|benaming|aanduiding|uitdrukking|woordkeus|taalgebruik|woordenboek|woordenlijst|stijlboek|stijlgids|druk|vervangen|geschrapt|formulering|citaat|citeren|kop|koppen|opschrift|zoekterm|trefwoord|vertaling(?:en)?|vertaald|handboek|spelling|vertaler|vertaalster|origineel|synoniem|spellingcontrole|zoekmachine|zoekfunctie|zoekresultaten|hashtag|tekstverwerker|heet het|heette het|noemen we|noemden we)',
    ],
    verb: ' (?:typt|tikt|intypt|intikt|googelt|opzoekt|schrijft|opschrijft|invoert|invult|ingeeft|zegt|leest)(?=[ ,.;])',
    about: 'over (?:[\\p{L}-]+ ){0,4}',
  },
  denial: {
    before: [
      '(?:is|was|zijn|waren|ben|bent) (?:nooit|geen|niet)(?: een)?',
      '(?:is|was|zijn|waren|bestaat|bestaan|heet|blijft)(?: er| dit| dat| het| dus| ook| echt| immers)*(?: niet| geen| nooit)(?: zoiets als| echte?| een| de)*',
      '(?:geen|nooit) zoiets als(?: een)?',
      '(?:laat staan|en al helemaal geen|en zeker geen)(?: een| van)?',
      '(?:kan|kunnen|mag|mogen|kon|konden)(?: \\p{L}+){0,3} (?:niet|nooit|geen)(?: (?:echt|geldig|vrij|zelf|instemmen met|toestemmen in|toestemming geven voor|kiezen voor|spreken van|gesproken worden van|sprake zijn van))?',
      '(?:niets|niks) .{0,70} (?:was|is|ging|gebeurde)(?: er)?',
      'noem(?:t|en)? .{1,60} (?:geen|nooit|niet)',
      // What the court does not follow.
      '(?:verwerpt|verwierp|verwerpen|verworpen|weerlegt|weerspreekt|weersprak)(?: [\\p{L}-]+){0,4} (?:verweer|stelling|claim|betoog|idee|suggestie|lezing|bewering) (?:dat|als zou|van) .{0,60}',
      'noem(?:t|en)?(?: het| dit| dat| ze)?(?: dus)? (?:geen|niet)',
    ],
    after: [
      '.{0,60} (?:is|was|zijn|kan|kon)(?: [\\p{L}-]+){0,7} (?:nooit|geen|helemaal geen) sprake',
      ' was er (?:niets|niks) aan',
      ' is (?:altijd |gewoon |per definitie |nooit iets anders dan |niets anders dan )?(?:seksueel |een vorm van )?(?:misbruik|kindermisbruik|verkrachting|geweld|een misdrijf|een misdaad)(?!\\p{L})',
      ' (?:bestaat|bestaan)(?: er)?(?: dus)? niet',
      ' (?:was|is|waren|zijn) (?:er )?(?:niets|niks|geenszins|allerminst)',
      ' is (?:geen|niet|nooit) (?:seks|een relatie|liefde|keuze|werk|vrijwillig|wederzijds|normaal|toelaatbaar)',
      ' kan (?:niet|nooit)(?: bestaan)?',
    ],
    nothingSuch: '(?:geen|nooit|niet) zoiets als(?: een)?',
    nonexistent: '(?:bestaa[nt](?: dus)? niet|is geen porno(?:grafie)?)(?=[ ]?[.:;,!]|$)',
  },
  clinical:
    'dsm(?:-?(?:5|iv|v))?(?:-tr)?|icd(?:-?1[01])?|diagnose|diagnostiek|gediagnosticeerd|stoornis|seksuele (?:voorkeur|geaardheid|gerichtheid|aantrekking)|gevoelens|aantrekking|behandelgroep|behandeling|therapie|seksuolo(?:og|gen|gie)|psychiat(?:er|rie|ers)|(?:nooit|geen) (?:een )?(?:kind )?(?:delict|misbruik\\p{L}*|strafbaar feit|aangeraakt|aanraken|aanraakten)|pedofiele (?:gerichtheid|geaardheid|voorkeur|neiging(?:en)?)|niet handelen|etiologie|parafili\\p{L}*|hebefilie|hoofdstuk|stop it now|preventie',
  ageOfConsent:
    'leeftijdsgrens|meerderjarigheidsgrens|seksuele meerderjarigheid|(?:vanaf|mag|mogen) (?:je |hun |de )?(?:{n}|16|18)(?:e|de|[- ]?jarigen?)?(?: jaar)?|strafbaar (?:is|als|wanneer)|de wet',
  names: [
    // A capital within a sentence is that of a name: a horse, a cat, a title.
    '(?<=\\p{Ll}{2},? )(?<!(?:^| )(?:[Dd]e|[Ee]en|[Dd]ie|[Dd]eze|geen|zijn|haar|hun|als|voor|van|door) )Loverboys?(?![\\p{L}-])',
    '(?:Meldpunt|Expertisebureau|Team|Stichting|Autoriteit|Landelijk|Taskforce|Werkgroep|Commissie|Platform|Vereniging|Campagne|Operatie|Project)(?: [A-Z][\\p{L}-]+| (?:en|van|de|het|tegen|voor|online|der))*',
    '(?:[Aa]rtikel|[Aa]rt\\.) [0-9]+(?:[.:][0-9]+)*[a-z]*(?: Sr| van het [\\p{L} ]{3,40})?,? (?:getiteld |met (?:het|als) opschrift |met (?:de|als) titel |[–—…-]+ )?[(„“‘"]?(?:[Bb]ezit|[Kk]inder|[Vv]erspreid)[^,.;)”’"]{0,90}',
    '(?:[Aa]rtikel|[Aa]rt\\.) [0-9]+(?:[.:][0-9]+)*[a-z]*,? ?[(„“‘"][^)”’"]{0,90}',
    '(?:[Aa]rtikel|[Aa]rt\\.) [0-9]+[a-z]*(?:,? (?:§ ?[0-9]+|[\\p{L}.]+)){1,7} \\([^)]{0,60}\\)',
    '(?:[Aa]rtikel|[Aa]rt\\.) [0-9]+[a-z]*(?: en [0-9]+[a-z]*)?(?: \\(oud\\))? (?:Sr|van het Wetboek van Strafrecht|Wetboek van Strafrecht)(?: \\([^)]{0,60}\\))?',
    '(?:[Rr]ichtlijn|[Vv]erdrag|[Pp]rotocol|[Kk]aderbesluit|[Vv]erordening|[Ww]et)(?: [0-9/]+(?:/[A-Z]+)?)? (?:inzake|betreffende|ter bestrijding van|tegen|over|van|van Lanzarote|tot|houdende|voor)(?:(?! (?:moet|moeten|is|zijn|was|waren|wordt|worden|werd|heeft|hebben|kan|kunnen|verplicht|bepaalt|regelt|stelt))[^.;!?]){0,160}',
    '(?:VN-rapporteur|[Ss]peciaal [Rr]apporteur|[Aa]anwijzing|Besluit|Wet)(?!\\p{L})(?: inzake| van| tegen)?[^.;!?()]{0,120}',
  ],
  workBefore:
    '(?:de |het |een |haar |zijn )?(?:\\p{L}*(?:roman|boek|film|documentaire|serie|reeks|bundel|thriller|novelle)|single|album|band|groep|nummer|liedje|song|hit|podcast|toneelstuk|musical|voorstelling|opera|strip|game|videoclip|plaat|cd|stuk|monoloog|drama|komedie|concert|expo|tentoonstelling|installatie|schilderij|fotoreeks|parfum|hit met|lied|speelt|spelen|speelde|speelden|zong|zongen|zingt|zingen|vertoonde|vertoont|vertoonden|regisseerde|draait|recenseert|docu|reportage)',
  workAfter:
    '\\p{L}*(?:roman|film|reeks|serie|bundel)|boek|documentaire|thriller|drama|komedie|stuk|strip|game|parfum|expo|tentoonstelling|monoloog|nummer|liedje|song|hit|single|album|band|serie|podcast|toneelstuk|musical|voorstelling|opera|docu|aflevering|uitzending|blz|uitgeverij|première|filmfestival|toneelgezelschap',
  publication:
    '(?:het |dit |een |de )?(?:bundel|monografie|handboek|essay|bloemlezing|tijdschrift|themadossier|lesbrief|cursus|congres|symposium|studiedag|expositie|tentoonstelling|rapport|onderzoek|studie|brochure|handreiking|gids|artikel|proefschrift|scriptie|lezing|workshop|themanummer|nota|advies|factsheet|campagne|boekje)',
  heading: 'Hoofdstuk|Artikel|Titel|Paragraaf|Afdeling|Deel|Bijlage|Module|Les|Thema|Onderdeel|Sessie',
};
