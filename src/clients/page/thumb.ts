import { h, type ComponentChildren } from "preact";

/** A thumb up or down. Decoration; the button around it has a name. */
export function Thumb({ verdict }: { readonly verdict: "up" | "down" }): ComponentChildren {
  return h(
    "svg",
    {
      class: `thumb-${verdict}`,
      viewBox: "0 0 24 24",
      width: 22,
      height: 22,
      "aria-hidden": "true",
      focusable: "false",
    },
    h("path", {
      d: "M7 10.5 11 3c1.4 0 2.3 1 2.3 2.3V9h5.2c1.3 0 2.2 1.2 1.9 2.4l-1.6 6.8a2.2 2.2 0 0 1-2.1 1.6H7Zm0 0H3.6v9.3H7",
    }),
  );
}
