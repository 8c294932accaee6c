import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { fails, type FakeReply, says } from "#test/support/fake-reply.ts";
import { fakeProvider } from "#test/support/fake-provider.ts";
import { type KnowledgeFolder, knowledgeFolder } from "#test/support/knowledge-folder.ts";
import { GUIDE, replaceIn, validTree, withoutFile } from "../../unit/knowledge/valid-tree.ts";

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
  const provider = await fakeProvider(() => reply);
  const environment = { LLM_BASE_URL: provider.baseUrl, LLM_MODEL: "small", LLM_API_KEY: "" };
  return { ...here, provider, translate: () => here.run(["translate", "jimo-joint-acceptance"], environment) };
}

const read = ({ folder }: Pick<KnowledgeFolder, "folder">, path: string) => readFile(join(folder, path), "utf8");

describe("npm run knowledge -- translate", () => {
  it("drafts a language that is missing, which the check warns of until it is approved", async ({ expect }) => {
    const here = await withModel(says(`\`\`\`json\n${JSON.stringify(DRAFT)}\n\`\`\``));
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

  it("gives the model the texts and the terms they touch", async ({ expect }) => {
    const here = await withModel(says(JSON.stringify(DRAFT)));
    await here.translate();
    const content = here.provider.requests[0]?.body.messages.map((message) => message.content).join("\n");

    expect(content).toContain("in Japanese");
    expect(content).toContain("- 12345: 12345\n");
    expect(content).not.toContain("工作许可");
    expect(content).toContain('"text.duration": "截至{{notice_year}}，即墨区计划在{{acceptance_days}}完成联合验收。"');
  });

  it.for([
    {
      when: "a placeholder is lost",
      change: { "text.duration": "{{notice_year}}時点の計画です。" },
      tells: "placeholder-differs",
    },
    {
      when: "a placeholder is made up",
      change: { "text.overview": "{{notice_year}}、{{fee}}です。" },
      tells: "placeholder-unknown",
    },
    {
      when: "a figure is written out",
      change: { "text.overview": "{{notice_year}}時点で30日です。" },
      tells: "bare-figure",
    },
    { when: "a term is a banned one", change: { title: "即墨区の工作許可" }, tells: "term-banned" },
    { when: "a text is missing", change: { title: undefined }, tells: "lacks or adds: title" },
  ])("keeps no draft in which $when", async ({ change, tells }, { expect }) => {
    const here = await withModel(says(JSON.stringify({ ...DRAFT, ...change })));
    const { code, stderr } = await here.translate();

    expect(code).toBe(1);
    expect(stderr).toMatch(/^ja: the model's draft /u);
    expect(stderr).toContain(tells);
    await expect(read(here, JA)).rejects.toThrow("ENOENT");
  });

  it.for<{ when: string; reply: FakeReply; line: string }>([
    { when: "fails", reply: fails(500), line: "broken, status 500" },
    { when: "chats", reply: says("Sure! Here you are."), line: "no JSON object" },
  ])("says in one line that the model $when", async ({ reply, line }, { expect }) => {
    const { code, stderr } = await (await withModel(reply)).translate();

    expect(code).toBe(1);
    expect(stderr).toContain(line);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("drafts only the section that a language lacks", async ({ expect }) => {
    const tree = new Map(withoutFile(JA));
    const korean = `${GUIDE}/ko.md`;
    const [first = ""] = (tree.get(korean) ?? "").split("## {#duration}");
    const here = await knowledgeFolder(tree.set(korean, first));
    const provider = await fakeProvider(
      ({
        body: {
          messages: [message],
        },
      }) => {
        const japanese = message?.content.includes("in Japanese") === true;
        const section = {
          "heading.duration": "얼마나 걸립니까?",
          "text.duration": "{{notice_year}} 지모구는 {{acceptance_days}} 계획입니다.",
        };
        return says(JSON.stringify(japanese ? DRAFT : section));
      },
    );
    await here.run(["translate", "jimo-joint-acceptance"], { LLM_BASE_URL: provider.baseUrl, LLM_MODEL: "small" });
    const written = await read(here, korean);

    expect(provider.requests).toHaveLength(2);
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

  it("lays out what a new guide has nobody written yet, once its Chinese is", async ({ expect }) => {
    const here = await knowledgeFolder(validTree());
    const noModel = { LLM_BASE_URL: "", LLM_MODEL: "" };
    await here.run(["new", "fees", "--topic", "construction", "--district", "city", "--kind", "directory"]);
    const tooEarly = await here.run(["translate", "fees"], noModel);
    const chinese = await read(here, "guides/fees/zh.md");
    await writeFile(
      join(here.folder, "guides/fees/zh.md"),
      chinese.replaceAll(/\[to be written\](?: fees)?/gu, "收费"),
    );
    const { code, stdout } = await here.run(["translate", "fees"], noModel);

    expect(tooEarly).toMatchObject({ code: 1, stdout: "" });
    expect(tooEarly.stderr).toContain("guides/fees/zh.md is to be finished first: title, overview (heading), overview");
    expect(code).toBe(0);
    expect(stdout).toBe(
      ["en", "ja", "ko"]
        .map((language) => `${language}: guides/fees/${language}.md is laid out for you to write\n`)
        .join(""),
    );
    expect(await read(here, "guides/fees/ko.md")).toContain("\n\n[to be written] <!-- 收费 -->\n");
  });

  it("drafts every language that a new guide lacks", async ({ expect }) => {
    const skeleton = (text: string) =>
      `---\ntitle: "[to be written]"\nkeywords: []\nfacts: {}\nasked: {}\n---\n${text}`;
    const parts = ["overview", "duration"].map((key) => `\n## {#${key}} [to be written]\n\n[to be written]\n`);
    const here = await knowledgeFolder(
      new Map(withoutFile(`${GUIDE}/ko.md`))
        .set(JA, skeleton(parts.join("")))
        .set(`${GUIDE}/ko.md`, skeleton(parts.join(""))),
    );
    const provider = await fakeProvider(
      ({
        body: {
          messages: [message],
        },
      }) =>
        says(
          JSON.stringify(
            message?.content.includes("in Japanese") === true
              ? DRAFT
              : {
                  ...DRAFT,
                  title: "지모구",
                  "facts.notice_year": "통지의 연도",
                  "text.overview": "{{notice_year}} 기준으로 12345입니다.",
                  "text.duration": "{{notice_year}} 지모구는 {{acceptance_days}} 계획입니다.",
                },
          ),
        ),
    );
    const { code, stderr } = await here.run(["translate", "jimo-joint-acceptance"], {
      LLM_BASE_URL: provider.baseUrl,
      LLM_MODEL: "small",
    });

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await read(here, JA)).not.toContain("[to be written]");
  });

  it("drafts again what is laid out, but nothing that an editor wrote or began", async ({ expect }) => {
    const english = `${GUIDE}/en.md`;
    const begun = "One window takes the application.\n[to be written] <!-- 可拨打12345。 -->";
    const here = await knowledgeFolder(
      replaceIn(
        english,
        "As of {{notice_year}}, one window takes the application. Call 12345.",
        begun,
        replaceIn(
          english,
          "As of {{notice_year}}, Jimo plans to finish {{acceptance_days}}.",
          "[to be written] <!-- 截至 -->",
          replaceIn(english, "notice_year: Year of the notice", 'notice_year: "[to be written] 年份"'),
        ),
      ),
    );
    const label = "Year of the circular";
    const text = "As of {{notice_year}}, Jimo means to finish {{acceptance_days}}.";
    const provider = await fakeProvider(() =>
      says(JSON.stringify({ "facts.notice_year": label, "text.duration": text })),
    );
    const { stdout } = await here.run(["translate", "jimo-joint-acceptance"], {
      LLM_BASE_URL: provider.baseUrl,
      LLM_MODEL: "small",
    });
    const written = await read(here, english);

    expect(stdout).toContain("; text.overview: begun and not finished, left as it is\nja: lacks nothing\n");
    expect(written).toContain(`notice_year: "${label}"\n`);
    expect(written).toContain(`## {#overview} What is joint acceptance?\n\n${begun}\n`);
    expect(written).toContain(`## {#duration} How long does it take?\n\n${text}\n`);
  });

  it.for([
    {
      what: "is not finished",
      file: `${GUIDE}/en.md`,
      from: "one window takes the application",
      to: "[to be written]",
      says: 'en.md: unfinished: overview: still has "[to be written]"',
    },
    {
      what: "holds a note to oneself",
      file: `${GUIDE}/en.md`,
      from: "{#duration} How long does it take?",
      to: "{#duration} TODO ask Jimo",
      says: 'en.md: unfinished: heading of duration: still has "TODO"',
    },
    {
      what: "breaks a rule",
      file: `${GUIDE}/en.md`,
      from: "one window takes the application",
      to: "it takes 12 days",
      says: "en.md: bare-figure: ",
    },
    {
      what: "lacks a name in guide.yaml",
      file: `${GUIDE}/guide.yaml`,
      from: "documents: []",
      to: 'documents: [{ id: form, name: { zh: 申请书, en: "[to be written]", ja: 申請書, ko: 신청서 }, source: notice }]',
      says: "guide.yaml: unfinished: documents.form.name.en: still has",
    },
  ])("approves nothing that $what", async ({ file, from, to, says }, { expect }) => {
    const here = await knowledgeFolder(replaceIn(file, from, to));
    const before = await read(here, `${GUIDE}/guide.yaml`);
    const { code, stdout, stderr } = await here.run([
      "approve",
      "jimo-joint-acceptance",
      "--lang",
      "en",
      "--by",
      "Ann",
    ]);

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("en.md cannot be approved before this is mended:\n");
    expect(stderr).toContain(says);
    expect(await read(here, `${GUIDE}/guide.yaml`)).toBe(before);
  });

  it("approves a language while another is not finished", async ({ expect }) => {
    const { run } = await knowledgeFolder(replaceIn(JA, "合同検収は何日かかりますか", "TODO"));

    expect(await run(["approve", "jimo-joint-acceptance", "--lang", "en", "--by", "Ann"])).toMatchObject({ code: 0 });
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
