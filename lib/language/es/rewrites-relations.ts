import { type Rewrite, rule } from '../found.ts';
import { auxiliary, bond, child, of, past, sex, to } from './rewrite-parts.ts';

/** Abuse is not sex, and no relationship. */
export const relationsRewrites: readonly Rewrite[] = [
  // With a grown man the child is the other: no swap can turn the sentence round.
  rule('.+ con .+ (?:(?:veinti|treinta|cuarenta|cincuenta|sesenta)[\\p{L} ]*|veinte|[2-9]\\d)(?: años)?', []),
  rule(
    '(?:(?:una?|el|la|su|este|esta) )?(?:relación|romance|idilio|noviazgo|amorío|flirteo|pasión|aventura|historia de amor)(?: \\p{L}+)?',
    [],
    {
      after: /^entre(?!\p{L})/iu,
    },
  ),
  rule(
    '(?:nuestra|su|la|aquella|esta) (?:historia de amor|aventura|relación)(?: (?:amorosa|sentimental|íntima|secreta))?',
    ['el abuso', 'el abuso sexual'],
  ),
  rule(`(?:su|la|esa) historia de amor con ${child}`, (slots) => [`los abusos sexuales ${to(slots.child ?? '')}`]),
  rule(`(?<whose>sus) amores con ${child}`, (slots) => [`sus abusos sexuales ${to(slots.child ?? '')}`]),
  rule('(?:nuestro|su|el|aquel|este) (?:romance|idilio|noviazgo|amorío|affaire)', ['el abuso', 'el abuso sexual']),
  rule(`el sexo(?: \\p{L}+)? con ${child}`, (slots) => [
    `el abuso sexual ${of(slots.child ?? '')}`,
    `la agresión sexual ${to(slots.child ?? '')}`,
  ]),
  rule(`sus relaciones(?: \\p{L}+)* con ${child}`, (slots) => [
    `sus abusos sexuales ${to(slots.child ?? '')}`,
    `sus agresiones sexuales ${to(slots.child ?? '')}`,
  ]),
  rule(`las relaciones(?: \\p{L}+)* con ${child}`, (slots) => [
    `los abusos sexuales ${to(slots.child ?? '')}`,
    `las agresiones sexuales ${to(slots.child ?? '')}`,
  ]),
  rule(`(?:sexo|una relación(?: sexual)?) (?:consentid[oa]|voluntari[oa]|consensuad[oa]) con ${child}`, (slots) => [
    `un abuso sexual ${of(slots.child ?? '')}`,
    `una agresión sexual ${to(slots.child ?? '')}`,
  ]),
  rule('sexo (?:consentido|voluntario|consensuado)', ['un abuso sexual', 'abuso sexual']),
  rule('pederastia', ['abuso sexual infantil', 'abusos sexuales a menores'], { notBefore: /(?:^|\s)la$/iu }),
  // A child that is said to have seduced has met somebody, and no more can be said.
  rule('seducido', ['conocido'], {
    before: /(?:niñ[oa]|chic[oa]|alumn[oa]|menor|adolescente|sobrin[oa]| años|ella) (?:ha|había|habría)$/iu,
    after: /^(?:al?|a la|a su|a un) ?/iu,
  }),
  rule('sedujo', ['conoció'], {
    before: /(?:niñ[oa]|chic[oa]|alumn[oa]|menor|adolescente|sobrin[oa]|años,?|ella)$/iu,
    after: /^a(?:l| su| la| un) /iu,
  }),
  rule('seduc?[íj]?\\p{L}+', [], { before: /(?:^|\s)(?:las?|los?|les?|me)(?: (?:ha|había|habría|haya|hubiera))?$/iu }),
  rule('seducidos?', [], { after: /^por /iu }),
  rule('un (?:romance|idilio) con .+', [], { before: /(?:^|\s)(?:tuvo|mantuvo|tenía|mantenía)$/iu }),
  rule(`(?:la|su|esa) relación (?<who>(?:de|del) .+?) con ${child}`, (slots) => [
    `los abusos sexuales ${slots.who} ${to(slots.child ?? '')}`,
    `los abusos ${slots.who} ${to(slots.child ?? '')}`,
  ]),
  rule(`(?<aux>${auxiliary}) (?:tenido|mantenido|vivido|iniciado) (?:${sex}|${bond}) con ${child}`, (slots) => [
    `${slots.aux} abusado sexualmente ${of(slots.child ?? '')}`,
    `${slots.aux} abusado ${of(slots.child ?? '')}`,
  ]),
  rule(
    `(?<verb>tuvo|mantuvo|sostuvo|tenía|mantenía|tuvieron|mantuvieron|tenían|mantenían|tiene|mantiene|tener|mantener|tenido|mantenido|teniendo|manteniendo) con (?<child>.+?) (?:${sex}|${bond})`,
    (slots) => [
      `${past[(slots.verb ?? '').toLowerCase()]} sexualmente ${of(slots.child ?? '')}`,
      `${past[(slots.verb ?? '').toLowerCase()]} ${of(slots.child ?? '')}`,
    ],
  ),
  rule(`(?<verb>hizo|hacía|hacer|hecho|hicieron|hacían) el amor (?:con|a) ${child}`, (slots) => {
    const verb = {
      hizo: 'abusó',
      hacía: 'abusaba',
      hacer: 'abusar',
      hecho: 'abusado',
      hicieron: 'abusaron',
      hacían: 'abusaban',
    }[(slots.verb ?? '').toLowerCase()];
    return [`${verb} sexualmente ${of(slots.child ?? '')}`, `${verb} ${of(slots.child ?? '')}`];
  }),
  rule(
    `(?<verb>tuvo|mantuvo|sostuvo|tenía|mantenía|tuvieron|mantuvieron|tenían|mantenían|tiene|mantiene|tener|mantener|tenido|mantenido|teniendo|manteniendo|inició|iniciar|vivió|vivía|empezó|comenzó|sostenía) (?:${sex}|${bond}) con ${child}`,
    (slots) => [
      `${past[(slots.verb ?? '').toLowerCase()]} sexualmente ${of(slots.child ?? '')}`,
      `${past[(slots.verb ?? '').toLowerCase()]} ${of(slots.child ?? '')}`,
    ],
  ),
  rule(
    `se (?<verb>acostó|acostaba) (?<times>varias veces|en varias ocasiones|a menudo|con frecuencia) con ${child}`,
    (slots) => [`${slots.verb === 'acostó' ? 'abusó' : 'abusaba'} ${slots.times} ${of(slots.child ?? '')}`],
  ),
  // With a grown man behind it the child is the one who is told of: no swap can turn the sentence round.
  rule('(?:se (?:había )?|haberse )?acost\\p{L}+', []),
  rule(`se (?<verb>acostó|acostaba|acostaron|acostaban|acuesta|enrolló|lió|lio) con ${child}`, (slots) => {
    const verb = {
      acostó: 'abusó',
      acostaba: 'abusaba',
      acostaron: 'abusaron',
      acostaban: 'abusaban',
      acuesta: 'abusa',
      enrolló: 'abusó',
      lió: 'abusó',
      lio: 'abusó',
    }[(slots.verb ?? '').toLowerCase()];
    return [`${verb} sexualmente ${of(slots.child ?? '')}`, `${verb} ${of(slots.child ?? '')}`];
  }),
  rule(`intimó con ${child}`, (slots) => [`abusó sexualmente ${of(slots.child ?? '')}`]),
  rule(
    `(?:${sex}) con ${child}`,
    (slots) => [`abusos sexuales ${to(slots.child ?? '')}`, `agresiones sexuales ${to(slots.child ?? '')}`],
    { notBefore: /(?:^|\s)(?:tener|tuvo|tenía|tenido|tiene|mantuvo|mantenía|mantener|mantenido|las|sus)$/iu },
  ),
  rule(`(?:${sex}) con ${child}`, [], {
    before: /(?:^|\s)(?:tener|tuvo|tenía|tenido|tiene|mantuvo|mantenía|mantener|mantenido)$/iu,
  }),
  rule(`(?:la|su|esta) (?:relación|aventura)(?: \\p{L}+)? con ${child}`, (slots) => [
    `el abuso sexual ${of(slots.child ?? '')}`,
    `el abuso ${of(slots.child ?? '')}`,
  ]),
  rule(`(?:el|su|este) (?:romance|idilio|noviazgo)(?: \\p{L}+)? con ${child}`, (slots) => [
    `el abuso sexual ${of(slots.child ?? '')}`,
  ]),
  rule(
    `${bond} con ${child}`,
    (slots) => [`abusos sexuales ${to(slots.child ?? '')}`, `el abuso sexual ${of(slots.child ?? '')}`],
    { notBefore: /(?:^|\s)(?:una|la|su|un|esta)$/iu },
  ),
  rule(
    'una (?:relación(?: consentida| amorosa| sentimental)?|aventura(?: amorosa)?|(?:bonita |bella |hermosa |gran )?historia de amor|pasión mutua)',
    ['un abuso', 'una agresión'],
  ),
  rule('un (?:romance|idilio|noviazgo)', ['un abuso', 'una agresión']),
  rule('(?:relación consentida|relación)', ['agresión', 'agresión sexual'], { before: /(?:^|\s)(?:una|la)$/iu }),
  rule('relaciones (?:sexuales )?consentidas', ['agresiones sexuales', 'abusos sexuales']),
  rule(
    'sedujo(?<rest> .+)?',
    (slots) => [
      `abusó sexualmente${(slots.rest ?? '').replace(/^ al /iu, ' del ').replace(/^ a /iu, ' de ')}`,
      `manipuló${slots.rest}`,
    ],
    { notBefore: /(?:^|\s)(?:la|lo|le)$/iu },
  ),
  rule(
    '(?:(?:la|el|una?|su|esta|este) )?(?:relaciones|relación|romance|idilio|noviazgo|historia de amor|sexo|pasión).* entre .+',
    [],
  ),
  rule(`aventuras con ${child}`, (slots) => [`abusos sexuales ${to(slots.child ?? '')}`]),
  rule('(?:en|era|es|fue) pareja|se veía .+|en (?:pareja|concubinato|unión libre) con .+', []),
  // What no rule above reads is no place for a noun of ours.
  rule(
    '(?:pag|sal|lig|flirt)\\p{L}+ .+|.*(?:tuv|ten|man|vivi|inici|comenz|empez)\\p{L}+ .+|.*(?:sexo|relaci|romance|idilio|noviazgo|amor|aventura|flirteo|contactos|encuentros|enamor|pareja|amistad).* (?:con|de|entre) .+',
    [],
  ),
];
