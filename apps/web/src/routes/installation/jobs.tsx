import { RelativeTime } from '@rayonne/ui';
import type { InstallationQuery } from '../../gql/graphql';
import { useFormatNumber, useText } from '../../shared/i18n/use-text';
import styles from './installation.module.css';

/** Background work that is not done yet, by kind. */
export function Jobs({ jobs }: { jobs: InstallationQuery['installation']['jobs'] }) {
  const text = useText();
  const number = useFormatNumber();
  return (
    <>
      <h2 id="jobs-title">{text('jobs.title')}</h2>
      {jobs.length === 0 ? (
        <p className={styles.facts}>{text('jobs.none')}</p>
      ) : (
        <table className={styles.jobs}>
          <thead>
            <tr>
              <th scope="col">{text('jobs.kind')}</th>
              <th scope="col">{text('jobs.waiting')}</th>
              <th scope="col">{text('jobs.running')}</th>
              <th scope="col">{text('jobs.failed')}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map(({ job, waiting, running, failed, oldestDueAt }) => (
              <tr key={job}>
                <th scope="row">
                  {job}
                  {oldestDueAt && (
                    <span className={styles.facts}>
                      {text('jobs.since')} <RelativeTime value={oldestDueAt} />
                    </span>
                  )}
                </th>
                <td>{number(waiting)}</td>
                <td>{number(running)}</td>
                <td data-bad={failed > 0 || undefined}>{number(failed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
