/**
 * Ellipses: messages that name something else and leave out what is asked of it ("And for small-scale taxpayers?",
 * 股份公司呢, 特許は, 주식회사는요). Grammar alone tells them: an opening or a particle that asks, around a bare name.
 */
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

/** A name is short; in English, at most five words. */
const PATTERNS: readonly RegExp[] = [
  /^(?:那么|那|如果是|要是|换成)?(?<name>[\p{L}\p{N} ]{1,14})呢\P{L}*$/u,
  /^(?:and|and for|(?:and )?(?:what|how) about|and what if it is)(?: an?| the| for)* (?<name>[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,4})\P{L}*$/u,
  /^(?:では|じゃあ|それでは)?(?<name>[\p{L}\p{N}]{1,14}?)(?:の場合)?は(?:どうですか|どうでしょうか|いかがですか|どう)?\P{L}*$/u,
  /^(?:그럼|그러면|그렇다면)?(?<name>[\p{L}\p{N} ]{1,14}?)(?:의 경우)?[은는](?:요| 어떤가요| 어때요| 어떻습니까| 어떻게 되나요)?\P{L}*$/u,
].map(foldPattern);

/** What makes a sentence of it: a word that asks, or a verb. */
const NO_NAME = foldPattern(
  /什么|怎么|哪|多少|几|谁|吗|何|いつ|どこ|どの|誰|いくら|どう|무엇|어디|언제|누가|(?<![a-z])(?:is|are|was|do|does|did|can|could|may|must|should|will|would|have|has|need|what|which|when|where|who|why|how|it|this|that|then|now|if|i|we|you)(?![a-z])/u,
);

/**
 * @param text folded
 * @returns the name; undefined for any other message
 */
export function recogniseEllipsis(text: string): string | undefined {
  const name = PATTERNS.map((pattern) => pattern.exec(text)?.groups?.["name"]?.trim()).find(Boolean);
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}
