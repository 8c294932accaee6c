/** `GET /api/guides`: the catalogue, page by page. */
import { type GuidesOnWire, guidesQuerySchema, guidesSchema } from "#src/protocol/guides.ts";
import type { AppParts } from "../app-parts.ts";
import type { CurrentGuides } from "../guides/guide-index.ts";
import { summariseGuide } from "../guides/summarise-guide.ts";
import { readQuery } from "../input/read-query.ts";
import type { FieldFault } from "../problems/refusal.ts";
import { refuse } from "../problems/refuse.ts";
import { readerLanguage } from "../reader-language.ts";
import { serviceOrigin } from "../service-origin.ts";
import type { Route } from "./route.ts";

const GUIDES_A_PAGE = 50;

export function listGuidesRoute(
  { knowledge, settings }: Pick<AppParts, "knowledge" | "settings">,
  guides: CurrentGuides,
): Route {
  return {
    method: "get",
    path: "/api/guides",
    operation: {
      id: "listGuides",
      group: "guides",
      query: guidesQuerySchema,
      reply: { mediaType: "application/json", schema: guidesSchema },
      problems: ["field-invalid", "too-many-requests", "fault"],
    },
    async handle(c) {
      const query = readQuery(c, guidesQuerySchema);
      if (!query.ok) return refuse(c, query.error);

      const { district, topic, cursor = "" } = query.value;
      const faults: readonly FieldFault[] = [
        ...findUnknown("district", district, knowledge.districts),
        ...findUnknown("topic", topic, knowledge.topics),
      ];
      if (faults.length > 0) return refuse(c, { code: "field-invalid", faults });

      const frame = { language: readerLanguage(c), origin: serviceOrigin(c, settings) };
      const found = [...(await guides()).values()].filter(
        ({ guide }) =>
          guide.id > cursor &&
          (district === undefined || guide.district === district) &&
          (topic === undefined || guide.topic === topic),
      );
      const page = found.slice(0, GUIDES_A_PAGE);
      const hasMore = found.length > page.length;
      return c.json({
        guides: page.map((entry) => summariseGuide(entry, frame)),
        next: (hasMore ? page.at(-1)?.guide.id : undefined) ?? null,
      } satisfies GuidesOnWire);
    },
  };
}

function findUnknown(
  path: string,
  id: string | undefined,
  known: readonly { readonly id: string }[],
): readonly FieldFault[] {
  return id === undefined || known.some((entry) => entry.id === id) ? [] : [{ path, code: "unknown" }];
}
