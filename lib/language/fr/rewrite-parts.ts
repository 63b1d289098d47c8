import type { Found, Slots } from '../found.ts';
import { isFeminine, isGenderTold } from './person-gender.ts';

export const acts = '(?:relations?|rapports?|contacts?|actes?)';
export const adjective =
  '(?:sexuel(?:le)?s?|intimes?|charnel(?:le)?s?|amoureuses?|(?:librement )?consenti(?:e)?s?|tarifée?s?|rémunérée?s?|réguli(?:er|ère)s?|complet(?:s|es|e)?|complètes?|sentimentales?|secrètes?|cachées?|suivies?|interdites?)';
export const sex = `(?:(?:des |une |un |plusieurs |de |du )?(?:${acts}(?: ${adjective})*|ébats|sexe))`;
export const bond =
  "(?:(?:une |un |la |sa |son |cette |des )?(?:liaisons?|relations?|aventures?|romance|idylle|amourette|flirt|histoire d'amour|histoire|love story|passion)(?: (?:amoureuses?|intimes?|sentimentales?|sexuelles?|consenties?|secrètes?|interdites?|cachées?|suivies?))*)";
/** What a bond is called when it stands alone. */
export const bondNoun =
  "(?:liaison|relation|aventure|romance|idylle|amourette|flirt|histoire d'amour|passion)(?: (?:amoureuse|intime|sentimentale|sexuelle|consentie|secrète|interdite|cachée|suivie))*";
export const child = '(?<child>.+)';
export const who = '(?:elle|lui|eux|elles|moi|nous)';

/** `abuser de` before a vowel, an article or a pronoun. */
export function of(phrase: string): string {
  if (/^les /iu.test(phrase)) return `des ${phrase.slice(4)}`;
  if (/^le /iu.test(phrase)) return `du ${phrase.slice(3)}`;
  if (/^des /iu.test(phrase)) return `de ${phrase.slice(4)}`;
  return /^[aeiouéèêâîh]/iu.test(phrase) ? `d'${phrase}` : `de ${phrase}`;
}

/** `avait des relations sexuelles avec` → `agressait sexuellement`; with a pronoun `abusait sexuellement d'elle`. */
export function abuses(tense: string, phrase: string): readonly string[] {
  const abuse = `abus${tense} sexuellement ${of(phrase)}`;
  if (new RegExp(`^${who}$`, 'iu').test(phrase)) return [abuse];
  return [`agress${tense} sexuellement ${phrase}`, abuse, `viol${tense} ${phrase}`];
}

export function perfect(auxiliary: string, phrase: string): readonly string[] {
  return abuses('é', phrase).map((text) => `${auxiliary} ${text}`);
}

/** `exploitée`, `exploités`: by who is meant. */
export function ending(found: Found, plural: boolean): string {
  return `${isFeminine(found) ? 'e' : ''}${plural ? 's' : ''}`;
}

export const be: Slots = {
  e: 'est',
  ent: 'sont',
  ait: 'était',
  aient: 'étaient',
  er: 'être',
  ant: 'étant',
  a: 'fut',
  èrent: 'furent',
};

export function victim(form: string, found: Found, middle = ''): readonly string[] {
  const plural =
    form === 'ent' ||
    form === 'aient' ||
    form === 'èrent' ||
    (form === 'er' &&
      /(?:^|\s)(?:ils|elles|filles|mineures?|mineurs|adolescentes?s|jeunes|enfants)(?=\s|$)/iu.test(found.before));
  const end = ending(found, plural);
  const exploited = `${be[form] ?? 'était'} ${middle}exploité${end} sexuellement`;
  const neutral = `${be[form] ?? 'était'} ${middle}victime${plural ? 's' : ''} d'exploitation sexuelle`;
  return isGenderTold(found) ? [exploited, neutral] : [neutral, exploited];
}

/** Gender and number of a noun of material, for the adjective behind it. */
export function pedocriminel(noun: string): string {
  const feminine =
    /^(?:images?|vidéos?|photos?|photographies?|scènes?|séquences?|productions?|données|pages?|archives?|collections?|activités?|affaires?|plateformes?)$/iu.test(
      noun,
    );
  const plural = /[sx]$/u.test(noun);
  return `pédocriminel${feminine ? 'le' : ''}${plural ? 's' : ''}`;
}

export const porn = '(?:pédo-?pornographiques?|pédo-?porno|pornographiques? infantiles?|pédo-?pornos?)';
