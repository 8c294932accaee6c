import * as fc from "fast-check";
import { describe, it } from "vitest";
import { createEventStreamParser, type StreamEvent } from "#src/clients/core/parse-event-stream.ts";

const STREAM = [
  ": hb\n\n",
  'id: 7\nevent: message.helper\ndata: {"text":"青岛 投資 안내 🏙️"}\n\n',
  "event: delta\r\ndata: one\r\ndata: two\r\n\r\n",
  ": a comment\rdata:no space\r\r",
  "event: forgotten\n\n",
  "unknown: field\ndata\n\n",
].join("");

const EVENTS: readonly StreamEvent[] = [
  { name: "message.helper", data: '{"text":"青岛 投資 안내 🏙️"}', id: "7" },
  { name: "delta", data: "one\ntwo", id: "7" },
  { name: "message", data: "no space", id: "7" },
  { name: "message", data: "", id: "7" },
];

const bytes = new TextEncoder().encode(STREAM);

function read(parts: readonly Uint8Array[]): readonly StreamEvent[] {
  const decoder = new TextDecoder();
  const parse = createEventStreamParser((part) => decoder.decode(part, { stream: true }));
  return parts.flatMap((part) => parse(part));
}

describe("createEventStreamParser", () => {
  it("reads events with names, ids and several lines, and passes over comments", ({ expect }) => {
    expect(read([bytes])).toEqual(EVENTS);
  });

  it("reads the same however the bytes are cut in two", ({ expect }) => {
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(read([bytes.slice(0, at), bytes.slice(at)])).toEqual(EVENTS);
    }
  });

  it("reads the same however the bytes are cut in many", ({ expect }) => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 40 }), (cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), bytes.length];
        const parts = places.slice(1).map((end, index) => bytes.slice(places[index], end));

        expect(read(parts)).toEqual(EVENTS);
      }),
    );
  });

  it("gives no event that the stream breaks off in", ({ expect }) => {
    expect(read([new TextEncoder().encode("data: whole\n\ndata: half")])).toEqual([
      { name: "message", data: "whole", id: undefined },
    ]);
  });

  it("takes no notice of a byte order mark or of an id with a null", ({ expect }) => {
    const marked = new TextEncoder().encode("\uFEFFid: a\0b\ndata: x\n\n");

    expect(read([marked])).toEqual([{ name: "message", data: "x", id: undefined }]);
  });
});
