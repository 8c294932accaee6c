import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SECRET_BYTES = 32;
const OWNER_ALONE = 0o600;

/**
 * The settings of the Worker on a developer's machine: a secret that is made once and kept, then the project's `.env`.
 * @returns the files that hold them; a later one wins
 */
export async function developmentSettings(stateFolder: string, projectFolder: string): Promise<readonly string[]> {
  const kept = join(stateFolder, "secret.env");
  const own = join(projectFolder, ".env");
  await mkdir(stateFolder, { recursive: true });
  if (!existsSync(kept)) {
    const secret = randomBytes(SECRET_BYTES).toString("base64url");
    await writeFile(kept, `SECRET_KEY=${secret}\n`, { mode: OWNER_ALONE });
  }
  return existsSync(own) ? [kept, own] : [kept];
}
