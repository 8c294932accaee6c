import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, it } from "vitest";
import { buildIndex } from "#src/commands/build/build-index.ts";
import { type CalibrationFiles, keptVersions } from "#src/commands/calibrate/calibration-files.ts";
import { offerCalibration } from "#src/commands/calibrate/offer-calibration.ts";
import { restoreCalibration } from "#src/commands/calibrate/restore-calibration.ts";
import type { LabelledQuestion } from "#src/commands/questions/labelled-question.ts";
import { NO_CALIBRATION } from "#src/commands/read-calibration.ts";
import { createEngine, type Engine } from "#src/hosts/create-engine.ts";
import { prepareBuild } from "#src/hosts/prepare-build.ts";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";
import { TODAY, validTree } from "../../knowledge/valid-tree.ts";

function calibration(version: string, answerAt: number): Calibration {
  return { ...NO_CALIBRATION, version, threshold: { ...NO_CALIBRATION.threshold, answerAt, risk: 0.05 } };
}

/** Everything found gets one half. */
const ANSWERS = calibration("2026-11-01-aaaa", 0.4);
const ANSWERS_TOO = calibration("2026-11-02-bbbb", 0.45);
const ANSWERS_NOTHING = calibration("2026-11-03-cccc", 0.6);
const OF_OTHER_SIGNALS = { ...ANSWERS, text: { ...ANSWERS.text, signals: ["phase-of-the-moon"] } };

const QUESTIONS = [
  "How long does the joint acceptance take in Jimo?",
  "joint acceptance Jimo days",
  "Jimo acceptance how long",
].map((text, at): LabelledQuestion => ({
  id: `en-${at}`,
  language: "en",
  text,
  expect: "answer",
  refs: ["D-JM-20", "D-JM-11"],
  part: "report",
}));

let engine: Engine;
beforeAll(async () => {
  const { knowledge } = compileKnowledge(validTree(), { today: TODAY });
  engine = createEngine(prepareBuild({ knowledge, index: await buildIndex(knowledge) }));
});

async function useFiles(used: Calibration) {
  const folder = await temporaryFolder();
  const files: CalibrationFiles = { inUse: join(folder, "calibration.json"), kept: join(folder, "calibrations") };
  await writeFile(files.inUse, JSON.stringify(used));
  const lines: string[] = [];
  const report = (line: string) => void lines.push(line);
  return {
    files,
    lines,
    versionInUse: async () => (await inUse(files)).version,
    offer: (offered: Calibration) =>
      offerCalibration({ engine, inUse: used, offered, questions: QUESTIONS, files, report }),
  };
}

async function inUse(files: CalibrationFiles): Promise<Calibration> {
  return JSON.parse(await readFile(files.inUse, "utf8")) as Calibration;
}

describe("offerCalibration", () => {
  it("adopts one that is not worse, keeps the other, and says the way back", async ({ expect }) => {
    const { offer, files, lines, versionInUse } = await useFiles(ANSWERS);

    expect(await offer(ANSWERS_TOO)).toBe("adopted");
    expect(await versionInUse()).toBe(ANSWERS_TOO.version);
    expect(await keptVersions(files)).toEqual([ANSWERS.version]);
    expect(lines.at(-1)).toContain(`--restore ${ANSWERS.version}`);
  });

  it("leaves a worse one", async ({ expect }) => {
    const { offer, files, lines, versionInUse } = await useFiles(ANSWERS);

    expect(await offer(ANSWERS_NOTHING)).toBe("refused");
    expect(await versionInUse()).toBe(ANSWERS.version);
    expect(await keptVersions(files)).toEqual([]);
    expect(lines).toContainEqual(expect.stringContaining("worse: it answers fewer questions"));
  });

  it("leaves the one in use where the same came out on another day", async ({ expect }) => {
    const { offer, versionInUse } = await useFiles(ANSWERS);

    expect(await offer({ ...ANSWERS, version: "2026-12-24-aaaa" })).toBe("unchanged");
    expect(await versionInUse()).toBe(ANSWERS.version);
  });

  it("adopts by its own figures where the one in use is of other signals", async ({ expect }) => {
    const { offer, lines } = await useFiles(OF_OTHER_SIGNALS);

    expect(await offer(ANSWERS_TOO)).toBe("adopted");
    expect(lines[0]).toContain("cannot be compared");
    expect(lines.at(-1)).not.toContain("--restore");
  });

  it("leaves one that answers nothing, also where the one in use is of other signals", async ({ expect }) => {
    const { offer, lines, versionInUse } = await useFiles(OF_OTHER_SIGNALS);

    expect(await offer(ANSWERS_NOTHING)).toBe("refused");
    expect(await versionInUse()).toBe(OF_OTHER_SIGNALS.version);
    expect(lines).toContain("worse: it answers none of the questions");
  });
});

