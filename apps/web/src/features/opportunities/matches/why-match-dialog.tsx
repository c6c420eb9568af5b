import type { FragmentType } from '@apollo/client';
import { Dialog } from '@rayonne/ui';
import type { MatchTermRole } from '../../../gql/graphql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useFormatNumber, useText } from '../../../shared/i18n/use-text';
import { MatchReasons } from './match-reasons';
import { TERM_WORDS } from './match-words';
import { MatchWhy_match } from './match-why-fragment';
import styles from './matches.module.css';

const ROLES: readonly MatchTermRole[] = ['SUBJECT', 'FACTOR', 'CIRCUMSTANCE'];
const PARTS = {
  SUBJECT: 'match.part.subject',
  FACTOR: 'match.part.factor',
  CIRCUMSTANCE: 'match.part.circumstance',
} as const;

export interface WhyMatchDialogProps {
  match: FragmentType<typeof MatchWhy_match>;
  onClose: () => void;
}

/** The whole of what decided a match: its words, and each term with its weight and its value. */
export function WhyMatchDialog({ match, onClose }: WhyMatchDialogProps) {
  const text = useText();
  const { score } = useFragmentData(MatchWhy_match, match);
  return (
    <Dialog title={text('match.whyTitle', { score })} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.why}>
        <MatchReasons match={match} />
        <p className={styles.hint}>{text('match.formula')}</p>
        {ROLES.map((role) => (
          <Part key={role} match={match} role={role} />
        ))}
        <p className={styles.hint}>{text('match.privacy')}</p>
      </div>
    </Dialog>
  );
}

function Part({ match, role }: Pick<WhyMatchDialogProps, 'match'> & { role: MatchTermRole }) {
  const text = useText();
  const number = useFormatNumber();
  const { terms } = useFragmentData(MatchWhy_match, match);
  return (
    <section className={styles.part}>
      <h3>{text(PARTS[role])}</h3>
      <dl>
        {terms
          .filter((term) => term.role === role)
          .map(({ term, weight, value }) => (
            <div key={term} className={styles.term}>
              <dt>{text(TERM_WORDS[term].name)}</dt>
              <dd className={styles.value}>
                {value === null
                  ? text('match.unknown')
                  : text('match.value', { value: number(Math.round(100 * value)) })}
              </dd>
              <dd className={styles.hint}>
                {role !== 'FACTOR' && `${text('match.weight', { weight })} `}
                {text(TERM_WORDS[term].hint)}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
