/** Reads one YAML text into a checked value, or says what is wrong with it. */
import { parseDocument } from "yaml";
import type * as z from "zod";
import type { Result } from "#src/platform/shared/result.ts";
import type { Fault } from "./fault.ts";

export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Result<T, readonly Fault[]> {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const unreadable = [...document.errors, ...document.warnings];
  if (unreadable.length > 0) {
    const firstLine = (message: string): string => message.split("\n", 1)[0] ?? message;
    return {
      ok: false,
      error: unreadable.map(({ message }) => ({ file, rule: "yaml-unreadable", message: firstLine(message) })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, error: parsed.error.issues.map((issue) => faultOf(file, issue)) };
}

function faultOf(file: string, issue: z.core.$ZodIssue): Fault {
  const path = issue.path.join(".");
  return { file, rule: ruleOf(issue), message: path === "" ? issue.message : `${path}: ${issue.message}` };
}

/** A field may name the rule it stands for; everything else is the shape of the file. */
function ruleOf(issue: z.core.$ZodIssue): string {
  const named: unknown = issue.code === "custom" ? issue.params?.["rule"] : undefined;
  return typeof named === "string" ? named : "shape";
}
