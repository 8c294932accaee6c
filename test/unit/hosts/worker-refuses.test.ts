import { describe, it } from "vitest";
import { openParts } from "#src/hosts/worker/open-parts.ts";
import type { WorkerBindings } from "#src/hosts/worker/bindings.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };
const FAR = { LLM_BASE_URL: "https://models.example/v1", LLM_MODEL: "far", LLM_REGION: "us" };

/** Settings alone: they are read before anything that is bound is touched. */
function bindingsWith(settings: Readonly<Record<string, string>>): WorkerBindings {
  return { SECRET_KEY: "a secret of tests, long enough to be one", ...settings } as unknown as WorkerBindings;
}

describe("the Worker", () => {
  it("does not serve with a model abroad that its operator has not allowed", async ({ expect }) => {
    const opened = await openParts(bindingsWith(FAR), log);

    expect(opened).toMatchObject({ ok: false, error: expect.stringContaining("LLM_REGION") as string });
  });
});
