/**
 * Setting up a second factor: the person's device gets a secret, and shows with a first code that it has it. Until then
 * nothing is kept: what was begun travels sealed with the page.
 */
import type { Result } from "#src/platform/shared/result.ts";
import type { Account } from "../account.ts";
import type { CodeParts } from "./check-code.ts";
import { makeRecoveryCodes } from "./recovery-codes.ts";

export interface BegunSetUp {
  /** As it is typed into a device that cannot read the address. */
  readonly secret: string;
  readonly address: string;
  /** To be sent back with the first code. */
  readonly setUp: string;
}

/** Somebody who has begun goes on within so long. */
const GOOD_FOR_MS = 15 * 60_000;

export function beginSetUp({ id, name }: Account, { keys, codes, clock }: Omit<CodeParts, "staff">): BegunSetUp {
  const secret = codes.newSecret();
  const until = clock.now().getTime() + GOOD_FOR_MS;
  return { secret, address: codes.addressOf(secret, name), setUp: keys.seal(JSON.stringify([id, secret, until])) };
}

/** `over`: it was begun too long ago, by somebody else, or not at all. */
export type SetUpProblem = "over" | "code-wrong";

/** @returns the recovery codes, which nobody is shown again */
export async function finishSetUp(
  { setUp, code }: { readonly setUp: string; readonly code: string },
  account: Account,
  parts: CodeParts,
): Promise<Result<readonly string[], SetUpProblem>> {
  const { keys, codes, clock } = parts;
  const now = clock.now();
  const begun = keys.open(setUp);
  if (begun === undefined) return { ok: false, error: "over" };
  const [id, secret, until] = JSON.parse(begun) as readonly [string, string, number];
  if (id !== account.id || until <= now.getTime()) return { ok: false, error: "over" };
  const interval = codes.findInterval(code.normalize("NFKC").replaceAll(/\s/gu, ""), secret, now);
  if (interval === undefined) return { ok: false, error: "code-wrong" };
  return { ok: true, value: await keepSecondFactor(account, { secret, interval, by: account.id }, parts) };
}

interface NewSecondFactor {
  readonly secret: string;
  /** Of the code that was shown already; undefined: none was. */
  readonly interval: number | undefined;
  /** Who set it up; undefined: whoever runs the service. */
  readonly by: string | undefined;
}

/** @returns the recovery codes, which nobody is shown again; earlier ones count no more */
export async function keepSecondFactor(
  { id }: Account,
  { secret, interval, by }: NewSecondFactor,
  { staff, keys, clock }: Pick<CodeParts, "staff" | "keys" | "clock">,
): Promise<readonly string[]> {
  const recovery = await makeRecoveryCodes();
  const secondFactor = { sealedSecret: keys.seal(secret), lastInterval: interval };
  const log = { at: clock.now(), accountId: by, action: "second-factor-set", object: `account:${id}` } as const;
  await staff.setSecondFactor(id, { secondFactor, recoveryHashes: recovery.hashes }, log);
  return recovery.codes;
}
