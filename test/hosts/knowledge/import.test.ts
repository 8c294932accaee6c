import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { type KnowledgeFolder, knowledgeFolder } from "#test/support/knowledge-folder.ts";
import { docxParagraph, docxTable, makeDocx } from "#test/support/make-docx.ts";
import { validTree } from "../../unit/knowledge/valid-tree.ts";

const PLACE = ["--id", "work-fees", "--topic", "construction", "--district", "city", "--source", "law"];

const MARKDOWN = `# 外国人来华工作许可

## 受理条件

已被境内单位聘用。

## 申请材料

- 申请表
- 聘用合同

## 办理时限

自受理之日起20个工作日。

## 联系电话

0532-85912345

## 办件类型

承诺件
`;

/** Imports a file of this name and content into a folder of the running test's own. */
async function importInto({ folder, run }: KnowledgeFolder, name: string, content: string | Uint8Array) {
  const file = join(folder, "..", name);
  await writeFile(file, content);
  return run(["import", file, ...PLACE]);
}

describe("npm run knowledge -- import", () => {
  it("writes the sections of a guide in Markdown, and lists what it did not understand", async ({ expect }) => {
    const here = await knowledgeFolder(validTree());
    const { code, stdout, stderr } = await importInto(here, "guide.md", MARKDOWN);
    const yaml = await readFile(join(here.folder, "guides/work-fees/guide.yaml"), "utf8");

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("wrote guides/work-fees: 4 sections, 2 facts, 2 documents, 1 contacts\n");
    expect(stdout).toContain("not understood: 2\n  heading 6: 办件类型\n  paragraph 4: 承诺件\n");
    expect(await readFile(join(here.folder, "guides/work-fees/zh.md"), "utf8")).toBe(`---
title: 外国人来华工作许可
keywords: []
facts:
  duration_1: 办理时限
  contact_1: 联系电话
asked: {}
---

## {#eligibility} 受理条件

已被境内单位聘用。

## {#documents} 申请材料

- 申请表
- 聘用合同

## {#duration} 办理时限

自受理之日起{{duration_1}}。

## {#contact} 联系电话

{{contact_1}}
`);
    expect(yaml).toContain(
      "duration_1: { value: 20, unit: working-day, ref: to-be-named, source: law, status: stated }",
    );
    expect(yaml).toContain('kind: phone, value: 0532-85912345, name: { zh: 联系电话, en: "[to be written]"');
  });

  it("leaves a guide that the check refuses", async ({ expect }) => {
    const here = await knowledgeFolder(validTree());
    await importInto(here, "guide.md", MARKDOWN);
    const { code, stderr } = await here.run(["check"]);

    expect(code).toBe(1);
    expect(stderr).toContain("guides/work-fees/guide.yaml: shape: facts.duration_1.ref");
    expect(stderr).toContain("guides/work-fees/en.md: language-missing");
  });

  it("reads Word", async ({ expect }) => {
    const here = await knowledgeFolder(validTree());
    const docx = makeDocx(
      docxParagraph("外国人来华工作许可", "Heading1") +
        docxParagraph("一、受理条件") +
        docxParagraph("已被聘用。") +
        docxTable([
          ["办理时限", "20个工作日"],
          ["办件类型", "承诺件"],
        ]),
    );
    const { stdout } = await importInto(here, "guide.docx", docx);

    expect(stdout).toContain("2 sections, 1 facts");
    expect(stdout).toContain("table 1, row 2: 办件类型 | 承诺件");
    expect(stdout).toContain("remark: headers, footers");
  });

  it("reads a page that is not in UTF-8", async ({ expect }) => {
    const here = await knowledgeFolder(validTree());
    // 收费标准 and 不收费 in GBK.
    const heading = Buffer.from("cad5b7d1b1ead7bc", "hex");
    const text = Buffer.from("b2bbcad5b7d1", "hex");
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><h2>'),
      heading,
      Buffer.from("</h2><p>"),
      text,
      Buffer.from("</p></body></html>"),
    ]);
    const { stdout } = await importInto(here, "guide.html", page);

    expect(stdout).toContain("title: none was found");
    expect(await readFile(join(here.folder, "guides/work-fees/zh.md"), "utf8")).toContain(
      "## {#cost} 收费标准\n\n不收费\n",
    );
  });

  it("names documents by the column that does, and reports the other columns", async ({ expect }) => {
    const here = await knowledgeFolder(validTree());
    const table = "| 序号 | 材料名称 | 份数 |\n| --- | --- | --- |\n| 1 | 申请表 | 2 |\n";
    const { stdout } = await importInto(here, "guide.md", `# 工作许可\n\n## 申请材料\n\n${table}`);
    const yaml = await readFile(join(here.folder, "guides/work-fees/guide.yaml"), "utf8");

    expect(stdout).toContain("1 sections, 0 facts, 1 documents, 0 contacts\n");
    expect(stdout).toContain(
      "noted beside the documents: 2\n  table 1, row 1: 序号 | 材料名称 | 份数\n  table 1, row 2: 申请表: 序号 1；份数 2\n",
    );
    expect(yaml).toContain("{ id: document-1, name: { zh: 申请表,");
  });

  it.for(["", " \n\n"])("refuses a file in which nothing stands: %j", async (content, { expect }) => {
    const here = await knowledgeFolder(validTree());
    const { code, stdout, stderr } = await importInto(here, "guide.md", content);

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/guide\.md: holds no text\n$/u);
  });

  it.for([
    { when: "there is no such file", name: "guide.md", given: ["nowhere.md"], says: "cannot be read" },
    { when: "it is no Word file", name: "guide.docx", given: [], says: "cannot be read" },
    { when: "nobody knows the format", name: "guide.pdf", given: [], says: "only .docx, .md and .html" },
  ])("says in one line when $when", async ({ name, given, says }, { expect }) => {
    const here = await knowledgeFolder(validTree());
    const [file] = given;
    const { code, stdout, stderr } =
      file === undefined ? await importInto(here, name, "text") : await here.run(["import", file, ...PLACE]);

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("needs a registered source", async ({ expect }) => {
    const { run } = await knowledgeFolder(validTree());

    expect(await run(["import", "guide.md", ...PLACE.slice(0, -2)])).toMatchObject({ code: 2 });
  });
});
