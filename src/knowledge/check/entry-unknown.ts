import type { TeamFields } from "../written/register-schemas.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { WorkingYearFields } from "../written/working-days-schema.ts";
import type { Rule } from "./rule.ts";

const RULE_OF = {
  topics: "topic-unknown",
  districts: "district-unknown",
  sources: "source-unknown",
  measures: "measure-unknown",
} as const;

interface Reference {
  readonly file: string;
  readonly where: string;
  readonly register: keyof typeof RULE_OF;
  readonly id: string;
}

/** Guides, teams and working days refer to topics, districts, sources and measures that stand in their registers. */
export const entryUnknown: Rule = (written) =>
  [
    ...written.guides.flatMap(referencesOfGuide),
    ...Object.entries(written.teams).flatMap(referencesOfTeam),
    ...Object.entries(written.workingDays).map(referenceOfYear),
  ]
    .filter(({ register, id }) => !Object.hasOwn(written[register], id))
    .map(({ file, where, register, id }) => ({
      file,
      rule: RULE_OF[register],
      message: `${where}: "${id}" is not in ${register}.yaml`,
    }));

function referencesOfGuide({ folder, fields }: WrittenGuide): readonly Reference[] {
  const file = `${folder}/guide.yaml`;
  const source = (where: string, id: string): Reference => ({ file, where, register: "sources", id });
  return [
    { file, where: "topic", register: "topics", id: fields.topic },
    { file, where: "district", register: "districts", id: fields.district },
    ...fields.sources.map((id) => source("sources", id)),
    ...Object.entries(fields.facts).flatMap(([fact, { source: id, measure }]) => [
      source(`facts.${fact}`, id),
      ...(measure === undefined ? [] : [{ file, where: `facts.${fact}`, register: "measures", id: measure } as const]),
    ]),
    ...Object.entries(fields.sections).flatMap(([key, { sources }]) =>
      sources.map((id) => source(`sections.${key}`, id)),
    ),
    ...fields.documents.map((document) => source(`documents.${document.id}`, document.source)),
    ...fields.contacts.map((contact) => source(`contacts.${contact.id}`, contact.source)),
  ];
}

function referencesOfTeam([where, team]: readonly [string, TeamFields]): readonly Reference[] {
  const file = "teams.yaml";
  return [
    ...team.topics.map((id) => ({ file, where, register: "topics", id }) as const),
    ...team.districts.map((id) => ({ file, where, register: "districts", id }) as const),
    { file, where, register: "sources", id: team.source },
  ];
}

function referenceOfYear([where, { source }]: readonly [string, WorkingYearFields]): Reference {
  return { file: "working-days.yaml", where, register: "sources", id: source };
}
