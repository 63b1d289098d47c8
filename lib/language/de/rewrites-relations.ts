import { type Rewrite, rule } from '../found.ts';
import { toAccusative, toGenitive } from './dative-phrase.ts';
import { abuseOf, adultPhrase, bond, child, either, have, middle, openAuxiliary, sex } from './rewrite-parts.ts';

/** `Das Mädchen (14) habe …`, at the beginning of its clause. */
const childAsSubject =
  /(?:^|[,;:.] |dass )(?:die (?:\d+-jährige|schülerin|tochter)|der (?:\d+-jährige|junge|schüler)|das (?:mädchen|kind))(?!\p{L})/iu;
const childAsAgent =
  /(?:^|\s)von (?:einer|der|ihrer|seiner|einem|dem|ihrem|seinem) (?:\d+-Jährigen|Schülerin|Schüler|Tochter|Mädchen|Kind|Jungen)$/iu;

/** A participle at the end of its clause. */
const participle = /^(?:[^,.;:]+ )?(?:ge\p{Ll}{3,}|be\p{Ll}+(?:en|t)|ein\p{Ll}*ge\p{Ll}+|zugegeben)(?=[,.;:]|$)/u;

/** Abuse is not sex, and no relationship. */
export const relationsRewrites: readonly Rewrite[] = [
  // `Das Mädchen hatte Sex mit ihrem Trainer`: who is named last did it.
  rule(`(?<verb>hatten?|schlief(?:en)?)(?: ${either})? (?:mit|zu) (?<who>${adultPhrase})`, ({ verb = '', who }) => [
    `wurde${/en$/iu.test(verb) ? 'n' : ''} von ${who} sexuell missbraucht`,
    `wurde${/en$/iu.test(verb) ? 'n' : ''} von ${who} missbraucht`,
  ]),
  rule(`${either} (?:mit|zu) ${adultPhrase}`, [], { before: openAuxiliary }),
  rule('(?:(?:die|eine|der) )?(?:verbotenen?|heimlichen?|unmögliche|große) Liebe', []),
  rule('verführte (?:ihn|mich)|(?:ihn|mich) (?:habe |hat |hatte )?verführt', []),
  rule('Sex mit (?<who>Schülerin|Schüler|Mädchen|Kind|Patientin|Minderjähriger) (?<age>\\(\\d+\\))', [
    'Missbrauch von {who} {age}',
    'Sexueller Missbrauch von {who} {age}',
  ]),
  rule(`${either} mit (?<child>.+?) (?:gehabt|geführt|unterhalten)(?<rest> (?:zu )?haben)`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell missbraucht${slots.rest}`,
    `${toAccusative(slots.child ?? '')} missbraucht${slots.rest}`,
  ]),
  rule(`(?<verb>verging|vergingen|vergeht) sich (?:sexuell )?an ${child}`, (slots) => [
    `${{ verging: 'missbrauchte', vergingen: 'missbrauchten', vergeht: 'missbraucht' }[(slots.verb ?? '').toLowerCase()]} ${toAccusative(slots.child ?? '')}`,
  ]),
  rule(`sich an (?<child>.+?) (?:vergangen|zu vergehen|verging|vergehen)`, (slots, found) => [
    `${toAccusative(slots.child ?? '')} ${/zu vergehen$/u.test(found.words) ? 'zu missbrauchen' : /verging$/u.test(found.words) ? 'missbrauchte' : /vergehen$/u.test(found.words) ? 'missbrauchen' : 'missbraucht'}`,
  ]),
  rule(
    '(?:(?:die|eine|ihre|seine) )?(?:\\p{Ll}+e )?(?:(?:Liebes)?[Bb]eziehung|Affäre|Romanze|Liaison|Liebschaft) (?<det>des|seines|ihres|eines|der|einer) (?<who>(?:\\p{L}+ )?\\p{Lu}\\p{L}+?)(?<s>e?s)? (?:mit|zu) (?<child>.+)',
    (slots, found) => {
      const by = { des: 'den', seines: 'seinen', ihres: 'ihren', eines: 'einen', der: 'die', einer: 'eine' }[
        (slots.det ?? '').toLowerCase()
      ];
      const who = /^(?:der|einer)$/iu.test(slots.det ?? '') ? `${slots.who}${slots.s}` : slots.who;
      const article =
        found.before === '' ? 'der' : /(?:^|\s)(?:von|nach|bei|mit|zu)$/iu.test(found.before) ? 'dem' : 'den';
      return [`${article} Missbrauch ${toGenitive(slots.child ?? '')} durch ${by} ${who}`];
    },
    { notBefore: /(?:^|\s)(?:die|der|eine|einer|seine|ihre)$/iu },
  ),
  rule(`${bond} (?:mit|zu) .+`, [], {
    before: /(?:^|\s)(?:führte|führten|führt|unterhielt|unterhielten|unterhält)(?: \S+){0,2}$/iu,
  }),
  rule(
    `(?:eine |die )?(?:Affäre|Beziehung) mit (?<role>(?:dem|der|ihrem|seinem|ihrer|seiner) (?:\\p{Ll}+ )?(?:Trainer|Lehrer|Pfarrer|Priester|Chef|Onkel|Stiefvater|Vater|Lehrerin|Trainerin|Betreuer|Erzieher|Arzt|Therapeuten))`,
    (slots) => [`Missbrauch durch ${toAccusative(slots.role ?? '')}`],
  ),
  rule('einvernehmliche(?<end>[nrms]) (?:Sex|Geschlechtsverkehr)', (slots) => [
    `${slots.end === 'm' ? 'sexuellem' : slots.end === 'n' ? 'sexuellen' : 'sexueller'} Missbrauch`,
    'Missbrauch',
  ]),
  // `hatte … begonnen`: the participle stays, and the verb with it.
  rule(`(?:hatten?|hat|haben) ${middle}${either} mit ${child}`, [], { after: participle }),
  rule(`(?<verb>hatten?|hat|haben|unterhielt(?:en)?|führten?) ${middle}${either} (?:mit|zu) ${child}`, (slots) => [
    `${have[(slots.verb ?? '').toLowerCase()]} ${slots.middle}${toAccusative(slots.child ?? '')}`,
    `${have[(slots.verb ?? '').toLowerCase()]} ${slots.middle}${toAccusative(slots.child ?? '')} sexuell`,
  ]),
  rule(`${either} mit (?<child>.+?) (?<verb>hatten?|hat|haben)`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell ${have[(slots.verb ?? '').toLowerCase()]}`,
    `${toAccusative(slots.child ?? '')} ${have[(slots.verb ?? '').toLowerCase()]}`,
  ]),
  rule(`${either} mit (?<child>.+?) gehabt(?<rest>(?: zu haben)?)`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell missbraucht${slots.rest}`,
    `${toAccusative(slots.child ?? '')} missbraucht${slots.rest}`,
  ]),
  rule(`${either} mit (?<child>.+?) zu haben`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell zu missbrauchen`,
    `${toAccusative(slots.child ?? '')} zu missbrauchen`,
  ]),
  rule(`(?:schlief|schliefen)(?<often> [^ ]+)? mit ${child}`, (slots, found) => [
    `${/^schliefen/iu.test(found.words) ? 'missbrauchten' : 'missbrauchte'}${slots.often} ${toAccusative(slots.child ?? '')}`,
  ]),
  rule(`mit (?<child>.+?) (?:geschlafen|geschlafen hat|geschlafen haben|schlief)(?<rest>)`, (slots, found) => [
    `${toAccusative(slots.child ?? '')} sexuell ${/schlief/iu.test(found.words) && !/geschlafen/iu.test(found.words) ? 'missbrauchte' : 'missbraucht'}${/ (hat|haben)$/u.exec(found.words)?.[0] ?? ''}`,
  ]),
  rule(
    `${either} mit ${child}`,
    (slots) => [
      `${toAccusative(slots.child ?? '')} sexuell missbraucht`,
      `${toAccusative(slots.child ?? '')} missbraucht`,
    ],
    { before: openAuxiliary, notAfter: /^(?:gehabt|zu haben|hatte|haben)(?!\p{L})/iu },
  ),
  rule(`${either} mit ${child}`, [], { after: /^(?:gehabt|zu haben|hatte|hatten|haben)(?!\p{L})/iu }),
  rule(
    `(?<article>(?:eine[nr]? |die |das |den |ein ))(?:(?:\\p{Ll}+e[nrs]?) )?(?:(?:Liebes)?[Bb]eziehung|Affäre|Verhältnis|Romanze|Liaison|Liebschaft) (?:mit|zu) ${child}`,
    abuseOf,
    { before: /\S/u },
  ),
  rule(
    `(?:${sex}|(?:(?:\\p{Ll}+e[nrs]?) )?(?:(?:Liebes)?[Bb]eziehung|Affäre|Verhältnis|Romanze|Liaison)) (?:mit|zu) ${child}`,
    abuseOf,
    { notBefore: /(?:^|\s)(?:eine[nr]?|die|das|der|ein|seine[nrm]?|ihre[nrm]?)$/iu },
  ),
  rule(
    '(?<det>eine |die |diese )?(?:\\p{Ll}+e )?(?:Romanze|Liebesbeziehung|Affäre|Liebesaffäre|Liebesgeschichte|Liebschaft|Liaison|Beziehung)',
    (slots, found) => {
      if (!/^(?:die|diese) $/iu.test(slots.det ?? '')) return ['Missbrauch', 'sexueller Missbrauch'];
      // What stands before a verb is its subject.
      const end = /^\p{Ll}+(?:t|te|ten|en|ab|ieb|ann|am)(?!\p{L})/u.test(found.after) ? 'r' : 'n';
      return [`de${end} Missbrauch`, `de${end} sexuelle${end === 'n' ? 'n' : ''} Missbrauch`];
    },
    { notBefore: /(?:^|\s)(?:eine|die|seine|ihre)$/iu },
  ),
  rule('einvernehmliche (?:Sex|Geschlechtsverkehr)', ['sexueller Missbrauch', 'Missbrauch']),
  rule('Kindersex', ['sexueller Missbrauch von Kindern', 'sexualisierte Gewalt gegen Kinder']),
  rule(
    '(?<det>(?:(?:ihr|der|ihren|den|sein) )?)(?:älterer |erwachsener |ältere )?(?:Liebhaber|Geliebter|Freund|Verehrer|Lover)',
    ['{det}Täter', '{det}Missbrauchstäter'],
  ),
  rule('verführt', [], { before: /(?:^|\s)(?:mich|uns)(?: \p{Ll}+)?$/iu }),
  // A child that is said to have seduced: never the one who abuses.
  rule('verführ(?:t|te)', [], {
    before: childAsSubject,
    notBefore: /(?:^|\s)(?:wurde|worden|wird|war|sei)(?!\p{L})/iu,
  }),
  rule('verführt', [], { before: childAsAgent }),
  rule('verführt', ['missbraucht', 'manipuliert']),
  rule('verführte(?<n>n?)', ['missbrauchte{n}', 'manipulierte{n}']),
  rule('verführen', ['missbrauchen', 'manipulieren']),
];
