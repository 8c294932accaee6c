import type { Fault } from "../written/fault.ts";
import { findUnfinished } from "../written/find-unfinished.ts";
import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Nothing is left to be written: a draft is no answer. */
export const unfinished: Rule = (written) =>
  writtenTexts(written).flatMap(({ file, where, text }): readonly Fault[] => {
    const mark = findUnfinished(text);
    return mark === undefined ? [] : [{ file, rule: "unfinished", message: `${where}: still has "${mark}"` }];
  });
