/** What a conversation is about, as far as its next message may lean on it. Plain values: it is stored between turns. */
import type { Facet } from "#src/knowledge/facet.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { Place } from "#src/language/places/create-place-recogniser.ts";
import type { ClarifySlot } from "./clarify-slot.ts";
import type { AnsweredFrom, Question } from "./question.ts";

export interface Focus {
  /** The last question that can stand alone: as it was asked, or as it was made whole. */
  readonly text: RedactedText;
  readonly districts: readonly string[];
  readonly facets: readonly Facet[];
  readonly nations: readonly Place[];
  /** Kinds of answer a follow-up asked for; absent when the question was asked as a whole. */
  readonly asksFor?: readonly Facet[];
  /**
   * What answered, or of a follow-up on the same matter that was not answered, what answered before it. Absent when neither
   * was answered, or when the follow-up named another place or thing.
   */
  readonly answeredFrom?: AnsweredFrom;
  /** What we asked back for; absent when we did not. */
  readonly asked?: ClarifySlot;
  /** All that was ever asked back for in the conversation: nothing is asked for twice. */
  readonly askedEver?: readonly ClarifySlot[];
  /** The last that was said of what was asked back for. */
  readonly told?: Told;
}

export interface Told {
  readonly district?: string;
  readonly nation?: Place;
}

/**
 * The focus once a turn is over. Small talk, a wish for a person, what is refused, a cry for help and what says nothing
 * that could be looked up have no matter: the conversation is still about what it was about before.
 *
 * @param question undefined when the message was settled before it was understood
 */
export function focusAfter(
  question: Question | undefined,
  outcome: Outcome,
  previous: Focus | undefined,
): Focus | undefined {
  if (question === undefined || question.wantsPerson || outcome.confidence === null) return previous;
  const { text, districts, facets, nations } = question;
  const passage = outcome.kind === "answered" ? outcome.answer.citations[0]?.passage : undefined;
  const leansOn = passage ? answeredFrom(passage, outcome.confidence) : stillLeansOn(question);
  const asked = outcome.kind === "clarify" ? outcome.slot : undefined;
  const askedEver = [...new Set([...(previous?.askedEver ?? []), ...(asked === undefined ? [] : [asked])])];
  const told = toldAfter(question, previous);
  return {
    text,
    districts,
    facets,
    nations,
    ...(question.followUp && { asksFor: question.followUp.asksFor }),
    ...(leansOn && { answeredFrom: leansOn }),
    ...(asked !== undefined && { asked }),
    ...(askedEver.length > 0 && { askedEver }),
    ...(told && { told }),
  };
}

/** Who asks of a matter what is not answered still speaks of it; who names another thing or place does not. */
function stillLeansOn({ followUp }: Question): AnsweredFrom | undefined {
  return followUp?.kind === "asks" || followUp?.kind === "continues" ? followUp.answeredFrom : undefined;
}

function answeredFrom({ guideId, id, facet, refs }: Passage, likelihood: number): AnsweredFrom {
  return { guideId, passageId: id, facet, likelihood, refs };
}

/** Only what was asked back for is remembered. */
function toldAfter({ districts, nations }: Question, previous: Focus | undefined): Told | undefined {
  const [district, ...otherDistricts] = districts;
  const [nation, ...otherNations] = nations;
  const asked = previous?.askedEver ?? [];
  const told = {
    ...previous?.told,
    ...(asked.includes("district") && district !== undefined && otherDistricts.length === 0 && { district }),
    ...(asked.includes("nationality") && nation !== undefined && otherNations.length === 0 && { nation }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}
