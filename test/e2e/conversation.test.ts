/** A conversation as a visitor lives through it: cut connections, a new page, a second tab, and its end. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { describe, it } from "vitest";
import { ask } from "./ask.ts";
import { ANSWER_FIGURE, ANSWERED, FOR_A_PERSON } from "./questions.ts";
import { useService } from "./service.ts";

const service = useService();

describe("a conversation", () => {
  it("is there again after the page was loaded anew, and goes on", async ({ expect }) => {
    const { page, faults } = await service.open();
    await ask(page, ANSWERED.en);
    await page.reload();
    await page.locator("article.answer").waitFor();

    expect(await page.locator(".question-text").innerText()).toBe(ANSWERED.en);
    expect(await page.locator(".answer-text").innerText()).toContain(ANSWER_FIGURE);

    await ask(page, "What documents do I need for it?");

    expect(await page.locator(".exchange").count()).toBe(2);
    expect(faults).toEqual([]);
  });

  it("answers in the language of each message", async ({ expect }) => {
    const { page } = await service.open();
    const languages: (string | null)[] = [];
    for (const question of [ANSWERED.ko, ANSWERED.zh, ANSWERED.ja]) {
      const answer = await ask(page, question);
      languages.push(await answer.locator(".answer-text").getAttribute("lang"));
    }

    expect(languages).toEqual(["ko", "zh-Hans", "ja"]);
  });

  it("answers in the language that the visitor fixes", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    const changed = page.waitForResponse((response) => response.request().method() === "PATCH");
    await page.locator(".answer-language select").selectOption("ja");
    await changed;
    const answer = await ask(page, ANSWERED.en);

    expect(await answer.locator(".answer-text").getAttribute("lang")).toBe("ja");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("sends what was written offline once, when the network returns", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    await page.context().setOffline(true);
    await page.locator(".banner-offline").waitFor();
    await page.locator("#question").fill("How do I apply for an RCEP certificate of origin?");
    await page.locator(".send").click();
    await page.locator(".exchange").last().getByText("Not sent yet").waitFor();
    await page.context().setOffline(false);
    await page.locator("article.answer:not([aria-busy])").nth(1).waitFor();
    await page.reload();
    await page.locator("article.answer").nth(1).waitFor();

    expect(await page.locator(".exchange").count()).toBe(2);
    expect(await page.locator(".banner").count()).toBe(0);
  });

  it("loses no message whose page goes while it is being sent", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    await page.route("**/turns", () => {});
    await page.locator("#question").fill("How do I apply for an RCEP certificate of origin?");
    await page.locator(".send").click();
    await page.locator(".exchange").nth(1).waitFor();
    await page.unroute("**/turns");
    await page.reload();
    await page.locator("article.answer:not([aria-busy])").nth(1).waitFor();

    expect(await page.locator(".question-text").allInnerTexts()).toEqual([
      ANSWERED.en,
      "How do I apply for an RCEP certificate of origin?",
    ]);
  });

  it("finds the answer in the record when the stream of the turn is cut", async ({ expect }) => {
    const { page } = await service.open();
    await page.route("**/turns", async (route) => {
      const response = await route.fetch();
      const [accepted = ""] = (await response.text()).split("\n\n");
      await route.fulfill({ response, body: `${accepted}\n\n` });
    });
    await ask(page, ANSWERED.en);

    expect(await page.locator(".answer-text").innerText()).toContain(ANSWER_FIGURE);
    expect(await page.locator(".exchange").count()).toBe(1);
  });

  it("shows an answer from its first sentence on, and the same element when it is whole", async ({ expect }) => {
    const { page } = await service.open();
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route("**/turns", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response });
      resolve();
    });
    await page.evaluate(() => {
      const seen = new Set<Element>();
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const element of document.querySelectorAll("article.answer")) seen.add(element);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await ask(page, ANSWERED.en);
    await promise;

    expect(await page.evaluate(() => (window as unknown as { seen: Set<Element> }).seen.size)).toBe(1);
  });

  it("is in step in a second tab of a device that remembers it", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    await openMenu(page);
    await page.getByLabel("Remember this conversation on this device").check();
    await page.keyboard.press("Escape");
    const other = await page.context().newPage();
    await other.goto(service.url());
    await other.locator("article.answer").waitFor();
    await ask(other, ANSWERED.zh);
    await page.locator("article.answer").nth(1).waitFor();

    expect(await page.locator(".question-text").allInnerTexts()).toEqual([ANSWERED.en, ANSWERED.zh]);
  });

  it("is counted in the title while another tab is looked at", async ({ expect }) => {
    const { page } = await service.open();
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { get: () => true, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await ask(page, ANSWERED.en);

    await page.waitForFunction(() => document.title.startsWith("("));
    expect(await page.title()).toMatch(/^\(1\) /u);

    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { get: () => false });
      document.dispatchEvent(new Event("visibilitychange"));
    });

    await page.waitForFunction(() => !document.title.startsWith("("));
    expect(await page.title()).not.toMatch(/^\(/u);
  });

  it("puts the last question back into the field to be written anew", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    await page.getByRole("button", { name: "Edit" }).click();

    expect(await page.locator("#question").inputValue()).toBe(ANSWERED.en);
    expect(await page.locator("#question").evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it("warns in time of a number that need not be sent", async ({ expect }) => {
    const { page } = await service.open();
    await page.locator("#question").fill("My passport number is E12345678");

    expect(await page.locator("#typed-data").innerText()).toContain("passport number");
    expect(await page.getByRole("status").innerText()).toContain("passport number");

    const answer = page.locator("article.answer");
    await page.locator(".send").click();
    await answer.waitFor();
    await page.reload();
    await answer.waitFor();

    expect(await page.locator(".question-text").innerText()).not.toContain("E12345678");
  });
});

