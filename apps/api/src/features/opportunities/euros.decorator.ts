import { applyDecorators } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { IsInt, Max, Min } from 'class-validator';

/** A whole number of euros. */
export const Euros = () => applyDecorators(IsInt(), Min(0), Max(LIMITS.opportunityAmount));
