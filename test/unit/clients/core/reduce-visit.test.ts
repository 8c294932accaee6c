import { describe, it } from "vitest";
import type { AskFailure } from "#src/clients/core/ask-service.ts";
import { reduceVisit, type VisitEvent } from "#src/clients/core/reduce-visit.ts";
import { findPending, startVisit, type Visit } from "#src/clients/core/visit.ts";
import { answeredTurn } from "../sample-turns.ts";

const lost: AskFailure = { kind: "connection-lost" };

/** The visit after all of these, from the start. */
const after = (...events: readonly VisitEvent[]): Visit => events.reduce(reduceVisit, startVisit("en"));
const typed = (draft: string): VisitEvent => ({ kind: "draft-typed", draft });
const send: VisitEvent = { kind: "send-pressed" };
const arrived: VisitEvent = { kind: "turn-arrived", turn: answeredTurn };
const failed: VisitEvent = { kind: "ask-failed", failure: lost };

describe("reduceVisit", () => {
  it("asks the draft without the space around it and empties the field", ({ expect }) => {
    const visit = after(typed(" How long? \n"), send);

    expect(findPending(visit)?.request).toEqual({ text: "How long?" });
    expect(visit.draft).toBe("");
    expect(visit.notice).toEqual({ kind: "preparing" });
  });

  it("puts the turn to its question", ({ expect }) => {
    const visit = after(typed("How long?"), send, arrived);

    expect(visit.exchanges).toEqual([{ id: 1, request: { text: "How long?" }, turn: answeredTurn }]);
    expect(visit.notice).toEqual({ kind: "answer-ready", exchangeId: 1 });
  });

  it.for([
    { draft: "  ", fault: "empty" },
    { draft: "a".repeat(1001), fault: "too-long" },
  ])("keeps a draft that is $fault and says so until it is changed", ({ draft, fault }, { expect }) => {
    const visit = after(typed(draft), send);

    expect(visit.exchanges).toEqual([]);
    expect(visit.draft).toBe(draft);
    expect(visit.draftFault).toBe(fault);
    expect(reduceVisit(visit, typed("b")).draftFault).toBeUndefined();
  });

  it.for<{ what: string; event: VisitEvent }>([
    { what: "the draft", event: send },
    { what: "a chosen question", event: { kind: "question-chosen", request: { text: "Another?" } } },
    { what: "a retry", event: { kind: "retry-pressed" } },
  ])("takes up one question at a time: not $what while one waits", ({ event }, { expect }) => {
    const waiting = after(typed("How long?"), send, typed("Another?"));

    expect(reduceVisit(waiting, event)).toEqual(waiting);
  });

  it("sends nothing while an input method is composing, whatever was pressed", ({ expect }) => {
    const composing = after({ kind: "composition-started" }, typed("ごう"));

    expect(reduceVisit(composing, send)).toEqual(composing);
    expect(findPending(after(typed("合同"), { kind: "composition-ended" }, send))).toBeDefined();
  });

  it("puts a question that failed back into the empty field", ({ expect }) => {
    const visit = after(typed("How long?"), send, failed);

    expect(visit.exchanges).toEqual([]);
    expect(visit.draft).toBe("How long?");
    expect(visit.failedAsk).toEqual({ request: { text: "How long?" }, failure: lost });
  });

  it.for<{ when: string; meanwhile: VisitEvent; draft: string }>([
    { when: "the next question is being typed", meanwhile: typed("Next"), draft: "Next" },
    { when: "an input method is composing", meanwhile: { kind: "composition-started" }, draft: "" },
  ])("leaves the field alone when a question fails while $when", ({ meanwhile, draft }, { expect }) => {
    const visit = after(typed("How long?"), send, meanwhile, failed);

    expect(visit.draft).toBe(draft);
    expect(visit.failedAsk?.request.text).toBe("How long?");
  });

  it("retries the question that failed, district and language included, and empties the field of it", ({ expect }) => {
    const request = { text: "How long?", district: "jimo", language: "ko" } as const;
    const visit = after({ kind: "question-chosen", request }, failed, { kind: "retry-pressed" });

    expect(findPending(visit)?.request).toEqual(request);
    expect(visit.draft).toBe("");
    expect(visit.failedAsk).toBeUndefined();
  });

  it("keeps the words of a choice with its question, also when that fails and is retried", ({ expect }) => {
    const request = { text: "How long?", district: "jimo" };
    const chosen: VisitEvent = { kind: "question-chosen", request, choice: "Jimo District" };

    expect(after(chosen, arrived).exchanges[0]?.choice).toBe("Jimo District");
    expect(findPending(after(chosen, failed, { kind: "retry-pressed" }))?.choice).toBe("Jimo District");
  });

  it.for<{ event: VisitEvent; kind: string }>([
    { event: { kind: "answer-copied", exchangeId: 1 }, kind: "copied" },
    { event: { kind: "copy-failed", exchangeId: 1 }, kind: "copy-failed" },
  ])("says $kind until the next thing happens", ({ event, kind }, { expect }) => {
    const visit = after(typed("How long?"), send, arrived, event);

    expect(visit.notice).toEqual({ kind, exchangeId: 1 });
    expect(reduceVisit(visit, typed("And")).notice).toBeUndefined();
  });

  it("asks in the chosen language of answers, and in the question's own when none is chosen", ({ expect }) => {
    const chosen = after({ kind: "answer-language-chosen", language: "ja" }, typed("How long?"), send);
    const unchosen = after({ kind: "language-switched", language: "ja" }, typed("How long?"), send);

    expect(findPending(chosen)?.request).toEqual({ text: "How long?", language: "ja" });
    expect(findPending(unchosen)?.request).toEqual({ text: "How long?" });
  });

  it("switches the interface without touching anything else on the page", ({ expect }) => {
    const visit = after(typed("How long?"), send, arrived, typed("And then?"));

    expect(reduceVisit(visit, { kind: "language-switched", language: "ko" })).toEqual({ ...visit, language: "ko" });
  });

  it("is plain data: written down and read again it is the same visit", ({ expect }) => {
    const visit = after(typed("How long?"), send, arrived, typed("And then?"), send, failed);

    expect(JSON.parse(JSON.stringify(visit))).toEqual(visit);
  });

  it("ignores a turn that nobody waits for", ({ expect }) => {
    expect(after(arrived)).toEqual(startVisit("en"));
    expect(after(failed)).toEqual(startVisit("en"));
  });
});
