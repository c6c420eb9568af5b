/** The public side: pages and feeds of what members publish for everybody. */
export { PortalModule } from './portal.module';
