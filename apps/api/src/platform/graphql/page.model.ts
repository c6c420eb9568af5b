import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Page, PageInfo } from '../database/keyset';

@ObjectType('PageInfo')
export class PageInfoModel implements PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20 })
  @Min(1)
  @Max(LIMITS.pageSize)
  first!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string | null;
}

/** The base of a page of `node`: `@ObjectType() class PostConnection extends connectionOf(PostModel) {}`. */
export function connectionOf<Node>(node: Type<Node>): Type<Page<Node>> {
  @ObjectType({ isAbstract: true })
  class Connection implements Page<Node> {
    @Field(() => [node])
    nodes!: Node[];

    @Field(() => PageInfoModel)
    pageInfo!: PageInfoModel;
  }
  return Connection;
}
