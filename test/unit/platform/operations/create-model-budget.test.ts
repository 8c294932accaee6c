import { describe, it } from "vitest";
import { createMemoryModelUse } from "#src/platform/adapters/memory-model-use/create-memory-model-use.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createModelBudget } from "#src/platform/operations/create-model-budget.ts";
import { purgeDayCounts } from "#src/platform/operations/purge-day-counts.ts";
import type { Counter, DayCounts } from "#src/platform/ports/day-counts.ts";
import type { ModelBudget } from "#src/platform/ports/model-budget.ts";
import type { ModelUse } from "#src/platform/ports/model-use.ts";
import type { ModelLimits } from "#src/platform/settings/settings.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";

const keys = createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined });

const NO_LIMITS: ModelLimits = {
  answersPerConversation: undefined,
  answersPerClient: undefined,
  tokensPerDay: undefined,
};

const BEFORE_MIDNIGHT = new Date("2026-11-26T15:59:59.999Z");
const MIDNIGHT = new Date("2026-11-26T16:00:00.000Z");

const asker = (conversation: string | undefined, client: string | undefined) => ({ conversation, client });

function budgetOf(
  dayCounts: DayCounts,
  limits: Partial<ModelLimits>,
  { logged = [], use = createMemoryModelUse() }: { readonly logged?: string[]; readonly use?: ModelUse } = {},
): ModelBudget {
  const log = { info: () => {}, warn: () => {}, error: (event: string) => void logged.push(event) };
  return createModelBudget({ dayCounts, keys, limits: { ...NO_LIMITS, ...limits }, use, log });
}

describe("a budget of model use", () => {
  it("lets each conversation and each client have so many answers a day of Beijing", async ({ expect }) => {
    const { dayCounts } = await openMemoryStores();
    const budget = budgetOf(dayCounts, { answersPerConversation: 2, answersPerClient: 3 });
    const admit = (conversation: string, client: string, at = BEFORE_MIDNIGHT) =>
      budget.admit(asker(conversation, client), at);

    expect([await admit("a", "x"), await admit("a", "x"), await admit("a", "x")]).toEqual([
      "admitted",
      "admitted",
      "conversation-spent",
    ]);
    expect([await admit("b", "x"), await admit("c", "x"), await admit("c", "y")]).toEqual([
      "admitted",
      "client-spent",
      "admitted",
    ]);
    expect(await admit("a", "x", MIDNIGHT)).toBe("admitted");
  });

  it("lets everybody together have so many tokens a day", async ({ expect }) => {
    const { dayCounts } = await openMemoryStores();
    const budget = budgetOf(dayCounts, { tokensPerDay: 100 });
    await budget.spend(99, BEFORE_MIDNIGHT);
    const first = await budget.admit(asker("a", "x"), BEFORE_MIDNIGHT);
    await budget.spend(5, BEFORE_MIDNIGHT);

    expect(first).toBe("admitted");
    expect(await budget.admit(asker("b", "y"), BEFORE_MIDNIGHT)).toBe("day-spent");
    expect(await budget.readSpent(BEFORE_MIDNIGHT)).toBe(104);
    expect(await budget.admit(asker("b", "y"), MIDNIGHT)).toBe("admitted");
    expect(await budget.readSpent(MIDNIGHT)).toBe(0);
  });

  it("counts no answer that it refuses", async ({ expect }) => {
    const { dayCounts } = await openMemoryStores();
    const budget = budgetOf(dayCounts, { answersPerConversation: 1, answersPerClient: 2 });
    await budget.admit(asker("a", "x"), MIDNIGHT);
    await budget.admit(asker("a", "x"), MIDNIGHT);

    expect(await budget.admit(asker("b", "x"), MIDNIGHT)).toBe("admitted");
  });

  it("limits nobody who is not known, and nothing that is off", async ({ expect }) => {
    const { dayCounts } = await openMemoryStores();
    const narrow = budgetOf(dayCounts, { answersPerConversation: 1, answersPerClient: 1 });
    const open = budgetOf(dayCounts, {});

    for (let asked = 0; asked < 3; asked += 1) {
      expect(await narrow.admit(asker(undefined, undefined), MIDNIGHT)).toBe("admitted");
      expect(await open.admit(asker("a", "x"), MIDNIGHT)).toBe("admitted");
    }
  });

  it("says no where the store cannot be read, and loses no reply where it cannot be written", async ({ expect }) => {
    const logged: string[] = [];
    const broken = async () => Promise.reject(new Error("no store"));
    const use = createMemoryModelUse();
    const dayCounts = { addWithin: broken, read: broken, add: broken, purge: broken };
    const budget = budgetOf(dayCounts, { answersPerClient: 9 }, { logged, use });

    expect(await budget.admit(asker("a", "x"), MIDNIGHT)).toBe("unreadable");
    await budget.spend(7, MIDNIGHT);
    expect(logged).toEqual(["model-budget-unreadable", "model-tokens-not-counted"]);
    expect([...use.read().refused]).toEqual([["unreadable", 1]]);
  });

  it("keeps nothing that tells who asked, and other names each day", async ({ expect }) => {
    const { dayCounts } = await openMemoryStores();
    const kept: Counter[] = [];
    const heard: DayCounts = {
      ...dayCounts,
      addWithin: (day, counters) => {
        kept.push(...counters);
        return dayCounts.addWithin(day, counters);
      },
    };
    const budget = budgetOf(heard, { answersPerConversation: 9, answersPerClient: 9 });
    for (const at of [BEFORE_MIDNIGHT, MIDNIGHT]) await budget.admit(asker("conversation-1", "192.0.2.7"), at);
    const names = kept.map(({ name }) => name);

    expect(new Set(names).size).toBe(4);
    expect(names.join(" ")).not.toMatch(/conversation-1|192\.0\.2\.7/u);
  });
});

describe("purgeDayCounts", () => {
  it("forgets a day when it is over in Beijing, and not before", async ({ expect }) => {
    const { dayCounts } = await openMemoryStores();
    await budgetOf(dayCounts, {}).spend(1, BEFORE_MIDNIGHT);

    expect(await purgeDayCounts(dayCounts, BEFORE_MIDNIGHT)).toEqual({ dayCounts: 0 });
    expect(await purgeDayCounts(dayCounts, MIDNIGHT)).toEqual({ dayCounts: 1 });
  });
});
