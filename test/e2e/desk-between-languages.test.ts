/** A helper who reads Chinese and a visitor who reads Japanese, without any model. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { launchBrowser } from "#src/commands/browser/launch-browser.ts";
import { openPage } from "#test/support/browser.ts";
import { openDesk } from "#test/support/open-desk.ts";
import { startServer } from "#test/support/start-server.ts";
import { findBarriers, overflow } from "./barriers.ts";

const HELPER = { name: "wang", displayName: "王芳", password: "correct horse battery" };
const PHONE = { locale: "ja-JP", viewport: { width: 390, height: 844 } };

let folder: string;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luodi-languages-"));
  [server, browser] = await Promise.all([startServer({ DATA_DIR: folder }), launchBrowser()]);
  const desk = await openDesk(folder);
  await desk.addAccount(HELPER);
  await desk.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** A visitor who asked for a person, on their phone. */
async function visit() {
  const visitor = await openPage(browser, server.url, PHONE);
  await visitor.page.getByRole("button", { name: "担当者に相談" }).click();
  await visitor.page.getByRole("button", { name: "担当者に依頼する" }).click();
  const number = await visitor.page.locator("#person .case .code").first().innerText();
  await visitor.page.keyboard.press("Escape");
  return { ...visitor, number };
}

/** The helper's page with the case taken. */
async function takeCase(number: string, width: number) {
  const helper = await openPage(browser, `${server.url}/desk`, {
    locale: "zh-CN",
    viewport: { width, height: 1180 },
  });
  const { page } = helper;
  await page.getByLabel("用户名").fill(HELPER.name);
  await page.getByLabel("密码").fill(HELPER.password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.locator(".desk-case", { hasText: number }).click();
  await page.getByRole("button", { name: "受理", exact: true }).click();
  await page.getByLabel("回复来访者").waitFor();
  return helper;
}

async function findSections(page: Page, text: string): Promise<void> {
  await page.locator("summary", { hasText: "插入指南内容" }).click();
  await page.getByLabel("查找内容").fill(text);
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("已找到指南章节").waitFor();
}

describe("a helper and a visitor who share no language", () => {
  it("pass on a section of the guides, in the visitor's language and with its source", async ({ expect }) => {
    const visitor = await visit();
    const { page, faults } = await takeCase(visitor.number, 1280);
    await findSections(page, "日本驻青岛总领事馆的电话");
    const section = page.locator(".desk-found li", { hasText: "0532-8090-0001" }).first();
    const [own, rendering] = await section.locator(".desk-pair > div").allInnerTexts();

    expect(own).toMatch(/^中文\n/u);
    expect(rendering).toMatch(/^日语\n/u);
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await section.getByRole("button", { name: "填入回复" }).click();

    expect(await page.evaluate(() => document.activeElement?.id)).toBe("reply");
    expect(await page.getByLabel("回复来访者").inputValue()).toMatch(/0532-8090-0001[\s\S]* \[1\]/u);

    await page.getByRole("button", { name: "发送回复" }).click();
    await page.getByRole("status").getByText("回复已发送。").waitFor();
    const message = visitor.page.locator(".helper-message");
    await message.waitFor();

    expect(await message.innerText()).toContain("0532-8090-0001");
    expect(await message.locator("[lang=ja]").first().innerText()).toMatch(/総領事館/u);

    await message.locator(".citation-chip").first().click();
    const panel = visitor.page.locator(".source-panel:popover-open");
    await panel.waitFor();

    expect(await panel.innerText()).toContain("発行機関");
    expect(await findBarriers(visitor.page)).toEqual([]);
    expect(await overflow(visitor.page)).toBe(0);
    expect([...faults, ...visitor.faults]).toEqual([]);
  });

  it("leave out a section whose number was deleted, and number the rest anew", async ({ expect }) => {
    const visitor = await visit();
    const { page, faults } = await takeCase(visitor.number, 820);
    await findSections(page, "联合验收需要多长时间");
    const buttons = page.locator(".desk-found").getByRole("button", { name: "填入回复" });
    await buttons.nth(0).click();
    await buttons.nth(1).click();
    const reply = page.getByLabel("回复来访者");
    await reply.fill((await reply.inputValue()).replace(" [1]", ""));

    expect(await page.locator(".desk-form .desk-sources li").count()).toBe(1);

    await page.getByRole("button", { name: "发送回复" }).click();
    const message = visitor.page.locator(".helper-message");
    await message.waitFor();

    expect(await message.locator(".citation-chip").allInnerTexts()).toEqual(["1"]);
    expect(await message.locator(".source-button").count()).toBe(1);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it("find a canned reply by its shortcut, with the keyboard alone", async ({ expect }) => {
    const visitor = await visit();
    const { page, faults } = await takeCase(visitor.number, 1280);
    const reply = page.getByLabel("回复来访者");
    await reply.focus();
    await page.keyboard.type("/c");
    await page.getByRole("option", { name: "正在核实" }).waitFor();

    expect(await findBarriers(page)).toEqual([]);

    await page.keyboard.press("ArrowDown");

    expect(await page.locator(".desk-offers [aria-selected=true]").innerText()).toContain("办结告知");

    await page.keyboard.press("Enter");

    expect(await reply.inputValue()).toContain(`受付番号 ${visitor.number}`);

    await page.locator("summary", { hasText: "常用回复" }).click();
    await page.getByLabel("筛选常用回复").fill("紧急");
    await page.locator(".desk-found").getByRole("button", { name: "填入回复" }).click();

    expect(await reply.inputValue()).toContain("警察110");
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole("button", { name: "发送回复" }).click();
    await visitor.page.locator(".helper-message", { hasText: "警察110" }).waitFor();

    expect(faults).toEqual([]);
  });
});
