/** `not-used.yaml`: the collected facts that no guide tells, each with the reason. */
import * as z from "zod";
import { collectedId, text } from "./fields.ts";

const reasonSchema = z.discriminatedUnion("reason", [
  // Another collected fact says the same, or took its place.
  z.strictObject({ reason: z.enum(["duplicate", "replaced"]), by: collectedId }),
  // No fact about the matter: rubbish of a web page, a remark of whoever collected; or nobody could confirm it.
  z.strictObject({ reason: z.enum(["debris", "editorial", "unconfirmed"]), note: text }),
]);

/** Collected fact id -> why nothing is said of it. */
export const notUsedSchema = z.record(collectedId, reasonSchema);

export type NotUsedFields = z.infer<typeof notUsedSchema>[string];
