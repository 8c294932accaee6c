import { describe, it } from "vitest";
import { entriesOf } from "#src/clients/core/entry.ts";
import { hear, markFailed, markSending, queueMessage } from "#src/clients/core/outbox.ts";
import { startVisit, type Visit } from "#src/clients/core/visit.ts";
import {
  asked,
  claimed,
  closed,
  EVERY_KIND,
  opened,
  recordOf,
  released,
  replied,
  started,
  turned,
} from "../sample-events.ts";
import { answeredTurn, handedOffTurn } from "../sample-turns.ts";

const visit = (change: Partial<Visit>): Visit => ({ ...startVisit("en"), ...change });
const ids = (change: Partial<Visit>): readonly string[] => entriesOf(visit(change)).map(({ id }) => id);

describe("entriesOf", () => {
  it("puts a turn to its message, also when something else was recorded between them", ({ expect }) => {
    const record = recordOf(started, asked("a"), replied, turned("a"));

    expect(entriesOf(visit({ record }))).toMatchObject([
      {
        kind: "exchange",
        id: "a",
        request: { text: "How long?" },
        delivery: { kind: "recorded" },
        turn: { id: "turn-of-a" },
      },
      { kind: "helper-message", message: { helper: "Wang Li" } },
    ]);
  });

  it("keeps a message in its place and under its id from writing to recording", ({ expect }) => {
    const queued = queueMessage("b", "And then?");
    const record = recordOf(started, asked("a"), turned("a"));
    const recorded = recordOf(started, asked("a"), turned("a"), asked("b", "And then?"));

    expect(ids({ record, outbox: [queued] })).toEqual(["a", "b"]);
    expect(ids({ record, outbox: [markSending(queued)] })).toEqual(["a", "b"]);
    expect(ids({ record: recorded, outbox: [markSending(queued)] })).toEqual(["a", "b"]);
    expect(ids({ record: recorded })).toEqual(["a", "b"]);
  });

  it("shows what has come of an answer until the turn is there", ({ expect }) => {
    const heard = hear(hear(markSending(queueMessage("a", "How long?")), { kind: "accepted", turnId: "turn-of-a" }), {
      kind: "delta",
      text: "Twelve days.",
    });

    expect(entriesOf(visit({ outbox: [heard] }))).toMatchObject([{ heard: { text: "Twelve days." }, turn: undefined }]);
    expect(entriesOf(visit({ record: recordOf(asked("a")), outbox: [heard] }))).toMatchObject([
      { heard: { text: "Twelve days." }, turn: undefined },
    ]);
    expect(entriesOf(visit({ record: recordOf(asked("a"), turned("a")), outbox: [heard] }))).toMatchObject([
      { heard: undefined, turn: { text: answeredTurn.text } },
    ]);
  });

  it.for([
    { when: "it is being sent", item: markSending(queueMessage("a", "?")), link: "live", delivery: "sending" },
    { when: "the device is offline", item: queueMessage("a", "?"), link: "offline", delivery: "waiting" },
    {
      when: "the connection was lost",
      item: markFailed(markSending(queueMessage("a", "?")), { kind: "connection-lost" }),
      link: "live",
      delivery: "waiting",
    },
    {
      when: "the reply could not be read",
      item: markFailed(markSending(queueMessage("a", "?")), { kind: "reply-unreadable" }),
      link: "live",
      delivery: "failed",
    },
  ] as const)("says that a message is $delivery when $when", ({ item, link, delivery }, { expect }) => {
    expect(entriesOf(visit({ outbox: [item], link }))).toMatchObject([{ delivery: { kind: delivery } }]);
  });

  it("shows a case once: with the turn that opened it, or else where it was opened", ({ expect }) => {
    const handOff = { ...handedOffTurn, handoff: { offered: true, caseId: "case-1", team: opened.team } };

    expect(ids({ record: recordOf(started, opened) })).toEqual(["case-2"]);
    expect(ids({ record: recordOf(asked("a"), turned("a", handOff), opened) })).toEqual(["a"]);
  });

  it("tells who answers from here on", ({ expect }) => {
    const record = recordOf(opened, claimed, released, claimed, closed);

    expect(
      entriesOf(visit({ record })).flatMap((entry) => (entry.kind === "case-news" ? [entry.news.kind] : [])),
    ).toEqual(["case.claimed", "case.released", "case.claimed", "case.closed"]);
  });

  it("begins with what was asked by form", ({ expect }) => {
    const form = [{ request: { text: "How long?" }, choice: "Jimo", turn: answeredTurn }];

    expect(ids({ asked: form, record: EVERY_KIND })[0]).toBe("form-1");
  });
});