describe("stopping", () => {
  it.for([
    { how: "by its button", stop: (page: Page) => page.getByRole("button", { name: "Stop" }).click() },
    { how: "by Escape", stop: (page: Page) => page.keyboard.press("Escape") },
  ])("ends the wait $how, and says so", async ({ stop }, { expect }) => {
    const { page } = await service.open();
    await page.route("**/turns", async (route) => {
      const response = await route.fetch();
      const [accepted = ""] = (await response.text()).split("\n\n");
      await route.fulfill({ response, body: `${accepted}\n\n` });
    });
    // The record comes later, so that there is something to stop.
    await page.route("**/events?*", (route) => route.abort());
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator(".send").click();
    const stopped = page.waitForRequest((request) => request.url().endsWith("/stop"));
    await page.getByRole("button", { name: "Stop" }).waitFor();
    await stop(page);

    expect((await (await stopped).response())?.status()).toBe(204);
    expect(await page.getByRole("button", { name: "Stop" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("saying whether an answer helped", () => {
  it("records it, lets it be changed, and knows it again", async ({ expect }) => {
    const { page } = await service.open();
    const answer = await ask(page, ANSWERED.en);
    await answer.getByRole("button", { name: "Helpful", exact: true }).click();

    expect(await pressed(answer)).toEqual(["Helpful"]);

    await answer.getByRole("button", { name: "Not helpful" }).click();
    await answer.getByLabel("It is out of date").check();
    await answer.getByLabel("In your own words (optional)").fill("The notice is from 2021.");
    const recorded = page.waitForResponse((response) => response.url().endsWith("/feedback"));
    await answer.getByRole("button", { name: "Send" }).click();

    expect((await recorded).status()).toBe(204);

    await answer.getByText("This has been recorded.").waitFor();
    await page.reload();
    await page.locator(".why").waitFor();

    expect(await pressed(page.locator("article.answer"))).toEqual(["Not helpful"]);
    expect(await page.getByLabel("It is out of date").isChecked()).toBe(true);
  });
});

describe("a copy", () => {
  it.for([
    { name: "Web page", extension: "html", holds: /^<!doctype html>[\s\S]*12/iu },
    { name: "Text", extension: "txt", holds: /12/u },
    { name: "Data (JSON)", extension: "json", holds: /^\s*\{[\s\S]*12/u },
    { name: "PDF", extension: "pdf", holds: /^%PDF-/u },
  ])("as $extension is saved with the token of the page", async ({ name, extension, holds }, { expect }) => {
    const { page, faults } = await service.open();
    await ask(page, ANSWERED.en);
    await openMenu(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);

    expect(download.suggestedFilename()).toBe(`luodi.${extension}`);
    expect(await readFile(await download.path(), "latin1")).toMatch(holds);
    expect(faults).toEqual([]);
  });
});

describe("the end", () => {
  it("erases the conversation for good, on the device and at the service, and begins anew", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    const written = await page.evaluate(() => sessionStorage.getItem("luodi.conversation") ?? "");
    const { id, token } = JSON.parse(written) as { readonly id: string; readonly token: string };
    await openMenu(page);
    await page.getByText("Erase this conversation").click();
    await page.getByRole("button", { name: "Erase for good" }).click();
    await page.getByText("The conversation has been erased.").waitFor();
    const reply = await fetch(`${service.url()}/api/conversations/${id}`, {
      headers: { Authorization: `Bearer ${token}` },
    });

    expect(await page.locator(".exchange").count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(reply.status).toBe(404);

    await ask(page, ANSWERED.en);

    expect(await page.locator(".exchange").count()).toBe(1);
  });

  it("is seen in the other tab", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    await openMenu(page);
    await page.getByLabel("Remember this conversation on this device").check();
    const other = await page.context().newPage();
    await other.goto(service.url());
    await other.locator("article.answer").waitFor();
    await page.getByText("Erase this conversation").click();
    await page.getByRole("button", { name: "Erase for good" }).click();
    await other.getByText("This conversation no longer exists.").waitFor();

    expect(await other.locator(".exchange").count()).toBe(0);
  });

  it("begins a new conversation and leaves the old one as it is", async ({ expect }) => {
    const { page } = await service.open();
    await ask(page, ANSWERED.en);
    await openMenu(page);
    await page.getByRole("button", { name: "Start a new conversation" }).click();

    expect(await page.locator(".exchange").count()).toBe(0);
    expect(await page.locator("#question").evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe("the way to a person", () => {
  it("takes two actions from the start, and ends with a case and its promise in both times", async ({ expect }) => {
    const { page, faults } = await service.open({ timezoneId: "Asia/Tokyo" });
    await page.getByRole("button", { name: "Talk to a person" }).click();
    await page.getByRole("button", { name: "Ask for a person" }).click();
    const panel = page.locator("#person");
    await panel.locator(".case").waitFor();
    const card = await panel.locator(".case").innerText();

    expect(card).toMatch(/QD-\d{8}-\d{6}-\d/u);
    expect(card).toMatch(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u);
    expect(card).toMatch(/Beijing time\n.* where you are/u);
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);

    await page.keyboard.press("Escape");

    expect(await page.locator(".person-button").innerText()).toBe("Waiting for a person");
    expect(await page.locator(".log .case").innerText()).toBe(card);
    expect(faults).toEqual([]);
  });

  it("takes a contact only with consent", async ({ expect }) => {
    const { page } = await service.open();
    await page.getByRole("button", { name: "Talk to a person" }).click();
    await page.getByLabel("What should they know?").fill("It is about a permit.");
    await page.getByLabel("Address or number").fill("visitor@example.org");
    await page.getByRole("button", { name: "Ask for a person" }).click();

    expect(await page.locator("#person .case").count()).toBe(0);

    await page.getByLabel("I agree to be contacted").check();
    await page.getByRole("button", { name: "Ask for a person" }).click();
    await page.locator("#person .case").getByText("E-mail").waitFor();

    expect(await page.locator("#person form").count()).toBe(0);
    expect(await page.locator("#person .case").innerText()).toContain("It is about a permit.");
  });

  it("keeps the access code of a case after the page was loaded anew", async ({ expect }) => {
    const { page } = await service.open();
    await page.getByRole("button", { name: "Talk to a person" }).click();
    await page.getByRole("button", { name: "Ask for a person" }).click();
    await page.locator("#person .case").waitFor();
    const card = await page.locator(".log .case").textContent();
    await page.reload();
    await page.locator(".log .case").waitFor();

    expect(await page.locator(".log .case").textContent()).toBe(card);
  });

  it("opens one case, however often it is asked for", async ({ expect }) => {
    const { page } = await service.open();
    const answer = await ask(page, FOR_A_PERSON.en);
    const again = await ask(page, FOR_A_PERSON.en);
    const numberIn = async (within: Locator) => /QD-[\d-]+/u.exec(await within.locator(".case").innerText())?.[0];

    expect(await numberIn(answer)).toBe(await numberIn(again));
  });
});

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Conversation", exact: true }).click();
}

async function pressed(within: Locator): Promise<readonly (string | null)[]> {
  const buttons = await within.locator('.thumb[aria-pressed="true"]').all();
  return Promise.all(buttons.map((button) => button.getAttribute("aria-label")));
}
