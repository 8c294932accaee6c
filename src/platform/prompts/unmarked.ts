/** What others wrote, as a prompt takes it in: a text that cannot end the marks («question», «/question») it is put between. */
export function unmarked(text: string): string {
  return text.replaceAll(/[«»]/gu, '"');
}
