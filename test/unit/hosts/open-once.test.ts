import { describe, it } from "vitest";
import { openOnce } from "#src/hosts/worker/open-once.ts";
import type { Result } from "#src/platform/shared/result.ts";

/** Opens by hand, and counts. */
function createOpening() {
  const asked: PromiseWithResolvers<Result<string, string>>[] = [];
  const kept: Promise<unknown>[] = [];
  const open = openOnce<string, string>(() => {
    const opening = Promise.withResolvers<Result<string, string>>();
    asked.push(opening);
    return opening.promise;
  });
  return { asked, kept, open: () => open("bindings", (work) => kept.push(work)) };
}

describe("openOnce", () => {
  it("opens once for all who come before and after it is open, and keeps that alive", async ({ expect }) => {
    const { asked, kept, open } = createOpening();
    const early = [open(), open()];
    asked[0]?.resolve({ ok: true, value: "opened" });

    expect(await Promise.all([...early, open()])).toEqual(Array(3).fill({ ok: true, value: "opened" }));
    expect([asked.length, kept.length]).toEqual([1, 1]);
  });

  it("tries again after it could not open", async ({ expect }) => {
    const { asked, open } = createOpening();
    const failing = [open(), open()];
    asked[0]?.resolve({ ok: false, error: "no index" });

    expect(await Promise.all(failing)).toEqual(Array(2).fill({ ok: false, error: "no index" }));

    const again = open();
    asked[1]?.resolve({ ok: true, value: "opened" });

    expect(await again).toEqual({ ok: true, value: "opened" });
  });

  it("tries again after a fault, which what is kept alive does not repeat", async ({ expect }) => {
    const { asked, kept, open } = createOpening();
    const failing = open();
    asked[0]?.reject(new Error("a fault"));

    await expect(failing).rejects.toThrow("a fault");
    await expect(kept[0]).resolves.toBeUndefined();

    void open();

    expect(asked).toHaveLength(2);
  });
});
