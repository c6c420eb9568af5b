import { basename } from 'node:path';

/** kebab-case, with dotted suffixes that tell the role: `post-card.stories.tsx`, `posts.api.spec.ts`. */
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that say nothing about what is inside, so that everything ends up there. */
const vague = /^(utils?|helpers?|common|misc|manager|data|v\d+)(\.|$)/;

export const fileNameRule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!kebab.test(name)) context.report({ node, message: `Name the file in kebab-case: ${name}.` });
      if (vague.test(name)) context.report({ node, message: `Name the file after what it does: ${name}.` });
    },
  }),
};
