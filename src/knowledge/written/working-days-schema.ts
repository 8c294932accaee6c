/** `working-days.yaml`: the official working days of each published year. `knowledge/README.md` explains each field. */
import * as z from "zod";
import { HOLIDAY_NAMES } from "../knowledge.ts";
import { fullDate, slug } from "./fields.ts";

const year = z.string().regex(/^[1-9]\d{3}$/u, "must be a year: YYYY");

const holidaySchema = z.strictObject({ name: z.enum(HOLIDAY_NAMES), from: fullDate, to: fullDate });

export const workingDaysSchema = z.record(
  year,
  z.strictObject({ source: slug, holidays: z.array(holidaySchema).min(1), make_up_days: z.array(fullDate) }),
);

export type WorkingYearFields = z.infer<typeof workingDaysSchema>[string];
