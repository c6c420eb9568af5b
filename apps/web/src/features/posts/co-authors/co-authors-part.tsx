import { LIMITS } from '@rayonne/contracts';
import { useText } from '../../../shared/i18n/use-text';
import { MemberField } from '../../../shared/people/member-field';
import { useMembership } from '../../../shared/session/membership';
import { Disclosure } from '../../../shared/subjects/settings/disclosure';
import type { ComposerPartProps } from '../composer/composer-parts';
import { ChosenMember } from './chosen-member';
import styles from './co-authors.module.css';

/** Who is asked to sign the post once it is published. */
export function CoAuthorsPart({ draft, onChange }: ComposerPartProps) {
  const text = useText();
  const { memberId } = useMembership();
  const chosen = draft.coAuthors ?? [];
  const change = (coAuthors: string[]) => onChange({ coAuthors: coAuthors.length > 0 ? coAuthors : null });
  return (
    <Disclosure title={text('signing.menu')} chosen={text('signing.count', { count: chosen.length })}>
      <div className={styles.choice}>
        {chosen.length > 0 && (
          <ul className={styles.chosen} aria-label={text('signing.menu')}>
            {chosen.map((id) => (
              <ChosenMember key={id} id={id} onRemove={() => change(chosen.filter((one) => one !== id))} />
            ))}
          </ul>
        )}
        {chosen.length < LIMITS.coAuthors && (
          <MemberField
            name="coAuthor"
            label={text('signing.invite')}
            description={text('signing.inviteHint')}
            clears
            without={[memberId, ...chosen]}
            onChoose={({ value }) => change([...chosen, value])}
          />
        )}
      </div>
    </Disclosure>
  );
}
