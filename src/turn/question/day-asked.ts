/** Which day is the question about? Today, unless it names a later one: rules that change are then told as of that day. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const YEAR = String.raw`(?<![\d.,])(?<year>20\d{2})`;
const DAY_BEFORE = String.raw`(?:(?<![\d.,])(?<dayBefore>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?`;
const DAY_AFTER = String.raw`(?:(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,? )?`;

// The most precise form first: of two that begin at the same place, the first one counts.
const NAMED_DAYS: readonly RegExp[] = [
  // 2027年1月1日, 2027년 1월, 2027-01-01
  new RegExp(String.raw`${YEAR} ?[年년./-] ?(?<month>\d{1,2})(?!\d)(?: ?[月월./-] ?(?<day>\d{1,2})(?!\d))?`, "gu"),
  // 1 January 2027, January 1, 2027, Jan 2027
  new RegExp(
    String.raw`\b${DAY_BEFORE}(?<monthName>${MONTHS.join("|")})[a-z]{0,6}\.?,? ${DAY_AFTER}(?<year>20\d{2})(?!\d)`,
    "giu",
  ),
  new RegExp(String.raw`${YEAR}(?![\d.,])`, "gu"),
  /(?<nextYear>\bnext year\b|\bcoming year\b|明年|来年|來年|翌年|내년|다음 ?해)/giu,
];

/**
 * @param today full date
 * @returns a full date: the first one the text names that is later than today, a year or a month standing for its first
 *   day; today when it names none
 */
export function dayAsked(text: string, today: string): string {
  const plain = text.normalize("NFKC").replaceAll(/\s+/gu, " ");
  const named = NAMED_DAYS.flatMap((pattern) => [...plain.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
    .map(({ groups }) => firstDay(groups ?? {}, today));
  return named.find((day) => day > today) ?? today;
}

function firstDay(groups: Readonly<Record<string, string | undefined>>, today: string): string {
  const { year, month, monthName, day, dayBefore, dayAfter } = groups;
  if (year === undefined) return `${Number(today.slice(0, 4)) + 1}-01-01`;
  const monthNumber = month ?? (monthName === undefined ? "1" : MONTHS.indexOf(monthName.toLowerCase()) + 1);
  return [year, monthNumber, day ?? dayBefore ?? dayAfter ?? "1"]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
