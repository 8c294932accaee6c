import type { SignedInSession } from "#src/people/staff/sessions.ts";
import type { AppParts } from "../app-parts.ts";

/** Whether somebody has to set up a second factor before anything else. A provider asks for its own. */
export function lacksSecondFactor(
  { account, session }: SignedInSession,
  { needsSecondFactor }: Pick<AppParts["settings"], "needsSecondFactor">,
): boolean {
  return needsSecondFactor && account.secondFactor === undefined && session.method !== "provider";
}
