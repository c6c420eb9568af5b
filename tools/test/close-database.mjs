export default async function closeDatabase() {
  await globalThis.closeTestDatabase?.();
}
