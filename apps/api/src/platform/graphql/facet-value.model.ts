import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FacetValue')
export class FacetValueModel {
  /** What a filter takes. */
  @Field(() => String)
  value!: string;

  /** For people's own words and for communes; clients name the rest. */
  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Int)
  count!: number;
}
