import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

describe("securityHeaders", () => {
  it.for([
    { publicUrl: "https://luodi.example", expected: "max-age=31536000" },
    { publicUrl: "http://luodi.example", expected: null },
    { publicUrl: undefined, expected: null },
  ])(
    "binds browsers to https only where that is the public address: $publicUrl",
    async ({ publicUrl, expected }, { expect }) => {
      const settings = {
        publicUrl,
        trustedProxyHops: 0,
        metricsToken: undefined,
        apiKeys: [],
        sites: [],
        requestsPerMinute: undefined,
      };
      const reply = await createApp(makeAppParts({ settings })).request("/");

      expect(reply.headers.get("Strict-Transport-Security")).toBe(expected);
    },
  );
});
