import { join } from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { house } from './house.mjs';

RuleTester.it = it;
RuleTester.describe = describe;

const root = join(import.meta.dirname, '../..');
const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});
const at = (path, code) => ({ filename: join(root, path), code });
const refused = (path, code, errors = 1) => ({ ...at(path, code), errors });

const post = 'apps/api/src/features/posts/posts.service.ts';
tester.run('boundaries', house.rules.boundaries, {
  valid: [at(post, `import { Subjects } from '../subjects';`), at(post, `import { z } from 'zod';`)],
  invalid: [
    refused(post, `import { Feed } from '../feed';`),
    refused(post, `export { Feed } from '../feed';`),
    refused(post, `export * from '../feed';`),
    refused(post, `const feed = import('../feed');`),
    refused(post, `type Feed = import('../feed').Feed;`),
    refused(post, `import { Button } from '@rayonne/ui';`),
    refused('libs/contracts/src/index.ts', `import { messages } from '@rayonne/messages';`),
  ],
});

tester.run('file-name', house.rules['file-name'], {
  valid: [
    at('libs/ui/src/post-card.stories.tsx', ''),
    at('apps/api/src/posts.api.spec.ts', ''),
    at('apps/api/src/1763800000100-identity.ts', ''),
  ],
  invalid: [
    refused('libs/ui/src/PostCard.tsx', ''),
    refused('libs/ui/src/post_card.tsx', ''),
    refused('libs/ui/src/utils.ts', ''),
  ],
});

const page = 'apps/web/src/routes/home/home-page.tsx';
tester.run('visible-text', house.rules['visible-text'], {
  valid: [
    at(page, `<p>{message('home.title')}</p>`),
    at(page, `<p> · {count} — 42 </p>`),
    at(page, `<p className="intro" data-kind="post">Rayonne</p>`),
    at(page, `<p>{kind === 'offer' ? offer : need}</p>`),
  ],
  invalid: [
    refused(page, `<p>Bonjour</p>`),
    refused(page, `<p>{'Bonjour'}</p>`),
    refused(page, '<p>{`Bonjour ${name}`}</p>'),
    refused(page, `<p>{isLate ? 'Bonsoir' : 'Bonjour'}</p>`, 2),
    refused(page, `<p>{name || 'Anonyme'}</p>`),
    refused(page, `<img alt="Une rivière" />`),
    refused(page, `<button aria-label={isOpen ? 'Fermer' : label} />`),
  ],
});
