import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Icon, IconButton, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { SavedOpportunitySearchesQuery } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import { alertOf, alertOptions, NO_ALERT } from './alert-periods';
import { SaveSearchDialog } from './save-search-dialog';
import {
  DeleteOpportunitySearch,
  SavedOpportunitySearches as SavedSearchesDocument,
  SaveOpportunitySearch,
  SetOpportunityAlert,
} from './saved-search-documents';
import styles from './saved-searches.module.css';

type SavedSearch = SavedOpportunitySearchesQuery['savedOpportunitySearches'][number];

const REFETCH = { refetchQueries: ['SavedOpportunitySearches'] };

/** Searches of opportunities to come back to, how often each tells what is new, and the present one to keep. */
export function SavedOpportunitySearches() {
  const text = useText();
  const { territoryId } = useMembership();
  const [params] = useSearchParams();
  const [saving, setSaving] = useState(false);
  const { data } = useQuery(SavedSearchesDocument, { variables: { territory: territoryId } });
  const saved = data?.savedOpportunitySearches ?? [];
  return (
    <section aria-label={text('savedOpportunities.title')} className={styles.saved}>
      {saved.length > 0 && (
        <ul>
          {saved.map((search) => (
            <SavedItem key={search.id} search={search} />
          ))}
        </ul>
      )}
      <Button variant="soft" onClick={() => setSaving(true)}>
        <Icon name="notices" />
        {text('savedOpportunities.save')}
      </Button>
      {saving && <SaveSearchDialog query={params.toString()} onClose={() => setSaving(false)} />}
    </section>
  );
}

function SavedItem({ search: { id, name, query, alert } }: { search: SavedSearch }) {
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const [remove] = useMutation(DeleteOpportunitySearch, REFETCH);
  const [save] = useMutation(SaveOpportunitySearch, REFETCH);
  const [setAlert] = useMutation(SetOpportunityAlert);
  const fail = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
  const restore = () => save({ variables: { input: { territory, name, query, alert } } }).catch(fail);
  const forget = async () => {
    await remove({ variables: { search: id } });
    toast({
      text: text('savedOpportunities.deleted', { name }),
      action: { label: text('action.undo'), run: () => void restore() },
    });
  };
  const change = async (value: string) => {
    await setAlert({ variables: { input: { search: id, alert: alertOf(value) } } });
    toast({ text: text('savedOpportunities.changed', { name }) });
  };
  return (
    <li className={styles.item}>
      <Link to={`?${query}`}>{name}</Link>
      <select
        aria-label={text('savedOpportunities.alertOf', { name })}
        value={alert ?? NO_ALERT}
        onChange={({ currentTarget }) => void change(currentTarget.value).catch(fail)}
      >
        {alertOptions(text).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <IconButton
        icon="close"
        label={text('savedOpportunities.delete', { name })}
        onClick={() => void forget().catch(fail)}
      />
    </li>
  );
}
