/** A key and a certificate for 127.0.0.1 that nobody vouches for, made anew: the shortest X.509 a server can show. */
import { generateKeyPairSync, sign } from "node:crypto";

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;

const ECDSA_WITH_SHA256 = Buffer.from("2a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("550403", "hex");

export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, der(OBJECT_ID, ECDSA_WITH_SHA256));
  const commonName = der(SEQUENCE, der(OBJECT_ID, COMMON_NAME), der(UTF8_STRING, Buffer.from("127.0.0.1")));
  const name = der(SEQUENCE, der(SET, commonName));
  const validity = der(SEQUENCE, ...["200101000000Z", "491231235959Z"].map((time) => der(UTC_TIME, Buffer.from(time))));
  const key = publicKey.export({ type: "spki", format: "der" });
  const body = der(SEQUENCE, der(INTEGER, Buffer.of(1)), algorithm, name, validity, name, key);
  const signature = der(BIT_STRING, Buffer.of(0), sign("sha256", body, privateKey));
  const certificate = der(SEQUENCE, body, algorithm, signature).toString("base64");
  return {
    key: String(privateKey.export({ type: "pkcs8", format: "pem" })),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replaceAll(/.{64}/gu, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

/** One element: its kind, its length, its content. */
function der(kind: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  const length = bytes.length < 0x80 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.of(kind, ...length), bytes]);
}
