import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, buttonClass, Dialog, TextArea, TextField } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OutcomeCard_OpportunityFragment } from '../../../gql/graphql';
import { useActTools } from '../../../shared/acts/act-tools';
import { lengthFault, textOf } from '../../../shared/forms/checks';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import { AnswerStory, ProposeStory } from './outcome-documents';
import styles from './outcome.module.css';

const READ_AGAIN = { refetchQueries: ['Opportunity'] };

export interface StoryPartProps {
  id: string;
  title: string;
  outcome: NonNullable<OutcomeCard_OpportunityFragment['outcome']>;
}

/** To tell it as a story: the owner asks, the other side agrees to the very words, and it is a draft. */
export function StoryPart({ id, title, outcome }: StoryPartProps) {
  const text = useText();
  const { slug } = useMembership();
  const [isAsking, setAsking] = useState(false);
  const { story, isViewerOwner } = outcome;
  if (story?.awaitsViewer) return <Consent id={id} story={story} />;
  if (!isViewerOwner) return null;
  if (story?.isDrafted) {
    return (
      <p className={styles.person}>
        {text('outcomeStory.drafted')}
        <Link className={buttonClass({ variant: 'soft' })} to={paths.drafts(slug)}>
          {text('outcomeStory.drafts')}
        </Link>
      </p>
    );
  }
  if (story) return <p className={styles.facts}>{text('outcomeStory.waiting')}</p>;
  return (
    <div className={styles.actions}>
      <Button variant="soft" onClick={() => setAsking(true)}>
        {text('outcomeStory.tell')}
      </Button>
      {isAsking && <AskDialog id={id} title={title} outcome={outcome} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Consent({ id, story }: { id: string; story: NonNullable<StoryPartProps['outcome']['story']> }) {
  const { text, toast, fail } = useActTools();
  const [answer, { loading }] = useMutation(AnswerStory, READ_AGAIN);
  const say = (isAgreed: boolean) =>
    answer({ variables: { input: { id, isAgreed } } }).then(
      () => toast({ text: text(isAgreed ? 'outcomeStory.agreed' : 'outcomeStory.declined') }),
      fail,
    );
  return (
    <div className={styles.naming}>
      <p>{text('outcomeStory.consent')}</p>
      <blockquote className={styles.thanks}>
        <p>
          <strong>{story.title}</strong>
        </p>
        <p>{story.text}</p>
      </blockquote>
      <div className={styles.actions}>
        <Button busy={loading} onClick={() => void say(true)}>
          {text('outcomeStory.agree')}
        </Button>
        <Button variant="quiet" busy={loading} onClick={() => void say(false)}>
          {text('outcomeStory.decline')}
        </Button>
      </div>
    </div>
  );
}

function AskDialog({ id, title, outcome: { partner, thanks }, onClose }: StoryPartProps & { onClose: () => void }) {
  const { text, toast } = useActTools();
  const [propose] = useMutation(ProposeStory, READ_AGAIN);
  const form = useForm({
    read: (fields) => ({ title: textOf(fields, 'title').trim(), text: textOf(fields, 'text').trim() }),
    check: (values) => ({
      title: lengthFault(values.title, LIMITS.storyTitle),
      text: lengthFault(values.text, { min: 1, ...LIMITS.outcomeStory }),
    }),
    submit: async (values, intent) => {
      await propose({ variables: { input: { id, ...values } }, context: { intent } });
      toast({ text: text(partner ? 'outcomeStory.asked' : 'outcomeStory.begun') });
      onClose();
    },
  });
  const beginning = partner
    ? text('outcomeStory.beginningWith', { title, name: partner.name })
    : text('outcomeStory.beginning', { title });
  return (
    <Dialog title={text('outcomeStory.title')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <TextField
          id="title"
          name="title"
          label={text('outcomeStory.name')}
          defaultValue={title}
          maxLength={LIMITS.storyTitle.max}
          error={form.errorOf('title')}
        />
        <TextArea
          id="text"
          name="text"
          rows={8}
          label={text('outcomeStory.text')}
          description={
            partner ? text('outcomeStory.textHint', { name: partner.name }) : text('outcomeStory.textHintAlone')
          }
          defaultValue={[beginning, thanks].filter(Boolean).join('\n\n')}
          maxLength={LIMITS.outcomeStory.max}
          error={form.errorOf('text')}
        />
        <FormActions form={form} label={text(partner ? 'outcomeStory.ask' : 'outcomeStory.begin')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
