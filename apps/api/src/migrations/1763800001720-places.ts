import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Places1763800001720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Where a commune lies, from GeoNames or from the official contours when an operator has imported them.
      create table commune_points (
        commune_code text primary key references communes (code) on delete cascade,
        longitude real not null check (longitude between -180 and 180),
        latitude real not null check (latitude between -90 and 90),
        source text not null check (source in ('geonames', 'contour'))
      );

      create table commune_contours (
        commune_code text primary key references communes (code) on delete cascade,
        geometry jsonb not null,
        imported_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table commune_contours, commune_points`);
  }
}
