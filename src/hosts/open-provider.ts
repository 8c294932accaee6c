import { createOpenidProvider } from "#src/platform/adapters/openid-client/create-openid-provider.ts";
import type { IdentityProvider } from "#src/platform/ports/identity-provider.ts";
import type { Settings } from "#src/platform/settings/settings.ts";

/** Where staff sign in besides; undefined: nowhere. */
export function openProvider({ provider }: Pick<Settings, "provider">): IdentityProvider | undefined {
  return provider && createOpenidProvider(provider);
}
