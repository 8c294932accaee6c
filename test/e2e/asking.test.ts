/** Asking with a script: what a visitor of each language sees, by mouse and by keyboard. */
import type { Page } from "playwright-core";
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { ask } from "./ask.ts";
import { ANSWER_FIGURE, ANSWERED, FOR_A_PERSON, LANGUAGE_TAGS, NEEDS_A_DISTRICT } from "./questions.ts";
import { useService } from "./service.ts";

const service = useService();

describe.for(LANGUAGES)("a visitor whose browser speaks %s", (language) => {
  const open = () => service.open({ locale: LANGUAGE_TAGS[language] });

  it("finds the page in that language and gets an answer with a source in it", async ({ expect }) => {
    const { page, faults } = await open();
    const answer = await ask(page, ANSWERED[language]);

    expect(await page.locator("html").getAttribute("lang")).toBe(LANGUAGE_TAGS[language]);
    expect(await answer.locator(".answer-text").getAttribute("lang")).toBe(LANGUAGE_TAGS[language]);
    expect(await answer.locator(".answer-text").innerText()).toContain(ANSWER_FIGURE);
    expect(await answer.locator(".citation-chip").count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it("gets an answer to every question that the page suggests", async ({ expect }) => {
    const { page } = await open();
    const suggestions = await page.locator(".suggestions .question-button").allInnerTexts();
    const unanswered: string[] = [];
    for (const suggestion of suggestions) {
      await page.evaluate(() => sessionStorage.clear());
      await page.goto(service.url());
      await page.getByRole("button", { name: suggestion, exact: true }).click();
      await page.locator("article.answer:not([aria-busy])").waitFor();
      if ((await page.locator(".citation-chip").count()) === 0) unanswered.push(suggestion);
    }

    expect(suggestions).toHaveLength(4);
    expect(unanswered).toEqual([]);
  });

  it("is given a case when asking for a person: a number, an access code and a promise", async ({ expect }) => {
    const { page } = await open();
    const answer = await ask(page, FOR_A_PERSON[language]);
    const card = await answer.locator(".case").innerText();

    expect(card).toMatch(/QD-\d{8}-\d{6}-\d/u);
    expect(card).toMatch(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u);
    expect(card).toMatch(/\d\d:\d\d/u);
  });
});

describe("a source", () => {
  it("opens by keyboard with its issuer, date and quoted passage, and Escape closes it", async ({ expect }) => {
    const { page } = await service.open();
    const answer = await ask(page, ANSWERED.en);
    const chip = answer.locator(".citation-chip").first();
    const panel = page.locator(".source-panel:popover-open");
    await chip.focus();
    await page.keyboard.press("Enter");
    await panel.waitFor();

    expect(await panel.getByRole("definition").allInnerTexts()).not.toContain("");
    expect(await panel.innerText()).toMatch(/Issuing body\s+\S[\s\S]*As of\s+\S*\d{4}[\s\S]*Last checked\s+\S/);
    expect(await panel.locator("blockquote").innerText()).toContain(ANSWER_FIGURE);
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);

    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });

    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("opens by touch and closes by its button", async ({ expect }) => {
    const { page } = await service.open({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator(".send").tap();
    await page.locator(".citation-chip").first().tap();
    const panel = page.locator(".source-panel:popover-open");
    await panel.waitFor();
    await panel.locator(".panel-close").tap();

    expect(await panel.count()).toBe(0);
  });
});

describe("switching the language", () => {
  it("changes the interface in place and keeps question, answer and draft", async ({ expect }) => {
    const { page } = await service.open();
    const answer = await ask(page, ANSWERED.en);
    const text = await answer.locator(".answer-text").innerText();
    await page.locator("#question").fill("And after that?");
    await page.getByRole("button", { name: "한국어" }).click();

    expect(await page.locator("html").getAttribute("lang")).toBe("ko");
    expect(await page.title()).toBe("뤄디(Luodi): 칭다오 투자 문의");
    expect(await page.locator("article.answer .speaker").innerText()).toBe("AI 도우미");
    expect(await answer.locator(".answer-text").innerText()).toBe(text);
    expect(await answer.locator(".answer-text").getAttribute("lang")).toBe("en");
    expect(await page.locator("#question").inputValue()).toBe("And after that?");
    expect(new URL(page.url()).search).toBe("?language=ko");
  });
});

describe("keyboard and focus", () => {
  it("moves the focus to the new answer", async ({ expect }) => {
    const { page } = await service.open();
    const answer = await ask(page, ANSWERED.en);

    expect(await answer.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("status").innerText()).toMatch(/^Answer ready: \S/);
  });

  it("leaves the focus with a visitor who is already typing the next question", async ({ expect }) => {
    const { page } = await service.open();
    await page.route("**/turns", async (route) => {
      await page.locator("#question").pressSequentially("Next");
      await route.continue();
    });
    await ask(page, ANSWERED.en);

    expect(await page.locator("#question").evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator("#question").inputValue()).toBe("Next");
  });

  it("moves the focus to the question when the suggestion that asked it is gone", async ({ expect }) => {
    const { page } = await service.open();
    const reply = await holdReplies(page);
    await page.locator(".suggestions .question-button").first().press("Enter");
    await page.locator(".exchange").waitFor();

    expect(await focusedId(page)).toMatch(/^exchange-/u);

    reply.release();
    await page.locator("article.answer:focus").waitFor();
  });

  it("starts a new line on Shift and Enter", async ({ expect }) => {
    const { page } = await service.open();
    await page.locator("#question").pressSequentially("one");
    await page.keyboard.press("Shift+Enter");
    await page.locator("#question").pressSequentially("two");

    expect(await page.locator("#question").inputValue()).toBe("one\ntwo");
    expect(await page.locator(".exchange").count()).toBe(0);
  });

  it("reaches everything in the order it is read", async ({ expect }) => {
    const { page } = await service.open();
    const reached: string[] = [];
    for (let stop = 0; stop < 16; stop += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.className ?? ""));
    }

    expect(reached).toEqual([
      "skip-link",
      "brand",
      ...Array.from({ length: 4 }, () => "language"),
      ...Array.from({ length: 4 }, () => "question-button"),
      "",
      "quiet-button person-button",
      "quiet-button",
      "question-field",
      "",
      "send",
    ]);
  });
});

describe("a question that cannot be sent", () => {
  it("is kept, said why, and answered once on the next try", async ({ expect }) => {
    const { page } = await service.open();
    await page.route("**/api/conversations", (route) => route.abort());
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator("#question").press("Enter");
    await page.locator(".exchange").getByText("Not sent yet").waitFor();

    expect(await page.locator(".question-text").innerText()).toBe(ANSWERED.en);

    await page.unroute("**/api/conversations");
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await page.locator("article.answer:not([aria-busy])").waitFor();

    expect(await page.locator(".exchange").count()).toBe(1);
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
  });

  it("can be written anew instead", async ({ expect }) => {
    const { page } = await service.open();
    await page.route("**/api/conversations", (route) => route.abort());
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator("#question").press("Enter");
    await page.getByRole("button", { name: "Edit" }).click();

    expect(await page.locator("#question").inputValue()).toBe(ANSWERED.en);
    expect(await focusedId(page)).toBe("question");
    expect(await page.locator(".exchange").count()).toBe(0);
  });

  it.for([
    { what: "nothing", question: "  ", fault: "Enter your question." },
    { what: "too much", question: "a".repeat(1001), fault: "Your question must be 1,000 characters or fewer." },
  ])("is not sent when it is $what, and can be mended", async ({ question, fault }, { expect }) => {
    const { page } = await service.open();
    await page.locator("#question").fill(question);
    await page.locator(".send").click();

    expect(await page.getByRole("alert").innerText()).toContain(fault);
    expect(await page.locator("#question").inputValue()).toBe(question);
    expect(await page.locator("#question").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#question").evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("choosing a district after a question back", () => {
  it("shows the district with the question", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, NEEDS_A_DISTRICT);
    const option = page.locator(".clarify .question-button").first();
    const district = await option.innerText();
    await option.click();

    expect(await page.locator(".exchange").last().locator(".question").innerText()).toContain(district);
  });
});

describe("copying an answer", () => {
  it("says so when the device refuses, until something else happens", async ({ expect }) => {
    const { page, faults } = await service.open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    });
    const answer = await ask(page, ANSWERED.en);
    await answer.getByRole("button", { name: "Copy" }).click();
    await answer.getByRole("button", { name: "Could not copy" }).waitFor();

    expect(await page.getByRole("status").innerText()).toContain("could not be copied");
    expect(faults).toEqual([]);

    await page.locator("#question").fill("And");

    expect(await answer.getByRole("button", { name: "Copy", exact: true }).count()).toBe(1);
  });

  it("takes sources and label along", async ({ expect }) => {
    const { page } = await service.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const answer = await ask(page, ANSWERED.en);
    await answer.getByRole("button", { name: "Copy" }).click();
    await answer.getByRole("button", { name: "Copied" }).waitFor();

    const copied = await page.evaluate(() => navigator.clipboard.readText());

    expect(copied).toMatch(/\n\nSources\n\[1\] \S/);
    expect(copied).toMatch(/\n\nAI assistant: [^\n]+$/);
    expect(copied.startsWith(ANSWERED.en)).toBe(true);
  });
});

/** Holds back every reply, so that the wait for it can be looked at. */
async function holdReplies(page: Page): Promise<{ readonly release: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/turns", async (route) => {
    await promise;
    await route.continue();
  });
  return { release: resolve };
}

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}
