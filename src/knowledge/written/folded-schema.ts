/** `folded.yaml`: which entries published at the desk are in the guides already. Kept by `npm run knowledge -- fold`. */
import * as z from "zod";
import { slug, text } from "./fields.ts";

/** Guide id -> id of the entry that was last written into it, or that took it away. */
export const foldedSchema = z.record(slug, text);
