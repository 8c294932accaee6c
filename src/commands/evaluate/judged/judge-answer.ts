import type { PerLanguage } from "#src/language/language.ts";
import type { ChatModel, ChatUsage } from "#src/platform/ports/chat-model.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import type { Prompt } from "#src/platform/prompts/prompt.ts";
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
/** Many models put what they were asked for into a block of code. */
const FENCE = /^```(?:json)?\s*|\s*```$/gu;
const NAMES: PerLanguage<string> = { zh: "Chinese", en: "English", ja: "Japanese", ko: "Korean" };

/** Whatever composed the answer: the judge sees what a reader sees, and the sections it cites. */
export async function judgeAnswer(
  question: string,
  { text, language, citations }: Pick<Turn, "text" | "language" | "citations">,
  { model, prompt, clock }: Judge,
): Promise<Judged> {
  const startedAt = clock.now().getTime();
  const reply = await wholeReply(model, {
    messages: fillPrompt(prompt, {
      language: NAMES[language],
      sources: citations.map(showSource).join("\n\n"),
      question,
      answer: text,
    }),
    schema: prompt.output,
    temperature: 0,
    maxTokens: LONGEST_JUDGEMENT,
  });
  const ms = clock.now().getTime() - startedAt;
  if (!reply.ok) return { judgement: { ok: false, error: reply.error.kind }, usage: undefined, ms };
  return { judgement: readJudgement(reply.value.text), usage: reply.value.usage, ms };
}

function showSource({ n, title, quote }: Turn["citations"][number]): string {
  return `«source»[${n}] ${title}\n${quote.text}«/source»`;
}

function readJudgement(reply: string): Result<Judgement, string> {
  try {
    const read = judgementSchema.safeParse(JSON.parse(reply.trim().replaceAll(FENCE, "")));
    return read.success ? { ok: true, value: read.data } : { ok: false, error: "no judgement" };
  } catch {
    return { ok: false, error: "no JSON" };
  }
}
