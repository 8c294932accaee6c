/** A test double of an endpoint compatible with OpenAI's: replies what it is told to, and remembers what it was asked. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A status without a reply, a reply, or silence. */
export type FakeReply = { readonly status: number } | { readonly content: string } | "stall" | "nonsense";

export interface FakeChatEndpoint {
  readonly baseUrl: string;
  /** Bodies of the requests, in order. */
  readonly asked: readonly FakeRequest[];
  readonly authorizations: readonly (string | undefined)[];
}

interface FakeRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** @param reply what the request of this number, from 0, gets */
export async function fakeChatEndpoint(
  reply: (request: FakeRequest, number: number) => FakeReply,
): Promise<FakeChatEndpoint> {
  const asked: FakeRequest[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const parsed = JSON.parse(body) as FakeRequest;
      const given = request.url === "/v1/chat/completions" ? reply(parsed, asked.length) : { status: 404 };
      asked.push(parsed);
      authorizations.push(request.headers.authorization);
      if (given === "stall") return;
      if (given === "nonsense") return void response.end("<html>");
      if ("status" in given) return void response.writeHead(given.status).end();
      response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content: given.content } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, authorizations };
}
