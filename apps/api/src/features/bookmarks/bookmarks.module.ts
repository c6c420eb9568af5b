import { Module } from '@nestjs/common';
import { BookmarksRepository } from './bookmarks.repository';
import { BookmarksResolver } from './bookmarks.resolver';
import { BookmarksService } from './bookmarks.service';
import { FoldersRepository } from './folders/folders.repository';
import { FoldersResolver } from './folders/folders.resolver';
import { FoldersService } from './folders/folders.service';

@Module({
  providers: [
    BookmarksRepository,
    BookmarksResolver,
    BookmarksService,
    FoldersRepository,
    FoldersResolver,
    FoldersService,
  ],
})
export class BookmarksModule {}
