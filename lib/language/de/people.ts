import type { People } from '../language-rules.ts';

export const germanPeople: People = {
  numbers:
    'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    ),
  tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
  compoundNumber:
    '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig)',
  ageBefore:
    '(?:(?:war|waren|ist|sind|bin|wurde|wird|erst|gerade|knapp|kaum|noch keine|keine|etwa|damals|im alter von|alter von|ab|unter|mit|zwischen|seit)(?: sie| er| ich)?(?: damals| erst| gerade| noch keine| noch nicht| knapp| kaum)?|(?:ein|eine|einem|einen|einer|der|die|das|den|dem) (?:\\p{L}+ )?\\p{L}{3,} von|(?:jungen|mädchen|kinder|kindern|schülern|schülerinnen|opfer|jugendliche|jugendlichen) von|\\p{L}{2,},? \\(|\\p{L}{2,}, (?:damals |erst |gerade |heute )?|{number} und|(?:zwischen|von) {number} (?:und|bis)|als (?:sie|er|ich)|(?:er|sie|ich)) ?',
  lasting:
    '(?:ist|war|waren|sind|bin) # jahre (?!(?:alt|jung|und|oder|aber|als|wenn|zum|war|ist|sein|gewesen)(?!\\p{L}))[a-z]',
  below: '(?:noch keine|noch nicht|unter|keine) ',
  ordinal: '(?:ihrem|seinem|ihr|sein|ihren|seinen) (?:{ordinal})(?: lebensjahr| geburtstag)?',
  ageAfter:
    '[ -]?jährige[nrsm]?{noThing}|[ -]?jahre? alt\\p{L}*|-? (?:und|bis|oder) {number}[ -]?jährige[nrsm]?| jahren(?=[ ,.;:!?)]|$)| jahre(?=\\))|(?: und {number})? jahre(?: alt)?(?=[,.;:!?)]|$)| (?:war|waren)(?=[ ,.;:!?]|$)',
  noAgeBefore:
    '(?:beziehung|ehe|haft|haftstrafe|strafe|freiheitsstrafe|vertrag|dauer|zeitraum|gruppe|zahl|artikel|art\\.|§|absatz|kapitel|seite|klasse|zimmer|nummer|folge|staffel|seit|nach|vor|über|binnen|innerhalb von) (?:von )?',
  noAgeAfter:
    ' (?:uhr|minuten|stunden|tagen?|wochen|monate[n]?|jahre (?:lang|später|her|haft|gefängnis)|jahren haft|euro|prozent|millionen|tausend|hundert|mal|kilometer[n]?|meter|punkte|tore|kinder|menschen|fälle|staaten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
  child:
    '\\p{L}*(?:mädchen|kinder[ns]?|kindes|klässler(?:in|innen|n|s)?|schüler(?:in|innen|n)?|jugendliche[nrm]?)|kind(?:es)?|jungen?s?|jungs|minderjährige[nrsm]?|minderjährig|teenager[ns]?|teenie[s]?|ministrant(?:en|in|innen)?|säuglinge?|kleinkind(?:er|ern)?|achtklässler\\p{L}*|siebtklässler\\p{L}*|sechstklässler\\p{L}*|unter (?:18|achtzehn|16|sechzehn)|messdiener\\p{L}*|konfirmand\\p{L}*|(?:pflege|stief|zieh)(?:tochter|sohn|kind)|enkelin|enkelkind(?:er|ern)?|schulkind|pflegekind|heimkind',
  adult:
    'erwachsene[nrm]?|volljährige[nrm]?|über (?:18|achtzehn)|mann|männer[n]?|lehrer[s]?|lehrerin|trainer[s]?|betreuer[s]?|priester[s]?|pfarrer[s]?|pater|onkel|stiefvater|chorleiter|bischof|erzieher|\\p{L}*leiter|nachbar|angeklagte[rn]?|künstler[s]?|dichter|sänger|politiker|arzt|polizist|mandanten|ordinariat',
  sameAge:
    'miteinander|einander|gleichaltrige[nr]?|gleichaltrig|unter jugendlichen|parallelklasse|(?:kaum|nicht viel|wenig) älter|mitschüler(?:in)?|altersunterschied|zwei (?:{n}-?jährige|jugendliche|teenager|schüler)',
};
