/** What a visitor says of a turn. */
import * as z from "zod";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";

export const VERDICTS = ["up", "down"] as const;

export const FEEDBACK_REASONS = ["wrong", "incomplete", "out-of-date", "unsafe", "other"] as const;

export const feedbackSchema = z
  .object({
    turnId: z.string(),
    verdict: z.enum(VERDICTS),
    reason: z.enum(FEEDBACK_REASONS).optional(),
    text: z
      .string()
      .optional()
      .meta({ description: `At most ${MAX_QUESTION_CODE_POINTS} code points; redacted before it is kept` }),
  })
  .meta({ id: "Feedback" });

export type Feedback = z.infer<typeof feedbackSchema>;
