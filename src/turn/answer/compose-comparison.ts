/**
 * Tells the figures of several districts side by side: in one sentence where they are the same, else one line each, in
 * the order of the register. It names no winner: what is faster on paper is a matter of the reader's district, and a target
 * is not a promise.
 *
 * In:  figures that were decided to be what is asked for.
 * Out: an Answer that cites each district's passage; its next steps are the questions these passages answer.
 */
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { perLanguage } from "#src/language/per-language.ts";
import type { DistrictFigure, FigureComparison } from "#src/turn/confidence/compare-districts.ts";
import type { Answer } from "#src/turn/outcome.ts";
import { cite } from "./cite-paragraphs.ts";
import { questionAbout } from "./question-about.ts";
import type { Reader } from "./reader.ts";
import { sourceNotes } from "./source-notes.ts";

export function composeComparison(comparison: FigureComparison, knowledge: Knowledge, reader: Reader): Answer {
  const { figures, isEqual } = comparison;
  const passages = [...new Set(figures.map(({ passage }) => passage))];
  const numberOf = (passage: Passage): number => passages.indexOf(passage) + 1;
  const figuresTold = isEqual ? tellEqual(comparison, numberOf, reader) : tellEach(comparison, numberOf, reader);
  return {
    text: [figuresTold, ...notesOf(passages, knowledge, reader), reader.translate("turn:guidance")].join("\n\n"),
    citations: passages.map((passage) => ({ n: numberOf(passage), passage })),
    facts: figures.map(factOfDistrict),
    nextSteps: passages.map((passage) => questionAbout(passage, reader)),
    label: "quoted-from-guides",
  };
}

type NumberOf = (passage: Passage) => number;

function tellEqual({ measure, figures }: FigureComparison, numberOf: NumberOf, reader: Reader): string {
  const { translate, language } = reader;
  const [first] = figures;
  const asOf = first?.passage.asOf ?? null;
  const isOfOneDate = asOf !== null && figures.every(({ passage }) => passage.asOf === asOf);
  const sentence = translate(isOfOneDate ? "turn:compare.equal-as-of" : "turn:compare.equal", {
    measure: measure.name[language],
    districts: figures.map((figure) => nameDistrict(figure, reader)),
    figure: first?.fact.text[language] ?? "",
    ...(isOfOneDate && { asOf: writeDate(asOf, language) }),
  });
  return citeEach(
    sentence,
    figures.map(({ passage }) => numberOf(passage)),
  );
}

function tellEach({ measure, figures }: FigureComparison, numberOf: NumberOf, reader: Reader): string {
  const { translate, language } = reader;
  const lines = figures.map((figure) => {
    const { fact, passage } = figure;
    const line = translate(passage.asOf === null ? "turn:compare.line" : "turn:compare.line-as-of", {
      district: nameDistrict(figure, reader),
      label: fact.label[language],
      figure: fact.text[language],
      ...(passage.asOf !== null && { asOf: writeDate(passage.asOf, language) }),
    });
    return cite(`- ${line}`, numberOf(passage));
  });
  return [translate("turn:compare.different", { measure: measure.name[language] }), lines.join("\n")].join("\n\n");
}

/** A district that only plans or aims at its figure is not told like one that states it. */
function nameDistrict({ district, fact }: DistrictFigure, { translate, language }: Reader): string {
  const name = district.name[language];
  if (fact.status === "stated") return name;
  return translate("turn:compare.not-stated", {
    district: name,
    status: translate(`turn:compare.status.${fact.status}`),
  });
}

/** Each note once, with the numbers of all passages it is true of. */
function notesOf(passages: readonly Passage[], knowledge: Knowledge, reader: Reader): readonly string[] {
  const numbers = new Map<string, number[]>();
  for (const [at, passage] of passages.entries()) {
    for (const note of sourceNotes(passage, knowledge, reader)) {
      numbers.set(note, [...(numbers.get(note) ?? []), at + 1]);
    }
  }
  return [...numbers].map(([note, ns]) => citeEach(note, ns));
}

function citeEach(statement: string, numbers: readonly number[]): string {
  return numbers.reduce(cite, statement);
}

/** Beside the figures of other districts a label names its own. */
function factOfDistrict({ fact, district }: DistrictFigure): Answer["facts"][number] {
  return { ...fact, label: perLanguage((language) => `${district.name[language]} · ${fact.label[language]}`) };
}
