import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { Code } from '../identity.decorators';
import { SIGN_INS } from '../identity.limits';
import { ViewerModel } from '../identity.models';
import { SignIns } from './sign-ins';

@InputType()
export class CodeInput {
  /** Six digits of the application, or a recovery code. */
  @Field(() => String)
  @Code()
  code!: string;
}

@Resolver()
export class SignInResolver {
  constructor(private readonly signIns: SignIns) {}

  /** The second step of a sign-in that answered with nobody. */
  @Public()
  @RateLimit(SIGN_INS)
  @Mutation(() => ViewerModel)
  completeSignIn(@Args('input') { code }: CodeInput, @Context() context: GraphqlContext): Promise<ViewerModel> {
    return this.signIns.complete(code, context);
  }
}
