import { useQuery } from '@apollo/client/react';
import { Dialog, ErrorState, Skeleton } from '@rayonne/ui';
import { powersText, presetLabel } from '../../features/territories/charter-words';
import { graphql } from '../../gql';
import type { CharterPreset, CharterPreviewQuery } from '../../gql/graphql';
import formStyles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { ArticleChanges } from './article-changes';
import { useUpdateCharter } from './use-update-charter';
import { readWhy, WhyField, whyFault } from './why-field';

export type ReadyMade = Exclude<CharterPreset, 'CUSTOM'>;

const CharterPreview = graphql(/* GraphQL */ `
  query CharterPreview($input: CharterPreviewInput!) {
    charterPreview(input: $input) {
      version
      needsVote
      articles {
        power
        membersBefore
        membersAfter
        viewerBefore
        viewerAfter
        before {
          ...HolderList_terms @unmask
        }
        after {
          ...HolderList_terms @unmask
        }
      }
      vote {
        ...ArticleChanges_vote @unmask
      }
    }
  }
`);

type Preview = CharterPreviewQuery['charterPreview'];

export interface PresetDialogProps {
  preset: ReadyMade;
  onClose: () => void;
}

/** What a ready-made charter would change, for the reader first and then for everyone; then the reason, and the act. */
export function PresetDialog({ preset, onClose }: PresetDialogProps) {
  const text = useText();
  const { territoryId } = useMembership();
  const { data, error } = useQuery(CharterPreview, {
    variables: { input: { territory: territoryId, preset } },
    // The difference to the charter of this moment: kept nowhere, and not read again under the reader's eyes.
    fetchPolicy: 'no-cache',
  });
  const title = text('charter.compareTitle', { preset: text(presetLabel(preset)) });
  return (
    <Dialog title={title} closeLabel={text('action.close')} onClose={onClose}>
      {data ? (
        <Comparison preset={preset} preview={data.charterPreview} onClose={onClose} />
      ) : error ? (
        <ErrorState title={text(failureText(failureOf(error)))} />
      ) : (
        <Skeleton label={text('app.loading')} />
      )}
    </Dialog>
  );
}

function Comparison({ preset, preview, onClose }: PresetDialogProps & { preview: Preview }) {
  const text = useText();
  const update = useUpdateCharter();
  const form = useForm({
    read: readWhy,
    check: (why) => ({ why: whyFault(why) }),
    submit: async (why, intent) => {
      await update({ preset, why, version: preview.version }, intent);
      onClose();
    },
  });
  if (preview.articles.length === 0 && !preview.vote) return <p>{text('charter.noDifference')}</p>;
  return (
    <Form form={form}>
      <ForYou articles={preview.articles} />
      <ArticleChanges articles={preview.articles} vote={preview.vote} />
      {preview.needsVote && <p>{text('charter.needsVote')}</p>}
      <WhyField error={form.errorOf('why')} />
      <FormActions
        form={form}
        label={text(preview.needsVote ? 'charter.putToVote' : 'charter.adopt')}
        onCancel={onClose}
      />
    </Form>
  );
}

function ForYou({ articles }: { articles: Preview['articles'] }) {
  const text = useText();
  const locale = useLocale();
  const gained = articles.filter(({ viewerBefore, viewerAfter }) => !viewerBefore && viewerAfter);
  const lost = articles.filter(({ viewerBefore, viewerAfter }) => viewerBefore && !viewerAfter);
  const namesOf = (own: Preview['articles']) =>
    powersText(
      own.map(({ power }) => power),
      text,
      locale,
    );
  return (
    <div className={formStyles.note}>
      <strong>{text('charter.forYou')}</strong>
      {gained.length > 0 && <p>{text('charter.youGain', { powers: namesOf(gained) })}</p>}
      {lost.length > 0 && <p>{text('charter.youLose', { powers: namesOf(lost) })}</p>}
      {gained.length + lost.length === 0 && <p>{text('charter.youKeep')}</p>}
    </div>
  );
}
