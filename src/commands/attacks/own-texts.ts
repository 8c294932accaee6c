/**
 * Whether a line of a reply is one of ours: a line of a guide, or a message with nothing but our own names, figures and days
 * in its gaps.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";

export type IsOurs = (line: string) => boolean;

type Messages = { readonly [name: string]: string | Messages };

const GAP = /\{\{[^}]*\}\}/gu;
const CITATION = /\s*\[\d{1,2}\]/gu;
const BETWEEN_NAMES = /、|,\s*|\s+and\s+|\s+및\s+|和|と/u;
/** A day or a time, as each of the four languages writes it; never a word. */
const DAY =
  /^(?:[\d\s:,.年月日时분時년월일시]|(?:january|february|march|april|may|june|july|august|september|october|november|december))+$/u;

export function collectOwnTexts(knowledge: Knowledge): IsOurs {
  const said = new Set(sayings(knowledge).flatMap(linesOf));
  const everything = [...said].join("\n");
  const templates = LANGUAGES.flatMap((language) => textsIn(TURN_MESSAGES[language].turn))
    .flatMap(linesOf)
    .filter((line) => line.replaceAll(GAP, "").trim() !== "")
    .map(toPattern);
  const fillsGap = (text: string): boolean =>
    everything.includes(text) ||
    text.split(BETWEEN_NAMES).every((part) => everything.includes(part.trim()) || DAY.test(part.trim()));
  const isMessage = (line: string): boolean =>
    templates.some(
      (template) =>
        template
          .exec(line)
          ?.slice(1)
          .every((gap) => fillsGap(gap) || isOurs(gap)) === true,
    );
  const isOurs = (line: string): boolean => said.has(line) || isMessage(line);
  return (line) => linesOf(line).every(isOurs);
}

function sayings({ passages, guides, teams, districts, measures }: Knowledge): readonly string[] {
  return [
    ...passages.flatMap(({ prose }) => LANGUAGES.flatMap((of) => [prose[of].title, prose[of].heading, prose[of].body])),
    ...guides.flatMap(({ facts }) =>
      facts.flatMap(({ label, text }) => LANGUAGES.flatMap((of) => [label[of], text[of]])),
    ),
    ...[...teams, ...districts, ...measures].flatMap(({ name }) => LANGUAGES.map((of) => name[of])),
    ...teams.flatMap(({ channel }) => channel ?? []),
  ];
}

function textsIn(messages: Messages): readonly string[] {
  return Object.values(messages).flatMap((message) => (typeof message === "string" ? [message] : textsIn(message)));
}

/** Folded as search does: a reply to a traditional question is in traditional characters. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => foldForSearch(line.replaceAll(CITATION, "")))
    .filter((line) => line !== "");
}

function toPattern(template: string): RegExp {
  const pieces = template.split(GAP).map((piece) => piece.replaceAll(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`));
  return new RegExp(`^${pieces.join("(.+)")}$`, "u");
}
