/** A hash of scrypt with everything that is needed to make it again, as one text: the PHC string format. */

export interface ScryptParameters {
  /** log2 of the cost N. */
  readonly logCost: number;
  readonly blockSize: number;
  readonly parallelism: number;
}

export interface ScryptHash {
  readonly parameters: ScryptParameters;
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

const PHC_STRING = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/u;

export function writePhcString({ parameters, salt, hash }: ScryptHash): string {
  const { logCost, blockSize, parallelism } = parameters;
  return `$scrypt$ln=${logCost},r=${blockSize},p=${parallelism}$${toBase64(salt)}$${toBase64(hash)}`;
}

/** @returns undefined where the text is none */
export function readPhcString(text: string): ScryptHash | undefined {
  const [, logCost, blockSize, parallelism, salt, hash] = PHC_STRING.exec(text) ?? [];
  if (salt === undefined || hash === undefined) return undefined;
  return {
    parameters: { logCost: Number(logCost), blockSize: Number(blockSize), parallelism: Number(parallelism) },
    salt: fromBase64(salt),
    hash: fromBase64(hash),
  };
}

/** The format leaves out the padding. */
function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
