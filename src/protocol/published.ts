/** Publishing guides at the desk, on the wire. */
import * as z from "zod";
import { CLIENT_TURN_ID } from "./conversation.ts";

const MOST_REASON_CHARACTERS = 300;

const reason = z
  .string()
  .trim()
  .min(1)
  .max(MOST_REASON_CHARACTERS)
  .meta({ description: "Why, in a sentence; for other staff" });

export const publishSchema = z
  .object({
    key: z.string().regex(CLIENT_TURN_ID).meta({ description: "Random; the same again is the same entry" }),
    reason,
    files: z.record(z.string(), z.string()).meta({
      description: "The whole guide: `guide.yaml` and four files of prose, text by path in `knowledge/`",
    }),
  })
  .meta({ id: "Publish" });

export const entryPathSchema = z.object({ guideId: z.string().meta({ description: "Id of the guide" }) });

export const takeOffQuerySchema = z.object({
  reason,
  as: z
    .enum(["tombstone", "withdrawal"])
    .default("tombstone")
    .meta({ description: "`tombstone`: no longer told. `withdrawal`: what was published no longer counts" }),
});

export const entrySchema = z
  .object({
    key: z.string(),
    guideId: z.string(),
    kind: z.enum(["guide", "tombstone", "withdrawal"]),
    revision: z.int().meta({ description: "Place among everything that was published" }),
    reason: z.string(),
    publishedAt: z.string().meta({ description: "RFC 3339" }),
    publishedBy: z.string().meta({ description: "What the member of staff is called" }),
    standing: z.boolean().meta({ description: "False once it was withdrawn, or is in the base" }),
  })
  .meta({ id: "PublishedEntry" });

export const publishedSchema = z
  .object({
    version: z.string().meta({ description: "Of the knowledge that answers now" }),
    entries: z.array(entrySchema).meta({ description: "The last entry about each guide" }),
  })
  .meta({ id: "Published" });

export type EntryOnWire = z.infer<typeof entrySchema>;
export type PublishedOnWire = z.infer<typeof publishedSchema>;
