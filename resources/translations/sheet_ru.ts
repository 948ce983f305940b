<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="ru">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>У меня %1 из нужных %2. Курс засчитан!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>Нужно было %1, а у меня %2. Курс засчитан!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>Курс засчитан!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>Мы с учителем решим, как мне закончить курс.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>Чтобы курс засчитали, мне нужно %1 из этих %2. Я только начинаю.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>Осталось %n!</numerusform>
            <numerusform>Осталось %n.</numerusform>
            <numerusform>Осталось %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>У меня %1 из %2, чтобы курс засчитали.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>Мне ещё нужен уровень «%1» здесь: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 на уровне «%2»</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>Мне нужно ещё %1.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>Мне нужно ещё %1 на уровне «%2».</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>Мне нужно ещё %1 в разделе «%2».</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>Мне нужно ещё %1 на уровне «%2» в разделе «%3».</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>Ещё мне нужно: %1.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>Ещё мне нужно %1 из этих: %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>номера %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n умение для меня не считается.</numerusform>
            <numerusform>%n умения для меня не считаются.</numerusform>
            <numerusform>%n умений для меня не считаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 из нужных тебе %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (продолжение)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Мой рисунок</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>Показывает умение %1</translation>
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
        <translation>Название, дата</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>Показывает умение</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Это здесь: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>Я выбираю это, потому что</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>К %1 я смогу</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>Я смогу</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>К (дата)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Умение %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>Сначала я</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>Я это пойму, потому что</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>поможет мне тем, что</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>Мне поможет %1.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  Работы, которые хочу показать</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>Мысли о моей учёбе</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>Как я учусь</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>У меня хорошо получается</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>Мне легче учиться, когда</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>Для меня важно</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>Что стоит знать моему учителю</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>Цель достигнута</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>Ещё работаю</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Цель изменена</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  Мои цели</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>Моя прошлая цель: %1, к %2.</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>Моя прошлая цель: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>В прошлый раз: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>к</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>Моя прошлая цель:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Умение</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>Как я это покажу</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>Как я закончу курс</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Взгляд назад</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>Что я возьму с собой</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>Совет следующему классу</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>Несколько слов от учителя</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>Это на странице %1.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  Вопросы моей семьи</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>Вы можете спросить:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>Мы хотим поговорить и с учителем.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Моя семья</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>Мой учитель</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  Мы обсудили это вместе</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>Показано то, что записано по %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>черта зачёта</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>К концу мне нужно %1 из этих %2. Уже начато: %3.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>Решение учителя.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>Слова, которые мне помогут</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Для семьи</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>Это лист вашего ребёнка. Разговор ведёт ваш ребёнок.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>В каждой строке — одно, чему мы учимся. Кружки показывают, где ваш ребёнок сейчас.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Пустой кружок значит, что мы этого ещё не видели. Это не значит, что у ребёнка вышло плохо.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>В каждой строке — одно, чему мы учимся. Картинка в рамке показывает, где ваш ребёнок сейчас.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>Семя значит: ребёнок только начинает. Росток значит: уже почти получается. Цветок значит: ребёнок умеет это делать сам.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Нет рамки — значит, мы этого ещё не видели. Это не значит, что у ребёнка вышло плохо.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>Мы учимся …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>«%1» значит: ребёнок только начинает.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>«%1» значит: у ребёнка уже почти получается.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>«%1» значит: ребёнок умеет это делать сам.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>Чтобы курс засчитали, ребёнку нужно %1 из %2 на уровне «%3». Ещё есть время показать больше.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Ещё нужно: %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 Привет</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 Учёба</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 Работы</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 Цели</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 Вопросы</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 Подписи</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. Я веду эту встречу.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1, учитель: %2. Я веду эту встречу.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 мин)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Что мы будем делать</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>Мой курс: как он прошёл</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>Моя встреча</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Когда и где:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>Кто сегодня слушал:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>Сегодня здесь:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>Кто видел этот лист</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>Позже в этом курсе: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  О чём я хочу поговорить</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  Моя учёба</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>Всё, чему я учусь</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Другие умения</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Помнить</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Понимать</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применять</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Разбирать</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценивать</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создавать</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>Для меня не считается</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ещё не начато</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Пока не видели</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Пока нет уровня</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Я умею …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Мой рост</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Обсудим</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>Мы с учителем выберем, чему мне учиться дальше</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Здравствуйте</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>Покажу работу</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>Почитаю вам</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Моя цель</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>Я умею</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>Обведи подходящую картинку: семя, росток или цветок. Нарисуй лицо в пустом кружке. Рамка показывает, что видел учитель.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>Нарисуй лицо в пустом кружке.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>Я хочу лучше уметь</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>Что нам очень понравилось:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>Мой учебный договор</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Мои цели</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Что я буду делать</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>Что мне нужно сделать</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Что я выбираю</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>Я покажу это так</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>Когда можно это изменить</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>Шрифт Andika не установлен; в листах используется %1.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>На этом компьютере нет шрифта с такими знаками: %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>Моя встреча: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>ученик</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>Я горжусь тем, что</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>Что-то было трудно. Вот что мне помогло:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>Мне нужна помощь с</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>Меня удивило, что я</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>Сначала я … Теперь я …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>Ошибка, которая меня чему-то научила</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>В следующий раз я бы</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>Чем ты гордишься?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Что было трудно?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>Что ты попробуешь дальше?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>Как нам помочь дома?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>Что у тебя получается теперь, а осенью ещё не получалось?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>Работа идёт слишком медленно, слишком быстро или в самый раз?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>Что ты можешь выбрать по своему желанию?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>Что здесь для тебя важнее всего?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>Как тебе нравится показывать то, что ты знаешь?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>Кто помогает тебе и кому помогаешь ты?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>Что тебе стало понятно о работе с другими?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>Чему ты хочешь научиться дальше?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>Спасибо, что вы пришли. Это …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>Мы учимся … Посмотрите на номер …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>Осенью мой уровень был … Сейчас …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>Я выбираю эту работу, потому что …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>Моя цель … Я хочу достичь её к …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>Хотите о чём-нибудь меня спросить?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>Теперь ты умеешь </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>Дальше </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>Ты можешь показать это ещё раз: номер </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>Я вижу, что ты </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>Я только начинаю.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>В пути</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>Умею частично или с помощью.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>Умею</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>Умею без помощи.</translation>
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
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>a time of day</comment>
        <translation>H:mm</translation>
    </message>
</context>
</TS>
