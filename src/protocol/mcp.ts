/**
 * What the tools of `/mcp` take and give. What a tool tells has the shape that the API tells it in.
 *
 * Unknown arguments are refused, other than on the API: a model that makes one up believes that it counts.
 */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { handoffRequestSchema } from "./case.ts";
import { handoffSchema } from "./turn.ts";

/** As many as a search finds at most. */
const MOST_PASSAGES = 10;
const PASSAGES_UNLESS_SAID = 5;

const language = z.enum(LANGUAGES);
const replyLanguage = language
  .optional()
  .meta({ description: "Language of the reply: give the user's. Else that of the text" });
const district = z.string().optional().meta({ description: "Id of a district, as listed in the instructions" });
const named = z.object({ id: z.string(), name: z.string() });

export const searchGuidesSchema = z.strictObject({
  query: z.string().meta({
    description: `What to look for, in Chinese, English, Japanese or Korean: 1 to ${MAX_QUESTION_CODE_POINTS} characters`,
  }),
  language: replyLanguage,
  district,
  limit: z.int().min(1).max(MOST_PASSAGES).default(PASSAGES_UNLESS_SAID),
});

export const foundPassagesSchema = z.object({
  language: language.meta({ description: "The language all of this is in" }),
  passages: z
    .array(
      z.object({
        id: z.string().meta({ description: "`<guide id>#<section>`" }),
        guideId: z.string().meta({ description: "Give it to get_guide" }),
        title: z.string(),
        heading: z.string(),
        snippet: z.string().meta({ description: "How the section begins" }),
        score: z.number().meta({ description: "Larger is better; comparable within one search only" }),
        url: z.string().meta({ description: "The section on its page for people" }),
      }),
    )
    .meta({ description: "Sections that are in force today, best first" }),
});

export const getGuideSchema = z.strictObject({
  id: z.string().meta({ description: "Id of a guide, as search_guides and ask give it" }),
  language: language.optional().meta({ description: "Language of the guide: give the user's" }),
});

export const askToolSchema = z.strictObject({
  text: z.string().meta({ description: `The user's question: 1 to ${MAX_QUESTION_CODE_POINTS} characters` }),
  language: replyLanguage,
  district,
});

export const openCaseSchema = z.strictObject({
  text: z.string().meta({
    description: `What the helper should know, in the user's words: 1 to ${MAX_QUESTION_CODE_POINTS} characters`,
  }),
  language: replyLanguage,
  district,
  contact: handoffRequestSchema.shape.contact,
  confirmation: z
    .string()
    .optional()
    .meta({ description: "The `confirmation.token` of the call before, once the user has agreed; else leave it out" }),
});

export const openCaseReplySchema = z.object({
  status: z.enum(["to-be-confirmed", "opened", "not-opened"]).meta({
    description:
      "`to-be-confirmed`: nothing was sent; show `summary` to the user. `opened`: `handoff` has number and secret. `not-opened`: no case can be taken now; `handoff` names who to ask instead",
  }),
  language: language.meta({ description: "The language of the case and of this reply" }),
  summary: z
    .object({
      text: z.string().meta({ description: "What would be passed on: without personal data" }),
      team: named,
      contact: z.string().optional().meta({ description: "Kind of the contact that would be passed on" }),
      notice: z
        .object({ version: z.string(), text: z.string() })
        .meta({ description: "What is done with what the user sends: show it" }),
    })
    .optional(),
  confirmation: z
    .object({
      token: z.string().meta({ description: "For the same arguments only" }),
      expiresAt: z.iso.datetime(),
    })
    .optional(),
  handoff: handoffSchema.optional(),
  page: z.string().optional().meta({ description: "Where the case is found again with number and secret" }),
});

/** A message of the protocol, as the documentation shows it; the protocol itself says more. */
export const mcpMessageSchema = z
  .looseObject({
    jsonrpc: z.literal("2.0"),
    id: z.union([z.string(), z.int()]).optional(),
    method: z.string().meta({ example: "tools/list" }),
    params: z.looseObject({}).optional(),
  })
  .meta({ id: "McpMessage", description: "A message of the Model Context Protocol (JSON-RPC 2.0)" });

export type SearchGuides = z.infer<typeof searchGuidesSchema>;
export type FoundPassages = z.infer<typeof foundPassagesSchema>;
export type GetGuide = z.infer<typeof getGuideSchema>;
export type AskTool = z.infer<typeof askToolSchema>;
export type OpenCase = z.infer<typeof openCaseSchema>;
export type OpenCaseReply = z.infer<typeof openCaseReplySchema>;
