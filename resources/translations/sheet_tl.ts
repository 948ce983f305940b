<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="tl">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>May %1 na ako sa %2 na kailangan ko. Nakuha ko na ang credit!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>%1 ang kailangan ko at may %2 na ako. Nakuha ko na ang credit!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>Nakuha ko na ang credit!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>Magpaplano kami ng guro ko kung paano ako matatapos.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>Kailangan ko ng %1 sa %2 na ito para sa credit. Nagsisimula pa lang ako.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>%n na lang!</numerusform>
            <numerusform>May %n pa.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>May %1 na ako sa %2 na kailangan ko para sa credit.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>Kailangan ko pa ng %1 sa %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sa antas na %2</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>Kailangan ko rin ng %1 pa.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>Kailangan ko rin ng %1 pa sa antas na %2.</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>Kailangan ko rin ng %1 pa sa %2.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>Kailangan ko rin ng %1 pa sa antas na %2 sa %3.</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>Kailangan ko rin ang %1.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>Kailangan ko rin ng %1 mula sa %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numero %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>mga numerong %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n kasanayan ang hindi bilang para sa akin.</numerusform>
            <numerusform>%n kasanayan ang hindi bilang para sa akin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 sa %2 na kailangan mo</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (karugtong)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Ang aking larawan</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>Para sa kasanayan %1</translation>
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
        <translation>Pamagat, petsa</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>Para sa kasanayan</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Narito ito: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>Pinili ko ito dahil</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>Bago ang %1, kaya ko nang</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>kaya ko nang</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>Bago ang (petsa)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Kasanayan %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>Una, gagawin ko</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>Malalaman ko dahil</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>ay tutulong sa akin sa</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>Tutulong sa akin: %1.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  Gawang gusto kong ipakita sa inyo</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>Pag-iisip sa natututuhan ko</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>Ako bilang mag-aaral</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>Magaling ako sa</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>Mas natututo ako kapag</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>Mahalaga sa akin ang</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>Bagay na dapat malaman ng guro ko</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>Naabot ko</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>Ginagawa ko pa</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Binago ko</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  Mga layunin ko</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>Noong huli, sabi ko: %1, bago ang %2.</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>Noong huli, sabi ko: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Noong nakaraan: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bago ang</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>Noong huli, sabi ko:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kasanayan</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>Paano ko ipapakita</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kasama sino</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>Plano ko para matapos</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Pagbabalik-tanaw</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>Ang dadalhin ko</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>Payo sa susunod na klase</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>Sulat mula sa guro ko</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>Nasa pahina %1 ito.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  Mga tanong ng pamilya ko</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>Puwedeng itanong:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>Gusto rin naming makausap ang guro.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ako</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Pamilya ko</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>Guro ko</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Magkikita tayo muli sa</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  Pinag-usapan natin ito</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mga tala ko</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>Ipinapakita ang naitala hanggang %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>guhit ng credit</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>Kailangan ko ng %1 sa %2 na ito sa dulo. %3 na ang nasimulan ko.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>Nagpasya ang guro ko.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>Mga salitang gabay ko</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Para sa mga pamilya</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>Sa anak ninyo ang papel na ito. Ang anak ninyo ang namumuno sa usapan.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>Bawat linya ay isang bagay na pinag-aaralan namin. Ipinapakita ng mga bilog kung nasaan na ang anak ninyo.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Ang bilog na walang laman ay hindi pa namin nakikita. Hindi ibig sabihin na mahina ang anak ninyo.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>Bawat linya ay isang bagay na pinag-aaralan namin. Ipinapakita ng larawang may kuwadro kung nasaan na ang anak ninyo.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>Ang ibig sabihin ng buto ay nagsisimula pa lang. Ang ibig sabihin ng usbong ay malapit na niyang makuha. Ang ibig sabihin ng bulaklak ay kaya na itong gawin ng anak ninyo nang mag-isa.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Kapag walang kuwadro, hindi pa namin ito nakikita. Hindi ibig sabihin na mahina ang anak ninyo.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>Pinag-aaralan po namin ang …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>Ang ibig sabihin ng %1 ay nagsisimula pa lang.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>Ang ibig sabihin ng %1 ay malapit na niyang makuha.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>Ang ibig sabihin ng %1 ay kaya na itong gawin ng anak ninyo nang mag-isa.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>Kailangan ng anak ninyo ng %1 sa %2 sa antas na %3 para makuha ang credit. May panahon pa para magpakita ng higit pa.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Kailangan din: %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 Pagbati</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 Pagkatuto</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 Gawa</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 Layunin</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 Tanong</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 Pirma</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. Ako ang namumuno sa kumperensiya.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1, kasama si %2. Ako ang namumuno sa kumperensiya.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Ang gagawin natin</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>Ang kurso ko: kumusta ito</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>Ang kumperensiya ko</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Kailan at saan:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>Nakinig ngayon:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>Narito ngayon:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>Ipinakita ko ang papel na ito kay</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>Sa susunod sa kursong ito: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  Gusto kong pag-usapan</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  Ang natututuhan ko</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>Lahat ng pinag-aaralan ko</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 sa %2 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Iba pang kasanayan</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Pag-alala</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Pag-unawa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Paglalapat</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Pagsusuri</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Pagtataya</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Paglikha</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>Hindi bilang para sa akin</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Hindi pa nasimulan</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Hindi pa nakita</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Wala pang antas</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Kaya kong …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Pag-unlad ko</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Usapan</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>Pipiliin namin ng guro ko ang susunod kong aaralin</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pahina %1 ng %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ngayon: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Kumusta</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>Ipakita ang gawa ko</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>Magbasa sa inyo</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Layunin ko</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Salamat</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>Kaya kong</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>Bilugan ang tamang larawan: buto, usbong o bulaklak. Gumuhit ng mukha sa bilog na walang laman. Ipinapakita ng kuwadro ang nakita ng guro.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>Gumuhit ng mukha sa bilog na walang laman.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>Gusto kong humusay sa</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>Isang bagay na gusto namin:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>Kasunduan ko sa pag-aaral</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mga layunin ko</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ang gagawin ko</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>Ang dapat kong gawin</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Ang pinipili ko</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>Ipapakita ko sa paraang</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>Puwede namin itong baguhin sa</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>Hindi naka-install ang font na Andika; %1 ang gamit ng mga papel.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>Walang font sa computer na ito na may ganitong mga karakter: %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>Ang kumperensiya ko: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>mag-aaral</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>Ipinagmamalaki ko na</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>May bagay na mahirap. Ganito ko ito hinarap:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>Gusto ko ng tulong sa</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>Nagulat ako sa sarili ko noong</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>Noong una … Ngayon …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>Isang pagkakamaling may itinuro sa akin ay</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>Kung uulitin ko ito, ako ay</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>Ano ang ipinagmamalaki mo?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Ano ang mahirap?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>Ano ang susubukan mo sa susunod?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>Paano kami makakatulong sa bahay?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>Ano ang kaya mo na ngayon na hindi mo kaya noong taglagas?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>Masyado bang mabagal, masyadong mabilis, o tama lang ang gawain?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>Ano ang puwede mong piliin nang mag-isa?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>Aling bahagi nito ang pinakamahalaga sa iyo?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>Sa anong paraan mo gustong ipakita ang alam mo?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>Sino ang tumulong sa iyo, at sino ang tinulungan mo?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>Ano ang natuklasan mo sa paggawa kasama ang iba?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>Ano ang gusto mong matutuhan sa susunod?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>Salamat po sa pagpunta. Ito po ay …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>Pinag-aaralan po namin ang … Pakitingnan po ang numero …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>Noong taglagas po ay … Ngayon ay …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>Pinili ko po ang gawang ito dahil …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>Layunin ko po ang … Gusto ko itong maabot bago ang …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>May gusto po ba kayong itanong sa akin?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>Kaya mo na ngayong </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>Susunod, </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>Maaari mong ipakita itong muli: bilang </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>Napansin ko na ikaw ay </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>Simula</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>Nagsisimula pa lang ako.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>Umuunlad</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>Kaya ko ang ilang bahagi, o kapag may tulong.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>Kaya na</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>Kaya ko itong gawin nang mag-isa.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date: months and days as QLocale writes them</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date with its year</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <comment>a date with its weekday</comment>
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>a time of day</comment>
        <translation>h:mm AP</translation>
    </message>
</context>
</TS>
