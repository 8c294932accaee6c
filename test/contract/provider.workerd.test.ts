import { describe, it } from "vitest";
import { createOpenidProvider } from "#src/platform/adapters/openid-client/create-openid-provider.ts";
import { createOtpauthCodes } from "#src/platform/adapters/otpauth-codes/create-otpauth-codes.ts";

describe("the libraries of signing in, in workerd", () => {
  it("make codes and find them again", ({ expect }) => {
    const codes = createOtpauthCodes();
    // RFC 6238, appendix B: 94287082 at 59 seconds, of which these are the last six digits.
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    expect(codes.findInterval("287082", secret, new Date(59_000))).toBe(1);
    expect(codes.findInterval("287082", secret, new Date(200_000))).toBeUndefined();
    expect(codes.newSecret()).toMatch(/^[A-Z2-7]{32}$/u);
  });

  it("say that a provider does not reply", async ({ expect }) => {
    const provider = createOpenidProvider({ issuer: "http://127.0.0.1:1", clientId: "luodi", clientSecret: "secret" });

    expect(await provider.begin("http://localhost/desk/provider/return")).toMatchObject({ ok: false });
  });
});
