/** The pages of guides as a reader has them, with and without a script. */
import type { Page } from "playwright-core";
import { describe, it } from "vitest";
import { type Language, LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import { findBarriers, overflow } from "./barriers.ts";
import { ANSWER_FIGURE, LANGUAGE_TAGS } from "./questions.ts";
import { useService } from "./service.ts";

const GUIDE = "/guides/jimo-construction-permit-and-acceptance";

/** They name neither the place nor the matter: that is the guide's. */
const ABOUT_IT: PerLanguage<string> = {
  zh: "联合验收要多少个工作日？",
  en: "How many working days does joint acceptance take?",
  ja: "合同検収は何営業日かかりますか？",
  ko: "합동검수는 며칠 걸리나요?",
};

const service = useService();

async function openGuide(language: Language, options: Parameters<typeof service.open>[0]): Promise<Page> {
  const { page } = await service.open({ locale: LANGUAGE_TAGS[language], ...options });
  await page.goto(`${service.url()}${GUIDE}`);
  return page;
}

describe.for(LANGUAGES)("a guide in %s without a script", (language) => {
  const open = () => openGuide(language, { javaScriptEnabled: false });

  it("speaks the reader's language and leads to the others", async ({ expect }) => {
    const page = await open();

    expect(await page.locator("html").getAttribute("lang")).toBe(LANGUAGE_TAGS[language]);
    expect(await page.locator("#acceptance").count()).toBe(1);
    expect(await page.locator("main").innerText()).toContain(ANSWER_FIGURE);

    await page.locator(".language:not([aria-current])").first().click();

    expect(new URL(page.url()).pathname).toBe(GUIDE);
    expect(await page.locator("html").getAttribute("lang")).not.toBe(LANGUAGE_TAGS[language]);
  });

  it("is asked about, and the question is in no address", async ({ expect }) => {
    const page = await open();
    await page.locator("#question").fill(ABOUT_IT[language]);
    await page.locator(".guide-ask .primary-button").click();
    await page.locator("article.answer").waitFor();

    expect(await page.locator(".answer-text").innerText()).toContain(ANSWER_FIGURE);
    expect(page.url()).toBe(`${service.url()}/?language=${language}`);
    expect(await page.locator(".guide-note a").getAttribute("href")).toBe(`${GUIDE}?language=${language}`);
  });

  it("takes the report of a mistake, and the case is found again", async ({ expect }) => {
    const page = await open();
    await page.locator(`a[href^="${GUIDE}/report"]`).click();
    await page.locator(".primary-button").click();

    expect(await page.locator("#text").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#text").evaluate((element) => element === document.activeElement)).toBe(true);

    await page.locator("#text").fill("12 → 15");
    await page.locator(".primary-button").click();
    const [number = "", secret = ""] = await page.locator(".case .code").allInnerTexts();
    await page.locator(".case-link").click();
    await page.locator("#number").fill(number);
    await page.locator("#secret").fill(secret);
    await page.locator(".primary-button").click();

    expect(await page.locator("main .case").innerText()).toContain(number);
  });
});

describe("a guide", () => {
  it("stays what the conversation is about when a script takes over", async ({ expect }) => {
    const { page, faults } = await service.open({ locale: "en" });
    await page.goto(`${service.url()}/?language=en&guide=jimo-construction-permit-and-acceptance`);
    const started = page.waitForRequest((request) => request.url().endsWith("/api/conversations"));
    await page.locator("#question").fill(ABOUT_IT.en);
    await page.locator(".send").click();

    expect((await started).postDataJSON()).toMatchObject({ context: { guide: GUIDE.split("/").at(-1) } });
    await page.locator("article.answer:not([aria-busy])").waitFor();
    expect(await page.locator(".answer-text").innerText()).toContain(ANSWER_FIGURE);
    expect(await page.locator(".guide-note").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("is where a citation leads", async ({ expect }) => {
    const page = await openGuide("en", {});
    await page.locator("#question").fill(ABOUT_IT.en);
    await page.locator(".guide-ask .primary-button").click();
    await page.locator(".citation-chip").first().click();
    await page.locator(`.source-panel:popover-open a[href^="${GUIDE}"]`).click();

    expect(page.url()).toMatch(/\/guides\/jimo-construction-permit-and-acceptance\?language=en#[\w-]+$/);
    expect(await page.locator(":target").count()).toBe(1);
  });

  it("leaves on paper what is read and nothing to press", async ({ expect }) => {
    const page = await openGuide("en", {});
    await page.emulateMedia({ media: "print" });

    expect(await page.locator("button:visible, textarea:visible, nav:visible").count()).toBe(0);
    expect(await page.locator(".guide-own-address:visible").innerText()).toContain(GUIDE);
    expect(await page.locator("#acceptance:visible, #page_figures:visible, #page_sources:visible").count()).toBe(3);
  });
});

const PAGES = [GUIDE, "/guides", `${GUIDE}/report`, "/transparency", "/guides/none"];

/** Every language where there is least room, and the other scheme where there is more. */
const looks = [
  ...LANGUAGES.map((language) => ({
    language,
    colorScheme: "dark" as const,
    viewport: { width: 360, height: 740 },
    width: 360,
  })),
  { language: "zh" as const, colorScheme: "light" as const, viewport: { width: 1280, height: 900 }, width: 1280 },
];

describe.for(looks)("the documents in $language, $colorScheme, $width pixels wide", (look) => {
  const { language, colorScheme, viewport } = look;

  it("have no barrier and nothing to scroll sideways", async ({ expect }) => {
    const { page } = await service.open({ locale: LANGUAGE_TAGS[language], colorScheme, viewport });
    for (const path of PAGES) {
      await page.goto(`${service.url()}${path}`);

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    await page.goto(`${service.url()}${GUIDE}/report`);
    await page.locator(".primary-button").click();

    expect(await findBarriers(page)).toEqual([]);

    await page.locator("#text").fill("12 → 15");
    await page.locator(".primary-button").click();
    await page.locator("main .case").waitFor();

    expect(await findBarriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
