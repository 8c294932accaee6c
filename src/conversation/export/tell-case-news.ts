import type { Translate } from "#src/language/translate.ts";
import { closingUntil } from "#src/platform/shared/closing-until.ts";
import type { CaseNewsEvent } from "#src/protocol/event.ts";
import { beijingTime, showTime } from "./beijing-time.ts";

/** What happened to a case after it was opened, in lines of its own. A text that goes with it is told beside them. */
export function tellCaseNews(event: CaseNewsEvent, number: string, translate: Translate): readonly string[] {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    translate(`export:case.${key}`, { number, ...values });
  switch (event.kind) {
    case "case.accepted":
      return [say("accepted")];
    case "case.dispatched":
      return [say("dispatched", { team: event.team.name })];
    case "case.claimed":
      return [say("claimed", { helper: event.helper })];
    case "case.released":
      return [say("released")];
    case "case.extended":
      return [say("extended", { time: timeOf(event.until) })];
    case "case.needs-visitor":
      return [say("needs-visitor", { time: timeOf(event.until) })];
    case "case.reminded":
      return [say("reminded", { time: timeOf(event.until) })];
    case "case.resumed":
      return [say("resumed")];
    case "case.closed": {
      const { outcome, rejection, receipt, into, until } = event;
      return [
        say("closed", { outcome: translate(`export:outcome.${outcome}`) }),
        ...(rejection === undefined ? [] : [translate(`page:case.route.${rejection}`)]),
        ...(receipt === undefined ? [] : [say("receipt", { receipt })]),
        ...(into === undefined ? [] : [say("into", { into })]),
        ...(until === undefined ? [] : [say(closingUntil(event), { time: timeOf(until) })]),
      ];
    }
    case "case.evaluation-asked":
      return [say("evaluation-asked", { time: timeOf(event.until) })];
    case "case.evaluated": {
      const { contacted, solved, satisfied } = event.evaluation;
      return [
        satisfied === undefined ? say("evaluated-unrated") : say("evaluated", { satisfied }),
        ...(contacted === undefined ? [] : [say(`contacted.${contacted ? "yes" : "no"}`)]),
        say(`solved.${solved ? "yes" : "no"}`),
      ];
    }
    case "case.reopened":
      return [say(`reopened.${event.cause}`)];
  }
}

function timeOf(instant: string): string {
  return showTime(beijingTime(new Date(instant)));
}
