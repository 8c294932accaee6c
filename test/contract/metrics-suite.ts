import { describe, it } from "vitest";
import type { HttpHost } from "./http-host.ts";

/** What every host with a token for it promises to whoever reads its metrics. */
export function describeMetricsContract(name: string, { request }: Pick<HttpHost, "request">, token: string): void {
  describe(`${name}: metrics`, () => {
    it("tells its versions, turns and cases to whoever has the token, and nothing to others", async ({ expect }) => {
      const told = await request("/metrics", { headers: { Authorization: `Bearer ${token}` } });
      const text = await told.text();

      expect(told.headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
      expect(text).toMatch(/^luodi_build_info\{knowledge="[^"]+",calibration="[^"]+"\} 1$/mu);
      expect(text).toMatch(/^luodi_cases_open \d+$/mu);
      expect(text.endsWith("\n")).toBe(true);
      expect((await request("/metrics")).status).toBe(404);
    });
  });
}
