/**
 * Codes for somebody whose device is lost, each good once: 80 random bits in the form of a case's secret, which people can
 * write down. The store has only their hashes; nobody tries out 80 bits.
 */
import { CASE_SECRET_BYTES, formatCaseSecret, parseCaseSecret } from "#src/people/handoff/case-secret.ts";
import { hashSecret } from "../hash-secret.ts";

const CODES = 10;

export interface RecoveryCodes {
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
}

export async function makeRecoveryCodes(): Promise<RecoveryCodes> {
  const codes = Array.from({ length: CODES }, () =>
    formatCaseSecret(crypto.getRandomValues(new Uint8Array(CASE_SECRET_BYTES))),
  );
  return { codes, hashes: await Promise.all(codes.map(hashSecret)) };
}

/** The hash of a code as it was typed; undefined where it cannot be one. */
export async function hashRecoveryCode(typed: string): Promise<string | undefined> {
  const code = parseCaseSecret(typed);
  return code === undefined ? undefined : hashSecret(code);
}
