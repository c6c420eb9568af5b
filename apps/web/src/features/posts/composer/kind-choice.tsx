import type { MessageId } from '@rayonne/messages';
import { ChoiceField } from '@rayonne/ui';
import type { PostKind } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { COMPOSER_PARTS } from './composer-parts';

const KINDS: readonly { kind: PostKind; label: MessageId }[] = [
  { kind: 'UPDATE', label: 'composer.kind.UPDATE' },
  { kind: 'QUESTION', label: 'composer.kind.QUESTION' },
  ...COMPOSER_PARTS.flatMap(({ kind, kindLabel }) => (kind && kindLabel ? [{ kind, label: kindLabel }] : [])),
];

/** What the post is to be; nothing to choose for one that comes from elsewhere, such as something shared. */
export function KindChoice({ kind, onChange }: { kind: PostKind; onChange: (kind: PostKind) => void }) {
  const text = useText();
  if (!KINDS.some((choice) => choice.kind === kind)) return null;
  return (
    <ChoiceField
      label={text('composer.kind')}
      name="kind"
      compact
      value={kind}
      onChange={onChange}
      options={KINDS.map((choice) => ({ value: choice.kind, label: text(choice.label) }))}
    />
  );
}
