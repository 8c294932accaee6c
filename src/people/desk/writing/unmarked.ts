/** A text that cannot end the marks it is put between. */
export function unmarked(text: string): string {
  return text.replaceAll(/[«»]/gu, '"');
}
