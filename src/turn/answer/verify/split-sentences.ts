/**
 * Cuts a stream of text into sentences while it comes: a sentence, a list item or a line is given out as soon as nothing that may
 * follow can still belong to it. Whatever was given out, joined, is the text again; white space stays with what it follows.
 *
 * Citations after the stop belong to the sentence before ("…。[1][2]"), on the next line too where nothing else stands in it, and so
 * do closing quotation marks and brackets.
 */

export interface SentenceSplitter {
  /** @returns the sentences that this piece has made complete, often none */
  readonly push: (text: string) => readonly string[];
  /** The text is over. @returns what is left of it */
  readonly end: () => readonly string[];
}

export function createSentenceSplitter(): SentenceSplitter {
  let waiting = "";
  /** No sentence ends before this place of `waiting`. */
  let looked = 0;

  const take = (isWhole: boolean): readonly string[] => {
    const sentences: string[] = [];
    for (;;) {
      const found = findEnd(waiting, looked, isWhole);
      if (found.kind !== "end") {
        looked = found.at;
        return sentences;
      }
      sentences.push(waiting.slice(0, found.at));
      waiting = waiting.slice(found.at);
      looked = 0;
    }
  };

  return {
    push: (text) => {
      waiting += text;
      return take(false);
    },
    end: () => {
      const sentences = take(true);
      const rest = waiting;
      waiting = "";
      looked = 0;
      return rest === "" ? sentences : [...sentences, rest];
    },
  };
}

/** `undecided`: more text is needed from this place on. */
type Found = { readonly kind: "end" | "undecided"; readonly at: number };

const STOP = /[。！？．!?.\n]/gu;
const CLOSERS = /["'”’」』）)】》〉］\]}]*/uy;
const CITATIONS = /(?:[^\S\n]*\[\d{1,3}\])*/uy;
const CITATION_BEGUN = /[^\S\n]*\[\d{0,3}$/uy;
/** Lines of nothing but citations. */
const CITATION_LINES = /(?:\s*\n[^\S\n]*\[\d{1,3}\](?:[^\S\n]*\[\d{1,3}\])*(?=[^\S\n]*(?:\n|$)))*/uy;
const CITATION_LINES_BEGUN = /\s*\n(?:\s|\[\d{1,3}\])*(?:\[\d{0,3})?$/uy;
const WHITE = /\s*/uy;
const FULL_WIDTH = "。！？．";

/** What goes on after a quotation that ends with a stop: 「…。」と書いて. */
const GOES_ON = /[、，,;；:：のとをはがにでもやへ은는이가을를의라고]/u;
const LOWER_CASE = /\p{Ll}/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CJK_BEFORE = new RegExp(`${CJK.source}$`, "u");
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:no|nos|art|arts|e\.g|i\.e|mr|mrs|ms|dr|prof|st|rd|ave|co|ltd|inc|corp|vs|cf|approx|fig|figs|sec|dept|para|paras|p|pp|vol|ed|tel|ext|incl|excl|est|min|max|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|u\.s|u\.k|ph\.d|etc)$/iu;
const INITIAL = /(?<![\p{L}\p{N}'’])\p{Lu}$/u;
/** "1." at the beginning of a line numbers an item. */
const ITEM_NUMBER = /(?:^|\n)[^\S\n]*\d{1,3}$/u;

function findEnd(text: string, from: number, isWhole: boolean): Found {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const end = endAfter(text, stop.index, isWhole);
    if (end === "undecided") return { kind: "undecided", at: stop.index };
    if (end !== "none") return { kind: "end", at: end };
    STOP.lastIndex = stop.index + 1;
  }
  return { kind: "undecided", at: text.length };
}

/** @returns where the sentence that this stop ends is over, white space included */
function endAfter(text: string, stop: number, isWhole: boolean): number | "none" | "undecided" {
  const mark = text[stop] ?? "";
  const isLine = mark === "\n";
  const closed = isLine ? stop + 1 : match(CLOSERS, text, stop + 1);
  const onLine = isLine ? closed : match(CITATIONS, text, closed);
  if (!isWhole && !isLine && (onLine === text.length || isMatch(CITATION_BEGUN, text, onLine))) return "undecided";
  const lineEnd = isLine ? stop : onLine;
  if (!isWhole && isMatch(CITATION_LINES_BEGUN, text, lineEnd)) return "undecided";
  const cited = Math.max(onLine, match(CITATION_LINES, text, lineEnd));

  const end = match(WHITE, text, cited);
  if (end === text.length) {
    if (!isWhole) return "undecided";
    // Nothing follows: what is left is one piece in any case.
    return "none";
  }
  const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
  const gap = text.slice(cited, end);
  if (isLine || cited > closed || gap.includes("\n")) return isLine && text.slice(0, stop).trim() === "" ? "none" : end;
  if (closed > stop + 1 && gap === "" && GOES_ON.test(next)) return "none";
  if (FULL_WIDTH.includes(mark)) return STOP_AGAIN.test(next) ? "none" : end;
  return isAsciiStop(text.slice(0, stop), mark, { gap, next, closed: closed > stop + 1 }) ? end : "none";
}

const STOP_AGAIN = /[。！？．!?]/u;

interface After {
  readonly gap: string;
  readonly next: string;
  readonly closed: boolean;
}

function isAsciiStop(before: string, mark: string, { gap, next, closed }: After): boolean {
  if (gap === "") return !closed && CJK.test(next) && CJK_BEFORE.test(before);
  if (mark !== ".") return !LOWER_CASE.test(next);
  if (LOWER_CASE.test(next)) return false;
  return !ABBREVIATION.test(before) && !INITIAL.test(before) && !ITEM_NUMBER.test(before);
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text) === null ? at : pattern.lastIndex;
}

function isMatch(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
