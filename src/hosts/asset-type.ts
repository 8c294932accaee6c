const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The content type of a built file that browsers load, by its name; undefined for any other, which is not served. */
export function assetType(name: string): string | undefined {
  return TYPES[/\.[a-z]+$/u.exec(name)?.[0] ?? ""];
}
