/**
 * Simplified to traditional Chinese, for readers who asked in traditional.
 *
 * Characters as Taiwan writes them (為, 裡, 群), because OpenCC's own intermediate standard has forms that nobody
 * writes (爲, 裏, 羣). Words stay those of the mainland: a procedure keeps the name it has at the counter. Latin
 * letters, digits, citation marks and URLs stay untouched.
 */
import { ConverterFactory } from "opencc-js/core";
import simplifiedCharacters from "opencc-js/dict/STCharacters";
import simplifiedPhrases from "opencc-js/dict/STPhrases";
import regionalPhrases from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import taiwanVariants from "opencc-js/dict/TWVariants";
import taiwanPhrases from "opencc-js/dict/TWVariantsPhrases";

let convert: ((text: string) => string) | undefined;

/** The first call builds the tables (about 0.1 s); a process that never meets traditional Chinese does not pay it. */
export function toTraditional(text: string): string {
  convert ??= ConverterFactory(
    [simplifiedPhrases, regionalPhrases, simplifiedCharacters],
    [taiwanPhrases, taiwanVariants],
  );
  return convert(text);
}
