/**
 * A prompt as its file keeps it: front matter (id, version, inputs, output, change), then what the model is to keep to
 * under `# system`, where there is such a thing, and what it is to do under `# user`. `<<input>>` marks where each input
 * goes.
 */
import { parseDocument } from "yaml";
import * as z from "zod";
import type { Result } from "../shared/result.ts";
import { splitFrontMatter } from "../shared/split-front-matter.ts";
import { INPUT } from "./fill-prompt.ts";
import { type Prompt, PROMPT_IDS, PROMPT_INPUTS, type PromptId } from "./prompt.ts";

const frontMatterSchema = z.strictObject({
  id: z.enum(PROMPT_IDS as [PromptId, ...PromptId[]]),
  version: z.int().min(1),
  inputs: z.array(z.string().regex(/^[a-z]+$/u)),
  output: z.record(z.string(), z.unknown()),
  /** What this version changed, and why. */
  change: z.string().min(1),
});

const MESSAGES = /^(?:# system\n(?<system>.*?)\n)?# user\n(?<user>.+)$/su;

/** Half of a mark without its other half, with what stands around it on its line: it would reach the model as it is. */
const STRAY = /.{0,20}(?:<<(?![a-z]+>>)|(?<!<<[a-z]+)>>).{0,20}/u;

/** @returns the prompt, or in one line what is wrong with its file */
export function readPrompt(file: string): Result<Prompt, string> {
  const { yaml = "", rest = "" } = splitFrontMatter(file) ?? {};
  const document = parseDocument(yaml);
  const [unreadable] = document.errors;
  if (unreadable !== undefined) return { ok: false, error: unreadable.message.split("\n", 1)[0] ?? "" };
  const read = frontMatterSchema.safeParse(document.toJS());
  if (!read.success) {
    const [issue] = read.error.issues;
    return { ok: false, error: `${issue?.path.join(".") || "front matter"}: ${issue?.message ?? "cannot be read"}` };
  }
  const { id, version, inputs, output } = read.data;
  const undeclared = difference(inputs, PROMPT_INPUTS[id]);
  if (undeclared.length > 0) return { ok: false, error: `inputs: ${undeclared.join(", ")} not as the code fills them` };

  const messages = MESSAGES.exec(rest.trim())?.groups;
  if (messages === undefined) return { ok: false, error: 'the text does not stand under "# system" and "# user"' };
  const { system = "", user = "" } = messages;
  const marked = [...`${system}\n${user}`.matchAll(INPUT)].map(([, name = ""]) => name);
  const odd = difference(marked, inputs);
  if (odd.length > 0) return { ok: false, error: `inputs: declared and marked differ in ${odd.join(", ")}` };
  const mistyped = STRAY.exec(`${system}\n${user}`)?.[0];
  if (mistyped !== undefined) return { ok: false, error: `a mark is mistyped: ${mistyped}` };
  return { ok: true, value: { id, version, output, system: system.trim(), user: user.trim() } };
}

function difference(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set(some).symmetricDifference(new Set(others))];
}
