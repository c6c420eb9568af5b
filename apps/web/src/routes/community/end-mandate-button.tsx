import { useMutation } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { mandateText } from '../../features/territories/mandate-text';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { ConfirmButton } from './confirm-button';
import type { Mandate } from './mandates';

const EndMandate = graphql(/* GraphQL */ `
  mutation EndMandate($input: MandateInput!) {
    endMandate(input: $input) {
      member {
        id
      }
      proposal {
        id
      }
    }
  }
`);

export function EndMandateButton({ mandate: { member, kind } }: { mandate: Mandate }) {
  const text = useText();
  const toast = useToast();
  const [endMandate] = useMutation(EndMandate, {
    refetchQueries: ['Community', 'Shell'],
    awaitRefetchQueries: true,
  });
  const end = async () => {
    try {
      const { data } = await endMandate({ variables: { input: { member: member.id, kind } } });
      toast({
        text: data?.endMandate.proposal ? text('charter.proposed') : text('mandates.ended', { name: member.name }),
      });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  const mandate = text(mandateText(kind));
  const title = text('mandates.endOf', { name: member.name, mandate });
  return (
    <ConfirmButton
      variant="soft"
      label={text(member.isViewer ? 'mandates.resign' : 'mandates.end')}
      aria-label={member.isViewer ? text('mandates.resignOf', { mandate }) : title}
      title={member.isViewer ? text('mandates.resignOf', { mandate }) : title}
      onConfirm={end}
    >
      {text(member.isViewer ? 'mandates.resignText' : 'mandates.endText', { name: member.name })}
    </ConfirmButton>
  );
}
