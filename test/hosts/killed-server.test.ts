/**
 * The server is killed under load, again and again, and started anew: every message it acknowledged is there once, in the
 * order its visitor sent it, and every one of them has its turn.
 */
import { describe, it } from "vitest";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { type Request, visit, type Visitor, visitorOf } from "#test/contract/visitor.ts";
import { readEventStream } from "#test/support/read-event-stream.ts";
import { findPort } from "#src/commands/worker/find-port.ts";
import { seededRandom } from "#src/platform/shared/seeded-random.ts";
import { type Killable, startKillable } from "#test/support/start-killable.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const VISITORS = 6;
const ROUNDS = 4;
const MOST_ACKNOWLEDGEMENTS = 120;

const MESSAGES = [
  "How long does joint acceptance take in Jimo?",
  "지모구 합동검수는 며칠 걸리나요?",
  "RCEPの原産地証明の有効期間はどのくらいですか？",
  "我要找人工客服",
  "Thank you",
];

interface Sent {
  readonly visitor: Visitor;
  readonly clientTurnId: string;
  readonly text: string;
}

describe("a server that is killed", () => {
  it.for([7, 11])("has every message it acknowledged, once and in order (seed %i)", async (seed, { expect }) => {
    await buildLuodi();
    const random = seededRandom(seed);
    const environment = { PORT: String(await findPort(0)), DATA_DIR: await temporaryFolder(), RATE_LIMIT: "off" };
    const acknowledged: Sent[] = [];
    const visitors: Visitor[] = [];
    let server = await start(environment);
    for (let at = 0; at < VISITORS; at++) visitors.push(await visit(server.request, { language: "en" }));

    for (let round = 0; round < ROUNDS; round++) {
      const enough = acknowledged.length + 1 + Math.floor(random() * MOST_ACKNOWLEDGEMENTS);
      const { promise: isEnough, resolve } = Promise.withResolvers<void>();
      const running = visitors.map((visitor) =>
        keepAsking(visitorOf(server.request, visitor.id, visitor.token), random, (sent) => {
          acknowledged.push(sent);
          if (acknowledged.length >= enough) resolve();
        }),
      );
      await isEnough;
      await server.process.kill();
      await Promise.all(running);
      server = await start(environment);

      for (const { id, token } of visitors) {
        const { events } = await visitorOf(server.request, id, token).read();
        const messages = events.filter((event) => event.kind === "message.visitor");
        const turns = new Map(events.flatMap((event) => ("turn" in event ? [[event.turn.id, event.seq]] : [])));
        const mine = acknowledged.filter(({ visitor }) => visitor.id === id).map((sent) => sent.clientTurnId);

        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        expect(new Set(messages.map((one) => one.clientTurnId)).size).toBe(messages.length);
        // One that was cut off before it was acknowledged may be there or not.
        expect(messages.map((one) => one.clientTurnId).filter((one) => mine.includes(one))).toEqual(mine);
        expect(messages.filter((one) => (turns.get(one.turnId) ?? 0) <= one.seq)).toEqual([]);
      }
    }
    const last = acknowledged.at(-1);
    const again = last && visitorOf(server.request, last.visitor.id, last.visitor.token);
    const before = await again?.read();
    await again?.say(last?.text ?? "", last?.clientTurnId);

    expect(await again?.read()).toEqual(before);
    await server.process.kill();
  });
});

interface Started {
  readonly process: Killable;
  readonly request: Request;
}

async function start(environment: Readonly<Record<string, string>>): Promise<Started> {
  const process = startKillable("src/commands/start.ts", [], environment);
  await process.printed(1);
  const [url] = process.lines;
  if (url === undefined) throw new Error("the server did not start");
  return { process, request: (path, init) => fetch(url + path, init) };
}

/** Sends one message after the other until the connection breaks; as a stream or not, as it comes. */
async function keepAsking(visitor: Visitor, random: () => number, acknowledge: (sent: Sent) => void): Promise<void> {
  for (;;) {
    const text = MESSAGES[Math.floor(random() * MESSAGES.length)] ?? "";
    const sent = { visitor, clientTurnId: crypto.randomUUID(), text };
    try {
      if (random() < 0.5) await visitor.say(text, sent.clientTurnId).then(() => acknowledge(sent));
      else await stream(sent, acknowledge);
    } catch {
      return;
    }
  }
}

/** The first event of a stream is the acknowledgement. */
async function stream(sent: Sent, acknowledge: (sent: Sent) => void): Promise<void> {
  const { visitor, text, clientTurnId } = sent;
  const response = await visitor.post("/turns", { text, clientTurnId }, { Accept: "text/event-stream" });
  for await (const { event } of readEventStream(response)) if (event === "accepted") acknowledge(sent);
}
