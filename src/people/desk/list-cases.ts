import { grantOf } from "#src/people/access/grant-of.ts";
import { maskCase } from "#src/people/access/mask-case.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { CaseState } from "#src/protocol/case.ts";

/** More than a desk can show with sense: what is cut off are promises far ahead, or cases closed long ago. */
const MAX_CASES = 200;

export interface CaseChoice {
  readonly state: CaseState | undefined;
  /** Id of a team. */
  readonly team: string | undefined;
}

/** The cases a person works on, the most pressing first; masked where their role sees no more. */
export async function listCases(
  { state, team }: CaseChoice,
  { role, teams }: Account,
  { cases }: { readonly cases: CaseStore },
): Promise<readonly Case[]> {
  const grant = grantOf(role, "cases.list");
  if (grant === undefined) return [];
  if (team !== undefined && teams.length > 0 && !teams.includes(team)) return [];
  const chosen = team === undefined ? teams : [team];
  const listed = await cases.list({ state, teams: chosen.length === 0 ? undefined : chosen, limit: MAX_CASES });
  return grant === "masked" ? listed.map(maskCase) : listed;
}

/** Another text once one of these cases that is not closed has changed, or its conversation; see `CaseStore`. */
export async function sumUpCases(teams: Account["teams"], { cases }: { readonly cases: CaseStore }): Promise<string> {
  return cases.sumUpOpen(teams.length === 0 ? undefined : teams);
}
