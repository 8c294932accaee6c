import type { BuiltClients } from "#src/clients/built-clients.ts";
import { renderDesk } from "#src/clients/desk/desk-document.ts";
import type { DeskParts } from "#src/http/desk/desk-parts.ts";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { cleanText } from "#src/turn/guard/clean-text.ts";
import { redact } from "#src/turn/guard/redact.ts";

type Chosen = Omit<DeskParts, "passwords" | "cleanReply" | "renderPage"> & { readonly assets: BuiltClients };

/** The desk, on every host alike. */
export function createDesk({ assets, ...stores }: Chosen): DeskParts {
  return {
    ...stores,
    passwords: createScryptPasswords(),
    cleanReply: (sent) => {
      const text = cleanText(sent);
      return text.ok ? { ok: true, value: redact(text.value) } : text;
    },
    renderPage: (state) => renderDesk(state, { assets }),
  };
}
