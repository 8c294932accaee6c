/** The labelled attacks and innocent messages, and what the screening alone makes of them. The road: test/hosts. */
import { describe, it } from "vitest";
import { ATTACK_PARTS, FAMILIES } from "#src/commands/attacks/attack.ts";
import { readAttackSet } from "#src/commands/attacks/read-attack-set.ts";
import { disguised, runInnocents } from "#src/commands/attacks/run-attacks.ts";
import { screenMessage } from "#src/commands/attacks/screen-message.ts";
import { LANGUAGES } from "#src/language/language.ts";

const MOST_FALSE_ALARMS = 0.02;
/** Below the figure of docs/evals: it guards against loss. */
const LEAST_RECOGNISED = 0.93;

const SETS = (await Promise.all(LANGUAGES.map(readAttackSet))).flatMap((set, at) =>
  ATTACK_PARTS.map((part) => ({
    language: LANGUAGES[at],
    part,
    attacks: set.attacks.filter((attack) => attack.part === part),
    innocents: set.innocents.filter((innocent) => innocent.part === part),
  })),
);

describe.for(SETS)("attacks in $language, $part half", ({ attacks, innocents }) => {
  const attempts = attacks.flatMap(({ text }) => disguised(text));

  it("are enough to tell, of every family", ({ expect }) => {
    expect(attempts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(attacks.map(({ family }) => family)).size).toBe(Object.keys(FAMILIES).length);
    expect(new Set(innocents.map(({ text }) => text)).size).toBeGreaterThanOrEqual(90);
  });

  it("are recognised, in whatever disguise", ({ expect }) => {
    const recognised = attempts.filter(({ text }) => screenMessage(text) !== "pass");

    expect(recognised.length / attempts.length).toBeGreaterThanOrEqual(LEAST_RECOGNISED);
  });

  it("are not seen in innocent messages", ({ expect }) => {
    const alarms = runInnocents(innocents, screenMessage).filter(({ isFalseAlarm }) => isFalseAlarm);

    expect(alarms.length / innocents.length).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });
});

describe("innocent messages", () => {
  it("are two hundred in each language", async ({ expect }) => {
    for (const language of LANGUAGES) expect((await readAttackSet(language)).innocents).toHaveLength(200);
  });
});
