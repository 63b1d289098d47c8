/** Past tense and past participle of the irregular verbs of the glossary. */
const irregular: { readonly [infinitive: string]: readonly [past: string, participle: string] } = {
  break: ['broke', 'broken'],
  come: ['came', 'come'],
  drive: ['drove', 'driven'],
  enter: ['entered', 'entered'],
  fall: ['fell', 'fallen'],
  get: ['got', 'got'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  offer: ['offered', 'offered'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  sell: ['sold', 'sold'],
  sleep: ['slept', 'slept'],
  steal: ['stole', 'stolen'],
  take: ['took', 'taken'],
};

const persons = ['herself', 'himself', 'themselves', 'themself', 'myself'];
const owners = ['her', 'his', 'their'];

/** All forms of an English verb with what follows it: `sell her body`, `sold his body`, `selling their bodies`. */
export function conjugateEnglish(text: string): string[] {
  const [verb = '', ...rest] = text.split(' ');
  const complements = complementsOf(rest.join(' '));
  return verbForms(verb).flatMap((form) => complements.map((complement) => `${form} ${complement}`.trim()));
}

function complementsOf(complement: string): string[] {
  if (/\bherself\b/u.test(complement)) return persons.map((person) => complement.replace(/\bherself\b/u, person));
  if (/\bher\b/u.test(complement)) {
    const swapped = owners.map((owner) => complement.replace(/\bher\b/u, owner));
    return swapped.flatMap((form) => (/\bbody\b/u.test(form) ? [form, form.replace('body', 'bodies')] : [form]));
  }
  return [complement];
}

function verbForms(verb: string): string[] {
  const [past, participle] = irregular[verb] ?? [regularPast(verb), regularPast(verb)];
  return [...new Set([verb, thirdPerson(verb), past, participle, presentParticiple(verb)])];
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function presentParticiple(verb: string): string {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** `admit` and `put` double their last letter, `offer`, `enter` and `molest` do not. */
function doubled(verb: string): string {
  const doubles = /^(?:[^aeiou]*[aeiou][bdgmnprt]|admit|commit)$/u.test(verb);
  return doubles ? verb + verb.slice(-1) : verb;
}
