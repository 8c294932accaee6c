import type { Role } from "#src/protocol/desk.ts";
import { grantOf } from "./grant-of.ts";
import { type Grant, type Permission, PERMISSIONS } from "./permissions.ts";

export type Grants = Readonly<Partial<Record<Permission, Grant>>>;

/** Everything a role may do, and how far. */
export function grantsOf(role: Role): Grants {
  const permissions = Object.keys(PERMISSIONS) as Permission[];
  return Object.fromEntries(
    permissions.flatMap((permission) => {
      const grant = grantOf(role, permission);
      return grant === undefined ? [] : [[permission, grant]];
    }),
  );
}
