import fc from "fast-check";
import { describe, it } from "vitest";
import { redact } from "#src/turn/guard/redact.ts";
import { addresses, keptFigures, knownByName, knownByShape, sentences } from "./personal-data-arbitraries.ts";

const RUNS = { numRuns: 3000 };

describe("redact", () => {
  it("puts the kind in place of personal data and leaves the rest of the message", ({ expect }) => {
    fc.assert(
      fc.property(knownByShape, sentences, ({ kind, raw }, [before, after]) => {
        expect(redact(before + raw + after)).toBe(`${before}[${kind}]${after}`);
      }),
      RUNS,
    );
  });

  it("takes a number at the word in front of it, also where a digit is wrong", ({ expect }) => {
    fc.assert(
      fc.property(knownByName, sentences, ({ kind, name, raw }, [before, after]) => {
        expect(redact(`${before}${name}${raw}${after}`)).toBe(`${before}${name}[${kind}]${after}`);
      }),
      RUNS,
    );
  });

  it("leaves nothing of an address from the street to the unit", ({ expect }) => {
    fc.assert(
      fc.property(addresses, sentences, (address, [before, after]) => {
        const redacted = redact(before + address + after);

        expect(redacted).toContain("[address]");
        expect(redacted).not.toMatch(/[\p{Nd}一二三四五六七八九十]/u);
        expect(redacted.endsWith(after)).toBe(true);
      }),
    );
  });

  it("leaves figures that are not personal", ({ expect }) => {
    fc.assert(
      fc.property(keptFigures, sentences, (figure, [before, after]) => {
        expect(redact(before + figure + after)).toBe(before + figure + after);
      }),
      RUNS,
    );
  });

  it("finds several pieces side by side", ({ expect }) => {
    fc.assert(
      fc.property(knownByShape, knownByShape, (first, second) => {
        expect(redact(`${first.raw}; ${second.raw}`)).toBe(`[${first.kind}]; [${second.kind}]`);
      }),
    );
  });

  it("changes nothing when it redacts a second time", ({ expect }) => {
    const piece = fc.oneof(
      knownByShape.map(({ raw }) => raw),
      knownByName.map(({ name, raw }) => name + raw),
      addresses,
      keptFigures,
      fc.constantFrom("passport", "微信", "电话", "号", "路", "-", "1", "12", "Road", "호", "[mobile]"),
    );
    const text = fc
      .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom(" ", "", ", ", "-"))
      .map(([pieces, joint]) => pieces.join(joint));

    fc.assert(
      fc.property(text, (raw) => {
        const once = redact(raw);
        expect(redact(once)).toBe(once);
      }),
      RUNS,
    );
  });

  it("leaves text without figures and names of messengers as it is", ({ expect }) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."外资公司注册 はいビザ 비자 연장 work permit,.?!") }),
        (text) => {
          expect(redact(text)).toBe(text);
        },
      ),
    );
  });

  it.for([
    { text: "我住在青岛市市南区香港中路88号3单元502室", redacted: "我住在青岛市市南区[address]" },
    { text: "東京都港区芝公園4-2-8に住んでいます", redacted: "東京都港区[address]に住んでいます" },
    { text: "서울시 강남구 테헤란로 12길 34, 101동 1202호에 살아요", redacted: "서울시 강남구 [address]에 살아요" },
    { text: "I live at 12 Hong Kong Middle Road, Room 502, Shinan", redacted: "I live at [address], Shinan" },
  ])("keeps city and district of $text", ({ text, redacted }, { expect }) => {
    expect(redact(text)).toBe(redacted);
  });

  it.for([
    "一带一路12号文件",
    "我想知道12号能办吗",
    "街道办事处3号窗口",
    "온라인으로 10일 안에",
    "카드로 3번 결제",
    "12 days on the road",
    "Order No. 784 of the road",
    "the Belt and Road 2026 plan",
    "区2026-11-25から",
    "passport valid 6 months, fee 160",
    "WeChat Pay registration",
    "LINE 2 of the metro, production line: apply",
    "online: application",
    "firms of 2024-2026 as partners",
    "第1-2-3条",
    "护照有效期20271125",
  ])("sees no personal data in: %s", (text, { expect }) => {
    expect(redact(text)).toBe(text);
  });

  it.for([
    { text: "手机13800138000元旦联系", redacted: "手机[mobile]元旦联系" },
    { text: "01012345678 원합니다", redacted: "[mobile] 원합니다" },
    { text: "call 13800138000 won't you", redacted: "call [mobile] won't you" },
    { text: "订单号,手机13800138000", redacted: "订单号,手机[mobile]" },
    { text: "HS编码?电话 13800138000", redacted: "HS编码?电话 [mobile]" },
    { text: "invoice no. 123456789012, id 11010519491231002X", redacted: "invoice no. 123456789012, id [resident-id]" },
  ])("is not led astray by a unit or a label beside: $text", ({ text, redacted }, { expect }) => {
    expect(redact(text)).toBe(redacted);
  });
});
