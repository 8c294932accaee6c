/**
 * Chinese, Japanese and Korean are written through an input method, where Enter chooses characters. It must never send
 * half a question, in neither order in which browsers report it.
 */
import { describe, it } from "vitest";
import { useService } from "./service.ts";

const service = useService();

const compositions = [
  { language: "zh", steps: ["l", "lian", "联合"], committed: "联合" },
  { language: "ja", steps: ["g", "ごう", "合同"], committed: "合同" },
  { language: "ko", steps: ["ㅎ", "하", "합"], committed: "합" },
];

describe.for(compositions)("composing in $language", ({ language, steps, committed }) => {
  it("does not send on the Enter that chooses characters, as Chromium reports it", async ({ expect }) => {
    const { page, faults } = await service.open({ locale: language });
    const devtools = await page.context().newCDPSession(page);
    await page.locator("#question").focus();
    for (const text of steps) {
      await devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }

    expect(await page.locator("#question").inputValue()).toBe(committed);

    const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
    await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
    await devtools.send("Input.insertText", { text: committed });
    await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });

    expect(await page.locator("#question").inputValue()).toBe(committed);
    expect(await page.locator(".exchange").count()).toBe(0);

    await page.keyboard.press("Enter");
    await page.locator(".exchange").waitFor();

    expect(await page.locator(".question-text").innerText()).toBe(committed);
    expect(faults).toEqual([]);
  });

  it("does not send on it as Safari reports it: after the composition has ended", async ({ expect }) => {
    const { page } = await service.open({ locale: language });
    await page.locator("#question").fill(committed);
    await page.locator("#question").evaluate((field, data) => {
      const fire = (event: Event) => field.dispatchEvent(event);
      fire(new CompositionEvent("compositionstart", { bubbles: true }));
      fire(new CompositionEvent("compositionend", { bubbles: true, data }));
      fire(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, key: "Enter", keyCode: 229 }));
    }, committed);

    expect(await page.locator("#question").inputValue()).toBe(committed);
    expect(await page.locator(".exchange").count()).toBe(0);
  });

  it("does not send half a word when the send button is pressed before it is chosen", async ({ expect }) => {
    const { page } = await service.open({ locale: language });
    await page.locator("#question").fill(committed);
    await page.locator("#question").dispatchEvent("compositionstart");
    await page.locator(".send").dispatchEvent("click");

    expect(await page.locator(".exchange").count()).toBe(0);
  });
});

describe("a touch keyboard", () => {
  it("starts a new line on Enter, for it has no Shift to hold", async ({ expect }) => {
    const { page } = await service.open({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await page.locator("#question").fill("one");
    await page.keyboard.press("Enter");

    expect(await page.locator("#question").inputValue()).toBe("one\n");
    expect(await page.locator(".exchange").count()).toBe(0);
  });
});
