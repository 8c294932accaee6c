import { describe, it } from "vitest";
import { fillCannedReplies } from "#src/people/desk/fill-canned-replies.ts";
import { makeCannedReply, makeKnowledge } from "#test/support/knowledge.ts";
import { openCase } from "#test/support/records.ts";

const { teams } = makeKnowledge();
const [team] = teams;
const wang = { displayName: "王芳" };

describe("fillCannedReplies", () => {
  it("fills in a case, in the reader's language and in the visitor's", ({ expect }) => {
    const found = openCase({ number: "QD-1", language: "ja", team: team?.id ?? "" });
    const frame = { teams, reader: wang, language: "zh" } as const;

    expect(fillCannedReplies([makeCannedReply()], found, frame)).toEqual([
      {
        id: "received",
        shortcut: "received",
        title: "已受理",
        own: { language: "zh", text: `您的事项 QD-1 由${team?.name.zh}的王芳办理，最迟 2026年11月26日 17:00 答复。` },
        rendering: {
          language: "ja",
          text: `${team?.name.ja}の王芳が QD-1 を担当し、2026年11月26日 17:00 までに返答します。`,
          reviewed: false,
        },
      },
    ]);
  });

  it("says that a native speaker has read it, and names nobody who has no name for visitors", ({ expect }) => {
    const found = openCase({ number: "QD-1", language: "en", team: "gone" });
    const frame = { teams, reader: { displayName: undefined }, language: "ko" } as const;

    expect(fillCannedReplies([makeCannedReply()], found, frame)).toMatchObject([
      {
        own: { text: expect.stringContaining("gone의 상담원 담당자가") as string },
        rendering: {
          text: "A helper of gone has your case QD-1 and replies by November 26, 2026 at 17:00.",
          reviewed: true,
        },
      },
    ]);
  });
});
