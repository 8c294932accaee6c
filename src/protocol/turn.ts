/**
 * A turn on the wire: one question and what became of it. Every channel renders this and nothing else.
 *
 * The shape is part of the public contract: fields may be added, never changed or removed.
 */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";
import { FACT_STATUSES } from "#src/knowledge/fact-status.ts";
import { SOURCE_TRUSTS } from "#src/knowledge/knowledge.ts";

export const OUTCOMES = [
  "answered",
  "clarify",
  "handed-off",
  "refused",
  "small-talk",
  "with-person",
  "stopped",
] as const;

export const REASONS = [
  "nothing-found",
  "too-weak",
  "asked-for-person",
  "sensitive",
  "crisis",
  "unsafe",
  "out-of-scope",
  "not-in-force",
  "language-not-served",
  "model-failed",
] as const;

export const CLARIFY_SLOTS = ["district", "company-type", "nationality"] as const;

export const LABELS = ["ai-generated", "quoted-from-guides", "machine-translated"] as const;

const language = z.enum(LANGUAGES);

export const citationSchema = z.object({
  n: z.int().min(1).meta({ description: "The number in square brackets in `text`" }),
  passageId: z.string(),
  guideId: z.string(),
  section: z.string(),
  title: z.string(),
  url: z.string().nullable().meta({ description: "The source's own page, where there is one" }),
  page: z
    .string()
    .optional()
    .meta({ description: "The section on its guide's page: a path of this service. Turns recorded earlier have none" }),
  asOf: z.string().nullable().meta({ description: "Partial date: YYYY, YYYY-MM or YYYY-MM-DD" }),
  quote: z.object({ language, text: z.string() }),
  refs: z.array(z.string()).meta({ description: "Ids of the collected facts the quote states" }),
  source: z.object({
    title: z.string(),
    language: language.meta({ description: "The language the source is written in" }),
    publisher: z.string(),
    published: z.string().nullable(),
    checked: z.string(),
    trust: z.enum(SOURCE_TRUSTS),
  }),
});

export const turnFactSchema = z.object({
  id: z.string(),
  refs: z.array(z.string()),
  label: z.string(),
  value: z.union([z.number(), z.string(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  text: z.string(),
  status: z.enum(FACT_STATUSES),
});

export const nextStepSchema = z.object({
  text: z.string(),
  guideId: z.string().optional(),
  question: z.string().optional().meta({ description: "Ask this to take the step" }),
});

export const clarifySchema = z.object({
  slot: z.enum(CLARIFY_SLOTS),
  question: z.string(),
  options: z.array(z.object({ value: z.string(), label: z.string() })),
});

export const handoffSchema = z.object({
  offered: z.boolean(),
  caseId: z.string().optional(),
  number: z.string().optional(),
  secret: z.string().optional(),
  team: z.object({ id: z.string(), name: z.string() }),
  promisedBy: z.string().optional().meta({ description: "RFC 3339 with offset: when a person replies at the latest" }),
  calendarKnown: z
    .boolean()
    .optional()
    .meta({ description: "False where the official holidays up to then are not published yet" }),
  channel: z.string().optional(),
  asOf: z
    .string()
    .nullable()
    .optional()
    .meta({ description: "When the team was last known to do this: YYYY, YYYY-MM or YYYY-MM-DD" }),
});

export const turnSchema = z
  .object({
    id: z.string(),
    conversationId: z.string().optional(),
    language,
    script: z.enum(["Hans", "Hant"]).optional(),
    outcome: z.enum(OUTCOMES),
    reason: z.enum(REASONS).optional(),
    text: z.string(),
    citations: z.array(citationSchema),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: "Calibrated probability that the best passage answers; null where nothing was retrieved" }),
    facts: z.array(turnFactSchema).optional(),
    nextSteps: z.array(nextStepSchema).optional(),
    clarify: clarifySchema.optional(),
    handoff: handoffSchema.optional(),
    label: z.enum(LABELS).nullable(),
    versions: z.object({
      knowledge: z.string(),
      calibration: z.string(),
      prompt: z.string().optional(),
      model: z.string().optional(),
    }),
  })
  .meta({ id: "Turn", description: "One question and what became of it" });

export type Turn = z.infer<typeof turnSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type TurnFact = z.infer<typeof turnFactSchema>;
export type NextStep = z.infer<typeof nextStepSchema>;
export type Clarify = z.infer<typeof clarifySchema>;
export type Handoff = z.infer<typeof handoffSchema>;
