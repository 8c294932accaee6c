/**
 * A prompt as its file keeps it: front matter (id, version, inputs, output, change) and a text in which `<<input>>` marks
 * where each input goes.
 */
import { parseDocument } from "yaml";
import * as z from "zod";
import type { Result } from "./result.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

export interface Prompt {
  readonly id: string;
  readonly version: number;
  /** JSON Schema of what the model is to reply with. */
  readonly output: Readonly<Record<string, unknown>>;
  /** @throws Error for an input that is missing or that the prompt does not have: a fault of whoever calls */
  readonly fill: (inputs: Readonly<Record<string, string>>) => string;
}

const frontMatterSchema = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  inputs: z.array(z.string().regex(/^[a-z]+$/u)),
  output: z.record(z.string(), z.unknown()),
  /** What this version changed, and why. */
  change: z.string().min(1),
});

const INPUT = /<<(?<name>[a-z]+)>>/gu;

/** @returns the prompt, or in one line what is wrong with its file */
export function readPrompt(file: string): Result<Prompt, string> {
  const { yaml = "", rest: text = "" } = splitFrontMatter(file) ?? {};
  const document = parseDocument(yaml);
  const [unreadable] = document.errors;
  if (unreadable !== undefined) return { ok: false, error: unreadable.message.split("\n", 1)[0] ?? "" };
  const read = frontMatterSchema.safeParse(document.toJS());
  if (!read.success) {
    const [issue] = read.error.issues;
    return { ok: false, error: `${issue?.path.join(".") || "front matter"}: ${issue?.message ?? "cannot be read"}` };
  }
  const { id, version, inputs, output } = read.data;
  const marked = [...text.matchAll(INPUT)].map(([, name = ""]) => name);
  const odd = difference(marked, inputs);
  if (odd.length > 0) return { ok: false, error: `inputs: declared and marked differ in ${odd.join(", ")}` };

  const fill: Prompt["fill"] = (given) => {
    const wrong = difference(Object.keys(given), inputs);
    if (wrong.length > 0) throw new Error(`prompt "${id}": inputs missing or unknown: ${wrong.join(", ")}`);
    return text.replaceAll(INPUT, (_, name: string) => given[name] ?? "").trim();
  };
  return { ok: true, value: { id, version, output, fill } };
}

function difference(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set(some).symmetricDifference(new Set(others))];
}
