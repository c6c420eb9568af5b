import type { ArgumentMetadata } from '@nestjs/common';
import { LineText, NameText } from './text.decorators';
import { createValidationPipe } from './validation';

class Input {
  @NameText({ min: 2, max: 20 })
  name!: string;

  @LineText({ max: 20 })
  title!: string;
}

const metadata: ArgumentMetadata = { type: 'body', metatype: Input };
const validate = (input: object) => createValidationPipe().transform(input, metadata) as Promise<Input>;

it('a name is tidied: NFC and single spaces', async () => {
  const { name } = await validate({ name: '  He\u0301le\u0300ne \u00A0 Roy ', title: 'x' });
  expect(name).toBe('Hélène Roy');
});

it.each([['P\u0430ul Martin'], ['Paul\u202E'], ['Pa\u200Bul']])(
  'the name %j is refused by a code of its own',
  async (name) => {
    await expect(validate({ name, title: 'x' })).rejects.toMatchObject({ code: 'DECEPTIVE_NAME', field: 'name' });
  },
);

it('another fault of a name, and any of a line, is invalid input', async () => {
  await expect(validate({ name: 'x', title: 'x' })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'name' });
  await expect(validate({ name: 7, title: 'x' })).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'name' });
  await expect(validate({ name: 'Paul', title: 'a\u202Eb' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    field: 'title',
  });
});

it('a title may mix alphabets and carry a picture', async () => {
  const { title } = await validate({ name: 'Paul', title: 'Café русский ☀️' });
  expect(title).toBe('Café русский ☀️');
});

it('a title keeps a space that does not break, and one space of several', async () => {
  const { title } = await validate({ name: 'Paul', title: '4\u00A0m³  de\u202F\u00A0 bois\u202F!' });
  expect(title).toBe('4\u00A0m³ de bois\u202F!');
});
