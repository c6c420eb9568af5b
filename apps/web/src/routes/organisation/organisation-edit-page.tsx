import { useMutation, useQuery } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useNavigate, useParams } from 'react-router';
import { OrganisationForm } from '../../features/organisations/organisation-form';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';

const OrganisationToEdit = graphql(/* GraphQL */ `
  query OrganisationToEdit($id: ID!) {
    organisation(id: $id) {
      id
      version
      name
      kind
      siren
      siret
      isOwned
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
        register
      }
    }
  }
`);

const EditOrganisation = graphql(/* GraphQL */ `
  mutation EditOrganisation($input: EditOrganisationInput!) {
    editOrganisation(input: $input) {
      id
      version
      siren
      siret
      isOwned
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
  const [edit] = useMutation(EditOrganisation, {
    // With another number its people may have become claims: the page wants reading again.
    update: (cache) =>
      void cache.evict({ id: cache.identify({ __typename: 'Organisation', id }), fieldName: 'claims' }),
  });
  const toast = useToast();
  const approves = useHolds('organisations.approve');
  const organisation = data?.organisation;
  if (!organisation?.viewerCan.edit)
    return <PageState isMissing={data !== undefined} error={error} onRetry={refetch} />;
  const { version, commune, siren, siret, isOwned, viewerCan, ...before } = organisation;
  return (
    <PageFrame back={paths.organisation(slug, id)}>
      <PageHeading title={text('organisationForm.editTitle')} subtitle={before.name} />
      <OrganisationForm
        initial={{
          ...before,
          communeCode: commune?.code ?? null,
          ...(commune && { communeName: `${commune.name} (${commune.departmentCode})` }),
        }}
        registration={viewerCan.register ? { initial: siret ?? siren, confirmsAnew: isOwned && !approves } : undefined}
        submitLabel={text('organisationForm.save')}
        readAgain={refetch}
        onSubmit={async ({ registration, represents: _, ...words }, intent) => {
          const values = viewerCan.register ? { ...words, registration } : words;
          const { data: saved } = await edit({ variables: { input: { id, version, ...values } }, context: { intent } });
          const isAnew = isOwned && saved?.editOrganisation.isOwned === false;
          toast({ text: text(isAnew ? 'organisationForm.savedAnew' : 'organisationForm.saved') });
          void navigate(paths.organisation(slug, id));
        }}
      />
    </PageFrame>
  );
}
