import type { LanguageRules } from '../language-rules.ts';
import { germanExemptions } from './exemptions.ts';
import { germanPeople } from './people.ts';

const functionWords =
  'der die das den dem des ein eine einen einem einer eines und oder aber denn wenn als dass ob weil wer was wie wo ich du er sie es wir ihr mich ihn ihm ihnen sich sein seine seinen seinem seiner ihre ihren ihrem ihrer mein dein ist war sind waren bin wird wurde werden wurden hat hatte haben hatten kann konnte soll sollte muss musste will nicht kein keine auch noch schon zu in an auf von für mit bei nach aus über unter gegen zum zur im am vom beim um durch seit während ohne zwischen nun hier dort';

/** Things that have an age: a jubilee, a school, a dog. */
const lastingThings =
  '(?:bestehen|jubiläum|ehe|vertrag|krieg|zusammenarbeit|tradition|laufzeit|frist|beziehung|amtszeit|verhältnis|karriere|erfahrung|haftstrafe|haft|freiheitsstrafe|schule|verein|unternehmen|firma|stiftung|sender|partei|band|marke|zeitung|festival|auto|wagen|baum|hund|hunde[ns]?|hündin|katze|kater|pferde?[ns]?|pony|stute|hengst|kuh|wein|whisky|gebäude|haus|brücke|orchester|chor|zeitschrift|freundschaft)(?!\\p{L})';

