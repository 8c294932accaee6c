import type { DeskState } from "#src/clients/desk/desk-state.ts";
import type { DeskWriting } from "#src/people/desk/writing/desk-writing.ts";
import type { DeskStores } from "#src/people/desk/desk-stores.ts";
import type { SignInParts } from "#src/people/staff/sign-in.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Publishing } from "#src/knowledge/overlay/publish.ts";
import type { IdentityProvider } from "#src/platform/ports/identity-provider.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";

/** What the desk is made of. */
export interface DeskParts extends DeskStores, SignInParts, Publishing {
  /** Undefined: staff sign in with passwords alone. */
  readonly provider: IdentityProvider | undefined;
  /** Undefined: there is no model, and the desk offers nothing that needs one. */
  readonly writing: DeskWriting | undefined;
  /** What staff write for each other, as it is recorded: cleaned, and without personal data. */
  readonly cleanNote: (text: string) => Result<string, TextProblem>;
  /** A reply as it is recorded: cleaned, and without personal data but for what the passages it cites say. */
  readonly cleanReply: (text: string, cited: readonly Passage[]) => Result<string, TextProblem>;
  /** @returns an HTML document */
  readonly renderPage: (state: DeskState) => string;
}
