import type { FragmentType } from '@apollo/client';
import { MenuButton, type MenuAction } from '@rayonne/ui';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { lazyPart } from '../../shared/release/lazy-part';
import { useOpportunityActs } from './use-opportunity-acts';

const ConcludeDialog = lazyPart(() => import('./outcome/conclude-dialog').then((module) => module.ConcludeDialog));

export const OpportunityMenu_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityMenu_opportunity on Opportunity {
    id
    title
    deadline
    viewerActs
    viewerCan {
      edit
      delete
    }
  }
`);

export interface OpportunityMenuProps {
  opportunity: FragmentType<typeof OpportunityMenu_opportunity>;
  /** What any reader may do with it. */
  more: readonly MenuAction[];
}

/** What its author may do with it: edit, conclude, let go on, withdraw or open again, delete. */
export function OpportunityMenu({ opportunity, more }: OpportunityMenuProps) {
  const text = useText();
  const navigate = useNavigate();
  const { slug } = useMembership();
  const { id, title, deadline, viewerActs, viewerCan } = useFragmentData(OpportunityMenu_opportunity, opportunity);
  const [isConcluding, setConcluding] = useState(false);
  const acts = useOpportunityActs(id, () => void navigate(paths.opportunities(slug)));
  const actions = [
    viewerCan.edit && { label: text('action.edit'), run: () => void navigate(paths.editOpportunity(slug, id)) },
    viewerActs.includes('CONCLUDE') && { label: text('opportunity.conclude'), run: () => setConcluding(true) },
    viewerActs.includes('EXTEND') && { label: text('opportunity.extend'), run: () => void acts.extend(deadline) },
    viewerActs.includes('WITHDRAW') && { label: text('opportunity.withdraw'), run: () => void acts.withdraw() },
    viewerActs.includes('REOPEN') && { label: text('opportunity.reopen'), run: () => void acts.reopen() },
    ...more,
    viewerCan.delete && { label: text('action.delete'), danger: true, run: () => void acts.remove() },
  ].filter((action) => action !== false);
  return (
    <>
      {actions.length > 0 && <MenuButton label={text('opportunity.menu', { title })} actions={actions} />}
      {isConcluding && (
        <Suspense fallback={null}>
          <ConcludeDialog id={id} onClose={() => setConcluding(false)} />
        </Suspense>
      )}
    </>
  );
}
