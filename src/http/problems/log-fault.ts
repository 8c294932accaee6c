/**
 * Puts something thrown into the log, under a reference that its reader is told.
 *
 * The log gets the error's name and where it was thrown, never its message: that can hold what a visitor typed.
 */
import { routePath } from "hono/route";
import type { Log } from "#src/platform/ports/log.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { AppContext } from "../app-env.ts";

export interface FaultParts {
  readonly log: Log;
  readonly newId: NewId;
}

/** @returns the reference */
export function logFault({ log, newId }: FaultParts, c: AppContext, error: Error): string {
  const reference = newId();
  log.error("request-failed", {
    reference,
    method: c.req.method,
    route: routePath(c),
    error: error.name,
    thrownAt: thrownAt(error),
  });
  return reference;
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
