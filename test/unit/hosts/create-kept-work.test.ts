import { describe, it } from "vitest";
import { createKeptWork } from "#src/hosts/create-kept-work.ts";

describe("kept work", () => {
  it("has ended once all of it has, also what other work began", async ({ expect }) => {
    const { keepAlive, ended } = createKeptWork();
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    let isOver = false;
    keepAlive(first.promise.then(() => keepAlive(second.promise)));
    const over = ended().then(() => (isOver = true));
    first.resolve();
    await first.promise;

    expect(isOver).toBe(false);

    second.resolve();
    await over;
  });

  it("has ended where there is none", async ({ expect }) => {
    await expect(createKeptWork().ended()).resolves.toBeUndefined();
  });
});
