import type { AppParts } from "../../app-parts.ts";
import type { Route } from "../route.ts";
import { completeChatRoute } from "./complete-chat.ts";
import { listModelsRoute } from "./list-models.ts";

/** What clients made for OpenAI's API find; nothing where the operator gives out no keys. */
export function v1Routes(parts: AppParts): readonly Route[] {
  return parts.settings.apiKeys.length === 0 ? [] : [completeChatRoute(parts), listModelsRoute];
}
