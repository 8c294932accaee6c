/** One message's way down the road and into the record. Whatever breaks on the way, the visitor ends up with a person. */
import { toTraditional } from "#src/language/normalise/to-traditional.ts";
import { routeTeam } from "#src/people/handoff/route-team.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Steps } from "#src/turn/answer-question.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { ConversationSoFar } from "./fold-events.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { readSoFar } from "./read-so-far.ts";
import { timeSteps } from "./time-steps.ts";
import { watchForHelper } from "./watch-for-helper.ts";
import { type AcceptedMessage, createTurnLedger, type NotTaken } from "./turn-ledger.ts";
import type { Taking } from "./turn-taker.ts";

interface RoadTaking extends Taking {
  readonly accepted: AcceptedMessage | undefined;
}

type RoadTaken = Result<Turn, TextProblem | NotTaken | "owner-changed">;

export async function takeRoad(parts: ConversationParts, taking: RoadTaking): Promise<RoadTaken> {
  const { conversation, message, client, accepted, signal, listener } = taking;
  const soFar = await readSoFar(parts.conversations, conversation);
  const steps: Partial<Steps> = {};
  const timer = timeSteps(parts.clock);
  const over = new AbortController();
  const writing = parts.writing?.({
    conversation: conversation.id,
    client,
    mayUseModelAbroad: soFar.mayUseModelAbroad,
  });
  const helper = writing && watchForHelper(parts, conversation.id);
  let isAccepted = false;
  let told = "";
  const ledger = createTurnLedger(parts, {
    conversation,
    turnId: accepted?.turnId ?? parts.newId(),
    clientTurnId: message.clientTurnId,
    fingerprint: fingerprintOf(parts.keys, "turn-body", conversation.id, message.text),
    accepted,
    soFar: () => ({
      focus: steps.focus ?? soFar.focus,
      stepMs: timer.times(),
      rewriting: steps.rewriting?.kind === "not-asked" ? undefined : steps.rewriting,
      told,
    }),
    onAccepted(event) {
      isAccepted = true;
      listener.accepted?.(event);
    },
  });

  const way = parts.road(
    {
      text: accepted?.text ?? message.text,
      isRecorded: accepted !== undefined,
      language: soFar.answerLanguage,
      interfaceLanguage: soFar.interfaceLanguage,
      district: conversation.district,
      focus: soFar.focus,
      history: soFar.history,
    },
    {
      ledger,
      signal: AbortSignal.any([signal, over.signal, ...(helper === undefined ? [] : [helper.signal])]),
      writing,
      tell(text, { script }) {
        if (over.signal.aborted) return;
        const piece = script === "Hant" ? toTraditional(text) : text;
        told += piece;
        listener.delta?.(piece);
      },
      observe(taken) {
        Object.assign(steps, taken);
        for (const step of Object.keys(taken) as (keyof Steps)[]) {
          timer.taken(step);
          listener.step?.(step);
        }
      },
    },
  );
  try {
    const taken = await withinBudget(way, parts.turnBudgetMs);
    if (!taken.ok) return taken;
    await announce(parts, conversation.id, taken.value);
    return taken.value;
  } catch (error) {
    // Before the message is in the record nothing was promised, and the caller may try again.
    if (!isAccepted) throw error;
    parts.log.error("turn-failed", { error: error instanceof Error ? error.name : "unknown" });
    // Nothing is told any more, and a model that still writes is left; what it did comes too late for the record.
    over.abort();
    const recorded = await ledger.record(faultOutcome(parts, soFar, steps));
    await announce(parts, conversation.id, recorded);
    return recorded;
  } finally {
    await helper?.end();
  }
}

async function announce(
  { bus }: ConversationParts,
  conversationId: string,
  kept: Result<Turn, unknown>,
): Promise<void> {
  if (!kept.ok) return;
  const concernsPeople = kept.value.handoff?.caseId !== undefined || kept.value.outcome === "with-person";
  await Promise.all([
    bus.announce(`conversation:${conversationId}`),
    ...(concernsPeople ? [bus.announce("desk")] : []),
  ]);
}

function faultOutcome({ knowledge }: ConversationParts, soFar: ConversationSoFar, steps: Partial<Steps>): Outcome {
  const detected = steps.language?.kind === "served" ? steps.language.language : soFar.interfaceLanguage;
  const districts = steps.question?.districts ?? [];
  return {
    kind: "handed-off",
    reason: "model-failed",
    language: soFar.answerLanguage ?? detected,
    confidence: null,
    team: routeTeam({ districts, topic: undefined }, knowledge.teams),
    suggestions: [],
    ...(steps.composed?.generation && { generation: steps.composed.generation }),
  };
}

class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** @throws BudgetSpent when it takes longer; what it does after that is still recorded only if nothing else was */
async function withinBudget<T>(work: Promise<T>, budgetMs: number): Promise<T> {
  const { promise: spent, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new BudgetSpent(`longer than ${budgetMs} ms`)), budgetMs);
  try {
    return await Promise.race([work, spent]);
  } finally {
    clearTimeout(timer);
  }
}
