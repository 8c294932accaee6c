/** Minutes after midnight in Beijing: from the first on, until before the second; past midnight where that is the smaller one. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

/** `off`: no hour and no day is quiet. */
export type Quiet = QuietHours | "off";

const WRITTEN =
  /^(?<fromHour>[01]\d|2[0-3]):(?<fromMinute>[0-5]\d)-(?<untilHour>[01]\d|2[0-3]):(?<untilMinute>[0-5]\d)$/u;
const HOUR_MINUTES = 60;

/** @param text `20:00-08:00` or `off` @returns undefined for anything else, and for a day that would be quiet altogether */
export function readQuiet(text: string): Quiet | undefined {
  if (text === "off") return "off";
  const { fromHour, fromMinute, untilHour, untilMinute } = WRITTEN.exec(text)?.groups ?? {};
  const from = Number(fromHour) * HOUR_MINUTES + Number(fromMinute);
  const until = Number(untilHour) * HOUR_MINUTES + Number(untilMinute);
  if (Number.isNaN(from + until) || from === until) return undefined;
  return { fromMinute: from, untilMinute: until };
}
