/** Conversations on the wire: what starts one, what goes on in it, and what is read of it. */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { CHANNELS } from "./channel.ts";
import { consentsSchema, conversationEventSchema, modelsAbroadSchema } from "./event.ts";

const language = z.enum(LANGUAGES);

/** What a client chooses to name its own request: random, so that nobody else hits upon it. */
export const CLIENT_TURN_ID = /^[\w-]{8,64}$/u;

export const newConversationSchema = z
  .object({
    language: language.optional().meta({ description: "Of the interface; decides for a text that could be two" }),
    channel: z.enum(CHANNELS).optional(),
    context: z
      .object({
        district: z.string().optional().meta({ description: "Id of the district the visitor comes from" }),
        guide: z.string().optional().meta({ description: "Id of the guide the visitor was reading" }),
      })
      .optional(),
    notice: z
      .object({ version: z.string() })
      .optional()
      .meta({ description: "The notice the visitor was shown; refused when it is not the current one" }),
    consents: z
      .object({ modelAbroad: z.literal(true).optional(), models: modelsAbroadSchema.optional() })
      .optional()
      .meta({
        description:
          "What the visitor has separately agreed to. `modelAbroad`: messages may be sent to a model outside mainland China; refused where there is none. `models`: those the visitor was told of",
      }),
  })
  .meta({ id: "NewConversation" });

export const startedConversationSchema = z
  .object({
    id: z.string(),
    token: z.string().meta({ description: "Whoever has it reads and continues the conversation" }),
    language,
    notice: z.object({ version: z.string(), text: z.string() }),
    greeting: z.string(),
    suggestions: z.array(z.string()).meta({ description: "Questions to begin with" }),
  })
  .meta({ id: "StartedConversation" });

export const newTurnSchema = z
  .object({
    text: z.string().meta({ description: `1 to ${MAX_QUESTION_CODE_POINTS} code points after cleaning` }),
    clientTurnId: z
      .string()
      .regex(CLIENT_TURN_ID)
      .meta({ description: "8 to 64 of `[A-Za-z0-9_-]`, chosen by the client; the same again gives the same turn" }),
  })
  .meta({ id: "NewTurn" });

export const CONVERSATION_STATES = ["with-assistant", "waiting", "with-person"] as const;

export const conversationSchema = z
  .object({
    id: z.string(),
    language,
    state: z.enum(CONVERSATION_STATES).meta({ description: "Who answers: waiting means until a person comes" }),
    events: z.array(conversationEventSchema),
  })
  .meta({ id: "Conversation" });

export const conversationChangeSchema = z
  .object({
    language: language.optional().meta({ description: "Of every answer from now on" }),
    consents: consentsSchema
      .optional()
      .meta({ description: "What the visitor separately agrees to, or does not any more" }),
  })
  .refine((change) => change.language !== undefined || change.consents !== undefined, { path: ["language"] })
  .meta({ id: "ConversationChange" });

export const changedConversationSchema = conversationSchema.omit({ events: true }).meta({ id: "ChangedConversation" });

export const eventsQuerySchema = z.object({
  after: z
    .string()
    .regex(/^\d{1,15}$/u)
    .optional()
    .meta({ description: "`seq` of the last event that was read; `Last-Event-ID` wins" }),
});

export const eventsSchema = z
  .object({
    events: z.array(conversationEventSchema),
    next: z.int().meta({ description: "`after` of the next request" }),
  })
  .meta({ id: "Events" });

export const EXPORT_FORMATS = ["json", "html", "txt", "pdf"] as const;

export const exportQuerySchema = z.object({
  format: z.enum(EXPORT_FORMATS).optional().meta({ description: "Of the copy; `json` where none is named" }),
});

export const conversationPathSchema = z.object({ id: z.string().meta({ description: "Id of the conversation" }) });
export const turnPathSchema = conversationPathSchema.extend({
  turnId: z.string().meta({ description: "Id of the turn" }),
});

export type NewConversation = z.infer<typeof newConversationSchema>;
export type StartedConversation = z.infer<typeof startedConversationSchema>;
export type NewTurn = z.infer<typeof newTurnSchema>;
export type ConversationState = (typeof CONVERSATION_STATES)[number];
export type ConversationOnWire = z.infer<typeof conversationSchema>;
export type EventsPage = z.infer<typeof eventsSchema>;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
