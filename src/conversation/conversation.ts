import type { Language } from "#src/language/language.ts";
import type { Channel } from "#src/protocol/channel.ts";

/** What is known of a conversation from its start on. What happens in it are its events. */
export interface Conversation {
  readonly id: string;
  readonly startedAt: Date;
  /** Language of the interface it was started in. */
  readonly language: Language;
  readonly channel: Channel;
  /** Origin of the site it is held on; cases are limited per site. */
  readonly site: string;
  /** Id of the district the visitor comes from, where the site said so. */
  readonly district?: string;
  /** Keyed hash of the request that started it: tells a repetition from another request under the same key. */
  readonly fingerprint: string;
}
