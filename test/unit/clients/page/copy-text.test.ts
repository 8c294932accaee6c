import { describe, it } from "vitest";
import type { AnsweredExchange } from "#src/clients/core/entry.ts";
import { copyText } from "#src/clients/page/copy-text.ts";
import { answeredTurn } from "../sample-turns.ts";

const exchange: AnsweredExchange = {
  kind: "exchange",
  id: "a",
  request: { text: "How long?" },
  delivery: { kind: "recorded" },
  heard: undefined,
  turn: answeredTurn,
};

describe("copyText", () => {
  it("takes question, answer, sources and label along", ({ expect }) => {
    const copied = copyText(exchange, "en");

    expect(copied).toBe(
      [
        "How long?",
        answeredTurn.text,
        [
          "Sources",
          "[1] Joint acceptance in Jimo / Qingdao Municipal Government / 关于服务项目的通报 / As of August 2021 / https://www.example.gov.cn/notice",
          "[2] Advice before acceptance / A newspaper / Report on Jimo",
        ].join("\n"),
        "AI assistant: compiled automatically from the sources shown",
      ].join("\n\n"),
    );
  });

  it("labels in the reader's language", ({ expect }) => {
    const copied = copyText(exchange, "zh");

    expect(copied).toContain(" / 信息截至2021年8月 / ");
    expect(copied).toMatch(/人工智能助手根据所列来源自动摘编$/);
  });

  it("says which district was chosen", ({ expect }) => {
    expect(copyText({ ...exchange, choice: "Jimo District" }, "en")).toMatch(/^How long\?\nJimo District\n\n/);
  });
});
