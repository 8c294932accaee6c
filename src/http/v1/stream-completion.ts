/**
 * A completion as a stream: chunks as they come, then `[DONE]`; or an error, which a client throws. What cannot be asked at
 * all is refused like any other request: a stream begins once there will be a turn. It ends with its reader: nothing is
 * kept, so nobody else would have it.
 */
import type { Result } from "#src/platform/shared/result.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { AppContext } from "../app-env.ts";
import type { AskListener } from "../app-parts.ts";
import { createProblem } from "../problems/create-problem.ts";
import { refuse } from "../problems/refuse.ts";
import { textRefusal } from "../problems/text-refusal.ts";
import { readerLanguage } from "../reader-language.ts";
import { markGenerating } from "../headers/mark-generated.ts";
import { HEARTBEAT, sendEventStream, type StreamEvent } from "../streams/event-stream.ts";
import { createOutlet } from "../streams/outlet.ts";
import { withOpenAiError } from "./problems-to-open-ai.ts";
import {
  type CompletionFrame,
  writeChunks,
  writeFirstChunk,
  writeTextChunk,
  writeUsageChunk,
} from "./write-completion.ts";

interface CompletionStream {
  readonly frame: CompletionFrame;
  readonly includesUsage: boolean;
  readonly ask: (listener: AskListener, gone: AbortSignal) => Promise<Result<Turn, TextProblem>>;
  /** Puts a fault on record. @returns what the reader is told of it */
  readonly reportFault: (error: Error) => string;
}

const DONE: StreamEvent = { data: "[DONE]", isLine: true };

export async function streamCompletion(c: AppContext, stream: CompletionStream): Promise<Response> {
  const { frame, includesUsage, ask, reportFault } = stream;
  const language = readerLanguage(c);
  const outlet = createOutlet<StreamEvent | typeof HEARTBEAT>(HEARTBEAT);
  const begun = Promise.withResolvers<void>();
  const gone = new AbortController();
  let told = "";
  const listener: AskListener = {
    taken() {
      outlet.send({ data: writeFirstChunk(frame) });
      begun.resolve();
    },
    delta(text) {
      told += text;
      outlet.send({ data: writeTextChunk(text, frame) });
    },
  };
  const asking = ask(listener, AbortSignal.any([gone.signal, c.req.raw.signal]));
  const early = await Promise.race([begun.promise, asking]);
  if (early?.ok === false) return refuse(c, textRefusal(early.error));

  asking
    .then((asked) => {
      if (!asked.ok) throw new Error("what was taken was refused");
      for (const chunk of writeChunks(asked.value, told, frame)) outlet.send({ data: chunk });
      if (includesUsage) outlet.send({ data: writeUsageChunk(frame) });
      outlet.send(DONE);
    })
    .catch((error: unknown) => {
      const reference = reportFault(error instanceof Error ? error : new Error());
      outlet.send({ data: withOpenAiError(createProblem({ code: "fault", reference }, language)) });
    })
    .finally(() => outlet.end());
  markGenerating(c, frame.id);
  const events = sendEventStream(
    outlet.events(() => undefined),
    () => {
      outlet.end();
      gone.abort();
    },
  );
  return c.newResponse(events.body, events);
}
