/**
 * Hours of every working day, in Beijing, in which the time of a promise runs.
 *
 * No source says when the teams work: this is Luodi's own default, eight hours without a break, and the authority that
 * operates it must confirm it or put its own hours here.
 */
export const OFFICE_HOURS = { opensAtHour: 9, closesAtHour: 17 } as const;
