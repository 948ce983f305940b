<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="bn">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ও %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>আমার দরকার %2টি, আমার আছে %1টি। আমি ক্রেডিট পেয়েছি!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>আমার দরকার ছিল %1টি, আমার আছে %2টি। আমি ক্রেডিট পেয়েছি!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>আমি ক্রেডিট পেয়েছি!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>কীভাবে শেষ করব, শিক্ষকের সঙ্গে মিলে ঠিক করব।</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>ক্রেডিটের জন্য এই %2টির মধ্যে %1টি লাগবে। আমি সবে শুরু করছি।</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>আর %nটি বাকি!</numerusform>
            <numerusform>আর %nটি বাকি।</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>ক্রেডিটের জন্য দরকার %2টি, আমার আছে %1টি।</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>আমার এখনও %1 স্তর লাগবে এখানে: %2।</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 স্তরে %1</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>আমার আরও %1টি লাগবে।</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>আমার %2 স্তরে আরও %1টি লাগবে।</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>আমার %2 অংশে আরও %1টি লাগবে।</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>আমার %3 অংশে %2 স্তরে আরও %1টি লাগবে।</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>আমার আরও লাগবে: %1।</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>এগুলো থেকে আমার আরও %1টি লাগবে: %2।</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>শিখনফল %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>শিখনফল %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%nটি শিখনফল আমার জন্য ধরা হয় না।</numerusform>
            <numerusform>%nটি শিখনফল আমার জন্য ধরা হয় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>তোমার দরকার %2টি, আছে %1টি</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (চলছে)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>আমার ছবি</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>শিখনফল %1 দেখায়</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between day, time and place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Title, date</source>
        <translation>শিরোনাম, তারিখ</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>যে শিখনফল দেখায়</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>এটি এখানে আছে: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>এটি বেছে নিয়েছি কারণ</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>%1-এর মধ্যে আমি পারব</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>আমি পারব</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>কবের মধ্যে (তারিখ)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>শিখনফল %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>প্রথমে আমি</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>আমি বুঝতে পারব কারণ</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>আমাকে সাহায্য করবেন এভাবে</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 আমাকে সাহায্য করবেন।</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  যে কাজ দেখাতে চাই</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>আমার শেখা নিয়ে ভাবনা</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>শিক্ষার্থী হিসেবে আমি</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>আমি ভালো পারি</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>আমি সবচেয়ে ভালো শিখি যখন</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>আমার কাছে জরুরি হলো</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>আমার শিক্ষকের যা জানা দরকার</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>লক্ষ্যে পৌঁছেছি</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>এখনও কাজ করছি</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>লক্ষ্য বদলেছি</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  আমার লক্ষ্য</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>গতবার বলেছিলাম: %1, %2-এর মধ্যে।</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>গতবার বলেছিলাম: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>গতবার: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>গতবার বলেছিলাম:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>শিখনফল</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>কীভাবে দেখাব</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>কবের মধ্যে</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>কার সঙ্গে</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>শেষ করার পরিকল্পনা</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>ফিরে দেখা</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>যা আমি সঙ্গে নিয়ে যাব</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>পরের ক্লাসের জন্য পরামর্শ</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>আমার শিক্ষকের কথা</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>এটি %1 পৃষ্ঠায় আছে।</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  আমার পরিবারের প্রশ্ন</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>আপনারা জিজ্ঞেস করতে পারেন:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>আমরা শিক্ষকের সঙ্গেও কথা বলতে চাই।</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>আমি</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>আমার পরিবার</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>আমার শিক্ষক</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>আবার দেখা হবে</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  আমরা একসঙ্গে কথা বলেছি</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>আমার নোট</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>%1 পর্যন্ত যা লেখা হয়েছে তা দেখায়।</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>ক্রেডিট রেখা</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>শেষ হওয়ার আগে এই %2টির মধ্যে %1টি লাগবে। শুরু করেছি %3টি।</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>শিক্ষক ঠিক করেছেন।</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>যে কথাগুলো সাহায্য করে</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>পরিবারের জন্য</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>এই পাতাটি আপনার সন্তানের। আপনার সন্তানই আলোচনা চালাবে।</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>প্রতিটি লাইনে আমাদের শেখার একটি বিষয় আছে। আপনার সন্তান এখন কোথায় আছে, গোল ঘরগুলো তা দেখায়।</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>খালি গোল ঘর মানে আমরা এখনও এটি দেখিনি। এর মানে এই নয় যে আপনার সন্তান খারাপ করেছে।</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>প্রতিটি লাইনে আমাদের শেখার একটি বিষয় আছে। আপনার সন্তান এখন কোথায় আছে, ফ্রেম দেওয়া ছবিটি তা দেখায়।</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>বীজ মানে সবে শুরু করেছে। চারা মানে শিখতে শিখতে এগোচ্ছে। ফুল মানে আপনার সন্তান একাই এটি করতে পারে।</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>ফ্রেম নেই মানে আমরা এখনও এটি দেখিনি। এর মানে এই নয় যে আপনার সন্তান খারাপ করেছে।</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>আমরা শিখছি …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>%1 মানে সবে শুরু করেছে।</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>%1 মানে শিখতে শিখতে এগোচ্ছে।</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>%1 মানে আপনার সন্তান একাই এটি করতে পারে।</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>ক্রেডিট পেতে আপনার সন্তানের %2টির মধ্যে %1টি %3 স্তরে লাগবে। আরও দেখানোর সময় এখনও আছে।</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>আরও লাগবে: %1।</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 স্বাগতম</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 শেখা</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 কাজ</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 লক্ষ্য</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 প্রশ্ন</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 সই</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1। এই সভা আমি পরিচালনা করি।</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1, শিক্ষক %2। এই সভা আমি পরিচালনা করি।</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 মিনিট)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>আমরা যা করব</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>আমার কোর্স: কেমন গেল</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>আমার সভা</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>কখন ও কোথায়:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>আজ কে শুনেছেন:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>আজ এখানে আছেন:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>এই পাতা যাকে দেখিয়েছি</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 মিনিট</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>এই কোর্সে পরে: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  যা নিয়ে কথা বলতে চাই</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  আমার শেখা</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>আমি যা যা শিখছি</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%2টির মধ্যে %1টি %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>অন্য শিখনফল</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>মনে রাখা</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>বোঝা</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>প্রয়োগ করা</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>বিশ্লেষণ করা</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>বিচার করা</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>তৈরি করা</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>আমার জন্য ধরা হয় না</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>এখনও শুরু হয়নি</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>এখনও দেখা যায়নি</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>এখনও কোনো স্তর নেই</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>আমি পারি …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>আমার এগোনো</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>কথা</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>এরপর কী শিখব, শিক্ষকের সঙ্গে মিলে বেছে নেব</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পৃষ্ঠা %1, মোট %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>এখন: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>শুভেচ্ছা</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>কাজ দেখাই</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>পড়ে শোনাই</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>আমার লক্ষ্য</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ধন্যবাদ</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>আমি পারি</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>যে ছবিটি মেলে তাতে গোল দাও: বীজ, চারা বা ফুল। খালি গোল ঘরে একটি মুখ আঁকো। শিক্ষক যা দেখেছেন, তাতে ফ্রেম আছে।</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>খালি গোল ঘরে একটি মুখ আঁকো।</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>আমি আরও ভালো পারতে চাই</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>আমাদের খুব ভালো লেগেছে:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>আমার শেখার চুক্তি</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>আমার লক্ষ্য</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>আমি যা করব</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>যা করতেই হবে</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>যা আমি বেছে নিই</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>আমি এভাবে দেখাব</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>এটি বদলাতে পারি যেদিন</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>Andika ফন্ট ইনস্টল করা নেই; পাতায় %1 ব্যবহার হচ্ছে।</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>এই কম্পিউটারের কোনো ফন্টে এই অক্ষরগুলো নেই: %1।</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>আমার সভা: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>শিক্ষার্থী</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>আমি গর্বিত যে</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>কিছু একটা কঠিন ছিল। আমি এভাবে সামলেছি:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>আমি সাহায্য চাই এতে</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>নিজেই অবাক হয়েছি যখন</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>প্রথমে আমি … এখন আমি …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>যে ভুল আমাকে কিছু শিখিয়েছে</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>আবার করলে আমি</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>কী নিয়ে তুমি গর্বিত?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>কী কঠিন ছিল?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>এরপর কী চেষ্টা করবে?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>বাড়িতে আমরা কীভাবে সাহায্য করতে পারি?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>শরৎকালে পারতে না, এখন পারো এমন কী আছে?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>কাজ কি খুব ধীরে চলে, খুব তাড়াতাড়ি, নাকি ঠিকঠাক?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>তুমি নিজে কী বেছে নিতে পারো?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>এর কোন অংশ তোমার কাছে সবচেয়ে জরুরি?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>তুমি যা জানো, তা কীভাবে দেখাতে ভালো লাগে?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>কে তোমাকে সাহায্য করেছে, আর তুমি কাকে সাহায্য করেছ?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>অন্যদের সঙ্গে কাজ করে কী জানলে?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>এরপর তুমি কী শিখতে চাও?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>আসার জন্য ধন্যবাদ। ইনি …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>আমরা শিখছি … দয়া করে দেখুন নম্বর …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>শরৎকালে আমি ছিলাম … এখন আমি …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>আমি এই কাজটি বেছে নিয়েছি কারণ …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>আমার লক্ষ্য … আমি পৌঁছাতে চাই এর মধ্যে …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>আপনারা কি আমাকে কিছু জিজ্ঞেস করতে চান?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>তুমি এখন পারো </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>এরপর, </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>তুমি এটি আবার দেখাতে পারো: নম্বর </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>আমি লক্ষ্য করেছি যে তুমি </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n মিনিট</numerusform>
            <numerusform>%n মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>আমি শুরু করছি।</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>এগোচ্ছে</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>আমি কিছু অংশ পারি, বা সাহায্য নিয়ে পারি।</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>সক্ষম</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>আমি একাই এটি পারি।</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date: months and days as QLocale writes them</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date with its year</comment>
        <translation>d MMM, yyyy</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <comment>a date with its weekday</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>a time of day</comment>
        <translation>h:mm AP</translation>
    </message>
</context>
</TS>
