/** Where mails to visitors lead. */
export const CASE_PATH = "/case";
export const CONFIRM_PATH = "/notices/confirm";
export const UNSUBSCRIBE_PATH = "/notices/unsubscribe";
