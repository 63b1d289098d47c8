import type { PatternRule } from '../pattern-rule.ts';

/** Sex with a child, in the words of a sentence. */
export const sexPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[had|hadden|heeft|hebben|hebt] [{manner}] {sex} [te hebben|hebben|had|hadden|heeft|gehad] [gehad|hebben] met {child} [heeft gehad|had gehad|hebben gehad|hadden gehad|had|hadden|heeft|hebben|gehad|te hebben]>',
      '<(vrijde|vrijden|vrijt|vrijen|gevrijd|sliep|sliepen|slaapt|slapen|geslapen) met> {child}',
      '<(ging|gingen|gaat|gaan) naar bed met {child}>',
      '<naar bed (ging|gingen|gaan|gegaan|geweest|gaat) met {child}>',
      '<naar bed met {child}>',
      '<(dook|doken|duikt) {..2} [het] bed in met {child}>',
      '<met {child} naar bed (ging|gingen|gaan|geweest)>',
      '<[(deelde|deelden|deelt) [{manner}]] het bed [delen|gedeeld] met {child}>',
    ],
    suppress: ['over seks', 'over {sex}', 'praten', 'praat', 'voorlichting', 'voorlees*'],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(vrijde|vrijden|sliep|sliepen|gevrijd|geslapen) met (haar|hem)>',
      '<{sex} [gehad] met (haar|hem|hen|zijn slachtoffer|het slachtoffer|slachtoffers) [had|hadden|heeft|gehad|te hebben]>',
      '<{sex} (had|hadden|gehad|te hebben|hebben)>',
      '<(had|hadden|heeft|hebben) {sex} met> {..3} {adults}',
      '<(deed|deden|doet|doen) [al] aan betaalde seks>',
      '<in ruil voor {sex}>',
      '<met (haar|hem) naar bed [was] (ging|gingen|gaan|geweest)>',
      '<{sex} met> {..1} {adults}',
    ],
    requires: [
      '@age + @adult',
      '@child + @crime',
      '@child + @abuse',
      '@age + (?:wist|wisten|weet|terwijl) (?:u |je )?(?:wist |weet )?dat (?:ze|zij|hij) (?:pas |nog maar |nog geen )?{n}',
    ],
    suppress: ['over seks', 'voorlichting', 'kinderwens'],
  },
];
