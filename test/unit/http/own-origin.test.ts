import { Hono } from "hono";
import { describe, it } from "vitest";
import type { AppEnv } from "#src/http/app-env.ts";
import { deleteDeskCookie, readDeskCookie, setDeskCookie } from "#src/http/desk/desk-cookie.ts";
import { comesFromOwnPage } from "#src/http/desk/own-origin.ts";

describe("a request's own origin", () => {
  it.for([
    { url: "http://localhost:8787/", origin: "http://localhost:8787", publicUrl: undefined, own: true },
    { url: "http://localhost:8787/", origin: "http://localhost:8788", publicUrl: undefined, own: false },
    { url: "http://localhost:8787/", origin: "http://localhost", publicUrl: undefined, own: false },
    { url: "http://luodi.example/", origin: "https://luodi.example", publicUrl: undefined, own: true },
    { url: "http://luodi.example/", origin: "https://evil.example", publicUrl: undefined, own: false },
    { url: "http://luodi.example/", origin: "ftp://luodi.example", publicUrl: undefined, own: false },
    { url: "http://luodi.example/", origin: "null", publicUrl: undefined, own: false },
    { url: "http://luodi.example/", origin: "", publicUrl: undefined, own: false },
    { url: "http://luodi.example/", origin: undefined, publicUrl: undefined, own: false },
    { url: "http://10.0.0.1/", origin: "https://luodi.example", publicUrl: "https://luodi.example", own: true },
    { url: "http://10.0.0.1/", origin: "http://10.0.0.1", publicUrl: "https://luodi.example", own: false },
    { url: "http://10.0.0.1/", origin: "http://luodi.example", publicUrl: "https://luodi.example", own: false },
  ])("$origin at $url with PUBLIC_URL $publicUrl: $own", async ({ url, origin, publicUrl, own }, { expect }) => {
    const app = new Hono<AppEnv>().post("/", (c) => c.json(comesFromOwnPage(c, publicUrl)));
    const reply = await app.request(url, {
      method: "POST",
      ...(origin !== undefined && { headers: { Origin: origin } }),
    });

    expect(await reply.json()).toBe(own);
  });
});

describe("the desk's cookie", () => {
  const secure = "__Host-desk=token; Path=/; HttpOnly; Secure; SameSite=Strict";
  const plain = "desk=token; Path=/; HttpOnly; SameSite=Strict";

  it.for([
    { url: "http://localhost:8787/", publicUrl: undefined, cookie: plain },
    { url: "http://127.0.0.1/", publicUrl: undefined, cookie: plain },
    { url: "http://[::1]/", publicUrl: undefined, cookie: plain },
    { url: "https://localhost/", publicUrl: undefined, cookie: secure },
    { url: "http://luodi.example/", publicUrl: undefined, cookie: secure },
    { url: "http://localhost.evil.example/", publicUrl: undefined, cookie: secure },
    { url: "http://localhost/", publicUrl: "https://luodi.example", cookie: secure },
    { url: "http://10.0.0.1/", publicUrl: "http://localhost:8787", cookie: plain },
  ])("is as strict as it can be at $url with PUBLIC_URL $publicUrl", async ({ url, publicUrl, cookie }, { expect }) => {
    const app = new Hono<AppEnv>();
    app.get("/", (c) => {
      setDeskCookie(c, publicUrl, "token");
      return c.text(readDeskCookie(c, publicUrl) ?? "none");
    });
    app.delete("/", (c) => {
      deleteDeskCookie(c, publicUrl);
      return c.body(null, 204);
    });
    const [pair = ""] = cookie.split(";");
    const [name = ""] = pair.split("=");
    const other = name === "desk" ? "__Host-desk" : "desk";
    const cookieOf = (reply: Response): readonly string[] => (reply.headers.get("Set-Cookie") ?? "").split("; ");

    expect(cookieOf(await app.request(url)).toSorted()).toEqual(cookie.split("; ").toSorted());
    expect(await (await app.request(url, { headers: { Cookie: pair } })).text()).toBe("token");
    expect(await (await app.request(url, { headers: { Cookie: `${other}=token` } })).text()).toBe("none");
    expect(cookieOf(await app.request(url, { method: "DELETE" }))).toEqual(
      expect.arrayContaining([`${name}=`, "Max-Age=0"]),
    );
  });
});
