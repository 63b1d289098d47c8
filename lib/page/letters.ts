/** Whether there is anything to check in a text. */
export function hasLetters(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x40 && code !== noBreakSpace) return true;
  }
  // The line above a signature has no letters, and changes how the text below it is read.
  return text.length < 6 && text.includes('--');
}

const noBreakSpace = 0xa0;
