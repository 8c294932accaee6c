/** `get_guide`: a guide as `GET /api/guides/{id}` gives it. */
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { GetGuide } from "#src/protocol/mcp.ts";
import type { GuideOnWire } from "#src/protocol/guides.ts";
import type { AppParts } from "../../app-parts.ts";
import type { CurrentGuides } from "../../guides/guide-index.ts";
import { tellGuide } from "../../guides/tell-guide.ts";
import { guideAsText } from "../guide-as-text.ts";
import type { Tool } from "../tool.ts";

type GuideParts = Pick<AppParts, "notesOf" | "clock">;

export function getGuideTool({ notesOf, clock }: GuideParts, guides: CurrentGuides): Tool<GetGuide, GuideOnWire> {
  return async ({ id, language: asked }, { language: liked, origin }) => {
    const entry = (await guides()).get(id);
    if (entry === undefined) return { ok: false, error: { code: "not-found", context: "guide" } };
    const language = asked ?? liked;
    const text = guideAsText(entry, { notesOf, language, origin, today: beijingDate(clock.now()) });
    return { ok: true, value: { content: tellGuide(entry, { language, origin }), text } };
  };
}
