/**
 * Who is signed in. The browser holds a random token in a cookie, the store only its hash; a session ends half an hour
 * after the last sign of its person, and in any case after twelve.
 */
import type { Clock } from "#src/platform/ports/clock.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Account, StaffSession } from "./account.ts";
import { hashSecret } from "./hash-secret.ts";

const TOKEN_BYTES = 32;
/** How long a session lasts without a sign of its person. */
export const SESSION_IDLE_MS = 30 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;

/** The store is told of a person's signs at most so often: a session may end by so much sooner. */
const TOUCH_MS = 60_000;

interface SessionParts {
  readonly staff: StaffStore;
  readonly clock: Clock;
}

/** @returns the token for the cookie */
export async function startSession(account: Account, { staff, clock }: SessionParts): Promise<string> {
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const now = clock.now();
  await staff.startSession({ id: await hashSecret(token), accountId: account.id, startedAt: now, seenAt: now });
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
): Promise<Account | undefined> {
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
  return staff.find(session.accountId);
}

export async function endSession(token: string, { staff }: Pick<SessionParts, "staff">): Promise<void> {
  await staff.endSession(await hashSecret(token));
}

function hasEnded({ startedAt, seenAt }: StaffSession, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= SESSION_IDLE_MS || now.getTime() - startedAt.getTime() >= LONGEST_MS;
}
