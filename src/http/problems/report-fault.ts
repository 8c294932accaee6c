/**
 * The one place where something thrown becomes a reply: always `fault`, with a reference under which the log tells more.
 *
 * The log gets the error's name and where it was thrown, never its message: that can hold what a visitor typed.
 */
import { routePath } from "hono/route";
import type { Log } from "#src/platform/ports/log.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { AppContext } from "../app-env.ts";
import { refuse } from "./refuse.ts";
import type { Refusal } from "./refusal.ts";

interface FaultParts {
  readonly log: Log;
  readonly newId: NewId;
}

export function reportFault({ log, newId }: FaultParts): (error: Error, c: AppContext) => Response {
  return (error, c) => {
    const reference = newId();
    log.error("request-failed", {
      reference,
      method: c.req.method,
      route: routePath(c),
      error: error.name,
      thrownAt: thrownAt(error),
    });
    return refuseAnyhow(c, { code: "fault", reference });
  };
}

/** Where the page itself is what fails, the problem goes out as JSON. */
function refuseAnyhow(c: AppContext, refusal: Refusal): Response {
  try {
    return refuse(c, refusal);
  } catch {
    c.set("renderProblem", undefined);
    return refuse(c, refusal);
  }
}

const MAX_FRAMES = 5;

/** The innermost frames of the stack. Unless the message can be told apart from them for certain, none. */
function thrownAt({ name, message, stack }: Error): string {
  const head = message === "" ? name : `${name}: ${message}`;
  if (stack === undefined || !stack.startsWith(`${head}\n`)) return "";
  const frames = stack.slice(head.length + 1).split("\n");
  return frames
    .slice(0, MAX_FRAMES)
    .map((frame) => frame.trim())
    .join("; ");
}
