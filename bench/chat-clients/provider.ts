/**
 * A process of its own that replies to every chat alike, so that its work is nobody else's: sixty events, as OpenAI writes
 * them, one at a time (`/drip`) or all at once (`/gush`). Tells its parent the port.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";

const EVENTS = 60;

const event = (choices: readonly unknown[], more = {}) =>
  `data: ${JSON.stringify({ id: "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWx", object: "chat.completion.chunk", created: 1_764_160_000, model: "m", system_fingerprint: "fp_0123456789", choices, ...more })}\n\n`;
const events = [
  ...Array.from({ length: EVENTS }, (_, at) =>
    event([{ index: 0, delta: { content: `第${at}个工作日` }, logprobs: null, finish_reason: null }]),
  ),
  event([{ index: 0, delta: {}, logprobs: null, finish_reason: "stop" }]),
  event([], { usage: { prompt_tokens: 900, completion_tokens: 120, total_tokens: 1020 } }),
  "data: [DONE]\n\n",
];

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    if (request.url?.startsWith("/drip") === true) void drip(response);
    else response.end(events.join(""));
  });
}).listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

async function drip(response: ServerResponse): Promise<void> {
  for (const each of events) {
    response.write(each);
    await setImmediate();
  }
  response.end();
}
