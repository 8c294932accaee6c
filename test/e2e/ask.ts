import type { Locator, Page } from "playwright-core";

/** Asks through the page as a visitor does, and waits for the whole answer. */
export async function ask(page: Page, question: string): Promise<Locator> {
  const answers = page.locator("article.answer:not([aria-busy])");
  const before = await answers.count();
  await page.locator("#question").fill(question);
  await page.locator("#question").press("Enter");
  const answer = answers.nth(before);
  await answer.waitFor();
  return answer;
}
