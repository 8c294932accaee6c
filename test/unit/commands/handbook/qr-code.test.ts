import * as fc from "fast-check";
import jsqr from "jsqr";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, it } from "vitest";
import { QrCode } from "#src/commands/handbook/views/qr-code.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";

const PIXELS_PER_MODULE = 4;
const BYTES_PER_PIXEL = 4;

/** Paints the drawing as a printer would, and reads it as a camera does. */
function scan(drawing: string): string | undefined {
  const modules = Number(/viewBox="0 0 (\d+)/u.exec(drawing)?.[1]);
  const size = modules * PIXELS_PER_MODULE;
  const pixels = new Uint8ClampedArray(size * size * BYTES_PER_PIXEL).fill(255);
  for (const [, x, y] of drawing.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)) {
    for (let row = 0; row < PIXELS_PER_MODULE; row += 1) {
      const start = ((Number(y) * PIXELS_PER_MODULE + row) * size + Number(x) * PIXELS_PER_MODULE) * BYTES_PER_PIXEL;
      for (let at = 0; at < PIXELS_PER_MODULE * BYTES_PER_PIXEL; at += BYTES_PER_PIXEL) {
        pixels.fill(0, start + at, start + at + BYTES_PER_PIXEL - 1);
      }
    }
  }
  return jsqr.default(pixels, size, size)?.data;
}

describe("QrCode", () => {
  it("is read back as the address of a guide, for any host, guide and language", ({ expect }) => {
    const slug = fc.stringMatching(/^[a-z]{1,12}(?:-[a-z]{1,12}){0,3}$/u);
    fc.assert(
      fc.property(fc.domain(), slug, fc.constantFrom(...LANGUAGES), (host, guideId, language) => {
        const address = `https://${host}${guideAddress(guideId, language)}`;

        expect(scan(renderToString(h(QrCode, { address })))).toBe(address);
      }),
      { numRuns: 25 },
    );
  });

  it("says its address to those who cannot see it", ({ expect }) => {
    const drawing = renderToString(h(QrCode, { address: "https://luodi.example/?a=1&b=2" }));

    expect(drawing).toContain('role="img"');
    expect(drawing).toContain('aria-label="https://luodi.example/?a=1&amp;b=2"');
  });
});
