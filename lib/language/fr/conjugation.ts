/** Forms of the irregular verbs of the glossary that writers use in the third person. */
const irregular: { readonly [infinitive: string]: readonly string[] } = {
  admettre: ['admet', 'admettent', 'admettait', 'admettaient', 'admis', 'admettant', 'admit'],
  mettre: ['met', 'mettent', 'mettait', 'mettaient', 'mis', 'mise', 'mises', 'mettant', 'mit'],
  offrir: ['offre', 'offrent', 'offrait', 'offraient', 'offert', 'offerte', 'offertes', 'offrant', 'offrit'],
  prendre: ['prend', 'prennent', 'prenait', 'prenaient', 'pris', 'prise', 'prenant', 'prit'],
  séduire: [
    'séduit',
    'séduisent',
    'séduisait',
    'séduisaient',
    'séduite',
    'séduits',
    'séduites',
    'séduisant',
    'séduisit',
  ],
  vendre: ['vend', 'vendent', 'vendait', 'vendaient', 'vendu', 'vendue', 'vendus', 'vendues', 'vendant', 'vendit'],
};

const endings = 'er e es ons ez ent ais ait ions iez aient a èrent era eront erait eraient ant é ée és ées'.split(' ');
const participles = /(?:é|ée|és|ées|is|ise|ises|u|ue|us|ues|ert|erte|ertes|uit|uite|uits|uites)$/u;

/** All forms of a French verb with what follows it; `se prostituer` gives `se prostituait`, `s'est prostituée`. */
export function conjugateFrench(text: string): string[] {
  const reflexive = /^(?:se |s['’])/u.test(text);
  const [verb = '', ...rest] = text.replace(/^(?:se |s['’])/u, '').split(' ');
  const after = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const forms = verbForms(verb);
  return (reflexive ? forms.flatMap(reflexiveForms) : forms).map((form) => form + after);
}

function verbForms(verb: string): string[] {
  const listed = irregular[verb];
  if (listed !== undefined) return [verb, ...listed];
  if (!verb.endsWith('er')) return [verb];
  const stem = verb.slice(0, -2);
  return endings.map((ending) => softened(stem, ending) + ending);
}

/** `s'engageait`, `influençait`: g and c stay soft before a. */
function softened(stem: string, ending: string): string {
  if (!/^[aâo]/u.test(ending)) return stem;
  return stem.replace(/g$/u, 'ge').replace(/c$/u, 'ç');
}

function reflexiveForms(form: string): string[] {
  const pronoun = /^[aeiouyhéèê]/u.test(form) ? "s'" : 'se ';
  if (!participles.test(form)) return [pronoun + form];
  return [pronoun + form, `s'est ${form}`, `s'était ${form}`, `se sont ${form}`, `s'étaient ${form}`, `s'être ${form}`];
}
