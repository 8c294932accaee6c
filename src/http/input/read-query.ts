import type * as z from "zod";
import type { Result } from "#src/platform/shared/result.ts";
import type { AppContext } from "../app-env.ts";
import type { Refusal } from "../problems/refusal.ts";
import { findFieldFaults } from "./find-field-faults.ts";

/** The fields after the `?`. One that is left empty counts as not sent: a form sends every field it has. */
export function readQuery<T>(c: AppContext, schema: z.ZodType<T>): Result<T, Refusal> {
  const sent = Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ""));
  const read = schema.safeParse(sent);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, error: { code: "field-invalid", faults: findFieldFaults(read.error, sent) } };
}
