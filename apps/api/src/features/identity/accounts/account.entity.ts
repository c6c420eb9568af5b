import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../viewer';

@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  email!: string;

  @Column('timestamptz', { name: 'email_verified_at', nullable: true })
  emailVerifiedAt!: Date | null;

  @Column('text')
  name!: string;

  /** The latest ones; shown to nobody. */
  @Column('text', { name: 'former_names', array: true, default: () => "'{}'" })
  formerNames!: string[];

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('text')
  locale!: Locale;

  @Column('text', { name: 'time_zone', default: 'Europe/Paris' })
  timeZone!: string;

  @Column('boolean', { name: 'is_operator', default: false })
  isOperator!: boolean;

  @Column('text', { default: 'active' })
  state!: 'active' | 'suspended' | 'erased';

  @Column('text', { name: 'terms_version' })
  termsVersion!: string;

  @Column('timestamptz', { name: 'terms_accepted_at', default: () => 'now()' })
  termsAcceptedAt!: Date;

  @Column('text', { name: 'terms_locale' })
  termsLocale!: Locale;

  @Column('boolean', { name: 'declared_fifteen' })
  declaredFifteen!: boolean;

  @Column('uuid', { name: 'photo_id', nullable: true })
  photoId!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
