import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import { ConfirmDialog } from '../../shared/forms/confirm-dialog';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import type { ImportData } from './import-words';

const DiscardImportMutation = graphql(/* GraphQL */ `
  mutation DiscardImport($id: ID!) {
    discardImport(import: $id)
  }
`);

/** Erases the list at once; what was sent stays sent, and in figures. */
export function DiscardButton({ found }: { found: ImportData }) {
  const text = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { slug } = useMembership();
  const [asked, setAsked] = useState(false);
  const [discard, { loading }] = useMutation(DiscardImportMutation, { refetchQueries: ['Imports'] });
  const erase = async () => {
    try {
      await discard({ variables: { id: found.id } });
      toast({ text: text('imports.discarded') });
      await navigate(paths.imports(slug));
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
      setAsked(false);
    }
  };
  return (
    <>
      <Button variant="quiet" size="large" onClick={() => setAsked(true)}>
        {text(found.confirmedAt ? 'imports.eraseRows' : 'imports.discard')}
      </Button>
      {asked && (
        <ConfirmDialog
          title={text('imports.discardTitle')}
          label={text('imports.discardConfirm')}
          busy={loading}
          onConfirm={() => void erase()}
          onClose={() => setAsked(false)}
        >
          {text(found.confirmedAt ? 'imports.eraseRowsText' : 'imports.discardText')}
        </ConfirmDialog>
      )}
    </>
  );
}
