import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, it, onTestFinished } from "vitest";
import { writeFiles } from "#src/commands/knowledge/write-files.ts";
import { type KnowledgeFolder, knowledgeFolder } from "#test/support/knowledge-folder.ts";
import { CITY_GUIDE, GUIDE, replaceIn, validTree } from "../../unit/knowledge/valid-tree.ts";

const SETUP_YAML = `${CITY_GUIDE}/guide.yaml`;

describe("npm run knowledge -- new", () => {
  it("makes a folder that the check refuses until it is written", async ({ expect }) => {
    const { folder, run } = await knowledgeFolder(validTree());
    const made = await run(["new", "jimo-fees", "--topic", "construction", "--district", "jimo", "--source", "notice"]);
    const files = await readdir(join(folder, "districts/jimo/jimo-fees"));
    const checked = await run(["check"]);
    const rules = new Set(
      checked.stderr.split("\n").flatMap((line) => /^\S+jimo-fees\S+: ([a-z-]+):/u.exec(line)?.[1] ?? []),
    );

    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain("districts/jimo/jimo-fees/guide.yaml: the collected facts");
    expect(files.toSorted()).toEqual(["en.md", "guide.yaml", "ja.md", "ko.md", "zh.md"]);
    expect(checked.code).toBe(1);
    expect([...rules].toSorted()).toEqual(["refs-missing", "unfinished"]);
  });

  it("asks for a source where none was named", async ({ expect }) => {
    const { folder, run } = await knowledgeFolder(validTree());
    const { stdout } = await run(["new", "fees", "--topic", "construction", "--district", "city", "--kind", "policy"]);

    expect(stdout).toContain("guides/fees/guide.yaml: the sources");
    expect(await readFile(join(folder, "guides/fees/guide.yaml"), "utf8")).toContain("kind: policy\n");
    expect((await run(["check"])).stderr).toContain('"to-be-named" is not in sources.yaml');
  });

  it.for([
    { when: "the id is none", given: ["Company_Setup"], says: "lower case" },
    { when: "there is no such source", given: ["fees", "--source", "rumour"], says: 'no source "rumour"' },
    { when: "there is no such topic", given: ["fees", "--topic", "magic"], says: 'no topic "magic"' },
    { when: "there is no such district", given: ["fees", "--district", "atlantis"], says: 'no district "atlantis"' },
  ])("says when $when, and how to use it", async ({ given, says }, { expect }) => {
    const { run } = await knowledgeFolder(validTree());
    const { code, stdout, stderr } = await run(["new", "--topic", "construction", "--district", "city", ...given]);
    const [first, second, ...more] = stderr.trim().split("\n");

    expect({ code, stdout, more }).toEqual({ code: 2, stdout: "", more: [] });
    expect(first).toContain(says);
    expect(second).toMatch(/^usage: /u);
  });

  it("says in one line when the id is taken", async ({ expect }) => {
    const { run } = await knowledgeFolder(validTree());

    expect(await run(["new", "company-setup", "--topic", "construction", "--district", "city"])).toEqual({
      code: 1,
      stdout: "",
      stderr: `there is a guide "company-setup" already: ${CITY_GUIDE}\n`,
    });
  });
});

describe("npm run knowledge -- stale", () => {
  it("tells what is due on a day, and fails only when something is overdue", async ({ expect }) => {
    const { run } = await knowledgeFolder(validTree());

    expect(await run(["stale", "--on", "2026-12-01"])).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await run(["stale", "--on", "2028-01-01"]);
    expect(code).toBe(1);
    expect(stdout).toContain("reviews overdue: 2\n  2027-05-31  districts/jimo/jimo-joint-acceptance\n");
    expect(stdout).toContain("nothing to follow: 1\n  2027-12-31  guides/company-setup#overview\n");
  });
});

