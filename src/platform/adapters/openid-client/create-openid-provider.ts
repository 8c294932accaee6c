/**
 * Signing in by OpenID Connect: the code flow with PKCE (RFC 7636), state and nonce. The library checks the reply, the
 * token's signature, issuer, audience and times; it is loaded by the first who signs in so.
 */
import type { Configuration } from "openid-client";
import type { IdentityProvider, ProviderFailure } from "../../ports/identity-provider.ts";
import type { ProviderSettings } from "../../settings/settings.ts";
import type { Result } from "../../shared/result.ts";

const TIMEOUT_SECONDS = 10;

export function createOpenidProvider({ issuer, clientId, clientSecret }: ProviderSettings): IdentityProvider {
  let discovered: Promise<Configuration> | undefined;

  /** What the provider says of itself is asked for once; again where it did not reply. */
  function configuration(): Promise<Configuration> {
    discovered ??= discover().catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  }

  async function discover(): Promise<Configuration> {
    const client = await import("openid-client");
    const address = new URL(issuer);
    // Settings let one without TLS through on this machine alone.
    const execute = address.protocol === "http:" ? [client.allowInsecureRequests] : [];
    return client.discovery(address, clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_SECONDS });
  }

  return {
    begin: (returnAddress) =>
      orFailure(async () => {
        const client = await import("openid-client");
        const checks = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          codeVerifier: client.randomPKCECodeVerifier(),
        };
        const address = client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: returnAddress,
          scope: "openid",
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(checks.codeVerifier),
          code_challenge_method: "S256",
        });
        return { address: address.href, checks };
      }),

    finish: (address, { state, nonce, codeVerifier }) =>
      orFailure(async () => {
        const client = await import("openid-client");
        const tokens = await client.authorizationCodeGrant(await configuration(), new URL(address), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new Error("the provider sent no token of identity");
        return { issuer: claims.iss, subject: claims.sub };
      }),
  };
}

/** Whatever a provider does wrong, the library throws. */
async function orFailure<T>(work: () => Promise<T>): Promise<Result<T, ProviderFailure>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
    return { ok: false, error: { why: [name, code].filter((part) => typeof part === "string").join(" ") } };
  }
}
