import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { fakeChatEndpoint, type FakeReply } from "#test/support/fake-chat-endpoint.ts";
import { type KnowledgeFolder, knowledgeFolder } from "#test/support/knowledge-folder.ts";
import { GUIDE, replaceIn, withoutFile } from "../../unit/knowledge/valid-tree.ts";

const JA = `${GUIDE}/ja.md`;

const DRAFT = {
  title: "即墨区の合同検収",
  "facts.notice_year": "通知の年",
  "facts.acceptance_days": "合同検収",
  "heading.overview": "合同検収とは何ですか",
  "text.overview": "{{notice_year}}時点で、窓口が受け付けます。お問い合わせは12345です。",
  "heading.duration": "合同検収は何日かかりますか",
  "text.duration": "{{notice_year}}時点で、即墨区は{{acceptance_days}}に終える計画です。",
};

/** A guide without Japanese, and a model that replies so. */
async function withModel(reply: FakeReply) {
  const here = await knowledgeFolder(withoutFile(JA));
  const endpoint = await fakeChatEndpoint(() => reply);
  const environment = { LLM_BASE_URL: endpoint.baseUrl, LLM_MODEL: "small", LLM_API_KEY: "" };
  return { ...here, endpoint, translate: () => here.run(["translate", "jimo-joint-acceptance"], environment) };
}

const read = ({ folder }: Pick<KnowledgeFolder, "folder">, path: string) => readFile(join(folder, path), "utf8");

