/** `GET /api/desk/events`: says that cases have changed, as long as its reader is signed in. */
import { listCases } from "#src/people/desk/list-cases.ts";
import type { Account } from "#src/people/staff/account.ts";
import { type DeskNotice, deskNoticeSchema } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { findAccount } from "../../desk/find-account.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { openEventStream } from "../../streams/open-event-stream.ts";
import type { Route } from "../route.ts";

const NOTICE: DeskNotice = { kind: "cases.changed" };

export function deskEventsRoute(parts: Pick<AppParts, "desk" | "settings">): Route {
  const { desk } = parts;
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
    handle: forStaff(parts, async (c, account) =>
      openEventStream(async ({ send, close }) => {
        let told = await stateOf(account);
        const stop = await desk.bus.listen("desk", () => send(NOTICE.kind, NOTICE));
        return {
          stop,
          beat: async () => {
            if ((await findAccount(c, parts, "of-page")) === undefined) return close();
            // A wake-up can be lost.
            const now = await stateOf(account);
            if (now !== told) send(NOTICE.kind, NOTICE);
            told = now;
          },
        };
      }),
    ),
  };

  /** Another text after every change. */
  async function stateOf(account: Account): Promise<string> {
    const cases = await listCases({ state: undefined, team: undefined }, account, desk);
    return cases.map(({ id, version }) => `${id} ${version}`).join();
  }
}
