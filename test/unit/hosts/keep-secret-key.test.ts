import { mkdtemp, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { keepSecretKey } from "#src/hosts/keep-secret-key.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "luodi-data-"));

describe("keepSecretKey", () => {
  it("makes a secret that the settings would take, in a folder that was not there", async ({ expect }) => {
    const folder = join(await newFolder(), "new", "data");
    const key = await keepSecretKey(folder);

    expect(readSettings({ SECRET_KEY: key })).toMatchObject({ ok: true, value: { secretKey: key } });
    expect(await readFile(join(folder, "secret-key"), "utf8")).toBe(`${key}\n`);
  });

  it("lets only its owner read it, and leaves nothing else behind", async ({ expect }) => {
    const folder = await newFolder();
    await keepSecretKey(folder);

    expect((await stat(join(folder, "secret-key"))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["secret-key"]);
  });

  it("gives the same secret at the next start, and another one elsewhere", async ({ expect }) => {
    const folder = await newFolder();
    const key = await keepSecretKey(folder);

    expect(await keepSecretKey(folder)).toBe(key);
    expect(await keepSecretKey(await newFolder())).not.toBe(key);
  });

  it("gives starts at the same time one secret", async ({ expect }) => {
    const folder = await newFolder();
    const keys = await Promise.all(Array.from({ length: 50 }, () => keepSecretKey(folder)));

    expect(new Set(keys).size).toBe(1);
    expect(await keepSecretKey(folder)).toBe(keys[0]);
    expect(await readdir(folder)).toEqual(["secret-key"]);
  });

  it.for(["", "short\n", "not a secret, whatever its length is, for it has spaces"])(
    "refuses to go on with %j in the file, and keeps it",
    async (text, { expect }) => {
      const folder = await newFolder();
      await writeFile(join(folder, "secret-key"), text);

      await expect(keepSecretKey(folder)).rejects.toThrow("does not hold the secret");
      expect(await readFile(join(folder, "secret-key"), "utf8")).toBe(text);
    },
  );
});
