/**
 * What a conversation is made of: events, each recorded once and never changed.
 *
 * The shape is part of the public contract: kinds and fields may be added, never changed or removed. A reader skips the
 * kinds it does not know.
 */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";
import { CASE_OUTCOMES, CONTACT_KINDS, evaluationSchema, REJECTION_CODES } from "./case.ts";
import { CHANNELS } from "./channel.ts";
import { FEEDBACK_REASONS, VERDICTS } from "./feedback.ts";
import { citationSchema, OUTCOMES, REASONS, turnSchema } from "./turn.ts";

export const AUTHORS = ["visitor", "assistant", "helper", "system"] as const;

const language = z.enum(LANGUAGES);
const caseId = z.string();

const frame = {
  seq: z.int().min(1).meta({ description: "Place in the conversation, from 1, without gaps" }),
  at: z.iso.datetime().meta({ description: "UTC" }),
  author: z.enum(AUTHORS),
};

/** A model outside mainland China as visitors are told of it: who agrees agrees to this one and no other. */
const modelAbroadSchema = z.object({
  name: z.string(),
  region: z.string().meta({ description: "Two letters of ISO 3166-1, small" }),
  host: z.string().meta({ description: "Where the messages are sent" }),
});

/** Each as `/privacy` names it. */
export const modelsAbroadSchema = z
  .array(modelAbroadSchema)
  .meta({ description: "The models the visitor was told of. Named by no request: all that the service has then" });

export const consentsSchema = z.object({
  modelAbroad: z.boolean().meta({ description: "Messages may be sent to a model outside mainland China" }),
  models: modelsAbroadSchema.optional(),
});

const turnKinds = OUTCOMES.map((outcome) => `turn.${outcome}` as const);

export const conversationEventSchema = z
  .discriminatedUnion("kind", [
    z.object({
      ...frame,
      kind: z.literal("conversation.started"),
      language,
      channel: z.enum(CHANNELS),
      noticeVersion: z.string().optional().meta({ description: "Version of the notice the visitor was shown" }),
    }),
    z.object({
      ...frame,
      kind: z.literal("message.visitor"),
      turnId: z.string(),
      clientTurnId: z.string(),
      text: z.string().meta({ description: "Redacted" }),
    }),
    z.object({ ...frame, kind: z.enum(turnKinds), turn: turnSchema }),
    z.object({ ...frame, kind: z.literal("language.changed"), language }),
    z.object({
      ...frame,
      kind: z.literal("consents.changed"),
      consents: consentsSchema,
      language: language.meta({ description: "In which the visitor read what they agreed to" }),
      noticeVersion: z.string().meta({ description: "Version of the notice that belongs to it" }),
    }),
    z.object({
      ...frame,
      kind: z.literal("message.helper"),
      text: z.string().meta({ description: "Redacted" }),
      language,
      helper: z.string().meta({ description: "The name the helper goes by" }),
      aiAssisted: z
        .boolean()
        .optional()
        .meta({ description: "True where the helper wrote it from a suggestion of a model; absent otherwise" }),
      citations: z
        .array(citationSchema)
        .optional()
        .meta({ description: "Sections of the guides that the helper passed on; absent where there are none" }),
      label: z
        .literal("machine-translated")
        .optional()
        .meta({ description: "A section in it was translated by a machine, and nobody has approved that yet" }),
    }),
    z.object({
      ...frame,
      kind: z.literal("case.opened"),
      caseId,
      number: z.string(),
      reason: z.enum([...REASONS, "visitor-asked"]),
      team: z.object({ id: z.string(), name: z.string() }),
      promisedBy: z.string().meta({ description: "RFC 3339: when a person replies at the latest" }),
      calendarKnown: z
        .boolean()
        .meta({ description: "False where the official holidays up to then are not published yet" }),
    }),
    z.object({
      ...frame,
      kind: z.literal("case.note-added"),
      caseId,
      text: z.string().meta({ description: "What the visitor wants the helper to know; redacted" }),
    }),
    z.object({
      ...frame,
      kind: z.literal("case.contact-given"),
      caseId,
      contactKind: z.enum(CONTACT_KINDS).meta({ description: "The value itself is kept apart, encrypted" }),
    }),
    z.object({ ...frame, kind: z.literal("case.accepted"), caseId }),
    z.object({
      ...frame,
      kind: z.literal("case.dispatched"),
      caseId,
      team: z.object({ id: z.string(), name: z.string() }).meta({ description: "The one that has it from now on" }),
    }),
    z.object({ ...frame, kind: z.literal("case.claimed"), caseId, helper: z.string() }),
    z.object({ ...frame, kind: z.literal("case.released"), caseId }),
    z.object({
      ...frame,
      kind: z.literal("case.extended"),
      caseId,
      until: z.iso.datetime().meta({ description: "By when the case is handled now" }),
    }),
    z.object({
      ...frame,
      kind: z.literal("case.needs-visitor"),
      caseId,
      text: z.string().meta({ description: "What the visitor is asked for; redacted" }),
      until: z.iso.datetime().meta({ description: "By when; the case expires without an answer" }),
    }),
    z.object({ ...frame, kind: z.literal("case.reminded"), caseId, until: z.iso.datetime() }),
    z.object({ ...frame, kind: z.literal("case.resumed"), caseId }),
    z.object({
      ...frame,
      kind: z.literal("case.closed"),
      caseId,
      outcome: z.enum(CASE_OUTCOMES),
      text: z.string().optional().meta({ description: "Why, where a person explained it; redacted" }),
      rejection: z
        .enum(REJECTION_CODES)
        .optional()
        .meta({ description: "Why it was not accepted; with it goes the legal route that is open" }),
      until: z.iso
        .datetime()
        .optional()
        .meta({ description: "By when the visitor can evaluate the reply, appeal or have the case reopened" }),
      receipt: z.string().optional().meta({ description: "What the office it was transferred to calls it" }),
      into: z.string().optional().meta({ description: "Number of the case it was merged into" }),
    }),
    z.object({
      ...frame,
      kind: z.literal("case.evaluation-asked"),
      caseId,
      until: z.iso.datetime().meta({ description: "Without an answer by then it counts as not evaluated" }),
    }),
    z.object({ ...frame, kind: z.literal("case.evaluated"), caseId, evaluation: evaluationSchema }),
    z.object({
      ...frame,
      kind: z.literal("case.reopened"),
      caseId,
      cause: z.enum(["not-content", "new-facts", "appeal"]),
      text: z.string().optional().meta({ description: "The new facts, or why it is appealed; redacted" }),
      evaluation: evaluationSchema.optional(),
    }),
    z.object({
      ...frame,
      kind: z.literal("feedback"),
      turnId: z.string(),
      verdict: z.enum(VERDICTS),
      reason: z.enum(FEEDBACK_REASONS).optional(),
      text: z.string().optional().meta({ description: "Redacted" }),
    }),
  ])
  .meta({ id: "Event", description: "Something that happened in a conversation" });

export type ModelAbroad = z.infer<typeof modelAbroadSchema>;
export type Consents = z.infer<typeof consentsSchema>;
export type EventOnWire = z.infer<typeof conversationEventSchema>;

/** What happens to a case after it was opened. */
export type CaseNewsEvent = Extract<
  EventOnWire,
  {
    readonly kind:
      | "case.accepted"
      | "case.dispatched"
      | "case.claimed"
      | "case.released"
      | "case.extended"
      | "case.needs-visitor"
      | "case.reminded"
      | "case.resumed"
      | "case.closed"
      | "case.evaluation-asked"
      | "case.evaluated"
      | "case.reopened";
  }
>;
