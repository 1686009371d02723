import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Form } from '#shared/forms/form.ts';
import { RulePack } from '#shared/rulepacks/pack.ts';
import { aCallDraft } from '../given/calls.ts';
import { cast } from '../given/people.ts';
import { refusal, refused } from '../refused.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ only: ['organisations', 'calls'] });
  await cast(service);
});
afterAll(() => service.stop());

describe('a rule pack', () => {
  it('is read by anybody, with its articles', async () => {
    const { items } = await service.as().listPacks({});
    expect(items.map(({ id }) => id)).toEqual([
      'nd268-startup-support@1',
      'tt20-selection-applied@1',
      'tt44-task@1',
      'idea-intake@1',
    ]);
    for (const { id: packId } of items) {
      const pack = RulePack.parse(await service.as().getPack({ packId }));
      expect(`${pack.id}@${pack.version}`).toBe(packId);
    }
    expect(await refusal(service.as().getPack({ packId: 'none' }))).toBe('not-found');
  });
});

describe('a form', () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      idea: {
        type: 'object',
        title: 'Ý tưởng',
        properties: { name: { type: 'string', title: 'Tên ý tưởng', maxLength: 200 } },
        required: ['name'],
      },
    },
  };
  const title = { vi: 'Phiếu ý tưởng' };
  const about = { title, legalBasis: 'Quy chế của tỉnh', codes: ['YT-01'] };

  it('is listed for officers and read by anybody', async () => {
    const { items } = await service.as('dung').listForms({});
    expect(items.filter(({ imported }) => !imported).length).toBeGreaterThanOrEqual(3);
    for (const { id: formId } of items) Form.parse(await service.as().getForm({ formId }));
    expect(await refusal(service.as('lan').listForms({}))).toBe('not-allowed');
    expect(await refusal(service.as().getForm({ formId: 'none' }))).toBe('not-found');
  });

  it('is imported as it is, and a call can use it', async () => {
    const line = await service.as('dung').importForm({ ...about, schema });
    expect(line).toMatchObject({ imported: true, title });
    const form = Form.parse(await service.as().getForm({ formId: line.id }));
    expect(form.schema).toEqual(schema);
    expect((await service.as('thao').listForms({})).items).toContainEqual(line);

    const dung = service.as('dung');
    const { id: callId, version } = await dung.createCall(aCallDraft({ formId: line.id }));
    expect((await dung.publishCall({ callId, version })).pinned?.form).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that cannot be understood is refused with the field', async () => {
    const refusedOf = async (given: object) => {
      const { code, detail, fields } = await refused(
        service.as('dung').importForm({ ...about, schema, ...given }),
      );
      return [code, detail?.reason, fields?.[0]?.field];
    };
    expect(await refusedOf({ schema: { type: 'string' } })).toEqual([
      'form-not-understood',
      'not-an-object-form',
      'schema',
    ]);
    const fetches = { ...schema, $ref: 'http://169.254.169.254/latest/meta-data' };
    expect(await refusedOf({ schema: fetches })).toContain('remote-reference');
    expect(await refusedOf({ ui: { sections: [] } })).toContain('ui');
  });
});
