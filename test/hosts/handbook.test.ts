/** The handbook and the signs as files: printed by a real browser, read back by a PDF reader. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, it } from "vitest";
import { soundKnowledge } from "#src/commands/build/sound-knowledge.ts";
import { EDITIONS } from "#src/commands/handbook/edition.ts";
import { printWanted } from "#src/commands/handbook/print-wanted.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";
import type { Guide, Knowledge } from "#src/knowledge/knowledge.ts";
import { runCommand } from "#test/support/run-command.ts";

const MADE_AT = new Date("2026-11-25T04:00:00Z");
const MILLIMETRES_PER_POINT = 25.4 / 72;

/** A handful of real guides: enough for several chapters, few enough to be printed while one waits. */
const PRINTED = ["apostille", "company-setup", "jimo-vip-projects"];

async function someKnowledge(): Promise<Knowledge> {
  const all = soundKnowledge(await readKnowledgeFolder(KNOWLEDGE_FOLDER), "2026-11-25");
  const guides = all.guides.filter(({ id }) => PRINTED.includes(id));
  return { ...all, guides: guides.map(draftedInEnglish) };
}

function draftedInEnglish(guide: Guide): Guide {
  return guide.id === "apostille" ? { ...guide, machineDrafted: ["en"] } : guide;
}

async function openPdf(folder: string, name: string) {
  const document = await getDocumentProxy(new Uint8Array(await readFile(join(folder, name))));
  const { text } = await extractText(document, { mergePages: false });
  const pages = text.map((written) => written.replaceAll(/\s+/gu, " "));
  const sizes = await Promise.all(
    pages.map(async (_, at) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(at + 1)).view;
      return [right - left, top - bottom].map((points) => Math.round(points * MILLIMETRES_PER_POINT)).join("x");
    }),
  );
  return { document, pages, sizes: [...new Set(sizes)], metadata: await document.getMetadata() };
}

describe("what npm run handbook prints", () => {
  const lines: string[] = [];
  let folder: string;
  let knowledge: Knowledge;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "luodi-handbook-"));
    knowledge = await someKnowledge();
    const editions = EDITIONS.filter(({ id }) => id === "en");
    const report = (line: string): void => void lines.push(line);
    await printWanted(
      { editions, signs: true, folder },
      { knowledge, madeAt: MADE_AT, origin: "https://luodi.example", report },
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is an A4 handbook whose contents and bookmarks lead to every guide", async ({ expect }) => {
    const { document, pages, sizes } = await openPdf(folder, "luodi-en.pdf");
    const outline = await document.getOutline();
    const titles = knowledge.guides.map(({ title }) => title.en);

    expect(lines[0]).toBe(`${join(folder, "luodi-en.pdf")}: ${pages.length} pages`);
    expect(sizes).toEqual(["210x297"]);
    for (const title of titles) {
      const begins = pages.findIndex((text, at) => at > 1 && text.includes(title)) + 1;

      expect(pages[1]).toContain(`${title} ${begins} `);
      expect(pages[begins - 1]).toMatch(new RegExp(`^${begins}Luodi`, "u"));
    }
    expect(outline.at(-1)?.title).toBe("Glossary");
    expect(outline.flatMap(({ items }) => items.map(({ title }: { title: string }) => title)).toSorted()).toEqual(
      titles.toSorted(),
    );
  });

  it("says of which day and version it is, and what a machine drafted, on paper and in the file", async ({
    expect,
  }) => {
    const { pages, metadata } = await openPdf(folder, "luodi-en.pdf");
    const { info } = metadata as { readonly info: { readonly Custom?: { readonly AIGC?: string } } };

    expect(pages[0]).toContain("25 November 2026");
    expect(pages[0]).toContain(knowledge.version);
    expect(pages[0]).toContain("Contains AI-generated content.");
    expect(info).toMatchObject({ Title: "Investing in Qingdao", Language: "en" });
    expect(JSON.parse(info.Custom?.AIGC ?? "null")).toMatchObject({ Label: "1", ReservedCode1: knowledge.version });
  });

  it("is an A5 sign for each hall, in four languages", async ({ expect }) => {
    const { pages, sizes } = await openPdf(folder, "signs.pdf");

    expect(lines[1]).toBe(`${join(folder, "signs.pdf")}: ${pages.length} pages`);
    expect(sizes).toEqual(["148x210"]);
    expect(pages).toHaveLength(knowledge.districts.length - 1);
    for (const text of pages) {
      for (const said of ["请用您的语言提问", "Ask in English", "日本語で お尋ねください", "물어보세요", "12345"]) {
        expect(text).toContain(said);
      }
    }
    expect(pages.filter((text) => text.startsWith("即墨区"))).toHaveLength(1);
  });
});

describe("npm run handbook", () => {
  it.for([["--lang", "fr"], ["--loud"]])("exits 2 for %s %s", async (given, { expect }) => {
    const { code, stdout, stderr } = await runCommand("handbook", given);

    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  });
});
