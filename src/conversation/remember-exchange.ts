import type { Exchange } from "#src/turn/question/exchange.ts";
import type { Focus } from "#src/turn/question/focus.ts";

/**
 * The questions of a conversation once another turn of it is over. A turn that leaves it about what it was about before brings
 * none: small talk, a word to a helper.
 *
 * @param before oldest first, and so is what is returned
 * @param title of the first section that the turn's answer cites; undefined where it did not answer
 */
export function rememberExchange(
  before: readonly Exchange[],
  { text: question }: Pick<Focus, "text">,
  title: string | undefined,
): readonly Exchange[] {
  const last = before.at(-1);
  const isSame = last?.question === question;
  const answeredFrom = title ?? (isSame ? last.answeredFrom : undefined);
  return [
    ...(isSame ? before.slice(0, -1) : before),
    { question, ...(answeredFrom !== undefined && { answeredFrom }) },
  ];
}
