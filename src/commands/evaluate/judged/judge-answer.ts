import type { ChatModel, ChatUsage } from "#src/platform/ports/chat-model.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import { BARE_LANGUAGE_NAMES } from "#src/platform/prompts/language-names.ts";
import type { Prompt } from "#src/platform/prompts/prompt.ts";
import { unmarked } from "#src/platform/prompts/unmarked.ts";
import { jsonOfReply } from "#src/platform/shared/json-of-reply.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { wholeReply } from "#src/platform/shared/whole-reply.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { type Judgement, judgementSchema } from "./judgement.ts";

export interface Judge {
  readonly model: ChatModel;
  readonly prompt: Prompt<"judge">;
  readonly clock: Clock;
}

export interface Judged {
  /** Or in a few words why there is none. */
  readonly judgement: Result<Judgement, string>;
  readonly usage: ChatUsage | undefined;
  readonly ms: number;
}

/** In tokens: four sentences and scores, several times over. */
const LONGEST_JUDGEMENT = 1000;

/** Whatever composed the answer: the judge sees what a reader sees, and the sections it cites. */
export async function judgeAnswer(
  question: string,
  { text, language, citations }: Pick<Turn, "text" | "language" | "citations">,
  { model, prompt, clock }: Judge,
): Promise<Judged> {
  const startedAt = clock.now().getTime();
  const reply = await wholeReply(model, {
    messages: fillPrompt(prompt, {
      language: BARE_LANGUAGE_NAMES[language],
      sources: citations.map(showSource).join("\n\n"),
      question: unmarked(question),
      answer: unmarked(text),
    }),
    schema: prompt.output,
    temperature: 0,
    maxTokens: LONGEST_JUDGEMENT,
  });
  const ms = clock.now().getTime() - startedAt;
  if (!reply.ok) return { judgement: { ok: false, error: reply.error.kind }, usage: reply.error.usage, ms };
  return { judgement: readJudgement(reply.value.text), usage: reply.value.usage, ms };
}

function showSource({ n, title, quote }: Turn["citations"][number]): string {
  return `«source»[${n}] ${unmarked(`${title}\n${quote.text}`)}«/source»`;
}

function readJudgement(reply: string): Result<Judgement, string> {
  const json = jsonOfReply(reply);
  if (json === undefined) return { ok: false, error: "no JSON" };
  const read = judgementSchema.safeParse(json);
  return read.success ? { ok: true, value: read.data } : { ok: false, error: "no judgement" };
}
