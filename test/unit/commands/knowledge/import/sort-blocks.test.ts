import * as fc from "fast-check";
import { describe, it } from "vitest";
import { readBlocks } from "#src/commands/knowledge/import/read-blocks.ts";
import { sortBlocks, type SortedDocument } from "#src/commands/knowledge/import/sort-blocks.ts";

const sort = (html: string): SortedDocument => sortBlocks(readBlocks(html));

const linesOf = ({ sections }: SortedDocument, key: string) =>
  sections.find((section) => section.key === key)?.lines.map(({ kind, text }) => `${kind}: ${text}`);

describe("sortBlocks", () => {
  it("knows headings however they are marked", ({ expect }) => {
    const sorted = sort(`
      <h1>工作许可</h1>
      <h2>一、受理条件</h2><p>已被聘用。</p>
      <p>【申请材料】</p><ol><li>申请表</li><li>合同</li></ol>
      <p>办理时限：20个工作日</p>
      <p>三、收费标准</p><p>不收费</p>`);

    expect(sorted).toMatchObject({ title: "工作许可", leftOver: [] });
    expect(linesOf(sorted, "eligibility")).toEqual(["paragraph: 已被聘用。"]);
    expect(linesOf(sorted, "documents")).toEqual(["item: 申请表", "item: 合同"]);
    expect(linesOf(sorted, "duration")).toEqual(["paragraph: 20个工作日"]);
    expect(linesOf(sorted, "cost")).toEqual(["paragraph: 不收费"]);
  });

  it("reads a table of labels and values, and leaves labels it does not know", ({ expect }) => {
    const sorted = sort(`<table>
      <tr><td>事项名称</td><td>工作许可</td><td>办件类型</td><td>承诺件</td></tr>
      <tr><td rowspan="2">申请材料</td><td>申请表</td></tr><tr><td>合同</td></tr>
      <tr><th>通办范围</th><td>全市</td></tr></table>`);

    expect(sorted.title).toBe("工作许可");
    expect(linesOf(sorted, "documents")).toEqual(["paragraph: 申请表", "item: 合同"]);
    expect(sorted.leftOver).toEqual([
      { place: "table 1, row 1", text: "办件类型 | 承诺件" },
      { place: "table 1, row 4", text: "通办范围 | 全市" },
    ]);
  });

  it("reads a table within a section as a list", ({ expect }) => {
    const sorted = sort("<h2>办理流程</h2><table><tr><td>受理</td><td>窗口</td></tr><tr><td>审核</td></tr></table>");

    expect(linesOf(sorted, "steps")).toEqual(["item: 受理；窗口", "item: 审核"]);
  });

  it("takes the names out of a table of materials, and notes its other columns", ({ expect }) => {
    const sorted = sort(`<h2>申请材料</h2><table>
      <tr><th>序号</th><th>材料名称</th><th>份数</th><th>原件/复印件</th></tr>
      <tr><td>1</td><td>申请表</td><td>2</td><td>原件</td></tr>
      <tr><td>2</td><td>合同</td><td></td><td></td></tr>
      <tr><td colspan="4">以下材料按需提供</td></tr></table>
      <h2>联系电话</h2><p>12345</p>`);

    expect(linesOf(sorted, "documents")).toEqual(["item: 申请表", "item: 合同"]);
    expect(sorted.noted).toEqual([
      { place: "table 1, row 1", text: "序号 | 材料名称 | 份数 | 原件/复印件" },
      { place: "table 1, row 2", text: "申请表: 序号 1；份数 2；原件/复印件 原件" },
      { place: "table 1, row 3", text: "合同: 序号 2" },
    ]);
    expect(sorted.leftOver).toEqual([{ place: "table 1, row 4", text: "以下材料按需提供" }]);
  });

  it("reads the header of materials in any table of a documents section", ({ expect }) => {
    const sorted = sort(
      "<table><tr><td>申请材料</td></tr><tr><td>名称</td><td>份数</td></tr><tr><td>合同</td><td>一份</td></tr>" +
        "<tr><td>收费</td><td>不收费</td></tr></table>",
    );

    expect(linesOf(sorted, "documents")).toEqual(["item: 合同"]);
    expect(linesOf(sorted, "cost")).toEqual(["paragraph: 不收费"]);
  });

  it.for(["<h3>附：申请表样表</h3>", "<p>附件1：样表</p>", "<h2>附件</h2>"])(
    "lists %s and what follows it",
    (attached, { expect }) => {
      const sorted = sort(`<h2>联系电话</h2><p>窗口</p>${attached}<p>请到窗口领取</p>`);

      expect(linesOf(sorted, "contact")).toEqual(["paragraph: 窗口"]);
      expect(sorted.leftOver).toHaveLength(2);
    },
  );

  it("ends a section at a heading it does not know, but not at one within the section", ({ expect }) => {
    const sorted = sort("<h2>办理流程</h2><h3>网上申请</h3><p>登录。</p><h2>办件类型</h2><p>承诺件</p>");

    expect(linesOf(sorted, "steps")).toEqual(["paragraph: 网上申请", "paragraph: 登录。"]);
    expect(sorted.leftOver).toEqual([
      { place: "heading 3", text: "办件类型" },
      { place: "paragraph 2", text: "承诺件" },
    ]);
  });

  it("keeps steps that are numbered like headings together", ({ expect }) => {
    const sorted = sort("<h2>办理流程</h2><p>一、申请</p><p>二、受理</p>");

    expect(linesOf(sorted, "steps")).toEqual(["item: 申请", "item: 受理"]);
  });

  it("leaves images, and text that the prose would read as something else", ({ expect }) => {
    const sorted = sort('<h2>办理流程</h2><p># 一步</p><p>{{x}}</p><p><img alt="流程图">见图</p>');

    expect(linesOf(sorted, "steps")).toEqual(["paragraph: 见图"]);
    expect(sorted.leftOver.map(({ place }) => place)).toEqual(["paragraph 1", "paragraph 2", "image 1"]);
  });

  it("says which label a second text in a section had", ({ expect }) => {
    expect(linesOf(sort("<p>法定时限：六十日</p><p>承诺时限：十日</p>"), "duration")).toEqual([
      "paragraph: 六十日",
      "paragraph: 承诺时限：",
      "paragraph: 十日",
    ]);
  });

  it("takes the named title, and leaves the heading that was in its place", ({ expect }) => {
    expect(sort("<h1>办事指南</h1><h2>事项名称</h2><p>工作许可</p>")).toMatchObject({
      title: "工作许可",
      leftOver: [{ place: "heading 1", text: "办事指南" }],
    });
  });

  it("loses no character of what is not a heading it knows", ({ expect }) => {
    const letters = fc.string({ unit: fc.constantFrom(..."申请表合同外资ab；。，#{} "), minLength: 1, maxLength: 12 });
    const text = letters.filter((value) => value.trim() !== "");
    const label = fc.constantFrom("受理条件", "申请材料", "办理地点", "事项名称");
    const cell = fc.record({ tag: fc.constantFrom("td", "th"), text: fc.option(text, { nil: "" }) });
    const block = fc.oneof(
      fc
        .record({
          open: fc.constantFrom("p", "h1", "h2", "h3", "div", "li", "blockquote", "dd", "pre", "caption"),
          text,
        })
        .map(({ open, text: inner }) => ({ html: `<${open}>${inner}</${open}>`, text: inner })),
      label.map((known) => ({ html: `<h2>${known}</h2>`, text: "" })),
      fc.record({ label, text }).map((pair) => ({ html: `<p>${pair.label}：${pair.text}</p>`, text: pair.text })),
      fc
        .record({
          label: fc.option(label, { nil: "" }),
          cells: fc.array(cell, { maxLength: 4 }),
          span: fc.integer({ min: 0, max: 3 }),
        })
        .map((row) => ({
          html: `<table><tr><td rowspan="${row.span}">${row.label}</td>${row.cells.map(({ tag, text: inner }) => `<${tag}>${inner}</${tag}>`).join("")}</tr><tr><td>外</td></tr></table>`,
          text: `${row.cells.map(({ text: inner }) => inner).join("")}外`,
        })),
      text.map((alt) => ({ html: `<img alt="${alt}">`, text: alt })),
      fc
        .tuple(text, text)
        .map(([one, other]) => ({ html: `${one}<ul><li>${other}<b>${one}</b></ul>`, text: one + other + one })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { title = "", sections, leftOver, noted } = sort(blocks.map(({ html }) => html).join("\n"));
        const kept = [
          title,
          ...sections.flatMap(({ lines }) => lines.map(({ text: line }) => line)),
          ...[...leftOver, ...noted].map(({ text: line }) => line),
        ];
        const counts = countCharacters(kept.join(""));

        for (const [character, count] of countCharacters(blocks.map(({ text: given }) => given).join(""))) {
          expect({ character, enough: (counts.get(character) ?? 0) >= count }).toEqual({ character, enough: true });
        }
      }),
    );
  });
});

function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replaceAll(/\s/gu, "")) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
