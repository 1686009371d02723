import type { Rules } from './vi.ts';

type Forms = Record<'one' | 'two' | 'few' | 'many' | 'other', string>;
const plural = new Intl.PluralRules('ar');

const forms: Record<'d' | 'wd' | 'month', Forms> = {
  d: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  wd: { one: 'يوم عمل واحد', two: 'يوما عمل', few: 'أيام عمل', many: 'يوم عمل', other: 'يوم عمل' },
  month: { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
};
/** One and two are words of their own; other numbers choose the form of the noun. */
const amount = (n: number, of: keyof typeof forms) => {
  const form = plural.select(n);
  const noun = forms[of][form === 'zero' ? 'other' : form];
  return n < 3 ? noun : `${n} ${noun}`;
};

export const rules: Rules = {
  roles: {
    chair: 'الرئيس',
    vice: 'نائب الرئيس',
    reviewer: 'الأعضاء المراجعون',
    sciSecretary: 'الأمين العلمي',
    member: 'الأعضاء',
  },
  traits: {
    earlierCouncil: (share) =>
      `تُعطى الأولوية لدعوة ${share} من الأعضاء من المجلس الذي حدّد هذه المهمة.`,
    expert: (share) => `يكون ${share} من الأعضاء خبراء في المجال.`,
  },
  mustBeThere: {
    chair: () => 'يجب حضور الرئيس.',
    vice: () => 'يجب حضور نائب الرئيس.',
    reviewer: (least) => `الحد الأدنى للحاضرين من الأعضاء المراجعين: ${least}.`,
    sciSecretary: () => 'يجب حضور الأمين العلمي.',
    member: (least) => `الحد الأدنى للحاضرين من الأعضاء: ${least}.`,
  },
  majorities: {
    ballotsCast: (share) => `${share} من الأصوات المدلى بها`,
    membersPresent: (share) => `${share} من الأعضاء الحاضرين`,
  },
  ties: {
    lessStateMoney: () => 'الطلب الذي يحتاج إلى تمويل أقل من ميزانية الدولة؛',
    excellentTask: (years) =>
      `الباحث الرئيسي أو المؤسسة التي لها مهمة بتقدير ممتاز (عدد السنوات الأخيرة المحتسبة: ${years})؛`,
    contentMean: (_, content) => `الطلب الأعلى متوسطًا في معيار «${content}».`,
  },
  deadlines: {
    callOpen: 'مدة الإعلان',
    secondCall: 'الإعلان الثاني إذا لم يُختر أحد',
    validityCheck: 'التحقق من صحة الطلبات',
    supplement: 'استكمال الطلب عند الحاجة',
    review: 'التقييم',
    documentsBefore: 'إرسال الوثائق إلى المجلس',
    questionsBefore: 'إرسال الأسئلة إلى مقدم الطلب',
    resultNotice: 'الإخطار بنتيجة التقييم',
    revise: 'تعديل الطلب وفق ما انتهى إليه المجلس',
    budgetDocumentsBefore: 'إرسال الوثائق إلى فريق تقييم الميزانية',
    budgetAppraisal: 'تقييم الميزانية',
    budgetRevise: 'تعديل الطلب بعد تقييم الميزانية',
    approval: 'قرار الموافقة',
    publication: 'نشر النتيجة',
    publicFor: 'إبقاء النتيجة منشورة',
    cancellationNotice: 'الإخطار عند إلغاء النتيجة',
    contract: 'توقيع العقد',
    payment: 'الدفع',
    amendment: 'تعديل العقد',
    termination: 'إنهاء العقد',
    dataSupply: 'تقديم البيانات بعد الانتهاء',
  },
  anchors: {
    callPublished: 'يوم نشر الإعلان',
    callClosed: 'يوم انتهاء مهلة التقديم',
    supplementAsked: 'يوم طلب الاستكمال',
    dossierValid: 'يوم تأكيد صحة الطلب',
    meeting: 'يوم اجتماع المجلس',
    minutes: 'يوم تحرير المحضر',
    resultNotice: 'يوم الإخطار بالنتيجة',
    revisedDossier: 'يوم استلام الطلب المعدل',
    budgetMeeting: 'يوم اجتماع تقييم الميزانية',
    budgetAppraised: 'يوم صدور نتيجة تقييم الميزانية',
    approved: 'يوم توقيع قرار الموافقة',
    published: 'يوم نشر النتيجة',
    cancelled: 'يوم إلغاء النتيجة',
    claimValid: 'يوم استلام مستندات الصرف الصحيحة كاملة',
    opinions: 'يوم اكتمال الآراء',
    operating: 'يوم بدء تشغيل النتائج',
  },
  amounts: {
    d: (n) => amount(n, 'd'),
    wd: (n) => amount(n, 'wd'),
    month: (n) => amount(n, 'month'),
  },
  after: (amount, anchor) => `${amount} ابتداءً من ${anchor}`,
  before: (amount, anchor) => `قبل ${anchor} بما لا يقل عن: ${amount}`,
  lasts: (amount, anchor) => `المدة: ${amount} ابتداءً من ${anchor}`,
  dueBy: 'في موعد أقصاه',
  unconfirmed: 'موعد متوقع، لأن عطل تلك السنة لم تُؤكَّد بعد',
  atLeast: (share) => `ما لا يقل عن ${share}`,
  moreThan: (share) => `أكثر من ${share}`,
  size: (numbers) => `عدد أعضاء المجلس: ${numbers}.`,
  otherSize: 'عند الحاجة تقرر الجهة المشرفة عددًا آخر.',
  count: (min, max) =>
    min === max ? `${min}` : min === 0 ? `${max} كحد أقصى` : `من ${min} إلى ${max}`,
  member: (role, count) => `${role}، العدد: ${count}`,
  perEmployer: (max) => `الحد الأقصى للأعضاء من جهة عمل واحدة: ${max}.`,
  quorum: (share) => `لا ينعقد المجلس إلا بحضور ${share} من أعضائه.`,
  chairs: 'يرأس الرئيس الاجتماع، وفي غيابه يرأسه نائبه إذا فُوّض كتابةً.',
  viceChairs: 'يرأس الرئيس الاجتماع، وفي غيابه يرأسه نائبه.',
  absent: 'يُقرأ رأي العضو الغائب المكتوب للاطلاع، ولا يُحتسب في النتيجة.',
  secret: 'التصويت سري: تُعلن نتيجة الفرز، ولا يعلم أحد كيف صوّت أي عضو.',
  interests: 'العضو الذي لديه تضارب مصالح مع طلب ما لا يقرؤه ولا يصوّت عليه.',
  allOf: (group) => `يجب استيفاء جميع معايير مجموعة «${group}».`,
  oneOf: (group) => `يجب استيفاء معيار واحد على الأقل من مجموعة «${group}».`,
  maySetAside: (group) => `للمجلس أن يستبعد معيارًا من مجموعة «${group}» بشرط ذكر السبب في المحضر.`,
  noPoints: 'لا توجد نقاط: كل معيار وكل بند من المحتوى إما «مقبول» أو «غير مقبول».',
  criterionMet: (majority) => `يُستوفى المعيار إذا قيّمه بأنه «مقبول» ${majority}.`,
  itemPasses: (majority) =>
    `يصوّت المجلس على كل بند من المحتوى على حدة، ويُقترح دعم البند إذا قيّمه بأنه «مقبول» ${majority}.`,
  points: (total) => `يمنح كل عضو حتى ${total} نقطة، ودرجة الطلب هي متوسط الأوراق المحتسبة.`,
  outlier: (share) => `لا تُحتسب الورقة إذا كان فرقها عن المتوسط ${share}.`,
  bonus: (percent, from) =>
    `تُضاف ${percent}% من المتوسط إلى المؤسسة التي اقترحت المهمة إذا بلغ متوسطها ${from} أو أكثر.`,
  least: (points) => `يُوصى بالطلب الأعلى متوسطًا بشرط ألا تقل درجته عن ${points}.`,
  zeroed: (majority) => `لا يُوصى بالطلب إذا منح أحد المعايير صفرًا ${majority}.`,
  tied: 'عند تساوي الدرجات يُنظر بالترتيب في:',
  inform: (total) => `النقاط (حتى ${total}) للاستئناس في مناقشة المجلس، والتصويت هو الذي يقرر.`,
  passes: (majority) => `يُوصى بتنفيذ الطلب إذا صوّت لصالحه ${majority}.`,
  reasons: {
    zero: 'من يمنح صفرًا يذكر السبب.',
    fail: 'من يقيّم بأنه «غير مقبول» يذكر السبب.',
    decline: 'من يصوّت ضد الطلب يذكر السبب.',
  },
  onlyProposer: 'للمؤسسة التي اقترحت المهمة فقط',
  most: (points) => `الحد الأقصى: ${points}`,
  contract: (months) => `لا تتجاوز مدة العقد: ${amount(months, 'month')}.`,
  pack: {
    lead: 'كل رقم أدناه مقترن بمادته القانونية، والبوابة تحسب وتفرز وفق هذه الأرقام تمامًا.',
    version: (version, from) => `الإصدار ${version}، سارٍ من ${from}`,
    fixed: 'تحتفظ الدعوة المنشورة بالإصدار الذي نُشرت به حتى لو تغيّر القانون لاحقًا.',
    basis: 'النصوص القانونية',
    issued: (day) => `صدر في ${day}`,
    effective: (day) => `نافذ من ${day}`,
    criteria: 'المعايير',
    judging: 'كيف تُحسب النتيجة',
    council: 'تشكيل المجلس',
    quorum: 'الاجتماع والتصويت',
    deadlines: 'مهلة كل خطوة',
    questions: 'شروط مقدم الطلب',
    papers: 'مكونات ملف الطلب',
    later: 'وثائق تُطلب ممن أُوصي باختيارهم فقط',
    declarations: 'التعهدات',
    conflicts: 'من لا يجوز له المشاركة في المجلس',
    contract: 'العقد',
    byArticle: 'البحث حسب المادة',
    none: 'لا يضع النص حكمًا لهذا البند.',
  },
};
