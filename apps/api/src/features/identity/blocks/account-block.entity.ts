import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One account wants nothing to do with another, in no territory. */
@Entity('account_blocks')
export class AccountBlock {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'blocker_id' })
  blockerId!: string;

  @Column('uuid', { name: 'blocked_id' })
  blockedId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
