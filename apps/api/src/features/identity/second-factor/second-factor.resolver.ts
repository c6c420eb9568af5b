import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { withholdAnswer } from '../../../platform/idempotency/withheld-answers';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { SecretBox } from '../../../platform/secrets/secret-box';
import { SECURITY_CHANGES } from '../identity.limits';
import { SecurityModel } from '../security/security.model';
import { CodeInput } from '../sign-in/sign-in.resolver';
import type { Viewer } from '../viewer';
import { EnrolmentsService } from './enrolments.service';
import { EnrolmentModel, SecondFactorModel } from './second-factor.models';
import { SecondFactorsRepository } from './second-factors.repository';

@Resolver(() => SecurityModel)
export class SecondFactorResolver {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly repository: SecondFactorsRepository,
    private readonly box: SecretBox,
  ) {}

  @ResolveField(() => SecondFactorModel)
  async secondFactor(@CurrentViewer() { accountId }: Viewer): Promise<SecondFactorModel> {
    const factor = await this.repository.find(accountId);
    const since = factor?.confirmed_at ?? null;
    const recoveryCodesLeft = since ? await this.repository.recoveryCodesLeft(accountId) : 0;
    return { isAvailable: this.box.isAvailable, isOn: since !== null, since, recoveryCodesLeft };
  }

  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => EnrolmentModel)
  beginSecondFactor(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<EnrolmentModel> {
    withholdAnswer(context);
    return this.enrolments.begin(viewer);
  }

  /** Turns the second factor on, and gives the recovery codes, which are shown this once. */
  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => [String])
  confirmSecondFactor(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { code }: CodeInput,
    @Context() context: GraphqlContext,
  ): Promise<string[]> {
    withholdAnswer(context);
    return this.enrolments.confirm(viewer, code);
  }

  /** Gives fresh recovery codes, which are shown this once; the former ones stop working. */
  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => [String])
  renewRecoveryCodes(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<string[]> {
    withholdAnswer(context);
    return this.enrolments.renewRecoveryCodes(viewer);
  }

  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => Boolean)
  async endSecondFactor(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.enrolments.end(viewer);
    return true;
  }
}
