import { useQuery } from '@apollo/client/react';
import { SearchSelect } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { textOf } from '../../shared/forms/checks';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { PerimeterCommunes } from './first-steps-documents';
import { StepForm, type StepProps } from './step-form';

export function CommuneStep({ steps: { commune } }: StepProps) {
  const text = useText();
  const { slug } = useMembership();
  const [search, setSearch] = useState('');
  const variables = { slug, search: useDeferredValue(search.trim()) };
  const { data, previousData } = useQuery(PerimeterCommunes, { variables, skip: search.trim() === '' });
  const found = (data ?? previousData)?.territory?.communes ?? [];
  return (
    <StepForm
      step="COMMUNE"
      read={(fields) => {
        const communeCode = textOf(fields, 'communeCode');
        return communeCode ? { communeCode } : { field: 'communeCode', fault: ['firstSteps.communeMissing'] };
      }}
    >
      {(form) => (
        <SearchSelect
          id="communeCode"
          name="communeCode"
          label={text('firstSteps.commune')}
          description={text('firstSteps.communeHint')}
          error={form.errorOf('communeCode')}
          options={found.map(({ code, name }) => ({ value: code, label: name }))}
          initial={commune ? { value: commune.code, label: commune.name } : undefined}
          onSearch={setSearch}
        />
      )}
    </StepForm>
  );
}
