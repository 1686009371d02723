import { error, fail } from '@sveltejs/kit';
import { GALLERY } from '$app/env/private';
import type { Failed } from '#lib/form.ts';
import { act } from '#lib/server/form.ts';
import { leaveNotice } from '#lib/server/notice.ts';
import type { Actions, PageServerLoad } from './$types';

/** Every part on one page, to be looked at while building; people never see it. */
export const load: PageServerLoad = () => {
  if (GALLERY !== '1') error(404);
};

export const actions: Actions = {
  default: ({ request, cookies }) =>
    act(request, async (form) => {
      leaveNotice(cookies, 'Đã lưu. Phòng Quản lý khoa học sẽ được báo qua thư.');
      const problem = {
        type: 'about:blank',
        status: 422,
        code: 'incomplete',
        title: 'Hồ sơ còn thiếu',
        fields: [
          { field: 'title', code: 'too-short', message: 'Tên ý tưởng cần ít nhất 10 ký tự.' },
          { field: 'amount', code: 'too-big', message: 'Mức đề nghị vượt quá 300.000.000 đồng.' },
          { field: 'kind', code: 'missing', message: 'Hãy chọn loại tổ chức.' },
          { field: 'truth', code: 'missing', message: 'Hãy đánh dấu lời cam đoan.' },
        ],
      };
      return fail(422, { problem, typed: form.typed() } satisfies Failed);
    }),
};
