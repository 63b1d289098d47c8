import { type Found, type Rewrite, rule } from '../found.ts';
import { ageWord, numberWord } from './words.ts';

const self = '(?:herself|himself|themselves|themself|myself|ourselves|yourself)';
const body = '(?:(?:her|his|their) (?:body|bodies))';
const aux = '(?<aux>(?:(?:(?:had|has|have) been|was|were|is|are|had|has|have|been|being) )?)';
const one = '(?:prostitute|sex worker|escort|hooker|call girl|rent boy|whore|stripper)';
const seller = /(?:^|\s)(?:to|into|in|of|for|from|by|with)$/iu;

const modal =
  /(?:^|\s)(?:to|can|could|would|will|may|might|must|should|shall|cannot|not|n't|didn't|don't|did|do|does|let|make|made|makes|help|helped|or)$/iu;

/** `made her …`, `let them …`: the bare infinitive follows. */
const causative =
  /(?:^|\s)(?:let|lets|make|makes|made|making|help|helps|helped|have|see|saw|watched) (?:her|him|them|me|\p{L}+)$/iu;

/** The passive that says who is wronged: `had been [prostituting herself]` → `had been [sexually exploited]`. */
function exploited(verb: string, found: Found, participles: readonly string[], auxiliary = ''): readonly string[] {
  const be = beFor(verb.toLowerCase(), `${found.before} ${auxiliary}`.trim(), found);
  return participles.map((participle) => auxiliary + be + participle);
}

function beFor(verb: string, before: string, found: Found): string {
  if (verb.endsWith('ing')) return /(?:^|\s)been(?: \p{L}+ly)?$/iu.test(before) ? '' : 'being ';
  if (/(?:[^s]s|goes)$/u.test(verb)) return 'is ';
  if (causative.test(before)) return 'be ';
  if (!/(?:ed|sold|fell|fallen|went|gone|got|gave|made|did)$/u.test(verb)) {
    return modal.test(before) || before === '' ? 'be ' : 'are ';
  }
  if (/(?:^|\s)(?:had|has|have|having|'ve|'d)(?: \p{L}+)?$/iu.test(before)) return 'been ';
  if (/(?:^|\s)(?:was|were|been|be|being|is|are|get|got|gets)(?: \p{L}+ly)?$/iu.test(before)) return '';
  return isPlural(found) ? 'were ' : 'was ';
}

const several =
  /(?:^|\s)(?:they|we|children|girls|boys|teenagers|teens|minors|runaways|victims|women|youths|pupils|students|sisters|brothers|twins|kids|some|many|several|two|three|four|five|six|seven|eight|nine|ten)(?=\s|$)/iu;

/** Does the subject on the left stand in the plural? */
export function isPlural(found: Found): boolean {
  if (/(?:themselves|their bod)/iu.test(found.words)) return true;
  if (/(?:herself|himself|myself|her body|his body)/iu.test(found.words)) return false;
  const clause = found.before.split(/[,;:]|(?:^|\s)(?:and|but|that|because|when|while|how|if)(?=\s)/iu).at(-1) ?? '';
  return several.test(clause) && !/(?:^|\s)(?:she|he|it|girl|boy|child)(?: who)?$|-year-old(?: who)?$/iu.test(clause);
}

const victimised = ['sexually exploited', 'exploited in prostitution', 'exploited'];
const sold = ['sexually exploited', 'sold for sex', 'exploited'];
const drawnIn = ['exploited in prostitution', 'sexually exploited'];

/** `teenage` prostitutes are `teenagers`: the word for the child is kept. */
function childOf(word: string, many: boolean): string {
  const noun = /^teen/iu.test(word) ? 'teenager' : /^(?:boy|girl)/iu.test(word) ? word.toLowerCase() : 'child';
  if (!many) return noun;
  return noun === 'child' ? 'children' : `${noun}s`;
}

export const prostitutionRewrites: readonly Rewrite[] = [
  rule(`${aux}(?<verb>prostitut(?:e|es|ed|ing)) ${self}`, (slots, found) =>
    exploited(slots.verb ?? '', found, victimised, slots.aux),
  ),
  rule(
    `${aux}(?<verb>sell|sells|sold|selling|offer|offers|offered|offering|rent|rents|rented|renting|hire|hired|hiring|pimp|pimped|pimping|trade|traded|trading|advertise|advertised|advertising|give|gave|giving|make|made|making) (?:${self}|${body})(?: out)?(?: (?:for sex|for money|available|up|to (?:men|strangers|tourists|clients|customers)))?`,
    (slots, found) => exploited(slots.verb ?? '', found, sold, slots.aux),
  ),
  rule(
    `${aux}(?<verb>sell|sells|sold|selling|trade|trades|traded|trading|exchange|exchanged|exchanging|offer|offers|offered|offering|provide|provided|providing|perform|performed|performing) (?:sex|sexual (?:services|favou?rs|acts))(?<by> to)?(?<rest>(?: (?:for|in exchange for|in return for) .+)?)`,
    (slots, found) =>
      exploited(slots.verb ?? '', found, victimised, slots.aux).map(
        (text) => `${text}${slots.by === '' ? '' : ' by'}${slots.rest}`,
      ),
  ),
  rule(`as (?:an? )?${one}s?`, ['for sexual exploitation'], {
    before: /(?:recruited|trafficked|used|sold|hired|advertised)$/iu,
  }),
  rule(`as (?:an? )?${one}(?<many>s?)`, (slots) =>
    slots.many === ''
      ? ['as a victim of sexual exploitation', 'as a sexually exploited child']
      : ['as victims of sexual exploitation', 'as sexually exploited children'],
  ),
  rule(`${aux}(?<verb>turn|turns|turned|turning|do|did|doing) tricks`, (slots, found) =>
    exploited(slots.verb ?? '', found, victimised, slots.aux),
  ),
  rule(
    `${aux}(?<verb>work|works|worked|working) (?:as (?:an? )?(?:(?:child|underage|teen|teenage) )?(?:prostitutes?|escorts?|sex workers?|hookers?|call girls?)|in (?:prostitution|the sex (?:trade|industry)|sex work))`,
    (slots, found) => exploited(slots.verb ?? '', found, drawnIn, slots.aux),
  ),
  rule(
    `${aux}(?<verb>end|ends|ended|ending|fall|falls|fell|fallen|falling|turn|turns|turned|turning|drift|drifts|drifted|drifting|slip|slipped|enter|entered|entering|go|goes|went|going|get|got|engage|engages|engaged|engaging) (?:up )?(?:into |in |to )?prostitution`,
    (slots, found) => exploited(slots.verb ?? '', found, [...drawnIn].reverse(), slots.aux),
  ),
  rule('(?:lured|drawn|tricked|sold) into prostitution', drawnIn),
  rule('(?:child|underage|teen|teenage|juvenile) sex[- ]work', [
    'child sexual exploitation',
    'sexual exploitation of children',
  ]),
  rule('sex work|prostitution', ['being sexually exploited', 'sexual exploitation'], {
    before: /(?:back to|back into|turned to|forced into|went into)$/iu,
  }),
  rule('sex work', ['sexual exploitation', 'exploitation'], { notBefore: seller }),
  rule('sexual (?:services|favou?rs)', ['sexual abuse', 'sexual exploitation']),
  rule(
    'prostituted (?<who>(?:children|girls|boys|minors|teenagers|teens|youth|young people|child|girl|boy|minor|teenager))',
    ['sexually exploited {who}', '{who} exploited in prostitution'],
  ),
  rule('prostituted', ['sexually exploited', 'exploited in prostitution']),
  rule('(?<who>children|girls|boys|minors|teenagers) (?:involved )?in prostitution', [
    '{who} exploited in prostitution',
    'sexually exploited {who}',
  ]),
  rule('(?<the>the )?prostitution and pornography (?:of|involving|with) (?<child>.+)', [
    '{the}sexual exploitation of {child} and child sexual abuse material',
  ]),
  rule('(?<the>the )?pornography and prostitution (?:of|involving|with) (?<child>.+)', [
    '{the}sexual exploitation of {child}',
  ]),
  rule('(?:child|underage|teen|juvenile) prostitution (?<second>rings?|networks?|gangs?|rackets?)', [
    'child sexual exploitation {second}',
    'child sexual exploitation network',
  ]),
  rule(
    `(?<det>(?:the |this |that |her |his )?)(?<count>(?:${numberWord} )?)(?<kind>child|underage|under-age|teen|teenage|juvenile|minor|kid|boy|girl|young)[- ]${one}(?<many>s?)(?<own>'s|')?`,
    (slots) => {
      const child = childOf(slots.kind ?? '', slots.many !== '');
      const front = `${slots.det}${slots.count}`;
      const own = slots.own === '' ? '' : child.endsWith('s') ? "'" : "'s";
      const tailed =
        own === ''
          ? [`${front}${child} exploited in prostitution`, `${front}victim${slots.many} of child sexual exploitation`]
          : [`${front}exploited ${child}${own}`];
      return [`${front}sexually exploited ${child}${own}`, ...tailed];
    },
    { notBefore: /(?:^|\s)an$/iu },
  ),
  rule(
    `(?:child|underage|under-age|teen|teenage|juvenile|minor|boy|girl)[- ]${one}`,
    (_, found) => [`exploited ${childOf(found.words, false)}`],
    { before: /(?:^|\s)an$/iu },
  ),
  rule(
    `an? (?<kind>child|underage|under-age|teen|teenage|juvenile|minor|kid|boy|girl|young)[- ]${one}(?<own>'s)?`,
    (slots) => [
      `a sexually exploited ${childOf(slots.kind ?? '', false)}${slots.own}`,
      ...(slots.own === '' ? [`a ${childOf(slots.kind ?? '', false)} exploited in prostitution`] : []),
    ],
  ),
  rule(
    `(?<count>(?:${numberWord} )?)(?<age>${ageWord}) (?:child )?${one}(?<many>s?)`,
    [
      '{count}{age} victim{many} of sexual exploitation',
      '{count}sexually exploited {age}{many}',
      '{count}{age} victim{many} of child sexual exploitation',
    ],
    { notAfter: /^'/u },
  ),
  rule(`(?<det>an?) (?<age>${ageWord}) (?:child )?${one}`, [
    '{det} {age} victim of sexual exploitation',
    'a sexually exploited {age}',
  ]),
  rule(`(?<det>(?:an? |the )?)${one}(?<many>s?)(?<age> of .+)`, (slots) => [
    `${slots.det?.replace(/an /iu, 'a ')}sexually exploited ${childOf('child', slots.many !== '')}${slots.age}`,
    `${slots.det?.replace(/an /iu, 'a ')}${childOf('child', slots.many !== '')}${slots.age}`,
  ]),
  rule(
    `(?<det>(?:an? |the )?)${one}(?<many>s?)(?<age>,? (?:aged|as young as|under|\\(?\\d|the youngest).+)`,
    (slots) => [
      `${slots.det?.replace(/an /iu, 'a ')}sexually exploited ${childOf('child', slots.many !== '')}${slots.age}`,
      `${slots.det?.replace(/an /iu, 'a ')}victim${slots.many}${slots.age}`,
    ],
  ),
];
