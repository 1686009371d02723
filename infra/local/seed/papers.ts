import { FileType } from '#shared/calls/model.ts';

/** A one-page PDF that says in plain letters that it is a sample. */
const samplePdf = (title: string) => {
  const text = `BT /F1 16 Tf 72 760 Td (${title.replace(/[^\x20-\x27\x2a-\x5b\x5d-\x7e]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = body.length;
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
};

/** A paper for a checklist item; every item of the seeded calls takes PDF. */
export const paperFor = (item: string) => ({
  name: `${item} (mau).pdf`,
  type: FileType.enum.pdf,
  bytes: samplePdf(`Tai lieu mau: ${item}`),
});
