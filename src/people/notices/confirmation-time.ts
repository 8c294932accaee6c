/** How long a visitor may take to confirm an address. */
export const CONFIRMATION_HOURS = 48;

const CONFIRMATION_MS = CONFIRMATION_HOURS * 3_600_000;

/** What was asked for before is too late to be confirmed. */
export function confirmationExpiredBefore(now: Date): Date {
  return new Date(now.getTime() - CONFIRMATION_MS);
}
