/** The small words of follow-ups, read for what they are needed for. */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { escapePattern } from "#src/language/places/escape-pattern.ts";
import { FOLLOW_UP_WORDS } from "./follow-up-words.ts";
import { readPhrases } from "./read-phrases.ts";

const TOPICS = ["opening", "pronoun", "before", "after", "plain"] as const;

export interface SmallWords {
  /** Finds what opens a follow-up, at the start of folded text. */
  readonly opening: RegExp;
  /** Finds words that point back to what was asked before, one after another. */
  readonly pronoun: RegExp;
  /** A run of letters without the particles that it begins and ends with, as many as there are. */
  readonly withoutParticles: (run: string) => string;
  /** How many letters of a run remain when as many of them as possible are read as small words. */
  readonly remainder: (run: string) => number;
}

let words: SmallWords | undefined;

/** The table is read at the first use. */
export function smallWords(): SmallWords {
  return (words ??= readSmallWords());
}

function readSmallWords(): SmallWords {
  const table = readPhrases(TOPICS, FOLLOW_UP_WORDS);
  const sourceOf = (topic: (typeof TOPICS)[number]): string => anyOf(table.get(topic) ?? []);
  const all = new Set([...table.values()].flat().map(foldForSearch));
  const longest = Math.max(...[...all].map((word) => word.length));
  const particlesBefore = new RegExp(`^(?:${sourceOf("before")})+`, "u");
  const particlesAfter = new Set((table.get("after") ?? []).map(foldForSearch));
  return {
    opening: new RegExp(String.raw`^(?:[^\p{L}\p{N}]*(?:${sourceOf("opening")}))+`, "u"),
    pronoun: new RegExp(sourceOf("pronoun"), "gu"),
    withoutParticles: (run) => {
      const rest = run.replace(particlesBefore, "");
      return rest.slice(0, startOfEnding(rest, particlesAfter, longest));
    },
    remainder: (run) => leastRemainder(run, all, longest),
  };
}

/** Latin words are met whole, and so are Korean ones: 그 is not the beginning of 그룹. */
function anyOf(phrases: readonly string[]): string {
  return phrases
    .map(foldForSearch)
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => {
      const source = escapePattern(phrase);
      if (/^[a-z]/.test(phrase)) return `(?<![a-z'])${source}(?![a-z])`;
      return /^\p{Script=Hangul}/u.test(phrase)
        ? String.raw`(?<!\p{Script=Hangul})${source}(?!\p{Script=Hangul})`
        : source;
    })
    .join("|");
}

/** Letter by letter, so that it takes no longer than the run is long, however its words can be cut. */
function leastRemainder(run: string, words: ReadonlySet<string>, longest: number): number {
  if (/^[a-z]/.test(run)) return words.has(run) ? 0 : run.length;
  const least = [0];
  for (let end = 1; end <= run.length; end++) {
    let best = (least[end - 1] ?? 0) + 1;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      if (words.has(run.slice(start, end))) best = Math.min(best, least[start] ?? 0);
    }
    least.push(best);
  }
  return least.at(-1) ?? 0;
}

/**
 * Where the words begin of which the end of a run is made, as early as they can: では may also be で and は. A pattern that
 * tries every way to cut them does not come to an end.
 */
function startOfEnding(run: string, words: ReadonlySet<string>, longest: number): number {
  const starts = new Set([run.length]);
  let first = run.length;
  for (let end = run.length; end > 0; end--) {
    if (!starts.has(end)) continue;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      if (!words.has(run.slice(start, end))) continue;
      starts.add(start);
      first = Math.min(first, start);
    }
  }
  return first;
}
