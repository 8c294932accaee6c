import * as z from "zod";
import type { Result } from "#src/platform/shared/result.ts";
import type { AppContext } from "../app-env.ts";
import type { Refusal } from "../problems/refusal.ts";

const NAME = "Idempotency-Key";
const KEY = /^[\w-]{22,128}$/u;

/** The header that lets a POST be sent twice: 22 to 128 random characters of `[A-Za-z0-9_-]`. */
export const idempotencyHeaders = z.object({
  [NAME]: z
    .string()
    .regex(KEY)
    .optional()
    .meta({ description: "Random, 22 to 128 of `[A-Za-z0-9_-]`: the same again gives the first reply" }),
});

export function isIdempotencyKey(key: string | undefined): key is string {
  return key !== undefined && KEY.test(key);
}

/** @returns undefined where the request has none; its name is then its own */
export function readIdempotencyKey(c: AppContext): Result<string | undefined, Refusal> {
  const key = c.req.header(NAME);
  if (key === undefined || KEY.test(key)) return { ok: true, value: key };
  return { ok: false, error: { code: "field-invalid", faults: [{ path: NAME, code: "malformed" }] } };
}
