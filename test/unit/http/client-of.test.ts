import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { askFixedTurns, makeAppParts } from "#test/support/app-parts.ts";

/** What an app says of whoever asks from an address. */
async function clientAt(address: string | undefined, paths: readonly ("/api/ask" | "/")[] = ["/api/ask"]) {
  const clients: (string | undefined)[] = [];
  const app = createApp(
    makeAppParts({
      connectionOf: () => ({ remote: address === undefined ? {} : { address } }),
      ask: (question, reader) => {
        clients.push(reader.client);
        return askFixedTurns(question, reader);
      },
    }),
  );
  for (const path of paths) {
    await app.request(path, {
      method: "POST",
      headers: { "Content-Type": path === "/" ? "application/x-www-form-urlencoded" : "application/json" },
      body: path === "/" ? "text=How+long%3F" : JSON.stringify({ text: "How long?" }),
    });
  }
  return clients;
}

describe("the client a question is counted for", () => {
  it("is one for an address, wherever it asks, and does not tell it", async ({ expect }) => {
    const [byApi, onPage] = await clientAt("192.0.2.7", ["/api/ask", "/"]);

    expect(byApi).toMatch(/^[\w-]{43}$/u);
    expect(onPage).toBe(byApi);
    expect(await clientAt("192.0.2.7")).toEqual([byApi]);
  });

  it("is another one for another address, and one for all where there is none", async ({ expect }) => {
    const clients = await Promise.all(["192.0.2.7", "192.0.2.8", "2001:db8::1", undefined].map((one) => clientAt(one)));

    expect(new Set(clients.flat()).size).toBe(4);
    expect(await clientAt("2001:db8::2")).toEqual(clients[2]);
  });
});
