import type * as z from "zod";
import type { Result } from "#src/platform/shared/result.ts";
import type { AppContext } from "../app-env.ts";
import type { Refusal } from "../problems/refusal.ts";
import { askedLanguage } from "./asked-language.ts";
import { findFieldFaults } from "./find-field-faults.ts";
import { readJson } from "./read-json.ts";

/** Reads a request's JSON by a schema. Whatever is wrong is said in the language it asks for, where it asks for one. */
export async function readInput<T>(c: AppContext, schema: z.ZodType<T>): Promise<Result<T, Refusal>> {
  const sent = await readJson(c.req.raw);
  if (!sent.ok) return sent;
  c.set("readerLanguage", askedLanguage(sent.value) ?? c.get("readerLanguage"));
  const read = schema.safeParse(sent.value);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, error: { code: "field-invalid", faults: findFieldFaults(read.error, sent.value) } };
}
