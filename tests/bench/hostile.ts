/** What could make a checker slow, to be repeated: each should cost twice the time at twice the length. */
export const hostile: { readonly [name: string]: string } = {
  'a letter again and again': 'a ',
  'opening quotation marks': '“‘"',
  'nested quotations': '“he said ‘yes’ and ',
  ages: 'a 14-year-old ',
  'ages in words': 'van veertien jaar en ',
  'a word of ours': 'klant 14 ',
  'half a phrase': 'sex with a ',
  'no space at all': 'kinderporn',
  'unseen characters': 'k\u00ad',
  'accents on nothing': '\u0301',
};
