import { describe, it } from "vitest";
import { knownHeading, withoutNumber } from "#src/commands/knowledge/import/known-heading.ts";

describe("knownHeading", () => {
  it.for(["受理条件", "一、受理条件", "（一）受理条件：", "3. 受理条件", "【受理条件】", "第二章 受理 条件"])(
    "knows %s",
    (text, { expect }) => {
      expect(knownHeading(text)).toMatchObject({ label: "受理条件", target: { kind: "section", key: "eligibility" } });
    },
  );

  it("knows nothing else", ({ expect }) => {
    expect(knownHeading("受理条件的说明")).toBeUndefined();
  });
});

describe("withoutNumber", () => {
  it.for(["3.5%", "20 个工作日", "20个工作日", "（2021）青政发", "1.5万元", "2026.1", "12345"])(
    "keeps the figure of %s",
    (text, { expect }) => {
      expect(withoutNumber(text)).toBe(text);
    },
  );

  it.for(["1.申请", "1、申请", "（1）申请", "(一) 申请"])("takes the number of %s", (text, { expect }) => {
    expect(withoutNumber(text)).toBe("申请");
  });
});
