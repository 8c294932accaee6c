import { describe, it } from "vitest";
import type { Language } from "#src/language/language.ts";
import { faultOf } from "#test/support/verification.ts";

const SOURCE =
  "Hall of Jimo 即墨大厅 即墨ホール 지모 홀\nFollow @jimo_hall, or the WeChat account jimo2021 微信公众号jimodating.";

describe("checkAccounts", () => {
  it.for<readonly [Language, string]>([
    ["en", "Ask the hall of Jimo (WeChat qd_helper)."],
    ["en", "Ask the hall of Jimo on Telegram @qd."],
    ["en", "Ask the hall of Jimo (WeChat: qdhelp)."],
    ["en", "Ask the hall of Jimo, WhatsApp qdhelp."],
    ["zh", "即墨大厅加微信qdhelp。"],
    ["zh", "即墨大厅的微信号是qd_helper。"],
    ["zh", "即墨大厅公众号qdhelp。"],
    ["ja", "即墨ホールのLINE ID: qdhelp にどうぞ。"],
    ["ja", "即墨ホールはカカオトークqdhelpです。"],
    ["ko", "지모 홀은 카카오톡 아이디 qdhelp 입니다."],
    ["ko", "지모 홀은 라인 qd_help 입니다."],
  ])("in %s, keeps back: %s", ([language, sentence], { expect }) => {
    expect(faultOf(`${sentence} [1]`, [SOURCE], { language })).toBe("contact");
  });

  it.for<readonly [Language, string]>([
    ["en", "Follow @jimo_hall."],
    ["en", "The hall has the WeChat account jimo2021."],
    ["en", "Follow the hall on WeChat."],
    ["en", "Pay the hall by WeChat Pay."],
    ["zh", "即墨大厅的微信公众号是jimodating。"],
  ])("in %s, lets through what the source has and what names no account: %s", ([language, sentence], { expect }) => {
    expect(faultOf(`${sentence} [1]`, [SOURCE], { language })).not.toBe("contact");
  });
});
