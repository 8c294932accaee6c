import { describe, it } from "vitest";
import { speedPassages } from "#bench/retrieval/speed/speed-passages.ts";

const numbers = Array.from({ length: 400 }, (_, at) => at);
const texts = [
  { name: "zh", text: numbers.map((at) => `第${at}号企业可以申请落户奖励，材料有营业执照和申请表。`).join("") },
  { name: "en", text: numbers.map((at) => `Enterprise ${at} may apply for a settlement award. `).join("") },
];

describe("speedPassages", () => {
  it("makes as many passages as wanted, of 200 to 400 characters, each with an id of its own", ({ expect }) => {
    const passages = speedPassages(texts, 500);

    expect(passages).toHaveLength(500);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(500);
    for (const { text } of passages) {
      expect(text.length).toBeGreaterThanOrEqual(200);
      expect(text.length).toBeLessThanOrEqual(400);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it("makes the same passages every time, and a larger corpus holds the smaller one", ({ expect }) => {
    const larger = speedPassages(texts, 300);

    expect(speedPassages(texts, 300)).toEqual(larger);
    expect(speedPassages(texts, 20)).toEqual(larger.slice(0, 20));
  });

  it("writes over a few places of a passage that comes again, so that no two are alike", ({ expect }) => {
    const passages = speedPassages(texts, 500).map(({ text }) => text);
    const given = texts.reduce((sum, { text }) => sum + text.length, 0);

    expect(passages.join("").length).toBeGreaterThan(2 * given);
    expect(new Set(passages).size).toBe(500);
  });
});
