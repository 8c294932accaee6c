import type { Case } from "#src/people/handoff/case.ts";
import type { CityFault, CityPlatform, CityReceipt } from "#src/platform/ports/city-platform.ts";
import type { Result } from "#src/platform/shared/result.ts";

/**
 * Hands a case over to the city's platform, and gets the number under which its visitor can ask for it there. To be called
 * before a case is closed as transferred, since only with a receipt is it somebody else's; called again, it gets the same
 * one. The contact stays here: nobody agreed to its being passed on.
 *
 * @param reason redacted
 * @returns `no-platform` where the city's is not connected: whoever transfers the case types the receipt in
 */
export async function handOverToCity(
  { number, question, language, openedAt, conversationId }: Case,
  reason: string,
  platform: CityPlatform | undefined,
): Promise<Result<CityReceipt, CityFault | "no-platform" | "erased">> {
  if (platform === undefined) return { ok: false, error: "no-platform" };
  // Nothing is left of what it was about.
  if (conversationId === undefined) return { ok: false, error: "erased" };
  return platform.push({ number, question, language, openedAt, reason });
}
