/** What the operator of an installation watches: its territories, jobs and health. */
export { InstallationModule } from './installation.module';
