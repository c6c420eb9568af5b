import { DEMO_HOME, expect, test, unique } from '../support/test';

test('Claire answers Yassine’s need, he keeps her in view, concludes with her, and she agrees to be named', async ({
  as,
}) => {
  const [yassine, claire] = [await as('yassine'), await as('claire')];
  const title = unique('Cherche une cour à pavés');
  const answer = await yassine.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query: `{ viewer { memberships { territory { id slug } } } }` },
  });
  const { data } = (await answer.json()) as {
    data: { viewer: { memberships: { territory: { id: string; slug: string } }[] } };
  };
  const { territory } = data.viewer.memberships.find((one) => DEMO_HOME.endsWith(one.territory.slug))!;
  const published = await yassine.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: {
      query: `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id } }`,
      variables: {
        input: { territory: territory.id, kind: 'BUSINESS', direction: 'NEED', title, body: 'Pour l’atelier.' },
      },
    },
  });
  const { id } = ((await published.json()) as { data: { publishOpportunity: { id: string } } }).data.publishOpportunity;
  const page = `${DEMO_HOME}/opportunities/${id}`;

  await claire.goto(page);
  await claire.getByLabel(/Répondre à Yassine Merle/).fill('Mon beau-frère pave les cours.');
  await claire.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(claire).toHaveURL(/\/messages\//);

  await yassine.goto(`${DEMO_HOME}/opportunities/mine`);
  await yassine.getByRole('link', { name: title }).click();
  const panel = yassine.getByRole('region', { name: 'Réponses' });
  await panel.getByRole('button', { name: 'Retenir' }).click();
  await expect(panel.getByText('Retenue', { exact: true })).toBeVisible();
  await yassine.getByRole('button', { name: /Actions sur/ }).click();
  await yassine.getByRole('menuitem', { name: 'Conclure…' }).click();
  await yassine.getByLabel(/Un mot de remerciement/).fill('Une cour où l’on ne trébuche plus.');
  await yassine.getByRole('button', { name: 'Conclure', exact: true }).click();
  await expect(yassine.getByRole('heading', { name: /Conclue/ })).toBeVisible();

  await claire.goto(page);
  await claire.getByRole('button', { name: 'D’accord pour être nommé' }).click();
  await expect(claire.getByText(/Merci.: votre nom apparaît maintenant/)).toBeVisible();
  await expect(claire.getByText('Une cour où l’on ne trébuche plus.')).toBeVisible();
});
