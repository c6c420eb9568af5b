import type { FragmentType } from '@apollo/client';
import { isSector } from '@rayonne/contracts';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { sectorName } from '../../../shared/sectors/sector-search';
import { amountWords } from './amount-words';
import { detailWords } from './detail-words';
import styles from './opportunity-fields.module.css';
import { datesWords, placeWords } from './place-words';

export const OpportunityFields_opportunity = graphql(/* GraphQL */ `
  fragment OpportunityFields_opportunity on Opportunity {
    id
    kind
    details {
      field
      value
    }
    sectors
    skills
    communes {
      code
      name
    }
    radiusKm
    amountMin
    amountMax
    volume
    startsOn
    endsOn
  }
`);

/** All that it says in fields. */
export function OpportunityFields({
  opportunity,
}: {
  opportunity: FragmentType<typeof OpportunityFields_opportunity>;
}) {
  const text = useText();
  const locale = useLocale();
  const said = useFragmentData(OpportunityFields_opportunity, opportunity);
  const sectors = said.sectors.map((code) => (isSector(code) ? sectorName(code, text) : code));
  const rows: readonly (readonly [label: string, value: string | null | undefined])[] = [
    ...detailWords(said.kind, said.details, text).map(({ label, value }) => [label, value] as const),
    [text('opportunityFacts.place'), placeWords(said, text)],
    [text('opportunityFacts.amount'), amountWords(said, text, locale)],
    [text('opportunityFacts.volume'), said.volume],
    [text('opportunityFacts.dates'), datesWords(said, text, locale)],
    [text('opportunityFacts.sectors'), sectors.join(' · ')],
    [text('opportunityFacts.skills'), said.skills.join(' · ')],
  ];
  const shown = rows.filter(([, value]) => value);
  if (shown.length === 0) return null;
  return (
    <section className={styles.fields} aria-label={text('opportunityFacts.title')}>
      <dl>
        {shown.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
