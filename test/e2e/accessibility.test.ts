/** What every reader needs: no barrier that a machine can find, in any language, scheme or size. */
import { describe, it } from "vitest";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import { ask } from "./ask.ts";
import { findBarriers, findSmallTargets, overflow } from "./barriers.ts";
import { ANSWERED, FOR_A_PERSON, LANGUAGE_TAGS } from "./questions.ts";
import { useService } from "./service.ts";

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

const service = useService();

type Scheme = "light" | "dark";

const look = (language: Language, colorScheme: Scheme, viewport: typeof PHONE) => ({
  language,
  colorScheme,
  viewport,
  width: viewport.width,
});

/**
 * Every language where there is least room, and both schemes in both sizes. Colours, and what shows only where there is room,
 * are the same in every language: the rest of the sixteen finds no more.
 */
const looks = [
  ...LANGUAGES.map((language) => look(language, "dark", PHONE)),
  look("zh", "light", DESKTOP),
  look("en", "dark", DESKTOP),
  look("ja", "light", PHONE),
];

describe.for(looks)(
  "the page in $language, $colorScheme, $width pixels wide",
  ({ language, colorScheme, viewport }) => {
    const open = () => service.open({ locale: LANGUAGE_TAGS[language], colorScheme, viewport });

    it("has no barrier before the first question", async ({ expect }) => {
      const { page } = await open();

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

    it("has no barrier in the way to a person, the case, the menu and the words on an answer", async ({ expect }) => {
      const { page } = await open();
      const answer = await ask(page, ANSWERED[language]);
      await answer.locator(".thumb").nth(1).click();
      await answer.locator(".why").waitFor();
      await page.locator(".person-button").click();
      await page.locator("#person form").waitFor();

      expect(await findBarriers(page)).toEqual([]);

      await page.locator("#person .primary-button").click();
      await page.locator("#person .case").waitFor();

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      await page.keyboard.press("Escape");
      await page.locator(".composer-tools button").last().click();
      await page.locator("#conversation summary").click();

      expect(await findBarriers(page)).toEqual([]);

      await page.keyboard.press("Escape");
      await page.context().setOffline(true);
      await page.locator(".banner").waitFor();

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

    it("has no barrier where a case is found again, with and without a fault, and in the case", async ({ expect }) => {
      const { page } = await open();
      await page.locator(".person-button").click();
      await page.locator("#person .primary-button").click();
      await page.locator("#person .case").waitFor();
      const [number = "", secret = ""] = await page.locator("#person .case .code").allInnerTexts();
      await page.locator("#person .case-link").click();

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      await page.locator(".primary-button").click();

      expect(await findBarriers(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);

      await page.locator("#number").fill(number);
      await page.locator("#secret").fill("wrong");
      await page.locator(".primary-button").click();

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      await page.locator("#secret").fill(secret);
      await page.locator(".primary-button").click();
      await page.locator("main .case").waitFor();

      expect(await findBarriers(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

    it("has no barrier with a person named, an answer, and its source opened", async ({ expect }) => {
      const { page } = await open();
      await ask(page, FOR_A_PERSON[language]);
      const answer = await ask(page, ANSWERED[language]);
      await answer.locator(".citation-chip").first().click();
      await page.locator(".source-panel:popover-open").waitFor();

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  },
);

describe("the page", () => {
  it("has no barrier in a fault", async ({ expect }) => {
    const { page } = await service.open();
    await page.locator("#question").fill("a".repeat(1001));
    await page.locator(".send").click();

    expect(await findBarriers(page)).toEqual([]);
  });

  it("has room for a finger on everything to press", async ({ expect }) => {
    const { page } = await service.open({ viewport: PHONE, hasTouch: true, isMobile: true });
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator(".send").tap();
    await page.locator("article.answer:not([aria-busy])").waitFor();
    await page.locator(".thumb").nth(1).tap();
    await page.locator(".why").waitFor();

    expect(await findSmallTargets(page)).toEqual([]);
  });

  it("keeps a log that is not read out by itself, and one line that is", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);

    expect(await page.getByRole("log").getAttribute("aria-live")).toBe("off");
    expect(await page.getByRole("status").count()).toBe(1);
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["You asked", "AI assistant"]);
  });

  it("does not move for a reader who asked for less motion", async ({ expect }) => {
    const { page } = await service.open({ reducedMotion: "reduce" });

    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
  });
});
