import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import type { Prompt } from "#src/platform/prompts/prompt.ts";
import { readPrompt } from "#src/platform/prompts/read-prompt.ts";
import { readPrompts } from "#src/platform/prompts/read-prompts.ts";

const FILE = `---
id: translate
version: 2
inputs: [language, terms, texts]
output: { type: string }
change: Keeps to the terms as well.
---
# system

Write <<language>> with <<terms>>.

# user

<<texts>>, and keep {{fact}}.
`;

const FOLDER = new URL("../../../../prompts/", import.meta.url);

const ourFiles = (): Map<string, string> =>
  new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]));

describe("readPrompt", () => {
  it("keeps what the model is to keep to apart from what it is to work on", ({ expect }) => {
    expect(readPrompt(FILE)).toEqual({
      ok: true,
      value: {
        id: "translate",
        version: 2,
        output: { type: "string" },
        system: "Write <<language>> with <<terms>>.",
        user: "<<texts>>, and keep {{fact}}.",
      },
    });
  });

  it("fills each input into its place, and looks at none of them again", ({ expect }) => {
    const prompt = readPrompt(FILE);

    expect(
      prompt.ok &&
        fillPrompt(prompt.value as Prompt<"translate">, {
          language: "Korean",
          terms: "<<texts>> $1",
          texts: "# system",
        }),
    ).toEqual([
      { role: "system", content: "Write Korean with <<texts>> $1." },
      { role: "user", content: "# system, and keep {{fact}}." },
    ]);
  });

  it.for([
    { when: "there is no front matter", file: "# user\n\n<<texts>>" },
    { when: "the front matter is no YAML", file: FILE.replace("{ type: string }", "{ type: [") },
    { when: "no step is called so", file: FILE.replace("id: translate", "id: greet") },
    { when: "an input is marked, but not declared", file: FILE.replace("<<terms>>", "<<place>>") },
    { when: "an input is declared, but not marked", file: FILE.replace("<<terms>>", "them") },
    {
      when: "the code fills other inputs",
      file: FILE.replace("texts]", "sources]").replace("<<texts>>", "<<sources>>"),
    },
    ...["<<source_list>>", "<<as-of>>", "<<Question>>", "<< texts >>", "<<<terms>>", "<<", "texts>>"].map((mark) => ({
      when: `a mark is mistyped: ${mark}`,
      file: FILE.replace("and keep", `${mark} and keep`),
    })),
    { when: "nothing stands under a heading", file: FILE.replace("# user", "") },
    { when: "nobody said what changed", file: FILE.replace(/change: .*\n/u, "") },
    { when: "the front matter says more", file: FILE.replace("version", "author: Li\nversion") },
  ])("says in one line when $when", ({ file }, { expect }) => {
    expect(readPrompt(file)).toEqual({ ok: false, error: expect.stringMatching(/^[^\n]+$/u) });
  });
});

describe("readPrompts", () => {
  it("reads every prompt of ours", ({ expect }) => {
    expect(readPrompts(ourFiles())).toMatchObject({ ok: true });
  });

  it("names the prompt that is missing", ({ expect }) => {
    const files = ourFiles();
    files.delete("answer.md");

    expect(readPrompts(files)).toEqual({ ok: false, error: "prompts/answer.md: is missing" });
  });

  it("names the file that no step is called after", ({ expect }) => {
    expect(readPrompts(ourFiles().set("greet.md", FILE))).toMatchObject({ ok: false });
  });

  it("names the file that is not called like its prompt", ({ expect }) => {
    expect(readPrompts(ourFiles().set("answer.md", FILE))).toMatchObject({ ok: false });
  });
});
