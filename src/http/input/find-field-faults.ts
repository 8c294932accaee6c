/** What a schema says about a value, as faults a reader can mend. The schema library's own words stay inside. */
import type * as z from "zod";
import type { FieldFault } from "../problems/refusal.ts";

export function findFieldFaults(error: z.ZodError, value: unknown): readonly FieldFault[] {
  return error.issues.map((issue) => {
    const path = issue.path.join(".");
    if (isMissing(value, issue.path)) return { path, code: "missing" };
    if (issue.code === "invalid_value") return { path, code: "not-offered", offered: issue.values.map(String) };
    if (issue.code === "invalid_type") {
      return { path, code: issue.expected === "object" ? "not-an-object" : "not-text" };
    }
    return { path, code: issue.code === "too_big" ? "too-long" : "malformed" };
  });
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  const name = path.at(-1);
  if (name === undefined) return false;
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value);
  return isObject(parent) && !Object.hasOwn(parent, name);
}

function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}
