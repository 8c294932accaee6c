/** Does the message say no more than that its writer does not know, or mind? Then what was asked back is not asked again. */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const SAYINGS: readonly RegExp[] = [
  /^(?:sorry )?(?:i |we )?(?:really |still |just )?(?:do not|don't|dont|can't|cannot|am not|are not|'m not|have not|haven't|not) (?:know|say|tell|sure|certain|decided)(?: yet| it| that| which(?: one| district| country)?)?$/,
  /^(?:no idea|not decided yet|undecided|maybe|perhaps|probably|whatever|wherever|anywhere|any|any of them|all|all of them|both|either|no preference|(?:i |we )?(?:do not|don't) (?:mind|care)|it doesn't matter|does not matter)$/,
  /^(?:我|我们)?(?:还|也|暂时)?(?:不|没)(?:太|是很)?(?:知道|清楚|确定|了解|好说|想好|决定|定)(?:呢|啊|呀|了)?$/,
  /^(?:都可以|都行|都|全部|随便|无所谓|也许|可能吧|哪(?:个|里|儿)都(?:行|可以))$/,
  /^(?:まだ|よく|ちょっと)*(?:わかりません|分かりません|わからない|分からない|わからないです|分からないです|知りません|決まっていません|決めていません|未定です?|多分|たぶん|全部|すべて|どうでもいいです?|(?:どこ|どれ|何|どちら)でもいいです?)$/,
  /^(?:저도|아직|잘)? ?(?:아직|잘)? ?(?:모르겠어요|모르겠습니다|모르겠는데요|모릅니다|몰라요|못 정했어요|정하지 않았어요|미정이에요|미정입니다|상관없어요|상관없습니다|아마도?|전부|모두|다 좋아요|(?:아무거나|어디든지?)(?:요| 괜찮아요| 좋아요)?)$/,
].map(foldPattern);

export function cannotSay(text: string): boolean {
  const plain = foldForSearch(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}' ]+/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  return SAYINGS.some((saying) => saying.test(plain));
}
