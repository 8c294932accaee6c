import { afterAll, beforeAll, describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { identityOf } from "#src/people/staff/identity-of.ts";
import { createOpenidProvider } from "#src/platform/adapters/openid-client/create-openid-provider.ts";
import { staffSessionsSchema } from "#src/protocol/staff.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account } from "#test/support/records.ts";
import { type RunningProvider, startProvider } from "#test/support/start-provider.ts";

const RETURN = "http://localhost/desk/provider/return";

let provider: RunningProvider;

beforeAll(async () => {
  provider = await startProvider(RETURN);
});

afterAll(() => provider.close());

/** A desk with somebody whose account is linked to a subject of their own. */
async function openDesk() {
  const parts = makeAppParts({ clock: { now: () => new Date() } });
  const desk = { ...parts.desk, clock: parts.clock, provider: createOpenidProvider(provider.settings) };
  const app = createApp({ ...parts, desk });
  const subject = crypto.randomUUID();
  const linked = account({
    name: crypto.randomUUID(),
    passwordHash: undefined,
    identity: identityOf(provider.settings.issuer, subject),
  });
  await desk.staff.add(linked);
  const begin = async () => {
    const begun = await app.request("/desk/provider");
    const cookie = begun.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    return { begun, cookie, address: begun.headers.get("Location") ?? "" };
  };
  const comeBack = (address: string, cookie: string) => app.request(address, { headers: { Cookie: cookie } });
  return { app, desk, subject, linked, begin, comeBack };
}

function deskCookieOf(response: Response): string | undefined {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0] ?? "")
    .find((cookie) => /^desk=./u.test(cookie));
}

describe("signing in through a provider of OpenID Connect", () => {
  it("lets in whose account is linked to their subject, and logs it", async ({ expect }) => {
    const { app, desk, subject, linked, begin, comeBack } = await openDesk();
    provider.become(subject);
    const { begun, cookie, address } = await begin();
    const back = await comeBack(await provider.visit(address), cookie);
    const desk1 = deskCookieOf(back) ?? "";
    const sessions = await app.request("/api/desk/sessions", { headers: { Cookie: desk1 } });

    expect(begun.status).toBe(302);
    expect(begun.headers.get("Set-Cookie")).toMatch(/HttpOnly; SameSite=Lax/u);
    expect(new URL(address).searchParams.get("code_challenge_method")).toBe("S256");
    expect(back.status).toBe(200);
    expect(await back.text()).toContain('content="0; url=/desk?language=');
    expect(staffSessionsSchema.parse(await sessions.json()).sessions).toMatchObject([
      { account: { id: linked.id }, method: "provider", current: true },
    ]);
    expect(await desk.staff.readLogHead()).toMatchObject({
      accountId: linked.id,
      action: "signed-in",
      reason: "provider, helper",
    });
  });

  it("lets nobody in whom no account is linked to, or whose account is disabled", async ({ expect }) => {
    const { desk, subject, linked, begin, comeBack } = await openDesk();
    await desk.staff.change(
      linked.id,
      { disabledAt: new Date() },
      { at: new Date(), accountId: undefined, action: "account-disabled" },
    );
    for (const somebody of [subject, crypto.randomUUID()]) {
      provider.become(somebody);
      const { cookie, address } = await begin();
      const back = await comeBack(await provider.visit(address), cookie);

      expect(back.headers.get("Location")).toMatch(/provider=failed$/u);
      expect(deskCookieOf(back)).toBeUndefined();
    }
  });

  it("takes no return that this browser did not begin, and none twice", async ({ expect }) => {
    const { subject, begin, comeBack } = await openDesk();
    provider.become(subject);
    const [mine, another] = [await begin(), await begin()];
    const address = await provider.visit(mine.address);
    const tampered = address.replace(/code=[^&]+/u, "code=another");
    const replies = [
      await comeBack(address, ""),
      await comeBack(address, another.cookie),
      await comeBack(tampered, mine.cookie),
      await comeBack(address, `${mine.cookie}x`),
    ];
    const right = await comeBack(address, mine.cookie);
    const again = await comeBack(address, mine.cookie);

    for (const reply of [...replies, again]) {
      expect(reply.headers.get("Location")).toMatch(/provider=failed$/u);
      expect(deskCookieOf(reply)).toBeUndefined();
    }
    expect(deskCookieOf(right)).toBeDefined();
  });

  it("says on the page that it failed, where the provider cannot be reached too", async ({ expect }) => {
    const parts = makeAppParts();
    const unreachable = createOpenidProvider({ ...provider.settings, issuer: "http://127.0.0.1:1" });
    const app = createApp({ ...parts, desk: { ...parts.desk, provider: unreachable } });
    const begun = await app.request("/desk/provider?language=en", { headers: { "Accept-Language": "en" } });
    const page = await (await app.request(begun.headers.get("Location") ?? "")).text();

    expect(page).toContain("Sign-in through the provider failed");
    expect(page).toContain("/desk/provider?language=en");
  });

  it("is not there where no provider is set", async ({ expect }) => {
    const app = createApp(makeAppParts());

    expect((await app.request("/desk/provider")).status).toBe(404);
    expect((await app.request("/desk/provider/return")).status).toBe(404);
    expect(await (await app.request("/desk")).text()).not.toContain("/desk/provider");
  });
});
