import { describe, it } from "vitest";
import { entriesOf } from "#src/clients/core/entry.ts";
import { feedbackOf } from "#src/clients/core/feedback-of.ts";
import { reduceVisit } from "#src/clients/core/reduce-visit.ts";
import type { VisitEvent } from "#src/clients/core/visit-event.ts";
import { startVisit, type Visit } from "#src/clients/core/visit.ts";
import {
  asked,
  claimed,
  closed,
  judged,
  languageChanged,
  opened,
  recordOf,
  replied,
  started,
  type Told,
  turned,
} from "../sample-events.ts";
import { answeredTurn, handedOffTurn } from "../sample-turns.ts";

const device = { enterSends: true, canCopy: true, timeZone: "Asia/Tokyo" };

/** The visit after all of these, from the start. */
const after = (...events: readonly VisitEvent[]): Visit => events.reduce(reduceVisit, startVisit("en"));
const typed = (draft: string): VisitEvent => ({ kind: "draft-typed", draft });
const send = (clientTurnId = "a"): VisitEvent => ({ kind: "send-pressed", clientTurnId });
const sending = (clientTurnId = "a"): VisitEvent => ({ kind: "message-sending", clientTurnId });
const accepted: VisitEvent = {
  kind: "turn-told",
  clientTurnId: "a",
  event: { kind: "accepted", turnId: "turn-of-a" },
};
const arrived: VisitEvent = {
  kind: "turn-told",
  clientTurnId: "a",
  event: { kind: "turn", turn: { ...answeredTurn, id: "turn-of-a" } },
};
const lost: VisitEvent = { kind: "message-failed", clientTurnId: "a", failure: { kind: "connection-lost" } };
const read = (...told: readonly Told[]): VisitEvent => ({ kind: "events-read", events: recordOf(...told) });
const begun: VisitEvent = { kind: "conversation-started", started: { id: "c1", token: "t1" } };

describe("writing", () => {
  it("queues the draft without the space around it and empties the field", ({ expect }) => {
    const visit = after(typed(" How long? \n"), send());

    expect(visit.outbox).toMatchObject([{ clientTurnId: "a", text: "How long?", state: "queued" }]);
    expect(visit.draft).toBe("");
  });

  it.for([
    { draft: "  ", fault: "empty" },
    { draft: "a".repeat(1001), fault: "too-long" },
  ])("keeps a draft that is $fault and says so until it is changed", ({ draft, fault }, { expect }) => {
    const visit = after(typed(draft), send());

    expect(visit.outbox).toEqual([]);
    expect(visit.draft).toBe(draft);
    expect(visit.draftFault).toBe(fault);
    expect(reduceVisit(visit, typed("b")).draftFault).toBeUndefined();
  });

  it.for<{ what: string; event: VisitEvent }>([
    { what: "the draft", event: send("b") },
    { what: "a chosen question", event: { kind: "question-chosen", clientTurnId: "b", text: "Another?" } },
  ])("takes up one question at a time: not $what while one waits for its answer", ({ event }, { expect }) => {
    const waiting = after(typed("How long?"), send(), sending(), typed("Another?"));

    expect(reduceVisit(waiting, event)).toEqual(waiting);
  });

  it("sends nothing while an input method is composing, whatever was pressed", ({ expect }) => {
    const composing = after({ kind: "composition-started" }, typed("ごう"));

    expect(reduceVisit(composing, send())).toEqual(composing);
    expect(after(typed("合同"), { kind: "composition-ended" }, send()).outbox).toHaveLength(1);
  });

  it("puts a question back before what is being typed, and takes it out of the outbox if it was not sent", ({
    expect,
  }) => {
    const taken: VisitEvent = { kind: "question-taken-back", clientTurnId: "a", text: "How long?" };

    expect(after(typed("How long?"), send(), sending(), lost, taken)).toMatchObject({ draft: "How long?", outbox: [] });
    expect(after(read(started, asked("a"), turned("a")), typed("And"), taken).draft).toBe("How long?\nAnd");
    expect(reduceVisit(after({ kind: "composition-started" }), taken).draft).toBe("");
  });
});

