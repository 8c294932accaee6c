import type { Passage } from "#src/knowledge/knowledge.ts";

/** A passage as the model was given it, in the reader's language. */
export interface GivenSource {
  /** The number it is cited by, from 1. */
  readonly n: number;
  readonly passage: Passage;
  /** Title, heading and body in the reader's language, as the guide has them: with the contacts that the model was shown marks for. */
  readonly text: string;
}
