import * as z from "zod";

/** The header that everything sent to change something at the desk has to carry. */
export const ownOriginSchema = z.object({
  Origin: z.string().meta({ description: "Of this service; browsers send it by themselves" }),
});
