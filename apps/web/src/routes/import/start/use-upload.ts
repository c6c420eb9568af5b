import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import { uploadList } from './upload-list';

/** Sends a list, then opens its import. */
export function useUpload() {
  const text = useText();
  const navigate = useNavigate();
  const { territoryId, slug } = useMembership();
  const [fileName, setFileName] = useState<string>();
  const [error, setError] = useState<string>();
  const upload = async (file: File) => {
    setFileName(file.name);
    setError(undefined);
    try {
      await navigate(paths.import(slug, await uploadList(file, territoryId)));
    } catch (cause) {
      setError(text(failureText(failureOf(cause))));
      setFileName(undefined);
    }
  };
  return { fileName, error, upload };
}
