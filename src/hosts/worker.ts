/**
 * The host on Cloudflare: bindings -> settings -> adapters -> app. Wires, and decides nothing.
 *
 * Requests of a conversation are sent on to that conversation's object, which runs the same app: one at a time knows
 * what goes on in it, and what it has begun does not end with a visitor's connection.
 */
import { DurableObject } from "cloudflare:workers";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { AcceptedMessage } from "#src/conversation/turn-ledger.ts";
import type { TurnTaken, TurnTaker } from "#src/conversation/turn-taker.ts";
import { type App, createApp } from "#src/http/create-app.ts";
import type { Forward } from "#src/http/app-parts.ts";
import { createConsoleLog } from "#src/platform/adapters/console-log/create-console-log.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { workOffNotices } from "#src/people/notices/work-off-notices.ts";
import { keepHouse } from "./keep-house.ts";
import { EVERY_MINUTE } from "./worker/schedule.ts";
import type { WorkerBindings } from "./worker/bindings.ts";
import { notReady } from "./worker/not-ready.ts";
import { openOnce } from "./worker/open-once.ts";
import { openParts, type SharedParts } from "./worker/open-parts.ts";
import { connectionOfRoom, connectionOfWorker, withVisitorAddress } from "./worker/visitor-connection.ts";

export { LiveChannel } from "#src/platform/adapters/durable-object-bus/live-channel.ts";

const log = createConsoleLog({ console, clock: systemClock });
const open = openOnce((bindings: WorkerBindings) => openParts(bindings, log));

/** The object of one conversation, named by its id. */
export class ConversationRoom extends DurableObject<WorkerBindings> {
  #app: App | undefined;

  override async fetch(request: Request): Promise<Response> {
    return answer(request, this.env, this.ctx, (parts) => (this.#app ??= createRoomApp(parts)));
  }

  /** See `TurnTaker.finish`. @throws Error when this Worker cannot serve */
  async finish(conversation: Conversation, message: AcceptedMessage): Promise<TurnTaken> {
    const parts = await open(this.env, (work) => this.ctx.waitUntil(work));
    if (!parts.ok) throw new Error(parts.error);
    return parts.value.turns.finish(conversation, message);
  }
}

let workerApp: App | undefined;

export default {
  fetch: (request, bindings, context) =>
    answer(request, bindings, context, (parts) => (workerApp ??= createWorkerApp(parts, bindings))),

  /** As often as `npm run deploy` says. */
  async scheduled({ cron }, bindings, context) {
    const parts = await open(bindings, (work) => context.waitUntil(work));
    if (!parts.ok) return;
    if (cron === EVERY_MINUTE) await workOffNotices(parts.value.notices);
    else await keepHouse(parts.value, turnsInRooms(bindings), undefined);
  },
} satisfies ExportedHandler<WorkerBindings>;

async function answer(
  request: Request,
  bindings: WorkerBindings,
  context: Pick<ExecutionContext, "waitUntil">,
  appOf: (parts: SharedParts) => App,
): Promise<Response> {
  const parts = await open(bindings, (work) => context.waitUntil(work));
  if (parts.ok) return appOf(parts.value).fetch(request);
  log.error("cannot-serve", { why: parts.error });
  return notReady(request);
}

function createWorkerApp(parts: SharedParts, { CONVERSATIONS }: WorkerBindings): App {
  const forward: Forward = async (id, request) => CONVERSATIONS.getByName(id).fetch(await withVisitorAddress(request));
  return createApp({ ...parts, connectionOf: connectionOfWorker, forward });
}

/** Turns run where their conversation lives, also those that nobody waits for. */
function turnsInRooms({ CONVERSATIONS }: WorkerBindings): Pick<TurnTaker, "finish"> {
  return {
    finish: async (conversation, message) =>
      // It arrives as it was sent; the types of the call alone make a list of what is a pair.
      (await CONVERSATIONS.getByName(conversation.id).finish(conversation, message)) as TurnTaken,
  };
}

/** The Worker has counted the request already. */
function createRoomApp(parts: SharedParts): App {
  const settings = { ...parts.settings, requestsPerMinute: undefined };
  return createApp({ ...parts, settings, connectionOf: connectionOfRoom, forward: undefined });
}
