/** What the form that reports a mistake in a guide sends. A form leaves what is not filled in empty. */
import * as z from "zod";
import { CONTACT_KINDS } from "./case.ts";

export const MAX_REPORT_CODE_POINTS = 600;

export const mistakeReportSchema = z
  .object({
    key: z.string().meta({ description: "Random, as the form came with it: the same again opens no second case" }),
    section: z.string().optional().meta({ description: "Key of the section; empty for the guide as a whole" }),
    text: z.string().meta({ description: `What is wrong: 1 to ${MAX_REPORT_CODE_POINTS} code points after cleaning` }),
    kind: z.enum(CONTACT_KINDS).optional(),
    value: z.string().optional().meta({ description: "Where the reporter may be reached" }),
    consent: z.string().optional().meta({ description: "`yes`: they agree to be" }),
  })
  .meta({ id: "MistakeReport" });
