import type * as z from "zod";
import type { Permission } from "#src/people/access/permissions.ts";
import type { ProblemCode } from "#src/protocol/problem.ts";

/** What another program needs to know about a route. Its words are in `docs.json` under its id, in four languages. */
export interface Operation {
  readonly id: OperationId;
  readonly group: OperationGroup;
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: Content & { readonly schema: z.ZodType };
  readonly reply: Reply;
  readonly problems: readonly ProblemCode[];
  /** Undefined: the one of all problems. */
  readonly problemSchema?: z.ZodType;
  /** Who may: undefined for everybody. */
  readonly access?: Access;
  /** What somebody who is signed in needs besides, see `PERMISSIONS`. */
  readonly permission?: Permission;
  /** The reader sees a problem on the page instead of getting it as JSON. */
  readonly problemsOnPage?: true;
}

/** What comes back when it is done. */
export type Reply = ReplyWithContent | { readonly status: 204 };

interface ReplyWithContent extends Content {
  /** Undefined: 200. */
  readonly status?: 201;
  /** The same request again is not done again, and gets the first reply with 200. */
  readonly repeatable?: true;
  /** It bears the mark of generated content in the header `AIGC`; a stream, that it may be generated. */
  readonly isMarked?: true;
  /** What comes back instead where the request asks for it. */
  readonly alternatives?: readonly Content[];
}

/**
 * `conversation`: with the token of the conversation. `desk`: with the cookie of somebody who is signed in. `apiKey`: with a
 * key that the operator gave out.
 */
export type Access = "conversation" | "desk" | "apiKey";

export interface Content {
  readonly mediaType:
    | "application/json"
    | "application/pdf"
    | "application/x-www-form-urlencoded"
    | "application/xml"
    | "text/event-stream"
    | "text/html"
    | "text/plain";
  /** With an id in its metadata. */
  readonly schema?: z.ZodType;
  readonly example?: unknown;
}

export const OPERATION_GROUPS = ["questions", "conversations", "guides", "desk", "service", "pages"] as const;

export type OperationGroup = (typeof OPERATION_GROUPS)[number];

export type OperationId =
  | "ask"
  | "callTool"
  | "startConversation"
  | "takeTurn"
  | "stopTurn"
  | "readConversation"
  | "readEvents"
  | "changeConversation"
  | "requestHandoff"
  | "evaluateCase"
  | "withdrawCase"
  | "reopenCase"
  | "giveFeedback"
  | "exportConversation"
  | "eraseConversation"
  | "readCaseStatus"
  | "completeChat"
  | "listModels"
  | "listGuides"
  | "readGuide"
  | "readHealth"
  | "readMetrics"
  | "isLive"
  | "isReady"
  | "readOpenApi"
  | "readDocs"
  | "readPrivacy"
  | "readTransparency"
  | "openGuides"
  | "openGuide"
  | "openReport"
  | "reportMistake"
  | "readSitemap"
  | "readRobots"
  | "openPage"
  | "askOnPage"
  | "openCase"
  | "readCaseOnPage"
  | "openConfirmation"
  | "confirmAddress"
  | "openUnsubscription"
  | "unsubscribe"
  | "openDesk"
  | "signIn"
  | "signOut"
  | "listCases"
  | "followCases"
  | "readCase"
  | "openContact"
  | "claimCase"
  | "releaseCase"
  | "closeCase"
  | "actOnCase"
  | "summariseCase"
  | "draftReply"
  | "listCannedReplies"
  | "findSections"
  | "replyToCase"
  | "openReview"
  | "reviewTurn"
  | "listPublished"
  | "publishGuide"
  | "takeOffGuide"
  | "listSessions"
  | "endSession"
  | "beginSecondFactor"
  | "confirmSecondFactor"
  | "listAccounts"
  | "readLog"
  | "closeSpam"
  | "beginProviderSignIn"
  | "finishProviderSignIn";
