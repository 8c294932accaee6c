const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** U+2400 to U+241F are pictures of U+0000 to U+001F. */
const PICTURES = 0x2400;

/**
 * Makes a text safe to print, and loses none of it: a control character becomes its picture (␛), or U+FFFD where it has
 * none, and every line break a line feed. A file that is shown on a terminal then does nothing to it.
 */
export function showControls(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAKS, "\n")
    .replace(CONTROLS, (control) => {
      const code = control.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(PICTURES + code) : "\uFFFD";
    });
}
