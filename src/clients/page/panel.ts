/** A sheet over the page, which the browser itself opens and closes: at the foot of a phone, in the middle elsewhere. */
import { h, type ComponentChildren, type TargetedToggleEvent } from "preact";
import type { Language } from "#src/language/language.ts";
import { textsOf } from "./texts.ts";

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly children?: ComponentChildren;
}

export function Panel({ id, title, language, children }: PanelProps): ComponentChildren {
  return h(
    "div",
    {
      class: "panel",
      id,
      popover: "auto",
      role: "dialog",
      tabIndex: -1,
      "aria-labelledby": `${id}-title`,
      onToggle: (event: TargetedToggleEvent<HTMLElement>) => {
        if (event.newState === "open") event.currentTarget.focus();
      },
    },
    h("h2", { class: "panel-title", id: `${id}-title` }, title),
    children,
    h(
      "button",
      { class: "quiet-button panel-close", type: "button", popovertarget: id, popovertargetaction: "hide" },
      textsOf(language)("page:panel.close"),
    ),
  );
}
