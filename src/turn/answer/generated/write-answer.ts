/**
 * The written answer and the ladder under it: the first model, the next one, the guides' own words. Whatever happens on the
 * way, what was verified and told stands, and what is missing is quoted.
 *
 * In:  candidates that were decided to be good enough; the models that may be asked.
 * Out: an Answer, unless nobody wants it any more; and how it came about.
 */
import { promptName } from "#src/platform/prompts/prompt.ts";
import type { Writing } from "#src/turn/writing.ts";
import { type Composition, composeExtractive } from "../compose-extractive.ts";
import type { Composed } from "../composed.ts";
import { createVerifier } from "../verify/create-verifier.ts";
import { createDraft } from "./draft.ts";
import { fillAnswerPrompt } from "./fill-answer-prompt.ts";
import type { Generation } from "./generation.ts";
import { type Hearing, listen } from "./listen.ts";
import { passagesToShow } from "./passages-to-show.ts";
import { showSources } from "./show-sources.ts";
import { verifyMarked } from "./verify-marked.ts";

export interface HowToWrite {
  /** Hears the text as it stands fast, piece by piece; joined they are the answer's text, or its beginning. */
  readonly tell: (piece: string) => void;
  /** Takes personal data out of what a model made up. */
  readonly redact: (text: string) => string;
  /** Aborted when nobody wants the answer any more. */
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since any instant. */
  readonly now: () => number;
}

/** A careful writer, not an inventive one. */
const TEMPERATURE = 0.1;
/** In tokens: several times what a good answer takes, in any of the four languages. */
const LONGEST = 1500;

export async function writeAnswer(
  composition: Composition,
  { prompts, admit, patienceMs, report }: Writing,
  { tell, redact, signal, now }: HowToWrite,
): Promise<Composed & { readonly generation: Generation }> {
  const { question, candidates, knowledge, reader } = composition;
  const models = await admit();
  const { sources, text } = showSources(passagesToShow(question, candidates), reader.language);
  const draft = createDraft(composition, sources, tell);
  const verifier = createVerifier({ sources, language: reader.language, knowledge });
  const tooLate = AbortSignal.timeout(patienceMs);
  const over = signal === undefined ? tooLate : AbortSignal.any([signal, tooLate]);
  const listening = {
    request: {
      messages: fillAnswerPrompt(prompts.answer, text, composition),
      temperature: TEMPERATURE,
      maxTokens: LONGEST,
      signal: over,
    },
    verify: (sentence: string) => verifyMarked(sentence, verifier, sources),
    tell: draft.addSentence,
    redact,
    now,
  };

  // When the request is on its way and nothing is heard yet: the first sentence need not wait for it then.
  const readingAhead = setTimeout(verifier.readAhead);
  const hearings: Hearing[] = [];
  for (const model of models) {
    const hearing = await listen(model, listening);
    hearings.push(tooLate.aborted && !signal?.aborted ? outOfTime(hearing) : hearing);
    if (draft.soFar() !== "" || over.aborted) break;
  }
  clearTimeout(readingAhead);

  const standOn = (rung: Generation["rung"]): Generation => {
    const generation = {
      prompt: promptName(prompts.answer),
      rung,
      attempts: hearings.map(({ attempt }) => attempt),
      dropped: hearings.flatMap(({ dropped }) => dropped),
    };
    report(generation);
    return generation;
  };
  if (signal?.aborted) return { kind: "stopped", generation: standOn("completed") };
  if (draft.soFar() === "") {
    return { kind: "written", answer: composeExtractive(composition), generation: standOn("quoted") };
  }
  const last = hearings.at(-1);
  // What answers is the first source: that is what the confidence is about.
  const isWhole = last?.attempt.ended === "stop" && last.dropped.length === 0 && draft.cites(1);
  if (!isWhole) draft.addQuotes();
  return { kind: "written", answer: draft.finish(), generation: standOn(isWhole ? "written" : "completed") };
}

/** The reader still waits; the model was left because it took too long. */
function outOfTime({ attempt, dropped }: Hearing): Hearing {
  if (attempt.ended !== "stopped") return { attempt, dropped };
  return { attempt: { ...attempt, ended: "stalled", detail: "not finished in the time for all models" }, dropped };
}
