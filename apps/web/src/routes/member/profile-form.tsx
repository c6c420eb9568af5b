import { COUNTRY_CODES, LANGUAGE_CODES, LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import { Button, Card, formatClock, SelectField, TextField } from '@rayonne/ui';
import { PERSONA_TEXT, useNames } from '../../features/people/profile-words';
import type { Persona } from '../../gql/graphql';
import { Form } from '../../shared/forms/form';
import { CodeField, TagField } from '../../shared/forms/list-field';
import { useForm, type FormState } from '../../shared/forms/use-form';
import { useFormDraft, type FieldTexts } from '../../shared/forms/use-form-draft';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { CommuneField } from '../../shared/territories/commune-field';
import { AudienceRow } from './audience-row';
import styles from './profile-form.module.css';
import {
  checkProfile,
  readProfile,
  textsOf,
  type OwnProfileData,
  type ProfileAudiences,
  type ProfileValues,
} from './profile-values';

export interface ProfileFormProps {
  profile: OwnProfileData;
  audiences: ProfileAudiences;
  onSubmit: (values: ProfileValues, intent: string) => Promise<void>;
}

const TAGS = LIMITS.tags;

/** Everything a member says of themselves; what is typed is kept until it is saved. */
export function ProfileForm({ profile, audiences, onSubmit }: ProfileFormProps) {
  const text = useText();
  const locale = useLocale();
  const { territoryId } = useMembership();
  const draft = useFormDraft(`profile.${territoryId}`);
  const start = draft.restored ? draft.initial : textsOf(profile, audiences);
  const form = useForm({
    read: readProfile,
    check: checkProfile,
    submit: async (values, intent) => {
      await onSubmit(values, intent);
      draft.clear();
    },
  });
  return (
    <Form form={form} className={styles.form} {...draft.keep}>
      <Identity start={start} form={form} />
      <Exchange start={start} form={form} />
      <Reach start={start} form={form} />
      <div className={styles.foot}>
        <p className={styles.state}>
          {draft.savedAt && text('draft.savedAt', { time: formatClock(draft.savedAt, locale) })}
        </p>
        <Button type="submit" variant="accent" busy={form.busy}>
          {text('profile.save')}
        </Button>
      </div>
    </Form>
  );
}

interface PartProps {
  start: FieldTexts;
  form: FormState;
}

function Identity({ start, form }: PartProps) {
  const text = useText();
  const { slug } = useMembership();
  const personas = Object.entries(PERSONA_TEXT) as [Persona, (typeof PERSONA_TEXT)[Persona]][];
  return (
    <Card as="section" className={styles.section} aria-labelledby="identity-title">
      <h2 id="identity-title">{text('profile.sectionIdentity')}</h2>
      <SelectField
        name="persona"
        label={text('profile.persona')}
        defaultValue={start['persona']}
        options={personas.map(([value, label]) => ({ value, label: text(label) }))}
      />
      <AudienceRow part="headline" start={start}>
        <TextField
          id="headline"
          name="headline"
          label={text('profile.headline')}
          description={text('profile.headlineHint')}
          defaultValue={start['headline']}
          maxLength={LIMITS.headline.max}
          error={form.errorOf('headline')}
        />
      </AudienceRow>
      <AudienceRow part="commune" start={start}>
        <CommuneField
          label={text('profile.commune')}
          name="communeCode"
          territorySlug={slug}
          initial={
            start['communeCode'] ? { value: start['communeCode'], label: start['communeCode-label'] ?? '' } : undefined
          }
          error={form.errorOf('communeCode')}
        />
      </AudienceRow>
    </Card>
  );
}

function Exchange({ start, form }: PartProps) {
  const text = useText();
  const names = useNames();
  const tags = { most: TAGS, maxLength: LIMITS.tag.max };
  return (
    <Card as="section" className={styles.section} aria-labelledby="exchange-title">
      <h2 id="exchange-title">{text('profile.sectionExchange')}</h2>
      <AudienceRow part="canHelpWith" start={start}>
        <TagField
          {...tags}
          name="canHelpWith"
          label={text('profile.canHelpWith')}
          description={text('profile.canHelpWithHint')}
          initial={start['canHelpWith']}
          error={form.errorOf('canHelpWith')}
        />
      </AudienceRow>
      <AudienceRow part="lookingFor" start={start}>
        <TagField
          {...tags}
          name="lookingFor"
          label={text('profile.lookingFor')}
          description={text('profile.lookingForHint')}
          initial={start['lookingFor']}
          error={form.errorOf('lookingFor')}
        />
      </AudienceRow>
      <AudienceRow part="sectors" start={start}>
        <CodeField
          name="sectors"
          label={text('profile.sectors')}
          description={text('sector.fieldHint')}
          initial={start['sectors']}
          most={TAGS}
          codes={SECTOR_CODES}
          nameOf={names.sector}
          error={form.errorOf('sectors')}
        />
      </AudienceRow>
      <AudienceRow part="languages" start={start}>
        <CodeField
          name="languages"
          label={text('profile.languages')}
          initial={start['languages']}
          most={TAGS}
          codes={LANGUAGE_CODES}
          nameOf={names.language}
          error={form.errorOf('languages')}
        />
      </AudienceRow>
    </Card>
  );
}

function Reach({ start, form }: PartProps) {
  const text = useText();
  const names = useNames();
  const tags = { most: TAGS, maxLength: LIMITS.tag.max };
  return (
    <Card as="section" className={styles.section} aria-labelledby="reach-title">
      <h2 id="reach-title">{text('profile.sectionReach')}</h2>
      <AudienceRow part="spheres" start={start}>
        <TagField
          {...tags}
          name="networks"
          label={text('profile.networks')}
          description={text('profile.networksHint')}
          initial={start['networks']}
          error={form.errorOf('networks')}
        />
        <TagField
          {...tags}
          name="cities"
          label={text('profile.cities')}
          initial={start['cities']}
          error={form.errorOf('cities')}
        />
        <CodeField
          name="countries"
          label={text('profile.countries')}
          initial={start['countries']}
          most={TAGS}
          codes={COUNTRY_CODES}
          nameOf={names.country}
          error={form.errorOf('countries')}
        />
      </AudienceRow>
      <AudienceRow part="links" start={start}>
        <TagField
          name="links"
          label={text('profile.links')}
          description={text('profile.linksHint')}
          initial={start['links']}
          most={LIMITS.profileLinks}
          maxLength={300}
          error={form.errorOf('links')}
        />
      </AudienceRow>
      <AudienceRow part="connections" start={start}>
        <p>{text('profile.connectionsHint')}</p>
      </AudienceRow>
    </Card>
  );
}
