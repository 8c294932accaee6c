const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** The source of a pattern that finds a text as it stands. (`RegExp.escape` does the same from Node 24 on.) */
export function escapePattern(text: string): string {
  return text.replaceAll(SYNTAX, String.raw`\$&`);
}
