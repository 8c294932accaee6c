import { describe, it } from "vitest";
import { cleanAndRedact } from "#src/turn/guard/clean-and-redact.ts";

describe("cleanAndRedact", () => {
  it("takes out personal data that invisible characters tear apart", ({ expect }) => {
    expect(cleanAndRedact(" 请拨打138\u200b1234\u200b5678 ")).toEqual({ ok: true, value: "请拨打[mobile]" });
  });

  it("has nothing of a text that is none", ({ expect }) => {
    expect(cleanAndRedact(" \u200b")).toEqual({ ok: false, error: "text-empty" });
  });
});
