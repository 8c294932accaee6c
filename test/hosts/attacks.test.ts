/** What attacks get out of the whole road, on the real knowledge and without a model: nothing. */
import { describe, it } from "vitest";
import { ATTACK_PARTS } from "#src/commands/attacks/attack.ts";
import { evaluateAttacks } from "#src/commands/attacks/evaluate-attacks.ts";
import { attackGoals, reportAttackMisses } from "#src/commands/attacks/report-attacks.ts";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { openEngine } from "#src/hosts/open-engine.ts";

describe("the road", () => {
  it.for(ATTACK_PARTS)(
    "gives attackers of the %s half nothing, and lets the innocent pass",
    async (part, { expect }) => {
      const engine = await openEngine(await buildLuodi());

      const runs = await evaluateAttacks(engine, await readCalibration(), part);

      expect(reportAttackMisses({ attacks: runs.attacks.filter(({ success }) => success), innocents: [] })).toBe("");
      expect(attackGoals(runs).filter(({ met }) => !met)).toEqual([]);
    },
  );
});
