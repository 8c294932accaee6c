import { type ComponentChildren, h, type TargetedEvent } from "preact";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";

export function SignInForm({ state, actions }: DeskProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  return h(
    "form",
    {
      class: "desk-sign-in",
      // Without a script a password would go into an address.
      method: "post",
      onSubmit: (event: TargetedEvent<HTMLFormElement, SubmitEvent>) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        actions.signIn(textOf(fields.get("name")), textOf(fields.get("password")));
      },
    },
    h("h2", null, translate("desk:signIn.heading")),
    h("noscript", null, h("p", null, translate("desk:signIn.needsScript"))),
    h("label", { for: "name" }, translate("desk:signIn.name")),
    h("input", { id: "name", name: "name", type: "text", required: true, autocomplete: "username" }),
    h("label", { for: "password" }, translate("desk:signIn.password")),
    h("input", {
      id: "password",
      name: "password",
      type: "password",
      required: true,
      autocomplete: "current-password",
    }),
    h("button", { class: "send", "aria-disabled": state.isBusy ? "true" : undefined }, translate("desk:signIn.submit")),
  );
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}
