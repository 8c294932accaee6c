import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { addressOfRequest } from "./address-of-request.ts";

interface ClientParts extends Pick<AppParts, "connectionOf"> {
  readonly settings: Pick<AppParts["settings"], "trustedProxyHops">;
  readonly conversation: Pick<AppParts["conversation"], "keys">;
}

/** Stands for the address a request comes from: the same for the same one, and without the secret nobody can tell which. */
export function clientOf(c: AppContext, { connectionOf, settings, conversation }: ClientParts): string {
  const address = addressOfRequest(c, { connectionOf, ...settings });
  return toBase64Url(conversation.keys.derive("client", address));
}
