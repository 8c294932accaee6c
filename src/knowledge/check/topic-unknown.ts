import type { Rule } from "./rule.ts";

/** Guides and teams use topics of `topics.yaml`. */
export const topicUnknown: Rule = ({ guides, teams, topics }) =>
  [
    ...guides.map(({ folder, fields }) => ({ file: `${folder}/guide.yaml`, where: "topic", topic: fields.topic })),
    ...Object.entries(teams).flatMap(([id, team]) =>
      team.topics.map((topic) => ({ file: "teams.yaml", where: id, topic })),
    ),
  ]
    .filter(({ topic }) => !Object.hasOwn(topics, topic))
    .map(({ file, where, topic }) => ({
      file,
      rule: "topic-unknown",
      message: `${where}: "${topic}" is not in topics.yaml`,
    }));
