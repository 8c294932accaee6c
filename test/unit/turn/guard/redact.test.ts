import fc from "fast-check";
import { describe, it } from "vitest";
import { redact } from "#src/turn/guard/redact.ts";
import { addresses, keptFigures, knownByName, knownByShape, sentences } from "./personal-data-arbitraries.ts";
import { addressSamples, innocentSamples, messengerSamples, residenceSamples } from "./personal-data-samples.ts";

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

  it("leaves text without figures as it is, also of words that stand in names and addresses", ({ expect }) => {
    const word = fc.constantFrom(
      "外资公司注册",
      "香港中路",
      "号",
      "楼",
      "电话",
      "微信",
      "公司",
      "です",
      "丁目",
      "ライン",
      "パスポート",
      "番号",
      "비자",
      "연장",
      "로",
      "호",
      "층",
      "카톡",
      "번호",
      "work",
      "permit",
      "Road",
      "Room",
      "passport",
      "WeChat",
    );
    const text = fc
      .tuple(fc.array(word, { maxLength: 12 }), fc.constantFrom(" ", "", ", ", "\n", "："))
      .map(([words, joint]) => words.join(joint));

    fc.assert(
      fc.property(text, (raw) => {
        // Latin letters run together, or one behind the other, can be the id of a messenger.
        fc.pre(!/(?:微信|ライン|카톡|WeChat|번호|号).{0,4}[A-Za-z]/su.test(raw));
        expect(redact(raw)).toBe(raw);
      }),
      RUNS,
    );
  });

  it("takes a number whose unit would be the beginning of the next word", ({ expect }) => {
    const glued = fc.constantFrom(
      ..."万达广场见|万一没人接|万科门口|元旦联系|元月五号打|元宵节后|号码|号是我的|원에게|원하시면|원장님 번호|億达大厦|만나요| won't work|円満に|亩地旁边".split(
        "|",
      ),
    );
    const label = fc.constantFrom(
      "电话",
      "手机：",
      "电话号码是",
      "携帯は",
      "전화번호는 ",
      "연락처: ",
      "call ",
      "tel $",
      "phone is ",
    );
    const mobile = fc.constantFrom("13800138000", "138-0013-8000", "01012345678", "09012345678");

    fc.assert(
      fc.property(label, mobile, glued, (name, number, rest) => {
        expect(redact(name + number + rest)).toBe(`${name}[mobile]${rest}`);
      }),
      RUNS,
    );
  });

  it.for([
    { text: "call 13800138000 won", redacted: "call [mobile] won" },
    { text: "01012345678원에게", redacted: "[mobile]원에게" },
    { text: "13800138000万达广场见", redacted: "[mobile]万达广场见" },
    { text: "접수 번호: 01012345678", redacted: "접수 번호: [mobile]" },
    { text: "护照E12345678万", redacted: "护照[passport]万" },
    { text: "卡号6222021234567万", redacted: "卡号[bank-card]万" },
    { text: "回乡证H1234567890", redacted: "回乡证[passport]" },
    { text: "+33 1 23 45 67 89", redacted: "[landline]" },
    { text: "my number is 415-555-2671", redacted: "my number is [landline]" },
    { text: "call me on 4155552671", redacted: "call me on [landline]" },
    { text: "(415) 555-2671", redacted: "[landline]" },
    { text: "mob: 9123 4567", redacted: "mob: [landline]" },
    { text: "連絡先は91234567", redacted: "連絡先は[landline]" },
    { text: "私の番号は91234567", redacted: "私の番号は[landline]" },
    { text: "제 번호는 91234567", redacted: "제 번호는 [landline]" },
    { text: "0532/87971234", redacted: "[landline]" },
    { text: "138_0013_8000", redacted: "[mobile]" },
    { text: "138·0013·8000", redacted: "[mobile]" },
    { text: "138～0013～8000", redacted: "[mobile]" },
    { text: "138，0013，8000", redacted: "[mobile]" },
    { text: "138\n0013\n8000", redacted: "[mobile]" },
    { text: "身份证 110105194912\n31002X", redacted: "身份证 [resident-id]" },
    { text: "身份证 1101 0519 4912 3100 2X", redacted: "身份证 [resident-id]" },
    { text: "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", redacted: "[resident-id]" },
    { text: "900101 1234567", redacted: "[resident-id]" },
    { text: "9001015234567", redacted: "[resident-id]" },
    { text: "li.wei[at]example[dot]com", redacted: "[e-mail]" },
    { text: "kim@한국.kr", redacted: "[e-mail]" },
    { text: "邮箱是李伟@公司.中国谢谢", redacted: "邮箱是[e-mail]谢谢" },
    { text: "telegram @liwei", redacted: "telegram [messenger]" },
    { text: "Unit 3-201, 8 Donghai Road", redacted: "[address]" },
    { text: "海尔路1号海尔工业园12号楼302", redacted: "[address]海尔工业园[address]" },
    { text: "whatsapp 447700900123", redacted: "whatsapp [messenger]" },
    { text: "Skype live:abc.def", redacted: "Skype [messenger]" },
    { text: "+V abc12345", redacted: "+V [messenger]" },
    { text: "长江中路1号楼502", redacted: "[address]" },
    { text: "판교역로 235 에이치스퀘어 N동 6층", redacted: "[address]" },
    { text: "월드컵북로 396 10층 1003호", redacted: "[address]" },
    { text: "张家村88号", redacted: "[address]" },
    { text: "九龙工业园12号", redacted: "[address]" },
    { text: "海尔路65弄", redacted: "[address]" },
    { text: "横浜市西区みなとみらい2-2-1", redacted: "横浜市[address]" },
    { text: "i live at 66 shandong road", redacted: "i live at [address]" },
  ])("finds what people write in other ways: $text", ({ text, redacted }, { expect }) => {
    expect(redact(text)).toBe(redacted);
  });

  it.for(messengerSamples)(
    "takes the id of a messenger and nothing beside it: $text",
    ({ text, redacted }, { expect }) => {
      expect(redact(text)).toBe(redacted);
    },
  );

  it.for(residenceSamples)(
    "takes the number of a residence paper at its name: $text",
    ({ text, redacted }, { expect }) => {
      expect(redact(text)).toBe(redacted);
    },
  );

  it.for(addressSamples)("leaves no part of an address behind: $text", ({ text, redacted }, { expect }) => {
    expect(redact(text)).toBe(redacted);
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
    "一带一路2号议题",
    "思路5号",
    "公路12号桥",
    "고속도로 5호",
    "그대로 12호",
    "서해안신구 관리 10",
    "13,800,138,000",
    "2023,2024,2025,2026",
    "注册资本5000000万可以吗",
    "护照罚款10000元",
    "电话费 5000000元",
    "发票代码 037002100111 号码 12345678",
    "whatsapp 20000 users",
    "Can I reach 12345 by WhatsApp 12345?",
    "法人番号1234567890123",
    ...innocentSamples,
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
