import { env } from "cloudflare:workers";
import { openD1 } from "#src/platform/adapters/d1/open-d1.ts";
import { describeMigrations } from "./migrations.ts";

describeMigrations("D1", () => openD1(env.DB));
