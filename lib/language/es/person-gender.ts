import type { Found } from '../found.ts';

/** Is the person meant a woman or a girl? Told by the last word for a person on the left, then by the passage. */
export function isFeminine(found: Found): boolean {
  if (/(?:^|\s)las? (?:empuj|oblig|forz|induj|llev|pus)\p{L}+ a$/iu.test(found.before)) return true;
  const people = [
    ...found.before.matchAll(
      /(?<!\p{L})(?:ellas?|ellos?|él|niñas?|niños?|chicas?|chicos?|muchachas?|muchachos?|alumnas?|alumnos?|hijas?|hijos?|hermanas?|hermanos?|mujeres|jóvenes|joven|menor(?:es)?|las?(?= (?:menor|joven|adolescente|estudiante))|los?(?= (?:menor|joven|adolescente|estudiante))|el(?= (?:menor|joven|adolescente|estudiante))|estudiantes?)(?!\p{L})/giu,
    ),
  ].map(([word]) => word.toLowerCase());
  const telling = people.filter((word) => !/^(?:menor|menores|joven|jóvenes|estudiantes?)$/u.test(word)).at(-1);
  if (telling !== undefined)
    return /^(?:ellas?|niñas?|chicas?|muchachas?|alumnas?|hijas?|hermanas?|mujeres|las?)$/u.test(telling);
  return (
    /(?<!\p{L})(?:niña|chica|ella|alumna|muchacha)(?!\p{L})/iu.test(found.passage) ||
    !/(?<!\p{L})(?:niño|chico|él|alumno|muchacho)(?!\p{L})/iu.test(found.passage)
  );
}
