import type { Result } from "#src/platform/shared/result.ts";
import type { Refusal } from "../problems/refusal.ts";
import { readBody } from "./read-body.ts";

/** @returns the value; an empty object where there is no body, so that what is missing is named field by field */
export async function readJson(request: Request): Promise<Result<unknown, Refusal>> {
  const body = await readBody(request, "application/json");
  if (!body.ok) return body;
  if (body.value === "") return { ok: true, value: {} };
  try {
    return { ok: true, value: JSON.parse(body.value) };
  } catch {
    return { ok: false, error: { code: "body-unreadable" } };
  }
}
