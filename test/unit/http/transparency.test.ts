import { describe, it } from "vitest";
import { renderTransparency } from "#src/http/transparency/render-transparency.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { TRANSPARENCY_MESSAGES } from "#src/language/messages/transparency.ts";
import { ASSETS, makeAppParts } from "#test/support/app-parts.ts";
import { makeGuide, makeKnowledge } from "#test/support/knowledge.ts";

describe("the page about how the assistant works", () => {
  it.for(LANGUAGES)(
    "tells in %s the label, the versions, who has read what, and how sure it is",
    (language, { expect }) => {
      const reviewed = { zh: "2026-11-01", en: null, ja: null, ko: null };
      const knowledge = makeKnowledge({
        version: "k-77",
        guides: [makeGuide({ reviewed }), makeGuide({ id: "other" })],
      });
      const { calibration } = makeAppParts();
      const frame = { language, assets: ASSETS, origin: "https://luodi.example" };
      const html = renderTransparency({ knowledge, calibration }, frame);
      const { transparency } = TRANSPARENCY_MESSAGES[language];

      expect(html).toContain(PAGE_MESSAGES[language].page.label["quoted-from-guides"]);
      expect(html).toContain("k-77");
      expect(html).toContain(calibration.version);
      const shown = (count: string) =>
        transparency.reviewed.of.replace("{{count, number}}", count).replace("{{all, number}}", "2");
      expect(html.split(shown("1"))).toHaveLength(2);
      expect(html.split(shown("0"))).toHaveLength(4);
      expect(html).toContain("71%");
      expect(html).toContain(transparency.confidence.provisional);
      expect(html).toContain(beginning(transparency.confidence["not-shown"]));
      expect(html).toContain(`href="/privacy?language=${language}"`);
      expect(html).not.toMatch(/\{\{|<script|style="/u);
    },
  );

  it.for(LANGUAGES)("promises a share of wrong answers in %s only where it is shown", (language, { expect }) => {
    const { calibration } = makeAppParts();
    const shown = { ...calibration, threshold: { ...calibration.threshold, isShown: true } };
    const frame = { language, assets: ASSETS, origin: "https://luodi.example" };
    const html = renderTransparency({ knowledge: makeKnowledge(), calibration: shown }, frame);
    const { confidence } = TRANSPARENCY_MESSAGES[language].transparency;

    expect(html).toContain(beginning(confidence.chosen));
    expect(html).not.toContain(beginning(confidence["not-shown"]));
  });
});

/** What of a message comes before its first figure. */
function beginning(message: string): string {
  return message.split("{{")[0] ?? "";
}
