import type { LiveChannel } from "#src/platform/adapters/durable-object-bus/live-channel.ts";
import type * as worker from "../worker.ts";

/** What `wrangler.toml` binds. Settings come beside it, as variables and secrets of type string (`.env.example`). */
export interface WorkerBindings {
  /** The files of the build: knowledge, index, and what browsers load. */
  readonly ASSETS: Fetcher;
  readonly DB: D1Database;
  /** One object per conversation, named by its id. */
  readonly CONVERSATIONS: DurableObjectNamespace<worker.ConversationRoom>;
  /** One object per channel of the live bus, named as the channel is. */
  readonly CHANNELS: DurableObjectNamespace<LiveChannel>;
}

declare global {
  namespace Cloudflare {
    interface Env extends WorkerBindings {}
    interface GlobalProps {
      mainModule: typeof worker;
    }
  }
}
