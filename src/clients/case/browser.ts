/**
 * The page of a case in the browser: where a script runs, its conversation can be taken up. It is handed on through the
 * store of the tab, where the conversation's page looks for one, and never through an address.
 */
import type { ConversationKey } from "#src/clients/core/conversation-path.ts";
import { keepConversation } from "#src/clients/core/keep-conversation.ts";
import { openStores } from "#src/clients/page/open-stores.ts";
import { CONTINUE_FORM_ID, CONVERSATION_KEY_ID, NEEDS_SCRIPT_ID } from "./dom-ids.ts";

const conversation = JSON.parse(find(CONVERSATION_KEY_ID).textContent) as ConversationKey;
const form = find(CONTINUE_FORM_ID);

form.addEventListener("submit", () => keepConversation(openStores(), conversation, Date.now()));
form.hidden = false;
find(NEEDS_SCRIPT_ID).hidden = true;

/** @throws Error when the element is missing: the document is ours, so that is a fault */
function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element "${id}"`);
  return element;
}
