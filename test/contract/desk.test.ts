import { createApp } from "#src/http/create-app.ts";
import { seedDesk } from "#test/support/seed-desk.ts";
import { makeWholeParts } from "#test/support/whole-app.ts";
import { describeDeskContract } from "./desk-suite.ts";

const parts = await makeWholeParts();
const app = createApp(parts);

describeDeskContract("the app without a host", {
  request: async (path, init) => app.request(path, init),
  origin: () => "http://localhost",
  ...seedDesk(parts.desk),
});
