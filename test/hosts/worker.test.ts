import { afterAll, beforeAll, describe, it, onTestFinished } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { describeConversationContract } from "#test/contract/conversation-suite.ts";
import { describeHttpContract } from "#test/contract/http-suite.ts";
import { describeDeskContract } from "#test/contract/desk-suite.ts";
import { describeMcpContract } from "#test/contract/mcp-suite.ts";
import { describeMetricsContract } from "#test/contract/metrics-suite.ts";
import { describeV1Contract } from "#test/contract/v1-suite.ts";
import { API_KEY } from "#test/support/app-parts.ts";
import { findAsset } from "#test/support/find-asset.ts";
import { openWorkerDesk, type SeededDesk } from "#test/support/open-desk.ts";
import { startServer } from "#test/support/start-server.ts";
import { startWorker, type StartedWorker } from "#test/support/start-worker.ts";

const METRICS_TOKEN = "a-token-of-the-tests";

let worker: StartedWorker;
let server: RunningServer;
let desk: SeededDesk;
let assetPath: string;

beforeAll(async () => {
  [worker, server] = await Promise.all([startWorker({ METRICS_TOKEN, API_KEYS: API_KEY }), startServer()]);
  assetPath = await findAsset(worker.url);
  desk = await openWorkerDesk(worker.stateFolder);
});

afterAll(async () => {
  await Promise.all([desk.close(), worker.close(), server.close()]);
  if (worker.log() !== "") throw new Error(`the Worker logged: ${worker.log()}`);
});

describeHttpContract("the Worker", {
  request: (path, init) => fetch(new URL(path, worker.url), init),
  assetPath: () => assetPath,
});

describeDeskContract("the Worker", {
  request: (path, init) => fetch(new URL(path, worker.url), init),
  origin: () => worker.url,
  addAccount: (account) => desk.addAccount(account),
  openCase: (wanted) => desk.openCase(wanted),
});

describeConversationContract("the Worker", {
  request: (path, init) => fetch(new URL(path, worker.url), init),
});

describeMcpContract("the Worker", {
  request: (path, init) => fetch(new URL(path, worker.url), init),
});

describeMetricsContract(
  "the Worker",
  { request: (path, init) => fetch(new URL(path, worker.url), init) },
  METRICS_TOKEN,
);

describeV1Contract("the Worker", { request: (path, init) => fetch(new URL(path, worker.url), init) }, API_KEY);

/** The turn but for its id, and its confidence as far as two builds of one runtime agree on the last digits. */
async function ask(url: string, text: string): Promise<unknown> {
  const reply = await fetch(`${url}/api/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text }),
  });
  const { id: _, confidence, ...turn } = turnSchema.parse(await reply.json());
  return { ...turn, confidence: confidence?.toFixed(9) };
}

describe("the Worker", () => {
  it.for([
    "即墨区联合验收要多少个工作日？",
    "即墨區聯合驗收要多少個工作日？",
    "How long is an RCEP proof of origin valid?",
    "合同竣工検査は何営業日以内ですか",
    "RCEPの原産地証明の有効期間はどのくらいですか？",
    "지모구 합동검수는 며칠 걸리나요?",
    "외국인 취업허가는 어떻게 신청하나요?",
    "転職する友人に花を贈りたいのですが、おすすめの花屋はありますか",
    "I would like to speak to a person",
    "我不想活了",
  ])("answers as Node does, from the index that Node built: %s", async (text, { expect }) => {
    expect(await ask(worker.url, text)).toEqual(await ask(server.url, text));
  });

  it.for([
    "/index.bin",
    "/index.hnsw",
    "/knowledge.json",
    "/basis.json",
    "/assets/manifest.json",
    "/assets/..%2Findex.bin",
    "/assets/%2e%2e/index.bin",
    "//index.bin",
    "/.assetsignore",
  ])("shows nothing of the build but what browsers load: %s", async (path, { expect }) => {
    expect((await fetch(worker.url + path)).status).toBe(404);
  });

  it.for([
    { why: "without a secret", given: { SECRET_KEY: "" }, says: "SECRET_KEY must be at least 32 characters" },
    { why: "with a client it does not have", given: { LLM_LIBRARY: "langchain" }, says: "LLM_LIBRARY must be plain" },
  ])("serves nobody $why, and says in its log what to mend", async ({ given, says }, { expect }) => {
    const refusing = await startWorker(given);
    onTestFinished(() => refusing.close());
    const reply = await fetch(`${refusing.url}/health`, { headers: { "Accept-Language": "ko" } });

    expect(reply.status).toBe(503);
    expect(await reply.json()).toMatchObject({ code: "not-ready", language: "ko" });
    await expect.poll(refusing.log).toContain(says);
  });

  it("ends with all that it started", async ({ expect }) => {
    const another = await startWorker();
    await Promise.all([another.close(), another.close()]);

    await expect(another.close()).resolves.toBeUndefined();
    await expect(fetch(another.url)).rejects.toThrow();
  });
});
