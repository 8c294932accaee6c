/**
 * Where the links of mails to visitors lead. Opening a link changes nothing, because programs that look through mail open
 * them too; the button of the page does, and so does the one click of RFC 8058, which is a POST to the same address with
 * nothing to sign in by. Whoever has the key may: it is in nobody's hands but those of the mailbox's owner.
 */
import { confirmAddress } from "#src/people/notices/confirm-address.ts";
import { CONFIRM_PATH, UNSUBSCRIBE_PATH } from "#src/people/notices/notice-paths.ts";
import { unsubscribe } from "#src/people/notices/unsubscribe.ts";
import { noticeLinkSchema } from "#src/protocol/notice-link.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import type { DocumentFrame } from "../document/render-document.ts";
import { renderOutcome, renderQuestion } from "../notices/render-notice-page.ts";
import { readerLanguage } from "../reader-language.ts";
import type { Route } from "./route.ts";

const OUTCOMES = {
  confirmed: { state: "done", status: 200 },
  unsubscribed: { state: "done", status: 200 },
  wrong: { state: "wrong", status: 404 },
  locked: { state: "locked", status: 429 },
} as const;

export function noticePageRoutes({ notices, page }: Pick<AppParts, "notices" | "page">): readonly Route[] {
  const frameOf = (c: AppContext): DocumentFrame => ({ language: readerLanguage(c), assets: page.assets });
  const operation = {
    group: "pages",
    query: noticeLinkSchema,
    reply: { mediaType: "text/html" },
    problems: ["not-found", "too-many-requests", "fault"],
    problemsOnPage: true,
  } as const;
  return [
    {
      method: "get",
      path: CONFIRM_PATH,
      operation: { ...operation, id: "openConfirmation" },
      handle: (c) => c.html(renderQuestion("confirmPage", addressOf(c), frameOf(c))),
    },
    {
      method: "post",
      path: CONFIRM_PATH,
      operation: { ...operation, id: "confirmAddress" },
      async handle(c) {
        const { state, status } = OUTCOMES[await confirmAddress(linkOf(c), notices)];
        return c.html(renderOutcome("confirmPage", state, frameOf(c)), status);
      },
    },
    {
      method: "get",
      path: UNSUBSCRIBE_PATH,
      operation: { ...operation, id: "openUnsubscription" },
      handle: (c) => c.html(renderQuestion("unsubscribePage", addressOf(c), frameOf(c))),
    },
    {
      method: "post",
      path: UNSUBSCRIBE_PATH,
      operation: { ...operation, id: "unsubscribe" },
      async handle(c) {
        const { state, status } = OUTCOMES[await unsubscribe(linkOf(c), notices)];
        return c.html(renderOutcome("unsubscribePage", state, frameOf(c)), status);
      },
    },
  ];
}

/** The keys of links are as long as they are: what is longer is none, and not looked for. */
const LONGEST = 64;

function linkOf(c: AppContext) {
  const field = (name: string): string => (c.req.query(name) ?? "").slice(0, LONGEST);
  return { address: field("address"), key: field("key") };
}

/** The address of this very page, for its button. */
function addressOf(c: AppContext): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
