/**
 * Messages that may leave out what they are about though they have words of their own ("may I print it myself?",
 * 可以保留多久, 안 쓰면 어떻게 돼요). Their wording does not tell; what they find does.
 *
 * In:  a question that stands alone, and what the conversation is about.
 * Out: the question it would be with the matter spoken of before it; undefined where it names a matter, or where none was
 *      answered from.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { hasMoreCodePoints } from "#src/platform/shared/has-more-code-points.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { completeFollowUp, matterOf } from "./complete-follow-up.ts";
import type { Focus } from "./focus.ts";
import type { Question } from "./question.ts";
import type { RecogniseDistricts } from "./recognise-districts.ts";
import { recogniseElsewhere } from "./recognise-elsewhere.ts";
import { recogniseContinuation } from "./recognise-follow-up.ts";

export function continueMatter(
  question: Question,
  focus: Focus | undefined,
  recognise: RecogniseDistricts,
): Question | undefined {
  const { text: said, lacksDistrict, districts, nations } = question;
  const answeredFrom = focus?.answeredFrom;
  if (focus === undefined || answeredFrom === undefined || question.followUp !== undefined || lacksDistrict) {
    return undefined;
  }
  const followUp = recogniseContinuation(said, recognise);
  if (followUp === undefined || namesAgain(said, focus.text)) return undefined;
  // Two redacted texts put together hold no more than they did.
  const text = completeFollowUp(followUp, focus.text, recognise) as RedactedText;
  if (hasMoreCodePoints(text, MAX_QUESTION_CODE_POINTS)) return undefined;
  return {
    ...question,
    text,
    followUp: { kind: "continues", said, asksFor: [], asksForTerm: [], answeredFrom },
    districts: focus.districts.length > 0 ? focus.districts : districts,
    elsewhere: recogniseElsewhere(text),
    nations: nations.length > 0 ? nations : focus.nations,
  };
}

const PIECES = /[a-z]{2,}|(?=(?<pair>[^\P{L}a-z]{2}))/gu;

/** Who names the matter again leaves nothing out: a word of it, or a pair of letters where words are not set apart. */
function namesAgain(text: string, before: string): boolean {
  const matter = piecesOf(matterOf(foldForSearch(before)));
  return piecesOf(foldForSearch(text)).some((piece) => matter.includes(piece));
}

function piecesOf(folded: string): readonly string[] {
  return [...folded.matchAll(PIECES)].map(({ 0: word, groups }) => groups?.["pair"] ?? word);
}
