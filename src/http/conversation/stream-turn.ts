/**
 * A turn as a stream: `accepted` once the message is durable, `status` for each step, the text sentence by sentence, the
 * citations, and the whole turn last; or a problem.
 *
 * A repetition of a turn that was taken before has nothing to tell on the way: it gets comments, then the turn.
 */
import { showTurn } from "#src/conversation/show-event.ts";
import type { TurnListener, TurnTaken } from "#src/conversation/turn-taker.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { refuse } from "../problems/refuse.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { AppContext } from "../app-env.ts";
import { readerLanguage } from "../reader-language.ts";
import { markGenerated, markGenerating } from "../headers/mark-generated.ts";
import { HEARTBEAT, sendEventStream, type StreamEvent } from "../streams/event-stream.ts";
import { createOutlet } from "../streams/outlet.ts";
import { takenRefusal } from "./taken-refusal.ts";
import { untoldDeltas } from "./untold-deltas.ts";

interface TurnStream {
  readonly keys: Keys;
  readonly take: (listener: TurnListener) => Promise<TurnTaken>;
  /** Puts a fault on record. @returns what the reader is told of it */
  readonly reportFault: (error: Error) => string;
  /** Called when the reader has everything or is gone, once or twice. */
  readonly onEnd: () => void;
}

export async function streamTurn(c: AppContext, { keys, take, reportFault, onEnd }: TurnStream): Promise<Response> {
  const language = readerLanguage(c);
  const outlet = createOutlet<StreamEvent | typeof HEARTBEAT>(HEARTBEAT);
  const begun = Promise.withResolvers<void>();
  let isFirst = false;
  let producing = "";
  let told = "";
  const listener: TurnListener = {
    accepted({ turnId, seq }) {
      isFirst = true;
      producing = turnId;
      outlet.send({ event: "accepted", data: { turnId, seq } });
      begun.resolve();
    },
    joined(turnId) {
      producing = turnId ?? "";
      begun.resolve();
    },
    delta(text) {
      told += text;
      outlet.send(deltaEvent(text));
    },
    step: (step) => isFirst && outlet.send({ event: "status", data: { step } }),
  };
  const problem = (refusal: Parameters<typeof createProblem>[0]): StreamEvent => ({
    event: "error",
    data: createProblem(refusal, language),
  });
  const taking = take(listener);
  // What is not taken at all is refused like any other request: a stream begins once there is something to tell.
  const early = await Promise.race([begun.promise, taking]).catch((error: unknown) => {
    onEnd();
    throw error;
  });
  if (early?.ok === false) {
    onEnd();
    return refuse(c, takenRefusal(early.error));
  }
  taking
    .then(
      (taken) => {
        if (!taken.ok) return outlet.send(problem(takenRefusal(taken.error)));
        const turn = showTurn(taken.value, keys);
        for (const event of isFirst ? eventsOf(turn, told) : [turnEvent(turn)]) outlet.send(event);
      },
      (error: unknown) =>
        outlet.send(problem({ code: "fault", reference: reportFault(error instanceof Error ? error : new Error()) })),
    )
    .finally(() => outlet.end());
  if (early?.ok === true) markGenerated(c, early.value, keys);
  else markGenerating(c, producing);
  const stream = sendEventStream(outlet.events(onEnd), () => {
    outlet.end();
    onEnd();
  });
  return c.newResponse(stream.body, stream);
}

/** @param told of the text already; where a helper came meanwhile the turn became another one, and it alone tells */
function eventsOf(turn: Turn, told: string): readonly StreamEvent[] {
  return [
    ...untoldDeltas(turn.text, told).map(deltaEvent),
    ...turn.citations.map((citation) => ({ event: "citation", data: citation })),
    turnEvent(turn),
  ];
}

function deltaEvent(text: string): StreamEvent {
  return { event: "delta", data: { text } };
}

function turnEvent(turn: Turn): StreamEvent {
  return { event: "turn", data: turn };
}
