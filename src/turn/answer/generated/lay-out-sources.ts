/**
 * For a draft that a person reads before it is sent: nothing is dropped. Each sentence comes back with whether the sources
 * bear it out, so that what they do not is marked.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { DeskWriting, DraftSentence } from "#src/people/desk/writing/desk-writing.ts";
import { createVerifier } from "../verify/create-verifier.ts";
import { createSentenceSplitter } from "../verify/split-sentences.ts";
import type { SentenceFault, Verdict } from "../verify/verdict.ts";
import { resolveMarks } from "./contact-marks.ts";
import { showSources } from "./show-sources.ts";
import { verifyMarked } from "./verify-marked.ts";

const CITATION = /[^\S\n]*\[(?<n>\d{1,3})\]/gu;

/** A sentence that cites nothing is to state nothing, as a question to the visitor: that it is not in the sources is no fault. */
const FAULTS_OF_STATEMENTS: ReadonlySet<SentenceFault> = new Set(["negation", "certainty", "unfounded"]);

export function createLayOutSources(knowledge: Pick<Knowledge, "districts" | "terms">): DeskWriting["layOutSources"] {
  return (passages, language) => {
    const { sources, text } = showSources(passages, language);
    const verify = createVerifier({ sources, language, knowledge });
    const contacts = new Map(sources.flatMap((source) => [...source.contacts]));
    // A helper asks whether it is known at all; an answer, which source says so.
    const allCited = sources.map(({ n }) => `[${n}]`).join("");

    const readSentence = (sentence: string): DraftSentence => {
      const cites = new Set([...sentence.matchAll(CITATION)].map(({ groups }) => Number(groups?.["n"])));
      const verdict = verifyMarked(`${sentence.trim()} ${allCited}`, verify, sources);
      return {
        text: resolveMarks(sentence.replaceAll(CITATION, ""), contacts),
        cites: [...cites].filter((n) => sources.some((source) => source.n === n)),
        isFounded: isFounded(verdict, cites.size > 0),
      };
    };
    return {
      text,
      readDraft(written) {
        const splitter = createSentenceSplitter();
        return [...splitter.push(written), ...splitter.end()].map(readSentence);
      },
    };
  };
}

function isFounded(verdict: Verdict, isStatement: boolean): boolean {
  return verdict.kind === "supported" || (!isStatement && FAULTS_OF_STATEMENTS.has(verdict.fault));
}
