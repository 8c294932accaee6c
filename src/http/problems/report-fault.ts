/** The one place where something thrown becomes a reply: always `fault`, with a reference under which the log tells more. */
import type { AppContext } from "../app-env.ts";
import { type FaultParts, logFault } from "./log-fault.ts";
import { refuse } from "./refuse.ts";
import type { Refusal } from "./refusal.ts";

export function reportFault(parts: FaultParts): (error: Error, c: AppContext) => Response {
  return (error, c) => refuseAnyhow(c, { code: "fault", reference: logFault(parts, c, error) });
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
