import { describe, it } from "vitest";
import { copyText } from "#src/clients/page/copy-text.ts";
import { answeredTurn } from "../sample-turns.ts";

describe("copyText", () => {
  it("takes question, answer, sources and label along", ({ expect }) => {
    const copied = copyText({ text: "How long?" }, answeredTurn, "en");

    expect(copied).toBe(
      [
        "How long?",
        answeredTurn.text,
        [
          "Sources",
          "[1] Joint acceptance in Jimo / Qingdao Municipal Government / Notice on serving projects / As of: August 2021 / https://www.example.gov.cn/notice",
          "[2] Advice before acceptance / A newspaper / Report on Jimo",
        ].join("\n"),
        "AI assistant: compiled automatically from the sources shown",
      ].join("\n\n"),
    );
  });

  it("labels in the reader's language", ({ expect }) => {
    expect(copyText({ text: "How long?" }, answeredTurn, "zh")).toMatch(/人工智能助手根据所列来源自动摘编$/);
  });
});
