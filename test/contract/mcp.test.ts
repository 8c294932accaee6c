/** The contract of `/mcp` on the app without a host. */
import { createApp } from "#src/http/create-app.ts";
import { makeWholeParts } from "#test/support/whole-app.ts";
import { describeMcpContract } from "./mcp-suite.ts";

const app = createApp(await makeWholeParts());

describeMcpContract("the app without a host", { request: async (path, init) => app.request(path, init) });
