/** `canned-replies.yaml`: what helpers write again and again. `knowledge/README.md` explains each field. */
import * as z from "zod";
import { fullDate, inEachLanguage, slug } from "./fields.ts";

const readOn = fullDate.nullable();

export const cannedRepliesSchema = z.record(
  slug,
  z.strictObject({
    shortcut: slug,
    title: inEachLanguage,
    text: inEachLanguage,
    reviewed: z.strictObject({ zh: readOn, en: readOn, ja: readOn, ko: readOn }),
  }),
);

export type CannedReplyFields = z.infer<typeof cannedRepliesSchema>[string];
