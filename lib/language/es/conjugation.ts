const endings: { readonly [conjugation: string]: readonly string[] } = {
  ar: 'o a an aba aban ó aron ando ado ada ados adas ará arán aría arían e en ara aran'.split(' '),
  er: 'o e en ía ían ió ieron iendo ido ida idos idas erá erán ería erían a an iera ieran'.split(' '),
  ir: 'o e en ía ían ió ieron iendo ido ida idos idas irá irán iría irían a an iera ieran'.split(' '),
};

/** Verbs in -uir: `se prostituye`, `se prostituyó`. */
const uirEndings = 'yo ye yen ía ían yó yeron yendo ido ida idos idas irá irán iría irían ya yan yera yeran'.split(' ');

/** Forms of the irregular verbs of the glossary that no ending gives. */
const irregular: { readonly [infinitive: string]: readonly string[] } = {
  acostar: ['acuesta', 'acuestan'],
  atraer: ['atrajo', 'atrajeron', 'atraído', 'atraída', 'atrayendo'],
  confesar: ['confiesa', 'confiesan'],
  mantener: ['mantiene', 'mantienen', 'mantuvo', 'mantuvieron'],
  ofrecer: ['ofrezca'],
  poner: ['puso', 'pusieron', 'puesto', 'puesta'],
  seducir: ['sedujo', 'sedujeron'],
};

const participle = /[aií]do$/u;

/** All forms of a Spanish verb with what follows it; `prostituirse` gives `se prostituía`, `se había prostituido`. */
export function conjugateSpanish(text: string): string[] {
  const [first = '', ...rest] = text.split(' ');
  const after = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const reflexive = /[aei]rse$/u.test(first);
  const infinitive = reflexive ? first.slice(0, -2) : first;
  const forms = verbForms(infinitive);
  const written = reflexive ? [first, ...forms.flatMap(reflexiveForms)] : [infinitive, ...forms];
  return written.map((form) => form + after);
}

function verbForms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const regular = /[^gq]uir$/u.test(infinitive) ? uirEndings : (endings[infinitive.slice(-2)] ?? []);
  return [...regular.map((ending) => stem + ending), ...(irregular[infinitive] ?? [])];
}

function reflexiveForms(form: string): string[] {
  if (participle.test(form))
    return [`se ha ${form}`, `se había ${form}`, `se han ${form}`, `se habían ${form}`, `haberse ${form}`];
  if (/ndo$/u.test(form)) return [`se ${form}`, `${form.replace(/ando$/u, 'ándo').replace(/endo$/u, 'éndo')}se`];
  return [`se ${form}`];
}
