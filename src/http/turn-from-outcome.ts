/**
 * Outcome -> wire: the one place where what became of a question is put into words and into the shape of the contract.
 *
 * A traditional question gets traditional characters, figures untouched; ids and links are never converted.
 */
import type { Fact, Knowledge, Passage, Source, Team } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { placeName } from "#src/language/places/place-name.ts";
import { toTraditional } from "#src/language/normalise/to-traditional.ts";
import type { Translate } from "#src/language/translate.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { tellHandoff } from "#src/people/handoff/tell-handoff.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { Citation, Handoff, Turn, TurnFact } from "#src/protocol/turn.ts";
import type { Answered, Cited, Clarify, Comparison, NextStep, Outcome } from "#src/turn/outcome.ts";
import { handOffText } from "./hand-off-text.ts";

export interface TurnFrame {
  readonly id: string;
  readonly conversationId?: string;
  /** The case a hand-off opened, or the one that was open already. */
  readonly openCase?: Case | undefined;
  /** What of the turn's text was told before it was settled. */
  readonly told?: string;
  /** Its version is told where the outcome names none. */
  readonly knowledge: TurnKnowledge;
  readonly calibrationVersion: string;
  readonly translateFor: (language: Language) => Translate;
}

type TurnKnowledge = Pick<Knowledge, "version" | "districts" | "sources">;
type Convert = (text: string) => string;
type Body = Pick<Turn, "outcome" | "text"> &
  Partial<Pick<Turn, "reason" | "citations" | "facts" | "nextSteps" | "clarify" | "handoff" | "label">>;

export function turnFromOutcome(outcome: Outcome, frame: TurnFrame): Turn {
  const { language, script, confidence } = outcome;
  const convert: Convert = script === "Hant" ? toTraditional : (text) => text;
  return {
    id: frame.id,
    ...(frame.conversationId !== undefined && { conversationId: frame.conversationId }),
    language,
    ...(script && { script }),
    confidence,
    citations: [],
    label: null,
    versions: {
      knowledge: outcome.knowledge ?? frame.knowledge.version,
      calibration: frame.calibrationVersion,
      ...writtenBy(outcome),
    },
    ...behind(frame.told ?? "", bodyOf(outcome, frame, convert)),
  };
}

/** What was told on the way stands, whatever became of the turn after that. */
function behind(told: string, body: Body): Body {
  if (body.text.startsWith(told)) return body;
  return { ...body, text: `${told}\n\n${body.text}`, label: "ai-generated" };
}

/** Of an answer, or the beginning of one, that a model wrote. */
function writtenBy({ generation }: Outcome): Pick<Turn["versions"], "prompt" | "model"> {
  const writer = generation?.attempts.findLast(({ told }) => told > 0);
  return generation === undefined || writer === undefined ? {} : { prompt: generation.prompt, model: writer.model };
}

function bodyOf(outcome: Outcome, frame: TurnFrame, convert: Convert): Body {
  const { language } = outcome;
  const translate = frame.translateFor(language);
  switch (outcome.kind) {
    case "answered":
      return answeredBody(outcome, language, frame, convert);
    case "clarify":
      return clarifyBody(outcome, language, frame, convert);
    case "handed-off":
      return {
        outcome: "handed-off",
        reason: outcome.reason,
        text: convert(handOffText(outcome, language, frame)),
        ...(outcome.suggestions.length > 0 && { nextSteps: wireNextSteps(outcome.suggestions, convert) }),
        handoff: wireHandoff(outcome.team, language, convert, frame.openCase),
      };
    case "refused":
      return { outcome: "refused", reason: outcome.reason, text: convert(translate(`turn:refused.${outcome.reason}`)) };
    case "small-talk":
      return { outcome: "small-talk", text: convert(translate(`turn:small-talk.${outcome.topic}`)) };
    case "with-person":
    case "stopped":
      return { outcome: outcome.kind, text: convert(translate(`turn:${outcome.kind}`)) };
    default:
      return outcome satisfies never;
  }
}

