import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, Dialog, MenuButton, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import formStyles from '../../shared/forms/form.module.css';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { PictureDialog } from '../../shared/media/picture-dialog';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';

export const OrganisationMenu_organisation = graphql(/* GraphQL */ `
  fragment OrganisationMenu_organisation on Organisation {
    id
    name
    viewerRole
    logo {
      id
    }
    viewerCan {
      edit
      remove
    }
  }
`);

const SetLogo = graphql(/* GraphQL */ `
  mutation SetLogo($input: SetLogoInput!) {
    setLogo(input: $input) {
      id
      ...OrganisationHero_organisation
      ...OrganisationCard_organisation
    }
  }
`);

const RemoveOrganisation = graphql(/* GraphQL */ `
  mutation RemoveOrganisation($id: ID!) {
    removeOrganisation(id: $id)
  }
`);

const LeaveOrganisation = graphql(/* GraphQL */ `
  mutation LeaveOrganisation($input: OrganisationPersonInput!) {
    removeFromOrganisation(input: $input) {
      id
      ...OrganisationStanding_organisation
    }
  }
`);

/** What the viewer may do with the page: its words, its logo, leaving, taking it away. */
export function OrganisationMenu({
  organisation,
}: {
  organisation: FragmentType<typeof OrganisationMenu_organisation>;
}) {
  const text = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { slug, memberId } = useMembership();
  const [open, setOpen] = useState<'logo' | 'remove'>();
  // What was published in its name shows the logo too.
  const [setLogo] = useMutation(SetLogo, { refetchQueries: ['Organisation'] });
  const [removeOrganisation, { loading }] = useMutation(RemoveOrganisation);
  const [leave] = useMutation(LeaveOrganisation, { refetchQueries: ['Organisation'] });
  const { id, name, viewerRole, logo, viewerCan } = useFragmentData(OrganisationMenu_organisation, organisation);
  const run = async (act: () => Promise<unknown>, done: Parameters<typeof text>[0]) => {
    try {
      await act();
      toast({ text: text(done) });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  const remove = async () => {
    await removeOrganisation({
      variables: { id },
      update: (cache) => void cache.evict({ id: cache.identify({ __typename: 'Organisation', id }) }),
    });
    void navigate(paths.organisations(slug));
  };
  const actions = [
    viewerCan.edit && { label: text('organisation.edit'), run: () => void navigate(paths.editOrganisation(slug, id)) },
    viewerCan.edit && { label: text('organisation.logo'), run: () => setOpen('logo') },
    viewerCan.edit &&
      logo && {
        label: text('organisation.removeLogo'),
        run: () =>
          void run(
            () => setLogo({ variables: { input: { organisation: id, upload: null } } }),
            'organisation.logoShown',
          ),
      },
    viewerRole && {
      label: text('organisation.leave'),
      run: () =>
        void run(() => leave({ variables: { input: { organisation: id, member: memberId } } }), 'organisation.left'),
    },
    viewerCan.remove && { label: text('organisation.remove'), danger: true, run: () => setOpen('remove') },
  ].filter((action) => action !== false && action !== null);
  return (
    <>
      {actions.length > 0 && <MenuButton label={text('organisation.menu', { name })} actions={actions} />}
      {open === 'logo' && (
        <PictureDialog
          title={text('organisation.logoTitle', { name })}
          purpose="organisation_logo"
          drawing
          onReady={async (upload) => {
            await setLogo({ variables: { input: { organisation: id, upload } } });
            toast({ text: text('organisation.logoShown') });
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'remove' && (
        <Dialog
          title={text('organisation.confirmRemove', { name })}
          closeLabel={text('action.close')}
          onClose={() => setOpen(undefined)}
        >
          <div className={formStyles.form}>
            <p>{text('organisation.confirmRemoveText')}</p>
            <div className={formStyles.actions}>
              <Button variant="outline" onClick={() => setOpen(undefined)}>
                {text('action.cancel')}
              </Button>
              <Button variant="danger" busy={loading} onClick={() => void run(remove, 'organisation.removed')}>
                {text('organisation.remove')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
