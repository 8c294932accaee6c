import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { confirmationKey, unsubscribeKey } from "#src/people/notices/address-keys.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { conversation, NOON } from "#test/support/records.ts";

async function openPages() {
  const parts = makeAppParts({ clock: { now: () => NOON } });
  const begun = conversation();
  await parts.conversation.conversations.start(begun, []);
  const given = { id: crypto.randomUUID(), conversationId: begun.id, caseId: "c", hash: "h", at: NOON };
  const address = await parts.notices.mailAddresses.give(given, NOON);
  const app = createApp(parts);
  const of = (page: string, key: string, language = "en") =>
    `http://luodi.test/notices/${page}?${new URLSearchParams({ address: address.id, key, language }).toString()}`;
  return {
    app,
    confirm: of("confirm", confirmationKey(parts.notices.keys, address)),
    unsubscribe: of("unsubscribe", unsubscribeKey(parts.notices.keys, address.id)),
    of,
    state: async () => (await parts.notices.mailAddresses.find(address.id))?.state,
  };
}

describe("the pages that mails lead to", () => {
  it("change nothing when they are opened, and confirm by their button", async ({ expect }) => {
    const { app, confirm, state } = await openPages();
    const opened = await (await app.request(confirm)).text();
    const before = await state();
    const pressed = await app.request(confirm, { method: "POST" });

    expect(opened).toContain('method="post"');
    expect(opened).toContain("Confirm your e-mail address");
    expect(before).toBe("unconfirmed");
    expect([pressed.status, await state()]).toEqual([200, "confirmed"]);
    expect(await pressed.text()).toContain("Your e-mail address is confirmed");
  });

  it.for(["application/x-www-form-urlencoded", "multipart/form-data; boundary=b"])(
    "end mail with the one click of a mail program, sent as %s",
    async (type, { expect }) => {
      const { app, unsubscribe, state } = await openPages();
      await app.request(unsubscribe);
      const before = await state();
      const body = type.startsWith("multipart")
        ? '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'
        : "List-Unsubscribe=One-Click";
      const reply = await app.request(unsubscribe, { method: "POST", headers: { "Content-Type": type }, body });

      expect([before, reply.status, await state()]).toEqual(["unconfirmed", 200, "unsubscribed"]);
    },
  );

  it("refuse another key, and keys of one page on the other", async ({ expect }) => {
    const { app, confirm, unsubscribe, of, state } = await openPages();
    const keyOf = (address: string) => new URL(address).searchParams.get("key") ?? "";
    const replies = await Promise.all(
      [of("confirm", keyOf(unsubscribe)), of("unsubscribe", keyOf(confirm)), of("unsubscribe", "")].map(
        async (address) => app.request(address, { method: "POST" }),
      ),
    );

    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await replies[0]?.text()).toContain("This link is not valid");
    expect(await state()).toBe("unconfirmed");
  });

  it("say after five wrong keys that it is to be tried later", async ({ expect }) => {
    const { app, confirm, of } = await openPages();
    for (let count = 0; count < 5; count++) await app.request(of("confirm", "wrong"), { method: "POST" });
    const locked = await app.request(confirm, { method: "POST" });

    expect(locked.status).toBe(429);
    expect(await locked.text()).toContain("Too many attempts");
  });

  it.for(LANGUAGES)("speak %s where the mail did, and name no key in another place", async (language, { expect }) => {
    const { app, of } = await openPages();
    const page = await (await app.request(of("unsubscribe", "the-key", language))).text();

    expect(page).toMatch(new RegExp(`<html lang="${language}`, "u"));
    expect(page.match(/the-key/gu)).toHaveLength(1);
  });
});
