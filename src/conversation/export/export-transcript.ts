import type { ExportFormat } from "#src/protocol/conversation.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { writeTranscriptPdf } from "./pdf/write-transcript-pdf.ts";
import { tellTranscript } from "./tell-transcript.ts";
import type { ToldTranscript } from "./told-transcript.ts";
import type { ExportedFile, Transcript } from "./transcript.ts";
import { writeHtml } from "./write-html.ts";
import { writeJson } from "./write-json.ts";
import { writeText } from "./write-text.ts";

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  pdf: "application/pdf",
};

/** A conversation as a file that its visitor may keep: labelled, marked, without any secret. */
export function exportTranscript(transcript: Transcript, format: ExportFormat): ExportedFile {
  const told = tellTranscript(transcript);
  return {
    format,
    mark: told.mark,
    mediaType: MEDIA_TYPES[format],
    fileName: `luodi-${beijingDate(transcript.exportedAt)}.${format}`,
    body: new TextEncoder().encode(write(told, transcript, format)),
  };
}

function write(told: ToldTranscript, transcript: Transcript, format: ExportFormat): string {
  switch (format) {
    case "json":
      return writeJson(told, transcript.events);
    case "html":
      return writeHtml(told, transcript.language);
    case "txt":
      return writeText(told);
    case "pdf":
      return writeTranscriptPdf(told, transcript);
  }
}
