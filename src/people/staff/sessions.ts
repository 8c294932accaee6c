/**
 * Who is signed in. The browser holds a random token in a cookie, the store only its hash; a session ends half an hour
 * after the last sign of its person, and in any case after twelve.
 */
import type { Clock } from "#src/platform/ports/clock.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Account, SignInMethod, StaffSession } from "./account.ts";
import { hashSecret } from "./hash-secret.ts";

const TOKEN_BYTES = 32;
/** How long a session lasts without a sign of its person. */
export const SESSION_IDLE_MS = 30 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;

/** The store is told of a person's signs at most so often: a session may end by so much sooner. */
const TOUCH_MS = 60_000;

/** More than any browser needs to be told from another. */
const MOST_DEVICE_CHARACTERS = 200;

export interface SignedInSession {
  readonly account: Account;
  readonly session: StaffSession;
}

interface SessionParts {
  readonly staff: StaffStore;
  readonly clock: Clock;
}

/** Logs that somebody signed in, and lets them. @returns the token for the cookie */
export async function startSession(
  { id: accountId, role }: Account,
  { method, device }: { readonly method: SignInMethod; readonly device: string },
  { staff, clock }: SessionParts,
): Promise<string> {
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const now = clock.now();
  // With the role: one that was changed past the service shows at the next sign-in.
  await staff.log({ at: now, accountId, action: "signed-in", reason: `${method}, ${role}` });
  const shown = device.slice(0, MOST_DEVICE_CHARACTERS).toWellFormed();
  const id = await hashSecret(token);
  await staff.startSession({ id, accountId, startedAt: now, seenAt: now, method, device: shown });
  return token;
}

/**
 * Whose session it is; undefined where it has ended or never was.
 * @param sign whether the person gave a sign; a page that waits for news gives none
 */
export async function findSignedIn(
  token: string,
  sign: "of-person" | "of-page",
  { staff, clock }: SessionParts,
): Promise<SignedInSession | undefined> {
  const session = await staff.findSession(await hashSecret(token));
  if (session === undefined) return undefined;

  const now = clock.now();
  if (hasEnded(session, now)) {
    await staff.endSession(session.id);
    return undefined;
  }
  if (sign === "of-person" && now.getTime() - session.seenAt.getTime() >= TOUCH_MS) {
    await staff.touchSession(session.id, now);
  }
  const account = await staff.find(session.accountId);
  return account === undefined || account.disabledAt !== undefined ? undefined : { account, session };
}

export async function endSession(token: string, { staff }: Pick<SessionParts, "staff">): Promise<void> {
  await staff.endSession(await hashSecret(token));
}

/** Whether a session is over, whether or not anybody has noticed. */
export function hasEnded({ startedAt, seenAt }: StaffSession, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= SESSION_IDLE_MS || now.getTime() - startedAt.getTime() >= LONGEST_MS;
}
