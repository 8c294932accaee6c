/** What `POST /api/ask` takes. */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";

export const askSchema = z
  .object({
    text: z.string().meta({
      description: `The question: 1 to ${MAX_QUESTION_CODE_POINTS} code points after cleaning`,
      example: "지모구 합동검수는 며칠 걸리나요?",
    }),
    language: z.enum(LANGUAGES).optional().meta({ description: "Fixes the language of the answer" }),
    district: z.string().optional().meta({ description: "Id of a district the question is about" }),
    guide: z.string().optional().meta({ description: "Id of the guide the reader has before them" }),
  })
  .meta({ id: "Ask" });

export type Ask = z.infer<typeof askSchema>;
