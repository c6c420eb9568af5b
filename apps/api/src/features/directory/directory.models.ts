import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { MemberProfileModel } from '../profiles';

@ObjectType()
export class DirectoryConnection extends connectionOf(MemberProfileModel) {}
