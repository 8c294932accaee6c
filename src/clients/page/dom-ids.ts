/** Ids that one part of the page sets and another refers to. */

export const QUESTION_FIELD_ID = "question";
export const QUESTION_ALERT_ID = "question-alert";
export const QUESTION_HINT_ID = "question-hint";

export function exchangeDomId(exchangeId: number): string {
  return `exchange-${exchangeId}`;
}

export function answerDomId(exchangeId: number): string {
  return `answer-${exchangeId}`;
}

export function sourceDomId(exchangeId: number, n: number): string {
  return `source-${exchangeId}-${n}`;
}
