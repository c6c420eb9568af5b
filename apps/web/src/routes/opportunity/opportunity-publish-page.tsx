import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { OpportunityForm } from '../../features/opportunities/opportunity-form';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { useDraft } from '../../shared/drafts/use-draft';
import type { SubjectSettings } from '../../shared/subjects/settings/settings';

const PublishOpportunity = graphql(/* GraphQL */ `
  mutation PublishOpportunity($input: PublishOpportunityInput!) {
    publishOpportunity(input: $input) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

const NONE: SubjectSettings = {};
const isNone = (settings: SubjectSettings) => Object.keys(settings).length === 0;

export function OpportunityPublishPage() {
  const text = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const { territoryId, memberId, slug } = useMembership();
  const { draft: settings, setDraft: setSettings, clear } = useDraft(`opportunitySettings.${memberId}`, NONE, isNone);
  const [publish] = useMutation(PublishOpportunity);
  return (
    <PageFrame back={paths.opportunities(slug)}>
      <PageHeading title={text('opportunityForm.publishTitle')} subtitle={text('opportunityForm.publishSubtitle')} />
      <OpportunityForm
        settings={{ value: settings, onChange: (change) => setSettings((latest) => ({ ...latest, ...change })) }}
        draftPlace={`opportunity.${memberId}`}
        submitLabel={text('opportunityForm.publish')}
        onSubmit={async (values, intent) => {
          const variables = { input: { territory: territoryId, kind: 'BUSINESS' as const, ...settings, ...values } };
          const { data } = await publish({ variables, context: { intent } });
          if (!data) return;
          clear();
          if (!data.publishOpportunity) toast({ text: text('opportunityForm.held') });
          const { publishOpportunity: published } = data;
          void navigate(published ? paths.opportunity(slug, published.id) : paths.home(slug));
        }}
      />
    </PageFrame>
  );
}
