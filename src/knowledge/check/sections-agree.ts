import type { Fault } from "../written/fault.ts";
import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** All four languages have the sections of `guide.yaml`, once each and in its order. */
export const sectionsAgree: Rule = (written) =>
  eachProse(written).flatMap(({ guide, prose }): readonly Fault[] => {
    const wanted = Object.keys(guide.fields.sections);
    const found = prose.sections.map(({ key }) => key);
    const missing = wanted.filter((key) => !found.includes(key));
    const unknown = found.filter((key) => !wanted.includes(key));
    const repeated = found.filter((key, at) => found.indexOf(key) !== at);
    const fault = (rule: string, message: string): Fault => ({ file: prose.file, rule, message });

    if (missing.length + unknown.length + repeated.length > 0) {
      return [
        ...missing.map((key) => fault("section-missing", `the section "${key}" is missing`)),
        ...unknown.map((key) => fault("section-unknown", `guide.yaml has no section "${key}"`)),
        ...repeated.map((key) => fault("section-repeated", `the section "${key}" is there more than once`)),
      ];
    }
    if (wanted.join() === found.join()) return [];
    return [fault("section-order", `the sections must come as in guide.yaml: ${wanted.join(", ")}`)];
  });
