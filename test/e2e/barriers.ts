/** What a machine can find that is in a reader's way. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Smallest side of anything to press. WCAG 2.2 asks for 24 pixels; a finger likes 44. */
const MIN_TARGET_PIXELS = 44;

export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Without frames the rules can be run in the page itself, which costs a third: otherwise their results are put together in
  // another page that loads them once more. Only what is in the way is described in full.
  const hasNoFrames = page.frames().length === 1;
  const rules = new AxeBuilder({ page }).setLegacyMode(hasNoFrames).options({ resultTypes: ["violations"] });
  const { violations } = await rules.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What there is to press that a finger could miss. */
export async function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page
    .locator(":is(button:not(.citation-chip), input[type=text], select, textarea, a:not(.skip-link)):visible")
    .evaluateAll((elements, least) => {
      const sides = elements.map((element) => ({ name: element.className, box: element.getBoundingClientRect() }));
      return sides.filter(({ box }) => box.height < least || box.width < least).map(({ name }) => name);
    }, MIN_TARGET_PIXELS);
}

/** How far the page can be scrolled sideways. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
