import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { readPrompt } from "#src/platform/shared/read-prompt.ts";

const FILE = `---
id: greet
version: 2
inputs: [name, place]
output: { type: string }
change: Greets with the place as well.
---
Hello <<name>> of <<place>>, keep {{fact}}.
`;

describe("readPrompt", () => {
  it("fills each input into its place", ({ expect }) => {
    const prompt = readPrompt(FILE);

    expect(prompt).toMatchObject({ ok: true, value: { id: "greet", version: 2, output: { type: "string" } } });
    expect(prompt.ok && prompt.value.fill({ name: "<<place>> $1", place: "Jimo" })).toBe(
      "Hello <<place>> $1 of Jimo, keep {{fact}}.",
    );
  });

  it.for([{ name: "Li" }, { name: "Li", place: "Jimo", age: "3" }])("refuses the inputs %j", (inputs, { expect }) => {
    const prompt = readPrompt(FILE);

    expect(() => prompt.ok && prompt.value.fill(inputs)).toThrow(/inputs missing or unknown: (?:place|age)$/u);
  });

  it.for([
    { when: "there is no front matter", file: "Hello" },
    { when: "the front matter is no YAML", file: FILE.replace("{ type: string }", "{ type: [") },
    { when: "an input is marked, but not declared", file: FILE.replace("[name, place]", "[name]") },
    { when: "an input is declared, but not marked", file: FILE.replace("<<name>>", "you") },
    { when: "nobody said what changed", file: FILE.replace(/change: .*\n/u, "") },
    { when: "the front matter says more", file: FILE.replace("version", "author: Li\nversion") },
  ])("says in one line when $when", ({ file }, { expect }) => {
    expect(readPrompt(file)).toEqual({ ok: false, error: expect.stringMatching(/^[^\n]+$/u) });
  });
});

describe("prompts/", () => {
  const folder = new URL("../../../../prompts/", import.meta.url);

  it.for(readdirSync(folder).map((name) => ({ name })))("can be read: $name", ({ name }, { expect }) => {
    const prompt = readPrompt(readFileSync(new URL(name, folder), "utf8"));

    expect(prompt).toMatchObject({ ok: true, value: { id: name.replace(/\.md$/u, "") } });
  });
});
