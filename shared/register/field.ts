import * as z from 'zod';
import { Track } from '../rulepacks/pack.ts';
import { Sector } from '../startups/model.ts';

/** Lĩnh vực khoa học, as the narrative of a science topic asks for it (B1-2a). */
export const ScienceField = z.enum(['natural', 'engineering', 'medical', 'agricultural']);

/** A field of science, else the track it ran on. */
export const GeneralField = z.enum([...Track.options, ...ScienceField.options]);
export type GeneralField = z.infer<typeof GeneralField>;

/** What something in the register is about: a startup's sector, or a general field. */
export const Field = z.enum([...GeneralField.options, ...Sector.options]);
export type Field = z.infer<typeof Field>;
