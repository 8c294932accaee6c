import { describe, it } from "vitest";
import { findTypedData } from "#src/clients/core/find-typed-data.ts";

describe("findTypedData", () => {
  it.for([
    { kind: "id", text: "我的身份证是11010519491231002X" },
    { kind: "id", text: "１１０１０５１９４９１２３１００２Ｘ" },
    { kind: "id", text: "제 번호는 900101-1234567 입니다" },
    { kind: "id", text: "マイナンバー 1234 5678 9012 です" },
    { kind: "passport", text: "my passport is E12345678" },
    { kind: "passport", text: "旅券番号TZ1234567です" },
    { kind: "passport", text: "여권번호 M123A4567" },
    { kind: "phone", text: "call 13812345678" },
    { kind: "phone", text: "电话138 1234 5678" },
    { kind: "phone", text: "+82 10-1234-5678" },
    { kind: "phone", text: "090-1234-5678 にお電話ください" },
    { kind: "card", text: "卡号6222 0200 0000 0000 000" },
    { kind: "card", text: "4111 1111 1111 1111" },
  ] as const)("finds a number of kind $kind in “$text”", ({ kind, text }, { expect }) => {
    expect(findTypedData(text)).toBe(kind);
  });

  it.for([
    "How long does joint acceptance take in Jimo?",
    "拨打12345热线",
    "0532-85911111",
    "注册资本 1000000 元，2026-11-25",
    "HS 8471.30, GB45438-2025, RCEP",
    "10,000 m² within 12 working days from 2021-08-01 to 2027-12-31",
    "invoice 1234567890123",
  ])("finds nothing in “%s”", (text, { expect }) => {
    expect(findTypedData(text)).toBeUndefined();
  });
});
