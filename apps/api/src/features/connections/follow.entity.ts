import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follows')
export class Follow {
  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId!: string;

  @PrimaryColumn('uuid', { name: 'follower_id' })
  followerId!: string;

  @PrimaryColumn('uuid', { name: 'followed_id' })
  followedId!: string;

  @Column('timestamptz', { name: 'followed_at', default: () => 'now()' })
  followedAt!: Date;
}
