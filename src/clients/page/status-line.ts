/** The one line a screen reader is told without asking: that an answer is coming, and that it is there. */
import { h, type ComponentChildren } from "preact";
import { firstSentence } from "#src/clients/core/first-sentence.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { textsOf } from "./texts.ts";

export function StatusLine({ visit }: { readonly visit: Visit }): ComponentChildren {
  return h("p", { class: "for-screen-readers", role: "status" }, describeNotice(visit));
}

function describeNotice({ notice, exchanges, language }: Visit): string {
  const translate = textsOf(language);
  switch (notice?.kind) {
    case undefined:
      return "";
    case "preparing":
    case "copied":
    case "copy-failed":
      return translate(`page:status.${notice.kind}`);
    case "answer-ready": {
      const turn = exchanges.find(({ id }) => id === notice.exchangeId)?.turn;
      if (turn === undefined) return "";
      return translate("page:status.ready", { sentence: firstSentence(turn.text, turn.language) });
    }
  }
}
