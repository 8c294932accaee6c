/** What staff do to a case beside taking, answering, handing back and closing it. */
import * as z from "zod";
import { CASE_CLASSES, PRIORITIES } from "./case.ts";

const LONGEST_REASON = 1000;
const LONGEST_EXTENSION_DAYS = 10;

const reason = z.string().trim().min(1).max(LONGEST_REASON);
const kept = { reason: reason.meta({ description: "For the log" }) };
const told = { reason: reason.meta({ description: "The visitor reads it" }) };
const free = { reason: reason.optional().meta({ description: "For the log" }) };

const classification = { class: z.enum(CASE_CLASSES), priority: z.enum(PRIORITIES) };
const team = { team: z.string().meta({ description: "Id of the team" }) };

/** Each with what its transition demands; a test holds them to the table of the closed loop. */
export const deskActSchema = z
  .discriminatedUnion("act", [
    z.object({ act: z.literal("accept"), ...classification, ...free }),
    z.object({ act: z.literal("dispatch"), ...team, ...free }),
    z.object({ act: z.literal("object"), ...kept }),
    z.object({ act: z.literal("redispatch"), ...team, ...kept }),
    z.object({ act: z.literal("uphold-dispatch"), ...kept }),
    z.object({ act: z.literal("reclassify"), ...classification, ...kept }),
    z.object({
      act: z.literal("assign"),
      helper: z.string().meta({ description: "Id of the account of whoever is to have it" }),
      ...kept,
    }),
    z.object({
      act: z.literal("ask-extension"),
      workingDays: z.int().min(1).max(LONGEST_EXTENSION_DAYS),
      ...kept,
    }),
    z.object({ act: z.literal("grant-extension"), ...free }),
    z.object({ act: z.literal("deny-extension"), ...kept }),
    z.object({ act: z.literal("ask-visitor"), ...told }),
    z.object({ act: z.literal("resume"), ...free }),
    z.object({ act: z.literal("confirm"), ...free }),
    z.object({ act: z.literal("return-reply"), ...kept }),
    z.object({ act: z.literal("explain"), ...told }),
    z.object({ act: z.literal("reopen"), ...told }),
  ])
  .meta({ id: "DeskAct" });

export type DeskAct = z.infer<typeof deskActSchema>;
export type DeskActName = DeskAct["act"];

export const DESK_ACTS: readonly DeskActName[] = deskActSchema.options.map(({ shape }) => shape.act.value);

export const possibleActSchema = z.object({
  act: z.enum(DESK_ACTS),
  reason: z
    .enum(["told", "kept"])
    .optional()
    .meta({ description: "A reason is demanded: told to the visitor too, or kept among the staff" }),
});

export type PossibleActOnWire = z.infer<typeof possibleActSchema>;
