import type { BuiltClients } from "#src/clients/built-clients.ts";
import { renderDesk } from "#src/clients/desk/desk-document.ts";
import type { DeskParts } from "#src/http/desk/desk-parts.ts";
import { createOtpauthCodes } from "#src/platform/adapters/otpauth-codes/create-otpauth-codes.ts";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { cleanAndRedact } from "#src/turn/guard/clean-and-redact.ts";
import { cleanReply } from "#src/turn/guard/clean-reply.ts";

type Chosen = Omit<DeskParts, "passwords" | "codes" | "cleanNote" | "cleanReply" | "renderPage"> & {
  readonly assets: BuiltClients;
};

/** The desk, on every host alike. */
export function createDesk({ assets, ...stores }: Chosen): DeskParts {
  return {
    ...stores,
    passwords: createScryptPasswords(),
    codes: createOtpauthCodes(),
    cleanNote: cleanAndRedact,
    cleanReply,
    renderPage: (state) => renderDesk(state, { assets }),
  };
}
