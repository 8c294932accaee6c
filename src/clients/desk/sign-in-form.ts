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
        actions.signIn({
          name: textOf(fields.get("name")),
          password: textOf(fields.get("password")),
          code: textOf(fields.get("code")),
        });
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
    h("label", { for: "code" }, translate("desk:signIn.code")),
    h("input", {
      id: "code",
      name: "code",
      type: "text",
      inputmode: "text",
      autocomplete: "one-time-code",
      autocapitalize: "characters",
      spellcheck: false,
    }),
    h("button", { class: "send", "aria-disabled": state.isBusy ? "true" : undefined }, translate("desk:signIn.submit")),
    state.hasProvider &&
      h("p", null, h("a", { href: `/desk/provider?language=${state.language}` }, translate("desk:signIn.provider"))),
  );
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}
