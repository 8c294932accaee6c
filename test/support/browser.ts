/** Pages for the suites that remember what went wrong on them. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts and of the console, and requests to anywhere but the page's own host. */
  readonly faults: readonly string[];
}

/** Opens an address in a visit of its own, for the running test: nothing is shared with any other page. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: "en", ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  // Two files share the processors: a page that waits for one has not failed.
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(url).host) faults.push(`request to ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults };
}
