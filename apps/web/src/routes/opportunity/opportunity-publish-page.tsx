import type { OpportunityKind } from '@rayonne/contracts';
import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { KindChoice } from '../../features/opportunities/composer/kind-choice';
import { OpportunityForm } from '../../features/opportunities/composer/opportunity-form';
import { readKind } from '../../features/opportunities/composer/given-kinds';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { readDraft } from '../../shared/drafts/draft-storage';
import { useDraft } from '../../shared/drafts/use-draft';
import type { FieldTexts } from '../../shared/forms/use-form-draft';
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

/** What it is about first, then the form of that kind; a draft goes on where it was. */
export function OpportunityPublishPage() {
  const text = useText();
  const { memberId, slug } = useMembership();
  const [search] = useSearchParams();
  const draftPlace = `opportunity.${memberId}`;
  const begun = readDraft<FieldTexts>(draftPlace)?.['kind'];
  const kind = readKind(search.get('kind') ?? (search.has('kinds') ? null : begun));
  return (
    <PageFrame back={paths.opportunities(slug)}>
      <PageHeading title={text('opportunityForm.publishTitle')} subtitle={text('opportunityForm.publishSubtitle')} />
      {kind ? <Composer key={kind} kind={kind} draftPlace={draftPlace} /> : <KindChoice />}
    </PageFrame>
  );
}

function Composer({ kind, draftPlace }: { kind: OpportunityKind; draftPlace: string }) {
  const text = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const { territoryId, memberId, slug } = useMembership();
  const { draft: settings, setDraft: setSettings, clear } = useDraft(`opportunitySettings.${memberId}`, NONE, isNone);
  const [publish] = useMutation(PublishOpportunity);
  return (
    <OpportunityForm
      kind={kind}
      kindLink={<Link to="?kinds">{text('composer.changeKind')}</Link>}
      settings={{ value: settings, onChange: (change) => setSettings((latest) => ({ ...latest, ...change })) }}
      draftPlace={draftPlace}
      submitLabel={text('opportunityForm.publish')}
      onSubmit={async (values, intent) => {
        const variables = { input: { territory: territoryId, ...settings, ...values } };
        const { data } = await publish({ variables, context: { intent } });
        if (!data) return;
        clear();
        if (!data.publishOpportunity) toast({ text: text('opportunityForm.held') });
        const { publishOpportunity: published } = data;
        void navigate(published ? paths.opportunity(slug, published.id) : paths.home(slug));
      }}
    />
  );
}
