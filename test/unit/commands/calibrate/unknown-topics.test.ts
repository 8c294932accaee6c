import { describe, it } from "vitest";
import { unknownTopics } from "#src/commands/calibrate/unknown-topics.ts";
import { RISK_TARGETS } from "#src/turn/confidence/risk-targets.ts";

const knowledge = { topics: [{ id: "visa", name: { zh: "签证", en: "Visas", ja: "ビザ", ko: "비자" } }] };

describe("unknownTopics", () => {
  it("names those that no guide can have", ({ expect }) => {
    expect(unknownTopics({ ...RISK_TARGETS, topics: { visa: 0.02, vsia: 0.02 } }, knowledge)).toEqual(["vsia"]);
  });

  it("finds nothing where every topic is one of the knowledge", ({ expect }) => {
    expect(unknownTopics({ ...RISK_TARGETS, topics: { visa: 0.02 } }, knowledge)).toEqual([]);
  });
});
