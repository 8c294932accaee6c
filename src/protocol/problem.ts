/** Errors on the wire: RFC 9457 problem details with a stable code. */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";

/** Every code and its HTTP status. A code never changes its meaning. */
export const PROBLEM_STATUS = {
  "body-unreadable": 400,
  "sign-in-needed": 401,
  "not-allowed": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "key-reused": 409,
  "case-taken": 409,
  "case-closed": 409,
  "not-as-it-stands": 409,
  "notice-required": 409,
  "body-too-large": 413,
  "type-not-supported": 415,
  "text-empty": 422,
  "text-too-long": 422,
  "field-invalid": 422,
  "guide-faulty": 422,
  "too-many-requests": 429,
  fault: 500,
  "not-ready": 503,
  "model-unavailable": 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

const CODES = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(CODES),
    detail: z.string().meta({ description: "For the reader, in their language" }),
    language: z.enum(LANGUAGES),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;
