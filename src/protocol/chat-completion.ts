/**
 * What `/v1` takes and gives: OpenAI's chat completions, as far as a question and its answer need them, and beside them
 * what only a turn knows. OpenAI's names are theirs; fields that are not listed are ignored.
 */
import * as z from "zod";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { problemSchema } from "./problem.ts";
import { turnSchema } from "./turn.ts";

export const MODEL = "luodi";

const textPartSchema = z.object({ type: z.literal("text"), text: z.string() });

const userMessageSchema = z.object({
  role: z.literal("user"),
  content: z.union([z.string(), z.array(textPartSchema)]).meta({
    description: `Text alone. The last one of a user is the question: 1 to ${MAX_QUESTION_CODE_POINTS} code points after cleaning`,
  }),
});

const otherMessageSchema = z
  .object({ role: z.enum(["assistant", "system", "developer", "tool", "function"]) })
  .meta({ description: "Taken and not read: what Luodi says comes from its guides alone" });

export const newChatCompletionSchema = z
  .object({
    model: z.literal(MODEL),
    messages: z.array(z.discriminatedUnion("role", [userMessageSchema, otherMessageSchema])).meta({
      description:
        "The conversation so far, oldest first. The last question of a user is answered, earlier ones are its context",
    }),
    stream: z.boolean().nullish(),
    stream_options: z
      .object({
        include_usage: z.boolean().nullish().meta({
          description: "A last chunk without choices, whose `usage` is null: tokens are not counted for those who ask",
        }),
      })
      .nullish(),
    n: z.literal(1).nullish().meta({ description: "There is one answer" }),
  })
  .meta({ id: "NewChatCompletion" });

export const urlCitationSchema = z.object({
  type: z.literal("url_citation"),
  url_citation: z.object({
    url: z.string().meta({ description: "The source's own page; where it has none, the section of our guide" }),
    title: z.string(),
    start_index: z.int().meta({ description: "Where `[n]` first stands in the content, in code points" }),
    end_index: z.int(),
  }),
});

/** Small, because programs send messages back with their next question. */
const noteSchema = turnSchema
  .pick({ outcome: true, reason: true, language: true, confidence: true, label: true })
  .meta({ description: "What became of the question, how sure that is and who wrote the text" });

const wholeNoteSchema = turnSchema
  .omit({ id: true, conversationId: true, text: true })
  .meta({ description: "The whole turn but for its text" });

const assistantMessageSchema = z.object({
  role: z.literal("assistant"),
  content: z.string().meta({ description: "The text of the turn, whatever its outcome; cites as `[n]`" }),
  refusal: z.null(),
  annotations: z.array(urlCitationSchema).meta({ description: "One for each citation, in their order" }),
  luodi: noteSchema,
});

const answerFrame = {
  id: z.string(),
  created: z.int().meta({ description: "Seconds since 1970" }),
  model: z.literal(MODEL),
};

export const chatCompletionSchema = z
  .object({
    ...answerFrame,
    object: z.literal("chat.completion"),
    choices: z.array(
      z.object({
        index: z.literal(0),
        message: assistantMessageSchema,
        logprobs: z.null(),
        finish_reason: z.literal("stop"),
      }),
    ),
    luodi: wholeNoteSchema,
  })
  .meta({ id: "ChatCompletion" });

export const chatCompletionChunkSchema = z
  .object({
    ...answerFrame,
    object: z.literal("chat.completion.chunk"),
    choices: z.array(
      z.object({
        index: z.literal(0),
        delta: assistantMessageSchema.partial(),
        logprobs: z.null(),
        finish_reason: z.literal("stop").nullable(),
      }),
    ),
    usage: z.null().optional(),
    luodi: wholeNoteSchema.optional().meta({ description: "With the last delta" }),
  })
  .meta({ id: "ChatCompletionChunk" });

export const modelsSchema = z
  .object({
    object: z.literal("list"),
    data: z.array(
      z.object({ id: z.literal(MODEL), object: z.literal("model"), created: z.int(), owned_by: z.literal(MODEL) }),
    ),
  })
  .meta({ id: "Models" });

export const openAiProblemSchema = problemSchema
  .extend({
    error: z
      .object({
        message: z.string(),
        type: z.enum(["invalid_request_error", "rate_limit_error", "server_error"]),
        code: problemSchema.shape.code,
        param: z.string().nullable(),
      })
      .meta({ description: "The same, as clients made for OpenAI's API read it" }),
  })
  .meta({ id: "OpenAiProblem" });

export type NewChatCompletion = z.infer<typeof newChatCompletionSchema>;
export type ChatCompletion = z.infer<typeof chatCompletionSchema>;
export type ChatCompletionChunk = z.infer<typeof chatCompletionChunkSchema>;
export type UrlCitation = z.infer<typeof urlCitationSchema>;
export type OpenAiProblem = z.infer<typeof openAiProblemSchema>;
export type Models = z.infer<typeof modelsSchema>;
