import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { PersonaModel } from '../../territories';
import { ROW_FAULTS, type RowFaultCode } from './import-states';

export enum ImportStateModel {
  MAPPING = 'mapping',
  CHECKING = 'checking',
  CHECKED = 'checked',
  SENDING = 'sending',
  SENT = 'sent',
  STOPPED = 'stopped',
  FAILED = 'failed',
}
registerEnumType(ImportStateModel, { name: 'ImportState' });

export enum ColumnRoleModel {
  EMAIL = 'email',
  FIRST_NAME = 'first_name',
  LAST_NAME = 'last_name',
  FULL_NAME = 'full_name',
  ORGANISATION = 'organisation',
  COMMUNE = 'commune',
  PERSONA = 'persona',
}
registerEnumType(ColumnRoleModel, { name: 'ColumnRole' });

export enum ImportRowStatusModel {
  NEW = 'new',
  KNOWN = 'known',
  INVITED = 'invited',
  DUPLICATE = 'duplicate',
  SUPPRESSED = 'suppressed',
  INVALID = 'invalid',
  SENT = 'sent',
}
registerEnumType(ImportRowStatusModel, { name: 'ImportRowStatus' });

export const RowFaultCodeModel = Object.fromEntries(ROW_FAULTS.map((code) => [code, code])) as Record<
  RowFaultCode,
  RowFaultCode
>;
registerEnumType(RowFaultCodeModel, { name: 'ImportRowFaultCode' });

@ObjectType('ImportColumn')
export class ImportColumnModel {
  /** Empty where the file names none. */
  @Field(() => String)
  header!: string;

  /** Of the first rows, in turn; empty once the rows are erased. */
  @Field(() => [String])
  samples!: string[];

  @Field(() => ColumnRoleModel, { nullable: true })
  role!: ColumnRoleModel | null;
}

@ObjectType('ImportCount')
export class ImportCountModel {
  @Field(() => ImportRowStatusModel)
  status!: ImportRowStatusModel;

  @Field(() => Int)
  rows!: number;
}

/** How far the work under way has come. */
@ObjectType('ImportProgress')
export class ImportProgressModel {
  /** As in `job.progressed`, which only who started it hears. */
  @Field(() => ID)
  jobId!: string;

  @Field(() => Int)
  done!: number;

  @Field(() => Int, { nullable: true })
  total!: number | null;
}

/** A list of people on its way to invitations. */
@ObjectType('Import')
export class ImportModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  encoding!: string;

  @Field(() => String)
  delimiter!: string;

  @Field(() => ImportStateModel)
  state!: ImportStateModel;

  /** Grows with every step: a step is refused when another person has taken one meanwhile. */
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  rowCount!: number;

  @Field(() => [ImportColumnModel])
  columns!: ImportColumnModel[];

  /** Of the rows looked at, by what was found. */
  @Field(() => [ImportCountModel])
  counts!: ImportCountModel[];

  /** What the importer said of where the list comes from. */
  @Field(() => String, { nullable: true })
  origin!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;

  /** When the rows are erased, or were. */
  @Field(() => Date)
  rowsErasedAt!: Date;

  @Field(() => Boolean)
  areRowsErased!: boolean;

  /** Not exposed. */
  territoryId!: string;
  createdById!: string | null;
  confirmedById!: string | null;
  run!: { readonly id: string; readonly accountId: string } | null;
}

@ObjectType()
export class ImportConnection extends connectionOf(ImportModel) {}

@ObjectType('ImportRowFault')
export class ImportRowFaultModel {
  @Field(() => RowFaultCodeModel)
  code!: RowFaultCode;

  /** Unset when the line as a whole is at fault. */
  @Field(() => ColumnRoleModel, { nullable: true })
  field!: ColumnRoleModel | null;
}

@ObjectType('ImportRow')
export class ImportRowModel {
  @Field(() => ID)
  id!: string;

  /** Where it stands in the file. */
  @Field(() => Int)
  line!: number;

  @Field(() => ImportRowStatusModel)
  status!: ImportRowStatusModel;

  /** As written in the file when it is no address. */
  @Field(() => String)
  email!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  communeName!: string | null;

  @Field(() => PersonaModel, { nullable: true })
  persona!: PersonaModel | null;

  @Field(() => [ImportRowFaultModel])
  faults!: ImportRowFaultModel[];

  /** The line that names the same person first. */
  @Field(() => Int, { nullable: true })
  sameAsLine!: number | null;
}

@ObjectType()
export class ImportRowConnection extends connectionOf(ImportRowModel) {}
