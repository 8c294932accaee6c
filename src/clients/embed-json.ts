/** JSON that cannot end the element it stands in, nor open a comment there: every `<` is written as an escape. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
