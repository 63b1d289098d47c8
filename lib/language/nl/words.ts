/** Dutch function words that agreement reads. */
export const determiners = new Set(
  "de het een 't 'n deze dit die dat geen zijn haar hun ons onze mijn jouw uw elke elk iedere ieder welke welk diens wiens zo'n".split(
    ' ',
  ),
);

/** What follows a noun and belongs to it unchanged. */
export const linkers = new Set(
  'van met door in op uit tot onder aan voor via bij dat die jonger om tegen als over naar rond waarin waarop waarbij waarmee tussen binnen zonder wie en of te ten om uit'.split(
    ' ',
  ),
);

const unit = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const teens = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
export const numberWord = `(?:\\d[\\d.]*|${unit}|${teens}|twintig|dertig|veertig|vijftig|zestig|tientallen|honderden|duizenden|enkele|meerdere|verschillende|veel|alle|sommige|beide)`;
export const ageWord = `(?:\\d{1,2}|${unit}|${teens})[- ]?jarige?`;

/** On the left of its subject, or between. */
export const singularVerbBefore =
  /(?:^|\s)(?:is|was|wordt|werd|blijft|bleef|circuleert|verschijnt|verscheen|stond|staat)(?: er| ook| vaak| nog)?$/iu;

export const singularVerb =
  /^(?:is|was|wordt|werd|heeft|had|blijft|bleef|kan|kon|moet|moest|mag|mocht|zal|zou|staat|stond|komt|kwam|gaat|ging|neemt|nam|lijkt|leek|valt|viel|geldt|gold|bestaat|bestond|circuleert|verdwijnt|verdween)(?![\p{L}-])/u;

export const edges = new RegExp(
  `^(?<front>(?:(?:wegens|voor|van|met|over|tegen|door|veroordeelde|betalende|bekende|voormalige|zogenoemde|zogenaamde) )?)(?<core>.+?)(?<back>(?: van (?:pas )?(?:\\d{1,2}|${teens}|zes|zeven|acht|negen)(?: jaar)?| \\(\\d{1,2}\\)| dat| van zichzelf)?)$`,
  'iu',
);

/** A preposition stands on the left, with or without an article: the noun is no subject. */
export const afterPreposition =
  /(?:^|\s)(?:aan|achter|bij|door|in|met|naar|naast|om|onder|op|over|rond|tegen|tot|uit|van|via|voor|wegens|zonder|naar)(?:\s(?:de|het|een|deze|dit|die|dat|zijn|haar|hun))?$/iu;
