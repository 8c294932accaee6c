import { readFile } from "node:fs/promises";
import { describe, it } from "vitest";
import { PERMISSIONS } from "#src/people/access/permissions.ts";
import { grantOf } from "#src/people/access/grant-of.ts";
import { ROLES } from "#src/protocol/desk.ts";

describe("the matrix of permissions", () => {
  it("is the one that the documentation shows", async ({ expect }) => {
    const document = await readFile(new URL("../../../../docs/design/access.md", import.meta.url), "utf8");
    const rows = (Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]).map(
      (permission) => `| \`${permission}\` | ${ROLES.map((role) => grantOf(role, permission) ?? "–").join(" | ")} |`,
    );

    expect(document).toContain(
      [`| | ${ROLES.join(" | ")} |`, `|---|${"---|".repeat(ROLES.length)}`, ...rows].join("\n"),
    );
  });
});
