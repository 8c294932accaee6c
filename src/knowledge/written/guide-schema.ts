/** `guide.yaml`: what of a guide does not depend on language. `knowledge/README.md` explains each field. */
import * as z from "zod";
import { BOUNDS, UNITS, type Figure, type NumericUnit } from "#src/language/figures/figure.ts";
import { FACETS } from "../facet.ts";
import { FACT_STATUSES } from "../fact-status.ts";
import { CONTACT_CHANNELS, GUIDE_KINDS } from "../knowledge.ts";
import { collectedId, factId, fullDate, inEachLanguage, partialDate, slug, statedDate, text } from "./fields.ts";

const NUMERIC_UNITS = UNITS.filter((unit): unit is NumericUnit => unit !== "date" && unit !== "code");

const origin = {
  ref: z
    .union([collectedId, z.array(collectedId).min(1)])
    .transform((ref): readonly string[] => (typeof ref === "string" ? [ref] : ref)),
  source: slug,
  status: z.enum(FACT_STATUSES),
};

const range = z.tuple([z.number(), z.number()]).refine(([from, to]) => from < to, "must run from low to high");

const factSchema = z.discriminatedUnion("unit", [
  z
    .strictObject({
      ...origin,
      unit: z.enum(NUMERIC_UNITS),
      value: z.union([z.number(), range]),
      bound: z.enum(BOUNDS).optional(),
    })
    .refine(({ value, bound }) => typeof value === "number" || bound === undefined, "a range takes no bound"),
  z.strictObject({ ...origin, unit: z.literal("date"), value: statedDate }),
  z.strictObject({ ...origin, unit: z.literal("code"), value: text }),
]);

const sectionSchema = z.strictObject({
  facet: z.enum(FACETS),
  refs: z.array(collectedId),
  sources: z.array(slug),
  as_of: partialDate.nullable().optional(),
  valid_from: fullDate.nullable().optional(),
  valid_until: fullDate.nullable().optional(),
  /** Key of the section of this guide that holds from the day after the last. */
  superseded_by: slug.optional(),
});

const documentSchema = z.strictObject({ id: slug, name: inEachLanguage, source: slug });

const stepSchema = z.strictObject({
  id: slug,
  text: inEachLanguage,
  duration: factId.nullable(),
  /** Links to other steps: `<guide-id>#step/<id>`. */
  depends_on: z.array(text),
});

const contactSchema = z.strictObject({
  id: slug,
  kind: z.enum(CONTACT_CHANNELS),
  value: text,
  name: inEachLanguage,
  source: slug,
  as_of: partialDate,
});

const reviewSchema = z.strictObject({ by: text, on: fullDate }).nullable();

export const guideSchema = z.strictObject({
  id: slug,
  kind: z.enum(GUIDE_KINDS),
  topic: slug,
  district: slug,
  facts: z.record(factId, factSchema),
  sections: z.record(slug, sectionSchema).refine((all) => Object.keys(all).length > 0, "must have a section"),
  documents: z.array(documentSchema),
  steps: z.array(stepSchema),
  contacts: z.array(contactSchema),
  sources: z.array(slug).min(1),
  as_of: partialDate.nullable(),
  valid_from: fullDate.nullable(),
  valid_until: fullDate.nullable(),
  review_by: fullDate,
  sensitive: z.boolean(),
  reviewed: z.strictObject({ zh: reviewSchema, en: reviewSchema, ja: reviewSchema, ko: reviewSchema }),
});

export type GuideFields = z.infer<typeof guideSchema>;
export type FactFields = GuideFields["facts"][string];
export type SectionFields = GuideFields["sections"][string];

/** The part of a fact that is written out for the reader. */
export function figureOf(fact: FactFields): Figure {
  if (fact.unit === "date" || fact.unit === "code") return { unit: fact.unit, value: fact.value };
  const { unit, value, bound } = fact;
  return bound === undefined ? { unit, value } : { unit, value, bound };
}
