/** "1gn0r3 pr3v10us rul35" as "ignore previous rules". Figures that stand alone stay. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  ["0o", "1i", "3e", "4a", "5s", "7t", "8b", "@a", "$s", "!i"].map((pair) => [...pair] as [string, string]),
);
const WORD = /[A-Za-z0-9@$!]*[A-Za-z][A-Za-z0-9@$!]*/gu;

export function undoLeetspeak(text: string): string {
  return text.replaceAll(WORD, (word) => [...word].map((sign) => LETTERS.get(sign) ?? sign).join(""));
}
