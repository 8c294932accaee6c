/** Does the message ask since when or until when something holds? Not by when one must act, or how long it takes. */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const SINCE_WHEN = foldPattern(
  /(?<![a-z])(?:since when|in force|effective|takes? effect)(?![a-z])|从什么时候|什么时候开始|从何时|生效|施行|いつから|発効|언제부터|시행|발효/,
);
const UNTIL_WHEN = foldPattern(
  /(?<![a-z])(?:valid|validity|until when|till when|how long (?:will|does|do) (?:it|this|that|they|these|those) (?:apply|last|hold))(?![a-z])|有效|到什么时候|到何时|到哪一?年|有効|いつまで(?!に)|유효|언제까지/,
);

export function asksSinceWhen(text: string): boolean {
  return SINCE_WHEN.test(foldForSearch(text));
}

export function asksUntilWhen(text: string): boolean {
  return UNTIL_WHEN.test(foldForSearch(text));
}
