import { createApp } from "#src/http/create-app.ts";
import { ASSETS, makeAppParts } from "#test/support/app-parts.ts";
import { describeHttpContract } from "./http-suite.ts";

const app = createApp(makeAppParts());

describeHttpContract("the app without a host", {
  request: async (path, init) => app.request(path, init),
  assetPath: () => ASSETS.style,
});
