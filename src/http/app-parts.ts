import type { GetConnInfo } from "hono/conninfo";
import type { BuiltClients } from "#src/clients/built-clients.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { ConversationParts } from "#src/conversation/conversation-parts.ts";
import type { TurnTaker } from "#src/conversation/turn-taker.ts";
import type { Guide, Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { NoticeParts } from "#src/people/notices/notice-parts.ts";
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { DayCounts } from "#src/platform/ports/day-counts.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { ModelBudget } from "#src/platform/ports/model-budget.ts";
import type { ModelUse } from "#src/platform/ports/model-use.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { UsageStore } from "#src/platform/ports/usage-store.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { SearchPassages } from "#src/turn/search-passages.ts";
import type { DeskParts } from "./desk/desk-parts.ts";

/** Everything the app is made of. A host makes these once and hands them over; the app reaches for nothing else. */
export interface AppParts {
  readonly ask: (question: Ask, reader: Reader, listener?: AskListener) => Promise<Result<Turn, TextProblem>>;
  /** Which passages are about a text, for whoever reads for themselves. */
  readonly searchPassages: SearchPassages;
  /** Takes personal data out of a text: a reply never repeats what a visitor should not have sent. */
  readonly redact: (text: string) => string;
  /** The registers, which stay as they are while the host runs. */
  readonly knowledge: Pick<Knowledge, "topics" | "districts" | "teams" | "cannedReplies">;
  /** All that is told now, with what was published at the desk. */
  readonly currentKnowledge: () => Promise<Knowledge>;
  /** What a reader should know about the source of a guide's passage, as answers say it. `today`: YYYY-MM-DD in Beijing. */
  readonly notesOf: (
    passage: Passage,
    about: { readonly guide: Guide; readonly language: Language; readonly today: string },
  ) => readonly string[];
  readonly conversation: ConversationParts;
  readonly turns: TurnTaker;
  readonly attempts: Attempts;
  readonly dayCounts: DayCounts;
  readonly modelBudget: ModelBudget;
  readonly modelUse: ModelUse;
  readonly usage: UsageStore;
  readonly calibration: Pick<Calibration, "version" | "threshold">;
  readonly settings: Pick<
    Settings,
    | "publicUrl"
    | "trustedProxyHops"
    | "sites"
    | "requestsPerMinute"
    | "metricsToken"
    | "apiKeys"
    | "models"
    | "modelLimits"
    | "needsSecondFactor"
  >;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** False from when the host begins to shut down: health then asks for other hosts to be used, the rest goes on. */
  readonly isReady: () => boolean;
  /** Aborts when the host begins to shut down: streams end then, and their readers come back elsewhere. */
  readonly closing: AbortSignal;
  /** The other end of the connection, as the host knows it. */
  readonly connectionOf: GetConnInfo;
  readonly desk: DeskParts;
  readonly notices: NoticeParts;
  readonly page: {
    /** @returns an HTML document */
    readonly render: (visit: Visit) => string;
    /** Addresses of built files that other documents use: they look like the page, with a style of their own added. */
    readonly assets: Pick<BuiltClients, "style" | "docsStyle" | "caseScript" | "icon">;
  };
  /**
   * A file of the built clients by its address, with its content type; undefined where there is none. A name under
   * `/assets/` carries a hash of the content, so what was served under it once never changes.
   */
  readonly serveAsset: (path: string) => Response | undefined | Promise<Response | undefined>;
  /** Whether the app compresses built files; false where whoever sends them on does it. */
  readonly compresses: boolean;
  /** Handles a conversation's requests where that conversation lives; undefined where that is here. */
  readonly forward: Forward | undefined;
}

/** @returns the reply as it is to be sent on */
export type Forward = (conversationId: string, request: Request) => Promise<Response>;

export interface Reader {
  /** What the request names; decides for a question that could be in two languages. */
  readonly language: Language | undefined;
  /** Stands for the address they ask from and does not tell it, see `Asker`. */
  readonly client: string | undefined;
  /** What they asked before in the same conversation, oldest first, where no record of ours holds it. */
  readonly said?: readonly string[];
  /** Aborted once they are gone: nobody wants the answer any more. */
  readonly gone?: AbortSignal;
}

/** Hears of a question on its way. */
export interface AskListener {
  /** The text is one that can be asked: from here on there will be a turn. */
  readonly taken: () => void;
  /** A piece of the text stands fast, before the turn is there; joined they are the beginning of its text. */
  readonly delta: (text: string) => void;
}
