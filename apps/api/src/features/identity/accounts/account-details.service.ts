import { Injectable } from '@nestjs/common';
import { AccountDetailsRepository, type Addressee } from './account-details.repository';

/** What an account says about its person. */
@Injectable()
export class AccountDetails {
  constructor(private readonly repository: AccountDetailsRepository) {}

  /** Whoever may be written to: an active account, at an address known to be theirs. */
  addressee(accountId: string): Promise<Addressee | undefined> {
    return this.repository.addressee(accountId);
  }

  /** Those who run the installation, as far as they may be written to. */
  operators(): Promise<Addressee[]> {
    return this.repository.operators();
  }
}
