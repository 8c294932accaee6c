/**
 * Run-time checks of values from the wire, small enough for a bundle. `shapeOf` and `oneOf` take their keys from the
 * protocol's types, so a field or a member that is added there and forgotten here does not compile.
 */
export type Check = (value: unknown) => boolean;

export const isString: Check = (value) => typeof value === "string";
export const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
export const isInteger: Check = (value) => Number.isSafeInteger(value);
export const isBoolean: Check = (value) => typeof value === "boolean";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/u;

/** A moment in UTC, as RFC 3339 writes it. */
export const isInstant: Check = (value) =>
  typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value));

/** A place in a conversation: 1, 2, 3 and so on. */
export const isPlace: Check = (value) => isInteger(value) && (value as number) >= 1;
/** One to five. */
export const isSatisfaction: Check = (value) => isPlace(value) && (value as number) <= 5;

export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

export function nullable(check: Check): Check {
  return (value) => value === null || check(value);
}

export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

export function anyOf(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/** @param members every member of the union, as keys */
export function oneOf<Member extends string>(members: Readonly<Record<Member, true>>): Check {
  return (value) => typeof value === "string" && Object.hasOwn(members, value);
}

/** @param fields a check for every field of `T`, optional ones included; other fields of the value are let through */
export function shapeOf<T>(fields: { readonly [Field in keyof Required<T>]: Check }): Check {
  const entries = Object.entries(fields) as [string, Check][];
  return (value) => isObject(value) && entries.every(([field, check]) => check(value[field]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
