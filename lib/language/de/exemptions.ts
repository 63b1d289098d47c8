import type { Exemptions } from '../language-rules.ts';

export const germanExemptions: Exemptions = {
  mention: {
    before: [
      '(?:begriff(?:e|s|en)?|wort(?:e|es|en)?|wörter|ausdruck(?:s)?|terminus|bezeichnung(?:en)?|formulierung(?:en)?|vokabel|schlagwort|suchwort|suchbegriff|überschrift)(?: wie| von)?',
      '(?:statt|anstatt|anstelle von|an stelle von|besser als|lieber nicht|nicht:|vermeiden sie|bitte|synonym für|übersetzung von|ersetzt|ersetzen|streichen)(?: sie| wir| ihr| bitte)?(?: den| die| das| ein| eine| von)?',
      '(?:schreibt|schreiben|sagt|sagen|verwenden|verwendet|nutzen|sprechen|spricht|nennt|nennen|reden)(?: wir| sie| es| das| man| hier)* (?:nicht|nie|niemals|kein|keine|keinen)(?: von| mehr| mehr von| über)*',
      '(?:→|=>|->|früher|ehemals)',
      'auf (?:niederländisch|englisch|französisch|spanisch|deutsch)(?: heißt es| sagt man)?',
      // A list of words that an editor shuns.
      '(?:vermeidet|vermeiden|meidet|meiden|streicht) (?:[\\p{L}-]+(?: [\\p{L}-]+){0,2}(?:,| und| oder) ){0,5}',
      '(?:bitte|lieber|besser|künftig|nie|niemals)(?: wieder| mehr| sie)* nicht(?: mehr)?(?: von| das wort)?',
      '(?:zu vermeiden|vermeiden|nicht verwenden|nicht|falsch|tabu|streichen)[ ]?:[ ]?(?:[\\p{L}-]+(?: [\\p{L}-]+){0,2}(?:,| und| oder) ){0,5}',
    ],
    after: [
      ' ?(?:→|=>|->)',
      ' (?:ist|war|sei|bleibt) (?:ein |kein |das |der |eine |keine |die )?(?:\\p{L}+ ){0,3}(?:wort|begriff|ausdruck|bezeichnung|vokabel)(?!\\p{L})',
      '\\? (?:so (?:nennen|sagen|schreiben)|das wort|diesen begriff|das (?:sagen|schreiben))',
      ' (?:ist|war|sei) (?:ein |kein )?(?:falscher?|irreführender?|verharmlosender?|veralteter?|überholter?|unpassender?|richtiger?|besserer?)(?: begriff| ausdruck|s wort|[ .,;:]|$)',
      ' (?:verharmlost|unterstellt|suggeriert|verschleiert|klingt)',
      ' als (?:begriff|wort|bezeichnung|ausdruck)(?!\\p{L})',
      ' zu (?:reden|sprechen|schreiben|sagen|nennen)',
      ' (?:vermeiden|streichen|ersetzen)',
      ' ?[(:] ?siehe ',
      ' (?:versteht|verstehen) (?:man|das|die|der)(?!\\p{L})',
      ' (?:überall |stets |immer |konsequent |im ganzen text )?(?:durch|in) [„"\'‚»]',
      ' (?:haben|hat) (?:sie|er|man|die \\p{L}+) gestrichen',
      ' (?:in|aus) (?:der|dem) \\p{L}+ (?:streichen|nehmen|löschen)',
      ' bitte (?:aus|in|streichen)',
      ' ?[–—:,?-] .{0,40}(?:dieses wort|dieser begriff|diesen begriff|dieser ausdruck|diesen ausdruck|diese bezeichnung|das wort|der begriff)(?!\\p{L})',
      ' (?:ist|war),? (?:was|wie|so) .{0,40}(?:nennt|nennen|nannte|nannten)(?!\\p{L})',
    ],
    sentence: [
      '(?:begriff|begriffe|wort|wörter|ausdruck|bezeichnung|formulierung|wörterbuch|duden|sprachgebrauch|ersetzt|gestrichen|streichen|übersetzung|zu reden|nennt man|dachzeile|überschrift)',
    ],
  },
  denial: {
    before: [
      '(?:ist|war|sind|waren|wäre|gibt es|gab es|handelt sich um)(?: das| es| dies| hier| auch| doch| einfach)* (?:kein|keine|keinen|keiner|nicht|nie|niemals)(?: ein| eine| um)?',
      '(?:kann|können|darf)(?: \\p{L}+){0,3} (?:nicht|nie|niemals)',
      'so etwas wie (?:eine? )?',
      '(?:geschweige denn|erst recht (?:nicht|kein|keine|keinen)|schon gar (?:nicht|kein|keine|keinen))(?: ein| eine| um| von)?',
      'nichts .{0,70} (?:war|ist|geschah|geschieht)',
      // What the court does not follow.
      '(?:weist|wies|verwirft|verwarf|folgt|folgte|widerspricht|widersprach)(?: [\\p{L}-]+){0,3} (?:einlassung|darstellung|behauptung|vorstellung|argument|einwand|these)(?: nicht| zurück)?,? (?:dass|es habe|es sei|wonach) .{0,60}',
    ],
    after: [
      ' (?:gibt es|existiert|existieren) nicht',
      ' ist (?:immer |stets |schlicht |nichts anderes als |in jedem fall )?(?:sexueller |sexualisierte |sexuelle )?(?:missbrauch|gewalt|vergewaltigung|ein verbrechen)(?!\\p{L})',
      ' ist (?:kein|keine|nie|niemals) (?:sex|beziehung|liebe|affäre)',
      ' (?:kann|konnte|könne)(?: [\\p{L}\\d-]+){0,7} (?:keine|nicht die|nie die) rede sein',
      ' (?:war|ist|sei)(?: [\\p{L}\\d-]+){0,7} (?:keine|nicht die|nie die) rede',
    ],
    nothingSuch: 'so etwas wie (?:eine? )?',
    nonexistent: '(?:gibt es|existiert|existieren) (?:gar |überhaupt )?nicht|ist keine porno(?:grafie|graphie)?',
  },
  clinical:
    'icd(?:-?1[01])?|dsm(?:-?(?:5|iv|v))?|diagnose\\p{L}*|störung|sexuelle (?:präferenz|neigung|orientierung|ansprechbarkeit)|neigung|neigungen|präferenz|therapie|behandlung|psychiat\\p{L}*|sexualmedizin\\p{L}*|charité|kein täter werden|nie (?:einem kind|übergriffig|straffällig)|nicht jeder|präventions\\p{L}*|hingezogen',
  ageOfConsent: 'schutzalter|altersgrenze|sexualmündigkeit|einwilligungsfähig|sexuelle mündigkeit',
  names: [
    '(?:Fakultativprotokoll|Übereinkommen|Richtlinie|Rahmenbeschluss|Verordnung|Gesetz|Konvention|Lanzarote-Konvention)(?: [0-9/]+(?:/[A-Z]+)?)?(?: zum Übereinkommen über die Rechte des Kindes)? (?:betreffend|zur|zum|über|gegen|gegen den)(?:(?! (?:wird|wurde|ist|war|muss|müssen|hat|haben|im Jahr|soll))[^.;!?]){0,170}',
    '§§? ?[0-9]+[a-z]?(?: (?:Abs\\.|Absatz) [0-9]+)?(?: StGB| des Strafgesetzbuchs)?,? ?[(„"»‚][^)“"«‘]{0,90}',
    '(?:Straftatbestand|Überschrift|Titel|Abschnitt)(?: des § ?[0-9]+[a-z]?)?:? [„"»‚][^“"«‘]{0,120}',
    '(?:Verein|Initiative|Stiftung|Bündnis|Netzwerk|Arbeitskreis|Aktion|Organisation|Verband|Projekt|Kampagne|Fachstelle|Beratungsstelle|Gruppe|Plattform)(?:s|es)? [„"»‚][^“"«‘]{0,80}',
    '(?:Zentralstelle|Kompetenzzentrum|Taskforce|Arbeitsgruppe|Ermittlungsgruppe|EG|BAO|Soko|Verein|Stiftung|Netzwerk|Meldpunt|Initiative|Kampagne) (?:zur Bekämpfung (?:der|von) |gegen (?:die |den )?|für )?[„"»]?\\p{Lu}[\\p{L}-]+[“"«]?',
    'End Child Prostitution[^.;,“]{0,80}',
    '[„"»](?:[A-Z][\\p{L}]+ )+in Asian Tourism[“"«]',
  ],
  workBefore:
    '(?:der |die |das |den |dem |im |ein |eine )?(?:\\p{L}*(?:roman|romans|film|films|serie|buch|buchs|stück|stücks|krimi|thriller)|im kino .{0,30}|dokumentation|doku|drama|komödie|hörspiel|oper|parfüm|gedicht|gemälde|lied|song|hit|album|band|serie|podcast|theaterstück|musical|oper|reihe|ausstellung|nabokovs|vortrag|aufsatz|tagung|studie)(?: heißt)?',
  workAfter:
    '\\p{L}*(?:roman|film|serie|stück|spiel|krimi|thriller)|buch|drama|komödie|premiere|regisseur\\p{L}*|gedicht|gemälde|dokumentation|doku|lied|song|hit|album|band|serie|podcast|theaterstück|musical|oper|ausstellung|vortrag|aufsatz|nabokov',
  publication: '(?!)',
  heading: 'Kapitel|Artikel|Titel|Abschnitt|Teil|Anhang|Modul|Lektion|Thema|§',
};
