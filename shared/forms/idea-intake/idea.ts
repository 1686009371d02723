import { say, section } from '../build/build.ts';
import { choice, longtext, text } from '../build/questions.ts';
import { kinds, readiness, sectors } from './choices.ts';

export const idea = section(
  'idea',
  say('Ý tưởng', 'The idea', 'الفكرة'),
  {
    intro: say(
      'Viết ngắn, bằng lời thường. Mỗi câu trả lời vài dòng là đủ.',
      'Be brief and plain. A few lines an answer are enough.',
      'اكتب بإيجاز وبكلمات بسيطة. بضعة أسطر لكل جواب تكفي.',
    ),
  },
  [
    text('name', say('Tên ý tưởng', 'Name of the idea', 'اسم الفكرة'), { max: 200 }),
    choice('kind', say('Ai thực hiện', 'Who is behind it', 'من وراءها'), kinds, {
      hint: say(
        'Cá nhân, nhóm chưa có doanh nghiệp thì nộp qua một tổ chức bảo trợ: trường, hợp tác xã, hộ kinh doanh…',
        'A person or group without a company applies through an organisation that stands for it: a university, a cooperative, a household business…',
        'الشخص أو المجموعة بلا شركة يتقدمان عبر مؤسسة ترعاهما: جامعة أو تعاونية أو عمل أسري…',
      ),
    }),
    choice('sector', say('Lĩnh vực', 'Sector', 'القطاع'), sectors),
    longtext('problem', say('Vấn đề cần giải quyết', 'The problem', 'المشكلة'), 200, {
      hint: say(
        'Ai gặp vấn đề này, hiện họ xoay xở ra sao?',
        'Who has it, and how do they manage today?',
        'من يواجهها وكيف يتدبر أمره اليوم؟',
      ),
    }),
    longtext('solution', say('Giải pháp', 'The solution', 'الحل'), 200),
    longtext(
      'advantage',
      say(
        'Điểm mới và lợi thế so với cách làm hiện có',
        'What is new, and better than what exists',
        'الجديد والمزية عما هو قائم',
      ),
      200,
    ),
    choice(
      'trl',
      say(
        'Mức sẵn sàng công nghệ (TRL)',
        'Technology readiness (TRL)',
        'مستوى جاهزية التقنية (TRL)',
      ),
      readiness,
    ),
    longtext('tests', say('Kết quả thử nghiệm', 'Results of tests', 'نتائج التجارب'), 150, {
      optional: true,
    }),
  ],
);
