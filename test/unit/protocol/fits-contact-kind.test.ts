import { describe, it } from "vitest";
import { handoffRequestSchema } from "#src/protocol/case.ts";
import { fitsContactKind } from "#src/protocol/fits-contact-kind.ts";

describe("fitsContactKind", () => {
  it.for([
    { kind: "email", value: "kim@example.com", fits: true },
    { kind: "email", value: "kim@example", fits: false },
    { kind: "email", value: "+82 10 1234 5678", fits: false },
    { kind: "phone", value: "+82 10-1234-5678", fits: true },
    { kind: "phone", value: "０９０１２３４５６７８", fits: true },
    { kind: "phone", value: "1234", fits: false },
    { kind: "phone", value: "kim@example.com", fits: false },
    { kind: "wechat", value: "金", fits: true },
  ] as const)("says of $value as $kind: $fits", ({ kind, value, fits }, { expect }) => {
    expect(fitsContactKind(kind, value)).toBe(fits);
    expect(handoffRequestSchema.safeParse({ contact: { kind, value, consent: true } }).success).toBe(fits);
  });
});
