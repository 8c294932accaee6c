import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, it } from "vitest";
import { plantTree } from "./planted-tree.ts";

const oxlint = fileURLToPath(new URL("../../node_modules/oxlint/bin/oxlint", import.meta.url));

/** The complaints about forbidden imports in a tree with these files. */
async function complaints(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await plantTree(files);
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, "--format", "json", "src"], {
    cwd: folder,
  }).catch((error: unknown) => error as { stdout: string });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; message: string; help?: string }[] };
  return diagnostics
    .filter(({ code }) => code.includes("no-restricted-imports"))
    .map(({ help, message }) => help ?? message);
}

const using = (specifier: string) => `import { thing } from "${specifier}";\nexport const used = thing;\n`;
const typing = (specifier: string) => `import type { Thing } from "${specifier}";\nexport type Used = Thing;\n`;

describe("the import rules", () => {
  it.for([
    { file: "src/turn/guard/planted.ts", imports: "#src/turn/retrieval/retrieve.ts", says: "each other's types only" },
    { file: "src/turn/question/planted.ts", imports: "#src/turn/guard/redact.ts", says: "each other's types only" },
    {
      file: "src/turn/retrieval/planted.ts",
      imports: "#src/turn/confidence/decide.ts",
      says: "each other's types only",
    },
    {
      file: "src/turn/confidence/planted.ts",
      imports: "#src/turn/answer/compose-extractive.ts",
      says: "each other's types only",
    },
    { file: "src/turn/answer/planted.ts", imports: "#src/turn/answer-question.ts", says: "each other's types only" },
    { file: "src/turn/answer/planted.ts", imports: "#src/http/create-app.ts", says: "nothing of the outside" },
    { file: "src/language/planted.ts", imports: "#src/knowledge/compile.ts", says: "imports no room" },
    { file: "src/platform/shared/planted.ts", imports: "#src/turn/answer-question.ts", says: "imports no room" },
    { file: "src/knowledge/planted.ts", imports: "#src/turn/answer-question.ts", says: "nothing of the road" },
    { file: "src/people/planted.ts", imports: "#src/http/create-app.ts", says: "nothing of the road" },
    { file: "src/platform/ports/planted.ts", imports: "#src/knowledge/compile.ts", says: "domain types only" },
    {
      file: "src/platform/adapters/one/planted.ts",
      imports: "#src/turn/retrieval/retrieve.ts",
      says: "domain types only",
    },
    { file: "src/http/planted.ts", imports: "#src/turn/retrieval/retrieve.ts", says: "answer-question.ts alone" },
    { file: "src/http/planted.ts", imports: "#src/platform/adapters/one/planted.ts", says: "Only hosts and commands" },
    { file: "src/clients/core/planted.ts", imports: "#src/protocol/turn.ts", says: "protocol as types only" },
    {
      file: "src/clients/core/planted.ts",
      imports: "#src/turn/answer-question.ts",
      says: "the wire and the languages",
    },
    {
      file: "src/clients/core/planted.ts",
      imports: "#src/platform/settings/settings.ts",
      says: "the wire and the languages",
    },
    { file: "src/turn/question/planted.ts", imports: "../guard/redact.ts", says: "each other's types only" },
    { file: "src/turn/answer/planted.ts", imports: "../answer-question.ts", says: "each other's types only" },
    { file: "src/turn/answer/planted.ts", imports: "../../http/create-app.ts", says: "nothing of the outside" },
    { file: "src/platform/shared/planted.ts", imports: "../settings/settings.ts", says: "imports no room" },
    { file: "src/knowledge/check/planted.ts", imports: "../../turn/answer-question.ts", says: "nothing of the road" },
    {
      file: "src/platform/adapters/one/planted.ts",
      imports: "../../../turn/retrieval/retrieve.ts",
      says: "domain types only",
    },
    { file: "src/http/planted.ts", imports: "../turn/retrieval/retrieve.ts", says: "answer-question.ts alone" },
    { file: "src/clients/core/planted.ts", imports: "../../protocol/turn.ts", says: "protocol as types only" },
  ])("stop $file from using $imports", async ({ file, imports, says }, { expect }) => {
    const found = await complaints({ [file]: using(imports) });

    expect(found.join("\n")).toContain(says);
  });

  it.for([
    {
      file: "src/turn/confidence/planted.ts",
      text: typing("#src/turn/retrieval/retrieve.ts"),
      what: "the types of another room",
    },
    { file: "src/turn/guard/planted.ts", text: using("#src/language/language.ts"), what: "the languages" },
    { file: "src/turn/answer-question.ts", text: using("#src/turn/guard/redact.ts"), what: "every room, in the story" },
    { file: "src/hosts/planted.ts", text: using("#src/platform/adapters/one/thing.ts"), what: "adapters, in a host" },
    {
      file: "src/clients/core/planted.ts",
      text: typing("#src/protocol/turn.ts"),
      what: "the types of the wire, in a client",
    },
    {
      file: "src/clients/core/planted.ts",
      text: using("#src/platform/shared/question-limit.ts"),
      what: "what every room may import, in a client",
    },
  ])("allow $what", async ({ file, text }, { expect }) => {
    expect(await complaints({ [file]: text })).toEqual([]);
  });
});
