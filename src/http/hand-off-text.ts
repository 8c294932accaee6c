/** What a hand-off says: why, to whom or under which number, and by when a person replies. */
import { writeBeijingTime } from "#src/language/figures/write-beijing-time.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import type { MessageValues, Translate } from "#src/language/translate.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { HandedOff, HandOffCause } from "#src/turn/outcome.ts";

interface HandOffFrame {
  /** The case it opened, or the one that was open already. */
  readonly openCase?: Case | undefined;
  readonly translateFor: (language: Language) => Translate;
}

/** A reader of a language we do not serve gets the same short reply in all four. */
export function handOffText(outcome: HandedOff, language: Language, frame: HandOffFrame): string {
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
