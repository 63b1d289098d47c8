/** English function words that agreement reads. */
export const determiners = new Set(
  'a an the this that these those his her their its my our your every each no another any some'.split(' '),
);

/** What follows a noun and belongs to it unchanged. */
export const linkers = new Set(
  'of in for by with from at on under who that which exploited involving involved against made to via aged being'.split(
    ' ',
  ),
);

const units =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
export const numberWord = `(?:\\d[\\d,.]*|${units}|twenty|thirty|dozens|hundreds|several|many|some|few|both|all|most)`;
export const ageWord = `(?:\\d{1,2}|${units})(?:-to-(?:\\d{1,2}|${units}))?[- ]years?[- ]olds?`;

/** Nouns that stand behind ours with ours in front as an adjective: `child sex tourism packages`. */
export const headNouns =
  /^(?:(?:\p{L}+ing|online|commercial|illegal) )?(?:packages?|agenc(?:y|ies)|suspects?|bust|haul|trades?|rings?|networks?|gangs?|sites?|websites?|forums?|files?|images?|videos?|photos?|films?|pictures?|cases?|charges?|trials?|investigations?|probes?|scandals?|convictions?|offen[cs]es?|laws?|legislation|bills?|bans?|industry|industries|markets?|victims?|suspects?|offenders?|users?|collections?|stash|hubs?|hotspots?|destinations?|operations?|operators?|scams?|attempts?|gangs?|messages?|content|material|possession|distribution|rackets?|arrests?|raids?|survivors?|claims?|allegations?|campaigns?|epidemic|crisis|problem|methods?|tactics?|techniques?|model|units?|teams?|squads?)(?![\p{L}-])/iu;

/** Singular and plural of forms of `be` and others that tell the number of the subject. */
export const singularVerb =
  /^(?:is|was|has|does|remains|keeps|becomes|seems|appears|continues|circulates|spreads)(?![\p{L}-])/iu;