describe("sending", () => {
  it("shows the answer as soon as the stream has told it, and keeps it as one when the record has it too", ({
    expect,
  }) => {
    const told = after(begun, typed("How long?"), send(), sending(), accepted, arrived);
    const recorded = reduceVisit(told, read(started, asked("a"), turned("a")));

    expect(told.notice).toMatchObject({ kind: "answer-ready" });
    expect(entriesOf(told)).toMatchObject([{ id: "a", turn: { id: "turn-of-a" } }]);
    expect(recorded.outbox).toEqual([]);
    expect(entriesOf(recorded)).toMatchObject([{ id: "a", turn: { id: "turn-of-a" } }]);
  });

  it("is settled by the record alone when the stream was cut", ({ expect }) => {
    const cut = after(begun, typed("How long?"), send(), sending(), accepted, lost);
    const recorded = reduceVisit(cut, read(started, asked("a"), turned("a")));

    expect(cut.outbox).toMatchObject([{ state: "accepted" }]);
    expect(recorded.outbox).toEqual([]);
  });

  it("never sends again what the record has, although nobody said that it was accepted", ({ expect }) => {
    const unsure = after(begun, typed("How long?"), send(), sending(), lost, read(started, asked("a")));

    expect(unsure.outbox).toMatchObject([{ state: "accepted", turnId: "turn-of-a" }]);
    expect(reduceVisit(unsure, { kind: "network-changed", isOnline: true }).outbox).toMatchObject([
      { state: "accepted" },
    ]);
  });

  it("hears the turn after the record has it without showing it twice", ({ expect }) => {
    const visit = after(
      begun,
      typed("How long?"),
      send(),
      sending(),
      accepted,
      read(started, asked("a"), turned("a")),
      arrived,
    );

    expect(visit.outbox).toEqual([]);
    expect(entriesOf(visit)).toHaveLength(1);
  });

  it("waits for the network, and is queued again when it returns", ({ expect }) => {
    const offline = after(typed("How long?"), send(), sending(), lost, { kind: "network-changed", isOnline: false });

    expect(offline).toMatchObject({ link: "offline", outbox: [{ state: "waiting" }], notice: { kind: "offline" } });
    expect(reduceVisit(offline, { kind: "network-changed", isOnline: true })).toMatchObject({
      link: "live",
      outbox: [{ state: "queued" }],
      notice: { kind: "online" },
    });
  });

  it("is queued again when the service is heard again", ({ expect }) => {
    const waiting = after(begun, { kind: "link-changed", isLive: false }, typed("How long?"), send(), sending(), lost);

    expect(reduceVisit(waiting, { kind: "link-changed", isLive: true }).outbox).toMatchObject([{ state: "queued" }]);
  });

  it("is retried when the visitor says so", ({ expect }) => {
    const waiting = after(typed("How long?"), send(), sending(), lost);

    expect(reduceVisit(waiting, { kind: "retry-pressed", clientTurnId: "a" }).outbox).toMatchObject([
      { state: "queued" },
    ]);
  });

  it("remembers that the answer is not wanted any more", ({ expect }) => {
    const stopping = after(typed("How long?"), send(), sending(), { kind: "stop-pressed" });

    expect(stopping.outbox).toMatchObject([{ isStopping: true }]);
    expect(
      reduceVisit(stopping, {
        kind: "turn-told",
        clientTurnId: "a",
        event: { kind: "turn", turn: { ...answeredTurn, outcome: "stopped" } },
      }).notice,
    ).toEqual({ kind: "stopped" });
  });
});

describe("the record", () => {
  const known = after(begun, read(started, asked("a")));
  const more = (visit: Visit, ...told: readonly Told[]): Visit =>
    reduceVisit(visit, {
      kind: "events-read",
      events: recordOf(...told).map((event) => ({ ...event, seq: event.seq + visit.lastPlace })),
    });

  it("is taken in once, whatever is read twice", ({ expect }) => {
    const again = reduceVisit(known, read(started, asked("a")));

    expect(again).toBe(known);
    expect(known).toMatchObject({ lastPlace: 2 });
  });

  it("goes on behind an event of a kind it does not know", ({ expect }) => {
    const visit = reduceVisit(known, { kind: "events-read", events: [{ seq: 3 }] });

    expect(visit.lastPlace).toBe(3);
    expect(visit.record).toHaveLength(2);
  });

  it.for([
    { told: replied, notice: { kind: "helper-replied", helper: "Wang Li" } },
    { told: claimed, notice: { kind: "case-claimed", helper: "Wang Li" } },
    { told: opened, notice: { kind: "case-opened" } },
    { told: closed, notice: { kind: "case-closed" } },
  ] as const)("tells the reader of $told.kind", ({ told, notice }, { expect }) => {
    expect(more(known, told).notice).toEqual(notice);
  });

  it("is no news when the page has just come", ({ expect }) => {
    expect(after(begun, read(started, asked("a"), turned("a"), opened, replied)).notice).toBeUndefined();
  });

  it("is counted while the visitor looks elsewhere, until they look", ({ expect }) => {
    const away = reduceVisit(known, { kind: "visibility-changed", isHidden: true });
    const missed = more(away, turned("a"), opened, claimed, replied);

    expect(missed.unread).toBe(2);
    expect(reduceVisit(missed, { kind: "visibility-changed", isHidden: false }).unread).toBe(0);
  });

  it("counts the answer waited for when the first read of the record is faster than its own stream", ({ expect }) => {
    const away = after({ kind: "visibility-changed", isHidden: true }, begun, typed("How long?"), send(), sending());
    const recorded = reduceVisit(away, read(started, asked("a"), turned("a")));

    expect(recorded).toMatchObject({ unread: 1, notice: { kind: "answer-ready" } });
    expect(reduceVisit(recorded, arrived).unread).toBe(1);
  });

  it("does not count again what its own stream has told", ({ expect }) => {
    const away = after({ kind: "visibility-changed", isHidden: true }, begun, read(started));
    const told = [typed("How long?"), send(), sending(), accepted, arrived].reduce(reduceVisit, away);

    expect(told.unread).toBe(1);
    expect(more(told, asked("a"), turned("a")).unread).toBe(1);
  });

  it("tells the secret of a case with its turn, and which language was fixed", ({ expect }) => {
    const handoff = { offered: true, caseId: "case-1", secret: "7K2M", team: opened.team };
    const visit = more(known, turned("a", { ...handedOffTurn, handoff }), languageChanged);

    expect(visit.secrets).toEqual({ "case-1": "7K2M" });
    expect(visit.answerLanguage).toBe("ko");
  });
});

