/** What visitors ask in the browser suites, per language. */
import type { PerLanguage } from "#src/language/language.ts";

export const ANSWERED: PerLanguage<string> = {
  zh: "即墨区联合验收需要多长时间？",
  en: "How long does joint acceptance take in Jimo?",
  ja: "即墨区の合同検収は何日かかりますか。",
  ko: "지모구 합동준공검사는 며칠 걸립니까?",
};

export const FOR_A_PERSON: PerLanguage<string> = {
  zh: "我想找人工服务",
  en: "I would like to talk to a person",
  ja: "担当者と話したいです",
  ko: "사람과 상담하고 싶습니다",
};

/** What must be in the answer whatever the language. */
export const ANSWER_FIGURE = "12";

export const LANGUAGE_TAGS: PerLanguage<string> = { zh: "zh-Hans", en: "en", ja: "ja", ko: "ko" };

/** More than one district has them, each a number of its own. */
export const NEEDS_A_DISTRICT = "How many key projects does the district have?";
