/**
 * `GET` and `POST /api/desk/knowledge`, `DELETE /api/desk/knowledge/{guideId}`: what is told beyond the base. A guide is
 * published whole or not at all, and answered from within two seconds on every host.
 */
import { guideFolderOf } from "#src/knowledge/overlay/guide-folder-of.ts";
import { publish } from "#src/knowledge/overlay/publish.ts";
import type { NewEntry } from "#src/knowledge/overlay/published-entry.ts";
import { standingEntries } from "#src/knowledge/overlay/standing-entries.ts";
import { takeOff } from "#src/knowledge/overlay/take-off.ts";
import type { Account } from "#src/people/staff/account.ts";
import { shownName } from "#src/people/staff/shown-name.ts";
import {
  entryPathSchema,
  entrySchema,
  type PublishedOnWire,
  publishedSchema,
  publishSchema,
  takeOffQuerySchema,
} from "#src/protocol/published.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_BODY_PROBLEMS } from "../../desk/desk-problems.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { tellEntry } from "../../desk/tell-entry.ts";
import { readFields } from "../../input/read-fields.ts";
import { readQuery } from "../../input/read-query.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

type PublishedParts = Pick<AppParts, "desk" | "settings" | "currentKnowledge" | "newId">;

export function publishedRoutes(parts: PublishedParts): readonly Route[] {
  const { desk, currentKnowledge, newId } = parts;
  const problems = ["sign-in-needed", "not-allowed", "too-many-requests", "fault"] as const;
  return [
    forStaff(parts, {
      method: "get",
      path: "/api/desk/knowledge",
      permission: "knowledge.list",
      operation: {
        id: "listPublished",
        reply: { mediaType: "application/json", schema: publishedSchema },
        problems,
      },
      handle: async (c) => {
        const [latest, basis, { version }] = await Promise.all([
          desk.published.readLatest(),
          desk.readBasis(),
          currentKnowledge(),
        ]);
        const standing = new Set(standingEntries(latest, basis.folded));
        const entries = latest.map((entry) => tellEntry(entry, standing.has(entry)));
        return c.json({ version, entries } satisfies PublishedOnWire);
      },
    }),
    forStaff(parts, {
      method: "post",
      path: "/api/desk/knowledge",
      permission: "knowledge.publish",
      operation: {
        id: "publishGuide",
        headers: ownOriginSchema,
        body: { mediaType: "application/json", schema: publishSchema },
        reply: { status: 201, repeatable: true, mediaType: "application/json", schema: entrySchema },
        problems: [...DESK_BODY_PROBLEMS, "guide-faulty", "key-reused", ...problems],
      },
      handle: async (c, account) => {
        const sent = await readFields(c.req.raw, publishSchema);
        if (!sent.ok) return refuse(c, sent.error);
        const { key, reason } = sent.value;
        const files = new Map(Object.entries(sent.value.files));
        const guide = guideFolderOf(files);
        if (guide === undefined) {
          return refuse(c, { code: "field-invalid", faults: [{ path: "files", code: "malformed" }] });
        }
        const { guideId } = guide;
        const content = { kind: "guide", files } as const;
        const published = await publish({ id: key, guideId, content, reason, publishedBy: nameOf(c, account) }, desk);
        switch (published.kind) {
          case "published":
            await logChange("published", account, guideId, reason);
            return c.json(tellEntry(published.entry, true), 201);
          case "published-before":
            return c.json(tellEntry(published.entry, true));
          case "key-reused":
            return refuse(c, { code: "key-reused", context: "entry" });
          case "faulty":
            return refuse(c, { code: "guide-faulty", faults: published.faults });
          default:
            return published satisfies never;
        }
      },
    }),
    forStaff(parts, {
      method: "delete",
      path: "/api/desk/knowledge/{guideId}",
      permission: "knowledge.publish",
      operation: {
        id: "takeOffGuide",
        path: entryPathSchema,
        query: takeOffQuerySchema,
        headers: ownOriginSchema,
        reply: { status: 204 },
        problems: ["field-invalid", "guide-faulty", "not-found", ...problems],
      },
      handle: async (c, account) => {
        const query = readQuery(c, takeOffQuerySchema);
        if (!query.ok) return refuse(c, query.error);
        const { reason, as: kind } = query.value;
        const guideId = c.req.param("guideId") ?? "";
        const takenOff = await takeOff({ guideId, kind, reason, publishedBy: nameOf(c, account) }, { ...desk, newId });
        switch (takenOff.kind) {
          case "done":
            await logChange("taken-off", account, guideId, reason);
            return c.body(null, 204);
          case "not-found":
            return refuse(c, { code: "not-found" });
          case "faulty":
            return refuse(c, { code: "guide-faulty", faults: takenOff.faults });
          default:
            return takenOff satisfies never;
        }
      },
    }),
  ];

  async function logChange(action: "published" | "taken-off", { id }: Account, guideId: string, reason: string) {
    await desk.staff.log({ at: desk.clock.now(), accountId: id, action, object: `guide:${guideId}`, reason });
  }
}

function nameOf(c: AppContext, account: Account): NewEntry["publishedBy"] {
  return { id: account.id, name: shownName(account, readerLanguage(c)) };
}
