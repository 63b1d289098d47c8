/** Something is wrong with what was given, and the person who gave it can mend it. */
export class InputError extends Error {
  /** `place` is a file, with the line where there is one: `news.jsonl:12`. */
  constructor(place: string, message: string) {
    super(`${place}: ${message}`);
  }
}
