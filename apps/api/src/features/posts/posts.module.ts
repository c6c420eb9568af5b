import { Module, type OnModuleInit } from '@nestjs/common';
import { SubjectKinds } from '../subjects';
import { POST_KIND } from './post.kind';
import { PostWords } from './post-words';
import { PostsRealtime } from './posts.realtime';
import { PostsRepository } from './posts.repository';
import { PostsResolver } from './posts.resolver';
import { PostsService } from './posts.service';

@Module({ providers: [PostWords, PostsRealtime, PostsRepository, PostsResolver, PostsService] })
export class PostsModule implements OnModuleInit {
  constructor(private readonly kinds: SubjectKinds) {}

  onModuleInit(): void {
    this.kinds.register(POST_KIND);
  }
}
