import type { PerLanguage } from "#src/language/language.ts";
import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Ways the prose says that something is not confirmed, in lower case. */
const NOT_CONFIRMED: PerLanguage<readonly string[]> = {
  zh: ["未确认", "未经确认", "未能确认", "无法确认"],
  en: ["not confirmed", "not be confirmed", "not officially confirmed"],
  ja: ["確認できていません", "確認できませんでした", "未確認"],
  ko: ["확인되지 않", "확인하지 못"],
};

/** A section that rests on unverified facts alone says in every language that they are not confirmed. */
export const unverifiedUnsaid: Rule = (written) =>
  eachProse(written).flatMap(({ guide, language, prose }) =>
    prose.sections
      .filter(({ key, body }) => {
        const refs = guide.fields.sections[key]?.refs ?? [];
        const unverified = refs.length > 0 && refs.every((ref) => written.collected.get(ref) === "unverified");
        return unverified && !NOT_CONFIRMED[language].some((wording) => body.toLowerCase().includes(wording));
      })
      .map(({ key }) => ({
        file: prose.file,
        rule: "unverified-unsaid",
        message: `${key}: rests on unverified facts alone; say that they are not confirmed`,
      })),
  );
