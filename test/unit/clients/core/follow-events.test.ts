import { describe, it } from "vitest";
import { followEvents } from "#src/clients/core/follow-events.ts";
import type { ServiceRequest } from "#src/clients/core/transport.ts";
import { cutStreamOf, lost, refusal, serveWith, silentStreamOf, streamOf } from "../serve-with.ts";
import { asked, recordOf, replied, started, turned } from "../sample-events.ts";

const record = recordOf(started, asked("a"), turned("a"), replied);
const written = (from: number, to: number) =>
  record.slice(from, to).map((event) => [event.kind, event, event.seq] as const);
const page = (from: number, to: number): Response => Response.json({ events: record.slice(from, to), next: to });

describe("followEvents", () => {
  it("takes a cut stream up again behind the last event", async ({ expect }) => {
    const { places, received, end } = await follow((_, nth) =>
      nth === 0 ? cutStreamOf(...written(0, 2)) : nth === 1 ? streamOf(...written(2, 4)) : refusal("not-found", 404),
    );

    expect(end).toBe("gone");
    expect(places).toEqual([1, 2, 3, 4]);
    expect(received.map(({ path }) => path)).toEqual([
      "/api/conversations/c1/events?after=0",
      "/api/conversations/c1/events?after=2",
      "/api/conversations/c1/events?after=4",
    ]);
    expect(received.map(({ headers }) => headers["Last-Event-ID"])).toEqual([undefined, "2", "4"]);
  });

  it("waits longer with every failure, up to half a minute, and never as long as everybody else", async ({
    expect,
  }) => {
    const { pauses } = await follow((_, nth) => (nth < 7 ? lost() : refusal("not-found", 404)), { random: 0.5 });

    expect(pauses).toEqual([1_500, 3_000, 6_000, 12_000, 22_500, 22_500, 22_500]);
  });

  it("starts with a short wait again once it has heard something", async ({ expect }) => {
    const { pauses } = await follow((_, nth) =>
      nth < 3 ? lost() : nth === 3 ? cutStreamOf(...written(0, 1)) : refusal("not-found", 404),
    );

    expect(pauses.at(-1)).toBe(1_000);
  });

  it("gives up a stream that has fallen silent, and opens another", async ({ expect }) => {
    const { places, received } = await follow(
      (_, nth) => (nth === 0 ? silentStreamOf(...written(0, 1)) : refusal("not-found", 404)),
      { silenceMs: 20 },
    );

    expect(places).toEqual([1]);
    expect(received).toHaveLength(2);
  });

  it.for([
    { what: "brings nothing", reply: () => streamOf() },
    { what: "is no stream", reply: () => new Response("{}", { headers: { "Content-Type": "application/json" } }) },
  ])("asks from time to time where a stream $what", async ({ reply }, { expect }) => {
    const { places, received, links } = await follow(({ headers, path }) => {
      if (headers["Accept"] === "text/event-stream") return reply();
      if (path.endsWith("after=0")) return page(0, 2);
      return path.endsWith("after=2") ? page(2, 4) : refusal("not-found", 404);
    });

    expect(places).toEqual([1, 2, 3, 4]);
    expect(received.at(-1)?.headers).toMatchObject({ Accept: "application/json" });
    expect(links.at(-1)).toBe(true);
  });

  it("tries a stream again after a while of asking", async ({ expect }) => {
    const { received } = await follow(({ headers }, nth) => {
      if (nth > 40) return refusal("not-found", 404);
      return headers["Accept"] === "text/event-stream" ? streamOf() : page(0, 0);
    });

    expect(received.slice(2).some(({ headers }) => headers["Accept"] === "text/event-stream")).toBe(true);
  });

  it("says when it is connected and when it is not", async ({ expect }) => {
    const { links } = await follow((_, nth) => (nth === 0 ? cutStreamOf(...written(0, 1)) : refusal("not-found", 404)));

    expect(links.slice(0, 2)).toEqual([true, false]);
  });

  it("stops when it is told to", async ({ expect }) => {
    const stop = new AbortController();
    const { end } = await follow(() => silentStreamOf(...written(0, 1)), { stop, onEvent: () => stop.abort() });

    expect(end).toBe("stopped");
  });
});

interface Following {
  readonly random?: number;
  readonly silenceMs?: number;
  readonly stop?: AbortController;
  readonly onEvent?: () => void;
}

/** Follows until the conversation is gone; pauses take no time and are remembered. */
async function follow(
  reply: (request: ServiceRequest, nth: number) => Response | Promise<Response>,
  { random = 0, silenceMs = 5_000, stop = new AbortController(), onEvent = () => {} }: Following = {},
) {
  let nth = 0;
  const { service, received } = serveWith((request) => reply(request, nth++), silenceMs);
  const places: number[] = [];
  const links: boolean[] = [];
  const pauses: number[] = [];
  const end = await followEvents({
    service,
    conversation: { id: "c1", token: "t1" },
    after: () => places.at(-1) ?? 0,
    onEvents(events) {
      places.push(...events.map(({ seq }) => seq));
      onEvent();
    },
    onLink: (isLive) => links.push(isLive),
    wait: async (milliseconds) => void pauses.push(milliseconds),
    random: () => random,
    signal: stop.signal,
  });
  return { places, links, pauses, received, end };
}
