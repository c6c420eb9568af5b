import { useMutation, useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { ComposedOpportunity, textsOf } from '../../features/opportunities/composer/form-texts';
import { OpportunityForm } from '../../features/opportunities/composer/opportunity-form';
import { kindOf } from '../../features/opportunities/kinds';
import { graphql } from '../../gql';
import type { OpportunityToEditQuery } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { useSettings } from '../../shared/subjects/settings/use-settings';

const OpportunityToEdit = graphql(/* GraphQL */ `
  query OpportunityToEdit($id: ID!) {
    opportunity(id: $id) {
      id
      version
      ...ComposedOpportunity
      ...Settings_subject
    }
  }
`);

const EditOpportunity = graphql(/* GraphQL */ `
  mutation EditOpportunity($input: EditOpportunityInput!) {
    editOpportunity(input: $input) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

export function OpportunityEditPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OpportunityToEdit, { variables: { id } });
  const opportunity = data?.opportunity;
  if (!opportunity) return <PageState isMissing={opportunity === null} error={error} onRetry={refetch} />;
  return <EditForm key={id} opportunity={opportunity} readAgain={refetch} />;
}

interface EditFormProps {
  opportunity: NonNullable<OpportunityToEditQuery['opportunity']>;
  readAgain: () => Promise<unknown>;
}

function EditForm({ opportunity, readAgain }: EditFormProps) {
  const text = useText();
  const navigate = useNavigate();
  const { slug } = useMembership();
  const settings = useSettings(opportunity);
  const [edit] = useMutation(EditOpportunity);
  const said = useFragmentData(ComposedOpportunity, opportunity);
  const { id, version } = opportunity;
  return (
    <PageFrame back={paths.opportunity(slug, id)}>
      <PageHeading title={text('opportunityForm.editTitle')} />
      <OpportunityForm
        kind={kindOf(said.kind)}
        settings={settings.fields}
        initial={textsOf(said)}
        submitLabel={text('action.save')}
        readAgain={readAgain}
        onSubmit={async (values, intent) => {
          const input = { id, version, ...settings.changed, ...values };
          await edit({ variables: { input }, context: { intent } });
          void navigate(paths.opportunity(slug, id));
        }}
      />
    </PageFrame>
  );
}
