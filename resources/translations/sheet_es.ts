<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="es">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>Tengo %1 de los %2 que necesito. ¡Ya gané el crédito!</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>Necesitaba %1 y tengo %2. ¡Ya gané el crédito!</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>¡Ya gané el crédito!</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>Mi maestro/a y yo planearemos cómo termino.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>Necesito %1 de estos %2 para el crédito. Apenas empiezo.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>¡Falta %n!</numerusform>
            <numerusform>Faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>Tengo %1 de los %2 que necesito para el crédito.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>Todavía necesito %1 en %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en nivel %2</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>También necesito %1 más.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>También necesito %1 más en nivel %2.</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>También necesito %1 más en %2.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>También necesito %1 más en nivel %2 en %3.</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>También necesito %1.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>También necesito %1 de entre %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>los números %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n aprendizaje no cuenta para mí.</numerusform>
            <numerusform>%n aprendizajes no cuentan para mí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 de los %2 que necesitas</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Mi dibujo</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>Muestra el aprendizaje %1</translation>
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
        <translation>Título, fecha</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>Muestra el aprendizaje</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Está aquí: %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>Elegí esto porque</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>Para el %1 podré</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>Podré</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>Para el (fecha)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Aprendizaje %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>Primero voy a</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>Lo sabré porque</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>me ayudará así:</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 me va a ayudar.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  Trabajos que quiero mostrarles</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>Pienso en lo que aprendo</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>Cómo soy al aprender</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>Me sale bien</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>Aprendo mejor cuando</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>Me importa</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>Algo que mi maestro/a debe saber</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>La cumplí</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>Sigo trabajando en ella</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>La cambié</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  Mis metas</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>La vez pasada dije: %1 (para el %2)</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>La vez pasada dije: %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La vez pasada: %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>para el</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>La vez pasada dije:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>Cómo lo mostraré</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>Mi plan para terminar</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Miro hacia atrás</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>Lo que me llevo</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>Consejo para el próximo grupo</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>Un mensaje de mi maestro/a</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>Está en la página %1.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  Preguntas de mi familia</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>Pueden preguntar:</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>También queremos hablar con su maestro/a.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Mi familia</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>Mi maestro/a</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Nos vemos otra vez el</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  Hablamos de esto juntos</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis apuntes</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>Muestra lo que se anotó hasta el %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>línea del crédito</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>Necesito %1 de estos %2 al final. Ya empecé %3.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>Lo decidió mi maestro/a.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>Palabras que me ayudan</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Para las familias</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>Esta hoja es de su hijo o hija. Su hijo o hija dirige la charla.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>Cada línea dice una cosa que aprendemos. Los círculos muestran dónde está su hijo o hija ahora.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Un círculo vacío quiere decir que aún no lo hemos visto. No quiere decir que a su hijo o hija le fue mal.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>Cada línea dice una cosa que aprendemos. El dibujo con marco muestra dónde está su hijo o hija ahora.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>La semilla quiere decir que apenas empieza. El brote quiere decir que ya casi lo logra. La flor quiere decir que su hijo o hija puede hacerlo sin ayuda.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Si no hay marco, aún no lo hemos visto. No quiere decir que a su hijo o hija le fue mal.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>Estamos aprendiendo …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>%1 quiere decir que apenas empieza.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>%1 quiere decir que ya casi lo logra.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>%1 quiere decir que su hijo o hija puede hacerlo sin ayuda.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>Su hijo o hija necesita %1 de %2 en nivel %3 para ganar el crédito. Todavía hay tiempo para mostrar más.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>También se necesita: %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 Bienvenida</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 Aprender</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 Trabajos</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 Metas</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 Preguntas</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 Firmar</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. Yo dirijo esta reunión.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1 con %2. Yo dirijo esta reunión.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Lo que haremos</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>Mi curso: cómo me fue</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>Mi reunión</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Cuándo y dónde:</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>Quién escuchó hoy:</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>Hoy están aquí:</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>Mostré esta hoja a</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>Más adelante en este curso: %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  De lo que quiero hablar</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  Lo que aprendo</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>Todo lo que aprendo</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Otros aprendizajes</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Comprender</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>No cuenta para mí</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún sin empezar</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Aún no visto</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Aún sin nivel</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Puedo …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Cómo he crecido</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>Mi maestro/a y yo elegiremos lo que aprendo después</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>Mostrar mi trabajo</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>Leer para ustedes</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mi meta</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>Puedo</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>Encierra el dibujo que va contigo: semilla, brote o flor. Dibuja una cara en el círculo vacío. Un marco muestra lo que ha visto tu maestro/a.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>Dibuja una cara en el círculo vacío.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>Quiero mejorar en</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>Algo que nos encantó:</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>Mi contrato para aprender</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>Lo que debo hacer</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Lo que elijo</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>Lo mostraré con</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>Podemos cambiar esto el</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>La fuente Andika no está instalada; las hojas usan %1.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>Ninguna fuente de esta computadora tiene estos caracteres: %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>Mi reunión: %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>Siento orgullo porque</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>Algo fue difícil. Esto fue lo que hice:</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>Me gustaría tener ayuda con</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>Me sorprendí cuando</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>Al principio yo … Ahora yo …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>Un error que me enseñó algo fue</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>Si lo hiciera otra vez, yo</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>¿Qué te dio orgullo?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>¿Qué fue difícil?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>¿Qué vas a intentar después?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>¿Cómo podemos ayudar en casa?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>¿Qué puedes hacer ahora que no podías hacer en el otoño?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>¿El trabajo va muy lento, muy rápido o bien así?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>¿Qué podrías elegir por tu cuenta?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>¿Qué parte de esto te importa más?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>¿De qué manera te gusta mostrar lo que sabes?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>¿Quién te ayudó y a quién ayudaste?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>¿Qué descubriste al trabajar con otras personas?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>¿Qué quieres aprender después?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>Gracias por venir. Les presento a …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>Estamos aprendiendo … Por favor, miren el número …</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>En el otoño yo estaba … Ahora estoy …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>Elegí este trabajo porque …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>Mi meta es … Quiero lograrla para el …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>¿Quieren preguntarme algo?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>Ahora puedes </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>A continuación, </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>Puedes mostrar esto otra vez: número </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>Noté que </translation>
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
        <translation>Estoy empezando.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>En desarrollo</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>Puedo hacer partes, o con ayuda.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>Capaz</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>Puedo hacerlo sin ayuda.</translation>
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
