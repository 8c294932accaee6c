import { createApp } from "#src/http/create-app.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { seedDesk } from "#test/support/seed-desk.ts";
import { describeDeskContract } from "./desk-suite.ts";

const parts = makeAppParts();
const app = createApp(parts);

describeDeskContract("the app without a host", {
  request: async (path, init) => app.request(path, init),
  origin: () => "http://localhost",
  ...seedDesk(parts.desk),
});
