import { useQuery } from '@apollo/client/react';
import { Avatar, Button, buttonClass, ErrorState, Icon, MenuButton, Skeleton } from '@rayonne/ui';
import { Fragment } from 'react';
import { Link, useParams } from 'react-router';
import { ConversationIntroduction } from '../../features/introductions/conversation-introduction';
import { namesOf, othersIn } from '../../features/messaging/conversation-people';
import { Thread } from '../../features/messaging/thread/thread';
import { useSafetyMenu } from '../../features/safety/use-safety-menu';
import { graphql } from '../../gql';
import type { ConversationQuery } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { OpportunityStatusPill } from '../../shared/subjects/opportunity-status';
import styles from './messages.module.css';

const ConversationDocument = graphql(/* GraphQL */ `
  query Conversation($id: ID!) {
    viewer {
      id
    }
    conversation(id: $id) {
      id
      lastSequence
      territory {
        id
        name
        slug
      }
      viewerCan {
        send
      }
      participants {
        id
        memberId
        name
        initials
        isFindable
        photo {
          id
          color
          url(width: 96)
        }
        isViewer
      }
      opportunity {
        id
        title
        status
      }
      introduction {
        id
        ...Introduction_introduction
      }
      ...Thread_conversation
    }
  }
`);

export function ThreadPage() {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ConversationDocument, { variables: { id } });
  const conversation = data?.conversation;
  if (conversation && data.viewer) {
    return (
      <section className={styles.thread} aria-label={text('messages.thread')}>
        <ThreadHead conversation={conversation} />
        {conversation.introduction && (
          <ConversationIntroduction
            introduction={conversation.introduction}
            slug={conversation.territory.slug}
            isBeginning={conversation.lastSequence === 0}
          />
        )}
        <Thread key={id} conversation={conversation} accountId={data.viewer.id} />
      </section>
    );
  }
  return (
    <section className={styles.thread} aria-label={text('messages.thread')}>
      {data || error ? (
        <>
          <PageHeading title={text(data ? 'notFound.title' : 'loadError.title')} />
          <ErrorState
            title={text(data ? 'notFound.text' : failureText(failureOf(error)))}
            actions={!data && <Button onClick={() => void refetch()}>{text('action.retry')}</Button>}
          />
        </>
      ) : (
        <Skeleton label={text('app.loading')} />
      )}
    </section>
  );
}

type Participant = NonNullable<ConversationQuery['conversation']>['participants'][number];

/** As they are known in the territory. */
const memberOf = (participant: Participant) => ({ ...participant, id: participant.memberId });

function ThreadHead({ conversation }: { conversation: NonNullable<ConversationQuery['conversation']> }) {
  const text = useText();
  const { participants, opportunity, territory, viewerCan } = conversation;
  const locale = useLocale();
  const others = othersIn(participants);
  const [other] = others;
  return (
    <header className={styles.head}>
      <Link
        className={buttonClass({ variant: 'quiet', square: true })}
        to={paths.messages}
        aria-label={text('messages.back')}
        data-back
      >
        <Icon name="back" />
      </Link>
      {others.map((person) => (
        <MemberFace key={person.id} member={memberOf(person)} slug={territory.slug} />
      ))}
      {others.length === 0 && <Avatar name="" initials="" />}
      <PageHeading
        title={namesOf(others, locale) || text('mention.gone')}
        subtitle={
          opportunity ? (
            <>
              <Link to={paths.opportunity(territory.slug, opportunity.id)}>{opportunity.title}</Link>{' '}
              <OpportunityStatusPill status={opportunity.status} />
            </>
          ) : (
            territory.name
          )
        }
      >
        {others.map((person, index) => (
          <Fragment key={person.id}>
            {index > 0 && ', '}
            <MemberLink member={memberOf(person)} slug={territory.slug} />
          </Fragment>
        ))}
      </PageHeading>
      {other && others.length === 1 && viewerCan.send && <OtherMenu other={other} />}
    </header>
  );
}

/** For as long as the two can write to each other: later there is nobody there. */
function OtherMenu({ other: { memberId, name } }: { other: { memberId: string; name: string } }) {
  const text = useText();
  const { actions, dialog } = useSafetyMenu({ member: { id: memberId, name }, isHere: false });
  return (
    <>
      <MenuButton label={text('messages.about', { name })} actions={actions} />
      {dialog}
    </>
  );
}

/** Nothing is open yet: only beside the list, on a desktop. */
export function NoThread() {
  const text = useText();
  return <p className={styles.nothing}>{text('messages.choose')}</p>;
}
