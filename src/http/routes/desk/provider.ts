/** `GET /desk/provider` and `…/return`: signing in at the desk through a provider of identities. */
import { identityOf } from "#src/people/staff/identity-of.ts";
import { startSession } from "#src/people/staff/sessions.ts";
import type { SignInChecks } from "#src/platform/ports/identity-provider.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { setDeskCookie } from "../../desk/desk-cookie.ts";
import { deviceOf } from "../../desk/device-of.ts";
import { renderForward } from "../../desk/render-forward.ts";
import { takeProviderCookie, setProviderCookie } from "../../desk/provider-cookie.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import { serviceOrigin } from "../../service-origin.ts";
import type { Route } from "../route.ts";

/** How long somebody may be away at the provider. */
const GOOD_FOR_MS = 10 * 60_000;

const RETURN_PATH = "/desk/provider/return";

export function providerRoutes(parts: Pick<AppParts, "desk" | "settings" | "log">): readonly Route[] {
  const { desk, settings, log } = parts;
  const { provider, keys, clock, staff } = desk;
  const operation = {
    group: "desk",
    reply: { mediaType: "text/html" },
    problems: ["not-found", "too-many-requests", "fault"],
  } as const;

  function fail(c: AppContext, why: string): Response {
    log.warn("provider-sign-in-failed", { why });
    return c.redirect(`/desk?language=${readerLanguage(c)}&provider=failed`);
  }

  /** What this browser began with, once; undefined where it did not, or too long ago. */
  function takeChecks(c: AppContext): SignInChecks | undefined {
    const sealed = takeProviderCookie(c, settings.publicUrl);
    const opened = sealed === undefined ? undefined : keys.open(sealed);
    if (opened === undefined) return undefined;
    const { until, ...checks } = JSON.parse(opened) as SignInChecks & { readonly until: number };
    return until <= clock.now().getTime() ? undefined : checks;
  }

  async function findLinked(address: string, checks: SignInChecks): Promise<Account | string> {
    const proven = await provider?.finish(address, checks);
    if (proven?.ok !== true) return proven?.error.why ?? "";
    const account = await staff.findByIdentity(identityOf(proven.value.issuer, proven.value.subject));
    // Nobody gets in who was not let in by name: what a provider says of roles is not looked at.
    return account === undefined || account.disabledAt !== undefined ? "no account is linked" : account;
  }

  return [
    {
      method: "get",
      path: "/desk/provider",
      operation: { ...operation, id: "beginProviderSignIn" },
      async handle(c) {
        if (provider === undefined) return refuse(c, { code: "not-found" });
        const begun = await provider.begin(`${serviceOrigin(c, settings)}${RETURN_PATH}`);
        if (!begun.ok) return fail(c, begun.error.why);
        const until = clock.now().getTime() + GOOD_FOR_MS;
        setProviderCookie(c, settings.publicUrl, keys.seal(JSON.stringify({ ...begun.value.checks, until })));
        return c.redirect(begun.value.address);
      },
    },
    {
      method: "get",
      path: RETURN_PATH,
      operation: { ...operation, id: "finishProviderSignIn" },
      async handle(c) {
        if (provider === undefined) return refuse(c, { code: "not-found" });
        const checks = takeChecks(c);
        if (checks === undefined) return fail(c, "not begun in this browser");
        const { search } = new URL(c.req.url);
        const found = await findLinked(`${serviceOrigin(c, settings)}${RETURN_PATH}${search}`, checks);
        if (typeof found === "string") return fail(c, found);
        const token = await startSession(found, { method: "provider", device: deviceOf(c) }, desk);
        setDeskCookie(c, settings.publicUrl, token);
        // Not a redirect: the way began at another site, and on it a browser would not send the cookie of ours.
        return c.html(renderForward("/desk", readerLanguage(c)));
      },
    },
  ];
}
