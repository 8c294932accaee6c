/**
 * Reads a table of phrases: each topic on a line of its own, its phrases below it, separated by commas.
 *
 * @returns every topic of the table, in its order
 */
export function readPhrases<Topic extends string>(
  topics: readonly Topic[],
  table: string,
): ReadonlyMap<Topic, readonly string[]> {
  const read = new Map<Topic, string[]>();
  let phrases: string[] = [];
  for (const line of table.trim().split("\n")) {
    const topic = topics.find((one) => one === line);
    if (topic === undefined) phrases.push(...line.split(",").map((phrase) => phrase.trim()));
    else read.set(topic, (phrases = []));
  }
  return read;
}