describe("npm run knowledge -- translate", () => {
  it("drafts a language that is missing, which the check warns of until it is approved", async ({ expect }) => {
    const here = await withModel({ content: `\`\`\`json\n${JSON.stringify(DRAFT)}\n\`\`\`` });
    const { code, stdout, stderr } = await here.translate();
    const drafted = await read(here, JA);
    const checked = await here.run(["check"]);
    const approved = await here.run(["approve", "jimo-joint-acceptance", "--lang", "ja", "--by", "佐藤"]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(
      "en: lacks nothing\n" +
        `ja: ${JA} is drafted; read it, add keywords and questions people ask, then approve it\n` +
        "ko: lacks nothing\n",
    );
    expect(drafted).toContain("drafted: machine\n");
    expect(drafted).toContain(`## {#duration} ${DRAFT["heading.duration"]}\n\n${DRAFT["text.duration"]}\n`);
    expect(checked.code).toBe(0);
    expect(checked.stderr).toContain(`warning: ${JA}: machine-drafted: `);
    expect(approved.code).toBe(0);
    expect(await read(here, JA)).toBe(drafted.replace("drafted: machine\n", ""));
    expect(await read(here, `${GUIDE}/guide.yaml`)).toMatch(
      /ja: \{ by: "佐藤", on: \d{4}-\d\d-\d\d \}, ko: null \}\n$/u,
    );
    expect((await here.run(["check"])).stderr).not.toContain("machine-drafted");
  });

  it("approves a draft whose lines end as those of Windows do", async ({ expect }) => {
    const tree = replaceIn(JA, "asked:", "drafted: machine\nasked:");
    const windows = (tree.get(JA) ?? "").replaceAll("\n", "\r\n");
    const here = await knowledgeFolder(new Map(tree).set(JA, windows));
    const { code } = await here.run(["approve", "jimo-joint-acceptance", "--lang", "ja", "--by", "佐藤"]);

    expect(code).toBe(0);
    expect(windows).toContain("drafted: machine");
    expect(await read(here, JA)).toBe(windows.replace("drafted: machine\r\n", ""));
  });

  it("gives the model the texts and the terms they touch", async ({ expect }) => {
    const here = await withModel({ content: JSON.stringify(DRAFT) });
    await here.translate();
    const content = here.endpoint.asked[0]?.messages[0]?.content;

    expect(content).toContain("in Japanese");
    expect(content).toContain("- 12345: 12345\n");
    expect(content).not.toContain("工作许可");
    expect(content).toContain('"text.duration": "截至{{notice_year}}，即墨区计划在{{acceptance_days}}完成联合验收。"');
  });

  it.for([
    {
      when: "a placeholder is lost",
      change: { "text.duration": "{{notice_year}}時点の計画です。" },
      says: "placeholder-differs",
    },
    {
      when: "a placeholder is made up",
      change: { "text.overview": "{{notice_year}}、{{fee}}です。" },
      says: "placeholder-unknown",
    },
    {
      when: "a figure is written out",
      change: { "text.overview": "{{notice_year}}時点で30日です。" },
      says: "bare-figure",
    },
    { when: "a term is a banned one", change: { title: "即墨区の工作許可" }, says: "term-banned" },
    { when: "a text is missing", change: { title: undefined }, says: "lacks or adds: title" },
  ])("keeps no draft in which $when", async ({ change, says }, { expect }) => {
    const here = await withModel({ content: JSON.stringify({ ...DRAFT, ...change }) });
    const { code, stderr } = await here.translate();

    expect(code).toBe(1);
    expect(stderr).toMatch(/^ja: the model's draft /u);
    expect(stderr).toContain(says);
    await expect(read(here, JA)).rejects.toThrow("ENOENT");
  });

  it.for<{ when: string; reply: FakeReply; says: string }>([
    { when: "fails", reply: { status: 500 }, says: "refused, status 500" },
    { when: "chats", reply: { content: "Sure! Here you are." }, says: "no JSON object" },
  ])("says in one line that the model $when", async ({ reply, says }, { expect }) => {
    const { code, stderr } = await (await withModel(reply)).translate();

    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("drafts only the section that a language lacks", async ({ expect }) => {
    const tree = new Map(withoutFile(JA));
    const korean = `${GUIDE}/ko.md`;
    const [first = ""] = (tree.get(korean) ?? "").split("## {#duration}");
    const here = await knowledgeFolder(tree.set(korean, first));
    const endpoint = await fakeChatEndpoint(({ messages: [message] }) => {
      const japanese = message?.content.includes("in Japanese") === true;
      const section = {
        "heading.duration": "얼마나 걸립니까?",
        "text.duration": "{{notice_year}} 지모구는 {{acceptance_days}} 계획입니다.",
      };
      return { content: JSON.stringify(japanese ? DRAFT : section) };
    });
    await here.run(["translate", "jimo-joint-acceptance"], { LLM_BASE_URL: endpoint.baseUrl, LLM_MODEL: "small" });
    const written = await read(here, korean);

    expect(endpoint.asked).toHaveLength(2);
    expect(written).toBe(
      `${first.replace("\n---\n\n", "\ndrafted: machine\n---\n\n")}` +
        "## {#duration} 얼마나 걸립니까?\n\n{{notice_year}} 지모구는 {{acceptance_days}} 계획입니다.\n",
    );
  });

  it("lays out what is to be written where there is no model", async ({ expect }) => {
    const here = await knowledgeFolder(withoutFile(JA));
    const { code, stdout } = await here.run(["translate", "jimo-joint-acceptance"], {
      LLM_BASE_URL: "",
      LLM_MODEL: "",
    });
    const { stderr } = await here.run(["check"]);

    expect(code).toBe(0);
    expect(stdout).toContain(`ja: ${JA} is laid out for you to write\n`);
    expect(await read(here, JA)).toContain(
      "## {#duration} [to be written] 联合验收要多久？\n\n" +
        "[to be written] <!-- 截至{{notice_year}}，即墨区计划在{{acceptance_days}}完成联合验收。 -->\n",
    );
    expect(stderr).toContain(`${JA}: unfinished: `);
  });

  it.for([
    { given: ["translate", "nothing"], says: 'no guide "nothing"' },
    { given: ["approve", "nothing", "--lang", "ja", "--by", "佐藤"], says: 'no guide "nothing"' },
    { given: ["approve", "jimo-joint-acceptance", "--lang", "ja", "--by", "佐藤"], says: "ja.md can be read" },
  ])("says in one line what $given lacks", async ({ given, says }, { expect }) => {
    const { run } = await knowledgeFolder(withoutFile(JA));
    const { code, stderr } = await run(given);

    expect(code).toBe(1);
    expect(stderr).toContain(says);
  });

  it.for([
    { given: ["translate"] },
    { given: ["approve", "jimo-joint-acceptance", "--lang", "ja"] },
    { given: ["approve", "jimo-joint-acceptance", "--lang", "fr", "--by", "佐藤"] },
    { given: ["approve", "jimo-joint-acceptance", "--lang", "ja", "--by", " "] },
  ])("answers $given with how to use it", async ({ given }, { expect }) => {
    const { run } = await knowledgeFolder(withoutFile(JA));

    expect(await run(given)).toMatchObject({ code: 2, stdout: "" });
  });
});
