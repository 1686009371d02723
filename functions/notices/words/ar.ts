import { formatDong } from '#shared/values/dong.ts';
import { formalDay, formatInstant } from '#shared/values/dates.ts';
import { dayOf, type Instant } from '#shared/values/instant.ts';
import { hours } from './hours/ar.ts';
import { overseeing } from './overseeing/ar.ts';
import { places } from './places/ar.ts';
import type { LetterWords } from './shape.ts';

const at = (instant: Instant) => formatInstant(instant, 'ar');
const list = (lines: readonly string[]) => lines.map((line) => `– ${line}`).join('\n');

const roles: LetterWords['roles'] = {
  officer: 'موظف الإدارة',
  approver: 'صاحب الموافقة',
  secretary: 'أمين المجلس',
  expert: 'خبير المجالس',
  centre: 'مدير مركز الابتكار',
  mentor: 'مرشد',
  finance: 'موظف المالية',
  auditor: 'مدقق',
  admin: 'مدير النظام',
};

export const ar: LetterWords = {
  places,
  hours,
  overseeing,
  roles,
  open: 'افتحه في البوابة:',
  signature: 'Vườn Ươm – بوابة صندوق الابتكار في المقاطعة',
  submitted: ({ title, callTitle, dossierCode, receivedAt }) => ({
    subject: `استلمنا الطلب ${dossierCode}`,
    body: `استلمنا طلبك «${title}» المقدَّم إلى الإعلان «${callTitle}».\n\nرقم الملف: ${dossierCode}\nوقت الاستلام بساعة الخدمة: ${at(receivedAt)}\n\nحتى الموعد النهائي يمكنك استبداله بنسخة أحدث أو سحبه.`,
  }),
  replaced: ({ title, dossierCode, receivedAt }) => ({
    subject: `استلمنا نسخة جديدة من الطلب ${dossierCode}`,
    body: `استلمنا النسخة الجديدة من «${title}» في ${at(receivedAt)} وهي تحل محل السابقة.\n\nرقم الملف: ${dossierCode}`,
  }),
  withdrawn: ({ title, callTitle }) => ({
    subject: `سُحب الطلب «${title}»`,
    body: `سُحب الطلب «${title}» المقدَّم إلى الإعلان «${callTitle}» ولن يُنظر فيه.`,
  }),
  supplementRequested: ({ title, dueAt, missing, note }) => ({
    subject: `مطلوب استكمال «${title}» قبل ${at(dueAt)}`,
    body: `تطلب الإدارة، مرة واحدة وبصورة كاملة، ما يلي:\n\n${list(missing)}\n\n${note}\n\nآخر موعد للاستكمال: ${at(dueAt)}.`,
  }),
  supplementAnswered: ({ title, dossierCode, receivedAt }) => ({
    subject: `استلمنا استكمال الطلب ${dossierCode}`,
    body: `استلمنا استكمال «${title}» في ${at(receivedAt)}.`,
  }),
  admitted: ({ title }) => ({
    subject: `الطلب «${title}» صحيح`,
    body: `وُجد الطلب «${title}» كاملًا وصحيحًا، وسينظر فيه مجلس.`,
  }),
  rejected: ({ title, reasons }) => ({
    subject: `الطلب «${title}» غير مستوفٍ`,
    body: `لن يُنظر في الطلب «${title}» للأسباب التالية:\n\n${list(reasons)}`,
  }),
  callCorrected: ({ callTitle, reason, closesAt }) => ({
    subject: `صُحّح الإعلان «${callTitle}»`,
    body: `صُحّح الإعلان «${callTitle}» للتو:\n\n${reason}\n\nالموعد النهائي الآن: ${at(closesAt)}.`,
  }),
  closingSoon: ({ title, callTitle, closesAt }) => ({
    subject: `يقترب الموعد النهائي: ${at(closesAt)}`,
    body: `طلبك «${title}» إلى الإعلان «${callTitle}» ما زال مسودة ولم يُقدَّم.\n\nالموعد النهائي: ${at(closesAt)} بساعة الخدمة.`,
  }),
  councilInformed: ({ callTitle, meetingAt, place }) => ({
    subject: `أوراق المجلس: ${callTitle}`,
    body: `يجتمع مجلس الإعلان «${callTitle}» في ${at(meetingAt)}${place ? `، في ${place}` : ''}.\n\nيُرجى التصريح لكل طلب بما إذا كانت لك مصلحة؛ تُفتح الأوراق بعد ذلك مباشرة.`,
  }),
  councilAdjourned: ({ callTitle, meetingAt, reason }) => ({
    subject: `أُجّلت جلسة المجلس: ${callTitle}`,
    body: `أُجّلت جلسة مجلس الإعلان «${callTitle}» المنعقدة في ${at(meetingAt)} للسبب التالي:\n\n${reason}\n\nتسقط أوراق كل تصويت تعذّر فرزه، ويبقى ما فُرز على حاله. سنُعلمك بموعد الجلسة التالية.`,
  }),
  funded: ({ title, amount, decisionNumber, reasons }) => ({
    subject: `تمت الموافقة على «${title}»`,
    body: `بموجب القرار ${decisionNumber} يحصل الطلب «${title}» على ${amount > 0 ? formatDong(amount, 'ar') : 'الدعم دون تمويل مالي'}.\n\n${list(reasons)}`,
  }),
  declined: ({ title, decisionNumber, reasons }) => ({
    subject: `نتيجة الطلب «${title}»`,
    body: `بموجب القرار ${decisionNumber} لم يُدعم الطلب «${title}» هذه المرة للأسباب التالية:\n\n${list(reasons)}`,
  }),
  proposed: ({ title }) => ({
    subject: `اقتراح بانتظارك: «${title}»`,
    body: `القرار المقترح بشأن الطلب «${title}» بانتظار موافقتك.`,
  }),
  returned: ({ title, reason }) => ({
    subject: `أُعيد الاقتراح بشأن «${title}»`,
    body: `أُعيد القرار المقترح بشأن الطلب «${title}» للسبب التالي:\n\n${reason}`,
  }),
  roleGranted: ({ role, reason }) => ({
    subject: 'مُنحت دورًا جديدًا',
    body: `الدور: ${roles[role]}\nالسبب: ${reason}`,
  }),
  roleRevoked: ({ role, reason }) => ({
    subject: 'نُزع أحد أدوارك',
    body: `الدور: ${roles[role]}\nالسبب: ${reason}`,
  }),
  figuresDue: ({ name, period, expectedBy }) => ({
    subject: `أرقام ${name} عن ${period}`,
    body: `انتهت الفترة: ${period}. نرجو أن تخصّص دقيقتين لإدخال أرقام «${name}»: الإيرادات والعملاء الدافعون وفرص العمل. وستجد أرقام الفترة السابقة بجانبها للمقارنة.\n\nنأمل وصولها حتى ${formalDay(dayOf(expectedBy), 'ar')}، ونستقبلها بعد ذلك أيضًا. أنت تختار من يراها: وما لم تقرّر غير ذلك فلا يراها إلا المركز والإدارة.`,
  }),
  invitation: ({ organisationName, invitedBy, expiresAt }) => ({
    subject: `دعوة للانضمام إلى ${organisationName}`,
    body: `يدعوك ${invitedBy} للانضمام إلى «${organisationName}» في البوابة.\n\nالدعوة صالحة حتى ${at(expiresAt)}. إن لم تكن تعرفهم فتجاهل هذه الرسالة.`,
  }),
};
