import { findSignedIn, type SignedInSession } from "#src/people/staff/sessions.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { readDeskCookie } from "./desk-cookie.ts";

/** Who sent a request; undefined for nobody who is signed in. @param sign see `findSignedIn` */
export async function findAccount(
  c: AppContext,
  { desk, settings }: Pick<AppParts, "desk" | "settings">,
  sign: "of-person" | "of-page" = "of-person",
): Promise<SignedInSession | undefined> {
  const token = readDeskCookie(c, settings.publicUrl);
  return token === undefined ? undefined : findSignedIn(token, sign, desk);
}
