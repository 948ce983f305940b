<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ht">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ak %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>Mwen gen %1 nan %2 mwen bezwen yo. Mwen jwenn kredi a!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>Mwen te bezwen %1, epi mwen gen %2. Mwen jwenn kredi a!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>Mwen jwenn kredi a!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>Pwofesè mwen ak mwen pral planifye jan m ap fini.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>Mwen bezwen %1 nan %2 sa yo pou kredi a. Mwen fèk kòmanse.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>Rete %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>Mwen gen %1 nan %2 mwen bezwen pou kredi a.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>Mwen toujou bezwen %1 nan %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 nan nivo %2</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>Mwen bezwen %1 anplis tou.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>Mwen bezwen %1 anplis tou nan nivo %2.</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>Mwen bezwen %1 anplis tou nan %2.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>Mwen bezwen %1 anplis tou nan nivo %2 nan %3.</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>Mwen bezwen %1 tou.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>Mwen bezwen tou %1 pami %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nimewo %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>nimewo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n objektif pa konte pou mwen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 nan %2 ou bezwen yo</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (swit)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Desen mwen</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>Montre objektif %1</translation>
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
        <translation>Tit, dat</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>Montre objektif</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Li la a: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>Mwen chwazi sa paske</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>Anvan %1 m ap kapab</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>m ap kapab</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>Anvan (dat)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Objektif %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>Dabò m ap</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>M ap konnen paske</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>ap ede m konsa:</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 ap ede m.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  Travay mwen vle montre nou</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>M ap reflechi sou sa m aprann</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>Jan mwen aprann</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>Mwen fò nan</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>Mwen aprann pi byen lè</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>Sa ki enpòtan pou m</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>Yon bagay pwofesè mwen dwe konnen</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>Mwen rive</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>M ap travay sou li toujou</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Mwen chanje l</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  Bi mwen yo</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>Dènye fwa mwen te di: %1, anvan %2.</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>Dènye fwa mwen te di: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Dènye fwa a: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>anvan</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>Dènye fwa mwen te di:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Objektif</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>Jan m ap montre l</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Anvan kilè</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Ak kiyès</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>Plan mwen pou m fini</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Gade dèyè</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>Sa m ap pote avè m</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>Konsèy pou pwochen klas la</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>Yon mo pwofesè mwen</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>Li nan paj %1.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  Kesyon fanmi mwen</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>Nou ka mande:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>Nou ta renmen pale ak pwofesè a tou.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mwen</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Fanmi mwen</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>Pwofesè mwen</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>N ap rankontre ankò</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  Nou pale sou sa ansanm</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Nòt mwen ekri</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>Montre sa ki te anrejistre jiska %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>liy kredi</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>Mwen bezwen %1 nan %2 sa yo anvan kou a fini. Mwen kòmanse %3.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>Se pwofesè mwen ki deside.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>Mo ki ede m</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Pou fanmi yo</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>Fèy sa a se pou pitit ou. Se pitit ou ki dirije konvèsasyon an.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>Chak liy di yon bagay n ap aprann. Sèk yo montre kote pitit ou ye kounye a.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Yon sèk vid vle di nou poko wè sa. Sa pa vle di pitit ou pa t byen travay.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>Chak liy di yon bagay n ap aprann. Imaj ki gen yon kad la montre kote pitit ou ye kounye a.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>Grenn nan vle di l ap fèk kòmanse. Ti plant lan vle di l prèske rive. Flè a vle di pitit ou ka fè l poukont li.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Si pa gen kad, nou poko wè sa. Sa pa vle di pitit ou pa t byen travay.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>N ap aprann …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>%1 vle di l ap fèk kòmanse.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>%1 vle di l prèske rive.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>%1 vle di pitit ou ka fè l poukont li.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>Pitit ou bezwen %1 sou %2 nan nivo %3 pou l jwenn kredi a. Li toujou gen tan pou l montre plis.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Fòk gen tou: %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 Byenveni</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 Aprann</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 Travay</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 Bi</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 Kesyon</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 Siyen</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. Se mwen ki dirije konferans sa a.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1 ak %2. Se mwen ki dirije konferans sa a.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Sa nou pral fè</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>Kou mwen: jan l te pase</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>Konferans mwen</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Kilè ak ki kote:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>Moun ki te koute jodi a:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>Moun ki la jodi a:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>Mwen montre fèy sa a bay</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>Pita nan kou a: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  Sa mwen vle pale</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  Sa m ap aprann</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>Tout sa m ap aprann</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 nan %2 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Lòt objektif</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Sonje</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Konprann</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplike</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analize</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evalye</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Kreye</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>Pa konte pou mwen</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Poko kòmanse</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Poko wè</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Poko gen nivo</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Mwen kapab …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Pwogrè mwen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kounye a</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Pale</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>Pwofesè mwen ak mwen ap chwazi sa m ap aprann apre</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Paj %1 sou %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Kounye a: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjou</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>Montre travay mwen</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>Li pou nou</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Bi mwen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Mèsi</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>Mwen kapab</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>Antoure imaj ki bon an: grenn, ti plant oswa flè. Desine yon figi nan sèk vid la. Yon kad montre sa pwofesè a wè.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>Desine yon figi nan sèk vid la.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>Mwen vle vin pi bon nan</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>Yon bagay nou renmen:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>Kontra aprantisaj mwen</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Bi mwen yo</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Sa m ap fè</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>Sa m dwe fè</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Sa m chwazi</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>M ap montre l konsa:</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>Nou ka chanje sa nan dat</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>Polis Andika pa enstale; fèy yo sèvi ak %1.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>Pa gen polis sou òdinatè sa a ki gen karaktè sa yo: %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>Konferans mwen: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>elèv</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>Mwen fyè paske</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>Yon bagay te difisil. Men sa mwen te fè:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>Mwen ta renmen èd pou</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>Mwen te sezi wè tèt mwen lè</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>Anvan mwen … Kounye a mwen …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>Yon erè ki te aprann mwen yon bagay se</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>Si m te refè sa, mwen ta</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>Kisa ki te fè w fyè?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Kisa ki te difisil?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>Kisa w ap eseye apre sa?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>Kijan nou ka ede lakay?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>Kisa ou ka fè kounye a ou pa t ka fè nan otòn?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>Èske travay la ale twò dousman, twò vit, oswa jan l dwe ye?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>Kisa ou ta ka chwazi poukont ou?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>Ki pati nan sa ki pi enpòtan pou ou?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>Nan ki fason ou renmen montre sa ou konnen?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>Kiyès ki te ede w, epi kiyès ou te ede?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>Kisa ou dekouvri lè w travay ak lòt moun?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>Kisa ou ta renmen aprann apre sa?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>Mèsi dèske nou vini. Sa a se …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>N ap aprann … Tanpri gade nimewo …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>Nan otòn mwen te … Kounye a mwen …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>Mwen chwazi travay sa a paske …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>Bi mwen se … Mwen vle rive anvan …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>Èske nou ta renmen mande m yon bagay?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>Kounye a ou kapab </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>Apre sa, </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>Ou ka montre sa ankò: nimewo </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>Mwen remake ou </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>jan fev mas avr me jen jiy out sep okt nov des</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>len mad mèk jed van sam dim</translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>Kòmansman</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>M ap kòmanse.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>Ap avanse</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>Mwen ka fè kèk pati, oswa ak èd.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>Kapab</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>Mwen ka fè l poukont mwen.</translation>
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
        <translation>H:mm</translation>
    </message>
</context>
</TS>
