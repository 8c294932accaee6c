import type { Rule } from "./rule.ts";

/** Guides and teams use districts of `districts.yaml`. */
export const districtUnknown: Rule = ({ guides, teams, districts }) =>
  [
    ...guides.map(({ folder, fields }) => ({
      file: `${folder}/guide.yaml`,
      where: "district",
      district: fields.district,
    })),
    ...Object.entries(teams).flatMap(([id, team]) =>
      team.districts.map((district) => ({ file: "teams.yaml", where: id, district })),
    ),
  ]
    .filter(({ district }) => !Object.hasOwn(districts, district))
    .map(({ file, where, district }) => ({
      file,
      rule: "district-unknown",
      message: `${where}: "${district}" is not in districts.yaml`,
    }));
