/** Reads a stream of server-sent events as it comes. */
export interface SentEvent {
  readonly event: string | undefined;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** Comments are left out, and the mark that ends a completion. Leaving the loop ends the connection. */
export async function* readEventStream(response: Response): AsyncGenerator<SentEvent, void> {
  if (response.body === null) throw new Error("a stream has a body");
  let rest = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = new Map(block.split("\n").map((line) => splitField(line)));
      const data = fields.get("data");
      if (data === undefined || data === "[DONE]") continue;
      yield { event: fields.get("event"), id: fields.get("id"), data: JSON.parse(data) };
    }
  }
}

function splitField(line: string): readonly [string, string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2)];
}

/** All events of a stream that ends by itself. */
export async function readWholeStream(response: Response): Promise<readonly SentEvent[]> {
  return Array.fromAsync(readEventStream(response));
}

/** Reads until an event is what is waited for. @throws Error when the stream ends before */
export async function readUntil(
  response: Response,
  isIt: (event: SentEvent) => boolean,
): Promise<readonly SentEvent[]> {
  const read: SentEvent[] = [];
  for await (const event of readEventStream(response)) {
    read.push(event);
    if (isIt(event)) return read;
  }
  throw new Error(`the stream ended after ${read.length} events`);
}
