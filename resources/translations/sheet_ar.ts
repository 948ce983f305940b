<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ar">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>لديّ %1 من %2 أحتاج إليها. نلتُ رصيد المادة!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>كنت أحتاج إلى %1 ولديّ %2. نلتُ رصيد المادة!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>نلتُ رصيد المادة!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>سأخطّط مع معلّمي كيف أُكمل المادة.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>أحتاج إلى %1 من %2 هنا لنيل رصيد المادة. أنا في البداية.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>بقي %n.</numerusform>
            <numerusform>بقي واحد فقط!</numerusform>
            <numerusform>بقي اثنان.</numerusform>
            <numerusform>بقي %n.</numerusform>
            <numerusform>بقي %n.</numerusform>
            <numerusform>بقي %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>لديّ %1 من %2 أحتاج إليها لنيل رصيد المادة.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>ما زلت أحتاج إلى %1 في %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 بمستوى %2</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>وأحتاج أيضًا إلى %1 زيادةً.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>وأحتاج أيضًا إلى %1 زيادةً بمستوى %2.</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>وأحتاج أيضًا إلى %1 زيادةً في %2.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>وأحتاج أيضًا إلى %1 زيادةً بمستوى %2 في %3.</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>وأحتاج أيضًا إلى %1.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>وأحتاج أيضًا إلى %1 من %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>الأرقام %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n من النواتج لا تدخل في حسابي.</numerusform>
            <numerusform>ناتج واحد لا يدخل في حسابي.</numerusform>
            <numerusform>ناتجان لا يدخلان في حسابي.</numerusform>
            <numerusform>%n نواتج لا تدخل في حسابي.</numerusform>
            <numerusform>%n ناتجًا لا تدخل في حسابي.</numerusform>
            <numerusform>%n ناتج لا تدخل في حسابي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 من %2 لازمة لك</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (تابع)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>رسمتي</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>يُظهر ناتج التعلّم %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between day, time and place</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Title, date</source>
        <translation>العنوان، التاريخ</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>يُظهر الناتج</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>تجدونه هنا: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>اخترت هذا لأن</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>بحلول %1 سأستطيع أن</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>سأستطيع أن</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>حتى (تاريخ)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>ناتج التعلّم %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>أول ما سأفعله</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>سأعرف ذلك لأن</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>يساعدني أو تساعدني في</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>ستأتيني المساعدة من %1.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  أعمال أودّ أن أريكم إياها</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>أفكّر في تعلّمي</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>كيف أتعلّم</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>أُجيد</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>أتعلّم أفضل عندما</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>يهمّني</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>شيء أودّ أن يعرفه معلّمي</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>حقّقته</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>ما زلت أعمل عليه</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>غيّرته</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  أهدافي</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>قلت في المرة الماضية: %1، بحلول %2.</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>قلت في المرة الماضية: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>في المرة السابقة: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>قلت في المرة الماضية:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>كيف سأُظهره</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>خطّتي للإكمال</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى ما مضى</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>ما سآخذه معي</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>نصيحة للصف القادم</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>كلمة من معلّمي</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>هو في الصفحة %1.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  أسئلة من عائلتي</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>يمكنكم أن تسألوا:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>نودّ أيضًا وقتًا مع المعلّم.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>عائلتي</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>معلّمي</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>نلتقي مرة أخرى في</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  تحدّثنا عن هذا معًا</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>يعرض ما سُجّل حتى %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>خط الرصيد</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>أحتاج إلى %1 من %2 هنا حتى النهاية. بدأت %3.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>هذا قرار معلّمي.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>كلمات تساعدني</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>للعائلات</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>هذه الورقة لطفلكم. وطفلكم هو من يقود الحديث.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>كل سطر يذكر شيئًا واحدًا نتعلّمه. والدوائر تبيّن أين طفلكم الآن.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>الدائرة الفارغة تعني أننا لم نرَ هذا بعد. ولا تعني أن أداء طفلكم سيّئ.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>كل سطر يذكر شيئًا واحدًا نتعلّمه. والصورة التي حولها إطار تبيّن أين طفلكم الآن.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>البذرة تعني أن طفلكم بدأ للتوّ. والنبتة تعني أنه يقترب من ذلك. والزهرة تعني أنه يستطيع ذلك وحده.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>عدم وجود إطار يعني أننا لم نرَ هذا بعد. ولا يعني أن أداء طفلكم سيّئ.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>نحن نتعلّم …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>«%1» تعني أن طفلكم بدأ للتوّ.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>«%1» تعني أن طفلكم يقترب من ذلك.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>«%1» تعني أن طفلكم يستطيع ذلك وحده.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>يحتاج طفلكم إلى %1 من %2 بمستوى %3 لنيل رصيد المادة. وما زال هناك وقت لإظهار المزيد.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>ويلزم أيضًا: %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 ترحيب</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 تعلّمي</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 أعمالي</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 أهدافي</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 أسئلة</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 توقيع</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. أنا أقود هذا اللقاء.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1 مع %2. أنا أقود هذا اللقاء.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 د)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>ماذا سنفعل</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>مادتي: كيف سارت</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>لقائي</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>متى وأين:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>من استمع اليوم:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>معنا اليوم:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>عرضت هذه الورقة على</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>لاحقًا في هذه المادة: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  ما أودّ أن أتحدّث عنه</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  تعلّمي</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>كل ما أتعلّمه</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 من %2 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>نواتج أخرى</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>أتذكّر</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>أفهم</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>أطبّق</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>أحلّل</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>أقيّم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>أبتكر</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>لا يدخل في حسابي</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>لم يُرَ بعد</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>لا مستوى بعد</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>أستطيع أن …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>كيف تقدّمت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>سأختار مع معلّمي ما أتعلّمه بعد ذلك</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>أعرض عملي</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>أقرأ لكم</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>هدفي</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لكم</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>أستطيع أن</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>نضع دائرة حول الصورة المناسبة: بذرة أو نبتة أو زهرة. نرسم وجهًا في الدائرة الفارغة. الإطار يبيّن ما رآه المعلّم.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>نرسم وجهًا في الدائرة الفارغة.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>أودّ أن أتحسّن في</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>شيء أحببناه:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>عقد تعلّمي</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>أهدافي</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>ما سأفعله</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>ما يجب أن أفعله</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>ما أختاره</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>سأُظهره عن طريق</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>قد نغيّر هذا في</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>خط Andika غير مثبّت؛ تستخدم الأوراق %1.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>لا يوجد خط على هذا الحاسوب فيه هذه الحروف: %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>لقائي: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>أفتخر بأن</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>كان هناك شيء صعب. هكذا تعاملت معه:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>أودّ المساعدة في</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>فاجأت نفسي عندما</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>في البداية كنت … والآن …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>خطأ علّمني شيئًا هو</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>لو فعلت هذا مرة أخرى لكنت</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>ما الذي منحك شعورًا بالفخر؟</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>ما الذي كان صعبًا؟</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>ما محاولتك القادمة؟</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>كيف نساعدك في البيت؟</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>ما الذي يمكنك فعله الآن ولم يكن يمكنك فعله في الخريف؟</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>هل يسير العمل ببطء أم بسرعة أم كما يناسبك؟</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>ما الذي كان من اختيارك أنت؟</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>أي جزء من هذا يهمّك أكثر؟</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>ما الطريقة التي تعجبك لإظهار ما تعلّمته؟</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>من ساعدك، ومن نال مساعدتك؟</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>ماذا اكتشفت عن العمل مع الآخرين؟</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>ما الشيء التالي الذي يهمّك تعلّمه؟</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>شكرًا لحضوركم. هذا …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>نحن نتعلّم … من فضلكم انظروا إلى الرقم …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>في الخريف كنت … والآن أنا …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>اخترت هذا العمل لأن …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>هدفي هو … أودّ أن أصل إليه حتى …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>هل تودّون أن تسألوني شيئًا؟</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>يمكنك الآن أن </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>بعد ذلك، </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>يمكنك أن تُظهر هذا مرة أخرى: رقم </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>لاحظت أنك </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>بداية</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>أنا في البداية.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>في تقدّم</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>أستطيع أن أعمل أجزاءً منه، أو بمساعدة.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>متمكّن</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>أستطيع أن أعمله وحدي.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date: months and days as QLocale writes them</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date with its year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <comment>a date with its weekday</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>a time of day</comment>
        <translation>h:mm AP</translation>
    </message>
</context>
</TS>
