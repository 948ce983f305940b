<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="zh">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>我需要 %2 项，已有 %1 项。我得到学分了！</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>我需要 %1 项，现在有 %2 项。我得到学分了！</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>我得到学分了！</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>我会和老师一起计划怎样完成。</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>要得学分，我需要这 %2 项中的 %1 项。我刚刚开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>还差 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>要得学分，我需要 %2 项，已有 %1 项。</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>我在 %2 上还需要达到 %1。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>达到 %2 的 %1</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>我还需要 %1 项。</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>我还需要 %1 项达到 %2。</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>我在 %2 中还需要 %1 项。</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>我在 %3 中还需要 %1 项达到 %2。</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>我还需要%1。</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>我还需要 %2 中 %1 项。</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>有 %n 项学习目标不计入我的课程。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>你需要 %2 项，已有 %1 项</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>我的画</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>体现学习目标 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between day, time and place</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Title, date</source>
        <translation>标题、日期</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>体现学习目标</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>在这里：%1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>我选它是因为</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>到 %1，我将能够</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>我将能够</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>到（日期）</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>学习目标 %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>首先我会</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>我怎么知道做到了</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>会这样帮助我</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 会帮助我。</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  我想给你们看的作品</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>想想我的学习</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>我是怎样学习的</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>我擅长</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>我学得最好的时候是</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>我在乎</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>我想让老师知道</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>我做到了</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>还在努力</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>我改了</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  我的目标</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>上次我说：%1，到 %2 完成。</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>上次我说：%1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>上次我说：</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>我怎样展示</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>什么时候前</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁一起</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>我的完成计划</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>我会记住的收获</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>给下一班同学的建议</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>老师的话</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>在第 %1 页。</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  家人的问题</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>你们可以问：</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>我们也想和老师谈一谈。</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>我的家人</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>我的老师</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>下次见面</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  我们一起谈过了</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>显示截至 %1 的记录。</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>学分线</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>到最后，我需要这 %2 项中的 %1 项。我已开始 %3 项。</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>这是老师决定的。</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>对我有帮助的话</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>给家人</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>这张纸是孩子的。由孩子主持谈话。</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>每一行写一件我们正在学的事。圆圈表示孩子现在学到哪里。</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>空圆圈表示我们还没有看到，不表示孩子学得不好。</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>每一行写一件我们正在学的事。有方框的图表示孩子现在学到哪里。</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>种子表示刚刚开始。小芽表示快要学会了。花表示孩子能自己做到。</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>没有方框表示我们还没有看到，不表示孩子学得不好。</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>我们正在学…</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>“%1”表示刚刚开始。</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>“%1”表示快要学会了。</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>“%1”表示孩子能自己做到。</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>要得学分，孩子需要 %2 项中有 %1 项达到 %3。还有时间展示更多。</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>还需要：%1。</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 欢迎</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 学习</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 作品</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 目标</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 提问</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 签名</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1。这次会谈由我主持。</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1，老师：%2。这次会谈由我主持。</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1（%2 分钟）</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>我们要做什么</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>我的课程：学得怎么样</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>我的会谈</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>时间和地点：</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>今天谁来听：</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>今天在场：</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>我把这张纸给谁看了</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>本课程以后会学：%1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  我想谈的内容</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  我的学习</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>我在学的所有内容</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%2 项中 %1 项 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>其他学习目标</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创造</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>不计入我的课程</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>还没开始</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>还没看到</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>还没有等级</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>我能…</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>我的进步</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>谈谈</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>我和老师会一起选接下来学什么</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>展示作品</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>读给你们听</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>我的目标</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>我能</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>圈出合适的图：种子、小芽或花。在空圆圈里画一张脸。方框表示老师看到的。</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>在空圆圈里画一张脸。</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>我想做得更好的是</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>我们喜欢的一点：</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>我的学习约定</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>我的目标</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>我要做的</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>我必须做的</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>我选择做的</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>我会这样展示</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>我们可以更改的日期</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>没有安装字体 Andika；纸张使用 %1。</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>这台电脑上没有字体包含这些字符：%1。</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>我的会谈：%1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>我感到自豪的是</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>有件事很难。我是这样做的：</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>我希望得到帮助的是</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>让我自己吃惊的是</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>一开始我…现在我…</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>教会我东西的一个错误是</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>如果再做一次，我会</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>什么让你感到自豪？</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>什么比较难？</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>接下来你想试什么？</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>我们在家可以怎样帮你？</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>有什么是你秋天不会、现在会的？</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>学习的速度太慢、太快，还是刚好？</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>有什么是你可以自己选的？</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>这里面哪一部分对你最重要？</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>你喜欢用什么方式展示你学会的？</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>谁帮助了你？你帮助了谁？</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>和别人一起做事，你有什么发现？</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>接下来你想学什么？</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>谢谢你们来。这是…</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>我们正在学…请看第…项</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>秋天时我…现在我…</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>我选这份作品，因为…</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>我的目标是…我想在…之前达到</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>你们想问我什么吗？</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>你现在能够</translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>接下来，</translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>你可以再展示一次：第 </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>我注意到你</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>起步</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>我刚刚开始。</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>进步中</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>我能做一部分，或在帮助下做。</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>能做到</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>我能自己做到。</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date: months and days as QLocale writes them</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date with its year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <comment>a date with its weekday</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>a time of day</comment>
        <translation>H:mm</translation>
    </message>
</context>
</TS>
