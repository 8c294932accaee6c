/** `ask`: a question as `POST /api/ask` answers it. Keeps nothing. */
import type { AskTool } from "#src/protocol/mcp.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AppParts } from "../../app-parts.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import { refuseDistrict } from "../refuse-district.ts";
import type { Tool } from "../tool.ts";
import { turnAsText } from "../turn-as-text.ts";

export function askTool({ ask, knowledge }: Pick<AppParts, "ask" | "knowledge">): Tool<AskTool, Turn> {
  return async (question, { interfaceLanguage, client, origin, answered }) => {
    const unknown = refuseDistrict(question.district, knowledge.districts);
    if (unknown !== undefined) return { ok: false, error: unknown };
    const turn = await ask(question, { language: interfaceLanguage, client });
    if (!turn.ok) return { ok: false, error: textRefusal(turn.error) };
    answered(turn.value);
    return { ok: true, value: { content: turn.value, text: turnAsText(turn.value, origin) } };
  };
}
