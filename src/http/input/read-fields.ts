import type * as z from "zod";
import type { Result } from "#src/platform/shared/result.ts";
import type { Refusal } from "../problems/refusal.ts";
import { findFieldFaults } from "./find-field-faults.ts";
import { readJson } from "./read-json.ts";

/** A body in JSON with the fields of a schema; others are ignored. */
export async function readFields<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T, Refusal>> {
  const sent = await readJson(request);
  if (!sent.ok) return sent;
  const read = schema.safeParse(sent.value);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, error: { code: "field-invalid", faults: findFieldFaults(read.error, sent.value) } };
}
