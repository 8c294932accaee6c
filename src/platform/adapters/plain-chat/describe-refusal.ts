import type { ChatFailure } from "../../ports/chat-model.ts";
import { asRecord } from "../chat-endpoint/as-record.ts";
import { describeStatus, TOO_LONG } from "../chat-endpoint/describe-status.ts";

/** In UTF-16 units: an error says what it has to say in less. */
const MOST_READ = 1 << 16;
const BAD_REQUEST = 400;

/** OpenAI has a code for it; of those that have none, each says it in words of its own. */
const OVERFLOW_CODE = "context_length_exceeded";
const OVERFLOW_WORDS = /maximum context length|exceeds the context window|input tokens exceed|range of input length/iu;

/** What a reply with another status than success means. The provider's words are read, never repeated. */
export async function describeRefusal(response: Response): Promise<ChatFailure> {
  const { status, headers } = response;
  const { code, message } = readError(await readStart(response));
  const isSaid = status === BAD_REQUEST && typeof message === "string" && OVERFLOW_WORDS.test(message);
  return isSaid || code === OVERFLOW_CODE ? TOO_LONG : describeStatus(status, code, headers);
}

/** Most have the error in a field of its own, some are the error. */
function readError(text: string): Readonly<Record<string, unknown>> {
  try {
    const body = asRecord(JSON.parse(text));
    return typeof body["error"] === "object" ? asRecord(body["error"]) : body;
  } catch {
    return {};
  }
}

/** As far as it came: where it breaks off, the status says enough. */
async function readStart({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const bytes of body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      if (text.length > MOST_READ) break;
    }
  } catch {
    return text;
  }
  return text;
}
