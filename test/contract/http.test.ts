import { createApp } from "#src/http/create-app.ts";
import { API_KEY, ASSETS, makeAppParts } from "#test/support/app-parts.ts";
import { describeHttpContract } from "./http-suite.ts";
import { describeV1Contract } from "./v1-suite.ts";

const app = createApp(makeAppParts());

describeHttpContract("the app without a host", {
  request: async (path, init) => app.request(path, init),
  assetPath: () => ASSETS.style,
});

describeV1Contract("the app without a host", { request: async (path, init) => app.request(path, init) }, API_KEY);
