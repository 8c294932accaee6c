/**
 * Which messages no model is asked about: a question that is whole would only wait for it. Rules that cost nothing, none of
 * which has to be sure: a message kept from the model is read as it is without one.
 */
import { cannotSay } from "../cannot-say.ts";
import { pointsAtPlace } from "../points-at-place.ts";
import type { RecogniseDistricts } from "../recognise-districts.ts";
import { mayLeaveOut } from "../recognise-follow-up.ts";
import { recogniseSmallTalk } from "../recognise-small-talk.ts";
import { wantsPerson } from "../wants-person.ts";
import type { MessageToRewrite } from "./create-rewriter.ts";
import type { NotAsked } from "./rewriting.ts";

/** @returns undefined for a message that a model is asked about */
export function whyNotAsked(
  { text, history, focus }: Pick<MessageToRewrite, "text" | "history" | "focus">,
  recogniseDistricts: RecogniseDistricts,
): NotAsked | undefined {
  if (history.length === 0) return "nothing-before";
  if (focus?.asked !== undefined) return "answers-us";
  const saysNoMatter =
    recogniseSmallTalk(text) !== undefined || wantsPerson(text) || cannotSay(text) || pointsAtPlace(text);
  if (saysNoMatter) return "says-no-matter";
  return mayLeaveOut(text, recogniseDistricts) ? undefined : "says-enough";
}
