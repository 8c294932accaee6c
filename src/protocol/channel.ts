/** Where a conversation is held. */
export const CHANNELS = ["web", "wechat", "api", "kiosk"] as const;

export type Channel = (typeof CHANNELS)[number];
