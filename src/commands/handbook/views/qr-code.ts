import { type ComponentChildren, h } from "preact";
import { encode } from "uqr";

/** Light modules on each side: fewer, and readers take what stands beside the code for a part of it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

interface QrCodeProps {
  readonly address: string;
}

/** An address as a code to scan. It can be read with up to 15 % of it damaged: paper is folded and gets wet. */
export function QrCode({ address }: QrCodeProps): ComponentChildren {
  const { data, size } = encode(address, { ecc: "M", border: QUIET_ZONE });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return h(
    "svg",
    {
      class: "qr-code",
      viewBox: `0 0 ${size} ${size}`,
      role: "img",
      "aria-label": address,
      "shape-rendering": "crispEdges",
    },
    h("rect", { width: size, height: size, fill: "#ffffff" }),
    h("path", { d: dark.join(""), fill: "#000000" }),
  );
}
