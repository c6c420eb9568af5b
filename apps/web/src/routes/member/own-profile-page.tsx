import { useMutation, useQuery } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { ProfileForm } from './profile-form';

// The page reads all of it itself, before it was changed and after.
export const OwnProfile_profile = graphql(/* GraphQL */ `
  fragment OwnProfile_profile on MemberProfile {
    id
    headline
    languages
    sectors
    canHelpWith
    lookingFor
    networks
    cities
    countries
    links
    commune {
      code
      name
      departmentCode
    }
    member {
      id
      persona
    }
    own {
      version
      missing
      completeness
      audiences {
        headline
        commune
        languages
        sectors
        canHelpWith
        lookingFor
        spheres
        links
        connections
      }
    }
  }
`);

const OwnProfile = graphql(/* GraphQL */ `
  query OwnProfile($id: ID!) {
    memberProfile(member: $id) {
      ...OwnProfile_profile @unmask
    }
  }
`);

const UpdateProfile = graphql(/* GraphQL */ `
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      ...OwnProfile_profile @unmask
      member {
        id
        headline
        commune {
          code
          name
          departmentCode
        }
      }
    }
  }
`);

/** The viewer's own profile, and whom each part of it is shown to. */
export function OwnProfilePage() {
  const text = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { slug, territoryId, memberId } = useMembership();
  const { data, error, refetch } = useQuery(OwnProfile, {
    variables: { id: memberId },
    fetchPolicy: 'cache-and-network',
  });
  const [update] = useMutation(UpdateProfile);
  const profile = data?.memberProfile;
  if (!profile?.own) return <PageState error={error} onRetry={refetch} />;
  const { version } = profile.own;
  return (
    <PageFrame>
      <PageHeading title={text('profile.edit')} subtitle={text('profile.editHint')} />
      <ProfileForm
        key={version}
        profile={profile}
        audiences={profile.own.audiences}
        onSubmit={async (values, intent) => {
          await update({ variables: { input: { territory: territoryId, version, ...values } }, context: { intent } });
          toast({ text: text('profile.saved') });
          await navigate(paths.member(slug, memberId));
        }}
      />
    </PageFrame>
  );
}
