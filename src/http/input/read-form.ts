import type { Result } from "#src/platform/shared/result.ts";
import type { Refusal } from "../problems/refusal.ts";
import { readBody } from "./read-body.ts";

/** @returns the fields by name; of a field sent twice, the last */
export async function readForm(request: Request): Promise<Result<Readonly<Record<string, string>>, Refusal>> {
  const body = await readBody(request, "application/x-www-form-urlencoded");
  return body.ok ? { ok: true, value: Object.fromEntries(new URLSearchParams(body.value)) } : body;
}