/** What the checker knows of German. */
export const german: LanguageRules = {
  code: 'de',
  commonWords:
    'der die das und ist nicht ein eine einen einem einer den dem des mit sich auf für von zu im auch als nach wird wurde werden bei aus hat haben sie er es wir ihr dass noch nur wenn oder über vor zum zur sind kann seine ihre unter gegen',
  people: germanPeople,
  slots: {
    sex: '(sex|geschlechtsverkehr|sexuellen kontakt|sexuelle kontakte|sexuellen kontakten|sexuelle beziehungen|intimitäten|verkehr)',
    affair:
      '(beziehung|beziehungen|liebesbeziehung|verhältnis|verhältnisses|affäre|affären|romanze|liebschaft|liaison|liebesaffäre)',
    adults:
      '(erwachsenen männern|erwachsenen mann|mann|männern|erwachsenen|lehrer|trainer|betreuer|onkel|stiefvater|polizisten|touristen|priester|pfarrer|chef|nachbarn|fahrer|soldaten|chorleiter|erzieher)',
  },
  expressions: {
    ordinal:
      'dritte[nmr]?|vierte[nmr]?|fünfte[nmr]?|sechste[nmr]?|siebte[nmr]?|achte[nmr]?|neunte[nmr]?|zehnte[nmr]?|elfte[nmr]?|zwölfte[nmr]?|dreizehnte[nmr]?|vierzehnte[nmr]?|fünfzehnte[nmr]?|sechzehnte[nmr]?|siebzehnte[nmr]?',
    inBrackets: '\\({n}(?: jahre)?\\)',
    manner: '(?:einvernehmlichen|einvernehmlicher|bezahlten|ungeschützten|freiwilligen)',
    poss: '(?:ein|eine|einen|einer|seine|ihre|ihr|die|das|ein angebliches)',
    kind: '(?:sexuelle|sexuelles|intime|intimes|heimliche|heimliches|geheime|langjährige|kurze|romantische|unglückliche)',
    age: '{n}(?:-? (?:und|bis|oder) {n}|[-/]{n})?(?:[ -]?jährige[nrsm]?| jahre alte[nrsm]?){noThing}',
    // What is so many years old and no person.
    noThing: `(?! (?:\\p{L}+e[nrsm]? )?${lastingThings})`,
    // Whoever offers himself as a goalkeeper is not offered for sex.
    noRole:
      '(?!(?:als|der|ein|eine)(?!\\p{L})|die (?!mädchen|jungen|kinder|jugendlichen)|das (?!mädchen|kind))[\\p{L}-]+',
    // An affair with somebody who is told, and who is no child: not ours.
    noPartner:
      '(?!,? (?:mit|zu|zur|zum|zwischen|der|des) (?:(?:ein|sein|ihr|unser|mein|d|dies)(?:e[nrms]?|as|ie)? |zwei )?\\p{L}{4,})',
    noPossessed:
      '(?! (?!(?:hatte|hat|habe|begann|war|ist|gehabt|geführt|und|als|während|die|das|in|an|seit|haben)(?!\\p{L}))\\p{L})',
    aged: '(?:{det} ){0,2}(?:{word} )?(?:{age}(?: {word}){0,2}|{childNoun}(?: von {n}(?: jahren)?| \\({n}\\))|{word} von {n}(?: jahren)?|{word} \\({n}\\))',
    notOwn: '(?!(?:sein|ihr|mein|unser)(?:e[nrms]?)?(?!\\p{L}))',
    noJob:
      '(?![ ]?(?:als (?!escort|prostitu|sexarbeit|hure)|, (?!weil|und|aber|sagt|so |berichtet|meldet|schr|heißt|erzähl|erklär|teilt|hieß|wie |um |bis |obwohl|während)))',
    young: '(?:{age}|minderjährige[nrsm]?|jugendliche[nrsm]?)',
    det: '(?:ein|eine|einen|einem|einer|der|die|das|den|dem|seiner?|seinem|seinen|ihrer?|ihrem|ihren|zwei|drei|vier|fünf|mehreren|mehrere|einigen|vielen|diesem|dieser|[0-9]+)',
    word: '(?!(?!nichten?|verwandte|bekannte)\\p{L}+(?:igt|iert|elt|ert|te|ten)(?!\\p{L}))(?!(?:ge|be)(?!kannt|schwister|lieb|fangen|troffen)\\p{L}+(?:en|t)(?!\\p{L}))(?!(?:begann|blieb|kam|ging|lief|bleibt|kommt|geht|sorgt|kann|könne|konnte|könnte|solle|soll|sollte|wolle|will|wollte|muss|müsse|musste|darf|durfte|nie|niemals|keine?|kein|und|oder|der|die|das|den|dem|mit|in|im|an|auf|von|zu|hat|hatte|haben|wurde|war|ist|sich|aus|bei|gehabt|nicht|vor|als|wie)(?!\\p{L}))\\p{L}[\\p{L}-]*',
    childNoun:
      '(?:\\p{L}*(?:mädchens?|kindern?|schülerinnen|schülerin|schülern?|jugendlichen?)|kindes?|kind|jungen|jungs|minderjährigen?|teenagern?|ministrant(?:en|in|innen)?|messdiener(?:n|in|innen)?|konfirmand(?:en|in|innen)?|\\p{L}*klässler(?:n|in|innen)?|(?:pflege|stief|zieh)(?:tochter|sohn|kind)|enkelin|schulkind|pflegekind|heimkind|pfadfinderin)',
    child:
      '(?:{det} ){0,2}(?:{word} )?(?:{age}(?: {word}){0,2}|minderjährige[nrsm]?(?: {word})?|{childNoun}(?: von {n}(?: jahren)?| \\({n}\\))?|{word} von {n}(?: jahren)?|{word} \\({n}\\))',
  },
  exemptions: germanExemptions,
  trade:
    'server[sn]?|programm|protokoll|netzwerk|geschäft|laden|läden|bank|sparkasse|anwalt|anwältin|mandant\\p{L}*|restaurant|lieferant\\p{L}*|bestellung|produkte?|abonnement|hotline|kasse|friseur|therapeut\\p{L}*|supermarkt|verkäufer\\p{L}*|händler|versicherung|fitnessstudio\\p{L}*|kakao|stadtbücherei|flohmarkt|kinderflohmarkt|reisebüro|mitarbeiter der bank|mitarbeiter',
  abuse:
    'missbrauch\\p{L}*|missbraucht\\p{L}*|vergewaltig\\p{L}*|übergriff\\p{L}*|sexuell\\p{L}*|sexualisiert\\p{L}*|ausbeut\\p{L}*|ausgebeutet\\p{L}*|opfern?|betroffene[nr]?|grooming|nötig\\p{L}*|belästig\\p{L}*',
  justice:
    'angeklagte[rnm]?|verteidiger[s]?|verteidigung|richter\\p{L}*|gericht\\p{L}*|landgericht|staatsanwalt\\p{L}*|anklage|prozess|urteil|polizei|ermittler\\p{L}*|zeugen?|tatverdächtig\\p{L}*|verurteilt|haft|täter[sn]?|opfern?|akten?|gestand|räumte|anwalt|schlagzeile|boulevardpresse|festgenommen|ermittelt',
  exploitation:
    'hotel[s]?|bordell[s]?|zuhälter[sn]?|menschenhandel|menschenhändler\\p{L}*|ausbeut\\p{L}*|ausgebeutet\\p{L}*|bezahlt\\p{L}*|ferienwohnung|terminwohnung|touristen|anzuschaffen|verkauft|webcam|live-übertragungen|prostitu\\p{L}*|straßenstrich|sexuelle dienste|pro nacht|autos',
  otherGroups:
    '(?:frauen|männern?|erwachsenen?) (?:und|wie|sowie) kindern?|kindern? (?:und|wie|sowie) (?:frauen|männern?|erwachsenen?)|(?:frauen|männern?) und (?:mädchen|jungen)|unter erwachsenen',
  quotationMarks: [
    ['„', '“'],
    ['„', '”'],
    ['»', '«'],
    ['‚', '‘'],
    ['›', '‹'],
    ['“', '”'],
    ['"', '"'],
    ["'", "'"],
    ['«', '»'],
  ],
  compounds: {
    firsts: ['kinder', 'kindes', 'jugend', 'minderjährigen', 'teenager', 'pädophilen', 'pädo'],
    seconds:
      'porno netzwerk ring jäger jagd hunter fall prozess szene forum sex kriminell phil skandal tourismus tourist bande täter'.split(
        ' ',
      ),
    conjunctions: ['und', 'oder', 'sowie', 'bzw'],
  },
  functionWords,
  nounOfAdjective: 'after',
  determiners:
    '(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser?|dieses|diesem|diesen|jeder?|jedes|kein|keine|keinen) ',
};
