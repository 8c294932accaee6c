/** The page where no script runs: an old phone, a strict office network, a script that failed to load. */
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { ANSWER_FIGURE, ANSWERED, LANGUAGE_TAGS } from "./questions.ts";
import { useService } from "./service.ts";

const service = useService();

const open = (locale = "en") => service.open({ javaScriptEnabled: false, locale });

describe("without a script", () => {
  it.for(LANGUAGES)("the page answers in %s, and the question is in no address", async (language, { expect }) => {
    const { page } = await open(LANGUAGE_TAGS[language]);
    await page.locator("#question").fill(ANSWERED[language]);
    await page.locator(".send").click();
    await page.locator("article.answer").waitFor();

    expect(await page.locator("html").getAttribute("lang")).toBe(LANGUAGE_TAGS[language]);
    expect(await page.locator(".question-text").innerText()).toBe(ANSWERED[language]);
    expect(await page.locator(".answer-text").innerText()).toContain(ANSWER_FIGURE);
    expect(page.url()).toBe(`${service.url()}/?language=${language}`);
  });

  it("a suggested question is answered", async ({ expect }) => {
    const { page } = await open();
    await page.locator(".suggestions .question-button").first().click();

    expect(await page.locator("article.answer .citation-chip").count()).toBeGreaterThan(0);
  });

  it("a citation opens its source", async ({ expect }) => {
    const { page } = await open();
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator(".send").click();
    await page.locator(".citation-chip").first().click();

    expect(await page.locator(".source-panel:popover-open blockquote").innerText()).toContain(ANSWER_FIGURE);
  });

  it("switching the language keeps question and answer", async ({ expect }) => {
    const { page } = await open();
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator(".send").click();
    await page.getByRole("button", { name: "日本語" }).click();

    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
    expect(await page.locator(".question-text").innerText()).toBe(ANSWERED.en);
    expect(await page.locator(".answer-text").innerText()).toContain(ANSWER_FIGURE);
  });

  it("answers come in the language that was chosen for them", async ({ expect }) => {
    const { page } = await open();
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator("select").selectOption("ko");
    await page.locator(".send").click();

    expect(await page.locator(".answer-text").getAttribute("lang")).toBe("ko");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");

    await page.getByRole("button", { name: "日本語" }).click();

    expect(await page.locator(".answer-text").getAttribute("lang")).toBe("ko");
    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
  });

  it("a question that is refused is kept, with the reason", async ({ expect }) => {
    const { page } = await open();
    await page.locator("#question").fill("a".repeat(1001));
    await page.locator(".send").click();

    expect(await page.getByRole("alert").innerText()).not.toBe("");
    expect(await page.locator("#question").inputValue()).toBe("a".repeat(1001));
    expect(await page.locator("#question").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#question").evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Error: /);
  });
});
