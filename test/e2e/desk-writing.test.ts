/** A helper with a model beside them: it summarises and suggests, and a person sends. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { launchBrowser } from "#src/commands/browser/launch-browser.ts";
import { type OpenedPage, openPage } from "#test/support/browser.ts";
import { visit } from "#test/contract/visitor.ts";
import { type FakeReply, fails, says } from "#test/support/fake-reply.ts";
import { startFakeProvider } from "#test/support/fake-provider.ts";
import { openDesk, type SeededDesk } from "#test/support/open-desk.ts";
import { startServer } from "#test/support/start-server.ts";

const PASSWORD = "correct horse battery";
const QUESTION = "How long does joint acceptance take in Jimo?";
const SUMMARY = "来访者想了解即墨区联合验收的办理时限。";
const DRAFT = "Joint acceptance in Jimo takes within 12 working days [1]. The fee is 500 yuan [1].";

let folder: string;
let server: RunningServer;
let browser: Browser;
let desk: SeededDesk;
let closeProvider: () => void;
/** What the model says to whoever told it what to be. */
let reply: (prompt: string) => FakeReply;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luodi-desk-"));
  const { provider, close } = await startFakeProvider(({ body }) => reply(body.messages[0]?.content ?? ""));
  closeProvider = close;
  const environment = { DATA_DIR: folder, LLM_BASE_URL: provider.baseUrl, LLM_MODEL: "a model" };
  [server, browser] = await Promise.all([startServer(environment), launchBrowser()]);
  desk = await openDesk(folder);
  await desk.addAccount({ name: "wang", displayName: "王芳", password: PASSWORD });
});

afterAll(async () => {
  await browser.close();
  await desk.close();
  await server.close();
  closeProvider();
  await rm(folder, { recursive: true, force: true });
});

/** A case that the helper has taken, on their page. */
async function takeCase(options: BrowserContextOptions = {}): Promise<OpenedPage> {
  reply = (prompt) => (prompt.includes("draft") ? says(DRAFT) : says(SUMMARY));
  const visitor = await visit((path, init) => fetch(server.url + path, init));
  const asked = `${QUESTION} ${crypto.randomUUID().slice(0, 8)}`;
  await visitor.post("/handoff", { text: asked });
  const opened = await openPage(browser, `${server.url}/desk`, { locale: "zh-CN", ...options });
  const { page } = opened;
  await page.getByLabel("用户名").fill("wang");
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByRole("button", { name: "登录" }).click();
  await page.locator(".desk-case", { hasText: asked }).click();
  await page.getByRole("button", { name: "受理", exact: true }).click();
  await page.getByLabel("回复来访者").waitFor();
  return opened;
}

async function findBarriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the staff page with a model", () => {
  it("summarises the case, and puts a suggestion into the reply by the keyboard alone", async ({ expect }) => {
    const { page, faults } = await takeCase();
    await page.getByRole("button", { name: "生成摘要" }).click();
    await page.getByText(SUMMARY).waitFor();
    await page.getByRole("button", { name: "建议回复" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("建议回复已生成。").waitFor();
    await page.locator("#insert-suggestion:focus").waitFor();

    expect(await page.getByLabel("回复来访者").inputValue()).toBe("");
    expect(await page.getByText("人工智能生成，请对照对话和来源核对。").count()).toBe(2);
    expect(await page.locator("mark").allInnerTexts()).toEqual(["The fee is 500 yuan."]);
    expect(await page.getByText("（来源未能印证）").or(page.getByText("(来源未能印证)")).count()).toBe(1);

    await page.keyboard.press("Enter");
    const field = page.getByLabel("回复来访者");

    expect(await field.inputValue()).toBe(
      "Joint acceptance in Jimo takes within 12 working days. The fee is 500 yuan.",
    );
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);

    await field.fill("Joint acceptance in Jimo takes within 12 working days.");
    await page.getByRole("button", { name: "发送回复" }).click();
    const sent = page.locator(".desk-said-helper", { hasText: "within 12 working days" });
    await sent.getByText("参考人工智能建议撰写").waitFor();

    expect(await field.inputValue()).toBe("");
    expect(await page.locator("#insert-suggestion").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("says that the model gives no reply, and lets the helper go on", async ({ expect }) => {
    const { page } = await takeCase();
    reply = () => fails(400);
    await page.getByRole("button", { name: "建议回复" }).click();
    await page.getByRole("alert").getByText("人工智能模型未能答复").waitFor();
    await page.getByLabel("回复来访者").fill("We look at it.");
    await page.getByRole("button", { name: "发送回复" }).click();
    const sent = page.locator(".desk-said-helper", { hasText: "We look at it." });
    await sent.waitFor();

    expect(await sent.getByText("参考人工智能建议撰写").count()).toBe(0);
  });

  it.for([
    { colorScheme: "light", width: 1280, height: 900 },
    { colorScheme: "dark", width: 360, height: 740 },
  ] as const)("has no barrier in $colorScheme, $width pixels wide", async (given, { expect }) => {
    const { colorScheme, ...viewport } = given;
    const { page, faults } = await takeCase({ colorScheme, viewport });
    await page.getByRole("button", { name: "生成摘要" }).click();
    await page.getByText(SUMMARY).waitFor();
    await page.getByRole("button", { name: "建议回复" }).click();
    await page.getByRole("button", { name: "填入回复" }).waitFor();

    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(faults).toEqual([]);
  });
});
