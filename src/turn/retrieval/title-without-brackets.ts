const BRACKETED = /[(（[][^)）\]]*[)）\]]?/gu;
const STRAY_BRACKET = /[)）\]]/gu;

/**
 * The title as people say it, without what its brackets add: "法人（非法人组织）住所地公证" is asked for as 法人住所地公证.
 *
 * @returns nothing when there are no brackets, or nothing else
 */
export function titleWithoutBrackets(title: string): string | undefined {
  const said = title.replace(BRACKETED, "").replace(STRAY_BRACKET, "");
  return said === title || said.trim() === "" ? undefined : said;
}
