import type { Membership } from '../../territories';

export const canPublishPost = (member: Membership) => member.holds('posts.publish');
