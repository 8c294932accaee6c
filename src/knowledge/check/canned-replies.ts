import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import type { Fault } from "../written/fault.ts";
import { placeholdersIn, replacePlaceholders } from "../written/placeholder.ts";
import type { Rule } from "./rule.ts";

/**
 * A canned reply says the same to everybody: the same variables and the same figures in each language. A helper picks it
 * without being able to read what the visitor gets. No two have a shortcut in common.
 */
export const cannedReplies: Rule = ({ cannedReplies: written }) => {
  const replies = Object.entries(written);
  return replies.flatMap(([id, { shortcut, text }], at): readonly Fault[] => {
    const report = (rule: string, what: string): Fault => ({
      file: "canned-replies.yaml",
      rule,
      message: `${id}: ${what}`,
    });
    const differs = (what: string, listed: PerLanguage<string>): readonly Fault[] =>
      new Set(Object.values(listed)).size === 1
        ? []
        : [
            report(
              "canned-reply-differs",
              LANGUAGES.map((language) => `${language} has the ${what} ${listed[language] || "none"}`).join("; "),
            ),
          ];
    const before = replies.slice(0, at).find(([, other]) => other.shortcut === shortcut);
    return [
      ...differs(
        "variables",
        perLanguage((language) => placeholdersIn(text[language]).toSorted().join(", ")),
      ),
      ...differs(
        "figures",
        perLanguage((language) => figuresIn(text[language]).join(", ")),
      ),
      ...(before === undefined ? [] : [report("shortcut-repeated", `"${shortcut}" is that of ${before[0]} already`)]),
    ];
  });
};

function figuresIn(text: string): readonly string[] {
  return (replacePlaceholders(text, () => "").match(/\d+/gu) ?? []).toSorted();
}
