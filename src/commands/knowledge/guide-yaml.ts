/** The `guide.yaml` of a guide that an editor has yet to complete, laid out as editors keep it. Pure. */
import { stringify } from "yaml";
import type { GuidePlan } from "./guide-plan.ts";

/** Stands where the id of a source or of a collected fact belongs, which only an editor can name. */
export const TO_BE_NAMED = "to-be-named";

interface Parts {
  readonly facts: Readonly<Record<string, object>>;
  readonly sections: Readonly<Record<string, object>>;
  readonly documents: readonly object[];
  readonly contacts: readonly object[];
}

export function guideYaml(
  { id, kind, topic, district, source = TO_BE_NAMED, reviewBy }: GuidePlan,
  { facts, sections, documents, contacts }: Parts,
): string {
  return `id: ${id}
kind: ${kind}
topic: ${topic}
district: ${district}
facts:${byKey(facts)}
sections:${byKey(sections)}
documents:${listed(documents)}
steps: []
contacts:${listed(contacts)}
sources: [${source}]
as_of: null
valid_from: null
valid_until: null
review_by: ${reviewBy}
sensitive: false
reviewed: { zh: null, en: null, ja: null, ko: null }
`;
}

function byKey(entries: Readonly<Record<string, object>>): string {
  const lines = Object.entries(entries).map(([key, value]) => `\n  ${key}: ${inOneLine(value)}`);
  return lines.length === 0 ? " {}" : lines.join("");
}

function listed(entries: readonly object[]): string {
  return entries.length === 0 ? " []" : entries.map((entry) => `\n  - ${inOneLine(entry)}`).join("");
}

function inOneLine(value: object): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
}
