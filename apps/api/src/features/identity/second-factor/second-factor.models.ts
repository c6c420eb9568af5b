import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SecondFactor')
export class SecondFactorModel {
  /** Whether this installation can keep the secret that it takes. */
  @Field(() => Boolean)
  isAvailable!: boolean;

  @Field(() => Boolean)
  isOn!: boolean;

  @Field(() => Date, { nullable: true })
  since!: Date | null;

  @Field(() => Int)
  recoveryCodesLeft!: number;
}

/** For the application of the person who asked; shown once. */
@ObjectType('SecondFactorEnrolment')
export class EnrolmentModel {
  /** To type where no QR code can be read. */
  @Field(() => String)
  secret!: string;

  @Field(() => String)
  uri!: string;

  /** The same as an SVG image. */
  @Field(() => String)
  qrCode!: string;
}
