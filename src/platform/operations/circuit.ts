/**
 * Decision: is a model asked, or left alone after it has failed?
 *
 * In:  a state, what happened, and when. Out: the next state. No I/O, no clock.
 *
 * closed: it is asked. Failures in a row make it rest.
 * resting: it is not asked. When the rest is over, one request is let through to see how it is.
 * probing: that request is out, the others wait for what comes of it elsewhere. Success closes; failure makes it rest for
 * twice as long.
 */
import type { ChatFailure } from "../ports/chat-model.ts";

export type Circuit =
  | { readonly kind: "closed"; readonly failuresInARow: number }
  | { readonly kind: "resting"; readonly until: number; readonly restMs: number }
  /** A probe that nobody reads to its end is given up, at the time `until`. */
  | { readonly kind: "probing"; readonly until: number; readonly restMs: number };

/** What a request says about the model. */
export type Verdict =
  /** It is well, also where it could not do this one thing. */
  | { readonly kind: "well" }
  | { readonly kind: "ill" }
  /** It will be for long, or says for how long it wants to be left alone. */
  | { readonly kind: "rest"; readonly ms: number }
  | { readonly kind: "nothing" };

export const CLOSED: Circuit = { kind: "closed", failuresInARow: 0 };

/**
 * Five: a model that fails now and then, which visitors hardly notice, is to be kept; at one failure in ten, five in a row
 * come once in a hundred thousand requests.
 */
const MOST_FAILURES_IN_A_ROW = 5;
const FIRST_REST_MS = 15_000;
/** A model that is well again, or whose key an operator has mended, is found so within five minutes. */
const LONGEST_REST_MS = 300_000;
const PROBE_MS = 60_000;

/** @returns the next state, and whether the request may go; times are in milliseconds of any one clock */
export function admit(circuit: Circuit, now: number): { readonly circuit: Circuit; readonly isAdmitted: boolean } {
  if (circuit.kind === "closed") return { circuit, isAdmitted: true };
  if (now < circuit.until) return { circuit, isAdmitted: false };
  return { circuit: { kind: "probing", until: now + PROBE_MS, restMs: circuit.restMs }, isAdmitted: true };
}

/**
 * The state after a request that was admitted has ended.
 *
 * @param admittedIn the state that admitting it led to
 */
export function settle(
  circuit: Circuit,
  { verdict, admittedIn }: { readonly verdict: Verdict; readonly admittedIn: Circuit },
  now: number,
): Circuit {
  // Asked before it was sent to rest: what it says is older than that.
  if (circuit.kind === "resting") return circuit;
  // Nor does anything but the probe itself say how it is now: no two are out until the same time.
  const isProbe = admittedIn.kind === "probing" && circuit.kind === "probing" && admittedIn.until === circuit.until;
  if (circuit.kind === "probing" && !isProbe) return circuit;
  switch (verdict.kind) {
    case "well":
      return CLOSED;
    case "rest":
      return rest(verdict.ms, now);
    case "ill": {
      if (circuit.kind === "probing") return rest(Math.max(circuit.restMs * 2, FIRST_REST_MS), now);
      const failuresInARow = circuit.failuresInARow + 1;
      return failuresInARow < MOST_FAILURES_IN_A_ROW ? { kind: "closed", failuresInARow } : rest(FIRST_REST_MS, now);
    }
    case "nothing":
      // The next one is the probe.
      return circuit.kind === "probing" ? { kind: "resting", until: now, restMs: circuit.restMs } : circuit;
  }
}

function rest(ms: number, now: number): Circuit {
  const restMs = Math.min(ms, LONGEST_REST_MS);
  return { kind: "resting", until: now + restMs, restMs };
}

/**
 * A request that was too long or refused as such was answered by a model that is well; so one visitor's odd message makes it
 * rest for nobody. One that was stopped says nothing.
 */
export function verdictOn({ kind, isLasting, retryAfterMs }: ChatFailure): Verdict {
  switch (kind) {
    case "too-long":
      return { kind: "well" };
    case "refused":
      return isLasting === true ? { kind: "rest", ms: LONGEST_REST_MS } : { kind: "well" };
    case "busy":
      return retryAfterMs === undefined ? { kind: "ill" } : { kind: "rest", ms: retryAfterMs };
    case "unreachable":
    case "stalled":
    case "broken":
    case "cut":
    case "unreadable":
      return { kind: "ill" };
    case "resting":
    case "stopped":
      return { kind: "nothing" };
  }
}
