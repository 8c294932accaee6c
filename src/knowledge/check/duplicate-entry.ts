import type { Fault } from "../written/fault.ts";
import type { Rule } from "./rule.ts";

/** Ids of documents, steps, contacts and terms are unique where they are looked up. */
export const duplicateEntry: Rule = ({ guides, glossary }) => [
  ...guides.flatMap(({ folder, fields }) =>
    (["documents", "steps", "contacts"] as const).flatMap((list) =>
      repeated(fields[list].map(({ id }) => id)).map((id) => fault(`${folder}/guide.yaml`, `${list}: "${id}"`)),
    ),
  ),
  ...repeated(glossary.map(({ id }) => id)).map((id) => fault("glossary.tsv", `"${id}"`)),
];

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

function fault(file: string, what: string): Fault {
  return { file, rule: "duplicate-entry", message: `${what} is there more than once` };
}
