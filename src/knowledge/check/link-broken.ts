import type { Fault } from "../written/fault.ts";
import type { Rule } from "./rule.ts";

/** Steps depend on steps that exist (`<guide-id>#step/<id>`) and take their duration from a fact of the guide. */
export const linkBroken: Rule = ({ guides }) => {
  const steps = new Set(guides.flatMap(({ fields }) => fields.steps.map(({ id }) => `${fields.id}#step/${id}`)));
  return guides.flatMap(({ folder, fields }) =>
    fields.steps.flatMap(({ id, duration, depends_on: dependsOn }): readonly Fault[] => {
      const fault = (message: string): Fault => ({
        file: `${folder}/guide.yaml`,
        rule: "link-broken",
        message: `steps.${id}: ${message}`,
      });
      const broken = dependsOn.filter((link) => !steps.has(link)).map((link) => fault(`no step is "${link}"`));
      if (duration === null || Object.hasOwn(fields.facts, duration)) return broken;
      return [...broken, fault(`no fact is "${duration}"`)];
    }),
  );
};
