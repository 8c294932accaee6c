/** `GET /api/conversations/{id}/export`: a copy to keep, with the labels that say what came from an assistant. */
import { PRODUCER } from "#src/conversation/export/aigc-mark.ts";
import { exportTranscript } from "#src/conversation/export/export-transcript.ts";
import { readWhole } from "#src/conversation/read-whole.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import { conversationPathSchema, exportQuerySchema } from "#src/protocol/conversation.ts";
import type { AppParts } from "../../app-parts.ts";
import { findOwnConversation } from "../../conversation/authorise.ts";
import { CONVERSATION_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { AIGC_HEADER } from "../../headers/mark-generated.ts";
import { readQuery } from "../../input/read-query.ts";
import { refuse } from "../../problems/refuse.ts";
import { serviceOrigin } from "../../service-origin.ts";
import type { Route } from "../route.ts";

type ExportParts = Pick<AppParts, "conversation" | "settings">;

export function exportConversationRoute({ conversation: parts, settings }: ExportParts): Route {
  const { conversations, keys, clock } = parts;
  return {
    method: "get",
    path: "/api/conversations/{id}/export",
    operation: {
      id: "exportConversation",
      group: "conversations",
      path: conversationPathSchema,
      query: exportQuerySchema,
      reply: {
        isMarked: true,
        mediaType: "application/json",
        alternatives: [{ mediaType: "text/html" }, { mediaType: "text/plain" }, { mediaType: "application/pdf" }],
      },
      problems: [...CONVERSATION_PROBLEMS, "field-invalid"],
      access: "conversation",
    },
    async handle(c) {
      const conversation = await findOwnConversation(c, parts);
      if (conversation === undefined) return refuse(c, { code: "not-found" });
      const query = readQuery(c, exportQuerySchema);
      if (!query.ok) return refuse(c, query.error);

      const copy = exportTranscript(
        {
          conversationId: conversation.id,
          language: c.get("readerLanguage") ?? conversation.language,
          origin: serviceOrigin(c, settings),
          events: await readWhole(conversations, conversation.id),
          exportedAt: clock.now(),
          producer: PRODUCER,
          sign: (content) => toBase64Url(keys.derive("export", content)),
        },
        query.value.format ?? "json",
      );
      return c.body(copy.body, 200, {
        [AIGC_HEADER]: JSON.stringify(copy.mark),
        "Content-Type": copy.mediaType,
        "Content-Disposition": `attachment; filename="${copy.fileName}"`,
      });
    },
  };
}
