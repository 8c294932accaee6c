import * as z from "zod";
import type { ContactKind } from "./case.ts";

/** No shorter number reaches anybody. */
const FEWEST_PHONE_DIGITS = 5;

/**
 * Whether a contact can be what it is said to be, so that a slip is mended while its writer is still there. A WeChat name
 * may be a number or an address as well: any will do.
 */
export function fitsContactKind(kind: ContactKind, value: string): boolean {
  switch (kind) {
    case "email":
      return z.email().safeParse(value).success;
    case "phone":
      return (value.match(/\p{Nd}/gu) ?? []).length >= FEWEST_PHONE_DIGITS;
    case "wechat":
      return true;
  }
}
