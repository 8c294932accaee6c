import type { PerLanguage } from "#src/language/language.ts";
import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Answers that say nothing without the question, in lower case. */
const BARE_ANSWERS: PerLanguage<ReadonlySet<string>> = {
  zh: answers(
    "是|是的|不是|可以|不可以|能|不能|会|不会|有|没有|要|不要|需要|不需要|算|不算|适用|不适用|影响|不影响",
    "尚未确认|目前还不知道",
  ),
  en: answers("yes|no|not yet|it depends|not confirmed"),
  ja: answers(
    "はい|いいえ|あります|ありません|必要です|不要です|できます|できません|なります|なりません|可能です|不可能です",
    "適用されます|適用されません|影響しません|残っていません|確認できていません|まだ分かっていません",
  ),
  ko: answers(
    "네|예|아니요|아니오|그렇습니다|그렇지 않습니다|아닙니다|가능합니다|불가능합니다|있습니다|없습니다|필요합니다",
    "필요하지 않습니다|할 수 있습니다|할 수 없습니다|적용됩니다|인정됩니다|남아 있지 않습니다|확인되지 않았습니다",
  ),
};
/** Up to the first mark that ends a sentence or a clause. */
const FIRST_CLAUSE = /^[^。．.！!，,、；;：:]+/u;

/**
 * No paragraph opens with a bare yes or no: a section is quoted alone, under whatever question found it, so its first
 * sentence has to state the matter.
 */
export const yesOpening: Rule = (written) =>
  eachProse(written).flatMap(({ language, prose }) =>
    prose.sections.flatMap(({ key, body }) =>
      body
        .split(/\n\s*\n/u)
        .map((paragraph) => FIRST_CLAUSE.exec(paragraph.trim())?.[0].trim() ?? "")
        .filter((opening) => BARE_ANSWERS[language].has(opening.toLowerCase()))
        .map((opening) => ({
          file: prose.file,
          rule: "yes-opening",
          message: `${key}: opens with "${opening}"; state the matter itself, it is quoted without the question`,
        })),
    ),
  );

function answers(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split("|")));
}
