/**
 * A test double of a city's platform of cases, and nothing more: it speaks what our own adapter speaks. The real one is not
 * known to us. It checks every signature and its age, and takes a case once.
 */
import { isSigned, type Received, type Receiver, type Reply, startReceiver } from "./receiver.ts";

const OLDEST_SECONDS = 300;

export interface CityPlatformDouble extends Receiver {
  /** Numbers of the cases it took, in their order. */
  readonly cases: readonly string[];
  /** How the next request fares, whatever it is: undefined hangs up after it was taken. */
  failNext(how: Reply | undefined): void;
}

export async function startCityPlatformDouble(
  secret: string,
  entries: readonly object[] = [],
  pageSize = 2,
): Promise<CityPlatformDouble> {
  const receipts = new Map<string, { readonly receipt: string; readonly number: string }>();
  let failing: { readonly how: Reply | undefined } | undefined;

  const take = ({ path, headers, body }: Received): Reply => {
    const age = Date.now() / 1000 - Number(headers["webhook-timestamp"]);
    if (!isSigned({ headers, body }, secret) || Math.abs(age) > OLDEST_SECONDS) return { status: 401 };
    const sent = JSON.parse(body) as Readonly<Record<string, string>>;
    switch (path) {
      case "/cases": {
        const id = String(headers["webhook-id"]);
        const known = receipts.get(id) ?? { receipt: `DOUBLE-${receipts.size + 1}`, number: sent["number"] ?? "" };
        receipts.set(id, known);
        return { body: { receipt: known.receipt } };
      }
      case "/cases/status": {
        const isKnown = [...receipts.values()].some(({ receipt }) => receipt === sent["receipt"]);
        return isKnown ? { body: { state: "in-progress", asOf: "2026-11-26T10:00:00+08:00" } } : { status: 404 };
      }
      case "/knowledge": {
        const from = Number(sent["after"] ?? 0);
        const next = from + pageSize < entries.length ? String(from + pageSize) : null;
        return { body: { entries: entries.slice(from, from + pageSize), next } };
      }
      default:
        return { status: 404 };
    }
  };

  const receiver = await startReceiver((asked) => {
    const taken = take(asked);
    const failed = failing;
    failing = undefined;
    return failed === undefined ? taken : failed.how;
  });
  return {
    ...receiver,
    get cases() {
      return [...receipts.values()].map(({ number }) => number);
    },
    failNext: (how) => {
      failing = { how };
    },
  };
}
