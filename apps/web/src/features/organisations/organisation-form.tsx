import { isRegistration, LIMITS, tidyRegistration } from '@rayonne/contracts';
import { Card, CheckboxField, ChoiceField, SelectField, TextArea, TextField } from '@rayonne/ui';
import type { OrganisationKind, OrganisationSize } from '../../gql/graphql';
import { nameFault, textOf } from '../../shared/forms/checks';
import formStyles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm, type Faults, type FormOptions } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { SectorField } from '../../shared/sectors/sector-field';
import { useMembership } from '../../shared/session/membership';
import { CommuneField } from '../../shared/territories/commune-field';
import { KIND_TEXT, KINDS, SIZE_TEXT, SIZES } from './organisation-words';
import { RegistrationField, type RegistrationFieldProps } from './registration-field';

export interface OrganisationValues {
  kind: OrganisationKind;
  name: string;
  registration: string | null;
  sector: string | null;
  size: OrganisationSize | null;
  communeCode: string | null;
  description: string;
  links: string[];
  represents: boolean;
}

export interface OrganisationFormProps extends Pick<FormOptions<OrganisationValues>, 'readAgain'> {
  /** What stands there before an edit; a new one has none. */
  initial?: Omit<OrganisationValues, 'registration' | 'represents'> & { communeName?: string };
  /** Its number; without this, the viewer does not change it. */
  registration?: Omit<RegistrationFieldProps, 'error'>;
  submitLabel: string;
  onSubmit: (values: OrganisationValues, intent: string) => Promise<void>;
}

const read = (fields: FormData): OrganisationValues => ({
  kind: KINDS.find((kind) => kind === fields.get('kind')) ?? 'COMPANY',
  name: textOf(fields, 'name').trim(),
  registration: tidyRegistration(textOf(fields, 'registration')) || null,
  sector: textOf(fields, 'sector') || null,
  size: SIZES.find((size) => size === fields.get('size')) ?? null,
  communeCode: textOf(fields, 'communeCode') || null,
  description: textOf(fields, 'description').trim(),
  links: textOf(fields, 'links').split(/\s+/).filter(Boolean),
  represents: fields.has('represents'),
});

const isLink = (link: string) => /^https?:\/\/\S+\.\S+$/.test(link);

const check = ({ name, registration, links }: OrganisationValues): Faults => ({
  name: nameFault(name, LIMITS.organisationName),
  registration: registration && !isRegistration(registration) ? ['error.REGISTRATION_INVALID'] : undefined,
  links: links.length > LIMITS.organisationLinks || !links.every(isLink) ? ['organisationForm.linksWrong'] : undefined,
});

/** What an organisation says of itself, to create or to edit. */
export function OrganisationForm({ initial, registration, submitLabel, onSubmit, readAgain }: OrganisationFormProps) {
  const text = useText();
  const { slug } = useMembership();
  const form = useForm({ read, check, submit: onSubmit, readAgain });
  const commune = initial?.communeCode && initial.communeName;
  return (
    <Card>
      <Form form={form}>
        <ChoiceField
          compact
          label={text('organisationForm.kind')}
          name="kind"
          defaultValue={initial?.kind ?? 'COMPANY'}
          options={KINDS.map((kind) => ({ value: kind, label: text(KIND_TEXT[kind]) }))}
        />
        <TextField
          id="name"
          name="name"
          label={text('organisationForm.name')}
          defaultValue={initial?.name}
          maxLength={LIMITS.organisationName.max}
          error={form.errorOf('name')}
          autoComplete="organization"
        />
        {registration && <RegistrationField {...registration} error={form.errorOf('registration')} />}
        <SectorField name="sector" initial={initial?.sector} error={form.errorOf('sector')} />
        <div className={formStyles.pair}>
          <SelectField
            id="size"
            name="size"
            label={text('organisationForm.size')}
            defaultValue={initial?.size ?? ''}
            options={[
              { value: '', label: text('organisationForm.sizeUnknown') },
              ...SIZES.map((size) => ({ value: size, label: text(SIZE_TEXT[size]) })),
            ]}
          />
          <CommuneField
            label={text('organisationForm.commune')}
            name="communeCode"
            territorySlug={slug}
            initial={commune ? { value: initial.communeCode ?? '', label: commune } : undefined}
            error={form.errorOf('communeCode')}
          />
        </div>
        <TextArea
          id="description"
          name="description"
          label={text('organisationForm.description')}
          description={text('organisationForm.descriptionHint')}
          defaultValue={initial?.description}
          maxLength={LIMITS.organisationDescription.max}
          rows={5}
          error={form.errorOf('description')}
        />
        <TextArea
          id="links"
          name="links"
          label={text('organisationForm.links')}
          description={text('organisationForm.linksHint')}
          defaultValue={initial?.links.join('\n')}
          rows={2}
          error={form.errorOf('links')}
        />
        {!initial && <CheckboxField name="represents" label={text('organisationForm.represents')} />}
        <FormActions form={form} variant="accent" label={submitLabel} />
      </Form>
    </Card>
  );
}
