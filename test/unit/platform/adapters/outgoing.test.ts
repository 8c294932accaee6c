import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, it } from "vitest";
import { createSmtpMailer } from "#src/platform/adapters/node-smtp/create-smtp-mailer.ts";
import { createHttpMailer } from "#src/platform/adapters/signed-http/create-http-mailer.ts";
import { createWebhook } from "#src/platform/adapters/signed-http/create-webhook.ts";
import { signMessage } from "#src/platform/adapters/signed-http/sign-message.ts";
import { createWecomRobot } from "#src/platform/adapters/wecom-robot/create-wecom-robot.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { startMailServer } from "#test/support/mail-server.ts";
import { isSigned, type Reply, startReceiver } from "#test/support/receiver.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const FROM = "落地 <no-reply@city.example>";
const MAIL = {
  id: "an-id",
  to: "kim@example.com",
  subject: "요청에 답변이 있습니다",
  text: "담당자가 답변했습니다.\n\nhttps://luodi.example/case",
  language: "ko",
  unsubscribeUrl: `https://luodi.example/notices/unsubscribe?address=${"a".repeat(60)}&key=${"k".repeat(22)}`,
};

/** An address of this machine where nobody listens. */
async function nobody(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

describe("a signed message", () => {
  it("is signed as the example of Standard Webhooks is", async ({ expect }) => {
    const message = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", body: '{"test": 2432232314}' };
    const headers = await signMessage(message, SECRET, new Date(1_614_265_330_000));

    expect(headers).toEqual({
      "webhook-id": message.id,
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it.for([
    [{ status: 204 }, "taken"],
    [{ status: 302 }, "never"],
    [{ status: 400 }, "never"],
    [{ status: 408 }, "later"],
    [{ status: 429 }, "later"],
    [{ status: 503 }, "later"],
    [undefined, "later"],
  ] as const)("that gets %j is %s", async ([reply, delivery], { expect }) => {
    const receiver = await startReceiver(() => reply as Reply | undefined);
    const webhook = createWebhook({ url: receiver.url, secret: SECRET }, systemClock);

    expect(await webhook.post({ id: "1", body: {} })).toBe(delivery);
  });

  it("waits for a service that is not there", async ({ expect }) => {
    const webhook = createWebhook({ url: `http://127.0.0.1:${await nobody()}`, secret: SECRET }, systemClock);

    expect(await webhook.post({ id: "1", body: {} })).toBe("later");
  });

  it("carries mail to a service that sends it", async ({ expect }) => {
    const receiver = await startReceiver();
    const mailer = createHttpMailer(createWebhook({ url: receiver.url, secret: SECRET }, systemClock), FROM);

    expect(await mailer.send(MAIL)).toBe("taken");
    expect(receiver.received.map((received) => isSigned(received, SECRET))).toEqual([true]);
    expect(JSON.parse(receiver.received[0]?.body ?? "")).toEqual({
      id: MAIL.id,
      from: FROM,
      to: MAIL.to,
      subject: MAIL.subject,
      text: MAIL.text,
      headers: {
        "Auto-Submitted": "auto-generated",
        "Content-Language": "ko",
        "List-Unsubscribe": `<${MAIL.unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    });
  });
});

describe("a robot of a group", () => {
  it.for([
    [{ body: { errcode: 0, errmsg: "ok" } }, "taken"],
    [{ body: { errcode: 45_009, errmsg: "api freq out of limit" } }, "later"],
    [{ body: "what?" }, "later"],
    [{ status: 404 }, "never"],
  ] as const)("that replies %j has %s it", async ([reply, delivery], { expect }) => {
    const receiver = await startReceiver(() => reply);

    expect(await createWecomRobot(receiver.url).say("text")).toBe(delivery);
  });
});

describe("mail by SMTP", () => {
  it("arrives as it was written, in any script, with its headers whole", async ({ expect }) => {
    const server = await startMailServer();
    const mailer = createSmtpMailer(server.url, FROM);
    const delivery = await mailer.send(MAIL);
    mailer.close();

    expect(delivery).toBe("taken");
    expect(server.taken).toMatchObject([{ from: "no-reply@city.example", to: [MAIL.to] }]);
    const { headers, text } = server.taken[0] ?? {};
    expect(text?.trim()).toBe(MAIL.text);
    expect(headers?.get("list-unsubscribe")).toBe(`<${MAIL.unsubscribeUrl}>`);
    expect(headers?.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(headers?.get("message-id")).toBe("<an-id@city.example>");
    expect(headers?.get("auto-submitted")).toBe("auto-generated");
  });

  it.for([
    [550, "never"],
    [450, "later"],
  ] as const)("that is refused with %i is sent %s", async ([code, delivery], { expect }) => {
    const server = await startMailServer({ refuse: () => code });
    const mailer = createSmtpMailer(server.url, FROM);
    const sent = await mailer.send(MAIL);
    mailer.close();

    expect(sent).toBe(delivery);
  });

  it("waits for a server that is not there", async ({ expect }) => {
    const mailer = createSmtpMailer(`smtp://127.0.0.1:${await nobody()}`, FROM);

    expect(await mailer.send(MAIL)).toBe("later");
  });

  it("cannot be given another recipient or header by what it says", async ({ expect }) => {
    const server = await startMailServer();
    const mailer = createSmtpMailer(server.url, FROM);
    await mailer.send({ ...MAIL, subject: "News\r\nBcc: other@example.com", text: "\r\n.\r\nRCPT TO:<x@example.com>" });
    mailer.close();

    expect(server.taken.map(({ to }) => to)).toEqual([[MAIL.to]]);
    expect(server.taken[0]?.headers.has("bcc")).toBe(false);
  });
});
