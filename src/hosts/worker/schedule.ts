/** When the Worker does something by itself, as Cloudflare writes it: staff and visitors are told of something each minute. */
export const EVERY_MINUTE = "* * * * *";

/** What is cut off is finished, what has been kept for its time is erased. */
export const EVERY_FIVE_MINUTES = "*/5 * * * *";
