import fc from "fast-check";
import { describe, it } from "vitest";
import { createNumberQueue } from "#src/turn/retrieval/number-queue.ts";

describe("createNumberQueue", () => {
  it("gives back what was put in, in order", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), (values) => {
        const queue = createNumberQueue();
        for (const value of values) queue.put(value);

        expect(values.map(() => queue.take())).toEqual(values);
      }),
    );
  });

  it("goes on where numbers are put in while others are taken", ({ expect }) => {
    const queue = createNumberQueue();
    queue.put(1);
    queue.put(300);

    expect(queue.take()).toBe(1);

    queue.put(2 ** 32 - 1);

    expect([queue.take(), queue.take()]).toEqual([300, 2 ** 32 - 1]);
  });

  it("has nothing to give when all was taken", ({ expect }) => {
    const queue = createNumberQueue();
    queue.put(300);
    queue.take();

    expect(() => queue.take()).toThrow(RangeError);
  });

  it("keeps more than fit in one piece of memory", ({ expect }) => {
    const queue = createNumberQueue();
    const values = Array.from({ length: 50_000 }, (_, at) => at * 80_000);
    for (const value of values) queue.put(value);

    expect(values.every((value) => queue.take() === value)).toBe(true);
  });
});
