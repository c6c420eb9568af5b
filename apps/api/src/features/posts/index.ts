/** Posts: what members publish for their territory. */
export { Post } from './post.entity';
export { PostShare } from './shares/post-share.entity';
export { StoryDrafts } from './drafts/story-drafts';
export { PostsModule } from './posts.module';
export { POSTS_DATA } from './posts.personal-data';
