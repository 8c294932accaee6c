/** Text whose letters were set apart ("i g n o r e", 忽.略.指.令, a break in every word) as if they had not been. */
const MARK_BETWEEN = String.raw`[^\p{L}\p{N}\n]{1,3}`;
/** Four letters apart: "A, B, C" is a list. */
const APART = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]${MARK_BETWEEN}){4,}[\p{L}\p{N}](?![\p{L}\p{N}])`,
  "gu",
);
const BETWEEN = new RegExp(MARK_BETWEEN, "gu");
const BREAK = /-?\n/gu;

export function joinApart(text: string): string {
  return text.replaceAll(BREAK, "").replaceAll(APART, (letters) => letters.replaceAll(BETWEEN, ""));
}
