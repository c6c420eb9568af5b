import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Avatar, Card, MenuButton, Pill, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import type { OrganisationRole } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { MemberLink } from '../../shared/people/member-link';
import styles from './organisation-people.module.css';
import { ROLE_TEXT, ROLES } from './organisation-words';

export const OrganisationPeople_organisation = graphql(/* GraphQL */ `
  fragment OrganisationPeople_organisation on Organisation {
    id
    viewerRole
    people {
      role
      member {
        id
        ...MemberFace_member @unmask
        headline
        isViewer
      }
    }
  }
`);

const SetRole = graphql(/* GraphQL */ `
  mutation SetOrganisationRole($input: SetOrganisationRoleInput!) {
    setOrganisationRole(input: $input) {
      id
      ...OrganisationPeople_organisation
    }
  }
`);

const SendAway = graphql(/* GraphQL */ `
  mutation RemoveFromOrganisation($input: OrganisationPersonInput!) {
    removeFromOrganisation(input: $input) {
      id
      peopleCount
      ...OrganisationPeople_organisation
    }
  }
`);

/** Who belongs to it, those who answer for it first. */
export function OrganisationPeople({
  organisation,
}: {
  organisation: FragmentType<typeof OrganisationPeople_organisation>;
}) {
  const text = useText();
  const toast = useToast();
  const { id, viewerRole, people } = useFragmentData(OrganisationPeople_organisation, organisation);
  const [setRole] = useMutation(SetRole);
  const [sendAway] = useMutation(SendAway);
  const run = (act: Promise<unknown>) =>
    void act.catch((error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) }));
  const actionsOn = (member: string, role: OrganisationRole) => [
    ...ROLES.filter((other) => other !== role).map((other) => ({
      label: text('person.make', { role: text(ROLE_TEXT[other]) }),
      run: () => run(setRole({ variables: { input: { organisation: id, member, role: other } } })),
    })),
    {
      label: text('person.sendAway'),
      danger: true,
      run: () => run(sendAway({ variables: { input: { organisation: id, member } } })),
    },
  ];
  return (
    <Card as="section" aria-labelledby="people-title" className={styles.section}>
      <h2 id="people-title">{text('organisation.peopleTitle')}</h2>
      {people.length === 0 && <p className={styles.hint}>{text('organisation.people', { count: 0 })}</p>}
      <ul>
        {people.map(({ member, role }) => (
          <li key={member.id} className={styles.person}>
            <Avatar name={member.name} initials={member.initials} photo={member.photo} />
            <div className={styles.who}>
              <p className={styles.name}>
                <MemberLink member={member} />
              </p>
              {member.headline && <p className={styles.hint}>{member.headline}</p>}
            </div>
            <Pill tone={role === 'OWNER' ? 'warm' : 'plain'}>{text(ROLE_TEXT[role])}</Pill>
            {viewerRole === 'OWNER' && !member.isViewer && (
              <MenuButton label={text('person.menu', { name: member.name })} actions={actionsOn(member.id, role)} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
