import type { Page } from '@playwright/test';
import { DEMO_HOME, expect, test, unique } from '../support/test';
import { expectAccessible } from './axe';
import { OPPORTUNITY_OVERLAYS } from './opportunity-overlays';
import type { Overlay } from './overlay';

const COMMUNITY = `${DEMO_HOME}/community`;
const CHARTER = `${DEMO_HOME}/charter`;

/** Of the first post of the feed. */
async function openMenuItem(page: Page, name: string) {
  await page
    .getByRole('button', { name: /^Actions sur la publication/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function beginStory(page: Page) {
  await page.getByLabel('Quoi de neuf sur le territoire').focus();
  await page.getByRole('radio', { name: 'Un récit' }).check();
  await expect(page.getByRole('textbox', { name: 'Votre récit' })).toBeVisible();
}

const OVERLAYS: readonly Overlay[] = [
  ...OPPORTUNITY_OVERLAYS,
  {
    name: 'the switch between territories',
    who: 'claire',
    onDesktopOnly: true,
    open: async (page) => {
      await page.getByRole('button', { name: 'Changer de territoire' }).click();
      await expect(page.getByRole('menuitem', { name: 'Rejoindre un autre territoire' })).toBeVisible();
    },
  },
  {
    name: 'the menu of a post',
    who: 'anne',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Actions sur la publication/ })
        .first()
        .click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'how the feed is ordered',
    who: 'claire',
    open: async (page) => {
      await page.getByRole('button', { name: 'Comment ce fil est classé' }).click();
      await expect(page.getByText('Fraîcheur')).toBeVisible();
    },
  },
  {
    name: 'why a content is shown',
    who: 'claire',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Actions sur/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Pourquoi je vois ceci' }).click();
      await expect(page.getByText(/dont vous êtes membre/)).toBeVisible();
    },
  },
  {
    name: 'what my feed is made of',
    who: 'claire',
    open: async (page) => {
      await page.getByRole('radio', { name: 'Mon fil' }).check();
      await page.getByRole('button', { name: 'Ce que je suis' }).click();
      await expect(page.getByText('Seulement ce que je suis')).toBeVisible();
    },
  },
  {
    name: 'where to keep a content',
    who: 'claire',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/saved`);
      await page
        .getByRole('button', { name: /^Dans vos enregistrés/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Ranger dans un dossier…' }).click();
      await expect(page.getByRole('button', { name: 'Pour mes visiteurs' })).toBeVisible();
    },
  },
  {
    name: 'a new folder',
    who: 'claire',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/saved`);
      await page.getByRole('button', { name: 'Nouveau dossier' }).click();
      await expect(page.getByLabel('Nom du dossier')).toBeVisible();
    },
  },
  {
    name: 'a folder to delete',
    who: 'claire',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/saved`);
      await page.getByRole('link', { name: /Pour mes visiteurs/ }).click();
      await page.getByRole('button', { name: /^Actions sur le dossier/ }).click();
      await page.getByRole('menuitem', { name: 'Supprimer le dossier' }).click();
      await expect(page.getByText('restent enregistrés')).toBeVisible();
    },
  },
  {
    name: 'an open discussion',
    who: 'claire',
    open: async (page) => {
      await page
        .getByRole('button', { name: /commentaire|Commenter/ })
        .first()
        .click();
      await expect(page.getByLabel('Votre commentaire').first()).toBeVisible();
    },
  },
  {
    name: 'what a picture shows, in words',
    who: 'claire',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^ALT.*photo 1$/ })
        .first()
        .click();
      await expect(page.getByText('Le village au pied du château').first()).toBeVisible();
    },
  },
  {
    name: 'a picture as large as the screen',
    who: 'claire',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/places?commune=77291`);
      await page
        .getByRole('button', { name: /^Agrandir la photo 1 sur 5/ })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: 'Photos' })).toBeVisible();
    },
  },
  {
    name: 'the choice of a reaction',
    who: 'claire',
    open: async (page) => {
      await page.getByRole('button', { name: 'Réagir' }).first().click();
      await expect(page.getByRole('button', { name: /Merci/i }).first()).toBeVisible();
    },
  },
  {
    name: 'who reacted',
    who: 'claire',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^[1-9][0-9]* réactions?$/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'people to mention',
    who: 'claire',
    open: async (page) => {
      await page.getByLabel('Quoi de neuf sur le territoire').pressSequentially('Merci @ann');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'the holders of a power',
    who: 'anne',
    open: async (page) => {
      await page.goto(CHARTER);
      await page
        .getByRole('button', { name: /^Modifier qui peut/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'people found by name',
    who: 'anne',
    open: async (page) => {
      await page.goto(COMMUNITY);
      await page.getByRole('combobox', { name: 'Membre' }).pressSequentially('cla');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  ...['Bloquer', 'Suspendre', 'Retirer du territoire'].map((act) => ({
    name: `the dialog behind « ${act} »`,
    who: 'anne' as const,
    open: async (page: Page) => {
      await page.goto(`${DEMO_HOME}/directory?q=thomas`);
      await page.getByRole('link', { name: 'Thomas Petit' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Thomas Petit' })).toBeVisible();
      await page.getByRole('button', { name: /^Autres actions/ }).click();
      await page.getByRole('menuitem', { name: act }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  })),
  {
    name: 'putting a content at the head',
    who: 'anne',
    open: async (page) => {
      await openMenuItem(page, 'À la une');
      await expect(page.getByRole('dialog', { name: 'Mettre à la une' })).toBeVisible();
    },
  },
  {
    name: 'saying that a content is out of date',
    who: 'claire',
    open: async (page) => {
      await openMenuItem(page, 'Ce n’est plus à jour…');
      await expect(page.getByRole('dialog', { name: 'Ce n’est plus à jour' })).toBeVisible();
    },
  },
  {
    name: 'sharing a content',
    who: 'claire',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Partag/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'who chose an answer of a poll',
    who: 'claire',
    open: async (page) => {
      await page.getByRole('button', { name: 'Voir les résultats' }).first().click();
      await page
        .getByRole('button', { name: /^Qui a choisi/ })
        .first()
        .click();
      await expect(
        page
          .getByRole('dialog', { name: /^Ont choisi/ })
          .getByRole('listitem')
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: 'closing a composer with words in it',
    who: 'claire',
    open: async (page) => {
      await page.getByLabel('Quoi de neuf sur le territoire').fill('À moitié écrit');
      await page.getByRole('button', { name: 'Fermer', exact: true }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'publishing later',
    who: 'claire',
    open: async (page) => {
      await page.getByLabel('Quoi de neuf sur le territoire').fill('Pour demain');
      await page.getByRole('button', { name: 'Programmer' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the cover of a story',
    who: 'claire',
    open: async (page) => {
      await beginStory(page);
      await page.getByRole('button', { name: 'Ajouter une image de couverture' }).click();
      await expect(page.getByRole('dialog', { name: 'Image de couverture' })).toBeVisible();
    },
  },
  {
    name: 'a link in a story',
    who: 'claire',
    open: async (page) => {
      await beginStory(page);
      await page.getByRole('textbox', { name: 'Votre récit' }).fill('Le four');
      await page.getByRole('button', { name: 'Lien', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'sending a held text back',
    who: 'anne',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/manage/screening`);
      await page
        .getByRole('button', { name: /^Renvoyer/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'what a post said before',
    who: 'claire',
    open: async (page) => {
      const [before, after] = [unique('Avant'), unique('Après')];
      await page.getByLabel('Quoi de neuf sur le territoire').fill(before);
      await page.getByRole('button', { name: 'Publier', exact: true }).click();
      await page
        .getByRole('article')
        .filter({ hasText: before })
        .getByRole('button', { name: /^Actions sur la publication/ })
        .click();
      await page.getByRole('menuitem', { name: 'Modifier' }).click();
      await page.getByLabel('Modifier la publication').fill(after);
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page.getByRole('article').filter({ hasText: after }).getByRole('button', { name: 'modifiée' }).click();
      await expect(page.getByRole('dialog').getByText(before)).toBeVisible();
    },
  },
  {
    name: 'a toast with a way back',
    who: 'anne',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Actions sur la publication/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Supprimer' }).click();
      await expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible();
    },
  },
  {
    name: 'stepping down from a mandate',
    who: 'anne',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/community`);
      await page.getByRole('button', { name: /^Démissionner/ }).click();
      await expect(page.getByRole('dialog', { name: /^Démissionner/ })).toBeVisible();
    },
  },
  {
    name: 'leaving a territory',
    who: 'claire',
    open: async (page) => {
      await page.goto('/me');
      await page.getByRole('button', { name: /^Quitter / }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'leaving a territory as the last who may change its charter',
    who: 'anne',
    open: async (page) => {
      await page.goto('/me');
      await page.getByRole('button', { name: /^Quitter / }).click();
      await expect(page.getByRole('link', { name: 'Ouvrir la charte' })).toBeVisible();
    },
  },
  {
    name: 'deleting one’s account, with what is missing',
    who: 'anne',
    open: async (page) => {
      await page.goto('/me/data');
      await page.getByRole('button', { name: 'Supprimer mon compte' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Supprimer mon compte' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'who signs a post with its author',
    who: 'samira',
    open: async (page) => {
      const post = page.getByRole('article').filter({ hasText: 'château d’Écouen' }).first();
      await post.getByRole('button', { name: /^Actions sur la publication/ }).click();
      await page.getByRole('menuitem', { name: 'Coauteurs' }).click();
      await expect(page.getByRole('combobox', { name: 'Inviter à signer avec vous' })).toBeVisible();
    },
  },
  {
    name: 'everybody who signs a post',
    who: 'claire',
    open: async (page) => {
      await page.getByRole('button', { name: '2 autres' }).first().click();
      await expect(page.getByRole('heading', { name: 'Signé par' })).toBeVisible();
    },
  },
];

const SCREENS = [
  { screen: 'desktop', width: 1280, colorScheme: 'light' },
  { screen: 'desktop', width: 1280, colorScheme: 'dark' },
  { screen: 'phone', width: 390, colorScheme: 'light' },
  { screen: 'phone', width: 390, colorScheme: 'dark' },
] as const;

test.describe.configure({ mode: 'parallel' });

for (const { name, who, open, onDesktopOnly } of OVERLAYS) {
  for (const { screen, width, colorScheme } of SCREENS) {
    if (onDesktopOnly && screen === 'phone') continue;
    test(`${name} is accessible, ${screen}, ${colorScheme} @deep`, async ({ as }) => {
      const page = await as(who, { colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } });
      await open(page);
      await expectAccessible(page);
    });
  }
}