describe("what the visitor says of an answer", () => {
  const said: VisitEvent = { kind: "feedback-given", feedback: { turnId: "turn-of-a", verdict: "up" } };

  it("counts at once, and the last word counts", ({ expect }) => {
    const visit = after(begun, read(started, asked("a"), turned("a"), judged), said);

    expect(feedbackOf(after(begun, read(started, asked("a"), turned("a"), judged)), "turn-of-a")?.verdict).toBe("down");
    expect(feedbackOf(visit, "turn-of-a")?.verdict).toBe("up");
  });

  it("is taken back when it could not be recorded", ({ expect }) => {
    const visit = after(said, { kind: "feedback-failed", turnId: "turn-of-a", failure: { kind: "too-slow" } });

    expect(feedbackOf(visit, "turn-of-a")).toBeUndefined();
    expect(visit.notice).toMatchObject({ kind: "failed" });
  });
});

describe("asking for a person", () => {
  it("keeps the secret of the case that is opened", ({ expect }) => {
    const handoff = { offered: true, caseId: "case-1", secret: "7K2M", team: opened.team };
    const visit = after({ kind: "person-requested" }, { kind: "person-promised", handoff });

    expect(visit).toMatchObject({ personRequest: { kind: "none" }, secrets: { "case-1": "7K2M" } });
  });

  it("names the team when no case can be opened", ({ expect }) => {
    const handoff = { offered: true, team: opened.team, channel: "12345" };

    expect(after({ kind: "person-promised", handoff }).personRequest).toEqual({ kind: "referred", handoff });
  });
});

describe("the end of a conversation", () => {
  const full = after(
    { kind: "page-started", device, draft: "", kept: undefined, isOnline: true },
    { kind: "language-switched", language: "ja" },
    begun,
    read(started, asked("a"), turned("a")),
    { kind: "remembering-chosen", isRemembered: true },
    typed("Next"),
  );

  it("leaves nothing of it but what is being typed", ({ expect }) => {
    const visit = reduceVisit(full, { kind: "conversation-ended", why: "erased" });

    expect(visit).toEqual({ ...startVisit("ja"), device, draft: "Next", notice: { kind: "erased" } });
  });

  it("sends to a new one what the old one did not take", ({ expect }) => {
    const unsent = [typed("More?"), send("b"), sending("b")].reduce(reduceVisit, full);

    expect(reduceVisit(unsent, { kind: "conversation-ended", why: "gone" })).toMatchObject({
      conversation: undefined,
      outbox: [{ clientTurnId: "b", state: "queued" }],
    });
  });
});

describe("the visit", () => {
  it("switches the interface without touching anything else on the page", ({ expect }) => {
    const visit = after(typed("How long?"), send(), sending(), arrived, typed("And then?"));

    expect(reduceVisit(visit, { kind: "language-switched", language: "ko" })).toEqual({ ...visit, language: "ko" });
  });

  it("says that something was copied until the visitor goes on", ({ expect }) => {
    const visit = after({ kind: "answer-copied", exchangeId: "a" });

    expect(visit.notice).toEqual({ kind: "copied", exchangeId: "a" });
    expect(reduceVisit(visit, typed("And")).notice).toBeUndefined();
  });

  it("goes on from what was kept", ({ expect }) => {
    const kept = { ...after(begun, typed("How long?"), send(), sending()), isRemembered: true };
    const visit = after({ kind: "page-started", device, draft: "", kept, isOnline: false });

    expect(visit).toMatchObject({
      conversation: { id: "c1", token: "t1" },
      outbox: [{ clientTurnId: "a", state: "queued" }],
      isRemembered: true,
      link: "offline",
    });
  });

  it("is plain data: written down and read again it is the same visit", ({ expect }) => {
    const visit = after(begun, read(started, asked("b"), turned("b")), typed("How long?"), send(), sending(), lost);

    expect(JSON.parse(JSON.stringify(visit))).toEqual(visit);
  });
});
