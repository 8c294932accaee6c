import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";

/** Whether a case is one of those a person works on: one of their teams', or any where they have no team of their own. */
export function seesCase({ teams }: Account, { team }: Case): boolean {
  return teams.length === 0 || teams.includes(team);
}
