import { useMutation, useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { OrganisationForm } from '../../features/organisations/organisation-form';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';

const OrganisationToEdit = graphql(/* GraphQL */ `
  query OrganisationToEdit($id: ID!) {
    organisation(id: $id) {
      id
      version
      name
      kind
      sector
      size
      description
      links
      commune {
        code
        name
        departmentCode
      }
      viewerCan {
        edit
      }
    }
  }
`);

const EditOrganisation = graphql(/* GraphQL */ `
  mutation EditOrganisation($input: EditOrganisationInput!) {
    editOrganisation(input: $input) {
      id
      version
      links
      size
      commune {
        code
        departmentCode
      }
      ...OrganisationCard_organisation
    }
  }
`);

export function OrganisationEditPage() {
  const text = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { slug } = useMembership();
  const { data, error, refetch } = useQuery(OrganisationToEdit, { variables: { id }, fetchPolicy: 'network-only' });
  const [edit] = useMutation(EditOrganisation);
  const organisation = data?.organisation;
  if (!organisation?.viewerCan.edit)
    return <PageState isMissing={data !== undefined} error={error} onRetry={refetch} />;
  const { version, commune, ...words } = organisation;
  return (
    <PageFrame>
      <PageHeading title={text('organisationForm.editTitle')} subtitle={words.name} />
      <OrganisationForm
        initial={{
          ...words,
          communeCode: commune?.code ?? null,
          ...(commune && { communeName: `${commune.name} (${commune.departmentCode})` }),
        }}
        submitLabel={text('organisationForm.save')}
        onSubmit={async ({ registration: _, represents: __, ...values }, intent) => {
          await edit({ variables: { input: { id, version, ...values } }, context: { intent } });
          void navigate(paths.organisation(slug, id));
        }}
      />
    </PageFrame>
  );
}
