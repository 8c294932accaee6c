/** A question to `/v1` and its completion for the documentation. A test holds them to the schemas. */
import { type ChatCompletion, MODEL, type NewChatCompletion } from "#src/protocol/chat-completion.ts";
import { writeCompletion } from "../v1/write-completion.ts";
import { EXAMPLE_ASK, EXAMPLE_TURN } from "./examples.ts";

export const EXAMPLE_CHAT: NewChatCompletion = {
  model: MODEL,
  messages: [{ role: "user", content: EXAMPLE_ASK.text }],
};

export const EXAMPLE_COMPLETION: ChatCompletion = writeCompletion(EXAMPLE_TURN, {
  id: "chatcmpl-5f0c1d7e-8a42-4b53-9f1c-2f6d1c9b7a10",
  created: Date.UTC(2026, 10, 26) / 1000,
  origin: "https://luodi.example",
});
