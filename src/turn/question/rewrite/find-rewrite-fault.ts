/**
 * May a question that a model wrote take the place of a message? It decides what is searched, so a wrong one ends in an answer
 * to something nobody asked. It may say what was said in other words; it may bring nothing along, and lose nothing that the
 * message names.
 *
 * In:  what the model wrote, the message, and what was said before.
 * Out: the first fault; undefined where there is none.
 */
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import { findBareFigures } from "#src/language/figures/find-bare-figures.ts";
import type { Language } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { hasMoreCodePoints } from "#src/platform/shared/has-more-code-points.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import type { RecogniseDistricts } from "../recognise-districts.ts";
import { recogniseElsewhere } from "../recognise-elsewhere.ts";

export type RewriteFault =
  /** Not the object asked for. */
  | "unreadable"
  | "too-long"
  /** A statement, or more than one sentence: it answers, explains or goes on. */
  | "no-question"
  | "other-language"
  /** A figure that nobody wrote, or one of the message that is gone. */
  | "figure"
  /** An address of any kind that nobody wrote. */
  | "contact"
  /** A district, city or country that nobody named, or one of the message that is gone. */
  | "place"
  /** A placeholder of personal data that was not there. */
  | "placeholder"
  /** A piece of what the model was told. */
  | "leak"
  /** The guard does not let it pass: it hides something, holds personal data, or would be refused as a message. */
  | "guard";

export interface WrittenQuestion {
  readonly written: string;
  readonly message: string;
  /** Everything that may be drawn on besides: questions, titles, the name of the district chosen. */
  readonly before: readonly string[];
  readonly language: Language;
  /** What the model was told beside them. */
  readonly told: string;
}

interface Check {
  readonly fault: RewriteFault;
  readonly fails: (question: WrittenQuestion, recognise: RecogniseDistricts) => boolean;
}

const CHECKS: readonly Check[] = [
  { fault: "too-long", fails: ({ written }) => hasMoreCodePoints(written, MAX_QUESTION_CODE_POINTS) },
  { fault: "leak", fails: repeatsWhatItWasTold },
  { fault: "no-question", fails: ({ written }) => !isOneQuestion(written) },
  { fault: "other-language", fails: isInOtherLanguage },
  { fault: "contact", fails: bringsAlong((text) => matchesOf(text, CONTACT)) },
  { fault: "placeholder", fails: bringsAlong((text) => matchesOf(text, BRACKETED)) },
  { fault: "figure", fails: changes((text, { language }) => findBareFigures(foldForSearch(text), language)) },
  { fault: "place", fails: changes((text, _question, recognise) => placesIn(text, recognise)) },
];

export function findRewriteFault(question: WrittenQuestion, recognise: RecogniseDistricts): RewriteFault | undefined {
  return CHECKS.find(({ fails }) => fails(question, recognise))?.fault;
}

type Find = (text: string, question: WrittenQuestion, recognise: RecogniseDistricts) => readonly string[];

const CONTACT =
  /@|:\/\/|www\.|(?<![a-z0-9-])[a-z0-9-]{2,}\.(?:[a-z]{2,}\.)*(?:com|cn|org|net|gov|edu|info|jp|kr|io)(?![a-z])/gu;
const BRACKETED = /\[[^\]]*\]|[[\]<>{}«»⟦⟧]/gu;

function matchesOf(text: string, pattern: RegExp): readonly string[] {
  return foldForSearch(text).match(pattern) ?? [];
}

function placesIn(text: string, recognise: RecogniseDistricts): readonly string[] {
  return [...recognise(text), ...[...recogniseElsewhere(text), ...recogniseNations(text)].map(([name = ""]) => name)];
}

/** Something that neither the message nor anything before has. */
function bringsAlong(find: Find): Check["fails"] {
  return (question, recognise) => {
    const known = new Set([question.message, ...question.before].flatMap((text) => find(text, question, recognise)));
    return find(question.written, question, recognise).some((found) => !known.has(found));
  };
}

/** The same, or something that the message has and the question has not. */
function changes(find: Find): Check["fails"] {
  const brings = bringsAlong(find);
  return (question, recognise) => {
    const kept = find(question.written, question, recognise);
    const isLost = find(question.message, question, recognise).some((found) => !kept.includes(found));
    return isLost || brings(question, recognise);
  };
}

/** "Co., Ltd. in" ends no sentence. */
const ENDS_WITHIN = /\n|[。！？!?](?=.)|(?<!\b(?:co|ltd|inc|corp|no))\. /iu;

function isOneQuestion(text: string): boolean {
  return /[?？]$/u.test(text) && !ENDS_WITHIN.test(text);
}

/** What could be in two languages is taken for the one that is wanted. */
function isInOtherLanguage({ written, language }: WrittenQuestion): boolean {
  const detected = detectLanguage(written, language);
  return detected.kind !== "served" || detected.language !== language;
}

/** So many letters in a row are no chance. */
const LEAK_LENGTH = 24;

function repeatsWhatItWasTold({ written, told, message, before }: WrittenQuestion): boolean {
  const folded = foldForSearch(written);
  const own = [message, ...before].map(foldForSearch).join("\n");
  const source = foldForSearch(told);
  for (let at = 0; at + LEAK_LENGTH <= folded.length; at++) {
    const piece = folded.slice(at, at + LEAK_LENGTH);
    if (source.includes(piece) && !own.includes(piece)) return true;
  }
  return false;
}
