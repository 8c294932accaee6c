/**
 * Reads `<language>.md`: front matter with title, keywords, labels and questions, then one part per section
 * (`## {#key} Heading` and paragraphs). Placeholders stay as they are.
 */
import * as z from "zod";
import type { Result } from "#src/platform/shared/result.ts";
import { splitFrontMatter } from "#src/platform/shared/split-front-matter.ts";
import { factId, slug, text } from "./fields.ts";
import type { Fault } from "./fault.ts";
import { readYaml } from "./read-yaml.ts";

export interface WrittenProse {
  /** Path of the file it was read from. */
  readonly file: string;
  readonly title: string;
  readonly keywords: readonly string[];
  /** Fact id -> label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Section key -> questions people ask for it. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly sections: readonly WrittenSection[];
  /** By a machine, and not yet approved by anybody who reads the language. */
  readonly drafted: boolean;
}

interface WrittenSection {
  readonly key: string;
  readonly heading: string;
  readonly body: string;
}

const frontMatterSchema = z.strictObject({
  title: text,
  keywords: z.array(text),
  facts: z
    .record(factId, text)
    .nullish()
    .transform((labels) => labels ?? {}),
  asked: z.record(slug, z.array(text)),
  drafted: z.literal("machine").nullish(),
});

const HEADING = /^## \{#(?<key>[a-z0-9-]+)\}[ \t]*(?<heading>.*)$/u;

export function readProse(file: string, content: string): Result<WrittenProse, readonly Fault[]> {
  const parts = splitFrontMatter(content);
  if (parts === undefined) {
    return failed(file, "front-matter-missing", "must begin with front matter between two lines of '---'");
  }
  const frontMatter = readYaml(file, parts.yaml, frontMatterSchema);
  if (!frontMatter.ok) return frontMatter;

  const sections = readSections(parts.rest);
  if (!sections.ok) return failed(file, "heading-malformed", sections.error);

  const { title, keywords, facts: labels, asked, drafted } = frontMatter.value;
  return {
    ok: true,
    value: { file, title, keywords, labels, asked, sections: sections.value, drafted: drafted === "machine" },
  };
}

function readSections(markdown: string): Result<readonly WrittenSection[], string> {
  const [preamble = "", ...parts] = `\n${markdown}`.split(/^(?=#)/mu);
  if (preamble.trim() !== "") return { ok: false, error: `text before the first section: "${preamble.trim()}"` };

  const sections: WrittenSection[] = [];
  for (const part of parts) {
    const [first = "", ...lines] = part.split("\n");
    const heading = HEADING.exec(first)?.groups;
    if (heading === undefined) return { ok: false, error: `"${first}" must be "## {#key} Heading"` };
    sections.push({
      key: heading["key"] ?? "",
      heading: (heading["heading"] ?? "").trim(),
      body: lines.join("\n").trim(),
    });
  }
  return { ok: true, value: sections };
}

function failed(file: string, rule: string, message: string): Result<never, readonly Fault[]> {
  return { ok: false, error: [{ file, rule, message }] };
}
