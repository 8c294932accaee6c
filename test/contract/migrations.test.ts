import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { describeMigrations } from "./migrations.ts";

const folder = await mkdtemp(join(tmpdir(), "luodi-test-"));
afterAll(() => rm(folder, { recursive: true }));

describeMigrations("node:sqlite", () => openNodeSqlite(join(folder, "luodi.db")));
