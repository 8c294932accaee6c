/** The whole way on a running server: a visitor asks for a person and leaves an address; staff and visitor are told. */
import { describe, it } from "vitest";
import { visit } from "#test/contract/visitor.ts";
import { startMailServer } from "#test/support/mail-server.ts";
import { startReceiver } from "#test/support/receiver.ts";
import { startServer } from "#test/support/start-server.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

describe("a running server", () => {
  it("tells a team's group of a new case by itself, and asks the visitor for whom an address is", async ({
    expect,
  }) => {
    const [told, mailed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const group = await startReceiver(() => {
      told.resolve();
      return { body: { errcode: 0 } };
    });
    const mails = await startMailServer({ onTaken: () => mailed.resolve() });
    const folder = await temporaryFolder();
    const server = await startServer({
      DATA_DIR: folder,
      PUBLIC_URL: "http://localhost:8787",
      SMTP_URL: mails.url,
      MAIL_FROM: "Luodi <no-reply@city.example>",
      WECOM_ROBOTS: `*=${group.url}/send?key=k`,
      NOTICE_QUIET_HOURS: "off",
    });
    try {
      const page = await (await fetch(`${server.url}/?language=en`)).text();
      const visitor = await visit((path, init) => fetch(server.url + path, init), { language: "en" });
      const contact = { kind: "email", value: "kim@example.com", consent: true };
      await visitor.post("/handoff", { text: "We need the permit before New Year.", contact });
      await Promise.all([told.promise, mailed.promise]);

      expect(page).toContain('"mailsNews":true');
      expect(group.received[0]?.body).not.toContain("permit");
      expect(mails.taken[0]?.to).toEqual(["kim@example.com"]);
      const link = mails.taken[0]?.text.split("\n").find((line) => line.includes("/notices/confirm"));
      const { pathname, search } = new URL(link ?? "");
      expect((await fetch(`${server.url}${pathname}${search}`, { method: "POST" })).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it("does not promise mail that nothing sends", async ({ expect }) => {
    const server = await startServer();
    try {
      expect(await (await fetch(`${server.url}/?language=en`)).text()).toContain('"mailsNews":false');
    } finally {
      await server.close();
    }
  });
});
