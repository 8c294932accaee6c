/** Opens one address to see whether something is there. */

export type Visit =
  | { readonly kind: "there"; readonly status: number; /** Where it led, when elsewhere. */ readonly movedTo?: string }
  /** The site turns automatic visitors away: somebody has to look. */
  | { readonly kind: "turned-away"; readonly status: number }
  | { readonly kind: "broken"; readonly reason: string };

const TURNED_AWAY: readonly number[] = [401, 403, 412, 429];
const FIRST_SERVER_ERROR = 500;
const FIRST_ERROR = 400;

/** Asks for the head alone, then, where that gave nothing, for the page; what then fails for no lasting reason is tried once more. */
export async function visitLink(url: string, { timeoutMs }: { readonly timeoutMs: number }): Promise<Visit> {
  const head = await ask(url, "HEAD", timeoutMs);
  if (head.kind === "there") return head;
  const page = await ask(url, "GET", timeoutMs);
  return page.kind === "broken" && page.passing ? ask(url, "GET", timeoutMs) : page;
}

type Asked = Visit & {
  /** It may be there the next time. */
  readonly passing?: boolean;
};

async function ask(url: string, method: "HEAD" | "GET", timeoutMs: number): Promise<Asked> {
  try {
    const response = await fetch(url, {
      method,
      headers: { "user-agent": "luodi-links (checks the sources of a public guide)", accept: "*/*" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    const { status } = response;
    if (TURNED_AWAY.includes(status)) return { kind: "turned-away", status };
    if (status >= FIRST_ERROR) {
      return { kind: "broken", reason: `status ${status}`, passing: status >= FIRST_SERVER_ERROR };
    }
    return { kind: "there", status, ...(response.url === url ? {} : { movedTo: response.url }) };
  } catch (error) {
    return { kind: "broken", reason: reasonOf(error), passing: true };
  }
}

/** `fetch` hides what happened behind "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause } = error as Error;
  return cause instanceof Error ? cause.message : String((error as Error).message);
}
