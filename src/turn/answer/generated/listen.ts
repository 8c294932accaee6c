/**
 * Listens to a model writing, sentence by sentence. What is supported by the source it cites is told at once; what is not is
 * dropped. A model that writes too much that is not, or does not come to an end, is not listened to any longer.
 */
import type { ChatEnd, ChatModel, ChatRequest } from "#src/platform/ports/chat-model.ts";
import { tokensOf } from "#src/platform/shared/tokens-of.ts";
import type { Verdict } from "../verify/verdict.ts";
import { createSentenceSplitter } from "../verify/split-sentences.ts";
import type { Attempt, Dropped } from "./generation.ts";

export interface Listening {
  readonly request: ChatRequest;
  readonly verify: (sentence: string) => Verdict;
  /** Hears each supported sentence, with the white space that follows it. */
  readonly tell: (sentence: string, cited: readonly number[]) => void;
  /** Takes out what may not be kept. */
  readonly redact: (text: string) => string;
  /** Milliseconds since any instant. */
  readonly now: () => number;
}

export interface Hearing {
  readonly attempt: Attempt;
  readonly dropped: readonly Dropped[];
}

/** One slip is a slip; a model that goes on like this has left its sources. */
const MOST_DROPPED = 3;
/** In UTF-16 code units. Longer without an end is no sentence; a longer answer is none. */
const LONGEST_SENTENCE = 1000;
const LONGEST_ANSWER = 6000;

export async function listen(model: ChatModel, { request, verify, tell, redact, now }: Listening): Promise<Hearing> {
  const { temperature, maxTokens } = request;
  const begun = now();
  const splitter = createSentenceSplitter();
  const dropped: Dropped[] = [];
  const heard = new Set<string>();
  let told = 0;
  let msToFirst: number | undefined;
  const received: string[] = [];
  let length = 0;
  let unended = 0;

  function take(sentence: string): void {
    if (sentence.trim() === "") return;
    const words = sentence.trim().normalize("NFKC").toLowerCase();
    const verdict: Verdict | Repeated = heard.has(words) ? REPEATED : verify(sentence.trim());
    heard.add(words);
    if (verdict.kind === "supported") {
      msToFirst ??= now() - begun;
      told += 1;
      tell(sentence, verdict.cited);
    } else {
      const { fault, detail } = verdict;
      dropped.push({ model: model.name, sentence: redact(sentence.trim()), fault, detail: redact(detail) });
    }
  }

  function end(ended: Attempt["ended"], last: ChatEnd | undefined, detail?: string): Hearing {
    const usage = tokensOf(request, received, last);
    const attempt: Attempt = {
      model: model.name,
      parameters: { temperature, maxTokens },
      ended,
      ...(detail !== undefined && { detail }),
      ...(usage !== undefined && { usage }),
      ms: now() - begun,
      ...(msToFirst !== undefined && { msToFirst }),
      told,
    };
    return { attempt, dropped };
  }

  for await (const part of model.stream(request)) {
    if (part.kind === "failed") return end(part.failure.kind, part, part.failure.detail);
    if (part.kind === "done") {
      // What was cut off by the limit is no sentence.
      if (part.finish === "stop") splitter.end().forEach(take);
      return end(part.finish, part);
    }
    received.push(part.text);
    length += part.text.length;
    const sentences = splitter.push(part.text);
    unended = sentences.length === 0 ? unended + part.text.length : 0;
    const isEndless = length > LONGEST_ANSWER || sentences.some((sentence) => sentence.length > LONGEST_SENTENCE);
    if (isEndless || unended > LONGEST_SENTENCE) return end("endless", undefined);
    sentences.forEach(take);
    if (dropped.length > MOST_DROPPED) return end("too-many-unsupported", undefined);
  }
  return end("cut", undefined, "the reply did not end");
}

type Repeated = typeof REPEATED;

const REPEATED = { kind: "unsupported", fault: "repeated", detail: "" } as const;
