import type { KeepAlive } from "#src/platform/ports/keep-alive.ts";
import type { Result } from "#src/platform/shared/result.ts";

/**
 * Opens something at the first request of an isolate, for all that come. The first may be cancelled while others wait for
 * what it began, so that work is kept alive. What could not be opened is tried again by the next request.
 */
export function openOnce<Needs, Opened>(
  open: (needs: Needs) => Promise<Result<Opened, string>>,
): (needs: Needs, keepAlive: KeepAlive) => Promise<Result<Opened, string>> {
  let opening: Promise<Result<Opened, string>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  return (needs, keepAlive) => {
    if (opening === undefined) {
      opening = open(needs);
      keepAlive(opening.then(({ ok }) => (ok ? undefined : forget()), forget));
    }
    return opening;
  };
}
