import type { Clock } from "#src/platform/ports/clock.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { OneTimeCodes } from "#src/platform/ports/one-time-codes.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { SecondFactor } from "../account.ts";
import { hashRecoveryCode } from "./recovery-codes.ts";

export interface CodeParts {
  readonly staff: StaffStore;
  readonly keys: Keys;
  readonly codes: OneTimeCodes;
  readonly clock: Clock;
}

/** Six digits with whatever people and devices put between them. */
const DIGITS = /^\d{6}$/u;
const BETWEEN = /[\s\p{Pd}]/gu;

export type CodeKind = "code" | "recovery-code";

/**
 * Which kind of right code somebody typed; undefined: a wrong one. A right one is used up by this: neither it nor one of an
 * earlier interval is right again, so that whoever looked over a shoulder has nothing.
 */
export async function checkCode(
  typed: string,
  { id, secondFactor }: { readonly id: string; readonly secondFactor: SecondFactor },
  { staff, keys, codes, clock }: CodeParts,
): Promise<CodeKind | undefined> {
  const digits = typed.normalize("NFKC").replaceAll(BETWEEN, "");
  if (DIGITS.test(digits)) {
    const secret = keys.open(secondFactor.sealedSecret);
    const interval = secret && codes.findInterval(digits, secret, clock.now());
    return typeof interval === "number" && (await staff.useInterval(id, interval)) ? "code" : undefined;
  }
  const hash = await hashRecoveryCode(typed);
  return hash !== undefined && (await staff.useRecoveryCode(id, hash)) ? "recovery-code" : undefined;
}
