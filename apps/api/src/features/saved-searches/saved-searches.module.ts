import { Global, Module } from '@nestjs/common';
import { SavedSearches } from './saved-searches';
import { SavedSearchesRepository } from './saved-searches.repository';
import { SavedSearchesResolver } from './saved-searches.resolver';

@Global()
@Module({ providers: [SavedSearches, SavedSearchesRepository, SavedSearchesResolver], exports: [SavedSearches] })
export class SavedSearchesModule {}
