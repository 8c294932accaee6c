/** `GET /api/desk/events`: says that cases have changed, as long as its reader is signed in. */
import { createWakeUp } from "#src/conversation/wake-up.ts";
import { listCases } from "#src/people/desk/list-cases.ts";
import type { Account } from "#src/people/staff/account.ts";
import { type DeskNotice, deskNoticeSchema } from "#src/protocol/desk.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { findAccount } from "../../desk/find-account.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { HEARTBEAT, sendEventStream, type StreamEvent } from "../../streams/event-stream.ts";
import type { Route } from "../route.ts";

const NOTICE: DeskNotice = { kind: "cases.changed" };

/** Less than the 15 seconds that are promised: looking at the store takes some of them. */
const HEARTBEAT_MS = 10_000;

export function deskEventsRoute(parts: Pick<AppParts, "desk" | "settings" | "closing">): Route {
  const { desk, closing } = parts;
  return {
    method: "get",
    path: "/api/desk/events",
    operation: {
      id: "followCases",
      group: "desk",
      access: "desk",
      reply: { mediaType: "text/event-stream", schema: deskNoticeSchema },
      problems: ["sign-in-needed", "too-many-requests", "fault"],
    },
    handle: forStaff(parts, async (c, account) => {
      const gone = new AbortController();
      return sendEventStream(follow(c, account, AbortSignal.any([gone.signal, closing])), () => gone.abort());
    }),
  };

  async function* follow(
    c: AppContext,
    account: Account,
    signal: AbortSignal,
  ): AsyncGenerator<StreamEvent | typeof HEARTBEAT, void> {
    const wakeUp = createWakeUp(signal);
    const stopListening = await desk.bus.listen("desk", wakeUp.wake);
    try {
      let told = await stateOf(account);
      // Opens the stream at once: a reader learns that it is connected before anything happens.
      yield HEARTBEAT;
      while (!signal.aborted) {
        if ((await wakeUp.wait(HEARTBEAT_MS)) === "time-passed") {
          if ((await findAccount(c, parts, "of-page")) === undefined) return;
          yield HEARTBEAT;
        }
        // Looked at even when nobody woke it: a wake-up can be lost.
        const now = await stateOf(account);
        if (now !== told) yield { event: NOTICE.kind, data: NOTICE };
        told = now;
      }
    } finally {
      stopListening();
    }
  }

  /** Another text after every change. */
  async function stateOf(account: Account): Promise<string> {
    const cases = await listCases({ state: undefined, team: undefined }, account, desk);
    return cases.map(({ id, version }) => `${id} ${version}`).join();
  }
}
