import type { District } from "#src/knowledge/knowledge.ts";
import type { Refusal } from "../problems/refusal.ts";

/** @returns what to say to a model that made a district up: those there are */
export function refuseDistrict(
  district: string | undefined,
  districts: readonly Pick<District, "id">[],
): Refusal | undefined {
  if (district === undefined || districts.some(({ id }) => id === district)) return undefined;
  const offered = districts.map(({ id }) => id);
  return { code: "field-invalid", faults: [{ path: "district", code: "not-offered", offered }] };
}
