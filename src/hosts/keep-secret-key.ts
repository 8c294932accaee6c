/** Keeps the secret of a service that was not told one: made at the first start, the same at every later one. */
import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "secret-key";
const KEY_BYTES = 32;
const KEY = /^[A-Za-z0-9_-]{43}$/u;

/**
 * The secret in the folder's file, which only its owner can read; made where there is none. Two starts at the same time
 * get the same one.
 *
 * @param dataFolder made where there is none
 * @throws Error when the file holds anything else or cannot be written: another secret would lose every open conversation
 */
export async function keepSecretKey(dataFolder: string): Promise<string> {
  const file = join(dataFolder, FILE);
  const key = (await readKept(file)) ?? (await make(dataFolder, file));
  if (!KEY.test(key)) throw new Error(`${file} does not hold the secret that was kept in it`);
  return key;
}

async function make(dataFolder: string, file: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  // Written whole beside it, then given its name: another start finds a whole secret or none.
  await writeFile(draft, `${randomBytes(KEY_BYTES).toString("base64url")}\n`, { flag: "wx", mode: 0o600, flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if (!isError(error, "EEXIST")) throw error;
  } finally {
    await rm(draft);
  }
  return (await readFile(file, "utf8")).trim();
}

async function readKept(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if (isError(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
