/**
 * Does the passage have the form of an answer to the question? What begins with yes or no answers a question that can be
 * answered so, and hardly any other.
 */
const YES_OR_NO_QUESTION = {
  en: /^\W*(?:[^?]*[,:] )?(?:is|are|am|was|were|can|do|does|did|will|would|should|could|may|must|has|have|had)(?:n['’]?t)?\b/iu,
  zh: /吗|嗎|是否|能否|可否|可不可以|能不能|要不要|是不是|有没有|需不需要/u,
  ja: /[かの][？?。]?\s*$/u,
  ko: /(?:나요|까요|가요|니까)\P{L}*$/u,
} as const;

/** A word that asks for more than yes or no. Chinese needs none: its yes or no questions are marked themselves. */
const QUESTION_WORD = {
  ja: /何|なに|なん|誰|だれ|どこ|いつ|いくつ|いくら|どの|どれ|どう|なぜ|どんな/u,
  ko: /무엇|뭐|무슨|어떤|어떻게|어디|언제|누구|누가|몇|얼마|어느|왜/u,
} as const;

const YES_OR_NO_ANSWER =
  /^\P{L}*(?:a[.:]\s*)?(?:yes|no|네|예|아니[요오]|아닙니다|はい|いいえ|可以|不可以|是的|不是)(?!\p{L})/iu;

/** @returns 1 when both are of the form, -1 when one is, 0 when neither */
export function answerForm(question: string, passage: string): -1 | 0 | 1 {
  const isAsked = asksYesOrNo(question);
  if (isAsked !== YES_OR_NO_ANSWER.test(passage)) return -1;
  return isAsked ? 1 : 0;
}

function asksYesOrNo(question: string): boolean {
  const script = scriptOf(question);
  const asksForMore = (script === "ja" || script === "ko") && QUESTION_WORD[script].test(question);
  return !asksForMore && YES_OR_NO_QUESTION[script].test(question);
}

function scriptOf(question: string): keyof typeof YES_OR_NO_QUESTION {
  if (/\p{Script=Hangul}/u.test(question)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(question)) return "ja";
  return /\p{Script=Han}/u.test(question) ? "zh" : "en";
}
