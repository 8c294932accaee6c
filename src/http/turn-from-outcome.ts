/**
 * Outcome -> wire: the one place where what became of a question is put into words and into the shape of the contract.
 *
 * A traditional question gets traditional characters, figures untouched; ids and links are never converted.
 */
import type { Fact, Knowledge, Passage, Source, Team } from "#src/knowledge/knowledge.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { toTraditional } from "#src/language/normalise/to-traditional.ts";
import type { MessageValues, Translate } from "#src/language/translate.ts";
import { writeBeijingTime } from "#src/language/figures/write-beijing-time.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { tellHandoff } from "#src/people/handoff/tell-handoff.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { Citation, Handoff, Turn, TurnFact } from "#src/protocol/turn.ts";
import type { Answered, Cited, HandedOff, HandOffCause, NextStep, Outcome } from "#src/turn/outcome.ts";

export interface TurnFrame {
  readonly id: string;
  readonly conversationId?: string;
  /** The case a hand-off opened, or the one that was open already. */
  readonly openCase?: Case | undefined;
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
    versions: { knowledge: outcome.knowledge ?? frame.knowledge.version, calibration: frame.calibrationVersion },
    ...bodyOf(outcome, frame, convert),
  };
}

function bodyOf(outcome: Outcome, frame: TurnFrame, convert: Convert): Body {
  const { language } = outcome;
  const translate = frame.translateFor(language);
  switch (outcome.kind) {
    case "answered":
      return answeredBody(outcome, language, frame, convert);
    case "clarify": {
      const districts = outcome.options.flatMap((id) => frame.knowledge.districts.filter((one) => one.id === id));
      const question = convert(translate("turn:clarify.district"));
      const options = districts.map(({ id, name }) => ({ value: id, label: convert(name[language]) }));
      return { outcome: "clarify", text: question, clarify: { slot: outcome.slot, question, options } };
    }
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

function answeredBody({ answer, offer }: Answered, language: Language, frame: TurnFrame, convert: Convert): Body {
  return {
    outcome: "answered",
    text: convert(answer.text),
    citations: answer.citations.map((cited) => wireCitation(cited, language, frame.knowledge, convert)),
    ...(answer.facts.length > 0 && { facts: answer.facts.map((fact) => wireFact(fact, language, convert)) }),
    ...(answer.nextSteps.length > 0 && {
      nextSteps: wireNextSteps(answer.nextSteps, convert),
    }),
    ...(offer && { handoff: wireHandoff(offer, language, convert) }),
    label: answer.label,
  };
}

/** A reader of a language we do not serve gets the same short reply in all four. */
function handOffText(outcome: HandedOff, language: Language, frame: TurnFrame): string {
  const { translateFor, openCase } = frame;
  const { reason, team } = outcome;
  const languages =
    reason === "language-not-served" ? [language, ...LANGUAGES.filter((one) => one !== language)] : [language];
  return languages
    .map((one) => {
      const translate = translateFor(one);
      if (openCase !== undefined) return passedOnText(outcome, openCase, one, translate);
      const { name, values } = wordingOf(outcome, one);
      const sentence = translate(`turn:hand-off.${name}`, { team: team.name[one], ...values });
      // A hotline that bears its number in its name needs no second mention.
      if (team.channel === null || team.name[one].includes(team.channel)) return sentence;
      return translate("turn:hand-off.with-channel", { sentence, channel: team.channel });
    })
    .join("\n\n");
}

function passedOnText(outcome: HandedOff, openCase: Case, language: Language, translate: Translate): string {
  const { name, values } = wordingOf(outcome, language);
  const promise = openCase.calendarKnown ? "promise" : "promise-unsure";
  return translate("turn:passed-on.whole", {
    reason: translate(`turn:passed-on.${name}`, values),
    passed: translate("turn:passed-on.case", { team: outcome.team.name[language], number: openCase.number }),
    promise: translate(`turn:passed-on.${promise}`, { at: writeBeijingTime(openCase.promisedBy, language) }),
  });
}

/**
 * The name of the message for a reason. A rule that has ended and one that is still to come are told apart, with the day;
 * where the guides say what is not known about the matter, they are quoted.
 */
function wordingOf(cause: HandOffCause, language: Language): { readonly name: string; readonly values: MessageValues } {
  if (cause.reason === "nothing-found" && cause.unconfirmed !== undefined) {
    const { title, body } = cause.unconfirmed.prose[language];
    return { name: "not-confirmed", values: { title, body } };
  }
  if (cause.reason !== "not-in-force") return { name: cause.reason, values: {} };
  const { kind, day } = cause.outOfForce;
  return { name: `${cause.reason}-${kind}`, values: { day: writeDate(day, language) } };
}

function wireCitation({ n, passage }: Cited, language: Language, knowledge: TurnKnowledge, convert: Convert): Citation {
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
function sourceOf(passage: Passage, knowledge: TurnKnowledge): Source {
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
