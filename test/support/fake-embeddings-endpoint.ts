/** A test double of an endpoint for embeddings compatible with OpenAI's: replies what it is told to, and remembers. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A status without a reply, a vector for each text, silence, no JSON, or JSON that is no list of vectors. */
export type FakeVectors =
  | { readonly status: number }
  | { readonly vectors: readonly (readonly number[])[] }
  | "stall"
  | "nonsense"
  | "no-list";

export interface FakeEmbeddingsEndpoint {
  readonly baseUrl: string;
  /** Bodies of the requests, in order. */
  readonly asked: readonly FakeEmbeddingsRequest[];
  readonly authorizations: readonly (string | undefined)[];
}

interface FakeEmbeddingsRequest {
  readonly model: string;
  readonly input: readonly string[];
}

/** @param reply what the request of this number, from 0, gets */
export async function fakeEmbeddingsEndpoint(
  reply: (request: FakeEmbeddingsRequest, number: number) => FakeVectors,
): Promise<FakeEmbeddingsEndpoint> {
  const asked: FakeEmbeddingsRequest[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const parsed = JSON.parse(body) as FakeEmbeddingsRequest;
      const given = request.url === "/v1/embeddings" ? reply(parsed, asked.length) : { status: 404 };
      asked.push(parsed);
      authorizations.push(request.headers.authorization);
      if (given === "stall") return;
      if (given === "nonsense") return void response.end("<html>");
      if (given === "no-list") return void response.end(JSON.stringify({ data: "none" }));
      if ("status" in given) return void response.writeHead(given.status).end();
      // Last first: the order is told by the index alone.
      const data = given.vectors.map((embedding, index) => ({ index, embedding })).toReversed();
      response.end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, authorizations };
}
