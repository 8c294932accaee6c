import type { Rule } from "./rule.ts";

/** Guides and teams rest on collected facts that exist. */
export const refUnknown: Rule = ({ guides, teams, collected }) =>
  [
    ...guides.flatMap(({ folder, fields }) =>
      [...Object.entries(fields.facts), ...Object.entries(fields.sections)].flatMap(([where, entry]) =>
        ("refs" in entry ? entry.refs : entry.ref).map((ref) => ({ file: `${folder}/guide.yaml`, where, ref })),
      ),
    ),
    ...Object.entries(teams).flatMap(([where, team]) => team.refs.map((ref) => ({ file: "teams.yaml", where, ref }))),
  ]
    .filter(({ ref }) => !collected.has(ref))
    .map(({ file, where, ref }) => ({
      file,
      rule: "ref-unknown",
      message: `${where}: no collected fact has the id "${ref}"`,
    }));
