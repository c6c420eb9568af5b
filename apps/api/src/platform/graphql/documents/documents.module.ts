import { Global, Module } from '@nestjs/common';
import { RegisteredDocuments } from './registered-documents';

@Global()
@Module({ providers: [RegisteredDocuments], exports: [RegisteredDocuments] })
export class DocumentsModule {}
