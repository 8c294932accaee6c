import { describe, it } from "vitest";
import { describeInShort } from "#src/http/guides/page/describe-in-short.ts";

describe("what a guide says in short", () => {
  it.for([
    { language: "en", body: "It takes a day.\nIt is free.\n\nMore.", short: "It takes a day. It is free." },
    { language: "en", body: "It is free. These papers are needed:\n\n- a form", short: "It is free." },
    { language: "zh", body: "免费办理。需要以下材料：\n\n- 表", short: "免费办理。" },
    { language: "ja", body: "必要な書類は次のとおりです：\n\n- 申請書", short: "Title" },
    { language: "ko", body: "다음 서류가 필요합니다:\n\n- 신청서", short: "Title" },
    { language: "en", body: "", short: "Title" },
  ] as const)("never breaks off at a colon: $short", ({ language, body, short }, { expect }) => {
    expect(describeInShort(body, "Title", language)).toBe(short);
  });
});
