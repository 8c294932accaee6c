import { holdsEverywhere } from "../holds-everywhere.ts";
import type { Fault } from "../written/fault.ts";
import type { Rule } from "./rule.ts";

/** A guide's folder says its id and its district, and no two guides have the same id; a district has its own folder. */
export const guideIdentity: Rule = ({ guides }) => {
  const folderOfId = new Map<string, string>();
  return guides.flatMap(({ folder, fields }): readonly Fault[] => {
    const file = `${folder}/guide.yaml`;
    const [root, ...rest] = folder.split("/");
    const faults: Fault[] = [];
    const earlier = folderOfId.get(fields.id);
    if (earlier !== undefined) {
      faults.push({ file, rule: "guide-id-duplicate", message: `"${fields.id}" is also the id of ${earlier}` });
    }
    folderOfId.set(fields.id, folder);
    if (rest.at(-1) !== fields.id) {
      faults.push({ file, rule: "guide-id-folder", message: `the id "${fields.id}" must be the folder's name` });
    }
    const inItsPlace = root === "districts" ? rest[0] === fields.district : holdsEverywhere(fields.district);
    if (!inItsPlace) {
      const message = `a guide of "${fields.district}" does not belong into ${root}/${rest.slice(0, -1).join("/")}`;
      faults.push({ file, rule: "guide-district-folder", message });
    }
    return faults;
  });
};
