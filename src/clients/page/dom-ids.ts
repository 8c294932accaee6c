/** Ids that one part of the page sets and another refers to. */

export const QUESTION_FIELD_ID = "question";
export const QUESTION_ALERT_ID = "question-alert";
export const QUESTION_HINT_ID = "question-hint";
export const TYPED_DATA_ID = "typed-data";
export const PERSON_PANEL_ID = "person";
export const MENU_ID = "conversation";

export function exchangeDomId(exchangeId: string): string {
  return `exchange-${exchangeId}`;
}

export function answerDomId(exchangeId: string): string {
  return `answer-${exchangeId}`;
}

export function sourceDomId(exchangeId: string, n: number): string {
  return `source-${exchangeId}-${n}`;
}
