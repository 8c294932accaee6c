/** What a code of a provider or a system looks like; anything else in its place is not repeated. */
const CODE = /^\w{1,40}$/u;

/** What failed, with the code that was told of it. */
export function withCode(detail: string, code: unknown): string {
  return typeof code === "string" && CODE.test(code) ? `${detail}, ${code}` : detail;
}
