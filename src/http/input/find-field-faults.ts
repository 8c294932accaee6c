/** What a schema says about a value, as faults a reader can mend. The schema library's own words stay inside. */
import type * as z from "zod";
import type { FieldFault } from "../problems/refusal.ts";

/** Understands the issues of flat objects of texts and choices, which is all that visitors send. */
export function findFieldFaults(error: z.ZodError, value: unknown): readonly FieldFault[] {
  return error.issues.map((issue) => {
    const path = issue.path.join(".");
    if (path === "") return { path, code: "not-an-object" };
    if (isMissing(value, path)) return { path, code: "missing" };
    if (issue.code === "invalid_value") return { path, code: "not-offered", offered: issue.values.map(String) };
    if (issue.code === "invalid_format") return { path, code: "malformed" };
    return { path, code: "not-text" };
  });
}

function isMissing(value: unknown, field: string): boolean {
  return typeof value === "object" && value !== null && !Object.hasOwn(value, field);
}
