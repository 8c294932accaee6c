import type { Fault } from "../written/fault.ts";
import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** No two guides share a heading in a language: offered as a next question, it would not say which of them answers. */
export const headingRepeated: Rule = (written) => {
  const idOfHeading = new Map<string, string>();
  return eachProse(written).flatMap(({ guide, language, prose }) =>
    prose.sections.flatMap(({ key, heading }): readonly Fault[] => {
      const { id } = guide.fields;
      const place = `${language}:${heading.toLowerCase()}`;
      const earlier = idOfHeading.get(place) ?? id;
      idOfHeading.set(place, earlier);
      if (heading === "" || earlier === id) return [];
      const message = `heading of ${key}: is also a heading of ${earlier}; name the district or the subject`;
      return [{ file: prose.file, rule: "heading-repeated", message }];
    }),
  );
};
