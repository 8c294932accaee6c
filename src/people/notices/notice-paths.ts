/** Where mails to visitors lead. */
export const CONFIRM_PATH = "/notices/confirm";
export const UNSUBSCRIBE_PATH = "/notices/unsubscribe";
