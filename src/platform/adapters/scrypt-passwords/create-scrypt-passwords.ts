/**
 * Passwords by scrypt (RFC 7914), which both hosts have in `node:crypto`. A hash is written in the PHC string format:
 * `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`.
 */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { Passwords } from "../../ports/passwords.ts";
import { readPhcString, type ScryptHash, type ScryptParameters, writePhcString } from "./phc-string.ts";

/**
 * As strong as N = 2^17, r = 8, p = 1 by the OWASP Password Storage Cheat Sheet, which lists them as equal, with 32 MiB
 * of memory instead of 128: an isolate of a Worker has 128 in all.
 */
const TODAY: ScryptParameters = { logCost: 15, blockSize: 8, parallelism: 3 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** What a stored hash may ask for at most. */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;

/** @param parameters for new hashes; a test takes cheaper ones */
export function createScryptPasswords(parameters: ScryptParameters = TODAY): Passwords {
  return {
    async hash(password) {
      const salt = new Uint8Array(randomBytes(SALT_BYTES));
      return writePhcString({ parameters, salt, hash: await derive(password, salt, parameters, HASH_BYTES) });
    },
    async check(password, stored) {
      const read = readPhcString(stored);
      if (read === undefined) throw new Error("a stored password hash cannot be read");
      if (!(await isRight(password, read))) return "wrong";
      return isOf(parameters, read) ? "right" : "right-but-weak";
    },
    decoy: writePhcString({ parameters, salt: new Uint8Array(SALT_BYTES), hash: new Uint8Array(HASH_BYTES) }),
  };
}

async function isRight(password: string, { parameters, salt, hash }: ScryptHash): Promise<boolean> {
  return timingSafeEqual(await derive(password, salt, parameters, hash.length), hash);
}

function isOf(parameters: ScryptParameters, { parameters: used, salt, hash }: ScryptHash): boolean {
  return (
    used.logCost === parameters.logCost &&
    used.blockSize === parameters.blockSize &&
    used.parallelism === parameters.parallelism &&
    salt.length === SALT_BYTES &&
    hash.length === HASH_BYTES
  );
}

function derive(
  password: string,
  salt: Uint8Array,
  { logCost, blockSize, parallelism }: ScryptParameters,
  bytes: number,
): Promise<Uint8Array> {
  const options = { N: 2 ** logCost, r: blockSize, p: parallelism, maxmem: MAX_MEMORY_BYTES };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, bytes, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
