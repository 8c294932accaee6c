import type { EventOnWire } from "#src/protocol/event.ts";
import { closingUntil } from "#src/platform/shared/closing-until.ts";
import type { Visit } from "./visit.ts";

/** Whether what is told of a case asks how it was, and nothing has become of the case since. */
export function asksForEvaluation({ record }: Pick<Visit, "record">, news: EventOnWire): boolean {
  if (news.kind !== "case.evaluation-asked" && news.kind !== "case.closed") return false;
  const last = record.findLast((event) => "caseId" in event && event.caseId === news.caseId);
  if (last?.seq !== news.seq) return false;
  return news.kind === "case.evaluation-asked" || (news.until !== undefined && closingUntil(news) === "evaluateBy");
}
