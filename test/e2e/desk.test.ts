/** Staff at their page: from signing in to the end of a case, with a visitor who cannot be seen but waits. */
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
import { openDesk, type SeededDesk } from "#test/support/open-desk.ts";
import { startServer } from "#test/support/start-server.ts";

const PASSWORD = "correct horse battery";
const WANG = { name: "wang", displayName: "王芳" };
const LI = { name: "li", displayName: "李娜" };

let folder: string;
let server: RunningServer;
let browser: Browser;
let desk: SeededDesk;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luodi-desk-"));
  [server, browser] = await Promise.all([startServer({ DATA_DIR: folder }), launchBrowser()]);
  desk = await openDesk(folder);
  for (const { name, displayName } of [WANG, LI]) await desk.addAccount({ name, displayName, password: PASSWORD });
});

afterAll(async () => {
  await browser.close();
  await desk.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface SignInOptions extends BrowserContextOptions {
  /** The page learns nothing by itself. */
  readonly isDeaf?: boolean;
}

async function signIn({ name }: typeof WANG, { isDeaf = false, ...options }: SignInOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(browser, `${server.url}/desk`, { locale: "zh-CN", ...options });
  if (isDeaf) await opened.page.route("**/api/desk/events", (route) => route.abort());
  await opened.page.getByLabel("用户名").fill(name);
  await opened.page.getByLabel("密码").fill(PASSWORD);
  await opened.page.getByRole("button", { name: "登录" }).click();
  await opened.page.getByText(`已登录：${name}`).waitFor();
  return opened;
}

async function findBarriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe("the staff page", () => {
  it("leads a helper from signing in to the end of a case, and shows the others each step", async ({ expect }) => {
    await desk.openCase({ contact: { kind: "email", value: "kim@example.com" } });
    const [{ page, faults }, watching] = [await signIn(WANG), await signIn(LI)];
    const watched = watching.page.locator(".desk-case").first();
    await page.locator(".desk-case").first().click();
    await page.getByText("How long does it take?").last().waitFor();

    expect(await page.evaluate(() => document.activeElement?.id)).toBe("case-heading");
    expect(await page.getByText("kim@example.com").count()).toBe(0);

    await page.getByRole("button", { name: "受理", exact: true }).click();
    await page.getByRole("status").getByText("已受理。").waitFor();
    await page.getByRole("button", { name: "查看联系方式" }).click();
    await page.getByText("kim@example.com").waitFor();
    await watched.getByText("办理中 · 王芳").waitFor();

    await page.getByLabel("回复来访者").fill("请携带原件，电话13812345678。");
    await page.getByRole("button", { name: "发送回复" }).click();
    await page.locator(".desk-said-helper").getByText("请携带原件，电话[mobile]。").waitFor();

    expect(await page.getByLabel("回复来访者").inputValue()).toBe("");

    await page.getByRole("button", { name: "English" }).click();
    await page.getByLabel("Outcome").selectOption("answered");
    await page.getByRole("button", { name: "Close the case" }).click();
    await page.getByRole("status").getByText("The case is closed.").waitFor();
    await watched.getByText("已办结").waitFor();

    expect(await page.locator(".desk-transcript").innerText()).toContain("Closed: Answered");
    expect(await page.getByText("kim@example.com").count()).toBe(0);
    expect(await page.getByLabel("Reply to the visitor").count()).toBe(0);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Password").waitFor();

    expect(await page.locator(".desk-case").count()).toBe(0);
    expect([...faults, ...watching.faults]).toEqual([]);
  });

  it("tells the loser of a race who has the case", async ({ expect }) => {
    await desk.openCase();
    const [first, second] = [await signIn(WANG), await signIn(LI, { isDeaf: true })];
    for (const { page } of [first, second]) {
      await page.getByLabel("显示").selectOption("waiting");
      await page.locator(".desk-case").first().click();
      await page.getByRole("button", { name: "受理", exact: true }).waitFor();
    }
    await first.page.getByRole("button", { name: "受理", exact: true }).click();
    await first.page.getByRole("status").getByText("已受理。").waitFor();
    await second.page.getByRole("button", { name: "受理", exact: true }).click();

    await second.page.getByRole("alert").getByText("该事项已由王芳受理。").waitFor();
    await first.page.getByRole("button", { name: "交回智能助手" }).click();
    await first.page.getByRole("status").getByText("已交回智能助手。").waitFor();

    expect(await first.page.getByRole("button", { name: "受理", exact: true }).count()).toBe(1);
  });

  it("shows what the visitor writes while the case is open, without being loaded again", async ({ expect }) => {
    const visitor = await visit((path, init) => fetch(server.url + path, init));
    await visitor.post("/handoff", { text: "We need the permit before New Year." });
    const { page, faults } = await signIn(WANG);
    await page.getByLabel("显示").selectOption("waiting");
    await page.locator(".desk-case", { hasText: "before New Year" }).click();
    await page.getByRole("button", { name: "受理", exact: true }).click();
    await page.getByLabel("回复来访者").fill("A draft");
    await visitor.say("Is there any news?");
    await page.locator(".desk-said-visitor").getByText("Is there any news?").waitFor({ timeout: 5_000 });

    expect(await page.getByLabel("回复来访者").inputValue()).toBe("A draft");
    expect(faults).toEqual([]);
  });

  it("says that a name or a password is wrong, and keeps the name", async ({ expect }) => {
    const { page } = await openPage(browser, `${server.url}/desk?language=en`);
    await page.getByLabel("Name").fill(WANG.name);
    await page.getByLabel("Password").fill("wrong horse battery");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").getByText("The name or the password is wrong.").waitFor();

    expect(await page.getByLabel("Name").inputValue()).toBe(WANG.name);
    expect(page.url()).not.toContain("horse");
  });

  it.for([
    { colorScheme: "light", width: 1280, height: 900 },
    { colorScheme: "dark", width: 360, height: 740 },
  ] as const)(
    "has no barrier in $colorScheme, $width pixels wide",
    async ({ colorScheme, ...viewport }, { expect }) => {
      await desk.openCase();
      const signedOut = await openPage(browser, `${server.url}/desk`, { colorScheme, viewport });

      expect(await findBarriers(signedOut.page)).toEqual([]);

      const { page, faults } = await signIn(WANG, { colorScheme, viewport });

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      await page.getByLabel("显示").selectOption("waiting");
      await page.locator(".desk-case").first().click();
      await page.getByRole("button", { name: "受理", exact: true }).click();
      await page.getByLabel("回复来访者").waitFor();

      expect(await findBarriers(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults).toEqual([]);
    },
  );
});
