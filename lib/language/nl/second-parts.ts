/**
 * Dutch words that stand behind ours in a compound: `kinderporno|zaak`. `#` is the second part as found, `{}` the better
 * wording; `[a|b]` is singular or plural, `(dat)` the relative pronoun that fits. By what the first part names.
 */
export interface SecondPart {
  readonly article: 'de' | 'het';
  readonly material?: string;
  readonly act?: string;
  readonly person?: string;
}

const de = (material: string, act = material, person = act): SecondPart => ({ article: 'de', material, act, person });
const het = (material: string, act = material, person = act): SecondPart => ({ article: 'het', material, act, person });

export const secondParts: { readonly [second: string]: SecondPart } = {
  zaak: de('# over {}', '# over {}', '# tegen {}'),
  rechtszaak: de('# over {}', '# over {}', '# tegen {}'),
  strafzaak: de('# over {}', '# over {}', '# tegen {}'),
  affaire: de('# rond {}'),
  schandaal: het('# rond {}'),
  dossier: het('# over {}'),
  proces: het('# over {}', '# over {}', '# tegen {}'),
  onderzoek: het('# naar {}'),
  rechercheur: de('# die {} [onderzoekt|onderzoeken]'),
  netwerk: het('# (dat) {} [verspreidt|verspreiden]', '# voor {}', '# van {}'),
  ring: de('=netwerk rond {}', '=netwerk voor {}', '=netwerk van {}'),
  bende: de('# die {} [verspreidt|verspreiden]', '# achter {}', '# van {}'),
  kring: de('# waarin {} rondgaat', '# rond {}', '# van {}'),
  groep: de('# die {} [verspreidt|verspreiden]', '# rond {}', '# van {}'),
  team: het('# (dat) {} [bestrijdt|bestrijden]', '# tegen {}', '# tegen {}'),
  eenheid: de('# tegen {}'),
  afdeling: de('# tegen {}'),
  verdachte: de('# van bezit of verspreiding van {}', '# van {}', '# van seksueel kindermisbruik'),
  dader: de('# van bezit of verspreiding van {}', '# van {}', '# van seksueel kindermisbruik'),
  bezit: het('# van {}'),
  bezitter: de('# van {}'),
  verspreider: de('# van {}'),
  verspreiding: de('# van {}'),
  verkoper: de('# van {}'),
  handelaar: de('=verspreider van {}/verspreiders van {}'),
  handel: de('# in {}'),
  producent: de('=maker van {}/makers van {}'),
  productie: de('# van {}'),
  maker: de('# van {}'),
  kijker: de('=iemand die {} bekijkt/mensen die {} bekijken'),
  gebruiker: de('=iemand die {} bekijkt/mensen die {} bekijken'),
  consument: de('=iemand die {} bekijkt/mensen die {} bekijken'),
  liefhebber: de('=iemand die {} bekijkt/mensen die {} bekijken'),
  downloader: de('=iemand die {} downloadt/mensen die {} downloaden'),
  verzamelaar: de('=bezitter van {}/bezitters van {}'),
  verzameling: de('# {}', '# rond {}'),
  collectie: de('=verzameling {}/verzamelingen {}', '# rond {}'),
  voorraad: de('# {}'),
  archief: het('# met {}'),
  map: de('# met {}'),
  site: de('# met {}', '# voor {}', '# van {}'),
  website: de('# met {}', '# voor {}', '# van {}'),
  webpagina: de('# met {}'),
  pagina: de('# met {}'),
  forum: het('# met {}', '# over {}', '# van {}'),
  platform: het('# met {}', '# voor {}', '# van {}'),
  server: de('# met {}'),
  bestand: het('# met {}'),
  materiaal: het('={}'),
  foto: de('# van seksueel misbruik van kinderen'),
  afbeelding: de('# van seksueel misbruik van kinderen'),
  plaatje: het('=afbeelding van seksueel misbruik van kinderen/afbeeldingen van seksueel misbruik van kinderen'),
  beeld: het('# van seksueel misbruik van kinderen'),
  film: de('# van seksueel misbruik van kinderen'),
  filmpje: het('# van seksueel misbruik van kinderen'),
  video: de('# van seksueel misbruik van kinderen'),
  opname: de('# van seksueel misbruik van kinderen'),
  slachtoffer: het('# van seksueel kindermisbruik', '# van {}', '# van {}'),
  meisje: het(
    '# (dat) slachtoffer [werd|werden] van misbruik',
    '# (dat) slachtoffer [werd|werden] van {}',
    '# (dat) slachtoffer [werd|werden] van {}',
  ),
  wet: de('# tegen {}'),
  wetgeving: de('# over {}'),
  verbod: het('# op {}'),
  bestrijding: de('# van {}'),
  aanpak: de('# van {}'),
  probleem: het('# van {}'),
  problematiek: de('# van {}', '# van {}', '# rond {}'),
  industrie: de('# achter {}'),
  markt: de('# voor {}'),
  filter: het('# tegen {}'),
  verslaving: de('=dwangmatig kijken naar {}', '# rond {}'),
  veroordeling: de('# voor bezit van {}', '# voor {}', '# wegens misbruik'),
  aanklacht: de('# wegens {}', '# wegens {}', '# tegen {}'),
  methode: de('# achter {}', '# achter {}', '# van {}'),
  praktijk: de('# rond {}', '# rond {}', '# van {}'),
  jager: de('=burger die verdachten opspoort/burgers die verdachten opsporen'),
  jacht: de('=eigenrichting tegen verdachten'),
  gerelateerd: de('# aan {}'),
  hulpverlening: de('# bij {}'),
  opvang: de('# na {}', '# na {}', '# voor slachtoffers van {}'),
};

/** A second part that is not in the table keeps its place and its article: `kinderpornocongres`, `congres over …`. */
export const anySecondPart: SecondPart = de('# rond {}');
