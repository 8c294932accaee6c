import { describe, it } from "vitest";
import { titleWithoutBrackets } from "#src/turn/retrieval/title-without-brackets.ts";

describe("titleWithoutBrackets", () => {
  it.for([
    { title: "法人（非法人组织）住所地公证", said: "法人住所地公证" },
    { title: "Work permit (category A)", said: "Work permit " },
    { title: "注册会计师注册(（台湾地区居民）)", said: "注册会计师注册" },
    { title: "RCEP [trade agreement", said: "RCEP " },
  ])("leaves out what the brackets of $title add", ({ title, said }, { expect }) => {
    expect(titleWithoutBrackets(title)).toBe(said);
  });

  it.for(["Work permit", "(category A)", ""])("has no other reading of %j", (title, { expect }) => {
    expect(titleWithoutBrackets(title)).toBeUndefined();
  });
});
