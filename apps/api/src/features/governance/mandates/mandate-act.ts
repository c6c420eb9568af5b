import { MANDATE_KINDS } from '@rayonne/contracts';
import { z } from 'zod';

export const MANDATE_GRANT = 'mandates.grant';
export const MANDATE_END = 'mandates.end';

export const mandateGrantSchema = z.object({
  memberId: z.uuid(),
  kind: z.enum(MANDATE_KINDS),
  months: z.int(),
  isManaging: z.boolean(),
});
export type MandateGrantAct = z.infer<typeof mandateGrantSchema>;

export const mandateEndSchema = z.object({ memberId: z.uuid(), kind: z.enum([...MANDATE_KINDS, 'caretaker']) });
export type MandateEndAct = z.infer<typeof mandateEndSchema>;
