import type { Citation } from "#src/protocol/turn.ts";
import { isPlace, isString, listOf, nullable, oneOf, optional, shapeOf } from "./checks.ts";
import { isServedLanguage } from "./is-served-language.ts";

const hasCitationShape = shapeOf<Citation>({
  n: isPlace,
  passageId: isString,
  guideId: isString,
  section: isString,
  title: isString,
  url: nullable(isString),
  page: optional(isString),
  asOf: nullable(isString),
  quote: shapeOf<Citation["quote"]>({ language: isServedLanguage, text: isString }),
  refs: listOf(isString),
  source: shapeOf<Citation["source"]>({
    title: isString,
    language: isServedLanguage,
    publisher: isString,
    published: nullable(isString),
    checked: isString,
    trust: oneOf<Citation["source"]["trust"]>({ official: true, reproduction: true, secondary: true, own: true }),
  }),
});

/** Whether a value from the wire is a citation. Says yes exactly where the protocol's schema does (a test compares). */
export function isCitation(value: unknown): value is Citation {
  return hasCitationShape(value);
}
