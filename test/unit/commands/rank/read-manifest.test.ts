import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { readManifest } from "#src/commands/rank/read-manifest.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const MANIFEST = { passages: "passages.jsonl", queries: "queries.jsonl" };
const PASSAGE = { id: "p", text: "The deposit is due." };
const QUERY = { id: "q", text: "deposit" };

/** Reads a manifest beside a passage and a question, all as they are given. */
async function read(manifest: unknown, passage: unknown = PASSAGE, query: unknown = QUERY) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "passages.jsonl"), `${JSON.stringify(passage)}\n\n`);
  await writeFile(join(folder, "queries.jsonl"), JSON.stringify(query));
  return readManifest(join(folder, "manifest.json"));
}

describe("readManifest", () => {
  it("reads passages and questions, and leaves out what it does not know", async ({ expect }) => {
    expect(await read({ ...MANIFEST, more: 1 }, { ...PASSAGE, more: 1 })).toEqual({
      ok: true,
      value: { passages: [{ ...PASSAGE, title: "" }], queries: [QUERY], language: "", isCrossLingual: false },
    });
  });

  it("tells the language of the passages where it is said", async ({ expect }) => {
    expect(await read({ ...MANIFEST, lang: "ja" })).toMatchObject({ value: { language: "ja" } });
  });

  it.for([
    [{}, false],
    [{ lang: "zh" }, false],
    [{ lang: "zh", query_lang: "zh" }, false],
    [{ lang: "zh", query_lang: "en" }, true],
  ] as const)("tells whether languages differ: %j", async ([languages, isCrossLingual], { expect }) => {
    expect(await read({ ...MANIFEST, ...languages })).toMatchObject({ value: { isCrossLingual } });
  });

  it.for([
    ["a manifest without questions", [{ passages: "passages.jsonl" }], "manifest.json: not a manifest"],
    ["a manifest that is text", ["manifest"], "manifest.json: not a manifest"],
    ["a passage without an id", [MANIFEST, { text: "" }], "passages.jsonl:1: not a line of this file"],
    ["a passage whose title is no text", [MANIFEST, { ...PASSAGE, title: null }], "passages.jsonl:1: not a line"],
    ["a question that is none", [MANIFEST, PASSAGE, null], "queries.jsonl:1: not a line of this file"],
    ["a file that is not there", [{ ...MANIFEST, queries: "none.jsonl" }], "manifest.json: ENOENT"],
  ] as const)("refuses %s", async ([, [manifest, ...lines], error], { expect }) => {
    expect(await read(manifest, ...lines)).toMatchObject({ ok: false, error: expect.stringContaining(error) });
  });
});
