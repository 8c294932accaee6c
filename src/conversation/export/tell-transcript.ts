/** A whole conversation in the reader's words, labelled and marked as GB 45438-2025 asks. */
import { aigcLabel, aigcMark, fileAigcLabel } from "./aigc-mark.ts";
import { beijingTime, showTime } from "./beijing-time.ts";
import { copyContent, messageContent } from "./sign-content.ts";
import { exportTextsOf, tellEvent } from "./tell-event.ts";
import type { Entry, ToldTranscript } from "./told-transcript.ts";
import type { Transcript } from "./transcript.ts";

export function tellTranscript(transcript: Transcript): ToldTranscript {
  const { conversationId, language, origin, events, exportedAt, producer, sign } = transcript;
  const translate = exportTextsOf(language);
  const caseNumbers = new Map(
    events.flatMap((event) => (event.kind === "case.opened" ? [[event.caseId, event.number] as const] : [])),
  );

  const entries = events.map((event): Entry => {
    const entry = tellEvent(event, { language, origin, caseNumbers });
    if (!("turn" in event)) return entry;
    const { id, label } = event.turn;
    const integrity = sign(messageContent(id, entry));
    return { ...entry, mark: aigcMark({ label: aigcLabel(label), producer, id, integrity }) };
  });

  const time = `${showTime(beijingTime(exportedAt))} (UTC+8)`;
  return {
    title: translate("export:title"),
    label: translate("export:label"),
    about: [
      translate("export:meaning"),
      translate("export:conversation", { id: conversationId }),
      translate("export:exportedAt", { time }),
      translate("export:times"),
      translate("export:redacted"),
    ],
    sourcesHeading: translate("page:sources.heading"),
    entries,
    mark: aigcMark({
      label: fileAigcLabel(entries.flatMap(({ mark }) => (mark === undefined ? [] : [mark.Label]))),
      producer,
      id: conversationId,
      integrity: sign(copyContent(conversationId, entries)),
    }),
  };
}
