/** Attributes whose text a person sees or hears. */
const visible = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'placeholder',
  'title',
]);
const hasLetter = /\p{L}/u;
/** Proper nouns are the same in every language. */
const names = new Set(['Rayonne']);

/** What a person reads comes from the catalogues: letters inside JSX are a text nobody can translate. */
export const visibleTextRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const refuse = (node, text) => {
      if (hasLetter.test(text) && !names.has(text.trim()))
        context.report({ node, message: `Translate the visible text "${text.trim()}" with a message.` });
    };
    const checkExpression = (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') refuse(node, node.value);
      if (node.type === 'TemplateLiteral') for (const quasi of node.quasis) refuse(quasi, quasi.value.raw);
      if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(checkExpression);
      if (node.type === 'LogicalExpression') [node.left, node.right].forEach(checkExpression);
      if (node.type === 'JSXExpressionContainer') checkExpression(node.expression);
    };
    return {
      JSXText: (node) => refuse(node, node.value),
      'JSXElement > JSXExpressionContainer': checkExpression,
      'JSXFragment > JSXExpressionContainer': checkExpression,
      JSXAttribute(node) {
        if (node.value && visible.has(node.name.name)) checkExpression(node.value);
      },
    };
  },
};
