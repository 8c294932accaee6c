import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { ReadSource } from "./read-source.ts";
import type { Said } from "./said.ts";
import type { FoundFault } from "./verdict.ts";

/** What an answer is verified within. */
export interface CheckFrame {
  /** Of the reader. */
  readonly language: Language;
  readonly knowledge: Pick<Knowledge, "districts" | "terms">;
}

/**
 * One thing that may be wrong with a sentence.
 *
 * @param cited the sources the sentence cites, of those given; never empty
 */
export type Check = (said: Said, cited: readonly ReadSource[], frame: CheckFrame) => FoundFault | undefined;
