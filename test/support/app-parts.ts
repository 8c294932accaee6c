/** Everything the HTTP app is made of, without a host: small knowledge, a clock that stands still, fixed turns. */
import { renderPage } from "#src/clients/page/document.ts";
import type { ConversationParts } from "#src/conversation/conversation-parts.ts";
import { createTurnTaker } from "#src/conversation/turn-taker.ts";
import { createDesk } from "#src/hosts/create-desk.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { createMemoryModelUse } from "#src/platform/adapters/memory-model-use/create-memory-model-use.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { createScryptPasswords } from "#src/platform/adapters/scrypt-passwords/create-scrypt-passwords.ts";
import { cleanAndRedact } from "#src/turn/guard/clean-and-redact.ts";
import { cleanText } from "#src/turn/guard/clean-text.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { createModelBudget } from "#src/platform/operations/create-model-budget.ts";
import { makeKnowledge } from "./knowledge.ts";

export const ASSETS = {
  script: "/assets/page-script-0A1B2C3D.js",
  style: "/assets/page-style-0A1B2C3D.css",
  docsStyle: "/assets/docs-style-0A1B2C3D.css",
  caseScript: "/assets/case-script-0A1B2C3D.js",
  deskScript: "/assets/desk-script-0A1B2C3D.js",
  deskStyle: "/assets/desk-style-0A1B2C3D.css",
  icon: "/assets/page-icon-0A1B2C3D.svg",
};

/** Of `/v1`, on every host of the tests. */
export const API_KEY = "a-key-of-the-tests-for-v1";

const HANDED_OFF: Turn = {
  id: "b7a1f2f0-3c55-4c0e-8b7a-6a1d8c0c9f42",
  language: "en",
  outcome: "handed-off",
  reason: "nothing-found",
  text: "I found nothing in the guides about this. Please ask the city hotline.",
  citations: [],
  confidence: 0.04,
  handoff: { offered: true, team: { id: "hotline", name: "City hotline" }, channel: "12345" },
  label: null,
  versions: EXAMPLE_TURN.versions,
};

/** A test double: it knows one question. Texts are cleaned by the real guard. */
export const askFixedTurns: AppParts["ask"] = async (question, reader, listener) => {
  const text = cleanText(question.text);
  if (!text.ok) return text;
  listener?.taken();
  const turn = text.value.includes("joint acceptance") ? EXAMPLE_TURN : HANDED_OFF;
  return { ok: true, value: { ...turn, language: question.language ?? reader.language ?? turn.language } };
};

const NO_LIMITS = { answersPerConversation: undefined, answersPerClient: undefined, tokensPerDay: undefined };

const database = openNodeSqlite(":memory:");
await migrate(database);

type Change = Omit<Partial<AppParts>, "knowledge" | "settings"> & {
  readonly knowledge?: Knowledge;
  readonly settings?: Partial<AppParts["settings"]>;
};

const SETTINGS: AppParts["settings"] = {
  publicUrl: undefined,
  trustedProxyHops: 0,
  sites: [],
  requestsPerMinute: undefined,
  metricsToken: undefined,
  apiKeys: [API_KEY],
  models: [],
  modelLimits: NO_LIMITS,
  needsSecondFactor: false,
};

export function makeAppParts(change: Change = {}): AppParts {
  const clock = change.clock ?? { now: () => new Date("2026-11-25T08:00:00Z") };
  const knowledge = change.knowledge ?? makeKnowledge();
  const stores = createStores(database);
  const conversation = makeConversationParts(stores, clock);
  const modelUse = createMemoryModelUse();
  return {
    ask: askFixedTurns,
    searchPassages: async ({ text, language = "en" }) => {
      const clean = cleanText(text);
      if (!clean.ok) return clean;
      const candidates = knowledge.passages.map((passage) => ({
        passage,
        score: 0.5,
        similarity: 0,
        nation: 0 as const,
      }));
      return { ok: true, value: { language, candidates } };
    },
    conversation,
    turns: createTurnTaker(conversation),
    attempts: stores.attempts,
    dayCounts: stores.dayCounts,
    modelBudget: createModelBudget({
      ...stores,
      keys: conversation.keys,
      limits: NO_LIMITS,
      use: modelUse,
      log: conversation.log,
    }),
    modelUse,
    usage: stores.usage,
    closing: new AbortController().signal,
    redact,
    knowledge,
    currentKnowledge: async () => knowledge,
    notesOf: () => [],
    calibration: {
      version: "c1",
      threshold: {
        answerAt: 0.71,
        risk: 0.05,
        riskBound: 0.08,
        isShown: false,
        level: 0.95,
        perLanguage: { zh: 0.1, en: 0.1, ja: 0.1, ko: 0.1 },
        stricter: [],
        provisional: true,
      },
    },
    clock,
    newId: () => "reference-1",
    log: { info: ignore, warn: ignore, error: ignore },
    isReady: () => true,
    connectionOf: () => ({ remote: { address: "127.0.0.1", addressType: "IPv4" } }),
    desk: {
      ...createDesk({
        ...stores,
        ...conversation,
        readBasis,
        clock,
        provider: undefined,
        writing: undefined,
        assets: ASSETS,
      }),
      // As the real ones, but quick.
      passwords: createScryptPasswords({ logCost: 10, blockSize: 8, parallelism: 1 }),
    },
    page: { render: (visit) => renderPage(visit, { assets: ASSETS }), assets: ASSETS },
    notices: {
      ...stores,
      ...conversation,
      teams: knowledge.teams,
      channels: { mailer: undefined, robotOf: () => undefined, webhook: undefined },
      quietOf: () => "off",
      origin: undefined,
    },
    serveAsset: (path) =>
      path === ASSETS.style
        ? new Response("body{}", { headers: { "Content-Type": "text/css; charset=utf-8" } })
        : undefined,
    compresses: false,
    forward: undefined,
    ...change,
    settings: { ...SETTINGS, ...change.settings },
  };
}

function makeConversationParts({ conversations, cases }: Stores, clock: Clock): ConversationParts {
  const knowledge = makeKnowledge();
  return {
    conversations,
    cases,
    bus: createMemoryBus(),
    keys: createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined }),
    road: () => {
      throw new Error("this test takes no turn");
    },
    renderTurn: () => EXAMPLE_TURN,
    redact: cleanAndRedact,
    knowledge,
    calendar: createWorkingCalendar(knowledge.workingYears),
    clock,
    newId: randomId,
    log: { info: ignore, warn: ignore, error: ignore },
    casesPerHour: undefined,
    turnBudgetMs: 90_000,
  };
}

function ignore(): void {}

async function readBasis(): Promise<never> {
  throw new Error("this test publishes nothing");
}
