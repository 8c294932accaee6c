/** The conversation contract on the app without a host. */
import { createApp } from "#src/http/create-app.ts";
import { makeWholeParts } from "#test/support/whole-app.ts";
import { describeConversationContract } from "./conversation-suite.ts";

const app = createApp(await makeWholeParts());

describeConversationContract("the app without a host", { request: async (path, init) => app.request(path, init) });
