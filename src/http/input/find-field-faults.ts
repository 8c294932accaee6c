/** What a schema says about a value, as faults a reader can mend. The schema library's own words stay inside. */
import type * as z from "zod";
import type { FieldFault } from "../problems/refusal.ts";

export function findFieldFaults(error: z.ZodError, value: unknown): readonly FieldFault[] {
  return error.issues.flatMap(nearestIssues).map((issue) => {
    const path = issue.path.join(".");
    if (isMissing(value, issue.path)) return { path, code: "missing" };
    if (issue.code === "invalid_value") return { path, code: "not-offered", offered: issue.values.map(String) };
    if (issue.code === "invalid_type") {
      return { path, code: codeOfType(issue.expected) };
    }
    return { path, code: issue.code === "too_big" ? "too-long" : "malformed" };
  });
}

function codeOfType(expected: string): "not-an-object" | "not-text" | "malformed" {
  if (expected === "object") return "not-an-object";
  return expected === "string" ? "not-text" : "malformed";
}

/** Of something that may have several shapes, what keeps it from the one that it comes nearest to: a fault inside it. */
function nearestIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inside = issue.errors.find((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0));
  return inside?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? [issue];
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
