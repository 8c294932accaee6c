/**
 * `npm run bench:chat-clients`: what reading a model's reply of sixty events costs, by the client that reads it. The provider
 * is a process of its own. Prints processor time for each reply in milliseconds, the median of rounds in turn, and how much
 * of it is beyond reading the bytes; once with an event at a time, once with all at once.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { markdownTable } from "#src/commands/report/markdown-table.ts";
import { openContenders, type Contender } from "./chat-clients/contenders.ts";
import { percentile } from "./retrieval/figures/percentile.ts";

const ROUNDS = 7;
const REPLIES = 60;
const US = 1000;

const provider = fork(new URL("./chat-clients/provider.ts", import.meta.url));
const [port] = (await once(provider, "message")) as [number];
for (const arrival of ["drip", "gush"]) {
  const contenders = openContenders(`http://127.0.0.1:${port}/${arrival}`);
  await checkTexts(contenders);
  // The first round warms up.
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times: number[] = [];
    for (const { read } of contenders) times.push(await measure(read));
    rounds.push(times);
  }
  const medians = contenders.map((_, at) =>
    percentile(
      rounds.slice(1).map((times) => times[at] ?? Number.NaN),
      0.5,
    ),
  );
  const [bytes = Number.NaN, plain = Number.NaN] = medians;
  console.log(`${arrival === "drip" ? "An event at a time" : "All at once"}:\n`);
  console.log(
    markdownTable(
      ["client", "ms a reply", "beyond the bytes", "of what plain costs beyond them"],
      contenders.map(({ name }, at) => {
        const beyond = (medians[at] ?? Number.NaN) - bytes;
        return [
          name,
          (medians[at] ?? Number.NaN).toFixed(2),
          beyond.toFixed(2),
          `${(beyond / (plain - bytes)).toFixed(1)} x`,
        ];
      }),
    ),
  );
}
provider.kill();

/** Processor time of this process for one reply, in milliseconds. */
async function measure(read: () => Promise<string>): Promise<number> {
  const before = process.cpuUsage();
  for (let reply = 0; reply < REPLIES; reply++) await read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / US / REPLIES;
}

/** Nobody is fast by reading less. */
async function checkTexts([, ...contenders]: readonly Contender[]): Promise<void> {
  const texts = new Set<string>();
  for (const { read } of contenders) texts.add(await read());
  if (texts.size !== 1 || texts.has("")) throw new Error("the clients read different texts");
}
