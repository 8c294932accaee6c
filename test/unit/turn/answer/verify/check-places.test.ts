import { describe, it } from "vitest";
import { faultOf } from "#test/support/verification.ts";

const TEXT = "Permits\nPermits are issued to Japanese companies.";

describe("checkPlaces", () => {
  it.for([
    { sentence: "In Jimo permits are issued. [1]", district: "jimo" },
    { sentence: "In Qingdao permits are issued. [1]", district: "city" },
    { sentence: "In Qingdao permits are issued. [1]", district: "national" },
    { sentence: "Permits are issued to companies from Japan. [1]", district: "jimo" },
  ])("lets through in $district: $sentence", ({ sentence, district }, { expect }) => {
    expect(faultOf(sentence, [TEXT], { passage: { district } })).toBe("none");
  });

  it.for([
    { sentence: "In Laoshan permits are issued. [1]", district: "jimo" },
    { sentence: "In Qingdao permits are issued. [1]", district: "jimo" },
    { sentence: "In Yantai permits are issued. [1]", district: "city" },
    { sentence: "Permits are issued to Korean companies. [1]", district: "city" },
  ])("keeps back in $district: $sentence", ({ sentence, district }, { expect }) => {
    expect(faultOf(sentence, [TEXT], { passage: { district } })).toBe("place");
  });

  it("does not take the Korean for a city", ({ expect }) => {
    expect(faultOf("기업을 위해 허가를 발급합니다. [1]", ["허가\n기업에 허가를 발급합니다."], { language: "ko" })).toBe(
      "none",
    );
  });
});
