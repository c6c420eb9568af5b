import { aNewWeek } from '../support/a-new-week';
import { DEMO_HOME, expect, test, unique } from '../support/test';

test('Claire asks to meet Inès, Samira passes it on in her words, Inès accepts, and the three talk @deep', async ({
  as,
  installation,
}) => {
  await aNewWeek(installation);
  const [claire, samira, ines] = [await as('claire'), await as('samira'), await as('ines')];
  await claire.goto(`${DEMO_HOME}/directory?q=ines`);
  await claire.getByRole('link', { name: 'Inès Benali' }).click();
  await claire.getByRole('button', { name: 'Demander une mise en relation' }).click();
  const dialog = claire.getByRole('dialog', { name: 'Rencontrer Inès Benali' });
  await dialog.getByRole('radio', { name: /^Vous\s+Samira Haddad/ }).check();
  await dialog.getByRole('button', { name: 'Envoyer la demande à Samira Haddad' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Pourquoi souhaitez-vous cette rencontre');
  const why = unique('Inès connaît les pistes, et je prépare une balade pour les nouveaux venus.');
  await dialog.getByLabel('Pourquoi souhaitez-vous cette rencontre').fill(why);
  await dialog.getByRole('button', { name: 'Envoyer la demande à Samira Haddad' }).click();
  await expect(claire.getByText('Votre demande est envoyée à Samira Haddad.')).toBeVisible();

  await samira.goto('/notices');
  await samira
    .getByRole('link', { name: /Claire Fontaine vous demande une mise en relation/ })
    .first()
    .click();
  await expect(samira.getByText(why).first()).toBeVisible();
  const words = unique('Inès, je vous présente Claire, qui accueille les nouveaux venus.');
  await samira.getByLabel('Vos mots pour Inès Benali').fill(words);
  await samira.getByRole('button', { name: 'Transmettre à Inès Benali' }).click();
  await expect(samira.getByText('En attente', { exact: true })).toBeVisible();

  await ines.goto(`${DEMO_HOME}/introductions?kind=target`);
  await ines.getByRole('link', { name: 'Claire Fontaine aimerait vous rencontrer' }).click();
  await expect(ines.getByText(words)).toBeVisible();
  await expect(ines.getByText(why)).toHaveCount(0);
  await ines.getByRole('button', { name: 'Accepter et ouvrir la conversation' }).click();
  await expect(ines.getByText('Samira Haddad vous a mis en relation')).toBeVisible();
  const hello = unique('Bonjour Claire, quand partons-nous ?');
  await ines.getByLabel(/^Écrire à/).fill(hello);
  await ines.getByRole('button', { name: 'Envoyer' }).click();

  await claire.goto('/notices');
  await claire
    .getByRole('link', { name: /Inès Benali accepte la mise en relation/ })
    .first()
    .click();
  for (const other of [claire, samira]) {
    if (other === samira) await samira.getByRole('link', { name: 'Ouvrir la conversation' }).click();
    await expect(other.getByRole('log').getByText(hello)).toBeVisible();
  }
});
