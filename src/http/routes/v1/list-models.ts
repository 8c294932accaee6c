/** `GET /v1/models`: the one there is. */
import { MODEL, type Models, modelsSchema, openAiProblemSchema } from "#src/protocol/chat-completion.ts";
import type { Route } from "../route.ts";

/** Seconds since 1970. What answers under this name changes with the guides; the name is of this day. */
const CREATED = Date.UTC(2026, 10, 26) / 1000;

const MODELS: Models = {
  object: "list",
  data: [{ id: MODEL, object: "model", created: CREATED, owned_by: MODEL }],
};

export const listModelsRoute: Route = {
  method: "get",
  path: "/v1/models",
  operation: {
    id: "listModels",
    group: "questions",
    reply: { mediaType: "application/json", schema: modelsSchema, example: MODELS },
    problems: ["sign-in-needed", "too-many-requests", "fault"],
    problemSchema: openAiProblemSchema,
    access: "apiKey",
  },
  handle: (c) => c.json(MODELS),
};
