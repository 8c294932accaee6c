/**
 * Composes an answer: written by a model and verified, where there is one, else in the guides' own words. The entry of this
 * room for the road.
 */
import type { Writing } from "#src/turn/writing.ts";
import { type Composition, composeExtractive } from "./compose-extractive.ts";
import type { Composed } from "./composed.ts";
import { type HowToWrite, writeAnswer } from "./generated/write-answer.ts";

export async function compose(
  composition: Composition,
  writing: Writing | undefined,
  how: HowToWrite,
): Promise<Composed> {
  if (writing === undefined) return { kind: "written", answer: composeExtractive(composition) };
  return writeAnswer(composition, writing, how);
}
