/** Finds the ids of messengers that are named as such. */
import { MESSENGER_IDS } from "#src/language/messenger-ids.ts";
import { findAll, type PersonalData } from "./personal-data.ts";

/** @param text a plain copy of the message */
export function findMessengerIds(text: string): readonly PersonalData[] {
  return findAll("messenger", MESSENGER_IDS, text);
}
