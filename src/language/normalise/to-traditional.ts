/**
 * Simplified to traditional Chinese, for readers who asked in traditional.
 *
 * Characters as Taiwan writes them (為, 裡, 群), because OpenCC's own intermediate standard has forms that nobody
 * writes (爲, 裏, 羣). Words stay those of the mainland: a procedure keeps the name it has at the counter. Latin
 * letters, digits, citation marks, links and mail addresses stay untouched.
 */
import { ConverterFactory } from "opencc-js/core";
import simplifiedCharacters from "opencc-js/dict/STCharacters";
import simplifiedPhrases from "opencc-js/dict/STPhrases";
import regionalPhrases from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import taiwanVariants from "opencc-js/dict/TWVariants";
import taiwanPhrases from "opencc-js/dict/TWVariantsPhrases";

/** A link may hold Chinese, an address of mail a Chinese domain: in traditional characters both would lead elsewhere. */
const ADDRESS =
  /(?<address>(?:https?:\/\/|www\.)[[\p{ASCII}\p{L}\p{M}\p{N}]--[\s<>"]]+|[\w.+\-]+@(?:[\w\p{Script=Han}\-]+\.)+(?:[A-Za-z]{2,}|中国|公司|网络|政务))/v;

let convert: ((text: string) => string) | undefined;

/** The first call builds the tables (about 0.1 s); a process that never meets traditional Chinese does not pay it. */
export function toTraditional(text: string): string {
  const table = (convert ??= ConverterFactory(
    [simplifiedPhrases, regionalPhrases, simplifiedCharacters],
    [taiwanPhrases, taiwanVariants],
  ));
  // Every second part is an address.
  return text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? part : table(part)))
    .join("");
}
