/** An escape, a class, a bracket, or one letter or sign. */
const TOKEN = /\\p\{[^}]*\}|\\.|\(\?-i:|\((?:\?(?:<?[=!]|:))?|\)|\[(?:\\.|[^\]\\])*\]|./gsu;
const IN_CLASS = /\\p\{[^}]*\}|\\.|(?<from>[A-Z])-(?<to>[A-Z])|[A-Z]/giu;

/**
 * A pattern that finds Latin letters in either case, but as they are written within `(?-i:…)`.
 *
 * The cases are written out, because the engine of Node and of workerd forgets what such a modifier does not reach: once a
 * process has compiled much, a pattern with flag `i` and a modifier tells "Our" from "our". Without a modifier the flag is
 * as good, and twice as fast.
 *
 * @param source without named groups
 * @returns global and unicode
 */
export function ignoringCase(source: string): RegExp {
  if (!source.includes("(?-i:")) return new RegExp(source, "giu");
  const isExact: boolean[] = [];
  const written = source.replaceAll(TOKEN, (token) => {
    if (token === ")") isExact.pop();
    else if (token.startsWith("(")) isExact.push(token === "(?-i:" || isExact.at(-1) === true);
    else if (isExact.at(-1) !== true) return inBothCases(token);
    return token.replace("?-i:", "?:");
  });
  return new RegExp(written, "gu");
}

function inBothCases(token: string): string {
  if (/^[A-Z]$/iu.test(token)) return `[${token.toLowerCase()}${token.toUpperCase()}]`;
  if (!token.startsWith("[")) return token;
  return token.replaceAll(IN_CLASS, (part, from?: string, to?: string) => {
    if (part.startsWith("\\")) return part;
    const range = from === undefined ? part : `${from}-${to}`;
    return range.toLowerCase() + range.toUpperCase();
  });
}
