import { Button, Card } from '@rayonne/ui';
import { useState } from 'react';
import { holderText } from '../../../features/territories/charter-words';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { useHolds } from '../../../shared/session/membership';
import styles from '../charter.module.css';
import type { CharterData } from '../charter-page';
import { VoteRuleDialog } from './vote-rule-dialog';
import { VoteRuleText, type VoteRuleTextProps } from './vote-rule-text';

/** How the charter itself changes: who proposes, who stands by, who votes. */
export function Rules({ charter: { version, articles, vote } }: { charter: CharterData }) {
  const text = useText();
  const locale = useLocale();
  const canEdit = useHolds('charter.edit');
  const [edited, setEdited] = useState<{ rule: VoteRuleTextProps['rule']; version: number }>();
  const edit = articles.find(({ power }) => power === 'charter.edit');
  const holders = new Intl.ListFormat(locale).format((edit?.holders ?? []).map((holder) => holderText(holder, text)));
  const sponsors = edit?.sponsorCount ?? 0;
  return (
    <Card as="section" aria-labelledby="rules-title" stacked>
      <h2 id="rules-title">{text('charter.rules')}</h2>
      <p>{text('charter.ruleEditors', { holders: holders || text('holder.nobody') })}</p>
      {sponsors > 0 && (
        <p>{text('charter.ruleSponsors', { count: sponsors, level: String(edit?.sponsorLevel ?? 0) })}</p>
      )}
      <div>
        <VoteRuleText rule={vote} />
      </div>
      {sponsors === 0 && vote.scope === 'NOTHING' && <p className={styles.hint}>{text('charter.ruleDirect')}</p>}
      {canEdit && (
        <Button variant="soft" wide onClick={() => setEdited({ rule: vote, version })}>
          {text('charter.editRule')}
        </Button>
      )}
      {edited && <VoteRuleDialog {...edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}
