import { useMutation, useQuery } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, Dialog, IconButton, TextField, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { DirectoryFilterInput, SavedSearchesQuery } from '../../gql/graphql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { searchOf, type DirectoryFilterState } from './directory-filter';
import styles from './directory.module.css';

const SavedSearchesDocument = graphql(/* GraphQL */ `
  query SavedSearches($territory: ID!) {
    savedSearches(territory: $territory) {
      id
      name
      filter {
        search
        personas
        communes
        sectors
        canHelpWith
        lookingFor
        languages
      }
    }
  }
`);

const SaveSearch = graphql(/* GraphQL */ `
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      id
    }
  }
`);

const DeleteSavedSearch = graphql(/* GraphQL */ `
  mutation DeleteSavedSearch($search: ID!) {
    deleteSavedSearch(search: $search)
  }
`);

type SavedSearch = SavedSearchesQuery['savedSearches'][number];

/** Searches to come back to, and the present one to keep. */
export function SavedSearches({ state }: { state: DirectoryFilterState }) {
  const text = useText();
  const { territoryId } = useMembership();
  const { data } = useQuery(SavedSearchesDocument, { variables: { territory: territoryId } });
  const [saving, setSaving] = useState(false);
  const saved = data?.savedSearches ?? [];
  if (saved.length === 0 && !state.isNarrow) return null;
  return (
    <section aria-label={text('saved.title')} className={styles.saved}>
      <ul>
        {saved.map((search) => (
          <SavedItem key={search.id} search={search} />
        ))}
      </ul>
      {state.isNarrow && (
        <Button variant="soft" onClick={() => setSaving(true)}>
          {text('saved.save')}
        </Button>
      )}
      {saving && <SaveDialog filter={state.filter} onClose={() => setSaving(false)} />}
    </section>
  );
}

function SavedItem({ search: { id, name, filter } }: { search: SavedSearch }) {
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const refetch = { refetchQueries: ['SavedSearches'] };
  const [remove] = useMutation(DeleteSavedSearch, refetch);
  const [save] = useMutation(SaveSearch, refetch);
  const { __typename: _, ...kept } = filter;
  const restore = () => save({ variables: { input: { territory, name, filter: kept } } }).catch(fail);
  const fail = (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
  const forget = async () => {
    await remove({ variables: { search: id } });
    toast({ text: text('saved.deleted', { name }), action: { label: text('action.undo'), run: () => void restore() } });
  };
  return (
    <li className={styles.savedItem}>
      <Link to={`?${searchOf(filter)}`}>{name}</Link>
      <IconButton icon="close" label={text('saved.delete', { name })} onClick={() => void forget().catch(fail)} />
    </li>
  );
}

function SaveDialog({ filter, onClose }: { filter: DirectoryFilterInput; onClose: () => void }) {
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const [save] = useMutation(SaveSearch, { refetchQueries: ['SavedSearches'], awaitRefetchQueries: true });
  const form = useForm({
    read: (fields) => ({ territory, name: textOf(fields, 'name').trim(), filter }),
    check: ({ name }) => ({ name: lengthFault(name, LIMITS.savedSearchName) }),
    submit: async (input, intent) => {
      await save({ variables: { input }, context: { intent } });
      toast({ text: text('saved.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={text('saved.save')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <TextField
          id="name"
          name="name"
          label={text('saved.name')}
          description={text('saved.nameHint')}
          maxLength={LIMITS.savedSearchName.max}
          error={form.errorOf('name')}
        />
        <FormActions form={form} label={text('saved.save')} />
      </Form>
    </Dialog>
  );
}
