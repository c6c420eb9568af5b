import { useMutation, useQuery } from '@apollo/client/react';
import { Card, CheckboxField, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import styles from './introductions-page.module.css';

const Settings = graphql(/* GraphQL */ `
  query IntroductionSettings($territory: ID!) {
    introductionSettings(territory: $territory) {
      id
      accepts
    }
  }
`);

const Accept = graphql(/* GraphQL */ `
  mutation AcceptIntroductions($territory: ID!, $accepts: Boolean!) {
    acceptIntroductions(territory: $territory, accepts: $accepts) {
      id
      accepts
    }
  }
`);

/** Whether the viewer may be asked to introduce. */
export function AcceptSetting() {
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const { data } = useQuery(Settings, { variables: { territory } });
  const [accept] = useMutation(Accept);
  const settings = data?.introductionSettings;
  if (!settings) return null;
  const change = (accepts: boolean) =>
    accept({
      variables: { territory, accepts },
      optimisticResponse: { acceptIntroductions: { __typename: 'IntroductionSettings', id: settings.id, accepts } },
    }).then(
      () => toast({ text: text(accepts ? 'introductions.accepting' : 'introductions.notAccepting') }),
      (error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) }),
    );
  return (
    <Card className={styles.setting}>
      <CheckboxField
        name="accepts"
        label={text('introductions.accept')}
        checked={settings.accepts}
        onChange={(event) => void change(event.target.checked)}
      />
      <p className={styles.hint}>{text('introductions.acceptHint')}</p>
    </Card>
  );
}
