/** What the page keeps and whom it calls: the way back to its conversation, and nobody but its own service. */
import { describe, it } from "vitest";
import { ask } from "./ask.ts";
import { ANSWERED } from "./questions.ts";
import { useService } from "./service.ts";

const service = useService();

describe("a visit", () => {
  it("leaves no cookie, nothing on the device but the way back for this tab, no request to others, no error, and no question in an address", async ({
    expect,
  }) => {
    const { page, faults } = await service.open();
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await ask(page, ANSWERED.en);
    await page.getByRole("button", { name: "中文" }).click();
    const stored = await page.evaluate(() => [Object.keys(localStorage), Object.entries(sessionStorage)]);

    expect(await page.context().cookies()).toEqual([]);
    expect(stored).toEqual([
      [],
      [["luodi.conversation", expect.stringMatching(/^\{"id":"[^"]+","token":"[^"]+","secrets":\[\]\}$/)]],
    ]);
    expect(faults).toEqual([]);
    expect([...addresses, page.url()].filter((address) => /joint|acceptance/i.test(address))).toEqual([]);
  });

  it("works under the policy the service sends, which allows no inline script or style", async ({ expect }) => {
    const { page, faults } = await service.open();
    const policy = await page.evaluate(async () => (await fetch("/")).headers.get("content-security-policy") ?? "");

    expect(policy).not.toBe("");
    expect(policy).not.toMatch(/unsafe-/);
    expect(faults).toEqual([]);
  });
});
