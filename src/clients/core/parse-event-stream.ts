/**
 * Reads an event stream (`text/event-stream`) as it arrives, cut anywhere: between events, within a line, within a
 * character.
 */
export interface StreamEvent {
  /** `message` where the stream names none. */
  readonly name: string;
  readonly data: string;
  /** The last id the stream gave so far. */
  readonly id: string | undefined;
}

/**
 * Bytes to text, keeping a character that is cut off for the next call. `TextDecoder` where there is one; mini programs
 * bring their own.
 */
export type StreamDecoder = (bytes: Uint8Array) => string;

/**
 * @returns takes the next bytes and gives the events they complete. Comments and fields it does not know are skipped; an
 *   event that the stream ends in the middle of is never given.
 */
export function createEventStreamParser(decode: StreamDecoder): (bytes: Uint8Array) => readonly StreamEvent[] {
  let rest = "";
  let isFirst = true;
  let name = "";
  let id: string | undefined;
  let data: string[] = [];

  const takeLine = (line: string): StreamEvent | undefined => {
    if (line === "") {
      const event = data.length > 0 ? { name: name || "message", data: data.join("\n"), id } : undefined;
      name = "";
      data = [];
      return event;
    }
    const colon = line.indexOf(":");
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /u, "");
    if (field === "event") name = value;
    else if (field === "data") data.push(value);
    else if (field === "id" && !value.includes("\0")) id = value;
    return undefined;
  };

  return (bytes) => {
    let text = rest + decode(bytes);
    if (isFirst && text !== "") {
      text = text.replace(/^\uFEFF/u, "");
      isFirst = false;
    }
    const events: StreamEvent[] = [];
    // A carriage return at the very end may be half of a line's end.
    const lines = text.split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const event = takeLine(line);
      if (event !== undefined) events.push(event);
    }
    return events;
  };
}
