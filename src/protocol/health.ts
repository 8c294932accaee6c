/** Whether the service runs, and with which knowledge and threshold. */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";

export const healthSchema = z
  .object({
    status: z.literal("ready"),
    versions: z.object({ knowledge: z.string(), calibration: z.string() }),
    threshold: z.object({
      answerAt: z.number().meta({ description: "Answers are given at or above this probability, 0 to 1" }),
      risk: z.number().meta({ description: "The share of wrong answers among the given ones that it was chosen for" }),
      provisional: z.boolean().meta({ description: "True while too few labelled questions prove the risk" }),
    }),
    languages: z.array(z.enum(LANGUAGES)),
  })
  .meta({ id: "Health" });

export const aliveSchema = z.object({ status: z.literal("live") }).meta({ id: "Live" });
export const readySchema = z.object({ status: z.literal("ready") }).meta({ id: "Ready" });

export type Health = z.infer<typeof healthSchema>;
