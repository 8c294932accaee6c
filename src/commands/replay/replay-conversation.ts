/** Asks the questions of a recorded conversation again, in their order, each leaning on what came before it. Writes nothing. */
import type { Conversation } from "#src/conversation/conversation.ts";
import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AnswerQuestion, Steps } from "#src/turn/answer-question.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { Language } from "#src/language/language.ts";
import type { Focus } from "#src/turn/question/focus.ts";

export interface Replaying {
  /** The road as it is walked at an instant: what is in force depends on the day. */
  readonly roadAt: (instant: Date) => AnswerQuestion;
  readonly renderTurn: (outcome: Outcome, id: string) => Turn;
  /** Asks everything as of this instant; undefined: each question as of when it was answered. */
  readonly asOf: Date | undefined;
}

export interface ReplayedTurn {
  /** When the recorded turn was. */
  readonly at: Date;
  /** As it is in the record: redacted. */
  readonly question: string;
  readonly before: Turn;
  readonly after: Turn | LeftOut;
}

/** Why a turn was not asked again. */
export type LeftOut =
  /** A helper had the conversation, or the turn was stopped. */
  | "not-the-assistants"
  /** The road refuses its message: none is measured anew, but one alone must not end a replay. */
  | "not-taken";

/** @param events all of the conversation's, in order */
export async function replayConversation(
  { roadAt, renderTurn, asOf }: Replaying,
  { language: interfaceLanguage, district }: Pick<Conversation, "language" | "district">,
  events: readonly RecordedEvent[],
): Promise<readonly ReplayedTurn[]> {
  const questions = new Map<string, string>();
  const replayed: ReplayedTurn[] = [];
  let focus: Focus | undefined;
  let language: Language | undefined;
  for (const event of events) {
    if (event.kind === "message.visitor") questions.set(event.turnId, event.text);
    if (event.kind === "language.changed") ({ language } = event);
    const question = "turn" in event ? questions.get(event.turn.id) : undefined;
    if (!("turn" in event) || question === undefined) {
      focus = event.internal?.focus ?? focus;
      continue;
    }
    const { turn: before } = event;
    const at = new Date(event.at);
    if (before.outcome === "with-person" || before.outcome === "stopped") {
      // What was not decided again leaves the conversation as it was left then.
      focus = event.internal?.focus ?? focus;
      replayed.push({ at, question, before, after: "not-the-assistants" });
      continue;
    }
    const message = { text: question, isRecorded: true, language, interfaceLanguage, district, focus };
    const steps: Partial<Steps> = {};
    const outcome = await roadAt(asOf ?? at)(message, { observe: (taken) => Object.assign(steps, taken) });
    focus = (outcome.ok ? steps.focus : event.internal?.focus) ?? focus;
    const after = outcome.ok ? renderTurn(outcome.value, before.id) : "not-taken";
    replayed.push({ at, question, before, after });
  }
  return replayed;
}
