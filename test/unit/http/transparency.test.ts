import { describe, it } from "vitest";
import { renderTransparency, type TransparencyState } from "#src/http/transparency/render-transparency.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { TRANSPARENCY_MESSAGES } from "#src/language/messages/transparency.ts";
import { ASSETS, makeAppParts } from "#test/support/app-parts.ts";
import { makeGuide, makeKnowledge } from "#test/support/knowledge.ts";

const NO_LIMITS = { answersPerConversation: undefined, answersPerClient: undefined, tokensPerDay: undefined };
const NO_MODEL = { models: [], modelLimits: NO_LIMITS };

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
      const html = renderTransparency({ knowledge, calibration, ...NO_MODEL }, frame);
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
    const html = renderTransparency({ knowledge: makeKnowledge(), calibration: shown, ...NO_MODEL }, frame);
    const { confidence } = TRANSPARENCY_MESSAGES[language].transparency;

    expect(html).toContain(beginning(confidence.chosen));
    expect(html).not.toContain(beginning(confidence["not-shown"]));
  });

  it.for(LANGUAGES)(
    "tells in %s that there is no model, or which, where, and how much it may be asked",
    (language, { expect }) => {
      const { calibration } = makeAppParts();
      const { model } = TRANSPARENCY_MESSAGES[language].transparency;
      const frame = { language, assets: ASSETS, origin: "https://luodi.example" };
      const render = (change: Partial<TransparencyState>) =>
        renderTransparency({ knowledge: makeKnowledge(), calibration, ...NO_MODEL, ...change }, frame);
      const home = { baseUrl: "https://models.example/v1", apiKey: "secret-key", name: "home-72b", region: "cn" };
      const none = render({});
      const filed = render({
        models: [{ ...home, filingNo: "A-2026-0001" }],
        modelLimits: { ...NO_LIMITS, answersPerConversation: 61, tokensPerDay: 12_345_678 },
      });
      const abroad = render({ models: [home, { ...home, name: "far-70b", region: "us" }] });

      expect(none).toContain(model.none);
      expect(filed).not.toContain(model.none);
      for (const told of [model.does, model.doesNot, "home-72b", "A-2026-0001", "61", "12,345,678", model.noLimit]) {
        expect(filed).toContain(told);
      }
      expect(filed).not.toContain(model.noFiling);
      expect(filed).not.toContain(model.abroad);
      expect(abroad).toContain(model.noFiling);
      expect(abroad).toContain(model.abroad);
      expect(abroad).toContain(new Intl.DisplayNames(language, { type: "region" }).of("US"));
      expect(abroad).not.toMatch(/secret-key|\{\{|<script|style="/u);
    },
  );
});

/** What of a message comes before its first figure. */
function beginning(message: string): string {
  return message.split("{{")[0] ?? "";
}
