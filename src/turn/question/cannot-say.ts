/** Does the message say no more than that its writer does not know? Then what was asked back is not asked again. */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const SAYINGS: readonly RegExp[] = [
  /^(?:sorry )?(?:i |we )?(?:really |still |just )?(?:do not|don't|dont|can't|cannot|am not|are not|'m not|have not|haven't|not) (?:know|say|tell|sure|certain|decided)(?: yet| it| that| which(?: one| district| country)?)?$/,
  /^(?:no idea|not decided yet|undecided|any|any of them|either|it doesn't matter|does not matter)$/,
  /^(?:我|我们)?(?:还|也|暂时)?(?:不|没)(?:太|是很)?(?:知道|清楚|确定|了解|好说|想好|决定|定)(?:呢|啊|呀|了)?$/,
  /^(?:都可以|都行|随便|哪个都行)$/,
  /^(?:まだ|よく|ちょっと)*(?:わかりません|分かりません|わからない|分からない|わからないです|分からないです|知りません|決まっていません|決めていません|未定です?|どこでもいいです?)$/,
  /^(?:저도|아직|잘)? ?(?:아직|잘)? ?(?:모르겠어요|모르겠습니다|모르겠는데요|모릅니다|몰라요|못 정했어요|정하지 않았어요|미정이에요|미정입니다|상관없어요)$/,
].map(foldPattern);

export function cannotSay(text: string): boolean {
  const plain = foldForSearch(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}' ]+/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  return SAYINGS.some((saying) => saying.test(plain));
}
