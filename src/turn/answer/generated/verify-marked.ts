import type { Verdict } from "../verify/verdict.ts";
import { marksIn } from "./contact-marks.ts";
import type { ShownSource } from "./show-sources.ts";

/** Verifies a sentence with marks: one is as good as what it stands for, where it belongs to a source that is cited. */
export function verifyMarked(
  sentence: string,
  verify: (sentence: string) => Verdict,
  sources: readonly ShownSource[],
): Verdict {
  const verdict = verify(sentence);
  if (verdict.kind === "unsupported") return verdict;
  const known = sources.filter(({ n }) => verdict.cited.includes(n)).flatMap(({ contacts }) => [...contacts.keys()]);
  const stray = marksIn(sentence).find((mark) => !known.includes(mark));
  return stray === undefined ? verdict : { kind: "unsupported", fault: "contact", detail: stray };
}
