/** What the form sends that reviews a turn at the desk. A form leaves what is not filled in empty. */
import * as z from "zod";

export const REVIEW_VERDICTS = ["right", "wrong", "should-have-handed-over", "should-have-answered"] as const;

export const reviewFormSchema = z
  .object({
    key: z.string().meta({ description: "Random, as the form came with it: the same again is the same review" }),
    turnId: z.string(),
    verdict: z.enum(REVIEW_VERDICTS),
    answer: z
      .string()
      .optional()
      .meta({ description: "Ids of the facts, or of the passage, that answer the question" }),
    note: z.string().optional().meta({ description: "Personal data is taken out before it is kept" }),
  })
  .meta({ id: "ReviewForm" });

export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];
