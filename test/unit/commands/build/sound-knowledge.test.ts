import { describe, it } from "vitest";
import { soundKnowledge } from "#src/commands/build/sound-knowledge.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";

const TODAY = "2026-11-25";

describe("soundKnowledge", () => {
  it("compiles knowledge without a fault", async ({ expect }) => {
    const files = await readKnowledgeFolder(KNOWLEDGE_FOLDER);

    expect(soundKnowledge(files, TODAY).passages.length).toBeGreaterThan(0);
  });

  it("names the first fault", async ({ expect }) => {
    const files = new Map(await readKnowledgeFolder(KNOWLEDGE_FOLDER)).set("districts.yaml", "[");

    expect(() => soundKnowledge(files, TODAY)).toThrow(/^knowledge\/districts\.yaml: \S+: ./);
  });
});
