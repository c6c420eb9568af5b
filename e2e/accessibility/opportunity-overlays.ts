import type { Page } from '@playwright/test';
import { DEMO_HOME, expect } from '../support/test';
import type { Overlay } from './overlay';

async function openOwn(page: Page, title: RegExp, suffix = '') {
  await page.goto(`${DEMO_HOME}/opportunities/mine`);
  const link = page.getByRole('link', { name: title }).first();
  const path = await link.getAttribute('href');
  await page.goto(`${path}${suffix}`);
}

export const OPPORTUNITY_OVERLAYS: readonly Overlay[] = [
  {
    name: 'saving a search of opportunities',
    who: 'yassine',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/opportunities`);
      await page.getByRole('button', { name: 'Enregistrer cette recherche' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'why an opportunity fits',
    who: 'yassine',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/opportunities/for-you`);
      await page
        .getByRole('button', { name: /^Pourquoi/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'concluding an opportunity',
    who: 'yassine',
    open: async (page) => {
      await openOwn(page, /fournisseur de chêne/);
      await page.getByRole('button', { name: /^Actions sur « Cherche un fournisseur/ }).click();
      await page.getByRole('menuitem', { name: 'Conclure…' }).click();
      await expect(page.getByLabel(/Un mot de remerciement/)).toBeVisible();
    },
  },
  {
    name: 'declining an answer in a sentence',
    who: 'yassine',
    open: async (page) => {
      await openOwn(page, /fournisseur de chêne/);
      await page.getByRole('button', { name: 'Décliner…' }).first().click();
      await expect(page.getByRole('dialog', { name: /^Décliner la réponse/ })).toBeVisible();
    },
  },
  {
    name: 'letting an opportunity go on',
    who: 'claire',
    open: async (page) => {
      await openOwn(page, /Qui ouvre son verger/, '?extend');
      await expect(page.getByRole('dialog', { name: 'Prolonger cette opportunité ?' })).toBeVisible();
    },
  },
  {
    name: 'asking to be introduced',
    who: 'claire',
    open: async (page) => {
      await page.goto(`${DEMO_HOME}/directory?q=ines`);
      await page.getByRole('link', { name: 'Inès Benali' }).click();
      await page.getByRole('button', { name: 'Demander une mise en relation' }).click();
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
    },
  },
];
