import { PersonaField, personaOf } from '../../features/territories/membership/persona-field';
import { textOf } from '../../shared/forms/checks';
import { StepForm, type StepProps } from './step-form';

export function PersonaStep({ steps }: StepProps) {
  return (
    <StepForm
      step="PERSONA"
      read={(fields) => {
        const persona = personaOf(textOf(fields, 'persona'));
        return persona ? { persona } : { field: 'persona', fault: ['membership.personaMissing'] };
      }}
    >
      {(form) => <PersonaField error={form.errorOf('persona')} initial={steps.persona} />}
    </StepForm>
  );
}
