/** What the form sends that reviews a turn at the desk. A form leaves what is not filled in empty. */
import * as z from "zod";
import { CLIENT_TURN_ID } from "./conversation.ts";

export const REVIEW_VERDICTS = ["right", "wrong", "should-have-handed-over", "should-have-answered"] as const;

/** Of ids: far more than one question rests on. */
export const MAX_ANSWER_CHARACTERS = 500;

const MOST_ID_CHARACTERS = 128;

export const reviewFormSchema = z
  .object({
    key: z
      .string()
      .regex(CLIENT_TURN_ID)
      .meta({ description: "Random, as the form came with it: the same again is the same review" }),
    turnId: z.string().max(MOST_ID_CHARACTERS),
    verdict: z.enum(REVIEW_VERDICTS),
    answer: z
      .string()
      .max(MAX_ANSWER_CHARACTERS)
      .default("")
      .meta({ description: "Ids of the facts, or of the passage, that answer the question" }),
    note: z
      .string()
      .default("")
      .meta({ description: "At most 1000 code points after cleaning; personal data is taken out before it is kept" }),
  })
  .meta({ id: "ReviewForm" });

export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];
