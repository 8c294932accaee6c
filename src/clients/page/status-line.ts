/**
 * The one line a screen reader is told without asking: that an answer is coming, that it is there, that a person wrote.
 * What stands nowhere else on the page can be seen here too.
 */
import { h, type ComponentChildren } from "preact";
import { findTypedData } from "#src/clients/core/find-typed-data.ts";
import { firstSentence } from "#src/clients/core/first-sentence.ts";
import type { Notice, Visit } from "#src/clients/core/visit.ts";
import { failureText } from "./failure-text.ts";
import { textsOf } from "./texts.ts";

const SHOWN: ReadonlySet<Notice["kind"]> = new Set([
  "failed",
  "erased",
  "gone",
  "started-new",
  "saved",
  "feedback-given",
]);

export function StatusLine({ visit }: { readonly visit: Visit }): ComponentChildren {
  const isShown = visit.notice !== undefined && SHOWN.has(visit.notice.kind);
  return h("p", { class: isShown ? "news-line" : "for-screen-readers", role: "status" }, describe(visit));
}

function describe({ notice, draft, language }: Visit): string {
  const translate = textsOf(language);
  const typed = findTypedData(draft);
  if (typed !== undefined) return translate(`page:typedData.${typed}`);
  if (notice === undefined) return "";
  switch (notice.kind) {
    case "answer-ready":
      return translate("page:status.ready", { sentence: firstSentence(notice.turn.text, notice.turn.language) });
    case "failed":
      return failureText(notice.failure, language);
    case "helper-replied":
    case "case-claimed":
      return translate(`page:status.${notice.kind}`, { name: notice.helper });
    case "preparing":
    case "stopped":
    case "copied":
    case "copy-failed":
    case "case-opened":
    case "case-released":
    case "case-closed":
    case "case-needs-visitor":
    case "case-extended":
    case "case-reopened":
    case "evaluation-asked":
    case "contact-given":
    case "feedback-given":
    case "saved":
    case "erased":
    case "gone":
    case "started-new":
    case "offline":
    case "online":
      return translate(`page:status.${notice.kind}`);
  }
}