describe("restoreCalibration", () => {
  it("puts back what was in use, and what is in use can be had back in turn", async ({ expect }) => {
    const { offer, files, versionInUse } = await useFiles(ANSWERS);
    await offer(ANSWERS_TOO);

    expect(await restoreCalibration(files, ANSWERS.version)).toMatchObject({ isRestored: true });
    expect(await versionInUse()).toBe(ANSWERS.version);
    expect(await restoreCalibration(files, ANSWERS_TOO.version)).toMatchObject({ isRestored: true });
    expect(await versionInUse()).toBe(ANSWERS_TOO.version);
  });

  it.for(["2026-01-01-none", "../calibration"])(
    "names what is kept when there is no %s",
    async (version, { expect }) => {
      const { offer, files, versionInUse } = await useFiles(ANSWERS);
      await offer(ANSWERS_TOO);

      const { isRestored, line } = await restoreCalibration(files, version);

      expect(isRestored).toBe(false);
      expect(line).toContain(ANSWERS.version);
      expect(await versionInUse()).toBe(ANSWERS_TOO.version);
    },
  );

  it("says of one kept in its older form whether its risk is shown, by its bound", async ({ expect }) => {
    const { files } = await useFiles(ANSWERS);
    const older = (version: string, riskBound: number) => {
      const { isShown: _, ...threshold } = { ...ANSWERS_TOO.threshold, riskBound };
      const stricter = [{ scope: "ja", isPooled: false, answerAt: 0.9, risk: 0.05, riskBound: 0.06, level: 0.9 }];
      return { ...ANSWERS_TOO, version, threshold: { ...threshold, stricter } };
    };
    await mkdir(files.kept);
    for (const kept of [older("2026-01-01-less", 0.04), older("2026-01-01-more", 0.06)]) {
      await writeFile(join(files.kept, `${kept.version}.json`), JSON.stringify(kept));
    }

    await restoreCalibration(files, "2026-01-01-less");
    const unshown = { stricter: [{ scope: "ja", isShown: false }] };
    expect(await inUse(files)).toMatchObject({ threshold: { isShown: true, ...unshown } });
    await restoreCalibration(files, "2026-01-01-more");
    expect(await inUse(files)).toMatchObject({ threshold: { isShown: false, ...unshown } });
  });

  it("leaves one of other signals than this release computes", async ({ expect }) => {
    const { files, versionInUse } = await useFiles(ANSWERS);
    await mkdir(files.kept);
    await writeFile(join(files.kept, "2026-01-01-moon.json"), JSON.stringify(OF_OTHER_SIGNALS));

    expect(await restoreCalibration(files, "2026-01-01-moon")).toEqual({
      isRestored: false,
      line: "2026-01-01-moon is of other signals than this release computes",
    });
    expect(await versionInUse()).toBe(ANSWERS.version);
  });

  it("has none of other signals, which is not kept", async ({ expect }) => {
    const { offer, files } = await useFiles(OF_OTHER_SIGNALS);
    await offer(ANSWERS_TOO);

    expect(await keptVersions(files)).toEqual([]);
  });
});
