/** Posts: what members publish for their territory. */
export { Post } from './post.entity';
export { PostsModule } from './posts.module';
export { POSTS_DATA } from './posts.personal-data';
