import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { OrganisationForm } from '../../features/organisations/organisation-form';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';

const CreateOrganisation = graphql(/* GraphQL */ `
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      id
      ...OrganisationCard_organisation
    }
  }
`);

export function OrganisationCreatePage() {
  const text = useText();
  const navigate = useNavigate();
  const { territoryId, slug } = useMembership();
  const [create] = useMutation(CreateOrganisation, {
    // The lists do not hold it yet.
    update: (cache) => void cache.evict({ fieldName: 'organisations' }),
  });
  return (
    <PageFrame back={paths.organisations(slug)}>
      <PageHeading title={text('organisationForm.createTitle')} subtitle={text('organisationForm.createSubtitle')} />
      <OrganisationForm
        registration={{}}
        submitLabel={text('organisationForm.create')}
        onSubmit={async (values, intent) => {
          const { data } = await create({
            variables: { input: { territory: territoryId, ...values } },
            context: { intent },
          });
          if (data) void navigate(paths.organisation(slug, data.createOrganisation.id));
        }}
      />
    </PageFrame>
  );
}
