import { describe, it } from "vitest";
import { readSettings } from "#src/platform/settings/read-settings.ts";

const PUBLIC_URL = "https://luodi.example";
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const MAIL = { PUBLIC_URL, SMTP_URL: "smtps://user:pass-word@mail.example:465", MAIL_FROM: "no-reply@city.example" };
const ROBOT = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx";

const noticesOf = (variables: Readonly<Record<string, string>>) => {
  const read = readSettings(variables);
  if (!read.ok) throw new Error(read.error);
  return read.value.notices;
};

describe("the settings of notices", () => {
  it("read a mail server and whom mail is from", ({ expect }) => {
    expect(noticesOf({ ...MAIL, MAIL_FROM: "落地 <no-reply@city.example>" })).toMatchObject({
      smtpUrl: MAIL.SMTP_URL,
      mailFrom: "落地 <no-reply@city.example>",
    });
  });

  it("read robots and quiet hours per team, and what holds for the others", ({ expect }) => {
    const { robots, quietHours } = noticesOf({
      PUBLIC_URL,
      WECOM_ROBOTS: `city-desk=${ROBOT}, *=http://127.0.0.1:99/robot`,
      NOTICE_QUIET_HOURS: "off,city-desk=21:00-07:30",
    });

    expect([...robots]).toEqual([
      ["city-desk", ROBOT],
      ["*", "http://127.0.0.1:99/robot"],
    ]);
    expect([...quietHours]).toEqual([
      ["*", "off"],
      ["city-desk", { fromMinute: 1260, untilMinute: 450 }],
    ]);
  });

  it("read what is signed with its secret", ({ expect }) => {
    const read = readSettings({
      PUBLIC_URL,
      NOTICE_WEBHOOK: "https://city.example/hook/",
      NOTICE_WEBHOOK_SECRET: SECRET,
      CITY_PLATFORM: "https://12345.city.example",
      CITY_PLATFORM_SECRET: SECRET,
    });

    expect(read).toMatchObject({
      ok: true,
      value: {
        notices: { webhook: { url: "https://city.example/hook", secret: SECRET } },
        cityPlatform: { url: "https://12345.city.example", secret: SECRET },
      },
    });
  });

  it.for([
    [{ ...MAIL, MAIL_FROM: "" }, "MAIL_FROM"],
    [{ ...MAIL, MAIL_FROM: "Luodi" }, "MAIL_FROM"],
    [{ ...MAIL, MAIL_FROM: "a@city.example\nBcc: b@city.example" }, "MAIL_FROM"],
    [{ ...MAIL, PUBLIC_URL: "" }, "PUBLIC_URL"],
    [{ ...MAIL, SMTP_URL: "https://mail.example" }, "SMTP_URL"],
    [{ PUBLIC_URL, WECOM_ROBOTS: ROBOT.replace("?key=", "/") }, "WECOM_ROBOTS"],
    [{ PUBLIC_URL, WECOM_ROBOTS: "city-desk=http://city.example/robot" }, "WECOM_ROBOTS"],
    [{ WECOM_ROBOTS: `*=${ROBOT}` }, "PUBLIC_URL"],
    [{ NOTICE_QUIET_HOURS: "20:00-20:00" }, "NOTICE_QUIET_HOURS"],
    [{ NOTICE_QUIET_HOURS: "20:00" }, "NOTICE_QUIET_HOURS"],
    [{ NOTICE_QUIET_HOURS: "city-desk=off" }, "NOTICE_QUIET_HOURS"],
    [{ PUBLIC_URL, NOTICE_WEBHOOK: "http://city.example", NOTICE_WEBHOOK_SECRET: SECRET }, "NOTICE_WEBHOOK"],
    [{ PUBLIC_URL, NOTICE_WEBHOOK: "https://city.example" }, "NOTICE_WEBHOOK_SECRET"],
    [{ PUBLIC_URL, NOTICE_WEBHOOK_SECRET: SECRET }, "NOTICE_WEBHOOK"],
    [{ CITY_PLATFORM: "https://city.example", CITY_PLATFORM_SECRET: "whsec_short" }, "CITY_PLATFORM_SECRET"],
  ] as const)("name what is wrong or missing in %j: %s", ([variables, name], { expect }) => {
    expect(readSettings(variables)).toEqual({
      ok: false,
      error: expect.stringMatching(new RegExp(`^${name} must be [^\n]+$`, "u")),
    });
  });

  it.for([{ ...MAIL, SMTP_URL: "pass-word" }, { WECOM_ROBOTS: "pass-word" }, { NOTICE_WEBHOOK_SECRET: "pass-word" }])(
    "do not repeat what is secret: %j",
    (variables, { expect }) => {
      expect(readSettings(variables)).toEqual({ ok: false, error: expect.not.stringContaining("pass-word") });
    },
  );
});
