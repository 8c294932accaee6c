import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "#src/commands/browser/launch-browser.ts";
import { type OpenedPage, openPage } from "#test/support/browser.ts";
import { startServer } from "#test/support/start-server.ts";

export interface Service {
  /** Its own address, without a slash at the end; known once the tests run. */
  readonly url: () => string;
  /** Opens the page in a visit of its own. */
  readonly open: (options?: BrowserContextOptions) => Promise<OpenedPage>;
}

/** The real service and a real browser, for all tests of a file. @param environment variables as in `.env` */
export function useService(environment: Readonly<Record<string, string>> = {}): Service {
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(environment), launchBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const url = (): string => {
    if (server === undefined) throw new Error("the service has not started yet");
    return server.url;
  };
  const open = (options?: BrowserContextOptions): Promise<OpenedPage> => {
    if (browser === undefined) throw new Error("the browser has not started yet");
    return openPage(browser, url(), options);
  };
  return { url, open };
}
