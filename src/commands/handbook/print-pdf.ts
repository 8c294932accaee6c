import type { Browser } from "playwright-core";

/** Lays a document out on the pages its own style asks for, tagged for screen readers. */
export async function printPdf(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await context.close();
  }
}
