/**
 * `GET /api/desk/events`: says that cases have changed or something was said in their conversations, as long as its reader
 * is signed in. It does not say what: a page reads again what it shows.
 */
import { createWakeUp } from "#src/conversation/wake-up.ts";
import { sumUpCases } from "#src/people/desk/list-cases.ts";
import type { Account } from "#src/people/staff/account.ts";
import { SEE_EVERY_MS } from "#src/platform/ports/presence.ts";
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

/** What happens together is told once: a hand-off and a reply each change several things. */
const PAUSE_MS = 250;

export function deskEventsRoute(parts: Pick<AppParts, "desk" | "notices" | "settings" | "closing">): Route {
  const { desk, notices, closing } = parts;
  return forStaff(parts, {
    method: "get",
    path: "/api/desk/events",
    permission: "cases.follow",
    operation: {
      id: "followCases",
      reply: { mediaType: "text/event-stream", schema: deskNoticeSchema },
      problems: ["sign-in-needed", "not-allowed", "too-many-requests", "fault"],
    },
    handle: async (c, account) => {
      const gone = new AbortController();
      return sendEventStream(follow(c, account, AbortSignal.any([gone.signal, closing])), () => gone.abort());
    },
  });

  async function* follow(
    c: AppContext,
    { id: accountId, teams }: Account,
    signal: AbortSignal,
  ): AsyncGenerator<StreamEvent | typeof HEARTBEAT, void> {
    const wakeUp = createWakeUp(signal);
    // The first opens the stream: a reader learns that it is connected before anything happens.
    let isTimeToBeat = true;
    let isNews = false;
    const beat = setInterval(() => {
      isTimeToBeat = true;
      wakeUp.wake();
    }, HEARTBEAT_MS);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stopListening = await desk.bus.listen("desk", () => {
      pause ??= setTimeout(() => {
        pause = undefined;
        isNews = true;
        wakeUp.wake();
      }, PAUSE_MS);
    });
    // A reader who is gone takes nothing more, so this may be the last that happens here.
    signal.addEventListener("abort", stop, { once: true });
    let seenAt = new Date(0);
    try {
      let known = await sumUpCases(teams, desk);
      while (!signal.aborted) {
        if (isTimeToBeat) {
          isTimeToBeat = false;
          if ((await findAccount(c, parts, "of-page")) === undefined) return;
          yield HEARTBEAT;
          const now = desk.clock.now();
          if (now.getTime() - seenAt.getTime() >= SEE_EVERY_MS) {
            seenAt = now;
            await notices.presence.seeHelper(accountId, now);
          }
          // A wake-up can be lost.
          isNews ||= (await sumUpCases(teams, desk)) !== known;
        }
        if (isNews) {
          isNews = false;
          known = await sumUpCases(teams, desk);
          yield { event: NOTICE.kind, data: NOTICE };
        }
        await wakeUp.wait(HEARTBEAT_MS);
      }
    } finally {
      stop();
    }

    function stop(): void {
      clearInterval(beat);
      clearTimeout(pause);
      stopListening();
    }
  }
}
