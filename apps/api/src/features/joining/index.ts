/** How people come in: invitations, requests, first steps and the welcome they get. */
export { Invitations } from './invitations/invitations';
export { JoiningModule } from './joining.module';
export { JOINING_DATA } from './joining.personal-data';
