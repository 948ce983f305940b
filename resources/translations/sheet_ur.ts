<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ur">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 اور %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>مجھے جو %2 چاہییں ان میں سے %1 میرے پاس ہیں۔ مجھے کریڈٹ مل گیا ہے!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>مجھے %1 چاہیے تھے اور میرے پاس %2 ہیں۔ مجھے کریڈٹ مل گیا ہے!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>مجھے کریڈٹ مل گیا ہے!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>میں اور میرے استاد مل کر طے کریں گے کہ کام کیسے مکمل ہو۔</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>کریڈٹ کے لیے مجھے ان %2 میں سے %1 چاہییں۔ یہ میری شروعات ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>بس %n باقی ہے!</numerusform>
            <numerusform>%n باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>کریڈٹ کے لیے مجھے جو %2 چاہییں ان میں سے %1 میرے پاس ہیں۔</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>مجھے ابھی %2 میں %1 تک پہنچنا ہے۔</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 سطح پر %1</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>مجھے %1 اور بھی چاہیے۔</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>مجھے %2 سطح پر %1 اور بھی چاہیے۔</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>مجھے %2 میں %1 اور بھی چاہیے۔</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>مجھے %3 میں %2 سطح پر %1 اور بھی چاہیے۔</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>مجھے %1 بھی چاہیے۔</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>مجھے %2 میں سے %1 بھی چاہیے۔</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>نمبر %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>نمبر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>سیکھنے کا %n نتیجہ میرے لیے شمار نہیں۔</numerusform>
            <numerusform>سیکھنے کے %n نتیجے میرے لیے شمار نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>آپ کو درکار %2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (جاری)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>میری تصویر</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>سیکھنے کا نتیجہ %1 دکھاتا ہے</translation>
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
        <translation>عنوان، تاریخ</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>کون سا نتیجہ دکھاتا ہے</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>یہ یہاں ہے: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>میں نے یہ چنا کیونکہ</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>%1 تک مجھے آ جائے گا</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>مجھے آ جائے گا</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>کب تک (تاریخ)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>سیکھنے کا نتیجہ %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>میرا پہلا قدم</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>مجھے پتا چلے گا کیونکہ</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>سے مجھے یہ مدد ملے گی</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 سے مجھے مدد ملے گی۔</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  کام جو مجھے آپ کو دکھانا ہے</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>اپنے سیکھنے پر غور</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>میرے سیکھنے کا انداز</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>مجھے اچھی طرح آتا ہے</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>مجھے سب سے اچھا سمجھ آتا ہے جب</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>میرے لیے اہم ہے</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>ایک بات جو میرے استاد کو معلوم ہو</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>پورا ہو گیا</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>ابھی کام جاری ہے</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>میں نے بدل دیا</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  میرے ہدف</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>پچھلی بار میں نے کہا تھا: %1، %2 تک۔</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>پچھلی بار میں نے کہا تھا: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>پچھلی بار: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>پچھلی بار میں نے کہا تھا:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>کیسے دکھانا ہے</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>کس کے ساتھ</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>مکمل کرنے کا میرا منصوبہ</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>گزرے دنوں پر نظر</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>جو کچھ میرے ساتھ رہے گا</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>اگلی کلاس کے لیے مشورہ</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>میرے استاد کی طرف سے</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>یہ صفحہ %1 پر ہے۔</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  میرے گھر والوں کے سوال</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>آپ پوچھ سکتے ہیں:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>ہم استاد سے بھی بات کرنا چاہیں گے۔</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>میں</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>میرے گھر والے</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>میرے استاد</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>ہم پھر ملیں گے</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  ہم نے مل کر اس پر بات کی</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>میرے نوٹس</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>%1 تک کا ریکارڈ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>کریڈٹ لائن</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>آخر تک مجھے ان %2 میں سے %1 چاہییں۔ میں نے %3 شروع کر لیے ہیں۔</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>یہ میرے استاد کا فیصلہ ہے۔</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>الفاظ جو میری مدد کریں</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>گھر والوں کے لیے</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>یہ ورق آپ کے بچے کا ہے۔ بات چیت آپ کا بچہ چلائے گا۔</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>ہر سطر میں ایک بات ہے جو ہم سیکھ رہے ہیں۔ دائرے دکھاتے ہیں کہ آپ کا بچہ ابھی کہاں ہے۔</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>خالی دائرے کا مطلب ہے کہ ہم نے یہ ابھی نہیں دیکھا۔ اس کا یہ مطلب نہیں کہ بچے کا کام اچھا نہیں۔</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>ہر سطر میں ایک بات ہے جو ہم سیکھ رہے ہیں۔ چوکھٹے والی تصویر دکھاتی ہے کہ آپ کا بچہ ابھی کہاں ہے۔</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>بیج کا مطلب ہے کہ بچہ ابھی شروع کر رہا ہے۔ کونپل کا مطلب ہے کہ بچہ سیکھنے کے قریب ہے۔ پھول کا مطلب ہے کہ آپ کا بچہ یہ خود کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>چوکھٹا نہ ہو تو ہم نے یہ ابھی نہیں دیکھا۔ اس کا یہ مطلب نہیں کہ بچے کا کام اچھا نہیں۔</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>ہم … سیکھ رہے ہیں۔</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>%1 کا مطلب ہے کہ بچہ ابھی شروع کر رہا ہے۔</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>%1 کا مطلب ہے کہ بچہ سیکھنے کے قریب ہے۔</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>%1 کا مطلب ہے کہ آپ کا بچہ یہ خود کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>کریڈٹ کے لیے آپ کے بچے کو %2 میں سے %1 میں %3 سطح چاہیے۔ مزید دکھانے کا وقت ابھی باقی ہے۔</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>یہ بھی چاہیے: %1۔</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 خوش آمدید</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 سیکھنا</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 کام</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 ہدف</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 سوال</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 دستخط</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1۔ اس ملاقات کی رہنمائی میرے ذمے ہے۔</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1، استاد: %2۔ اس ملاقات کی رہنمائی میرے ذمے ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 منٹ)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>ہم کیا کریں گے</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>میرا کورس: کیسا رہا</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>میری ملاقات</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>کب اور کہاں:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>آج کس نے سنا:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>آج یہاں:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>یہ ورق میں نے دکھایا:</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>اس کورس میں آگے: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  جس پر مجھے بات کرنی ہے</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  میرا سیکھنا</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>سب کچھ جو مجھے سیکھنا ہے</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%2 میں سے %1 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>دوسرے نتیجے</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>یاد رکھنا</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>سمجھنا</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>استعمال کرنا</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>تجزیہ کرنا</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>جانچنا</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>نیا بنانا</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>میرے لیے شمار نہیں</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>ابھی شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>ابھی نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>ابھی کوئی سطح نہیں</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>مجھے آتا ہے …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>میری ترقی</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>بات</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>میں اور میرے استاد چنیں گے کہ آگے کیا سیکھنا ہے</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>ابھی: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>سلام</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>اپنا کام دکھانا</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>پڑھ کر سنانا</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>میرا ہدف</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>مجھے آتا ہے</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>جو تصویر ٹھیک لگے اس پر دائرہ بنائیں: بیج، کونپل یا پھول۔ خالی دائرے میں چہرہ بنائیں۔ چوکھٹا دکھاتا ہے کہ استاد نے کیا دیکھا۔</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>خالی دائرے میں چہرہ بنائیں۔</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>مجھے اس میں بہتر ہونا ہے</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>ایک بات جو ہمیں بہت پسند آئی:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>میرا سیکھنے کا معاہدہ</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>میرے ہدف</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>میرے کام</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>جو مجھے لازمی کرنا ہے</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>جو میری پسند ہے</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>دکھانے کا میرا طریقہ</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>ہم اسے بدل سکتے ہیں، تاریخ</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>فونٹ Andika انسٹال نہیں ہے؛ ورق %1 استعمال کرتے ہیں۔</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>اس کمپیوٹر کے کسی فونٹ میں یہ حروف نہیں ہیں: %1۔</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>میری ملاقات: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>طالب علم</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>مجھے فخر ہے کہ</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>کچھ مشکل تھا۔ میں نے اسے یوں سنبھالا:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>مجھے مدد چاہیے اس میں</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>مجھے خود پر حیرت ہوئی جب</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>شروع میں میں … اب میں …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>ایک غلطی جس نے مجھے کچھ سکھایا</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>یہ دوبارہ کرنا ہو تو میرا طریقہ</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>آپ کو کس بات پر فخر ہے؟</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>کیا مشکل تھا؟</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>آپ کو آگے کیا آزمانا ہے؟</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>ہم گھر پر کیسے مدد کر سکتے ہیں؟</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>آپ کو اب کیا آتا ہے جو خزاں میں نہیں آتا تھا؟</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>کام بہت آہستہ چلتا ہے، بہت تیز، یا بالکل ٹھیک؟</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>آپ کی اپنی پسند سے کیا ہو سکتا ہے؟</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>اس کا کون سا حصہ آپ کے لیے سب سے اہم ہے؟</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>آپ کو کس طریقے سے دکھانا پسند ہے کہ آپ کو کیا آتا ہے؟</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>کس نے آپ کی مدد کی، اور آپ نے کس کی مدد کی؟</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>دوسروں کے ساتھ کام کرنے کے بارے میں آپ کو کیا پتا چلا؟</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>آپ کو آگے کیا سیکھنا ہے؟</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>آنے کا شکریہ۔ یہ ہیں …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>ہم … سیکھ رہے ہیں۔ براہ کرم نمبر … دیکھیں</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>خزاں میں میں … اب میں …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>میں نے یہ کام چنا کیونکہ …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>میرا ہدف ہے … مجھے اس تک پہنچنا ہے، کب تک: …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>کیا آپ مجھ سے کچھ پوچھنا چاہیں گے؟</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>اب آپ یہ کر سکتے ہیں: </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>اس کے بعد، </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>آپ یہ دوبارہ دکھا سکتے ہیں: نمبر </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>میں نے دیکھا کہ آپ </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>میری شروعات ہے۔</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>ترقی</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>کچھ حصے آتے ہیں، یا مدد سے۔</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>ماہر</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>مجھے یہ خود کرنا آتا ہے۔</translation>
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
