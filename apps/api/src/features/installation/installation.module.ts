import { Module } from '@nestjs/common';
import { InstallationRepository } from './installation.repository';
import { InstallationResolver } from './installation.resolver';

@Module({ providers: [InstallationRepository, InstallationResolver] })
export class InstallationModule {}
