<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="fr">
<context>
    <name>Credit</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need. I have earned credit!</source>
        <translation>J’ai %1 des %2 qu’il me faut. J’ai obtenu le crédit !</translation>
    </message>
    <message>
        <source>I needed %1 and I have %2. I have earned credit!</source>
        <translation>Il me fallait %1 et j’ai %2. J’ai obtenu le crédit !</translation>
    </message>
    <message>
        <source>I have earned credit!</source>
        <translation>J’ai obtenu le crédit !</translation>
    </message>
    <message>
        <source>My teacher and I will plan how I finish.</source>
        <translation>Mon enseignant(e) et moi allons prévoir comment je finis.</translation>
    </message>
    <message>
        <source>I need %1 of these %2 for credit. I am just starting.</source>
        <translation>Il me faut %1 de ces %2 pour le crédit. Je commence à peine.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go.</source>
        <translation>
            <numerusform>Plus que %n !</numerusform>
            <numerusform>Plus que %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have %1 of the %2 I need for credit.</source>
        <translation>J’ai %1 des %2 qu’il me faut pour le crédit.</translation>
    </message>
    <message>
        <source>I still need %1 on %2.</source>
        <translation>Il me faut encore %1 pour %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 au niveau %2</translation>
    </message>
    <message>
        <source>I also need %1 more.</source>
        <translation>Il m’en faut aussi %1 de plus.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2.</source>
        <translation>Il m’en faut aussi %1 de plus au niveau %2.</translation>
    </message>
    <message>
        <source>I also need %1 more in %2.</source>
        <translation>Il m’en faut aussi %1 de plus en %2.</translation>
    </message>
    <message>
        <source>I also need %1 more at %2 in %3.</source>
        <translation>Il m’en faut aussi %1 de plus au niveau %2 en %3.</translation>
    </message>
    <message>
        <source>I also need %1.</source>
        <translation>Il me faut aussi %1.</translation>
    </message>
    <message>
        <source>I also need %1 of %2.</source>
        <translation>Il me faut aussi %1 parmi %2.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>le numéro %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>les numéros %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes do not count for me.</source>
        <translation>
            <numerusform>%n objectif ne compte pas pour moi.</numerusform>
            <numerusform>%n objectifs ne comptent pas pour moi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 you need</source>
        <translation>%1 des %2 qu’il te faut</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Mon dessin</translation>
    </message>
    <message>
        <source>Shows outcome %1</source>
        <translation>Montre l’objectif %1</translation>
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
        <translation>Titre, date</translation>
    </message>
    <message>
        <source>Shows outcome</source>
        <translation>Montre l’objectif</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>C’est ici : %1</translation>
    </message>
    <message>
        <source>I chose this because</source>
        <translation>J’ai choisi ceci parce que</translation>
    </message>
    <message>
        <source>By %1 I will be able to</source>
        <translation>Pour le %1, je pourrai</translation>
    </message>
    <message>
        <source>I will be able to</source>
        <translation>Je pourrai</translation>
    </message>
    <message>
        <source>By (date)</source>
        <translation>Pour le (date)</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>First I will</source>
        <translation>D’abord, je vais</translation>
    </message>
    <message>
        <source>I will know because</source>
        <translation>Je le saurai parce que</translation>
    </message>
    <message>
        <source>will help me by</source>
        <translation>m’aidera ainsi :</translation>
    </message>
    <message>
        <source>%1 will help me.</source>
        <translation>%1 va m’aider.</translation>
    </message>
    <message>
        <source>3  Work I want to show you</source>
        <translation>3  Travaux que je veux vous montrer</translation>
    </message>
    <message>
        <source>Thinking about my learning</source>
        <translation>Je pense à ce que j’apprends</translation>
    </message>
    <message>
        <source>About me as a learner</source>
        <translation>Moi, quand j’apprends</translation>
    </message>
    <message>
        <source>I am good at</source>
        <translation>Je fais bien</translation>
    </message>
    <message>
        <source>I learn best when</source>
        <translation>J’apprends mieux quand</translation>
    </message>
    <message>
        <source>I care about</source>
        <translation>Ce qui compte pour moi</translation>
    </message>
    <message>
        <source>Something my teacher should know</source>
        <translation>À savoir pour mon enseignant(e)</translation>
    </message>
    <message>
        <source>I met it</source>
        <translation>Je l’ai atteint</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <translation>J’y travaille encore</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Je l’ai changé</translation>
    </message>
    <message>
        <source>4  My goals</source>
        <translation>4  Mes buts</translation>
    </message>
    <message>
        <source>Last time I said: %1, by %2.</source>
        <translation>La dernière fois, j’ai dit : %1 (pour le %2)</translation>
    </message>
    <message>
        <source>Last time I said: %1</source>
        <translation>La dernière fois, j’ai dit : %1</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La dernière fois : %1</translation>
    </message>
    <message>
        <source>by</source>
        <translation>pour le</translation>
    </message>
    <message>
        <source>Last time I said:</source>
        <translation>La dernière fois, j’ai dit :</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>How I will show it</source>
        <translation>Comment le montrer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>My plan to finish</source>
        <translation>Mon plan pour finir</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Je regarde en arrière</translation>
    </message>
    <message>
        <source>What I will take with me</source>
        <translation>Ce que je garde avec moi</translation>
    </message>
    <message>
        <source>Advice for the next class</source>
        <translation>Conseil pour la prochaine classe</translation>
    </message>
    <message>
        <source>A note from my teacher</source>
        <translation>Un mot de mon enseignant(e)</translation>
    </message>
    <message>
        <source>It is on page %1.</source>
        <translation>C’est à la page %1.</translation>
    </message>
    <message>
        <source>5  Questions from my family</source>
        <translation>5  Questions de ma famille</translation>
    </message>
    <message>
        <source>You could ask:</source>
        <translation>Vous pouvez demander :</translation>
    </message>
    <message>
        <source>We would also like time with the teacher.</source>
        <translation>Nous voulons aussi parler avec l’enseignant(e).</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Ma famille</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation>Mon enseignant(e)</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>On se revoit le</translation>
    </message>
    <message>
        <source>6  We talked about this together</source>
        <translation>6  Nous en avons parlé ensemble</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes remarques</translation>
    </message>
    <message>
        <source>Shows what was recorded up to %1.</source>
        <translation>Montre ce qui est noté jusqu’au %1.</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>ligne du crédit</translation>
    </message>
    <message>
        <source>I need %1 of these %2 by the end. I have started %3.</source>
        <translation>Il me faut %1 de ces %2 à la fin. J’en ai commencé %3.</translation>
    </message>
    <message>
        <source>My teacher decided.</source>
        <translation>Mon enseignant(e) a décidé.</translation>
    </message>
    <message>
        <source>Words that help me</source>
        <translation>Des mots qui m’aident</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>Pour les familles</translation>
    </message>
    <message>
        <source>This sheet belongs to your child. Your child leads the talk.</source>
        <translation>Cette feuille est à votre enfant. Votre enfant mène la rencontre.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The circles show where your child is now.</source>
        <translation>Chaque ligne dit une chose que nous apprenons. Les ronds montrent où en est votre enfant.</translation>
    </message>
    <message>
        <source>An empty circle means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Un rond vide veut dire que nous ne l’avons pas encore vu. Il ne veut pas dire que votre enfant a mal travaillé.</translation>
    </message>
    <message>
        <source>Each line says one thing we are learning. The picture with a frame shows where your child is now.</source>
        <translation>Chaque ligne dit une chose que nous apprenons. Le dessin dans un cadre montre où en est votre enfant.</translation>
    </message>
    <message>
        <source>The seed means just starting. The sprout means getting there. The flower means your child can do it alone.</source>
        <translation>La graine veut dire que votre enfant commence tout juste. La pousse veut dire qu’il ou elle y arrive presque. La fleur veut dire que votre enfant sait le faire sans aide.</translation>
    </message>
    <message>
        <source>No frame means we have not seen it yet. It does not mean that your child did badly.</source>
        <translation>Pas de cadre veut dire que nous ne l’avons pas encore vu. Cela ne veut pas dire que votre enfant a mal travaillé.</translation>
    </message>
    <message>
        <source>We are learning …</source>
        <translation>Nous apprenons …</translation>
    </message>
    <message>
        <source>%1 means just starting.</source>
        <translation>%1 veut dire que votre enfant commence tout juste.</translation>
    </message>
    <message>
        <source>%1 means getting there.</source>
        <translation>%1 veut dire que votre enfant y arrive presque.</translation>
    </message>
    <message>
        <source>%1 means your child can do it alone.</source>
        <translation>%1 veut dire que votre enfant sait le faire sans aide.</translation>
    </message>
    <message>
        <source>Your child needs %1 out of %2 at %3 to earn credit. There is still time to show more.</source>
        <translation>Il faut à votre enfant %1 sur %2 au niveau %3 pour obtenir le crédit. Il reste du temps pour montrer plus.</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Il faut aussi : %1.</translation>
    </message>
    <message>
        <source>1 Welcome</source>
        <translation>1 Accueil</translation>
    </message>
    <message>
        <source>2 Learning</source>
        <translation>2 Apprendre</translation>
    </message>
    <message>
        <source>3 Work</source>
        <translation>3 Travaux</translation>
    </message>
    <message>
        <source>4 Goals</source>
        <translation>4 Buts</translation>
    </message>
    <message>
        <source>5 Questions</source>
        <translation>5 Questions</translation>
    </message>
    <message>
        <source>6 Sign</source>
        <translation>6 Signer</translation>
    </message>
    <message>
        <source>%1. I lead this conference.</source>
        <translation>%1. Je mène cette rencontre.</translation>
    </message>
    <message>
        <source>%1 with %2. I lead this conference.</source>
        <translation>%1 avec %2. Je mène cette rencontre.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Ce que nous ferons</translation>
    </message>
    <message>
        <source>My course: how it went</source>
        <translation>Mon cours : comment c’était</translation>
    </message>
    <message>
        <source>My conference</source>
        <translation>Ma rencontre</translation>
    </message>
    <message>
        <source>When and where:</source>
        <translation>Quand et où :</translation>
    </message>
    <message>
        <source>Who listened today:</source>
        <translation>Qui a écouté aujourd’hui :</translation>
    </message>
    <message>
        <source>Here today:</source>
        <translation>Ici aujourd’hui :</translation>
    </message>
    <message>
        <source>I showed this sheet to</source>
        <translation>J’ai montré cette feuille à</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Later this course: %1</source>
        <translation>Plus tard dans ce cours : %1</translation>
    </message>
    <message>
        <source>2  What I want to talk about</source>
        <translation>2  Ce dont je veux parler</translation>
    </message>
    <message>
        <source>2  My learning</source>
        <translation>2  Ce que j’apprends</translation>
    </message>
    <message>
        <source>Everything I am learning</source>
        <translation>Tout ce que j’apprends</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 18 Capable</comment>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>Autres objectifs</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Se rappeler</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Does not count for me</source>
        <translation>Ne compte pas pour moi</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Pas encore vu</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Pas encore de niveau</translation>
    </message>
    <message>
        <source>I can …</source>
        <translation>Je peux …</translation>
    </message>
    <message>
        <source>How I have grown</source>
        <translation>Mes progrès</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>My teacher and I will choose what I learn next</source>
        <translation>Mon enseignant(e) et moi choisirons la suite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Show my work</source>
        <translation>Montrer mon travail</translation>
    </message>
    <message>
        <source>Read to you</source>
        <translation>Lire pour vous</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mon but</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>I can</source>
        <translation>Je peux</translation>
    </message>
    <message>
        <source>Circle the picture that fits: seed, sprout or flower. Draw a face in the empty circle. A frame shows what the teacher has seen.</source>
        <translation>Entoure le dessin qui te convient : graine, pousse ou fleur. Dessine un visage dans le rond vide. Un cadre montre ce que l’enseignant(e) a vu.</translation>
    </message>
    <message>
        <source>Draw a face in the empty circle.</source>
        <translation>Dessine un visage dans le rond vide.</translation>
    </message>
    <message>
        <source>I want to get better at</source>
        <translation>Je veux m’améliorer en</translation>
    </message>
    <message>
        <source>One thing we loved:</source>
        <translation>Nous avons adoré :</translation>
    </message>
    <message>
        <source>My learning contract</source>
        <translation>Mon contrat pour apprendre</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mes buts</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je ferai</translation>
    </message>
    <message>
        <source>What I must do</source>
        <translation>Ce que je dois faire</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Ce que je choisis</translation>
    </message>
    <message>
        <source>I will show it by</source>
        <translation>Je le montrerai avec</translation>
    </message>
    <message>
        <source>We may change this on</source>
        <translation>Nous pouvons changer ceci le</translation>
    </message>
    <message>
        <source>The font Andika is not installed; the sheets use %1.</source>
        <translation>La police Andika n’est pas installée ; les feuilles utilisent %1.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters: %1.</source>
        <translation>Aucune police de cet ordinateur n’a ces caractères : %1.</translation>
    </message>
    <message>
        <source>My conference: %1</source>
        <translation>Ma rencontre : %1</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>I am proud that</source>
        <translation>Ma fierté, c’est que</translation>
    </message>
    <message>
        <source>Something was hard. This is how I handled it:</source>
        <translation>Quelque chose était difficile. Voici ce que j’ai fait :</translation>
    </message>
    <message>
        <source>I would like help with</source>
        <translation>Je voudrais de l’aide pour</translation>
    </message>
    <message>
        <source>I surprised myself when</source>
        <translation>À ma grande surprise,</translation>
    </message>
    <message>
        <source>At first I … Now I …</source>
        <translation>Au début, je … Maintenant, je …</translation>
    </message>
    <message>
        <source>A mistake that taught me something was</source>
        <translation>Une erreur qui m’a appris quelque chose :</translation>
    </message>
    <message>
        <source>If I did this again I would</source>
        <translation>Si je le refaisais, je</translation>
    </message>
    <message>
        <source>What made you proud?</source>
        <translation>Quelle est ta fierté ?</translation>
    </message>
    <message>
        <source>What was hard?</source>
        <translation>Quel moment était dur ?</translation>
    </message>
    <message>
        <source>What will you try next?</source>
        <translation>Que vas-tu essayer ensuite ?</translation>
    </message>
    <message>
        <source>How can we help at home?</source>
        <translation>Comment aider à la maison ?</translation>
    </message>
    <message>
        <source>What can you do now that you could not do in the fall?</source>
        <translation>Que peux-tu faire que tu ne pouvais pas faire à l’automne ?</translation>
    </message>
    <message>
        <source>Does the work go too slow, too fast, or just right?</source>
        <translation>Le travail va trop lentement, trop vite ou juste bien ?</translation>
    </message>
    <message>
        <source>What could you choose by yourself?</source>
        <translation>Que pourrais-tu choisir par toi-même ?</translation>
    </message>
    <message>
        <source>Which part of this matters most to you?</source>
        <translation>Quelle partie compte le plus pour toi ?</translation>
    </message>
    <message>
        <source>In which way do you like to show what you know?</source>
        <translation>De quelle façon aimes-tu montrer ce que tu sais ?</translation>
    </message>
    <message>
        <source>Who helped you, and whom did you help?</source>
        <translation>Qui t’a aidé, et qui as-tu aidé ?</translation>
    </message>
    <message>
        <source>What did you find out about working with others?</source>
        <translation>Qu’as-tu découvert en travaillant avec les autres ?</translation>
    </message>
    <message>
        <source>What do you wish to learn next?</source>
        <translation>Que veux-tu apprendre ensuite ?</translation>
    </message>
    <message>
        <source>Thank you for coming. This is …</source>
        <translation>Merci d’être là. Voici …</translation>
    </message>
    <message>
        <source>We are learning … Please look at number …</source>
        <translation>Nous apprenons … Regardez le numéro …, s’il vous plaît.</translation>
    </message>
    <message>
        <source>In the fall I was … Now I am …</source>
        <translation>À l’automne, j’étais … Maintenant, je suis …</translation>
    </message>
    <message>
        <source>I chose this work because …</source>
        <translation>J’ai choisi ce travail parce que …</translation>
    </message>
    <message>
        <source>My goal is … I want to reach it by …</source>
        <translation>Mon but est … Je veux l’atteindre pour le …</translation>
    </message>
    <message>
        <source>Would you like to ask me something?</source>
        <translation>Voulez-vous me demander quelque chose ?</translation>
    </message>
    <message>
        <source>You can now </source>
        <translation>Tu sais maintenant </translation>
    </message>
    <message>
        <source>Next, </source>
        <translation>Ensuite, </translation>
    </message>
    <message>
        <source>You can show this again: number </source>
        <translation>Tu peux montrer ceci à nouveau : numéro </translation>
    </message>
    <message>
        <source>I noticed that you </source>
        <translation>J’ai remarqué que tu </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Emerging</source>
        <comment>a level</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>I am starting.</source>
        <translation>Je commence.</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>a level</comment>
        <translation>En progrès</translation>
    </message>
    <message>
        <source>I can do parts of it, or with help.</source>
        <translation>Je sais en faire une partie, ou avec de l’aide.</translation>
    </message>
    <message>
        <source>Capable</source>
        <comment>a level</comment>
        <translation>Capable</translation>
    </message>
    <message>
        <source>I can do it by myself.</source>
        <translation>Je sais le faire sans aide.</translation>
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
        <translation>HH:mm</translation>
    </message>
</context>
</TS>
