/** The closed lists a guide refers to: `topics.yaml`, `districts.yaml`, `teams.yaml`, `sources.yaml`, `measures.yaml`. */
import * as z from "zod";
import { UNITS } from "#src/language/figures/figure.ts";
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import { SOURCE_TRUSTS } from "../knowledge.ts";
import { collectedId, fullDate, inEachLanguage, partialDate, slug, text } from "./fields.ts";

export const topicsSchema = z.record(slug, z.strictObject({ name: inEachLanguage }));

export const districtsSchema = z.record(slug, z.strictObject({ name: inEachLanguage, aliases: z.array(text) }));

export const teamsSchema = z.record(
  slug,
  z.strictObject({
    name: inEachLanguage,
    districts: z.array(slug).min(1),
    topics: z.array(slug),
    channel: text.nullable(),
    refs: z.array(collectedId).min(1),
    source: slug,
    as_of: partialDate.nullable(),
  }),
);

/** What every title in a language has in it. */
const LETTER_OF: PerLanguage<RegExp> = {
  zh: /\p{Script=Han}/u,
  en: /\p{Script=Latin}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
};

export const sourcesSchema = z.record(
  slug,
  z
    .strictObject({
      title: text,
      publisher: inEachLanguage,
      url: z.url({ protocol: /^https?$/u }).nullable(),
      published: partialDate.nullable(),
      checked: fullDate,
      language: z.enum(LANGUAGES),
      trust: z.enum(SOURCE_TRUSTS),
    })
    .refine(({ title, language }) => LETTER_OF[language].test(title), {
      path: ["language"],
      message: "must be the language of the title",
    }),
);

export const measuresSchema = z.record(slug, z.strictObject({ name: inEachLanguage, unit: z.enum(UNITS) }));

export type TopicFields = z.infer<typeof topicsSchema>[string];
export type DistrictFields = z.infer<typeof districtsSchema>[string];
export type TeamFields = z.infer<typeof teamsSchema>[string];
export type SourceFields = z.infer<typeof sourcesSchema>[string];
export type MeasureFields = z.infer<typeof measuresSchema>[string];
