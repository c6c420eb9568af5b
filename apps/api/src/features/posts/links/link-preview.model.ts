import type { VideoProvider } from '@rayonne/contracts';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ImageModel } from '../../media';

export enum VideoProviderModel {
  YOUTUBE = 'youtube',
  VIMEO = 'vimeo',
  DAILYMOTION = 'dailymotion',
  PEERTUBE = 'peertube',
}
registerEnumType(VideoProviderModel, { name: 'VideoProvider' });

/** A video elsewhere: nothing of it loads before its reader agrees. */
@ObjectType('LinkedVideo')
export class LinkedVideoModel {
  @Field(() => VideoProviderModel)
  provider!: VideoProvider;

  /** The address of its player, for a frame. */
  @Field(() => String)
  player!: string;
}

/** What a linked page says of itself, with a copy of its picture. */
@ObjectType('LinkPreview')
export class LinkPreviewModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true })
  siteName!: string | null;

  @Field(() => ImageModel, { nullable: true })
  image!: ImageModel | null;

  @Field(() => LinkedVideoModel, { nullable: true })
  video!: LinkedVideoModel | null;
}
