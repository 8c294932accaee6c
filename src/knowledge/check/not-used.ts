import type { Fault } from "../written/fault.ts";
import type { Rule } from "./rule.ts";

const FILE = "not-used.yaml";

/** A fact that is set aside exists, is told by no guide, and whatever stands in for it is told by one. */
export const notUsed: Rule = ({ guides, collected, notUsed: setAside }) => {
  const told = new Set(guides.flatMap(({ fields }) => Object.values(fields.sections).flatMap(({ refs }) => refs)));
  return Object.entries(setAside).flatMap(([id, why]): readonly Fault[] => {
    if (!collected.has(id)) {
      return [{ file: FILE, rule: "ref-unknown", message: `no collected fact has the id "${id}"` }];
    }
    if (told.has(id)) {
      return [{ file: FILE, rule: "not-used-told", message: `${id}: is told by a guide` }];
    }
    if ("by" in why && !told.has(why.by)) {
      return [
        { file: FILE, rule: "not-used-lost", message: `${id}: "${why.by}" stands in for it, but no guide tells it` },
      ];
    }
    return [];
  });
};
