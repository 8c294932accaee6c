/** A case as its visitor sees it: what a hand-off opens and people close. */
import * as z from "zod";
import { fitsContactKind } from "./fits-contact-kind.ts";

export const CONTACT_KINDS = ["email", "phone", "wechat"] as const;

export const CASE_STATES = ["waiting", "with-person", "closed"] as const;

/** How a case can end. Every one ends in exactly one of these. */
export const CASE_OUTCOMES = [
  "solved",
  "answered",
  "explained",
  "rejected",
  "merged",
  "emergency-redirect",
  "transferred",
  "withdrawn",
  "expired",
] as const;

/** Longer than any address or number. */
export const LONGEST_CONTACT = 200;

const contactSchema = z
  .object({
    kind: z.enum(CONTACT_KINDS),
    value: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_CONTACT)
      .meta({
        description: `1 to ${LONGEST_CONTACT} characters, of the kind it is said to be; kept encrypted, for the helper alone`,
      }),
    consent: z.literal(true).meta({ description: "The visitor agrees to be contacted there about this case" }),
  })
  .refine(({ kind, value }) => fitsContactKind(kind, value), { path: ["value"] });

/** What `POST …/handoff` takes. */
export const handoffRequestSchema = z
  .object({
    reason: z.string().optional().meta({ description: "Why a person is wanted, in the visitor's words" }),
    text: z.string().optional().meta({ description: "What the helper should know" }),
    contact: contactSchema.optional(),
  })
  .meta({ id: "HandoffRequest" });

export const caseStatusRequestSchema = z
  .object({
    number: z.string().meta({ example: "QD-20261125-482913-7" }),
    secret: z.string().meta({ example: "7K2M-9QXD-4T3W-H8VB" }),
  })
  .meta({ id: "CaseStatusRequest" });

export const caseViewSchema = z
  .object({
    number: z.string(),
    state: z.enum(CASE_STATES),
    openedAt: z.iso.datetime(),
    team: z.object({ id: z.string(), name: z.string() }),
    promisedBy: z.string().meta({ description: "RFC 3339 with offset: when a person replies at the latest" }),
    calendarKnown: z.boolean(),
    outcome: z.enum(CASE_OUTCOMES).optional().meta({ description: "Set once the case is closed" }),
    closedAt: z.iso.datetime().optional(),
  })
  .meta({ id: "Case" });

export const caseStatusSchema = caseViewSchema
  .extend({
    conversation: z.object({ id: z.string(), token: z.string().meta({ description: "A new one" }) }),
  })
  .meta({ id: "CaseStatus" });

export type CaseState = (typeof CASE_STATES)[number];
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type HandoffRequest = z.infer<typeof handoffRequestSchema>;
export type CaseStatusRequest = z.infer<typeof caseStatusRequestSchema>;
export type CaseView = z.infer<typeof caseViewSchema>;
export type CaseStatus = z.infer<typeof caseStatusSchema>;
