import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";

/** What the links of a mail carry. */
export const noticeLinkSchema = z.object({
  address: z.string().meta({ description: "Stands for the address; it does not tell it" }),
  key: z.string().meta({ description: "Lets its owner in, for this one thing" }),
  language: z.enum(LANGUAGES).optional().meta({ description: "Of the page" }),
});
