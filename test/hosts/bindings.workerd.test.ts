import { env } from "cloudflare:workers";
import { describe, it } from "vitest";

describe("the runtime of Cloudflare", () => {
  it("has a database", async ({ expect }) => {
    const { results } = await env.DB.prepare("select 1 as one").all();

    expect(results).toEqual([{ one: 1 }]);
  });

  it("denies the network to the suites", async ({ expect }) => {
    await expect(fetch("https://192.0.2.1/")).resolves.toMatchObject({ ok: false });
  });
});
