import type { Alternative } from '../../../glossary/concept.ts';
import type { Found } from '../found.ts';

/** What begins a German compound of ours: what it names decides how the second part is joined again. */
const stems: readonly (readonly [RegExp, 'material' | 'act' | 'person'])[] = [
  [/^(?:kinder|jugend|baby|teenager?)?-?(?:kinder-)?porno(?:gra(?:f|ph)ie)?(?:s|-)?/iu, 'material'],
  [/^(?:kinder|jugend|minderjährigen|teenager)-?prostitution(?:s|-)?/iu, 'act'],
  [/^(?:kinder)?sex-?tourismus-?/iu, 'act'],
  [/^(?:kindersex)-?/iu, 'act'],
  [/^pädophilie-?/iu, 'act'],
  [/^sextortion-?/iu, 'act'],
  [/^(?:pädophilen|pädo|loverboys?|kinderschänder|sextouristen)-?/iu, 'person'],
];

/** Second parts that ask for a joining word; others take `rund um`. `#` is the second part, `{}` the wording. */
const joins: readonly (readonly [
  RegExp,
  { readonly material: string; readonly act: string; readonly person: string },
])[] = [
  [
    /^(?:ring|kreis)(?:s|es|e|en)?$/iu,
    {
      material: 'Täter#|Missbrauchs#|# zur Verbreitung von {}',
      act: '#, der Kinder sexuell ausbeutet',
      person: 'Täter#|Missbrauchs#',
    },
  ],
  [
    /^(?:netzwerk|netz|portal)(?:s|es|e|en)?$/iu,
    {
      material: 'Täter#|# zur Verbreitung von {}',
      act: '#, das Kinder sexuell ausbeutet',
      person: 'Täter#|Missbrauchs#',
    },
  ],
  [
    /^(?:bande|gruppe|plattform)n?$/iu,
    { material: 'Täter#|# zur Verbreitung von {}', act: '#, die Kinder sexuell ausbeutet', person: 'Täter#' },
  ],
  [
    /^(?:fall|fälle|fällen|falls)$/iu,
    { material: '# von {}|# wegen {}', act: '# von {}', person: '# um Sexualstraftäter' },
  ],
  [/^(?:verdacht|verdachts)$/iu, { material: '# auf {}', act: '# auf {}', person: '# gegen Sexualstraftäter' }],
  [/^(?:skandal|skandals|affäre)$/iu, { material: '# um {}', act: '# um {}', person: '# um Sexualstraftäter' }],
  [
    /^(?:verfahren|prozess|prozesse|prozesses|urteil|urteile|anklage|ermittlung|ermittlungen|vorwurf|vorwürfe|vorwürfen|razzia)$/iu,
    { material: '# wegen {}', act: '# wegen {}', person: '# um Sexualstraftäter' },
  ],
  [
    /^(?:besitz|besitzes|besitzer|besitzern|verbreitung|herstellung|erwerb|hersteller|verbreiter|händler|sammler|sammlung|konsum|opfer|opfern|bekämpfung)$/iu,
    { material: '# von {}', act: '# von {}', person: '# von Menschenhändlern' },
  ],
  [/^(?:handel)s?$/iu, { material: '# mit {}', act: '# mit {}', person: '# mit {}' }],
  [
    /^(?:datei|dateien|seite|seiten|sites?|website|websites|webseite|webseiten|forum|foren|archiv|material|server|festplatte|sammlungen|tauschbörse|chat|chats|gruppen|inhalte|inhalten)$/iu,
    { material: '# mit {}', act: '# rund um {}', person: '# rund um {}' },
  ],
  [
    /^(?:bild|bilder|bildern|foto|fotos|video|videos|film|filme|filmen|aufnahme|aufnahmen)$/iu,
    { material: '# sexualisierter Gewalt gegen Kinder', act: '# rund um {}', person: '# von {}' },
  ],
  [
    /^(?:masche|methode|methoden|trick|tricks|opfer)$/iu,
    { material: '# rund um {}', act: '# rund um {}', person: '# von Menschenhändlern' },
  ],
  [/^(?:verdächtige[nrm]?|tatverdächtige[nrm]?)$/iu, { material: '# wegen {}', act: '# wegen {}', person: '#' }],
];

/** `Kinderporno-Besitz` → `Besitz von Missbrauchsdarstellungen von Kindern`. The second part keeps article, number and case. */
export function rewriteGermanCompound(alternatives: readonly Alternative[], found: Found): readonly string[] {
  const words = found.words.split(' ');
  const core = words.at(-1) ?? '';
  const front = words.length > 1 ? `${words.slice(0, -1).join(' ')} ` : '';
  if (isTermItself(core, found)) return [];
  const part = secondPartOf(core);
  if (part === undefined) return [];
  const join = joins.find(([second]) => second.test(part.second))?.[1][part.kind] ?? `# rund um {}`;
  const second = part.second.charAt(0).toUpperCase() + part.second.slice(1).toLowerCase();
  return alternatives
    .filter(({ use }) => part.kind !== 'material' || use === 'material')
    .map(({ text, plural, use }) => (use === 'person' ? (plural ?? text) : text))
    .flatMap((text) => join.split('|').map((each) => front + fill(each, second, inCase(each, text))));
}

function fill(join: string, second: string, text: string): string {
  return join
    .replace(/(?<=Täter|Missbrauchs)#/u, second.toLowerCase())
    .replace('#', second)
    .replace('{}', text);
}

/** After `von` and `mit` stands the dative. */
function inCase(join: string, text: string): string {
  if (!/(?:von|mit) \{\}/u.test(join)) return text;
  return text
    .replace(/^sexuelle /u, 'sexueller ')
    .replace(/^sexualisierte /u, 'sexualisierter ')
    .replace(/^sexueller Missbrauch/u, 'sexuellem Missbrauch')
    .replace(/^(\p{Lu}\p{L}+er)$/u, '$1n');
}

function isTermItself(core: string, { term }: Found): boolean {
  const word = core.toLowerCase().replace(/-/gu, '');
  return [term.text, ...(term.variants ?? []), ...(term.forms ?? [])]
    .map((text) => text.toLowerCase().replace(/[- ]/gu, ''))
    .some(
      (text) => word === text || (word.startsWith(text) && /^(?:n|s|en|es|innen|in)$/u.test(word.slice(text.length))),
    );
}

/** The s of `Kinderpornoseiten` belongs to the second part; elsewhere it is a joint. */
function withItsOwn(second: string, stem: string): string {
  const whole = `s${second}`;
  return /[^-]s$/iu.test(stem) && joins.some(([known]) => known.test(whole)) ? whole : second;
}

function secondPartOf(core: string): { second: string; kind: 'material' | 'act' | 'person' } | undefined {
  for (const [stem, kind] of stems) {
    const match = stem.exec(core);
    if (match === null || match[0].length < 4) continue;
    const second = withItsOwn(core.slice(match[0].length), match[0]);
    if (
      /^\p{L}{4,}$/u.test(second) &&
      !/^(?:gra(?:f|ph)(?:i|en)?|phil|sexuell|prostitu|tourist|tourismus|philie)/iu.test(second)
    )
      return { second, kind };
  }
  return undefined;
}
