<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="pt">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>Tenho %1 dos %2 de que preciso. Já conquistei o crédito!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>Eu precisava de %1 e tenho %2. Já conquistei o crédito!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>Já conquistei o crédito!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>Eu e o(a) professor(a) vamos planejar como termino.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>Preciso de %1 destes %2 para o crédito. Estou só começando.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>Falta %n!</numerusform>
            <numerusform>Faltam %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>Tenho %1 dos %2 de que preciso para o crédito.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>Ainda preciso de %1 em %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 no nível %2</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>Também preciso de mais %1.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>Também preciso de mais %1 no nível %2.</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>Também preciso de mais %1 em %2.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>Também preciso de mais %1 no nível %2 em %3.</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>Também preciso alcançar %1.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>Também preciso de %1 dentre %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>o número %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>os números %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n objetivo não conta para mim.</numerusform>
            <numerusform>%n objetivos não contam para mim.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 dos %2 de que você precisa</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuação)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Meu desenho</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>Mostra o objetivo %1</translation>
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
        <translation>Título, data</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>Mostra o objetivo</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Está aqui: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>Escolhi isto porque</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>Até %1 eu vou conseguir</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>Eu vou conseguir</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>Até (data)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>Primeiro eu vou</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>Vou saber porque</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>vai me ajudar assim:</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 vai me ajudar.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  Trabalhos que quero mostrar</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>Penso no que aprendo</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>Eu, quando aprendo</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>Eu faço bem</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>Aprendo melhor quando</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>Eu me importo com</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>Algo que o(a) professor(a) deve saber</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>Alcancei</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>Ainda trabalho nela</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Mudei</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  Minhas metas</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>Da última vez eu disse: %1 (até %2)</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>Da última vez eu disse: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Da última vez: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>Da última vez eu disse:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>Como vou mostrar</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Com quem</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>Meu plano para terminar</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Olhando para trás</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>O que levo comigo</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>Conselho para a próxima turma</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>Um recado do(a) professor(a)</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>Está na página %1.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  Perguntas da minha família</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>Vocês podem perguntar:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>Também queremos falar com o(a) professor(a).</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Minha família</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>Professor(a)</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Nova reunião em</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  Conversamos sobre isto juntos</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Minhas anotações</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>Mostra o que foi anotado até %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>linha do crédito</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>Preciso de %1 destes %2 até o fim. Já comecei %3.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>O(a) professor(a) decidiu.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>Palavras que me ajudam</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Para as famílias</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>Esta folha é do seu filho ou da sua filha. Quem dirige a conversa é ele ou ela.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>Cada linha diz uma coisa que aprendemos. Os círculos mostram onde seu filho ou sua filha está agora.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Um círculo vazio quer dizer que ainda não vimos isso. Não quer dizer que seu filho ou sua filha foi mal.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>Cada linha diz uma coisa que aprendemos. O desenho com moldura mostra onde seu filho ou sua filha está agora.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>A semente quer dizer que está só começando. O broto quer dizer que está quase conseguindo. A flor quer dizer que seu filho ou sua filha consegue fazer sem ajuda.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Sem moldura, ainda não vimos isso. Não quer dizer que seu filho ou sua filha foi mal.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>Estamos aprendendo …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>%1 quer dizer que está só começando.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>%1 quer dizer que está quase conseguindo.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>%1 quer dizer que seu filho ou sua filha consegue fazer sem ajuda.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>Seu filho ou sua filha precisa de %1 de %2 no nível %3 para conquistar o crédito. Ainda há tempo para mostrar mais.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Também é preciso: %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 Acolhida</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 Aprender</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 Trabalhos</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 Metas</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 Perguntas</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 Assinar</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. Eu dirijo esta reunião.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1 com %2. Eu dirijo esta reunião.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>O que vamos fazer</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>Meu curso: como foi</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>Minha reunião</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Quando e onde:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>Quem ouviu hoje:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>Aqui hoje:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>Mostrei esta folha para</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>Mais tarde neste curso: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  Do que quero falar</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  O que aprendo</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>Tudo o que aprendo</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Outros objetivos</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Lembrar</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Entender</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>Não conta para mim</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não comecei</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Ainda não visto</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Ainda sem nível</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Eu consigo …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Como eu cresci</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>Eu e o(a) professor(a) vamos escolher o que aprendo depois</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>Mostrar meu trabalho</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>Ler para vocês</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Minha meta</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>Eu consigo</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>Circule o desenho que combina: semente, broto ou flor. Desenhe um rosto no círculo vazio. Uma moldura mostra o que o(a) professor(a) viu.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>Desenhe um rosto no círculo vazio.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>Quero melhorar em</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>Algo que adoramos:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>Meu contrato para aprender</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Minhas metas</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>O que vou fazer</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>O que devo fazer</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>O que escolho</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>Vou mostrar com</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>Podemos mudar isto em</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>A fonte Andika não está instalada; as folhas usam %1.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>Nenhuma fonte deste computador tem estes caracteres: %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>Minha reunião: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>estudante</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>Tenho orgulho porque</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>Algo foi difícil. Foi isto que eu fiz:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>Eu gostaria de ajuda com</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>Eu me surpreendi quando</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>No começo eu … Agora eu …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>Um erro que me ensinou algo foi</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>Se eu fizesse isto de novo, eu</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>O que deu orgulho a você?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>O que foi difícil?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>O que você vai tentar depois?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>Como podemos ajudar em casa?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>O que você consegue fazer agora que não conseguia no outono?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>O trabalho vai devagar demais, rápido demais ou bem assim?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>O que você poderia escolher por conta própria?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>Que parte disto é mais importante para você?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>De que jeito você gosta de mostrar o que sabe?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>Quem ajudou você, e quem você ajudou?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>O que você descobriu ao trabalhar com outras pessoas?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>O que você quer aprender depois?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>Que bom que vocês vieram. Quero apresentar …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>Estamos aprendendo … Por favor, olhem o número …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>No outono eu estava … Agora estou …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>Escolhi este trabalho porque …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>Minha meta é … Quero chegar lá até …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>Vocês querem me perguntar alguma coisa?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>Agora você consegue </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>Em seguida, </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>Você pode mostrar isto de novo: número </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>Notei que você </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>Estou começando.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>Em progresso</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>Consigo fazer partes, ou com ajuda.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>Capaz</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>Consigo fazer sem ajuda.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date: months and days as QLocale writes them</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date with its year</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <comment>a date with its weekday</comment>
        <translation>ddd d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>a time of day</comment>
        <translation>HH:mm</translation>
    </message>
</context>
</TS>
