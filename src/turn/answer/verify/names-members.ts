export const LIST_MARK = /^\s*(?:[-•・*]|\d{1,2}[.)、．]|[①-⑳])\s*(?=\S)/u;
const MEMBERS =
  /^(?:among them|these (?:are|include)|they (?:are|include)|其中|具体包括|たとえば|例えば|このうち|이 가운데|그중|예를 들)|が含まれます|여기에 포함/iu;

/** Whether a sentence is an item of a list, or names members of a group: what is said of them stands before it. */
export function namesMembers(sentence: string): boolean {
  return LIST_MARK.test(sentence) || MEMBERS.test(sentence);
}
