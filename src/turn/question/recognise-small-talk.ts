/**
 * Small talk: a message that is nothing else. "Hello, how do I …" is a question. Known phrases and the small words
 * around them are taken off one after another; it is small talk when nothing is left. So are small words alone ("ok"), and a
 * message without a letter or a figure.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import type { SmallTalkTopic } from "#src/turn/outcome.ts";
import { readPhrases } from "./read-phrases.ts";
import { SMALL_TALK_PHRASES } from "./small-talk-phrases.ts";

// Of several in one message the last of these is answered: "hello, thanks, bye" takes leave, "no, wrong" finds fault.
const TOPICS: readonly SmallTalkTopic[] = [
  "nothing-said",
  "greeting",
  "thanks",
  "goodbye",
  "who-are-you",
  "disagreement",
];
const FILLER = "filler";

interface Phrases {
  readonly topicOf: ReadonlyMap<string, SmallTalkTopic | typeof FILLER>;
  /** Finds the longest phrase that stands where it starts to look. */
  readonly next: RegExp;
}

let phrases: Phrases | undefined;

/** The kind of small talk a message is, or undefined when it is, or also is, something else. */
export function recogniseSmallTalk(text: string): SmallTalkTopic | undefined {
  const { topicOf, next } = (phrases ??= readSmallTalk());
  const said = bare(text);
  const found = new Set<SmallTalkTopic | typeof FILLER | undefined>();
  let read = 0;
  for (const [step, phrase] of said.matchAll(next)) {
    read += step.length;
    found.add(topicOf.get(phrase ?? ""));
  }
  if (read < said.length) return undefined;
  return TOPICS.findLast((topic) => found.has(topic)) ?? "nothing-said";
}

function readSmallTalk(): Phrases {
  const table = readPhrases([...TOPICS, FILLER], SMALL_TALK_PHRASES);
  const topicOf = new Map([...table].flatMap(([topic, list]) => list.map((phrase) => [bare(phrase), topic] as const)));
  const longestFirst = [...topicOf.keys()].toSorted((one, other) => other.length - one.length);
  const sources = longestFirst.map((phrase) => (/[a-z]$/.test(phrase) ? `${phrase}(?![a-z])` : phrase));
  return { topicOf, next: new RegExp(` ?(${sources.join("|")})`, "gy") };
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
/** Only Latin words need their spaces. */
const SPACE_BESIDE_OTHER_LETTERS = /(?<![a-z]) | (?![a-z])/g;

function bare(text: string): string {
  return foldForSearch(text).replaceAll(NOT_LETTERS, " ").replaceAll(SPACE_BESIDE_OTHER_LETTERS, "");
}