/** What the districts say comes before the question which of them it is about. */
function clarifyBody(outcome: Clarify, language: Language, frame: TurnFrame, convert: Convert): Body {
  if (outcome.slot === "nationality") {
    const question = convert(frame.translateFor(language)("turn:clarify.nationality"));
    const options = outcome.options.map((place) => ({
      value: placeName(place, "en"),
      label: convert(placeName(place, language)),
    }));
    return { outcome: "clarify", text: question, clarify: { slot: outcome.slot, question, options } };
  }
  const { comparison, slot } = outcome;
  const districts = outcome.options.flatMap((id) => frame.knowledge.districts.filter((one) => one.id === id));
  const asked = comparison === undefined ? "turn:clarify.district" : "turn:clarify.district-compared";
  const question = convert(frame.translateFor(language)(asked));
  const options = districts.map(({ id, name }) => ({ value: id, label: convert(name[language]) }));
  const told = comparison && toldBody(comparison, language, frame, convert);
  return {
    ...told,
    outcome: "clarify",
    text: told === undefined ? question : `${told.text}\n\n${question}`,
    clarify: { slot, question, options },
  };
}

function answeredBody({ answer, offer }: Answered, language: Language, frame: TurnFrame, convert: Convert): Body {
  return {
    outcome: "answered",
    ...toldBody(answer, language, frame, convert),
    ...(answer.nextSteps.length > 0 && {
      nextSteps: wireNextSteps(answer.nextSteps, convert),
    }),
    ...(offer && { handoff: wireHandoff(offer, language, convert) }),
  };
}

function toldBody(told: Comparison, language: Language, frame: TurnFrame, convert: Convert): Omit<Body, "outcome"> {
  return {
    text: convert(told.text),
    citations: told.citations.map((cited) => wireCitation(cited, language, frame.knowledge, convert)),
    ...(told.facts.length > 0 && { facts: told.facts.map((fact) => wireFact(fact, language, convert)) }),
    label: told.label,
  };
}

export function wireCitation(
  { n, passage }: Cited,
  language: Language,
  knowledge: Pick<Knowledge, "sources">,
  convert: Convert,
): Citation {
  const source = sourceOf(passage, knowledge);
  const { title, heading, body } = passage.prose[language];
  return {
    n,
    passageId: passage.id,
    guideId: passage.guideId,
    section: passage.section,
    title: convert(`${title} · ${heading}`),
    url: source.url,
    page: guideAddress(passage.guideId, language, passage.section),
    asOf: passage.asOf,
    quote: { language, text: convert(body) },
    refs: [...passage.refs],
    source: {
      title: source.title,
      language: source.language,
      publisher: convert(source.publisher[language]),
      published: source.published,
      checked: source.checked,
      trust: source.trust,
    },
  };
}

/** The checker lets no passage through whose source is not in the register. */
function sourceOf(passage: Passage, knowledge: Pick<Knowledge, "sources">): Source {
  const source = knowledge.sources.find(({ id }) => id === passage.sourceIds[0]);
  if (source === undefined) throw new Error(`passage without a source: ${passage.id}`);
  return source;
}

export function wireFact(fact: Fact, language: Language, convert: Convert): TurnFact {
  return {
    id: fact.id,
    refs: [...fact.refs],
    label: convert(fact.label[language]),
    value: typeof fact.value === "object" ? [fact.value[0], fact.value[1]] : fact.value,
    unit: fact.unit,
    text: convert(fact.text[language]),
    status: fact.status,
  };
}

function wireNextSteps(steps: readonly NextStep[], convert: Convert): Turn["nextSteps"] {
  return steps.map(({ guideId, question }) => ({ guideId, text: convert(question), question: convert(question) }));
}

function wireHandoff(team: Team, language: Language, convert: Convert, openCase?: Case): Handoff {
  const handoff = tellHandoff(team, language, openCase);
  return { ...handoff, team: { ...handoff.team, name: convert(handoff.team.name) } };
}
