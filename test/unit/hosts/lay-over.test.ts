import { describe, it } from "vitest";
import { buildIndex } from "#src/commands/build/build-index.ts";
import { layOver } from "#src/hosts/lay-over.ts";
import { prepareBuild } from "#src/hosts/prepare-build.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { districts } from "#test/support/districts.ts";
import { makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

function speaksOf(guideId: string, body: string): Passage {
  const passage = makePassage({ guideId, district: "qingdao" });
  return { ...passage, prose: { ...passage.prose, zh: { ...passage.prose.zh, body } } };
}

const passages = [
  speaksOf("covered", "即墨区不超过5天。"),
  speaksOf("kept", "平度市不超过10天，日本公民除外。"),
  speaksOf("silent", "不超过12天。"),
];

describe("layOver", () => {
  it("knows of the places of each passage what an index built anew would", async ({ expect }) => {
    const knowledge = makeKnowledge({ passages, districts });
    const build = prepareBuild({ knowledge, index: await buildIndex(knowledge) });
    const guides = ["covered", "new"].map((id) => ({
      guide: makeGuide({ id }),
      passages: [speaksOf(id, "崂山区和平度市不超过3天，韩国公民除外。")],
    }));
    const over = await layOver(build, { revision: 1, guides, covered: new Set(["covered"]), leftOut: [] });
    const anew = await buildIndex(over.knowledge);

    expect(over.index.passageDistricts).toEqual([["pingdu"], [], ["pingdu", "laoshan"], ["pingdu", "laoshan"]]);
    expect(over.index.passageDistricts).toEqual(anew.passageDistricts);
    expect(over.index.passageNations).toEqual(anew.passageNations);
  });
});
