/** A file of the build by its path; undefined where there is none. */
export async function fetchBuilt(built: Fetcher, path: string): Promise<Response | undefined> {
  // The binding looks at the path alone; an address needs some host.
  const reply = await built.fetch(`https://built${path}`);
  if (reply.ok) return reply;
  await reply.body?.cancel();
  return undefined;
}
