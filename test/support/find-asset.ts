/** Address of the style sheet that a host's page names. */
export async function findAsset(url: string): Promise<string> {
  const html = await (await fetch(url)).text();
  const [path] = /\/assets\/[^"]+\.css/u.exec(html) ?? [];
  if (path === undefined) throw new Error("the page names no style sheet");
  return path;
}
