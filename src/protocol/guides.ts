/** The guides on the wire: the catalogue, and one guide with all it says. */
import * as z from "zod";
import { FACETS } from "#src/knowledge/facet.ts";
import { CONTACT_CHANNELS, GUIDE_KINDS, SOURCE_TRUSTS } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { turnFactSchema } from "./turn.ts";

const language = z.enum(LANGUAGES);
const partialDate = z.string().nullable().meta({ description: "Partial date: YYYY, YYYY-MM or YYYY-MM-DD" });
const fullDate = z.string().nullable();
const named = z.object({ id: z.string(), name: z.string() });
const facet = z.enum(FACETS).meta({ description: "Which kind of question the section answers" });

export const guidesQuerySchema = z.object({
  language: language
    .optional()
    .meta({ description: "Language of titles and headings; else that of `Accept-Language`" }),
  district: z.string().optional().meta({ description: "Only guides of this district, of `city` or of `national`" }),
  topic: z.string().optional().meta({ description: "Only guides of this topic" }),
  cursor: z.string().optional().meta({ description: "`next` of the page before" }),
});

export const guideQuerySchema = guidesQuerySchema.pick({ language: true });

export const guidePathSchema = z.object({
  id: z.string().meta({ description: "Id of the guide" }),
});

const guideSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(GUIDE_KINDS),
  topic: z.string().meta({ description: "Id of its topic" }),
  district: z.string().meta({ description: "Id of its district, or `city` or `national`" }),
  title: z.string(),
  asOf: partialDate,
  sections: z.array(z.object({ key: z.string(), heading: z.string(), facet })),
  url: z.string().meta({ description: "Where the whole guide is read" }),
  page: z.string().meta({ description: "Its page for people" }),
});

export const guidesSchema = z
  .object({
    guides: z.array(guideSummarySchema),
    next: z.string().nullable().meta({ description: "`cursor` of the next page; null on the last" }),
  })
  .meta({ id: "Guides" });

export const guideSchema = z
  .object({
    id: z.string(),
    kind: z.enum(GUIDE_KINDS),
    topic: named,
    district: named,
    language: language.meta({ description: "The language all of this is in" }),
    title: z.string(),
    asOf: partialDate,
    reviewBy: z.string().meta({ description: "YYYY-MM-DD: when its editors look at it again at the latest" }),
    sensitive: z.boolean().meta({ description: "A person is always offered beside an answer from it" }),
    machineDrafted: z
      .boolean()
      .meta({ description: "The text in this language was written by a machine, and nobody has approved it yet" }),
    sections: z.array(
      z.object({
        key: z.string(),
        heading: z.string(),
        text: z.string().meta({ description: "Paragraphs and `- ` lists" }),
        refs: z.array(z.string()).meta({ description: "Ids of the collected facts it states" }),
        facet,
        asOf: partialDate,
        validFrom: fullDate.meta({ description: "YYYY-MM-DD: the first day it is in force; null where there is none" }),
        validUntil: fullDate.meta({ description: "YYYY-MM-DD: the last day it is in force; null where none is known" }),
        supersededBy: z
          .string()
          .nullable()
          .meta({ description: "Key of the section that holds from the day after; null where none is known" }),
      }),
    ),
    facts: z.array(turnFactSchema).meta({ description: "The figures the sections rest on" }),
    documents: z.array(named).meta({ description: "Papers that are asked for" }),
    contacts: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum(CONTACT_CHANNELS),
          value: z.string(),
          name: z.string(),
          asOf: z.string().meta({ description: "Partial date it was last known to be true on" }),
        }),
      )
      .meta({ description: "Where an office or a service is reached" }),
    reviewed: z
      .string()
      .nullable()
      .meta({ description: "YYYY-MM-DD: when a native speaker read it in this language; null where none has yet" }),
    page: z.string().meta({ description: "Its page for people" }),
    sources: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        publisher: z.string(),
        url: z.string().nullable(),
        published: partialDate,
        checked: z.string().meta({ description: "YYYY-MM-DD: when it was last compared with the guide" }),
        language,
        trust: z.enum(SOURCE_TRUSTS),
      }),
    ),
  })
  .meta({ id: "Guide" });

export type GuideSummaryOnWire = z.infer<typeof guideSummarySchema>;
export type GuidesOnWire = z.infer<typeof guidesSchema>;
export type GuideOnWire = z.infer<typeof guideSchema>;
