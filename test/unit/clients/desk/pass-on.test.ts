import fc from "fast-check";
import { describe, it } from "vitest";
import { citeSections, stillCited } from "#src/clients/desk/pass-on/cite-sections.ts";
import { findCannedReplies, offeredReplies } from "#src/clients/desk/pass-on/find-canned-replies.ts";
import { insertSection, type ReplyWithSections } from "#src/clients/desk/pass-on/insert-section.ts";
import { insertText } from "#src/clients/desk/pass-on/insert-text.ts";
import type { DeskCannedReply, DeskSection } from "#src/protocol/desk.ts";
import { answeredTurn } from "../sample-turns.ts";

const [citation] = answeredTurn.citations;
if (citation === undefined) throw new Error("the sample has no source");

function section(id: string, notes: string[] = []): DeskSection {
  return {
    passageId: id,
    own: { language: "zh", title: "指南", heading: id, text: "正文", notes: [], machineTranslated: false },
    rendering: { language: "ja", text: `本文${id}`, notes, machineTranslated: false },
    citation: citation as DeskSection["citation"],
  };
}

const empty: ReplyWithSections = { text: "", caret: 0, inserted: [] };

/** Each put behind the one before. */
function withSections(...ids: readonly string[]): ReplyWithSections {
  return ids.reduce((reply, id) => insertSection(reply, section(id)) ?? reply, empty);
}

const canned = (shortcut: string, title: string, text: string): DeskCannedReply => ({
  id: shortcut,
  shortcut,
  title,
  own: { language: "zh", text },
  rendering: { language: "ja", text: "本文", reviewed: false },
});
const replies = [canned("closing", "办结告知", "感谢您的咨询"), canned("checking", "正在核实", "正在向主管部门核实")];

describe("a section put into a reply", () => {
  it("has the visitor's text, its number, and what is to be known of its source", ({ expect }) => {
    expect(insertSection({ text: "您好", caret: 2, inserted: [] }, section("a", ["2021年"]))).toEqual({
      text: "您好\n\n本文a [1]\n\n2021年",
      caret: "您好\n\n本文a [1]\n\n2021年".length,
      inserted: [{ n: 1, passageId: "a", title: "指南 · a" }],
    });
  });

  it("keeps its number when it is put there again, and takes the first that is free", ({ expect }) => {
    const two = withSections("a", "b");

    expect(insertSection(two, section("b"))?.inserted).toEqual(two.inserted);
    expect(insertSection({ ...two, text: "本文b [2]", caret: 0 }, section("c"))?.inserted).toEqual([
      { n: 2, passageId: "b", title: "指南 · b" },
      { n: 1, passageId: "c", title: "指南 · c" },
    ]);
  });

  it("is the third at most", ({ expect }) => {
    expect(insertSection(withSections("a", "b", "c"), section("d"))).toBeUndefined();
  });
});

describe("a reply that is sent", () => {
  it("leaves out what is no longer cited, and numbers the rest in order", ({ expect }) => {
    const { inserted } = withSections("a", "b", "c");

    expect(citeSections("本文c [3]，本文a [1]", inserted)).toEqual({
      text: "本文c [2]，本文a [1]",
      sections: ["a", "c"],
    });
    expect(citeSections("没有来源 [7]", inserted)).toEqual({ text: "没有来源 [7]", sections: [] });
  });

  it("has a number from 1 for each of its sections, whatever is left of the text", ({ expect }) => {
    const pieces = fc.array(fc.constantFrom("[1]", "[2]", "[3]", "文字", "\n\n"), { maxLength: 12 });
    const { inserted } = withSections("a", "b", "c");
    fc.assert(
      fc.property(pieces, (parts) => {
        const typed = parts.join("");
        const { text, sections } = citeSections(typed, inserted);
        const numbers = [...new Set([...text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n)))].toSorted(
          (left, right) => left - right,
        );

        expect(numbers).toEqual(sections.map((_, at) => at + 1));
        expect(sections).toHaveLength(stillCited(typed, inserted).length);
      }),
    );
  });
});

describe("a text put into a reply", () => {
  it.for([
    { text: "", caret: 0, whole: "P", place: 1 },
    { text: "ab", caret: 1, whole: "a\n\nP\n\nb", place: 4 },
    { text: "a \n", caret: 3, whole: "a\n\nP", place: 4 },
    { text: "\nb", caret: 0, whole: "P\n\nb", place: 1 },
  ])("is a paragraph of its own at $caret of $text", ({ text, caret, whole, place }, { expect }) => {
    expect(insertText({ text, caret }, "P")).toEqual({ text: whole, caret: place });
  });
});

describe("canned replies", () => {
  it("are offered for a shortcut or a title behind a slash, and for nothing else", ({ expect }) => {
    const offered = (draft: string) => offeredReplies(draft, replies)?.map(({ id }) => id);

    expect(offered("/")).toEqual(["closing", "checking"]);
    expect(offered("/CL")).toEqual(["closing"]);
    expect(offered("/核实")).toEqual(["checking"]);
    expect(offered("/nothing")).toEqual([]);
    expect(offered("/closing it")).toBeUndefined();
    expect(offered("a/c")).toBeUndefined();
    expect(offered("")).toBeUndefined();
  });

  it("are found by words of their title or their text", ({ expect }) => {
    const found = (typed: string) => findCannedReplies(replies, typed).map(({ id }) => id);

    expect(found("")).toEqual(["closing", "checking"]);
    expect(found("感谢")).toEqual(["closing"]);
    expect(found("核实 部门")).toEqual(["checking"]);
    expect(found("核实 感谢")).toEqual([]);
  });
});
