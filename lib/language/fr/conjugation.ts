interface VerbForms {
  /** Infinitive, finite forms and present participle. */
  readonly plain: readonly string[];
  /** Past participle, masculine and feminine, singular and plural. */
  readonly participles: readonly string[];
}

/** Forms of the irregular verbs of the glossary that writers use: third person, and the participle. */
const irregular: { readonly [infinitive: string]: readonly [plain: string, participle: string] } = {
  admettre: ['admet admettent admettait admettaient admettant admit', 'admis'],
  mettre: ['met mettent mettait mettaient mettant mit', 'mis'],
  offrir: ['offre offrent offrait offraient offrant offrit', 'offert'],
  prendre: ['prend prennent prenait prenaient prenant prit', 'pris'],
  séduire: ['séduit séduisent séduisait séduisaient séduisant séduisit', 'séduit'],
  vendre: ['vend vendent vendait vendaient vendant vendit', 'vendu'],
};

const endings = 'er e es ons ez ent ais ait ions iez aient a èrent era eront erait eraient ant'.split(' ');

/** All forms of a French verb with what follows it; `se prostituer` gives `se prostituait`, `s'est prostituée`. */
export function conjugateFrench(text: string): string[] {
  const reflexive = /^(?:se |s['’])/u.test(text);
  const [verb = '', ...rest] = text.replace(/^(?:se |s['’])/u, '').split(' ');
  const after = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const { plain, participles } = verbForms(verb);
  const forms = reflexive
    ? [...plain.map((form) => withPronoun(form)), ...participles.flatMap(perfects)]
    : [...plain, ...participles];
  return forms.map((form) => form + after);
}

function verbForms(verb: string): VerbForms {
  const listed = irregular[verb];
  if (listed !== undefined) return { plain: [verb, ...listed[0].split(' ')], participles: agreements(listed[1]) };
  if (!verb.endsWith('er')) return { plain: [verb], participles: [] };
  const stem = verb.slice(0, -2);
  return { plain: endings.map((ending) => softened(stem, ending) + ending), participles: agreements(`${stem}é`) };
}

function agreements(participle: string): string[] {
  const masculine = participle.endsWith('s') ? participle : `${participle}s`;
  return [...new Set([participle, masculine, `${participle}e`, `${participle}es`])];
}

/** `s'engageait`, `influençait`: g and c stay soft before a. */
function softened(stem: string, ending: string): string {
  if (!/^[aâo]/u.test(ending)) return stem;
  return stem.replace(/g$/u, 'ge').replace(/c$/u, 'ç');
}

function withPronoun(form: string): string {
  return /^[aeiouyhéèê]/u.test(form) ? `s'${form}` : `se ${form}`;
}

/** The number of the participle follows the subject: one, or many. */
function perfects(participle: string): string[] {
  return participle.endsWith('s')
    ? [`se sont ${participle}`, `s'étaient ${participle}`, `s'être ${participle}`]
    : [`s'est ${participle}`, `s'était ${participle}`, `s'être ${participle}`];
}
