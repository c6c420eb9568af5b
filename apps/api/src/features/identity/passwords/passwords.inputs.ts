import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { ClaimedPassword, LinkToken, NewPassword } from '../identity.decorators';

@InputType()
export class ResetPasswordInput {
  @Field(() => String)
  @LinkToken()
  token!: string;

  @Field(() => String)
  @NewPassword()
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  /** Not needed shortly after signing in, nor where there is none yet. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @ClaimedPassword()
  currentPassword?: string | null;

  @Field(() => String)
  @NewPassword()
  password!: string;
}
