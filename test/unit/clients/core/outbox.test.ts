import { describe, it } from "vitest";
import {
  findPending,
  hear,
  markFailed,
  markSending,
  nextToSend,
  queueMessage,
  reviveOutbox,
  wakeWaiting,
} from "#src/clients/core/outbox.ts";
import type { ServiceFailure } from "#src/clients/core/service-failure.ts";
import { answeredTurn } from "../sample-turns.ts";

const lost: ServiceFailure = { kind: "connection-lost" };
const refused: ServiceFailure = {
  kind: "refused",
  problem: { type: "about:blank", title: "", status: 422, code: "text-too-long", detail: "Too long.", language: "en" },
};
const one = queueMessage("client-1", "One?");
const two = queueMessage("client-2", "Two?");
const accepted = hear(markSending(one), { kind: "accepted", turnId: "turn-1" });

describe("the outbox", () => {
  it("sends one message at a time, in the order they were written", ({ expect }) => {
    expect(nextToSend([one, two])).toBe(one);
    expect(nextToSend([markSending(one), two])).toBeUndefined();
    expect(nextToSend([accepted, two])).toBeUndefined();
    expect(nextToSend([hear(accepted, { kind: "turn", turn: answeredTurn }), two])).toBe(two);
  });

  it("lets a message that waits for the network hold up those behind it, and one that failed pass", ({ expect }) => {
    expect(nextToSend([markFailed(markSending(one), lost), two])).toBeUndefined();
    expect(nextToSend([markFailed(markSending(one), refused), two])).toBe(two);
  });

  it("waits for an answer from sending on until the turn is there", ({ expect }) => {
    expect(findPending([one])).toBeUndefined();
    expect(findPending([markSending(one)])?.clientTurnId).toBe("client-1");
    expect(findPending([accepted])).toBe(accepted);
    expect(findPending([hear(accepted, { kind: "turn", turn: answeredTurn })])).toBeUndefined();
  });

  it("puts what is heard of an answer together", ({ expect }) => {
    const [citation] = answeredTurn.citations;
    if (citation === undefined) throw new Error("the sample cites nothing");
    const heard = [
      { kind: "delta", text: "Twelve days. " } as const,
      { kind: "citation", citation } as const,
      { kind: "delta", text: "Not more." } as const,
    ].reduce(hear, accepted);

    expect(heard.heard).toEqual({ text: "Twelve days. Not more.", citations: [citation] });
  });

  it("starts the answer over when a message is sent again", ({ expect }) => {
    const heard = hear(accepted, { kind: "delta", text: "Twelve" });

    expect(markSending(heard).heard.text).toBe("");
  });

  it("never lets a message fail that the service has accepted, when only the connection was lost", ({ expect }) => {
    expect(markFailed(accepted, lost)).toBe(accepted);
    expect(markFailed(accepted, refused).state).toBe("failed");
  });

  it("sends again what waited for the network, and nothing else", ({ expect }) => {
    const waiting = markFailed(markSending(one), lost);
    const failed = markFailed(markSending(two), refused);

    expect(wakeWaiting([waiting, failed, accepted]).map(({ state }) => state)).toEqual([
      "queued",
      "failed",
      "accepted",
    ]);
  });

  it("sends what was on its way when the page went, under the same name", ({ expect }) => {
    const revived = reviveOutbox([accepted, markSending(two)]);

    expect(revived).toEqual([one, two]);
  });
});
