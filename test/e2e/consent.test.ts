/** The choice whether messages may be sent to a model abroad, on the page. */
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { ask } from "./ask.ts";
import { findBarriers, overflow } from "./barriers.ts";
import { ANSWERED, LANGUAGE_TAGS } from "./questions.ts";
import { useService } from "./service.ts";

/** Nothing listens there. */
const service = useService({
  LLM_BASE_URL: "http://127.0.0.1:9/v1",
  LLM_MODEL: "far-70b",
  LLM_REGION: "us",
  LLM_ALLOW_ABROAD: "true",
});

const PHONE = { width: 360, height: 740 };

describe("a page with a model abroad", () => {
  it("sends a consent that was given with the first message, and takes it back from the menu", async ({ expect }) => {
    const { page } = await service.open({ locale: LANGUAGE_TAGS.en });
    const box = page.locator(".introduction input[type=checkbox]");

    expect(await box.isChecked()).toBe(false);

    await box.check();
    const started = page.waitForRequest((request) => request.url().endsWith("/api/conversations"));
    await ask(page, ANSWERED.en);

    expect((await started).postDataJSON()).toMatchObject({ consents: { modelAbroad: true } });

    await page.locator(".composer-tools button").last().click();
    const choice = page.getByRole("checkbox", { name: /far-70b/u });

    expect(await choice.isChecked()).toBe(true);

    const changed = page.waitForResponse((response) => response.request().method() === "PATCH");
    await choice.uncheck();

    expect((await changed).status()).toBe(200);
    expect((await changed).request().postDataJSON()).toEqual({ consents: { modelAbroad: false } });

    await page.reload();
    await page.locator(".answer").first().waitFor();
    await page.locator(".composer-tools button").last().click();

    expect(await choice.isChecked()).toBe(false);
  });

  it.for(LANGUAGES)("asks in %s without a barrier", async (language, { expect }) => {
    const { page } = await service.open({ locale: LANGUAGE_TAGS[language], viewport: PHONE });
    const { label } = PAGE_MESSAGES[language].page.abroad;

    expect(await page.locator(".introduction .check").textContent()).toContain(label.split("{{")[0]);
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
