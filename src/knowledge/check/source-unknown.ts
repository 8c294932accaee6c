import type { Fault } from "../written/fault.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { Rule } from "./rule.ts";

/** Everything said refers to an entry of the register of sources. */
export const sourceUnknown: Rule = ({ guides, teams, sources }) => {
  const unknown = (file: string, named: readonly NamedSource[]): readonly Fault[] =>
    named
      .filter(({ source }) => !Object.hasOwn(sources, source))
      .map(({ where, source }) => ({
        file,
        rule: "source-unknown",
        message: `${where}: "${source}" is not in sources.yaml`,
      }));
  return [
    ...guides.flatMap((guide) => unknown(`${guide.folder}/guide.yaml`, sourcesOf(guide))),
    ...unknown(
      "teams.yaml",
      Object.entries(teams).map(([where, { source }]) => ({ where, source })),
    ),
  ];
};

interface NamedSource {
  readonly where: string;
  readonly source: string;
}

function sourcesOf({ fields }: WrittenGuide): readonly NamedSource[] {
  return [
    ...fields.sources.map((source) => ({ where: "sources", source })),
    ...Object.entries(fields.facts).map(([id, { source }]) => ({ where: `facts.${id}`, source })),
    ...Object.entries(fields.sections).flatMap(([key, section]) =>
      section.sources.map((source) => ({ where: `sections.${key}`, source })),
    ),
    ...fields.documents.map(({ id, source }) => ({ where: `documents.${id}`, source })),
    ...fields.contacts.map(({ id, source }) => ({ where: `contacts.${id}`, source })),
  ];
}
