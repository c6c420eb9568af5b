import { aPdf } from '../testing/pdf.factory';
import { beginsPdf, inspectPdf } from './pdf';

it('a PDF is told by its first bytes, and says how many pages it has', () => {
  const pdf = aPdf({ pages: 3 });
  expect(beginsPdf(pdf)).toBe(true);
  expect(inspectPdf(pdf)).toBe(3);
});

it('one that keeps its pages compressed does not say how many', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 3 >>\nstream\nxxx\nendstream\nendobj\n%%EOF');
  expect(inspectPdf(pdf)).toBeNull();
});

it.each([
  ['what is called so only', Buffer.from('<html><script>alert(1)</script></html>')],
  ['what begins with something else', Buffer.concat([Buffer.from('GIF89a'), aPdf()])],
  ['one that ends in the middle', aPdf().subarray(0, -20)],
])('%s is refused', (_what, bytes) => {
  expect(() => inspectPdf(bytes)).toThrow('PDF_UNREADABLE');
});
