import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { SubjectModel } from '../subjects';

@ObjectType('FeedConnection')
export class FeedConnection extends connectionOf(SubjectModel) {}
