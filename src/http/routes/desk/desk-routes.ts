import type { AppParts } from "../../app-parts.ts";
import type { Route } from "../route.ts";
import { accountsRoute } from "./accounts.ts";
import { actsRoute } from "./acts.ts";
import { cannedRepliesRoute } from "./canned-replies.ts";
import { changeCaseRoutes } from "./change-case.ts";
import { deskEventsRoute } from "./events.ts";
import { findSectionsRoute } from "./find-sections.ts";
import { listCasesRoute } from "./list-cases.ts";
import { openContactRoute } from "./open-contact.ts";
import { staffLogRoute } from "./log.ts";
import { deskPageRoute } from "./page.ts";
import { providerRoutes } from "./provider.ts";
import { publishedRoutes } from "./published.ts";
import { readCaseRoute } from "./read-case.ts";
import { writeRoutes } from "./write.ts";
import { replyRoute } from "./reply.ts";
import { reviewRoutes } from "./review.ts";
import { secondFactorRoutes } from "./second-factor.ts";
import { deskSessionRoutes } from "./session.ts";
import { spamRoute } from "./spam.ts";
import { sessionsRoutes } from "./sessions.ts";

type DeskRouteParts = Pick<
  AppParts,
  | "desk"
  | "notices"
  | "settings"
  | "knowledge"
  | "currentKnowledge"
  | "searchPassages"
  | "notesOf"
  | "newId"
  | "closing"
  | "log"
  | "page"
>;

/** Everything staff do, in the order in which they do it. */
export function deskRoutes(parts: DeskRouteParts): readonly Route[] {
  return [
    deskPageRoute(parts),
    ...deskSessionRoutes(parts),
    ...providerRoutes(parts),
    listCasesRoute(parts),
    deskEventsRoute(parts),
    readCaseRoute(parts),
    openContactRoute(parts),
    spamRoute(parts),
    ...changeCaseRoutes(parts),
    actsRoute(parts),
    ...writeRoutes(parts),
    cannedRepliesRoute(parts),
    findSectionsRoute(parts),
    replyRoute(parts),
    ...reviewRoutes(parts),
    ...publishedRoutes(parts),
    ...sessionsRoutes(parts),
    ...secondFactorRoutes(parts),
    accountsRoute(parts),
    staffLogRoute(parts),
  ];
}
