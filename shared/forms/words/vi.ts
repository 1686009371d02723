import type { FormWords } from './shape.ts';

export const vi: FormWords = {
  cell: (column, row, table) => `${column} (dòng ${row}, ${table})`,
  money: (amount) => `${amount} đồng`,
  months: (count) => `${count} tháng`,
  percent: (share) => `${share}%`,
  unknownField: 'Mục không có trong biểu mẫu',
  problems: {
    missing: ({ field }) => `“${field}” chưa được trả lời. Hãy điền mục này.`,
    'wrong-type': ({ field, isNumber }) =>
      isNumber
        ? `“${field}” phải là một số. Hãy chỉ nhập chữ số.`
        : `“${field}” không đúng kiểu dữ liệu. Hãy nhập lại mục này.`,
    'must-accept': ({ field }) =>
      `“${field}” Bạn cần đồng ý với cam kết này thì mới nộp được hồ sơ.`,
    'not-allowed': ({ field }) =>
      `“${field}” không nằm trong các lựa chọn. Hãy chọn lại trong danh sách.`,
    'too-short': ({ field, number }) =>
      `“${field}” quá ngắn. Hãy viết ít nhất ${number('min')} ký tự.`,
    'too-long': ({ field, number }) =>
      `“${field}” quá dài. Hãy rút xuống còn tối đa ${number('max')} ký tự.`,
    'too-many-words': ({ field, number }) =>
      `“${field}” có ${number('count')} chữ. Hãy rút xuống còn tối đa ${number('max')} chữ.`,
    malformed: ({ field }) => `“${field}” không đúng định dạng. Hãy nhập theo ví dụ bên cạnh.`,
    'too-small': ({ field, number }) => `“${field}” quá nhỏ. Hãy nhập từ ${number('min')} trở lên.`,
    'too-big': ({ field, number }) => `“${field}” quá lớn. Hãy nhập tối đa ${number('max')}.`,
    'not-above': ({ field, number }) => `“${field}” phải lớn hơn ${number('min')}. Hãy nhập lại.`,
    'not-below': ({ field, number }) => `“${field}” phải nhỏ hơn ${number('max')}. Hãy nhập lại.`,
    'not-multiple': ({ field, number }) =>
      `“${field}” phải là bội số của ${number('of')}. Hãy nhập lại.`,
    'too-precise': ({ field, number }) =>
      `“${field}” có quá nhiều chữ số thập phân. Hãy làm tròn còn tối đa ${number('decimals')} chữ số sau dấu phẩy.`,
    'too-few': ({ field, number }) => `“${field}” còn thiếu. Hãy thêm cho đủ ${number('min')} mục.`,
    'too-many': ({ field, number }) =>
      `“${field}” có quá nhiều mục. Hãy giữ lại tối đa ${number('max')} mục.`,
    repeated: ({ field }) => `“${field}” có mục trùng nhau. Hãy bỏ mục lặp lại.`,
    unknown: ({ field }) => `“${field}” không thuộc biểu mẫu này. Hãy bỏ đi.`,
    invalid: ({ field }) => `“${field}” chưa hợp lệ. Hãy xem lại mục này.`,
    'unknown-row': ({ field, number }) =>
      `“${field}” trỏ tới một dòng không có. Hãy chọn một trong ${number('rows')} dòng hiện có.`,
    'sums-differ': ({ field, rule, money }) =>
      `${rule} Tại “${field}”, hai bên là ${money('left')} và ${money('right')}, chênh ${money('difference')}. Hãy sửa cho khớp.`,
    'share-too-high': ({ rule, money, share }) =>
      `${rule} Hiện đề nghị ${money('part')} trên tổng ${money('whole')}, trong khi mức trần là ${share}. Hãy giảm phần đề nghị.`,
    'above-limit': ({ rule, limit }) =>
      `${rule} Hiện là ${limit('value')}, tối đa ${limit('max')}. Hãy giảm xuống.`,
    'wrong-order': ({ field, rule }) => `${rule} Hãy sửa “${field}”.`,
    'wrong-choice': ({ field, rule }) => `${rule} Hãy chọn lại “${field}”.`,
    'not-covered': ({ field, rule, number }) =>
      `${rule} Trong “${field}” chưa có dòng nào cho nội dung số ${number('row')}. Hãy thêm vào.`,
  },
};
