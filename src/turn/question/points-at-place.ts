/**
 * Does the message only point at a place ("And there?", 那里呢, そこは, 거기는요)? Which one, nobody can tell: where one was
 * spoken of just now, that one has its answer.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const POINTING: readonly RegExp[] = [
  /^(?:and |so |or )?(?:what |how )?(?:about |is it )?(?:over )?there(?: too)?$/,
  /^(?:那么?|还有)? ?(?:那里|那边|那儿|那个?区|那个?地方)(?:的话)?(?:呢|怎么样|怎样|如何|也是吗|也一样吗|也是这样吗)?$/,
  /^(?:では|じゃあ?|で)? ?(?:そこ|あそこ|そちら|あちら|その区|その地域|その場所)(?:は|では|だと|の場合は?|も)?(?:どう|どうですか|どうでしょうか|いかがですか|同じですか|同じ)?$/,
  /^(?:그럼|그러면)? ?(?:거기|저기|그곳|그쪽|그 ?구|그 ?지역)(?:는|은|도|에서는|에서도|의 경우는)?요?(?: ?(?:어때요|어떤가요|어떻습니까|같아요|같은가요|마찬가지예요))?$/,
].map(foldPattern);

export function pointsAtPlace(text: string): boolean {
  const plain = foldForSearch(text)
    .replaceAll(/[^\p{L}\p{M}\p{N} ]+/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  return POINTING.some((pattern) => pattern.test(plain));
}
