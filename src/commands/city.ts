/**
 * `npm run -s city -- push <case number> --reason <text> | status <receipt> | knowledge`: what goes over to the city's
 * platform of cases (`CITY_PLATFORM`) and comes from it. Prints the receipt, the status, or an entry of its knowledge base
 * a line, as JSON, for an editor to read.
 *
 * Exit 0 when it is done, 1 when it cannot be, 2 for arguments that make no sense.
 */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { parseArgs } from "node:util";
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { handOverToCity } from "#src/people/city/hand-over-to-city.ts";
import { readCityKnowledge } from "#src/people/city/read-city-knowledge.ts";
import { parseCaseNumber } from "#src/people/handoff/case-number.ts";
import { createHttpCityPlatform } from "#src/platform/adapters/http-city-platform/create-http-city-platform.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { CityPlatform } from "#src/platform/ports/city-platform.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { redact } from "#src/turn/guard/redact.ts";

const USAGE = "usage: npm run -s city -- push <case number> --reason <text> | status <receipt> | knowledge";

if (existsSync(".env")) loadEnvFile();
process.exitCode = await main(readArguments(process.argv.slice(2)));

interface CityArguments {
  readonly verb: string | undefined;
  readonly subject: string | undefined;
  readonly reason: string | undefined;
}

function readArguments(given: readonly string[]): CityArguments | undefined {
  try {
    const options = { reason: { type: "string" } } as const;
    const { positionals, values } = parseArgs({ args: [...given], options, allowPositionals: true });
    const [verb, subject, ...tooMuch] = positionals;
    return tooMuch.length > 0 ? undefined : { verb, subject, reason: values.reason };
  } catch {
    return undefined;
  }
}

async function main(given: CityArguments | undefined): Promise<0 | 1 | 2> {
  const settings = readSettings(process.env);
  if (!settings.ok) return fail(settings.error);
  const { cityPlatform, dataFolder } = settings.value;
  const platform = cityPlatform && createHttpCityPlatform(cityPlatform, { clock: systemClock, newId: randomId });
  if (platform === undefined) return fail("CITY_PLATFORM is not set");
  const { verb, subject, reason } = given ?? {};
  if (verb === "push" && subject !== undefined && reason !== undefined) {
    return push(subject, reason, dataFolder, platform);
  }
  if (verb === "status" && subject !== undefined && reason === undefined) return status(subject, platform);
  if (verb === "knowledge" && subject === undefined && reason === undefined) return knowledge(platform);
  console.error(USAGE);
  return 2;
}

async function push(typed: string, reason: string, dataFolder: string, platform: CityPlatform): Promise<0 | 1> {
  const stores = await openNodeStores(dataFolder);
  try {
    const number = parseCaseNumber(typed);
    const found = number === undefined ? undefined : await stores.cases.findByNumber(number);
    if (found === undefined) return fail(`there is no case ${JSON.stringify(typed)}`);
    const receipt = await handOverToCity(found, redact(reason), platform);
    if (!receipt.ok) return fail(`the city's platform did not take it: ${receipt.error}`);
    console.log(receipt.value.number);
    return 0;
  } finally {
    stores.close();
  }
}

async function status(receipt: string, platform: CityPlatform): Promise<0 | 1> {
  const read = await platform.readStatus(receipt);
  if (!read.ok) return fail(`the city's platform does not say: ${read.error}`);
  console.log(`${read.value.state}\t${read.value.asOf.toISOString()}`);
  return 0;
}

async function knowledge(platform: CityPlatform): Promise<0 | 1> {
  for await (const entry of readCityKnowledge(platform)) {
    if (!entry.ok) return fail(`the city's platform stopped: ${entry.error}`);
    console.log(JSON.stringify(entry.value));
  }
  return 0;
}

function fail(line: string): 1 {
  console.error(line);
  return 1;
}
