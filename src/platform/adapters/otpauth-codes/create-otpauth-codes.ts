import { Secret, TOTP } from "otpauth";
import type { OneTimeCodes } from "../../ports/one-time-codes.ts";

/** As RFC 4226 recommends for a secret: 160 bits. */
const SECRET_BYTES = 20;
const PERIOD_SECONDS = 30;

/** What every device that makes such codes can do, and some can nothing else. */
const COMMON = { algorithm: "SHA1", digits: 6, period: PERIOD_SECONDS } as const;

/** @param issuer what devices call the service */
export function createOtpauthCodes(issuer = "Luodi"): OneTimeCodes {
  return {
    newSecret: () => new Secret({ size: SECRET_BYTES }).base32,
    addressOf: (secret, label) => new TOTP({ ...COMMON, issuer, label, secret: Secret.fromBase32(secret) }).toString(),
    findInterval: (code, secret, now) => {
      const timestamp = now.getTime();
      const distance = TOTP.validate({
        ...COMMON,
        token: code,
        secret: Secret.fromBase32(secret),
        timestamp,
        window: 1,
      });
      return distance === null ? undefined : TOTP.counter({ period: PERIOD_SECONDS, timestamp }) + distance;
    },
  };
}
