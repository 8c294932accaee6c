import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { collectMetrics } from "#src/http/metrics/collect-metrics.ts";
import { writeMetrics } from "#src/http/metrics/write-metrics.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import type { UsageStore } from "#src/platform/ports/usage-store.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";
import { account, conversation, feedback, hoursAfterNoon, message, review, turn } from "#test/support/records.ts";

const TOKEN = "a-token-of-the-tests";
const HERE = "127.0.0.1";

/** What an app replies to whoever comes from an address. */
async function read(
  change: Partial<AppParts["settings"]>,
  {
    address = HERE,
    host = "localhost",
    headers = {},
  }: { readonly address?: string; readonly host?: string; readonly headers?: Record<string, string> } = {},
): Promise<number> {
  const parts = makeAppParts({ connectionOf: () => ({ remote: { address } }) });
  const app = createApp({ ...parts, settings: { ...parts.settings, ...change } });
  return (await app.request(`http://${host}/metrics`, { headers })).status;
}

describe("GET /metrics", () => {
  it.for([
    { who: "this machine, where there is no token", status: 200 },
    { who: "this machine over IPv6", address: "::1", host: "[::1]:8787", status: 200 },
    { who: "this machine by its address", host: "127.0.0.1:8787", status: 200 },
    { who: "a page whose name leads to this machine", host: "elsewhere.example:8787", status: 404 },
    { who: "a page whose name begins like this machine's", host: "127.0.0.1.elsewhere.example", status: 404 },
    { who: "another machine", address: "192.0.2.1", status: 404 },
    { who: "a proxy on this machine that says so", headers: { "X-Forwarded-For": "192.0.2.1" }, status: 404 },
    { who: "one that Cloudflare speaks for", headers: { "CF-Connecting-IP": HERE }, status: 404 },
    { who: "anyone where a proxy is trusted", change: { trustedProxyHops: 1 }, status: 404 },
    { who: "this machine without the token", change: { metricsToken: TOKEN }, status: 404 },
    {
      who: "anyone with the token",
      change: { metricsToken: TOKEN, trustedProxyHops: 1 },
      address: "192.0.2.1",
      headers: { Authorization: `Bearer ${TOKEN}` },
      status: 200,
    },
    {
      who: "anyone with another token",
      change: { metricsToken: TOKEN },
      headers: { Authorization: `Bearer ${TOKEN}s` },
      status: 404,
    },
  ])("replies $status to $who", async ({ change = {}, status, ...from }, { expect }) => {
    expect(await read(change, from)).toBe(status);
  });

  it("tells turns, what was expected of answers and what was found, by week and language", async ({ expect }) => {
    const stores = await openMemoryStores();
    const reviewer = account();
    await stores.staff.add(reviewer);
    const { id: conversationId } = conversation();
    const lastWeek = hoursAfterNoon(-7 * 24);
    await stores.conversations.start(conversation({ id: conversationId }), [
      message("t0", "?", lastWeek),
      turn("t0", lastWeek),
      message("t1"),
      turn("t1"),
      feedback("t1", "down"),
    ]);
    await stores.reviews.add(review({ conversationId, reviewerId: reviewer.id }));
    const reply = await createApp(makeAppParts({ usage: stores.usage })).request("/metrics");
    const text = await reply.text();

    expect(reply.headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    for (const line of [
      'luodi_build_info{knowledge="k1",calibration="c1"} 1',
      "# TYPE luodi_turns_total counter",
      'luodi_turns_total{outcome="answered",language="en"} 2',
      "luodi_cases_open 0",
      'luodi_answers{language="en",week="2026-11-16"} 1',
      'luodi_answers_expected_right{language="en",week="2026-11-23"} 0.9',
      'luodi_judged_answers{by="staff",language="en",week="2026-11-23"} 1',
      'luodi_judged_answers_right{by="staff",language="en",week="2026-11-23"} 1',
      'luodi_judged_answers_right{by="visitors",language="en",week="2026-11-23"} 0',
      'luodi_judged_answers_expected_right{by="visitors",language="en",week="2026-11-23"} 0.9',
    ]) {
      expect(text.split("\n")).toContain(line);
    }
  });
});

describe("what GET /metrics tells of models", () => {
  const models = [{ baseUrl: "https://models.example/v1", apiKey: undefined, name: "large", region: "cn" }];
  const readText = async (parts: AppParts): Promise<string> => (await createApp(parts).request("/metrics")).text();

  it("is nothing where there is none", async ({ expect }) => {
    expect(await readText(makeAppParts())).not.toContain("model");
  });

  it("is what was asked, what it took and what came of it", async ({ expect }) => {
    const limits = { answersPerConversation: undefined, answersPerClient: undefined, tokensPerDay: 5_000 };
    const parts = makeAppParts({
      settings: { models, modelLimits: limits },
      dayCounts: (await openMemoryStores()).dayCounts,
    });
    const { modelUse, modelBudget, clock } = parts;
    await modelBudget.spend(1_200, clock.now());
    modelUse.requestEnded({ model: "large", end: "done", tokens: { input: 1_000, output: 200 } });
    modelUse.requestEnded({ model: "large", end: "resting", tokens: { input: 0, output: 0 } });
    modelUse.answerWritten({
      rung: "completed",
      attempts: [{ ms: 900, msToFirst: 700 }],
      dropped: [{ fault: "figure" }, { fault: "figure" }],
    });
    modelUse.refused("client-spent");
    const lines = (await readText(parts)).split("\n");

    for (const line of [
      'luodi_model_requests_total{model="large",end="done"} 1',
      'luodi_model_requests_total{model="large",end="resting"} 1',
      'luodi_model_tokens_total{model="large",direction="in"} 1000',
      'luodi_model_tokens_total{model="large",direction="out"} 200',
      'luodi_model_resting{model="large"} 1',
      'luodi_model_answers_total{rung="completed"} 1',
      'luodi_model_answers_total{rung="written"} 0',
      'luodi_model_refused_total{why="client-spent"} 1',
      'luodi_model_sentences_dropped_total{fault="figure"} 2',
      "# TYPE luodi_model_first_sentence_seconds histogram",
      'luodi_model_first_sentence_seconds_bucket{le="0.5"} 0',
      'luodi_model_first_sentence_seconds_bucket{le="1"} 1',
      'luodi_model_first_sentence_seconds_bucket{le="+Inf"} 1',
      "luodi_model_first_sentence_seconds_sum 0.7",
      "luodi_model_first_sentence_seconds_count 1",
      "luodi_model_tokens_today 1200",
      "luodi_model_tokens_today_most 5000",
    ]) {
      expect(lines).toContain(line);
    }
  });
});

describe("collectMetrics", () => {
  it("reads what was judged of the last twelve weeks alone", async ({ expect }) => {
    const { usage, conversations } = await openMemoryStores();
    const weeks = Array.from({ length: 14 }, (_, week) => hoursAfterNoon(-week * 7 * 24));
    const turns = weeks.flatMap((at, week) => [message(`t${week}`, "?", at), turn(`t${week}`, at)]);
    await conversations.start(conversation(), turns);
    const firstWeeks: (string | undefined)[] = [];
    const heard: UsageStore = {
      ...usage,
      readReviewed: (firstWeek) => usage.readReviewed(firstWeeks[firstWeeks.push(firstWeek) - 1]),
      readRated: (firstWeek) => usage.readRated(firstWeeks[firstWeeks.push(firstWeek) - 1]),
    };
    const metrics = await collectMetrics(heard, { knowledge: "k", calibration: "c" });
    const sampleOf = (name: string) => metrics.find((metric) => metric.name === name)?.samples;

    expect(firstWeeks).toEqual(["2026-09-07", "2026-09-07"]);
    expect(sampleOf("luodi_answers")).toHaveLength(12);
    expect(sampleOf("luodi_turns_total")).toMatchObject([{ value: 14 }]);
  });
});

describe("writeMetrics", () => {
  it("escapes what the format gives a meaning", ({ expect }) => {
    const labels = { said: 'a "quoted" \\ line\nand another' };

    expect(
      writeMetrics([{ name: "odd", help: "One \\ line\nor two", type: "gauge", samples: [{ labels, value: 1.5 }] }]),
    ).toBe(
      String.raw`# HELP odd One \\ line\nor two
# TYPE odd gauge
odd{said="a \"quoted\" \\ line\nand another"} 1.5
`,
    );
  });
});
