/** The mark of Luodi: the sun over two waves. Decoration; the name stands beside it. */
import { h, type ComponentChildren } from "preact";

export function Emblem(): ComponentChildren {
  return h(
    "svg",
    { class: "emblem", viewBox: "0 0 32 32", width: 32, height: 32, "aria-hidden": "true", focusable: "false" },
    h("rect", { class: "emblem-ground", width: 32, height: 32, rx: 8 }),
    h("circle", { class: "emblem-sun", cx: 16, cy: 11.5, r: 4 }),
    h("path", { class: "emblem-wave", d: "M6 19.5c3.3 0 3.3 2 6.7 2s3.3-2 6.6-2 3.4 2 6.7 2" }),
    h("path", { class: "emblem-wave", d: "M6 24.5c3.3 0 3.3 2 6.7 2s3.3-2 6.6-2 3.4 2 6.7 2" }),
  );
}
