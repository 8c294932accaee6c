import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { escapePattern } from "#src/language/places/escape-pattern.ts";
import { readPhrases } from "./read-phrases.ts";

export interface RecogniseTopics<Topic extends string> {
  /** The topics a wording speaks of, each once, in the order of the table. */
  (text: string): readonly Topic[];
  /** Finds the cues themselves, one after another and each as long as it can be, in folded text. */
  readonly cues: () => RegExp;
}

/**
 * @param table the cues of each topic, as `readPhrases` reads them, at the first use. A cue in Latin letters stands for
 *   whole words, or with a `*` at its end for their beginning (`subsid*`); others stand anywhere
 * @param misleading wordings that hold a cue and mean something else: sources of patterns to meet folded text
 */
export function createCueRecogniser<Topic extends string>(
  topics: readonly Topic[],
  table: string,
  misleading: readonly [string, ...string[]],
): RecogniseTopics<Topic> {
  const passedOver = new RegExp(misleading.join("|"), "g");
  let patterns: readonly (readonly [Topic, RegExp])[] | undefined;
  let cues: RegExp | undefined;
  const recognise = (text: string): readonly Topic[] => {
    patterns ??= [...readPhrases(topics, table)].map(([topic, cues]) => [
      topic,
      new RegExp(cues.map(cueSource).join("|")),
    ]);
    const plain = foldForSearch(text).replaceAll(passedOver, " ");
    return patterns.filter(([, pattern]) => pattern.test(plain)).map(([topic]) => topic);
  };
  return Object.assign(recognise, { cues: () => (cues ??= anyCue([...readPhrases(topics, table).values()].flat())) });
}

function anyCue(cues: readonly string[]): RegExp {
  const longestFirst = cues.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map((cue) => `${cueSource(cue)}${cue.endsWith("*") ? "[a-z]*" : ""}`).join("|"), "g");
}

function cueSource(cue: string): string {
  const folded = foldForSearch(cue);
  const stem = escapePattern(folded.replace(/\*$/, ""));
  if (!/^[a-z]/.test(folded)) return stem;
  return folded.endsWith("*") ? `(?<![a-z])${stem}` : `(?<![a-z])${stem}(?![a-z])`;
}
