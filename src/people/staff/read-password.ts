import type { Result } from "#src/platform/shared/result.ts";

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

export type PasswordProblem = "too-short" | "too-long";

/**
 * A password as it is hashed: in NFKC, so that the same keys give the same password on every keyboard and system.
 * Lengths are in code points; NIST SP 800-63B asks for length, and for nothing else.
 */
export function readPassword(typed: string): Result<string, PasswordProblem> {
  const password = typed.normalize("NFKC");
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return { ok: false, error: "too-short" };
  if (length > PASSWORD_LENGTH.most) return { ok: false, error: "too-long" };
  return { ok: true, value: password };
}
