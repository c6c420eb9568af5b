import { LIMITS } from '@rayonne/contracts';
import { TextArea } from '@rayonne/ui';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { useText } from '../../shared/i18n/use-text';

export const readWhy = (fields: FormData): string => textOf(fields, 'why').trim();
export const whyFault = (why: string) => lengthFault(why, LIMITS.charterWhy);

/** The reason that goes with every change. */
export function WhyField({ error }: { error: string | undefined }) {
  const text = useText();
  return (
    <TextArea
      id="why"
      name="why"
      rows={2}
      maxLength={LIMITS.charterWhy.max}
      label={text('charter.why')}
      description={text('charter.whyHint')}
      error={error}
    />
  );
}
