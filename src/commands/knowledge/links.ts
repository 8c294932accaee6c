/** `links [--online]`: the addresses the knowledge leads to. Exit 1 when one is malformed or, online, broken. */
import { collectLinks, type Link } from "./collect-links.ts";
import { readAll } from "./read-all.ts";
import { readArguments } from "./read-arguments.ts";
import type { Verb } from "./verb.ts";
import { visitAll } from "./visit-all.ts";
import { type Visit, visitLink } from "./visit-link.ts";

const SITES_AT_ONCE = 4;
/** Sites of authorities abroad are slow from here, and the other way round. */
const TIMEOUT_MS = 20_000;

export const links: Verb = {
  usage: "[--online]",
  does: "checks the addresses of sources and websites; with --online opens each",
  run: async (given, folder) => {
    const read = readArguments(given, { options: { online: { type: "boolean" } }, words: 0 });
    if (read === undefined) return 2;

    const { links: all, malformed, notes } = collectLinks(await readAll(folder));
    const visited = read.values.online === true ? await open(all) : [];
    const lines = [
      ...malformed.map((line) => `malformed: ${line}`),
      ...visited.map(({ line }) => line),
      ...notes.map((line) => `note: ${line}`),
    ];
    const broken = visited.filter(({ visit }) => visit.kind === "broken").length;
    const summary = [`${all.length} addresses`, `${malformed.length} malformed`];
    if (read.values.online === true) summary.push(`${broken} broken`);
    process.stdout.write(`${[...lines, summary.join(", ")].join("\n")}\n`);
    return malformed.length + broken > 0 ? 1 : 0;
  },
};

async function open(all: readonly Link[]): Promise<readonly { readonly visit: Visit; readonly line: string }[]> {
  const whereOf = new Map(all.map(({ url, where }) => [url, where.join(", ")]));
  const visits = await visitAll([...whereOf.keys()], {
    visit: (url) => visitLink(url, { timeoutMs: TIMEOUT_MS }),
    sitesAtOnce: SITES_AT_ONCE,
  });
  return visits.map(([url, visit]) => ({ visit, line: `${describe(visit)}: ${url} (${whereOf.get(url) ?? ""})` }));
}

function describe(visit: Visit): string {
  switch (visit.kind) {
    case "there":
      return visit.movedTo === undefined ? `${visit.status}` : `${visit.status}, moved to ${visit.movedTo}`;
    case "turned-away":
      return `${visit.status}, turns programs away: open it yourself`;
    case "broken":
      return `broken, ${visit.reason}`;
  }
}
