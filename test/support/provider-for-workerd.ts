/**
 * The fake provider for suites that run in workerd, where no server can be started: one for all of them, which does what the
 * name of the model says. Each reply is made anew.
 */
import type { TestProject } from "vitest/node";
import { startFakeProvider } from "./fake-provider.ts";
import { breaksInside, fails, type FakeReply, neverEnds, says, stallsAfter, staysSilent } from "./fake-reply.ts";

const REPLIES: Readonly<Record<string, () => FakeReply>> = {
  says: () => says("截至2026年，即墨区计划在7个工作日内完成。"),
  "fails-401": () => fails(401),
  "fails-429": () => fails(429, { headers: { "retry-after": "7" } }),
  "stays-silent": () => staysSilent(),
  "stalls-after": () => stallsAfter("截至"),
  "breaks-inside": () => breaksInside("截至2026年，落"),
  "never-ends": () => neverEnds("a"),
};

export async function setup(project: TestProject): Promise<() => void> {
  const gone: string[] = [];
  const { provider, close } = await startFakeProvider(({ body, left }) => {
    // The one way a suite in workerd can be told that the provider saw it leave: it asks, and waits for the name.
    const asks = /^who-left: (.+)$/u.exec(body.messages[0]?.content ?? "")?.[1];
    if (asks !== undefined) return says("", { pieces: untilLeft(gone, asks) });
    void left.then(() => gone.push(body.model));
    return REPLIES[body.model]?.() ?? fails(404);
  });
  project.provide("providerUrl", provider.baseUrl);
  return close;
}

async function* untilLeft(gone: readonly string[], name: string): AsyncGenerator<string, void> {
  while (!gone.includes(name)) await new Promise((resolve) => setImmediate(resolve));
  yield name;
}
