const NAME = /^(?! )[\p{L}\p{M}\p{N} .·'-]{1,40}(?<! )$/u;

/** @returns the name of an account as it is kept, NFC; undefined where it is none: people read it, so it is a plain name */
export function readName(typed: string): string | undefined {
  const name = typed.normalize("NFC");
  return NAME.test(name) ? name : undefined;
}
