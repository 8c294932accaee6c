/** What the server and the script both call by name on the page of a case. */
export const CONVERSATION_KEY_ID = "conversation";
export const CONTINUE_FORM_ID = "continue";
export const NEEDS_SCRIPT_ID = "needs-script";
