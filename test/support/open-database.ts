/** A process that opens the database of a file as a start of the service does, and closes it. */
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { conversation } from "./records.ts";

const [file = ""] = process.argv.slice(2);
const database = openNodeSqlite(file);
await migrate(database);
await createStores(database).conversations.start(conversation(), []);
database.close();
console.log("opened");
