import { describe, it } from "vitest";
import * as z from "zod";
import { SETS } from "#src/commands/text-model/learned-sets.ts";
import { readTextModel } from "#src/commands/read-calibration.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";

const perSignal = z.array(z.number()).length(TEXT_SIGNALS.length);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.strictObject({
  model: z.strictObject({
    signals: z.array(z.string()),
    means: perSignal,
    spreads: z.array(z.number().positive()).length(TEXT_SIGNALS.length),
    weights: perSignal,
    bias: z.number(),
  }),
  sets: z.array(
    z.strictObject({
      name: z.string(),
      weight: z.number().positive(),
      questions: z.int().positive(),
      passagesHash: hash,
      questionsHash: hash,
      unseen: z.strictObject({
        aurocAnswerable: z.number().min(0).max(1),
        aurc: z.number().min(0).max(1).nullable(),
      }),
    }),
  ),
});

describe("the committed text model", () => {
  it("weighs the signals there are, and names the sets it was learned on", async ({ expect }) => {
    const { model, sets } = schema.parse(await readTextModel());

    expect(model.signals).toEqual(TEXT_SIGNALS);
    expect(sets.filter(({ unseen }) => unseen.aurc !== null).map(({ name }) => name)).toEqual(
      SETS.filter(({ weight, isExact }) => weight > 0 && isExact).map(({ name }) => name),
    );
    expect(sets.map(({ name }) => name)).toEqual(SETS.filter(({ weight }) => weight > 0).map(({ name }) => name));
  });

  it("is learned on no set that may not be: ko forbids derivatives, cross-* only judges", async ({ expect }) => {
    const { sets } = await readTextModel();

    expect(sets.map(({ name }) => name).filter((name) => name === "ko" || name.startsWith("cross-"))).toEqual([]);
  });
});
