/** Somebody else who knows who a person is, and says so by OpenID Connect. */
import type { Result } from "../shared/result.ts";

export interface IdentityProvider {
  /** Where a browser is sent to begin. @param returnAddress where the provider sends it back to */
  begin(returnAddress: string): Promise<Result<BegunSignIn, ProviderFailure>>;
  /**
   * Who it was that came back.
   * @param address with everything the provider added to it
   * @param checks of the beginning, which this browser alone has
   */
  finish(address: string, checks: SignInChecks): Promise<Result<ProvenIdentity, ProviderFailure>>;
}

export interface BegunSignIn {
  readonly address: string;
  readonly checks: SignInChecks;
}

/** What only the browser that began can bring back: so nobody is signed in with somebody else's beginning or reply. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  /** Of RFC 7636. */
  readonly codeVerifier: string;
}

export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** What went wrong, for the operator: the name of an error, never what a provider wrote. */
export interface ProviderFailure {
  readonly why: string;
}
