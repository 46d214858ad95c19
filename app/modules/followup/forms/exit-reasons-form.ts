import { z } from 'zod';

/** The collaboration's own reasons of an exit, one on each line. */
export const exitReasonsForm = z.object({ reasons: z.string().default('') });