describe("npm run knowledge -- links", () => {
  it("opens every address with --online and fails with a broken one", async ({ expect }) => {
    const asked: string[] = [];
    const server = createServer(({ method, url }, reply) => {
      asked.push(`${method} ${url}`);
      // Many sites of authorities do not know HEAD.
      const status = url === "/law" ? (method === "HEAD" ? 501 : 200) : 404;
      reply.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const contact = `{ id: site, kind: website, value: "${site}/gone", name: { zh: 网站, en: Site, ja: サイト, ko: 사이트 }, source: law, as_of: "2021" }`;
    const { run } = await knowledgeFolder(
      replaceIn(
        SETUP_YAML,
        "contacts: []",
        `contacts: [${contact}]`,
        replaceIn("sources.yaml", "https://example.org/law", `${site}/law`),
      ),
    );
    const offline = await run(["links"]);
    const askedOffline = asked.length;
    const online = await run(["links", "--online"]);

    expect(offline).toEqual({ code: 0, stdout: "2 addresses, 0 malformed\n", stderr: "" });
    expect(askedOffline).toBe(0);
    expect(online.code).toBe(1);
    expect(online.stdout).toBe(
      `200: ${site}/law (sources.law)\n` +
        `broken, status 404: ${site}/gone (guides/company-setup contacts.site)\n` +
        "2 addresses, 0 malformed, 1 broken\n",
    );
    expect(asked).toEqual(["HEAD /law", "GET /law", "HEAD /gone", "GET /gone"]);
  });
});

describe("npm run knowledge -- diff", () => {
  async function committed(): Promise<KnowledgeFolder> {
    const made = await knowledgeFolder(validTree());
    const git = async (...given: readonly string[]) =>
      promisify(execFile)("git", ["-c", "user.name=E", "-c", "user.email=e@example.org", ...given], {
        cwd: made.folder,
      });
    await git("init", "-q");
    await git("add", ".");
    await git("commit", "-q", "-m", "All");
    return made;
  }

  it("shows a figure and a text as readers see them, and which languages did not follow", async ({ expect }) => {
    const { folder, run } = await committed();
    await writeFiles(
      folder,
      replaceIn(
        `${GUIDE}/en.md`,
        "one window takes the application",
        "a single window takes the application",
        replaceIn(`${GUIDE}/guide.yaml`, "value: 12", "value: 10"),
      ),
    );
    const { code, stdout, stderr } = await run(["diff", "jimo-joint-acceptance"]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`districts/jimo/jimo-joint-acceptance against HEAD
guide.yaml
  facts.acceptance_days.value: 12 -> 10
zh
  duration: 截至2021年，即墨区计划在[-12-]{+10+}个工作日以内完成联合验收。
  facts.acceptance_days: 联合验收: [-12-]{+10+}个工作日以内
en
  overview: As of 2021, [-one-]{+a+} {+single +}window takes the application. Call 12345.
  duration: As of 2021, Jimo plans to finish within [-12-]{+10+} working days.
  facts.acceptance_days: Joint acceptance: within [-12-]{+10+} working days
ja
  duration: 2021年時点で、即墨区は[-12-]{+10+}営業日以内に終える計画です。
  facts.acceptance_days: 合同検収: [-12-]{+10+}営業日以内
ko
  duration: 2021년 기준으로 지모구는 [-12-]{+10+}영업일 이내에 마칠 계획입니다.
  facts.acceptance_days: 합동준공검사: [-12-]{+10+}영업일 이내
not in every language
  overview: en changed, zh, ja, ko did not
`);
  });

  it("says when nothing changed, and when a guide is new", async ({ expect }) => {
    const { run } = await committed();
    await run(["new", "fees", "--topic", "construction", "--district", "city"]);

    expect((await run(["diff", "company-setup"])).stdout).toMatch(/\nnothing changed\n$/u);
    expect((await run(["diff", "fees"])).stdout).toMatch(/^guides\/fees against HEAD, where it cannot be read\n/u);
  });

  it.for([
    { when: "there is no such guide", given: ["fees"], says: 'no guide "fees"' },
    { when: "there is no such revision", given: ["company-setup", "--against", "v9"], says: 'no revision "v9"' },
  ])("says in one line when $when", async ({ given, says }, { expect }) => {
    const { run } = await committed();
    const { code, stderr } = await run(["diff", ...given]);

    expect(code).toBe(1);
    expect(stderr).toContain(says);
  });
});

describe("npm run knowledge", () => {
  it("says in one line that there is no such folder", async ({ expect }) => {
    const { folder, run } = await knowledgeFolder(new Map());

    expect(await run(["check"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `KNOWLEDGE_DIR: there is no folder "${folder}"\n`,
    });
  });

  it.for(
    [
      [],
      ["remove"],
      ["check", "all"],
      ["figures", "all"],
      ["new"],
      ["diff"],
      ["new", "fees", "--topic", "construction"],
      ["new", "fees", "--topic", "construction", "--district", "city", "--kind", "song"],
      ["stale", "--on", "tomorrow"],
      ["links", "--offline"],
    ].map((given) => ({ given })),
  )("answers $given with how to use it", async ({ given }, { expect }) => {
    const { run } = await knowledgeFolder(validTree());
    const { code, stdout, stderr } = await run(given);

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^usage: npm run -s knowledge -- /u);
  });
});
