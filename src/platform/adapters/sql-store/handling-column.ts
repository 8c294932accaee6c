/** What a case's row holds of its handling, as JSON. Read with a schema, because the closed loop grows. */
import * as z from "zod";
import type { Handling } from "#src/people/handoff/machine/handling.ts";
import type { CaseClass, Priority, RejectionCode } from "#src/protocol/case.ts";

const instant = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});

const classes = {
  consult: "consult",
  help: "help",
  complaint: "complaint",
  report: "report",
  suggestion: "suggestion",
  "assistant-complaint": "assistant-complaint",
} as const satisfies { readonly [Each in CaseClass]: Each };

const priorities = { P1: "P1", P2: "P2", P3: "P3", P4: "P4" } as const satisfies { readonly [Each in Priority]: Each };

const rejections = {
  "in-court": "in-court",
  "under-review": "under-review",
  petitioned: "petitioned",
  discipline: "discipline",
  secret: "secret",
  "not-public": "not-public",
  other: "other",
} as const satisfies { readonly [Each in RejectionCode]: Each };

const evaluation = z.object({
  contacted: z.boolean().optional(),
  solved: z.boolean(),
  satisfied: z.int().min(1).max(5).optional(),
});

const deadline = z.object({ since: instant, by: instant, clock: z.enum(["wall", "working"]) });

const handlingSchema = z.object({
  class: z.enum(classes),
  priority: z.enum(priorities),
  steps: z.int().min(0),
  stageSince: instant,
  due: deadline.optional(),
  handling: deadline.optional(),
  pausedMs: z.number().min(0),
  nudges: z.int().min(0),
  objections: z.int().min(0),
  objectedBy: z.string().optional(),
  extension: z
    .object({
      state: z.enum(["asked", "granted", "denied", "lapsed"]),
      askedBy: z.string(),
      workingDays: z.int(),
    })
    .optional(),
  reply: z.object({ by: z.string(), outcome: z.enum(["solved", "answered", "explained"]) }).optional(),
  redos: z.int().min(0),
  evaluation: z.union([evaluation, z.literal("none")]).optional(),
  rejection: z.object({ code: z.enum(rejections), by: z.string() }).optional(),
  appealed: z.boolean(),
  into: z.string().optional(),
  receipt: z.string().optional(),
});

export function writeHandling(handling: Handling): string {
  return JSON.stringify(z.encode(handlingSchema, handling));
}

/** @throws Error when it is not what `writeHandling` writes: a fault */
export function readHandling(column: string): Handling {
  return { ...NOTHING, ...z.decode(handlingSchema, JSON.parse(column)) };
}

/** What a row does not have is undefined. */
const NOTHING = {
  due: undefined,
  handling: undefined,
  objectedBy: undefined,
  extension: undefined,
  reply: undefined,
  evaluation: undefined,
  rejection: undefined,
  into: undefined,
  receipt: undefined,
} as const;
