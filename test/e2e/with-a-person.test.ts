/** A visitor with a real helper on the other side, who works through the API of the desk; and a server that restarts. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { deskCasesSchema } from "#src/protocol/desk.ts";
import { launchBrowser } from "#src/commands/browser/launch-browser.ts";
import { openPage } from "#test/support/browser.ts";
import { openDesk } from "#test/support/open-desk.ts";
import { startServer } from "#test/support/start-server.ts";
import { ask } from "./ask.ts";
import { ANSWERED } from "./questions.ts";

const HELPER = { name: "wang", password: "correct horse battery" };

/** A second is promised, and the contract of the desk holds the API to it; a browser on a busy machine takes longer. */
const SOON_MS = 3_000;

let folder: string;
let server: RunningServer;
let browser: Browser;
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luodi-person-"));
  [server, browser] = await Promise.all([startServer({ DATA_DIR: folder }), launchBrowser()]);
  const desk = await openDesk(folder);
  await desk.addAccount({ ...HELPER, displayName: "Wang Li" });
  await desk.close();
  const signedIn = await atDesk("/session", HELPER);
  cookie = signedIn.headers.get("Set-Cookie")?.split(";")[0] ?? "";
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (options?: BrowserContextOptions) => openPage(browser, server.url, options);

function atDesk(path: string, body?: object): Promise<Response> {
  return fetch(`${server.url}/api/desk${path}`, {
    method: "POST",
    headers: {
      Origin: server.url,
      Cookie: cookie ?? "",
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Asks for a person on the page. @returns the id of the case at the desk */
async function askForPerson(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Talk to a person" }).click();
  await page.getByRole("button", { name: "Ask for a person" }).click();
  const number = await page.locator("#person .case .code").first().innerText();
  await page.keyboard.press("Escape");
  const reply = await fetch(`${server.url}/api/desk/cases`, { headers: { Cookie: cookie } });
  const { cases } = deskCasesSchema.parse(await reply.json());
  const found = cases.find((one) => one.number === number);
  if (found === undefined) throw new Error(`the desk has no case ${number}`);
  return found.id;
}

/** What the visitor wrote down of the case that was opened. */
async function noteCase(page: Page): Promise<{ readonly number: string; readonly secret: string }> {
  await page.locator(".log .case").waitFor();
  const [number = "", secret = ""] = await page.locator(".log .case .code").allInnerTexts();
  return { number, secret };
}

async function lookUp(page: Page, { number, secret }: { readonly number: string; readonly secret: string }) {
  await page.goto(`${server.url}/case?language=en`);
  await page.getByLabel("Number").fill(number);
  await page.getByLabel("Access code").fill(secret);
  await page.getByRole("button", { name: "Show my request" }).click();
}

const replyOf = (text: string) => ({ text, language: "en", clientMessageId: crypto.randomUUID() });

describe("a helper", () => {
  it("replies while the visitor reads, and the visitor sees who it is and that it is a person", async ({ expect }) => {
    const { page, faults } = await open();
    await ask(page, ANSWERED.en);
    const caseId = await askForPerson(page);
    await atDesk(`/cases/${caseId}/claim`);
    await page.getByText("Wang Li, a member of staff, has joined the conversation").waitFor();
    await atDesk(`/cases/${caseId}/replies`, replyOf("Please bring the permit."));
    const message = page.locator(".helper-message");
    // Far less than a page would take that only looks by itself: it was told.
    await message.waitFor({ timeout: SOON_MS });

    expect(await message.locator(".speaker").innerText()).toBe("Wang Li, a member of staff");
    expect(await message.locator(".helper-text").innerText()).toBe("Please bring the permit.");
    expect(await message.innerText()).not.toContain("AI");
    expect(await page.getByRole("status").innerText()).toBe("Wang Li has replied");
    expect(await page.locator(".person-button").innerText()).toBe("With a person");
    expect(faults).toEqual([]);
  });

  it("has the conversation until the case is closed: the assistant is silent, then answers again", async ({
    expect,
  }) => {
    const { page } = await open();
    const caseId = await askForPerson(page);
    await atDesk(`/cases/${caseId}/claim`);
    await page.getByText("has joined the conversation").waitFor();
    await page.locator("#question").fill(ANSWERED.en);
    await page.locator(".send").click();
    await page.locator(".exchange .news").waitFor();

    expect(await page.locator("article.answer").count()).toBe(0);

    await atDesk(`/cases/${caseId}/close`, { outcome: "solved" });
    await page.getByText("The request was closed: solved.").waitFor();

    expect(await page.locator(".person-button").innerText()).toBe("Talk to a person");
    expect(await page.locator(".log .case").innerText()).toContain("This request is closed");

    await ask(page, ANSWERED.en);

    expect(await page.locator("article.answer").count()).toBe(1);
  });

  it("asks how it was once the case is closed, and is thanked", async ({ expect }) => {
    const { page } = await open();
    const caseId = await askForPerson(page);
    await atDesk(`/cases/${caseId}/claim`);
    await atDesk(`/cases/${caseId}/close`, { outcome: "solved" });
    const asked = page.getByRole("group", { name: "Was your request solved?" });
    await asked.getByRole("radio", { name: "Yes" }).check();
    await page.getByRole("spinbutton", { name: "Satisfied? 1 (not at all) to 5 (very)" }).fill("5");
    await page.locator(".entry").getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("Thank you. You gave 5 of 5.").waitFor();

    expect(await asked.count()).toBe(0);
  });

  it("reaches a visitor who looks at something else through the title of the page", async ({ expect }) => {
    const { page } = await open();
    const caseId = await askForPerson(page);
    await atDesk(`/cases/${caseId}/claim`);
    await page.getByText("has joined the conversation").waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { get: () => true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await atDesk(`/cases/${caseId}/replies`, replyOf("Please bring the permit."));
    await page.waitForFunction(() => document.title.startsWith("(1) "));

    expect(await page.locator(".helper-message").count()).toBe(1);
  });

  it("is heard where no stream gets through", async ({ expect }) => {
    const { page } = await open();
    await page.route("**/events?*", async (route) => {
      const isStream = route.request().headers()["accept"] === "text/event-stream";
      await (isStream ? route.fulfill({ contentType: "text/html", body: "<p>proxy</p>" }) : route.continue());
    });
    const caseId = await askForPerson(page);
    await atDesk(`/cases/${caseId}/claim`);
    await atDesk(`/cases/${caseId}/replies`, replyOf("Please bring the permit."));
    await page.locator(".helper-message").waitFor();

    expect(await page.locator(".helper-text").innerText()).toBe("Please bring the permit.");
  });
});

describe("a visitor on another device", () => {
  it("finds the case by number and code, and is back in the conversation, where the reply arrives", async ({
    expect,
  }) => {
    const { page: first } = await open();
    await ask(first, ANSWERED.en);
    const caseId = await askForPerson(first);
    const noted = await noteCase(first);
    await atDesk(`/cases/${caseId}/claim`);
    const { page, faults } = await open({ viewport: { width: 360, height: 740 } });
    await lookUp(page, noted);

    expect(page.url()).toBe(`${server.url}/case?language=en`);
    expect(await page.locator("main").innerText()).toContain("A member of staff is looking after your request.");
    expect(await page.locator(".case").innerText()).toContain(noted.number);
    expect(await page.getByText("needs JavaScript").isVisible()).toBe(false);

    await page.getByRole("button", { name: "Continue the conversation" }).click();
    await page.locator("article.answer").waitFor();

    expect(page.url()).toBe(`${server.url}/?language=en`);
    expect(await page.locator(".question-text").allInnerTexts()).toEqual([ANSWERED.en]);

    await atDesk(`/cases/${caseId}/replies`, replyOf("Please bring the permit."));
    await page.locator(".helper-message").waitFor();

    expect(await page.locator(".helper-text").innerText()).toBe("Please bring the permit.");
    expect(faults).toEqual([]);
  });

  it("gets there by the link beside number and code", async ({ expect }) => {
    const { page } = await open();
    await askForPerson(page);
    await page.locator(".log .case-link").click();

    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Find your request");
    expect(page.url()).toBe(`${server.url}/case?language=en`);
  });

  it("sees without a script how the case stands, and what it takes to go on", async ({ expect }) => {
    const { page: first } = await open();
    await askForPerson(first);
    const { page } = await open({ javaScriptEnabled: false });
    await lookUp(page, await noteCase(first));

    expect(await page.locator("main").innerText()).toContain("waiting for a member of staff");
    expect(await page.getByText("needs JavaScript").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Continue" }).count()).toBe(0);
  });

  it("is told what is wrong, keeps the number and types the code anew", async ({ expect }) => {
    const { page: first } = await open();
    await askForPerson(first);
    const { number } = await noteCase(first);
    const { page } = await open({ javaScriptEnabled: false });
    await lookUp(page, { number, secret: "0000-0000-0000-0000" });

    expect(await page.getByRole("alert").innerText()).toContain("No request has this number and this access code.");
    expect(await page.getByLabel("Number").inputValue()).toBe(number);
    expect(await page.getByLabel("Access code").inputValue()).toBe("");
    expect(await page.getByLabel("Access code").evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.title()).toBe("Error: Find your request");
  });
});

describe("a restart of the server", () => {
  it("loses nothing: what was said is there, and what was written meanwhile is sent once", async ({ expect }) => {
    const { page } = await open();
    await ask(page, ANSWERED.en);
    const { port } = new URL(server.url);
    await server.close();
    await page.locator("#question").fill(ANSWERED.zh);
    await page.locator(".send").click();
    await page.locator(".exchange").last().getByText("Not sent yet").waitFor();
    server = await startServer({ DATA_DIR: folder, PORT: port });
    await page.locator("article.answer:not([aria-busy])").nth(1).waitFor({ timeout: 30_000 });
    await page.reload();
    await page.locator("article.answer").nth(1).waitFor();

    expect(await page.locator(".question-text").allInnerTexts()).toEqual([ANSWERED.en, ANSWERED.zh]);
  });
});
