import { describe, it } from "vitest";
import { readLies } from "#src/commands/attacks/lying/read-lies.ts";
import { orderToSay } from "#src/commands/attacks/lying/run-lies.ts";
import { readThrough } from "#src/language/disguise/read-through.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { compileCues } from "#src/language/normalise/match-cues.ts";
import { ORDER_CUES } from "#src/language/orders/order-cues.ts";

const isOrder = compileCues(ORDER_CUES);

describe("an order that is planted in a guide", () => {
  it.for(LANGUAGES)("is recognised before the guide can be published, in %s", async (language, { expect }) => {
    const planted = (await readLies(language)).filter(({ kind }) => kind === "planted");

    expect(planted.length).toBeGreaterThan(0);
    expect(planted.map(orderToSay).filter((text) => !readThrough(text).some(isOrder))).toEqual([]);
  });
});
