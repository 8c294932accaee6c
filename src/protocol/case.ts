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

/** How far a case is, for its visitor. */
export const CASE_STEPS = ["received", "with-team", "needs-you", "answered", "closed"] as const;

/** Kinds of requests, as the public hotlines count them. */
export const CASE_CLASSES = ["consult", "help", "complaint", "report", "suggestion", "assistant-complaint"] as const;

/** P1 is an emergency. */
export const PRIORITIES = ["P1", "P2", "P3", "P4"] as const;

/** Why a request is not accepted. With each goes the legal route that is open instead. */
export const REJECTION_CODES = [
  /** Before a court or in arbitration. */
  "in-court",
  /** In administrative reconsideration. */
  "under-review",
  /** With the petition offices already. */
  "petitioned",
  /** For the disciplinary authorities. */
  "discipline",
  /** Of state or trade secrets. */
  "secret",
  /** Nothing that public services do. */
  "not-public",
  "other",
] as const;

export const WORST_SATISFACTION = 1;
export const BEST_SATISFACTION = 5;

export const evaluationSchema = z
  .object({
    contacted: z.boolean().optional().meta({ description: "Whether a person got in touch" }),
    solved: z.boolean(),
    satisfied: z.int().min(WORST_SATISFACTION).max(BEST_SATISFACTION).optional().meta({ description: "5 is best" }),
  })
  .meta({ description: "How the visitor found what was done; nobody else can say it" });

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

const caseId = z
  .string()
  .optional()
  .meta({ description: "Which case of the conversation; unless named, the last one that this can be meant for" });

/** What `POST …/evaluation` takes. */
export const caseEvaluationSchema = evaluationSchema.extend({ caseId }).meta({ id: "CaseEvaluation" });

/** What `POST …/withdrawal` takes. */
export const caseWithdrawalSchema = z
  .object({ reason: z.string().optional().meta({ description: "For the staff; redacted before it is kept" }), caseId })
  .meta({ id: "CaseWithdrawal" });

/** What `POST …/reopening` takes. */
export const caseReopeningSchema = z
  .object({
    text: z.string().meta({
      description:
        "The new facts or, where the case was not accepted, why it should have been; redacted before it is kept",
    }),
    caseId,
  })
  .meta({ id: "CaseReopening" });

export const caseStatusRequestSchema = z
  .object({
    number: z.string().meta({ example: "QD-20261125-482913-7" }),
    secret: z.string().meta({ example: "7K2M-9QXD-4T3W-H8VB" }),
  })
  .meta({ id: "CaseStatusRequest" });

export const caseViewSchema = z
  .object({
    number: z.string(),
    state: z.enum(CASE_STATES).meta({ description: "Who answers in the conversation" }),
    step: z.enum(CASE_STEPS).meta({ description: "How far the case is" }),
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

export type CaseStep = (typeof CASE_STEPS)[number];
export type CaseClass = (typeof CASE_CLASSES)[number];
export type Priority = (typeof PRIORITIES)[number];
export type RejectionCode = (typeof REJECTION_CODES)[number];
export type Evaluation = z.infer<typeof evaluationSchema>;
export type CaseEvaluation = z.infer<typeof caseEvaluationSchema>;
export type CaseState = (typeof CASE_STATES)[number];
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type HandoffRequest = z.infer<typeof handoffRequestSchema>;
export type CaseStatusRequest = z.infer<typeof caseStatusRequestSchema>;
export type CaseView = z.infer<typeof caseViewSchema>;
export type CaseStatus = z.infer<typeof caseStatusSchema>;
