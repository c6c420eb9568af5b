import { useMutation, useQuery } from '@apollo/client/react';
import { isSector } from '@rayonne/contracts';
import { Button, Card, IconButton, Skeleton, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import type { MatchLessonsQuery } from '../../../gql/graphql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { sectorName } from '../../../shared/sectors/sector-search';
import { useMembership } from '../../../shared/session/membership';
import styles from './matches.module.css';

const MatchLessonsDocument = graphql(/* GraphQL */ `
  query MatchLessons($territory: ID!) {
    matchLessons(territory: $territory) {
      id
      subject
      value
      times
      effect
    }
  }
`);

const ForgetMatchLessons = graphql(/* GraphQL */ `
  mutation ForgetMatchLessons($territory: ID!, $lesson: ID) {
    forgetMatchLessons(territory: $territory, lesson: $lesson)
  }
`);

type Lesson = MatchLessonsQuery['matchLessons'][number];

/** What « not for me » taught the matching in this territory: each lesson can be taken back, and all at once. */
export function MatchLessons() {
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const { data, error } = useQuery(MatchLessonsDocument, {
    variables: { territory },
    fetchPolicy: 'cache-and-network',
  });
  const [forget] = useMutation(ForgetMatchLessons, { refetchQueries: ['MatchLessons', 'ViewerMatches'] });
  const run = (lesson: string | null) => {
    forget({ variables: { territory, lesson } }).then(
      () => toast({ text: text('lessons.forgotten') }),
      (failure: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(failure))) }),
    );
  };
  const lessons = data?.matchLessons;
  return (
    <Card as="section" aria-labelledby="lessons-title" className={styles.panel}>
      <h2 id="lessons-title">{text('lessons.title')}</h2>
      <p className={styles.hint}>{text('lessons.hint')}</p>
      {error && <p role="alert">{text(failureText(failureOf(error)))}</p>}
      {!lessons && !error && <Skeleton label={text('app.loading')} rows={1} />}
      {lessons?.length === 0 && <p>{text('lessons.none')}</p>}
      {lessons && lessons.length > 0 && (
        <>
          <ul className={styles.lessons}>
            {lessons.map((lesson) => (
              <LessonItem key={lesson.id} lesson={lesson} onForget={() => run(lesson.id)} />
            ))}
          </ul>
          <Button variant="outline" onClick={() => run(null)}>
            {text('lessons.forgetAll')}
          </Button>
        </>
      )}
    </Card>
  );
}

function LessonItem({ lesson, onForget }: { lesson: Lesson; onForget: () => void }) {
  const text = useText();
  const { value, times, effect } = lesson;
  const about =
    lesson.subject === 'PLACE'
      ? text('lessons.place')
      : lesson.subject === 'SECTOR' && isSector(value)
        ? text('lessons.sector', { sector: sectorName(value, text) })
        : text('lessons.kind', { kind: value ?? '' });
  return (
    <li>
      <span>{about}</span>
      <span className={styles.hint}>{text('lessons.effect', { effect, times })}</span>
      <IconButton icon="close" label={text('lessons.forget', { about })} onClick={onForget} />
    </li>
  );
}
