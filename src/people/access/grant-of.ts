import type { Role } from "#src/protocol/desk.ts";
import { type Grant, type Permission, PERMISSIONS } from "./permissions.ts";

/** How far a role may do something; undefined: not at all. */
export function grantOf(role: Role, permission: Permission): Grant | undefined {
  const grants: Readonly<Partial<Record<Role, Grant>>> = PERMISSIONS[permission];
  return grants[role];
}
