import { say, section } from '../build/build.ts';
import { longtext } from '../build/questions.ts';

export const market = section(
  'market',
  say('Khách hàng và kế hoạch', 'Customers and plan', 'العملاء والخطة'),
  {},
  [
    longtext('customers', say('Khách hàng là ai', 'Who the customers are', 'من هم العملاء'), 150, {
      hint: say(
        'Đã hỏi chuyện bao nhiêu người, họ nói gì, thị trường lớn đến đâu?',
        'How many have you talked to, what did they say, how large is the market?',
        'كم شخصًا سألتم وماذا قالوا وما حجم السوق؟',
      ),
    }),
    longtext(
      'competitors',
      say('Đối thủ và sản phẩm thay thế', 'Competitors and substitutes', 'المنافسون والبدائل'),
      150,
      {
        optional: true,
      },
    ),
    longtext(
      'plan',
      say('Kế hoạch 12 tháng tới', 'Plan for the next 12 months', 'خطة الأشهر الاثني عشر المقبلة'),
      200,
    ),
    longtext(
      'risks',
      say('Rủi ro và cách xử lý', 'Risks, and what you will do', 'المخاطر وكيف ستعالجونها'),
      150,
    ),
    longtext(
      'references',
      say('Ai đánh giá tốt ý tưởng này', 'Who speaks well of the idea', 'من يزكّي الفكرة'),
      100,
      {
        optional: true,
        hint: say(
          'Chuyên gia, tổ chức trong ngành; có thư giới thiệu thì đính kèm.',
          'Experts or organisations of the field; attach letters if you have them.',
          'خبراء أو مؤسسات في المجال؛ أرفقوا الرسائل إن وُجدت.',
        ),
      },
    ),
  ],
);
