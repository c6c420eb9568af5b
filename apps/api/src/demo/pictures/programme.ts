const PAGE = { width: 595, height: 842 };
const FIRST_LINE = 780;
const LEADING = 26;

/** A one-page PDF of plain lines, for what the demo hands out. */
export function printLines(title: string, lines: readonly string[]): Buffer {
  const show = [
    `/F1 22 Tf 60 ${FIRST_LINE} Td (${escape(title)}) Tj`,
    ...lines.map((line) => `/F1 12 Tf 0 -${LEADING} Td (${escape(line)}) Tj`),
  ];
  const content = `BT ${show.join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  // One byte a character, as the offsets and the font's encoding count.
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

const escape = (text: string) => text.replace(/[\\()]/g, '\\$&').replaceAll('’', "'");
