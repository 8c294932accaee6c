/** A visitor with a real helper on the other side, who works through the API of the desk; and a server that restarts. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { deskCasesSchema } from "#src/protocol/desk.ts";
import { launchBrowser, openPage } from "#test/support/browser.ts";
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
