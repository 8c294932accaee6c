/** What stands in a draft where an editor has yet to write. The check refuses it, so a draft is never published. */
export const TO_BE_WRITTEN = "[to be written]";
