import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { copyProject } from "#test/support/copy-project.ts";
import { account, conversation, message, review, turn } from "#test/support/records.ts";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const REVIEWED = "Where do I renew the licence plate of our delivery van?";

/** A store with one answer that staff say should not have been given. @returns its folder */
async function recordReview(): Promise<string> {
  const folder = await temporaryFolder();
  const stores = await openNodeStores(folder);
  const reviewer = account();
  await stores.staff.add(reviewer);
  const asked = conversation();
  await stores.conversations.start(asked, [message("turn-1", REVIEWED), turn("turn-1")]);
  await stores.reviews.add(
    review({
      conversationId: asked.id,
      reviewerId: reviewer.id,
      turnId: "turn-1",
      verdict: "should-have-handed-over",
    }),
  );
  stores.close();
  return folder;
}

describe("npm run calibrate", () => {
  it("takes in reviews, adopts what answers more, and puts back what was there", async ({ expect }) => {
    const project = await copyProject();
    const file = join(project, "src/turn/confidence/calibration.json");
    const inUse = async () => JSON.parse(await readFile(file, "utf8")) as Calibration;
    const { threshold, ...rest } = await inUse();
    const silent = { ...rest, version: "2026-01-01-silent", threshold: { ...threshold, answerAt: 1 } };
    await writeFile(file, JSON.stringify(silent));

    const environment = { DATA_DIR: await recordReview() };
    const calibrated = await runCommand("calibrate", ["--from-reviews"], { project, environment });

    expect(calibrated).toMatchObject({ code: 0, stdout: "" });
    expect(calibrated.stderr).toContain("reviews: 1 new questions");
    expect(calibrated.stderr).toContain("is adopted; back with: npm run calibrate -- --restore 2026-01-01-silent");
    expect((await inUse()).version).not.toBe("2026-01-01-silent");
    expect(await readFile(join(project, "knowledge/questions/from-reviews.tsv"), "utf8")).toContain(
      `\t${REVIEWED}\thand-off\t`,
    );

    const restored = await runCommand("calibrate", ["--restore", "2026-01-01-silent"], { project });

    expect(restored).toEqual({ code: 0, stdout: "", stderr: "2026-01-01-silent is in use again\n" });
    expect(await inUse()).toEqual(silent);
  }, 120_000);

  it.for([
    {
      when: "the calibration to restore is not kept",
      given: ["--restore", "2026-01-01-none"],
      code: 1,
      says: "is kept",
    },
    { when: "it is told to adopt whatever comes out", given: ["--force"], code: 2, says: "usage:" },
  ])("changes nothing when $when", async ({ given, code, says }, { expect }) => {
    const finished = await runCommand("calibrate", given);

    expect(finished).toMatchObject({ code, stdout: "" });
    expect(finished.stderr).toContain(says);
  });
});
