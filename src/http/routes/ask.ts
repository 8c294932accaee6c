/** `POST /api/ask`: one question, one turn. Keeps nothing, so an `Idempotency-Key` is not needed and not looked at. */
import { askSchema } from "#src/protocol/ask.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import type { AppParts } from "../app-parts.ts";
import { markGenerated } from "../headers/mark-generated.ts";
import { askedLanguage } from "../input/asked-language.ts";
import { readAsk } from "../input/read-ask.ts";
import { readJson } from "../input/read-json.ts";
import { clientOf } from "../limits/client-of.ts";
import { EXAMPLE_ASK, EXAMPLE_TURN } from "../openapi/examples.ts";
import { ASK_PROBLEMS } from "../problems/ask-problems.ts";
import { refuse } from "../problems/refuse.ts";
import { textRefusal } from "../problems/text-refusal.ts";
import type { Route } from "./route.ts";

type AskParts = Pick<AppParts, "ask" | "currentKnowledge" | "connectionOf" | "settings" | "conversation">;

export function askRoute(parts: AskParts): Route {
  const { ask, currentKnowledge } = parts;
  return {
    method: "post",
    path: "/api/ask",
    operation: {
      id: "ask",
      group: "questions",
      body: { mediaType: "application/json", schema: askSchema, example: EXAMPLE_ASK },
      reply: { isMarked: true, mediaType: "application/json", schema: turnSchema, example: EXAMPLE_TURN },
      problems: ASK_PROBLEMS,
    },
    async handle(c) {
      const sent = await readJson(c.req.raw);
      if (!sent.ok) return refuse(c, sent.error);
      c.set("readerLanguage", askedLanguage(sent.value) ?? c.get("readerLanguage"));

      const question = readAsk(sent.value, await currentKnowledge());
      if (!question.ok) return refuse(c, { code: "field-invalid", faults: question.error });

      const turn = await ask(question.value, {
        language: c.get("readerLanguage"),
        client: clientOf(c, parts),
        gone: c.req.raw.signal,
      });
      if (!turn.ok) return refuse(c, textRefusal(turn.error));
      markGenerated(c, turn.value, parts.conversation.keys);
      return c.json(turn.value);
    },
  };
}
