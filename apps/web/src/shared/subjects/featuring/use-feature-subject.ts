import type { ApolloCache, Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { formatShortDay, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../graphql/failure';
import { useLocale, useText } from '../../i18n/use-text';

const FeatureSubject = graphql(/* GraphQL */ `
  mutation FeatureSubject($input: FeatureSubjectInput!) {
    featureSubject(input: $input) {
      id
      featuredUntil
    }
  }
`);

const UnfeatureSubject = graphql(/* GraphQL */ `
  mutation UnfeatureSubject($id: ID!) {
    unfeatureSubject(id: $id) {
      id
      featuredUntil
    }
  }
`);

interface Featurable {
  id: string;
  territoryId: string;
  /** As it is before the act, for who takes it back. */
  featuredUntil: string | null;
}

interface Changed {
  __typename: string;
  id: string;
  featuredUntil: string | null;
}

/** Heads that are on the screen follow at once: of that territory, and of the home that holds several. */
function follow(cache: ApolloCache, changed: Changed, territoryId: string): void {
  cache.modify({
    fields: {
      featured: (found, { readField, storeFieldName, toReference }) => {
        const list = found as readonly Reference[];
        const isAbout = storeFieldName.includes(territoryId) || !/"territory":"/.test(storeFieldName);
        if (!isAbout) return list;
        const others = list.filter((one) => readField('id', one) !== changed.id);
        const one = changed.featuredUntil && toReference({ __typename: changed.__typename, id: changed.id });
        return one ? [one, ...others].slice(0, LIMITS.featured.atOnce) : others;
      },
    },
  });
}

/** Puts a content at the head of its territory, or takes it away; the toast takes that back. */
export function useFeatureSubject({ id, territoryId, featuredUntil }: Featurable) {
  const client = useApolloClient();
  const text = useText();
  const locale = useLocale();
  const toast = useToast();

  const change = async (until: string | null) => {
    const update = (cache: ApolloCache, changed: Changed | undefined) => changed && follow(cache, changed, territoryId);
    if (until) {
      await client.mutate({
        mutation: FeatureSubject,
        variables: { input: { subject: id, until } },
        update: (cache, { data }) => update(cache, data?.featureSubject),
      });
    } else {
      await client.mutate({
        mutation: UnfeatureSubject,
        variables: { id },
        update: (cache, { data }) => update(cache, data?.unfeatureSubject),
      });
    }
  };
  const takeBack = () =>
    change(featuredUntil).catch((error: unknown) =>
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) }),
    );

  return async (until: string | null) => {
    await change(until);
    const done = until
      ? text('featuring.done', { date: formatShortDay(new Date(until), locale) })
      : text('featuring.removed');
    toast({ text: done, action: { label: text('action.undo'), run: () => void takeBack() } });
  };
}
