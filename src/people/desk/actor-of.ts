import type { Language } from "#src/language/language.ts";
import type { Actor } from "#src/people/handoff/machine/act.ts";
import type { Account } from "#src/people/staff/account.ts";
import { shownName } from "#src/people/staff/shown-name.ts";

/** Who acts on a case, as its visitor is told of them. */
export function actorOf(
  { id, role, displayName }: Pick<Account, "id" | "role" | "displayName">,
  language: Language,
): Extract<Actor, { readonly id: string }> {
  return { kind: role === "lead" ? "lead" : "helper", id, name: shownName({ displayName }, language) };
}
