/** `POST /api/conversations`: a conversation, the token that opens it, and what to show before the first message. */
import { noticeText, NOTICE_VERSION } from "#src/conversation/notice.ts";
import { openingIn } from "#src/conversation/opening.ts";
import { startConversation } from "#src/conversation/start-conversation.ts";
import {
  type NewConversation,
  newConversationSchema,
  type StartedConversation,
  startedConversationSchema,
} from "#src/protocol/conversation.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../../conversation/conversation-problems.ts";
import { consentToModels } from "../../conversation/consent-to-models.ts";
import { siteOf } from "../../conversation/site-of.ts";
import { idempotencyHeaders, readIdempotencyKey } from "../../input/idempotency-key.ts";
import { readInput } from "../../input/read-input.ts";
import type { FieldFault } from "../../problems/refusal.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

type StartParts = Pick<AppParts, "conversation" | "knowledge" | "currentKnowledge" | "settings">;

export function startConversationRoute({
  conversation: parts,
  knowledge,
  currentKnowledge,
  settings,
}: StartParts): Route {
  return {
    method: "post",
    path: "/api/conversations",
    operation: {
      id: "startConversation",
      group: "conversations",
      headers: idempotencyHeaders,
      body: { mediaType: "application/json", schema: newConversationSchema },
      reply: { status: 201, repeatable: true, mediaType: "application/json", schema: startedConversationSchema },
      problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS, "notice-required", "key-reused"],
    },
    async handle(c) {
      const request = await readInput(c, newConversationSchema);
      if (!request.ok) return refuse(c, request.error);
      const key = readIdempotencyKey(c);
      if (!key.ok) return refuse(c, key.error);
      const faults = await findUnknown(request.value);
      if (faults.length > 0) return refuse(c, { code: "field-invalid", faults });
      const { channel = "api", context, notice, consents: given } = request.value;
      const consents = given?.modelAbroad && consentToModels({ ...given, modelAbroad: true }, settings);
      if (consents?.ok === false) return refuse(c, consents.error);
      if (notice !== undefined && notice.version !== NOTICE_VERSION) return refuse(c, { code: "notice-required" });

      const started = await startConversation(parts, {
        language: readerLanguage(c),
        channel,
        site: siteOf(c, settings),
        district: context?.district,
        guide: (await currentKnowledge()).guides.find(({ id }) => id === context?.guide),
        noticeVersion: notice?.version,
        consents: consents?.value,
        idempotencyKey: key.value,
        body: JSON.stringify(request.value),
      });
      if (!started.ok) return refuse(c, { code: started.error });
      const { conversation, token, isRepeated } = started.value;
      const { id, language } = conversation;
      const text = noticeText(language);
      return tell(
        c,
        { id, token, language, notice: { version: NOTICE_VERSION, text }, ...openingIn(language) },
        isRepeated,
      );
    },
  };

  async function findUnknown({ context = {} }: NewConversation): Promise<readonly FieldFault[]> {
    return [
      ...unknownIn("district", context.district, knowledge.districts),
      ...unknownIn("guide", context.guide, (await currentKnowledge()).guides),
    ];
  }
}

function unknownIn(
  field: "district" | "guide",
  id: string | undefined,
  known: readonly { readonly id: string }[],
): readonly FieldFault[] {
  const isKnown = id === undefined || known.some((one) => one.id === id);
  return isKnown ? [] : [{ path: `context.${field}`, code: "unknown" }];
}

function tell(c: AppContext, { suggestions, ...started }: Opened, isRepeated: boolean): Response {
  const reply: StartedConversation = { ...started, suggestions: [...suggestions] };
  return c.json(reply, isRepeated ? 200 : 201);
}

type Opened = Omit<StartedConversation, "suggestions"> & { readonly suggestions: readonly string[] };
