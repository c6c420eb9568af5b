/** Whether what was published still holds: confirmed, questioned, asked about, and counted when it is read too late. */
export { FRESHNESS_DATA } from './freshness.personal-data';
export { FreshnessModule } from './freshness.module';
