import { safeAddress } from '@rayonne/rich-text';
import type { ReactNode } from 'react';

export interface OutsideLinkProps {
  /** As somebody gave it. */
  href: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Leads out of the house. An address that could do anything else than lead somewhere leaves its words where they are. */
export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  const address = safeAddress(href);
  if (address === undefined) return <span className={className}>{children}</span>;
  return (
    <a className={className} href={address} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  );
}
