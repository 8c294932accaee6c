/** Every character but letters, figures and spaces: written by its code, it can end neither the string nor the style. */
const SPECIAL = /[^\p{L}\p{N} ]/gu;

/** A text as a string of CSS, quotes included. */
export function cssText(text: string): string {
  return `"${text.replaceAll(SPECIAL, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
