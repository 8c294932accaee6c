import type { ContactKind } from "#src/protocol/case.ts";
import type { Role } from "#src/protocol/desk.ts";

/** A host as the contract of the desk sees it. */
export interface DeskHost {
  /** Sends a request to the host; addresses begin with `/`. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** The origin pages of the host have. */
  readonly origin: () => string;
  readonly addAccount: (account: DeskAccount) => Promise<void>;
  /** Opens a case with its conversation, as a hand-off does. */
  readonly openCase: (wanted?: WantedCase) => Promise<{ readonly caseId: string; readonly conversationId: string }>;
}

export interface DeskAccount {
  readonly name: string;
  /** What others see; the account has none unless given. */
  readonly displayName?: string | undefined;
  readonly password: string;
  readonly role?: Role;
  readonly teams?: readonly string[];
}

export interface WantedCase {
  /** Id of a team the host has. */
  readonly team?: string;
  /** Id of its first turn, which is answered then; its message waits for an answer unless given. */
  readonly answered?: string;
  readonly contact?: { readonly kind: ContactKind; readonly value: string };
}
