import type { AppParts } from "../../app-parts.ts";
import type { Route } from "../route.ts";
import { cannedRepliesRoute } from "./canned-replies.ts";
import { changeCaseRoutes } from "./change-case.ts";
import { deskEventsRoute } from "./events.ts";
import { findSectionsRoute } from "./find-sections.ts";
import { listCasesRoute } from "./list-cases.ts";
import { openContactRoute } from "./open-contact.ts";
import { deskPageRoute } from "./page.ts";
import { publishedRoutes } from "./published.ts";
import { readCaseRoute } from "./read-case.ts";
import { writeRoutes } from "./write.ts";
import { replyRoute } from "./reply.ts";
import { reviewRoutes } from "./review.ts";
import { deskSessionRoutes } from "./session.ts";

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
    listCasesRoute(parts),
    deskEventsRoute(parts),
    readCaseRoute(parts),
    openContactRoute(parts),
    ...changeCaseRoutes(parts),
    ...writeRoutes(parts),
    cannedRepliesRoute(parts),
    findSectionsRoute(parts),
    replyRoute(parts),
    ...reviewRoutes(parts),
    ...publishedRoutes(parts),
  ];
}
