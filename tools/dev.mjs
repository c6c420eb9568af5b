/** `npm run dev`: both sides reload as their files are saved. The page is Vite's; what is the API's goes to the API. */
import { setUp } from './setup.mjs';

await setUp();
const { develop } = await import('./dev/develop.mjs');
process.exit(await develop());
