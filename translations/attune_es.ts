<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Desk</name>
    <message>
        <source>Makes personalised handouts and worksheets. Nothing leaves this computer.</source>
        <translation>Crea materiales y hojas de trabajo personalizados. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Use the content pack in this folder.</source>
        <translation>Usar los contenidos de esta carpeta.</translation>
    </message>
    <message>
        <source>A handout to open.</source>
        <translation>Un material que abrir.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try: %1.</source>
        <translation>Pruebe: %1.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Left label</source>
        <translation>Texto de la izquierda</translation>
    </message>
    <message>
        <source>Middle label</source>
        <translation>Texto del medio</translation>
    </message>
    <message>
        <source>Right label</source>
        <translation>Texto de la derecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Líneas para escribir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Cuándo usarlo</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>Cuándo no usarlo</translation>
    </message>
    <message>
        <source>Who fills it in</source>
        <translation>Quién lo rellena</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Row labels</source>
        <translation>Nombres de las filas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Print it for</source>
        <translation>Imprimir para</translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation>De quién es la respuesta</translation>
    </message>
    <message>
        <source>Note for you</source>
        <translation>Nota para usted</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Línea bajo el título</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Lines at the top</source>
        <translation>Líneas de arriba</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Líneas de ayuda</translation>
    </message>
    <message>
        <source>Sentence to stand out</source>
        <translation>Frase destacada</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
    <message>
        <source>Name and date line</source>
        <translation>Línea de nombre y fecha</translation>
    </message>
    <message>
        <source>Answer on lines</source>
        <translation>Respuesta en líneas</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Respuesta corta</translation>
    </message>
    <message>
        <source>Sentence to finish</source>
        <translation>Frase por terminar</translation>
    </message>
    <message>
        <source>Text with blanks</source>
        <translation>Texto con huecos</translation>
    </message>
    <message>
        <source>Tick list</source>
        <translation>Lista para marcar</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una entre varias</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>Palabras para elegir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Two columns, A and B</source>
        <translation>Dos columnas, A y B</translation>
    </message>
    <message>
        <source>Week log</source>
        <translation>Registro de la semana</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>Frame to write or draw in</source>
        <translation>Recuadro para escribir o dibujar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>If-then plan</source>
        <translation>Plan: si… entonces…</translation>
    </message>
    <message>
        <source>Two lists to join</source>
        <translation>Dos listas para unir</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Tarjetas para recortar</translation>
    </message>
    <message>
        <source>Example of an answer</source>
        <translation>Ejemplo de respuesta</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place to draw</source>
        <translation>Espacio para dibujar</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Rings of people</source>
        <translation>Círculos de personas</translation>
    </message>
    <message>
        <source>Near and far</source>
        <translation>Cerca y lejos</translation>
    </message>
    <message>
        <source>Line to mark</source>
        <translation>Línea para marcar</translation>
    </message>
    <message>
        <source>Upright scale</source>
        <translation>Escala vertical</translation>
    </message>
    <message>
        <source>Order of importance</source>
        <translation>Orden de importancia</translation>
    </message>
    <message>
        <source>Statements to answer</source>
        <translation>Frases para responder</translation>
    </message>
    <message>
        <source>Statements with a score</source>
        <translation>Frases con puntuación</translation>
    </message>
    <message>
        <source>Grid of choices</source>
        <translation>Cuadro de opciones</translation>
    </message>
</context>
<context>
    <name>HandoutFile</name>
    <message>
        <source>Handout</source>
        <translation>Material</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Partner A</source>
        <translation>Pareja A</translation>
    </message>
    <message>
        <source>Partner B</source>
        <translation>Pareja B</translation>
    </message>
    <message>
        <source>%1 and %2, a couple</source>
        <translation>%1 y %2, una pareja</translation>
    </message>
    <message>
        <source>%1, a partner</source>
        <translation>%1, pareja</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>First names, as typed</source>
        <translation>Nombres de pila, tal como se escribieron</translation>
    </message>
    <message>
        <source>Initials: harder to recognise, not anonymous</source>
        <translation>Iniciales: cuesta más reconocerlas, pero no son anónimas</translation>
    </message>
    <message>
        <source>Codes in place of names</source>
        <translation>Códigos en lugar de nombres</translation>
    </message>
    <message>
        <source>A line to write a name on</source>
        <translation>Una línea para escribir el nombre</translation>
    </message>
    <message>
        <source>No names at all</source>
        <translation>Sin ningún nombre</translation>
    </message>
    <message>
        <source>Everything in one</source>
        <translation>Todo en uno</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <translation>Copia para %1</translation>
    </message>
    <message>
        <source>Pages for both</source>
        <translation>Páginas para ambas partes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Clinician&apos;s page</source>
        <translation>Página del profesional</translation>
    </message>
    <message>
        <source>The footer has no crisis line. Add one before you print.</source>
        <translation>El pie de página no tiene línea de crisis. Añada una antes de imprimir.</translation>
    </message>
    <message>
        <source>The crisis line of this handout is not in your library. Choose another one before you print.</source>
        <translation>La línea de crisis de este material no está en su biblioteca. Elija otra antes de imprimir.</translation>
    </message>
    <message>
        <source>These lines were last checked on %1. Call them yourself before you print.</source>
        <translation>Estas líneas se comprobaron por última vez el %1. Llame usted antes de imprimir.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Write page numbers like this: 1, 3-5.</source>
        <translation>Escriba los números de página así: 1, 3-5.</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Las páginas se cuentan desde 1.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n page(s).</source>
        <translation>
            <numerusform>Solo hay %n página.</numerusform>
            <numerusform>Solo hay %n páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The settings were not saved. %1 Your handout is safe.</source>
        <translation>Los ajustes no se han guardado. %1 Su material está a salvo.</translation>
    </message>
    <message>
        <source>There are no settings with this name.</source>
        <translation>No hay ajustes con este nombre.</translation>
    </message>
    <message>
        <source>There is no folder of your own to save the settings in.</source>
        <translation>No hay una carpeta propia donde guardar los ajustes.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>this is not the password of the records</source>
        <translation>esta no es la contraseña de los registros</translation>
    </message>
    <message>
        <source>look at the keyboard&apos;s language and Caps Lock; the recovery key opens them, too</source>
        <translation>mire el idioma del teclado y el bloqueo de mayúsculas; la clave de recuperación también los abre</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se ha cambiado nada</translation>
    </message>
    <message>
        <source>this is not the recovery key of these records</source>
        <translation>esta no es la clave de recuperación de estos registros</translation>
    </message>
    <message>
        <source>perhaps a newer key was printed since</source>
        <translation>quizá se imprimió después una clave más nueva</translation>
    </message>
    <message>
        <source>a key has eight groups of five characters</source>
        <translation>una clave tiene ocho grupos de cinco caracteres</translation>
    </message>
    <message>
        <source>compare it with the paper, character by character</source>
        <translation>compárela con el papel, carácter por carácter</translation>
    </message>
    <message>
        <source>the file of the records is cut short</source>
        <translation>al archivo de los registros le falta una parte</translation>
    </message>
    <message>
        <source>the file of the records is damaged at its beginning</source>
        <translation>el archivo de los registros está dañado al principio</translation>
    </message>
    <message>
        <source>the file is damaged: it is not what was written</source>
        <translation>el archivo está dañado: no es lo que se escribió</translation>
    </message>
    <message>
        <source>bring back a copy from your backup</source>
        <translation>recupere una copia de su copia de seguridad</translation>
    </message>
    <message>
        <source>the records were changed by another program since they were unlocked; nothing was overwritten</source>
        <translation>otro programa ha cambiado los registros desde que se desbloquearon; no se ha sobrescrito nada</translation>
    </message>
    <message>
        <source>lock them and unlock them again, then repeat what you did last</source>
        <translation>bloquéelos y desbloquéelos otra vez, y repita lo último que hizo</translation>
    </message>
    <message>
        <source>the records were locked again in that moment</source>
        <translation>los registros se bloquearon de nuevo en ese momento</translation>
    </message>
    <message>
        <source>type the password once more</source>
        <translation>escriba la contraseña otra vez</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A and B are not asked the same</source>
        <translation>A y B no reciben las mismas preguntas</translation>
    </message>
    <message>
        <source>one question %1</source>
        <translation>una sola pregunta %1</translation>
    </message>
    <message>
        <source>A and B have not the same room to write</source>
        <translation>A y B no tienen el mismo espacio para escribir</translation>
    </message>
    <message>
        <source>the same number of lines</source>
        <translation>el mismo número de líneas</translation>
    </message>
    <message>
        <source>one partner does most of the work</source>
        <translation>una de las dos personas hace la mayor parte del trabajo</translation>
    </message>
    <message>
        <source>the same for both</source>
        <translation>lo mismo para las dos</translation>
    </message>
    <message>
        <source>there is more about the other&apos;s faults than about oneself</source>
        <translation>hay más sobre las faltas de la otra persona que sobre una misma</translation>
    </message>
    <message>
        <source>&quot;I&quot; sentences</source>
        <translation>frases en primera persona</translation>
    </message>
    <message>
        <source>the words look for who is at fault</source>
        <translation>las palabras buscan quién tiene la culpa</translation>
    </message>
    <message>
        <source>what happened, and what it was like</source>
        <translation>qué pasó y cómo fue</translation>
    </message>
    <message>
        <source>a role is tied to a gender or to one partner</source>
        <translation>un papel se liga a un género o a una de las dos personas</translation>
    </message>
    <message>
        <source>either of you</source>
        <translation>cualquiera de las dos personas</translation>
    </message>
    <message>
        <source>two people&apos;s figures are set against each other</source>
        <translation>se comparan las cifras de dos personas</translation>
    </message>
    <message>
        <source>a copy for each</source>
        <translation>una copia para cada una</translation>
    </message>
    <message>
        <source>only the other is asked to change</source>
        <translation>solo se pide que cambie la otra persona</translation>
    </message>
    <message>
        <source>what I will do</source>
        <translation>qué haré yo</translation>
    </message>
    <message>
        <source>a sheet for two never offers a way out</source>
        <translation>una hoja para dos nunca ofrece una salida</translation>
    </message>
    <message>
        <source>pass, not now, or not sure</source>
        <translation>paso, ahora no, o no lo sé</translation>
    </message>
    <message>
        <source>the words count two people</source>
        <translation>las palabras cuentan con dos personas</translation>
    </message>
    <message>
        <source>each of you</source>
        <translation>cada persona</translation>
    </message>
    <message>
        <source>it promises what no page can keep</source>
        <translation>promete lo que ninguna página puede cumplir</translation>
    </message>
    <message>
        <source>may, can, often</source>
        <translation>puede, a veces, a menudo</translation>
    </message>
    <message>
        <source>few things are so for everybody</source>
        <translation>pocas cosas son así para todo el mundo</translation>
    </message>
    <message>
        <source>often, many, can</source>
        <translation>a menudo, muchas personas, puede</translation>
    </message>
    <message>
        <source>what came before shapes, it does not decide</source>
        <translation>lo vivido influye, no decide</translation>
    </message>
    <message>
        <source>can shape, is linked with</source>
        <translation>puede influir en, está relacionado con</translation>
    </message>
    <message>
        <source>a claim of research without a source</source>
        <translation>una afirmación de la investigación sin fuente</translation>
    </message>
    <message>
        <source>name it in %1, or leave the claim out</source>
        <translation>nómbrela en %1 o quite la afirmación</translation>
    </message>
    <message>
        <source>the page tells the reader what they are</source>
        <translation>la página dice a quien lee lo que es</translation>
    </message>
    <message>
        <source>what someone may notice</source>
        <translation>lo que una persona puede notar</translation>
    </message>
    <message>
        <source>a band of a sheet that measures nothing sounds like a verdict</source>
        <translation>un tramo de una hoja que no mide nada suena a veredicto</translation>
    </message>
    <message>
        <source>neutral words: mostly at ease, mixed</source>
        <translation>palabras neutras: casi siempre con calma, a medias</translation>
    </message>
    <message>
        <source>figures of studies help no client</source>
        <translation>las cifras de los estudios no ayudan a quien lee</translation>
    </message>
    <message>
        <source>say it in words; figures belong in the note of care</source>
        <translation>dígalo con palabras; las cifras van en la nota de cuidado</translation>
    </message>
    <message>
        <source>a page cannot advise on this</source>
        <translation>una página no puede aconsejar sobre esto</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>a quién preguntar</translation>
    </message>
    <message>
        <source>a sentence of another language</source>
        <translation>una frase en otro idioma</translation>
    </message>
    <message>
        <source>translate it</source>
        <translation>tradúzcala</translation>
    </message>
    <message>
        <source>a word of another language</source>
        <translation>una palabra de otro idioma</translation>
    </message>
    <message>
        <source>letters or signs of another language</source>
        <translation>letras o signos de otro idioma</translation>
    </message>
    <message>
        <source>translate the word</source>
        <translation>traduzca la palabra</translation>
    </message>
    <message>
        <source>a word of another language is stuck to this one</source>
        <translation>una palabra de otro idioma está pegada a esta</translation>
    </message>
    <message>
        <source>two words without a space</source>
        <translation>dos palabras sin espacio</translation>
    </message>
    <message>
        <source>no dictionary has this word</source>
        <translation>ningún diccionario tiene esta palabra</translation>
    </message>
    <message>
        <source>a piece of a web page came along</source>
        <translation>se ha colado un trozo de una página web</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>quítelo</translation>
    </message>
    <message>
        <source>a date in another language</source>
        <translation>una fecha en otro idioma</translation>
    </message>
    <message>
        <source>the month in the text&apos;s language</source>
        <translation>el mes en el idioma del texto</translation>
    </message>
    <message>
        <source>a heading stands twice or has nothing below it</source>
        <translation>un título está dos veces o no tiene nada debajo</translation>
    </message>
    <message>
        <source>leave it out or give it a text</source>
        <translation>quítelo o dele un texto</translation>
    </message>
    <message>
        <source>a sign that cannot be seen</source>
        <translation>un signo que no se ve</translation>
    </message>
    <message>
        <source>a plain space</source>
        <translation>un espacio normal</translation>
    </message>
    <message>
        <source>letters were broken by a conversion</source>
        <translation>una conversión estropeó las letras</translation>
    </message>
    <message>
        <source>the right letter</source>
        <translation>la letra correcta</translation>
    </message>
    <message>
        <source>the text seems cut off</source>
        <translation>el texto parece cortado</translation>
    </message>
    <message>
        <source>finish it</source>
        <translation>termínelo</translation>
    </message>
    <message>
        <source>the words put a person down</source>
        <translation>las palabras rebajan a la persona</translation>
    </message>
    <message>
        <source>say what the person does or feels</source>
        <translation>diga lo que la persona hace o siente</translation>
    </message>
    <message>
        <source>a label makes a habit into a kind of person</source>
        <translation>una etiqueta convierte una costumbre en un tipo de persona</translation>
    </message>
    <message>
        <source>the person comes before what they have</source>
        <translation>la persona va antes que lo que tiene</translation>
    </message>
    <message>
        <source>a person with ...</source>
        <translation>una persona con ...</translation>
    </message>
    <message>
        <source>the words make a person helpless</source>
        <translation>las palabras presentan a la persona sin fuerzas</translation>
    </message>
    <message>
        <source>lives with, has, went through</source>
        <translation>vive con, tiene, pasó por</translation>
    </message>
    <message>
        <source>the words treat suicide as a crime or an achievement</source>
        <translation>las palabras tratan el suicidio como delito o como logro</translation>
    </message>
    <message>
        <source>died by suicide, attempted suicide</source>
        <translation>murió por suicidio, intentó suicidarse</translation>
    </message>
    <message>
        <source>the words share out blame for violence</source>
        <translation>las palabras reparten la culpa de la violencia</translation>
    </message>
    <message>
        <source>name what was done, and by whom</source>
        <translation>nombre lo que se hizo y quién lo hizo</translation>
    </message>
    <message>
        <source>the words make sex a duty</source>
        <translation>las palabras hacen del sexo un deber</translation>
    </message>
    <message>
        <source>what is wanted and what is not, at one&apos;s own pace</source>
        <translation>lo que se desea y lo que no, a su propio ritmo</translation>
    </message>
    <message>
        <source>the words leave people out</source>
        <translation>las palabras dejan fuera a personas</translation>
    </message>
    <message>
        <source>partner, they, each of you</source>
        <translation>pareja, la otra persona, cada persona</translation>
    </message>
    <message>
        <source>the words say who is normal</source>
        <translation>las palabras dicen quién es normal</translation>
    </message>
    <message>
        <source>common, many couples</source>
        <translation>frecuente, muchas parejas</translation>
    </message>
    <message>
        <source>the words judge a person who is not ready</source>
        <translation>las palabras juzgan a quien aún no está lista</translation>
    </message>
    <message>
        <source>not ready yet, unsure, finds it hard</source>
        <translation>todavía no, con dudas, le cuesta</translation>
    </message>
    <message>
        <source>the word blames what once protected</source>
        <translation>la palabra culpa a lo que un día protegió</translation>
    </message>
    <message>
        <source>a self-protecting pattern that backfires</source>
        <translation>una forma de protegerse que se vuelve en contra</translation>
    </message>
    <message>
        <source>the words are somebody&apos;s brand</source>
        <translation>las palabras son una marca de alguien</translation>
    </message>
    <message>
        <source>a generic name</source>
        <translation>un nombre general</translation>
    </message>
    <message>
        <source>a published scale is named on a client&apos;s page</source>
        <translation>una página para clientes nombra una escala publicada</translation>
    </message>
    <message>
        <source>our own reflection tool</source>
        <translation>nuestra propia hoja de reflexión</translation>
    </message>
    <message>
        <source>the text is hard to read</source>
        <translation>el texto es difícil de leer</translation>
    </message>
    <message>
        <source>shorter sentences and everyday words</source>
        <translation>frases más cortas y palabras de cada día</translation>
    </message>
    <message>
        <source>there are many long words</source>
        <translation>hay muchas palabras largas</translation>
    </message>
    <message>
        <source>words of one or two syllables</source>
        <translation>palabras de una o dos sílabas</translation>
    </message>
    <message>
        <source>the clinician&apos;s notes are hard to read</source>
        <translation>las notas para el clínico son difíciles de leer</translation>
    </message>
    <message>
        <source>shorter sentences</source>
        <translation>frases más cortas</translation>
    </message>
    <message>
        <source>there are many words of four syllables and more</source>
        <translation>hay muchas palabras de cuatro sílabas o más</translation>
    </message>
    <message>
        <source>shorter words</source>
        <translation>palabras más cortas</translation>
    </message>
    <message>
        <source>a term of the trade without an explanation</source>
        <translation>un término técnico sin explicación</translation>
    </message>
    <message>
        <source>plain words, or explain it</source>
        <translation>palabras sencillas, o explíquelo</translation>
    </message>
    <message>
        <source>words about old or present hurt need care around them</source>
        <translation>las palabras sobre un daño pasado o presente necesitan cuidado alrededor</translation>
    </message>
    <message>
        <source>a caution, a stop rule and a line to come back with</source>
        <translation>una precaución, una regla de parada y una línea para volver al presente</translation>
    </message>
    <message>
        <source>it asks for the story of a hurt</source>
        <translation>pide contar la historia de un daño</translation>
    </message>
    <message>
        <source>a headline, or what it is like now</source>
        <translation>un titular, o cómo es ahora</translation>
    </message>
    <message>
        <source>joint work is unsafe for some couples</source>
        <translation>para algunas parejas no es seguro trabajar juntas</translation>
    </message>
    <message>
        <source>flag %1, and name partner violence in %2</source>
        <translation>la marca %1, y nombre la violencia de pareja en %2</translation>
    </message>
    <message>
        <source>words about a crisis need help beside them</source>
        <translation>las palabras sobre una crisis necesitan ayuda al lado</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>un %1</translation>
    </message>
    <message>
        <source>a telephone number in the text grows old unseen</source>
        <translation>un número de teléfono en el texto envejece sin que se note</translation>
    </message>
    <message>
        <source>a line in the region&apos;s file</source>
        <translation>una línea en el archivo de la región</translation>
    </message>
    <message>
        <source>words about sex need care around them</source>
        <translation>las palabras sobre el sexo necesitan cuidado alrededor</translation>
    </message>
    <message>
        <source>flag %1, consent, &quot;not now&quot;</source>
        <translation>la marca %1, el consentimiento, «ahora no»</translation>
    </message>
    <message>
        <source>touch is named without consent</source>
        <translation>se habla de contacto físico sin consentimiento</translation>
    </message>
    <message>
        <source>&quot;if you both want to&quot;</source>
        <translation>«si las dos personas quieren»</translation>
    </message>
    <message>
        <source>the sheet has no stop rule</source>
        <translation>la hoja no tiene regla de parada</translation>
    </message>
    <message>
        <source>leave %1 on</source>
        <translation>deje %1 activado</translation>
    </message>
    <message>
        <source>small steps need a way out</source>
        <translation>los pasos pequeños necesitan una salida</translation>
    </message>
    <message>
        <source>my choice, safe, can be stopped</source>
        <translation>mi elección, seguro, se puede parar</translation>
    </message>
    <message>
        <source>watching is control, not trust</source>
        <translation>vigilar es control, no confianza</translation>
    </message>
    <message>
        <source>small acts that can be seen</source>
        <translation>pequeños actos que se pueden ver</translation>
    </message>
    <message>
        <source>the pack is for adults</source>
        <translation>el material es para personas adultas</translation>
    </message>
    <message>
        <source>words for adults</source>
        <translation>palabras para personas adultas</translation>
    </message>
    <message>
        <source>therapists differ in how they treat secrets</source>
        <translation>cada terapeuta trata los secretos a su manera</translation>
    </message>
    <message>
        <source>leave it to the therapist&apos;s own rule</source>
        <translation>déjelo a la norma de cada terapeuta</translation>
    </message>
    <message>
        <source>a long sentence is hard to hold in mind</source>
        <translation>una frase larga es difícil de retener</translation>
    </message>
    <message>
        <source>two sentences</source>
        <translation>dos frases</translation>
    </message>
    <message>
        <source>sentences are long on average</source>
        <translation>las frases son largas de media</translation>
    </message>
    <message>
        <source>a prompt, stem or option is long</source>
        <translation>una pregunta, un comienzo o una opción es larga</translation>
    </message>
    <message>
        <source>fewer words</source>
        <translation>menos palabras</translation>
    </message>
    <message>
        <source>a long paragraph</source>
        <translation>un párrafo largo</translation>
    </message>
    <message>
        <source>break it in two</source>
        <translation>divídalo en dos</translation>
    </message>
    <message>
        <source>the passive voice hides who acts</source>
        <translation>la voz pasiva oculta quién actúa</translation>
    </message>
    <message>
        <source>say who does it</source>
        <translation>diga quién lo hace</translation>
    </message>
    <message>
        <source>one question asks two things</source>
        <translation>una pregunta pregunta dos cosas</translation>
    </message>
    <message>
        <source>ask one thing at a time</source>
        <translation>pregunte una cosa cada vez</translation>
    </message>
    <message>
        <source>people tend to agree with whatever is asked</source>
        <translation>las personas tienden a decir que sí a lo que se pregunta</translation>
    </message>
    <message>
        <source>how often, or how much</source>
        <translation>con qué frecuencia, o cuánto</translation>
    </message>
    <message>
        <source>two negatives in one item are hard to answer</source>
        <translation>dos negaciones juntas son difíciles de contestar</translation>
    </message>
    <message>
        <source>say it in the positive</source>
        <translation>dígalo en positivo</translation>
    </message>
    <message>
        <source>&quot;why&quot; can sound like blame</source>
        <translation>«por qué» puede sonar a reproche</translation>
    </message>
    <message>
        <source>&quot;what&quot; or &quot;when&quot;</source>
        <translation>«qué» o «cuándo»</translation>
    </message>
    <message>
        <source>words in capitals are hard to read</source>
        <translation>las palabras en mayúsculas son difíciles de leer</translation>
    </message>
    <message>
        <source>small letters, with bold where it matters</source>
        <translation>minúsculas, con negrita donde importa</translation>
    </message>
    <message>
        <source>one instruction speaks in two voices</source>
        <translation>una misma indicación habla con dos voces</translation>
    </message>
    <message>
        <source>one of you, we or I</source>
        <translation>solo una: usted, nosotros o yo</translation>
    </message>
    <message>
        <source>two prompts of one sheet ask the same</source>
        <translation>dos preguntas de una hoja preguntan lo mismo</translation>
    </message>
    <message>
        <source>leave one out, or make the difference clear</source>
        <translation>quite una o aclare la diferencia</translation>
    </message>
    <message>
        <source>a word stands twice</source>
        <translation>una palabra está dos veces</translation>
    </message>
    <message>
        <source>leave one out</source>
        <translation>quite una</translation>
    </message>
    <message>
        <source>the printed minutes do not fit what there is to do</source>
        <translation>los minutos indicados no cuadran con lo que hay que hacer</translation>
    </message>
    <message>
        <source>other minutes, or less to do</source>
        <translation>otros minutos, o menos que hacer</translation>
    </message>
    <message>
        <source>the sheet&apos;s notes for the clinician are not complete</source>
        <translation>las notas de la hoja para el clínico no están completas</translation>
    </message>
    <message>
        <source>fill them in</source>
        <translation>complételas</translation>
    </message>
    <message>
        <source>no clinician has reviewed this yet</source>
        <translation>ningún clínico lo ha revisado todavía</translation>
    </message>
    <message>
        <source>have it read, then fill in %1 and %2</source>
        <translation>pida que lo lean y complete %1 y %2</translation>
    </message>
    <message>
        <source>%1 names a treatment, and no source stands for it</source>
        <translation>%1 nombra un tratamiento y ninguna fuente lo respalda</translation>
    </message>
    <message>
        <source>an id in %1</source>
        <translation>un identificador en %1</translation>
    </message>
    <message>
        <source>the sheet belongs to no section of an article</source>
        <translation>la hoja no pertenece a ninguna sección de un artículo</translation>
    </message>
    <message>
        <source>ids in %1</source>
        <translation>identificadores en %1</translation>
    </message>
    <message>
        <source>a picture is not told in words</source>
        <translation>una imagen no está contada con palabras</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>a picture does not say whose it is</source>
        <translation>una imagen no dice de quién es</translation>
    </message>
    <message>
        <source>%1: who made it, and the licence</source>
        <translation>%1: quién la hizo y con qué licencia</translation>
    </message>
    <message>
        <source>the edition in easy words has no such section</source>
        <translation>la edición en palabras sencillas no tiene esta sección</translation>
    </message>
    <message>
        <source>write one, in the folder %1</source>
        <translation>escriba una, en la carpeta %1</translation>
    </message>
    <message>
        <source>telephone numbers change</source>
        <translation>los números de teléfono cambian</translation>
    </message>
    <message>
        <source>look at %1, then write the day into %2</source>
        <translation>mire %1 y escriba el día en %2</translation>
    </message>
    <message>
        <source>the sheet is long</source>
        <translation>la hoja es larga</translation>
    </message>
    <message>
        <source>fewer questions or lines</source>
        <translation>menos preguntas o líneas</translation>
    </message>
    <message>
        <source>a page asks for very much</source>
        <translation>una página pide demasiado</translation>
    </message>
    <message>
        <source>fewer questions, or a page more</source>
        <translation>menos preguntas, o una página más</translation>
    </message>
    <message>
        <source>many pronouns are filled in</source>
        <translation>se rellenan muchos pronombres</translation>
    </message>
    <message>
        <source>you, your partner, each of you</source>
        <translation>usted, su pareja, cada persona</translation>
    </message>
    <message>
        <source>a drawing for two does not say whose it is</source>
        <translation>un dibujo para dos no dice de quién es</translation>
    </message>
    <message>
        <source>%1, %2, %3, or %4</source>
        <translation>%1, %2, %3 o %4</translation>
    </message>
    <message>
        <source>something comes before this sheet</source>
        <translation>algo va antes de esta hoja</translation>
    </message>
    <message>
        <source>add it, or make sure that it was done</source>
        <translation>añádalo o asegúrese de que ya se hizo</translation>
    </message>
    <message>
        <source>A is asked %1 things and B %2</source>
        <translation>a A se le preguntan %1 cosas y a B %2</translation>
    </message>
    <message>
        <source>B is asked something else than A in line %1</source>
        <translation>a B se le pregunta otra cosa que a A en la línea %1</translation>
    </message>
    <message>
        <source>A has %1 lines to write on and B %2</source>
        <translation>A tiene %1 líneas para escribir y B %2</translation>
    </message>
    <message>
        <source>most of the work falls to A</source>
        <translation>la mayor parte del trabajo le toca a A</translation>
    </message>
    <message>
        <source>most of the work falls to B</source>
        <translation>la mayor parte del trabajo le toca a B</translation>
    </message>
    <message>
        <source>%1 sentences say what the partner does wrong, %2 speak of oneself</source>
        <translation>%1 frases dicen lo que la pareja hace mal y %2 hablan de una misma</translation>
    </message>
    <message>
        <source>both partners&apos; sums stand beside each other</source>
        <translation>las sumas de las dos personas están una al lado de la otra</translation>
    </message>
    <message>
        <source>&quot;both of you&quot; stands %1 times; some have more than one partner</source>
        <translation>«los dos» aparece %1 veces; hay quien tiene más de una pareja</translation>
    </message>
    <message>
        <source>a breadcrumb of a web page</source>
        <translation>la ruta de una página web</translation>
    </message>
    <message>
        <source>the heading of line %1 stands here again</source>
        <translation>el título de la línea %1 está aquí otra vez</translation>
    </message>
    <message>
        <source>the heading has nothing below it in a copy for two</source>
        <translation>el título no tiene nada debajo en una copia para dos</translation>
    </message>
    <message>
        <source>the heading has nothing below it in a copy for one</source>
        <translation>el título no tiene nada debajo en una copia para una persona</translation>
    </message>
    <message>
        <source>a no-break space that binds nothing</source>
        <translation>un espacio duro que no une nada</translation>
    </message>
    <message>
        <source>straight and curly quotation marks in one text</source>
        <translation>comillas rectas y tipográficas en un mismo texto</translation>
    </message>
    <message>
        <source>a quotation mark or bracket is left open</source>
        <translation>unas comillas o un paréntesis quedan abiertos</translation>
    </message>
    <message>
        <source>the sentence has no end mark</source>
        <translation>la frase no tiene signo final</translation>
    </message>
    <message>
        <source>the text ends in the middle</source>
        <translation>el texto termina a la mitad</translation>
    </message>
    <message>
        <source>a space without width</source>
        <translation>un espacio sin ancho</translation>
    </message>
    <message>
        <source>a joiner without width</source>
        <translation>un signo de unión sin ancho</translation>
    </message>
    <message>
        <source>a byte order mark in the text</source>
        <translation>una marca de orden de bytes en el texto</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <translation>un guion opcional</translation>
    </message>
    <message>
        <source>a letter that was lost in a conversion</source>
        <translation>una letra que se perdió en una conversión</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>two spaces</source>
        <translation>dos espacios</translation>
    </message>
    <message>
        <source>the text scores %1 on the scale of INFLESZ; below %2 it is hard to read</source>
        <translation>el texto tiene %1 puntos en la escala INFLESZ; por debajo de %2 es difícil de leer</translation>
    </message>
    <message>
        <source>it reads at grade %1; the aim is %2 or below</source>
        <translation>se lee con el nivel escolar %1; la meta es %2 o menos</translation>
    </message>
    <message>
        <source>an easy-read text at grade %1; the limit is %2</source>
        <translation>un texto de lectura fácil con el nivel escolar %1; el límite es %2</translation>
    </message>
    <message>
        <source>SMOG is %1; the aim is %2 or below</source>
        <translation>SMOG es %1; la meta es %2 o menos</translation>
    </message>
    <message>
        <source>the notes for the clinician read at grade %1; busy readers are glad of %2 or below</source>
        <translation>las notas para el clínico se leen con el nivel escolar %1; quien tiene prisa agradece %2 o menos</translation>
    </message>
    <message>
        <source>a sheet for two about conflict, trust or touch needs the flag %1</source>
        <translation>una hoja para dos sobre conflicto, confianza o contacto necesita la marca %1</translation>
    </message>
    <message>
        <source>the clinician&apos;s %1 does not name partner violence</source>
        <translation>la %1 para el clínico no nombra la violencia de pareja</translation>
    </message>
    <message>
        <source>words about a crisis need the region&apos;s help lines beside them</source>
        <translation>las palabras sobre una crisis necesitan al lado las líneas de ayuda de la región</translation>
    </message>
    <message>
        <source>the flag %1 asks for a %2</source>
        <translation>la marca %1 pide un %2</translation>
    </message>
    <message>
        <source>words about sex need the flag %1, a line on consent and a &quot;not now&quot;</source>
        <translation>las palabras sobre el sexo necesitan la marca %1, una línea sobre el consentimiento y un «ahora no»</translation>
    </message>
    <message>
        <source>touch is named without saying that both must want it</source>
        <translation>se habla de contacto físico sin decir que las dos personas deben quererlo</translation>
    </message>
    <message>
        <source>a sentence of %1 words is hard to hold in mind</source>
        <translation>una frase de %1 palabras es difícil de retener</translation>
    </message>
    <message>
        <source>sentences have %1 words on average; the aim is %2</source>
        <translation>las frases tienen %1 palabras de media; la meta son %2</translation>
    </message>
    <message>
        <source>%1 words, where %2 are the most to take in</source>
        <translation>%1 palabras, cuando %2 son las que se pueden captar de una vez</translation>
    </message>
    <message>
        <source>a paragraph of %1 words in %2 sentences</source>
        <translation>un párrafo de %1 palabras en %2 frases</translation>
    </message>
    <message>
        <source>the answers ask for agreement: %1</source>
        <translation>las respuestas piden acuerdo: %1</translation>
    </message>
    <message>
        <source>it asks nearly the same as line %1</source>
        <translation>pregunta casi lo mismo que la línea %1</translation>
    </message>
    <message>
        <source>the sheet says %1 minutes; reading and writing take about %2</source>
        <translation>la hoja dice %1 minutos; leer y escribir lleva unos %2</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sin %2</translation>
    </message>
    <message>
        <source>the day of the review</source>
        <translation>el día de la revisión</translation>
    </message>
    <message>
        <source>the picture %1 does not say who made it, or under which licence</source>
        <translation>la imagen %1 no dice quién la hizo ni con qué licencia</translation>
    </message>
    <message>
        <source>the picture %1 is not told in words</source>
        <translation>la imagen %1 no está contada con palabras</translation>
    </message>
    <message>
        <source>it prints on %1 pages; a reader is glad of %2</source>
        <translation>se imprime en %1 páginas; quien lee agradece %2</translation>
    </message>
    <message>
        <source>in large print it takes %1 pages; the limit is %2</source>
        <translation>en letra grande ocupa %1 páginas; el límite es %2</translation>
    </message>
    <message>
        <source>%1 answers are asked for on page %2</source>
        <translation>se piden %1 respuestas en la página %2</translation>
    </message>
    <message>
        <source>%1 pronouns are filled in; wording that needs none translates better</source>
        <translation>se rellenan %1 pronombres; un texto que no los necesita se traduce mejor</translation>
    </message>
    <message>
        <source>the drawing %1 does not say whose it is</source>
        <translation>el dibujo %1 no dice de quién es</translation>
    </message>
    <message>
        <source>%1 builds on %2, which is not in this handout</source>
        <translation>%1 se apoya en %2, que no está en este material</translation>
    </message>
    <message>
        <source>the source %1 has not been looked up by anyone</source>
        <translation>nadie ha comprobado la fuente %1</translation>
    </message>
    <message>
        <source>an easy-read text is not easy enough</source>
        <translation>un texto de lectura fácil no es lo bastante fácil</translation>
    </message>
    <message>
        <source>one idea a sentence, at most ten words</source>
        <translation>una idea por frase, diez palabras como mucho</translation>
    </message>
    <message>
        <source>a source that nobody has checked</source>
        <translation>una fuente que nadie ha comprobado</translation>
    </message>
    <message>
        <source>look it up, then say %1</source>
        <translation>búsquela y después ponga %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&lt;b&gt;What a new handout starts with could not be read.&lt;/b&gt; It starts as it did at first.</source>
        <translation>&lt;b&gt;No se pudo leer con qué empieza un material nuevo.&lt;/b&gt; Empieza como al principio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The settings cannot be read.&lt;/b&gt; Attune starts as it did at first.</source>
        <translation>&lt;b&gt;No se pueden leer los ajustes.&lt;/b&gt; Attune empieza como al principio.</translation>
    </message>
</context>
<context>
    <name>attune::app::AboutWindow</name>
    <message>
        <source>About Attune</source>
        <translation>Acerca de Attune</translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation>Attune %1</translation>
    </message>
    <message>
        <source>Handouts and worksheets for therapists, fitted to one client or a couple. It works without the internet; what you type stays on this computer.</source>
        <translation>Materiales y hojas de trabajo para terapeutas, adaptados a una persona o a una pareja. Funciona sin internet; lo que usted escribe se queda en este ordenador.</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0. Articles, worksheets, templates and samples are under Creative Commons Attribution 4.0: you may copy, change and share them if you say where they come from.</source>
        <translation>El programa tiene la licencia Apache 2.0. Los artículos, las hojas de trabajo, las plantillas y los ejemplos tienen la licencia Creative Commons Atribución 4.0: se pueden copiar, cambiar y compartir si se dice de dónde vienen.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Fonts: Gentium Book Plus, Lato and Andika, SIL Open Font License 1.1</source>
        <translation>Tipos de letra: Gentium Book Plus, Lato y Andika, licencia SIL Open Font 1.1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>attune::app::ChangePassword</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>The recovery key opened your records. Choose a new password for them; the key stays valid.</source>
        <translation>La clave de recuperación abrió sus registros. Elija una contraseña nueva; la clave sigue siendo válida.</translation>
    </message>
    <message>
        <source>The recovery key stays valid. Old copies of the file, as in a backup, still open with the old password.</source>
        <translation>La clave de recuperación sigue siendo válida. Las copias antiguas del archivo, como las de una copia de seguridad, se abren todavía con la contraseña antigua.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>Se crea la clave. Tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>attune::app::ClientRow</name>
    <message>
        <source>Remembered client</source>
        <translation>Persona recordada</translation>
    </message>
    <message>
        <source>Remembered client, partner B</source>
        <translation>Persona recordada, pareja B</translation>
    </message>
    <message>
        <source>Not a remembered client</source>
        <translation>Ninguna persona recordada</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Update what is remembered of this client</source>
        <translation>Actualizar lo que se recuerda de esta persona</translation>
    </message>
    <message>
        <source>Remember this client</source>
        <translation>Recordar a esta persona</translation>
    </message>
    <message>
        <source>Keeps name, pronouns, language and print size in your encrypted records</source>
        <translation>Guarda nombre, pronombres, idioma y tamaño de letra en sus registros cifrados</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Elegir a una persona</translation>
    </message>
    <message>
        <source>Not remembered. %1</source>
        <translation>No se ha recordado. %1</translation>
    </message>
    <message>
        <source>Remembered in your records.</source>
        <translation>Queda en sus registros.</translation>
    </message>
</context>
<context>
    <name>attune::app::ContactSheet</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attune::app::Files</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Open a handout</source>
        <translation>Abrir un material</translation>
    </message>
    <message>
        <source>Handouts (%1)</source>
        <translation>Materiales (%1)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Guardar el material</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Saved on this computer at %1.</source>
        <translation>Guardado en este ordenador a las %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Quedarme con lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo otro</translation>
    </message>
    <message>
        <source>Save mine somewhere else</source>
        <translation>Guardar lo mío en otro lugar</translation>
    </message>
    <message>
        <source>&lt;b&gt;The file of this handout was changed by another program.&lt;/b&gt; What you see here is not lost.</source>
        <translation>&lt;b&gt;Otro programa ha cambiado el archivo de este material.&lt;/b&gt; Lo que ve aquí no se ha perdido.</translation>
    </message>
    <message>
        <source>Keep the changes to this handout?</source>
        <translation>¿Guardar los cambios de este material?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>&lt;b&gt;We kept your work from %1.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Hemos conservado su trabajo de las %1.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;We kept your work from %1, %2.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Hemos conservado su trabajo del %1, %2.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Open the version from %1</source>
        <translation>Abrir la versión de %1</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Abrir lo que hay</translation>
    </message>
    <message>
        <source>This is the version from %1. It is not saved yet.</source>
        <translation>Esta es la versión de %1. Aún no está guardada.</translation>
    </message>
    <message>
        <source>The file was saved again after this was kept, so this is a handout of its own now.</source>
        <translation>El archivo se volvió a guardar después de esto, así que ahora es un material aparte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The file&apos;s name says who the handout is for.&lt;/b&gt; Whoever sees the folder can read it.</source>
        <translation>&lt;b&gt;El nombre del archivo dice para quién es el material.&lt;/b&gt; Quien vea la carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Guardar con otro nombre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Delete the kept work?&lt;/b&gt; It cannot be brought back.</source>
        <translation>&lt;b&gt;¿Borrar el trabajo conservado?&lt;/b&gt; No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Conservarlo para después</translation>
    </message>
</context>
<context>
    <name>attune::app::FindingMarks</name>
    <message>
        <source>No findings from these checks.</source>
        <translation>Estas comprobaciones no encontraron nada.</translation>
    </message>
    <message>
        <source>Ctrl+. shows this below the field.</source>
        <translation>Ctrl+. muestra esto debajo del campo.</translation>
    </message>
</context>
<context>
    <name>attune::app::Form</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 It is needed.</source>
        <translation>%1 Hace falta.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1, one on each line</source>
        <translation>%1, uno por línea</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Uno por línea.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir uno</translation>
    </message>
    <message>
        <source>Add one: %1</source>
        <translation>Añadir uno: %1</translation>
    </message>
    <message>
        <source>Remove number %1 of %2</source>
        <translation>Quitar el número %1 de %2</translation>
    </message>
    <message>
        <source>%1, as in the file</source>
        <translation>%1, como en el archivo</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>attune::app::GivenDialog</name>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>saved, to fill in</source>
        <translation>guardado, para rellenar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Lo entregado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Erase this client...</source>
        <translation>Borrar a esta persona...</translation>
    </message>
    <message>
        <source>Export as a table...</source>
        <translation>Exportar como tabla...</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Nothing yet. What you print or save while the records are unlocked is noted here.</source>
        <translation>Nada todavía. Lo que usted imprima o guarde con los registros desbloqueados se anota aquí.</translation>
    </message>
    <message>
        <source>Save it again...</source>
        <translation>Guardar otra vez...</translation>
    </message>
    <message>
        <source>Print it again...</source>
        <translation>Imprimir otra vez...</translation>
    </message>
    <message>
        <source>Copy the line for the chart</source>
        <translation>Copiar la línea para la historia clínica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>No copy is kept of this one.</source>
        <translation>De este no se conserva copia.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The kept copy cannot be read.&lt;/b&gt;</source>
        <translation>&lt;b&gt;La copia conservada no se puede leer.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;The kept copy is not what was given.&lt;/b&gt;</source>
        <translation>&lt;b&gt;La copia conservada no es lo que se entregó.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>Archivos PDF (%1)</translation>
    </message>
    <message>
        <source>Saved, byte for byte as it was given.</source>
        <translation>Guardado, byte por byte como se entregó.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It was not saved.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;No se ha guardado.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard again after half a minute.</source>
        <translation>Copiado. Se retira del portapapeles al cabo de medio minuto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The table is not encrypted.&lt;/b&gt; It holds all names and dates: whoever gets the file can read it. Delete it when you are done with it.</source>
        <translation>&lt;b&gt;La tabla no está cifrada.&lt;/b&gt; Contiene todos los nombres y fechas: quien tenga el archivo puede leerlo. Bórrelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exportar como tabla</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablas (%1)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Exported. The file is not encrypted.</source>
        <translation>Exportado. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Erase %1?&lt;/b&gt; Their name, what they were given and the kept copies go for good, also copies made for both partners. What a partner was given stays noted. Backups of your own are not touched.</source>
        <translation>&lt;b&gt;¿Borrar a %1?&lt;/b&gt; Su nombre, lo que recibió y las copias conservadas desaparecen para siempre, también las copias hechas para ambos. Lo que recibió su pareja sigue anotado. Las copias de seguridad de usted no se tocan.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing was erased.&lt;/b&gt;</source>
        <translation>&lt;b&gt;No se ha borrado nada.&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutFile</name>
    <message>
        <source>&lt;b&gt;This handout cannot be opened.&lt;/b&gt; The file is as it was.</source>
        <translation>&lt;b&gt;Este material no se puede abrir.&lt;/b&gt; El archivo está como estaba.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The file has changed since it was opened.&lt;/b&gt; Another program, or another window, has saved it. Neither version is lost yet.</source>
        <translation>&lt;b&gt;El archivo ha cambiado desde que se abrió.&lt;/b&gt; Otro programa, u otra ventana, lo ha guardado. Ninguna de las dos versiones se ha perdido todavía.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The handout was not saved.&lt;/b&gt; It would not open again like this.</source>
        <translation>&lt;b&gt;El material no se ha guardado.&lt;/b&gt; Así no se podría volver a abrir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The handout was not saved.&lt;/b&gt; %1 It is safe here, in this window.</source>
        <translation>&lt;b&gt;El material no se ha guardado.&lt;/b&gt; %1 Está a salvo aquí, en esta ventana.</translation>
    </message>
    <message>
        <source>another window on this computer</source>
        <translation>otra ventana de este equipo</translation>
    </message>
    <message>
        <source>a window on “%1”</source>
        <translation>una ventana en «%1»</translation>
    </message>
    <message>
        <source>It was cut short: its end is missing.</source>
        <translation>Está cortado: le falta el final.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A newer version of Attune made this handout.&lt;/b&gt; What this version understands is shown. The file itself stays as it is: what you save becomes a new one.</source>
        <translation>&lt;b&gt;Este material lo hizo una versión más nueva de Attune.&lt;/b&gt; Se muestra lo que esta versión entiende. El archivo queda como está: lo que usted guarde será otro.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This handout is open in %1.&lt;/b&gt; Here you can read and print it. What you save becomes a new file.</source>
        <translation>&lt;b&gt;Este material está abierto en %1.&lt;/b&gt; Aquí puede leerlo e imprimirlo. Lo que usted guarde será un archivo nuevo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This file was changed outside Attune.&lt;/b&gt; That is fine. Have a look whether all is as you want it.</source>
        <translation>&lt;b&gt;Este archivo se cambió fuera de Attune.&lt;/b&gt; No hay problema. Mire si todo está como usted quiere.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The handout was not saved.&lt;/b&gt; That file is open in %1. It is safe here, in this window.</source>
        <translation>&lt;b&gt;El material no se guardó.&lt;/b&gt; Ese archivo está abierto en %1. Aquí, en esta ventana, está a salvo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The handout was not saved.&lt;/b&gt; What would stand in the file is not what stands here: that is a mistake in Attune. It is safe here, in this window.</source>
        <translation>&lt;b&gt;El material no se guardó.&lt;/b&gt; Lo que quedaría en el archivo no es lo que hay aquí: es un error de Attune. Aquí, en esta ventana, está a salvo.</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>otra ventana</translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutModel</name>
    <message>
        <source>First page: letterhead, note, contents</source>
        <translation>Primera página: membrete, nota, índice</translation>
    </message>
    <message>
        <source>2 copies</source>
        <translation>2 copias</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>use with care</source>
        <translation>usar con cuidado</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Mover %n elemento</numerusform>
            <numerusform>Mover %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s)</source>
        <translation>
            <numerusform>Quitar %n elemento</numerusform>
            <numerusform>Quitar %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n item(s)</source>
        <translation>
            <numerusform>Duplicar %n elemento</numerusform>
            <numerusform>Duplicar %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Añadir %n elemento</numerusform>
            <numerusform>Añadir %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Reads at about grade %1.</source>
        <translation>Se lee con un nivel escolar de %1, más o menos.</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>nivel %1</translation>
    </message>
</context>
<context>
    <name>attune::app::HandoutPane</name>
    <message>
        <source>Handout</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Title of the handout</source>
        <translation>Título del material</translation>
    </message>
    <message>
        <source>What is in the handout</source>
        <translation>Lo que hay en el material</translation>
    </message>
    <message>
        <source>Nothing in this handout yet.</source>
        <translation>Todavía no hay nada en este material.</translation>
    </message>
    <message>
        <source>Choose an item in the library and press Enter.</source>
        <translation>Elija algo en la biblioteca y pulse Intro.</translation>
    </message>
    <message>
        <source>A handout needs a title. The last one is kept until you type another.</source>
        <translation>Un material necesita un título. Se conserva el último hasta que escriba otro.</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <translation>Editar el &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n item(s).</source>
        <translation>
            <numerusform>Se ha añadido %n elemento.</numerusform>
            <numerusform>Se han añadido %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: you could keep some of it for later weeks.</source>
        <translation>%1 y %2: podría dejar una parte para otras semanas.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to fill in</source>
        <translation>
            <numerusform>%n hoja para rellenar</numerusform>
            <numerusform>%n hojas para rellenar</numerusform>
        </translation>
    </message>
    <message>
        <source>A lot for one week. Two sections and one sheet get done.</source>
        <translation>Es mucho para una semana. Dos secciones y una hoja sí se hacen.</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>A reader of school grade %1 can read it. It is a rough figure.</source>
        <translation>Se puede leer con un nivel escolar de %1. Es una cifra aproximada.</translation>
    </message>
</context>
<context>
    <name>attune::app::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>:/app/help/clinicians-guide.md</source>
        <comment>the guide in the language of the window</comment>
        <translation>:/app/help/clinicians-guide.es.md</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>attune::app::ItemEditor</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your copy. The one in the pack stays as it is.</source>
        <translation>Su copia. La original queda como está.</translation>
    </message>
    <message>
        <source>A new one, in your own folder.</source>
        <translation>Una nueva, en su propia carpeta.</translation>
    </message>
    <message>
        <source>Yours, in your own folder.</source>
        <translation>Suya, en su propia carpeta.</translation>
    </message>
    <message>
        <source>Put back the original</source>
        <translation>Recuperar el original</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Keep changes (Ctrl+Enter)</source>
        <translation>Guardar los cambios (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Add a part below this one (Ins)</source>
        <translation>Añadir una parte debajo de esta (Ins)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Words in braces fill themselves in, such as {partner.name}, {me.name} and {date}.</source>
        <translation>Las palabras entre llaves se rellenan solas, como {partner.name}, {me.name} y {date}.</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>This is the original again. Ctrl+Z brings yours back.</source>
        <translation>Este es otra vez el original. Ctrl+Z devuelve el suyo.</translation>
    </message>
    <message>
        <source>Title and introduction</source>
        <translation>Título e introducción</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before it can be kept.</source>
        <translation>
            <numerusform>%n cosa que corregir antes de guardar.</numerusform>
            <numerusform>%n cosas que corregir antes de guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Para responder</translation>
    </message>
    <message>
        <source>Drawings and tables</source>
        <translation>Dibujos y tablas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>Quitar una parte</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Quitado. Ctrl+Z lo devuelve.</translation>
    </message>
    <message>
        <source>Duplicate a part</source>
        <translation>Duplicar una parte</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Mover una parte</translation>
    </message>
    <message>
        <source>Put right what is marked first. Nothing is lost.</source>
        <translation>Corrija primero lo marcado. No se pierde nada.</translation>
    </message>
    <message>
        <source>The file was changed by another program.</source>
        <translation>Otro programa ha cambiado el archivo.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Quedarme con lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo otro</translation>
    </message>
    <message>
        <source>Take the file&apos;s text</source>
        <translation>Tomar el texto del archivo</translation>
    </message>
    <message>
        <source>There is no folder of your own to keep it in.</source>
        <translation>No hay una carpeta propia donde guardarlo.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>You have another one with this short name.</source>
        <translation>Ya tiene otra con este nombre corto.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>Poner esta en su lugar</translation>
    </message>
    <message>
        <source>Their file cannot be read. Nothing has been changed.</source>
        <translation>El otro archivo no se puede leer. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>attune::app::ItemOptions</name>
    <message>
        <source>Options of the item above</source>
        <translation>Opciones del elemento de arriba</translation>
    </message>
    <message>
        <source>Options of the item below</source>
        <translation>Opciones del elemento de abajo</translation>
    </message>
    <message>
        <source>Close the options (Alt+O opens them)</source>
        <translation>Cerrar las opciones (Alt+O las abre)</translation>
    </message>
    <message>
        <source>Writing space</source>
        <translation>Espacio para escribir</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>One page to share</source>
        <translation>Una página compartida</translation>
    </message>
    <message>
        <source>One for each partner</source>
        <translation>Una para cada cual</translation>
    </message>
    <message>
        <source>With its parts</source>
        <translation>Con sus partes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Line above it</source>
        <translation>Línea encima</translation>
    </message>
    <message>
        <source>Add a line from you</source>
        <translation>Añada una línea suya</translation>
    </message>
    <message>
        <source>Read the guidance</source>
        <translation>Leer la orientación</translation>
    </message>
    <message>
        <source>Edit wording</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Every sentence, with the original to compare (F2)</source>
        <translation>Cada frase, con el original para comparar (F2)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>As it is in the library: title, line, wording and parts</source>
        <translation>Como está en la biblioteca: título, línea, texto y partes</translation>
    </message>
    <message>
        <source>Change the writing space</source>
        <translation>Cambiar el espacio para escribir</translation>
    </message>
    <message>
        <source>Change the copies</source>
        <translation>Cambiar las copias</translation>
    </message>
    <message>
        <source>Change the parts</source>
        <translation>Cambiar las partes</translation>
    </message>
    <message>
        <source>Rename an item</source>
        <translation>Cambiar el nombre de un elemento</translation>
    </message>
    <message>
        <source>Change the line above</source>
        <translation>Cambiar la línea de encima</translation>
    </message>
    <message>
        <source>Reset the item</source>
        <translation>Restablecer el elemento</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Línea bajo el título</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Una nota para quien lo recibe</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Change the line below the title</source>
        <translation>Cambiar la línea bajo el título</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Letterhead on or off</source>
        <translation>Membrete sí o no</translation>
    </message>
    <message>
        <source>Contents on or off</source>
        <translation>Índice sí o no</translation>
    </message>
    <message>
        <source>Options of the first page</source>
        <translation>Opciones de la primera página</translation>
    </message>
    <message numerus="yes">
        <source>Options for %n item(s)</source>
        <translation>
            <numerusform>Opciones de %n elemento</numerusform>
            <numerusform>Opciones de %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Options for “%1”</source>
        <translation>Opciones de «%1»</translation>
    </message>
    <message>
        <source>There is no letterhead yet: add one under Personalise.</source>
        <translation>Todavía no hay membrete: añada uno en Personalizar.</translation>
    </message>
    <message>
        <source>Only a couple&apos;s handout has copies.</source>
        <translation>Solo el material de una pareja tiene copias.</translation>
    </message>
    <message>
        <source>This couple gets separate copies of the whole handout.</source>
        <translation>Esta pareja recibe copias separadas de todo el material.</translation>
    </message>
    <message>
        <source>Only sheets that each fills in alone come in two copies.</source>
        <translation>Solo las hojas que cada cual rellena a solas salen en dos copias.</translation>
    </message>
    <message>
        <source>Use with care.</source>
        <translation>Usar con cuidado.</translation>
    </message>
    <message>
        <source>There is a note for you, never printed.</source>
        <translation>Hay una nota para usted, que no se imprime nunca.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>Print a part again</source>
        <translation>Volver a imprimir una parte</translation>
    </message>
    <message>
        <source>Leave out a part</source>
        <translation>Omitir una parte</translation>
    </message>
    <message>
        <source>Open the options (Alt+O)</source>
        <translation>Abrir las opciones (Alt+O)</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>For paper that others at home may see: a title that says nothing, no letterhead, and no title at the top of pages.</source>
        <translation>Para papel que otros pueden ver en casa: un título que no dice nada, sin membrete y sin título en la parte superior de las páginas.</translation>
    </message>
    <message>
        <source>Discreet on or off</source>
        <translation>Poner o quitar lo discreto</translation>
    </message>
    <message>
        <source>A discreet handout has none.</source>
        <translation>Un material discreto no lleva membrete.</translation>
    </message>
</context>
<context>
    <name>attune::app::LibraryModel</name>
    <message>
        <source>Read: %1</source>
        <translation>Leer: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Files with mistakes</source>
        <translation>Archivos con errores</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>use with care</source>
        <translation>usar con cuidado</translation>
    </message>
    <message>
        <source>in the handout</source>
        <translation>en el material</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>For you to read: %1</source>
        <translation>Para usted: %1</translation>
    </message>
    <message>
        <source>had: %1</source>
        <translation>ya lo tuvo: %1</translation>
    </message>
</context>
<context>
    <name>attune::app::LibraryPane</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read, %n min</source>
        <translation>
            <numerusform>Leer, %n min</numerusform>
            <numerusform>Leer, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>A solas</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En pareja</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>yours, in place of ours</source>
        <translation>suyo, en lugar del nuestro</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>use with care</source>
        <translation>usar con cuidado</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No item has these words.</source>
        <translation>Nada tiene estas palabras.</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filters.</source>
        <translation>Pruebe con menos palabras o quite los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Search titles and wording</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
    <message>
        <source>Search titles and wording (Ctrl+F)</source>
        <translation>Buscar en títulos y textos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>For one client</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>For a partner</source>
        <translation>La pareja</translation>
    </message>
    <message>
        <source>For couples</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>More filters: minutes, use with care</source>
        <translation>Más filtros: minutos, usar con cuidado</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Up to 5 minutes</source>
        <translation>Hasta 5 minutos</translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <translation>Hasta 10 minutos</translation>
    </message>
    <message>
        <source>Up to 20 minutes</source>
        <translation>Hasta 20 minutos</translation>
    </message>
    <message>
        <source>With and without care notes</source>
        <translation>Con y sin notas de cuidado</translation>
    </message>
    <message>
        <source>Nothing to use with care</source>
        <translation>Nada que usar con cuidado</translation>
    </message>
    <message>
        <source>Only what to use with care</source>
        <translation>Solo lo que hay que usar con cuidado</translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation>Añadir al material</translation>
    </message>
    <message>
        <source>Add to handout (Enter)</source>
        <translation>Añadir al material (Intro)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Look at the pages first (Space)</source>
        <translation>Mirar antes las páginas (Espacio)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The rest of the library works as ever.</source>
        <translation>El resto de la biblioteca funciona como siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>reads at about grade %1</source>
        <translation>se lee con un nivel escolar de %1, más o menos</translation>
    </message>
    <message>
        <source>Use with care.</source>
        <translation>Usar con cuidado.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Añadir %n elemento</numerusform>
            <numerusform>Añadir %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the whole article</source>
        <translation>Añadir el artículo entero</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Editarlo</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>Make my own worksheet</source>
        <translation>Crear mi propia hoja</translation>
    </message>
    <message>
        <source>had: %1</source>
        <translation>ya lo tuvo: %1</translation>
    </message>
</context>
<context>
    <name>attune::app::MainWindow</name>
    <message>
        <source>Fit it to the client</source>
        <comment>a heading of the guide</comment>
        <translation>Adaptarlo a la persona</translation>
    </message>
    <message>
        <source>Pick from the library</source>
        <comment>a heading of the guide</comment>
        <translation>Elegir de la biblioteca</translation>
    </message>
    <message>
        <source>The handout</source>
        <comment>a heading of the guide</comment>
        <translation>El material</translation>
    </message>
    <message>
        <source>See the pages</source>
        <comment>a heading of the guide</comment>
        <translation>Ver las páginas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>No problems found: every line fits, nothing is cut off</source>
        <translation>Sin problemas: todo cabe, no se corta nada</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before you print</source>
        <translation>
            <numerusform>%n cosa que mirar antes de imprimir</numerusform>
            <numerusform>%n cosas que mirar antes de imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>This set cannot be read. The other sets still work.</source>
        <translation>Este conjunto no se puede leer. Los demás siguen funcionando.</translation>
    </message>
    <message>
        <source>For you, never printed</source>
        <translation>Para usted, no se imprime nunca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n PDF(s).</source>
        <translation>
            <numerusform>Se ha guardado %n PDF.</numerusform>
            <numerusform>Se han guardado %n PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n job(s) to the printer.</source>
        <translation>
            <numerusform>Se ha enviado %n trabajo a la impresora.</numerusform>
            <numerusform>Se han enviado %n trabajos a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the worksheet or article that is open first.</source>
        <translation>Termine primero la hoja o el artículo que está abierto.</translation>
    </message>
    <message>
        <source>Make your own</source>
        <comment>a heading of the guide</comment>
        <translation>Crear lo propio</translation>
    </message>
    <message>
        <source>Kept in your folder.</source>
        <translation>Guardado en su carpeta.</translation>
    </message>
    <message>
        <source>No program opens this file. It is here: %1</source>
        <translation>Ningún programa abre este archivo. Está aquí: %1</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Sin guardar todavía.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Guardado en este ordenador.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New handout</source>
        <translation>&amp;Nuevo material</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Guardar &amp;como...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Save P&amp;DF...</source>
        <translation>Guardar P&amp;DF...</translation>
    </message>
    <message>
        <source>&amp;Close handout</source>
        <translation>&amp;Cerrar el material</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Use these settings for new &amp;handouts</source>
        <translation>Usar estos ajustes en &amp;materiales nuevos</translation>
    </message>
    <message>
        <source>New handouts start with these settings. Names, notes and dates are not kept.</source>
        <translation>Los materiales nuevos empiezan con estos ajustes. Los nombres, notas y fechas no se conservan.</translation>
    </message>
    <message>
        <source>&amp;Handout</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <source>&amp;Personalise...</source>
        <translation>&amp;Personalizar...</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Make my own &amp;worksheet...</source>
        <translation>Crear mi propia &amp;hoja...</translation>
    </message>
    <message>
        <source>Make my own &amp;article...</source>
        <translation>Crear mi propio &amp;artículo...</translation>
    </message>
    <message>
        <source>Show my &amp;folder</source>
        <translation>Mostrar mi &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit page</source>
        <translation>&amp;Página entera</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ancho &amp;de página</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página a&amp;nterior</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Claro u oscuro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;About Attune</source>
        <translation>&amp;Acerca de Attune</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Olvidar esta lista</translation>
    </message>
    <message>
        <source>The window will be in this language the next time you start Attune.</source>
        <translation>La ventana estará en este idioma la próxima vez que abra Attune.</translation>
    </message>
    <message>
        <source>This file has mistakes that no form can show. Open it as text and put them right first.</source>
        <translation>Este archivo tiene errores que ningún formulario puede mostrar. Ábralo como texto y corríjalos primero.</translation>
    </message>
    <message>
        <source>Earlier &amp;versions</source>
        <translation>&amp;Versiones anteriores</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>New handouts start with these settings until you close Attune: they could not be written to the disk.</source>
        <translation>Los materiales nuevos empiezan con estos ajustes hasta que cierre Attune: no se pudieron escribir en el disco.</translation>
    </message>
</context>
<context>
    <name>attune::app::NewRecoveryKey</name>
    <message>
        <source>New recovery key</source>
        <translation>Clave de recuperación nueva</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear otra clave</translation>
    </message>
    <message>
        <source>Looking at the password. This takes a second or two.</source>
        <translation>Se comprueba la contraseña. Tarda uno o dos segundos.</translation>
    </message>
    <message>
        <source>If the paper with the recovery key is lost, make a new key. When you have kept it, the old one no longer opens your records; old copies of the file, as in a backup, still open with it.</source>
        <translation>Si se pierde el papel con la clave de recuperación, haga una clave nueva. Cuando la haya guardado, la antigua ya no abre sus registros; las copias antiguas del archivo, como las de una copia de seguridad, se abren todavía con ella.</translation>
    </message>
</context>
<context>
    <name>attune::app::OutputForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use these settings next time</source>
        <translation>Usar estos ajustes la próxima vez</translation>
    </message>
    <message>
        <source>Print on paper</source>
        <translation>Imprimir en papel</translation>
    </message>
    <message>
        <source>Straight to a printer</source>
        <translation>Directo a la impresora</translation>
    </message>
    <message>
        <source>Save a PDF</source>
        <translation>Guardar un PDF</translation>
    </message>
    <message>
        <source>To print later or to send</source>
        <translation>Para imprimir después o enviar</translation>
    </message>
    <message>
        <source>What and for whom</source>
        <translation>Qué y para quién</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Algunas</translation>
    </message>
    <message>
        <source>1, 3-5</source>
        <translation>1, 3-5</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Before joint work</source>
        <translation>Antes del trabajo en pareja</translation>
    </message>
    <message>
        <source>Where one partner is afraid of the other, these can do harm: %1. That is why Attune asks each time.</source>
        <translation>Cuando una persona teme a su pareja, estas hojas pueden hacer daño: %1. Por eso Attune pregunta cada vez.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>I have asked each partner, alone, about violence and fear</source>
        <translation>He preguntado a cada persona, a solas, por la violencia y el miedo</translation>
    </message>
    <message>
        <source>The footer has no crisis line. Add one before you print.</source>
        <translation>El pie de página no tiene línea de crisis. Añada una antes de imprimir.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Standard, %1 pt</source>
        <translation>Normal, %1 pt</translation>
    </message>
    <message>
        <source>Large print, %1 pt</source>
        <translation>Letra grande, %1 pt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Ink saver, black only</source>
        <translation>Ahorro de tinta, solo negro</translation>
    </message>
    <message>
        <source>Large print is black only.</source>
        <translation>La letra grande va solo en negro.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Margin for punch holes</source>
        <translation>Margen para perforar</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>A dos caras</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>One for both</source>
        <translation>Uno para ambas partes</translation>
    </message>
    <message>
        <source>One each, private pages apart</source>
        <translation>Uno para cada cual, lo privado aparte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Cambiar la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Choose one copy to print some of its pages.</source>
        <translation>Elija una copia para imprimir solo algunas de sus páginas.</translation>
    </message>
    <message>
        <source>This name says who the handout is for.</source>
        <translation>Este nombre dice para quién es el material.</translation>
    </message>
    <message>
        <source>%1. They give no name away.</source>
        <translation>%1. No revelan ningún nombre.</translation>
    </message>
    <message>
        <source>Names are left out, so the file name gives nothing away.</source>
        <translation>No se incluyen nombres, así el archivo no revela nada.</translation>
    </message>
    <message>
        <source>Tick the box about violence and fear first.</source>
        <translation>Marque primero la casilla sobre violencia y miedo.</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Elija primero una copia.</translation>
    </message>
    <message>
        <source>Write a file name first.</source>
        <translation>Escriba primero un nombre de archivo.</translation>
    </message>
    <message>
        <source>A file name has no slash and does not begin with a dot.</source>
        <translation>Un nombre de archivo no lleva barra ni empieza por punto.</translation>
    </message>
    <message>
        <source>Folder for the PDF</source>
        <translation>Carpeta para el PDF</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Proteger con una contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Locks the file (AES-256). It does not replace a secure portal. Give the password by phone, not in the same message. If it is lost, no one can get it back.</source>
        <translation>Cierra el archivo (AES-256). No sustituye a un portal seguro. Dé la contraseña por teléfono, no en el mismo mensaje. Si se pierde, nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Escriba la contraseña dos veces.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>Las dos contraseñas no coinciden. Escriba otra vez la segunda.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Esta contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>PDF to fill in</source>
        <translation>PDF para rellenar</translation>
    </message>
    <message>
        <source>On a screen, with fields</source>
        <translation>En pantalla, con campos</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Queda pendiente</translation>
    </message>
    <message>
        <source>You have not said yet that each partner was asked, alone, about violence and fear.</source>
        <translation>Aún no ha indicado que preguntó a cada miembro de la pareja, a solas, por la violencia y el miedo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more in your own words.</source>
        <translation>
            <numerusform>Y %n más en sus propias palabras.</numerusform>
            <numerusform>Y %n más en sus propias palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings from these checks. Please read the pages once yourself.</source>
        <translation>Estas comprobaciones no encontraron nada. Lea usted las páginas una vez, por favor.</translation>
    </message>
</context>
<context>
    <name>attune::app::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Your pages will show here.</source>
        <translation>Sus páginas aparecerán aquí.</translation>
    </message>
    <message>
        <source>You see each change at once, just as it will print.</source>
        <translation>Verá cada cambio al momento, tal como se imprimirá.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, página %2 de %3</translation>
    </message>
</context>
<context>
    <name>attune::app::PersonFields</name>
    <message>
        <source>%1: name</source>
        <translation>%1: nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1: pronouns</source>
        <translation>%1: pronombres</translation>
    </message>
    <message>
        <source>they, them</source>
        <translation>they, them</translation>
    </message>
    <message>
        <source>she, her</source>
        <translation>she, her</translation>
    </message>
    <message>
        <source>he, him</source>
        <translation>he, him</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>solo el nombre</translation>
    </message>
    <message>
        <source>their own ...</source>
        <translation>propios ...</translation>
    </message>
    <message>
        <source>%1 know</source>
        <comment>a pronoun: they know</comment>
        <translation>%1 know</translation>
    </message>
    <message>
        <source>I know %1</source>
        <comment>them</comment>
        <translation>I know %1</translation>
    </message>
    <message>
        <source>%1 work</source>
        <comment>their work</comment>
        <translation>%1 work</translation>
    </message>
    <message>
        <source>it is %1</source>
        <comment>theirs</comment>
        <translation>it is %1</translation>
    </message>
    <message>
        <source>did it %1</source>
        <comment>themself</comment>
        <translation>did it %1</translation>
    </message>
    <message>
        <source>%1: form in “%2”</source>
        <translation>%1: forma en «%2»</translation>
    </message>
    <message>
        <source>%1: verb</source>
        <translation>%1: verbo</translation>
    </message>
    <message>
        <source>feels, as with she</source>
        <translation>feels, como con she</translation>
    </message>
    <message>
        <source>feel, as with they</source>
        <translation>feel, como con they</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Still missing: the forms like %1. Until then the old pronouns are printed.</source>
        <translation>Todavía faltan las formas como %1. Hasta entonces se imprimen los pronombres de antes.</translation>
    </message>
    <message>
        <source>%1: language</source>
        <translation>%1: idioma</translation>
    </message>
    <message>
        <source>reads English</source>
        <translation>lee inglés</translation>
    </message>
    <message>
        <source>reads Spanish</source>
        <translation>lee español</translation>
    </message>
</context>
<context>
    <name>attune::app::PersonaliseBar</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Línea de crisis</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Personalizar</translation>
    </message>
    <message>
        <source>Personalise (Ctrl+Shift+P)</source>
        <translation>Personalizar (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>A line to fill in</source>
        <translation>Una línea para rellenar</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>%1, punch margin</source>
        <translation>%1, margen para perforar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Standard, 12 pt</source>
        <translation>Normal, 12 pt</translation>
    </message>
    <message>
        <source>Ink saver</source>
        <translation>Ahorro de tinta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Large print, %1 pt</source>
        <translation>Letra grande, %1 pt</translation>
    </message>
</context>
<context>
    <name>attune::app::PersonalisePanel</name>
    <message>
        <source>Personalise</source>
        <translation>Personalizar</translation>
    </message>
    <message>
        <source>This is for</source>
        <translation>Es para</translation>
    </message>
    <message>
        <source>One client</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>La pareja de alguien</translation>
    </message>
    <message>
        <source>A couple</source>
        <translation>Una pareja</translation>
    </message>
    <message>
        <source>Change whom it is for</source>
        <translation>Cambiar para quién es</translation>
    </message>
    <message>
        <source>Partner A or the client</source>
        <translation>Pareja A o la persona</translation>
    </message>
    <message>
        <source>Partner B</source>
        <translation>Pareja B</translation>
    </message>
    <message>
        <source>Partner A</source>
        <translation>Pareja A</translation>
    </message>
    <message>
        <source>Change a name</source>
        <translation>Cambiar un nombre</translation>
    </message>
    <message>
        <source>Change pronouns</source>
        <translation>Cambiar los pronombres</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>No names yet: worksheets will say Partner A and Partner B.</source>
        <translation>Sin nombres todavía: las hojas dirán Partner A y Partner B.</translation>
    </message>
    <message>
        <source>Show them as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Nombres de pila</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Codes, typed in place of names</source>
        <translation>Códigos, escritos en lugar de nombres</translation>
    </message>
    <message>
        <source>A line to write on</source>
        <translation>Una línea para escribir</translation>
    </message>
    <message>
        <source>No name: “you”</source>
        <translation>Sin nombre: «you»</translation>
    </message>
    <message>
        <source>Change how people are named</source>
        <translation>Cambiar cómo se nombra a las personas</translation>
    </message>
    <message>
        <source>Call each other</source>
        <translation>Cómo se llaman entre sí</translation>
    </message>
    <message>
        <source>Change the word for partner</source>
        <translation>Cambiar la palabra para la pareja</translation>
    </message>
    <message>
        <source>There is no partner at the moment</source>
        <translation>Ahora mismo no hay pareja</translation>
    </message>
    <message>
        <source>With or without a partner</source>
        <translation>Con o sin pareja</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <source>Print it: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Cambiar una fecha</translation>
    </message>
    <message>
        <source>Print a date or not</source>
        <translation>Imprimir una fecha o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>Número de sesión</translation>
    </message>
    <message>
        <source>Change the session number</source>
        <translation>Cambiar el número de sesión</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation>Otra meta</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Cambiar una meta</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Una nota para quien lo recibe</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>List what is in it on the first page</source>
        <translation>Un índice en la primera página</translation>
    </message>
    <message>
        <source>Contents on or off</source>
        <translation>Índice sí o no</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the letterhead</source>
        <translation>Editar el membrete</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New letterhead</source>
        <translation>Membrete nuevo</translation>
    </message>
    <message>
        <source>Print it on the first page</source>
        <translation>Imprimirlo en la primera página</translation>
    </message>
    <message>
        <source>Change the letterhead</source>
        <translation>Cambiar el membrete</translation>
    </message>
    <message>
        <source>Letterhead on or off</source>
        <translation>Membrete sí o no</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Línea de crisis</translation>
    </message>
    <message>
        <source>Change the crisis line</source>
        <translation>Cambiar la línea de crisis</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As usual in the region</source>
        <translation>El habitual en la región</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Cambiar el papel</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>Cambiar el estilo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Change the colour</source>
        <translation>Cambiar el color</translation>
    </message>
    <message>
        <source>Writing space</source>
        <translation>Espacio para escribir</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Change the writing space</source>
        <translation>Cambiar el espacio para escribir</translation>
    </message>
    <message>
        <source>Margin for punch holes</source>
        <translation>Margen para perforar</translation>
    </message>
    <message>
        <source>Punch margin on or off</source>
        <translation>Margen para perforar sí o no</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>Impreso por las dos caras</translation>
    </message>
    <message>
        <source>Two-sided on or off</source>
        <translation>A dos caras sí o no</translation>
    </message>
    <message>
        <source>One copy each, and one for both</source>
        <translation>Una copia para cada cual y otra para ambas partes</translation>
    </message>
    <message>
        <source>Private pages</source>
        <translation>Páginas privadas</translation>
    </message>
    <message>
        <source>Separate copies on or off</source>
        <translation>Copias separadas sí o no</translation>
    </message>
    <message>
        <source>Saved settings</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message>
        <source>A name for these settings</source>
        <translation>Un nombre para estos ajustes</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the saved settings</source>
        <translation>Usar los ajustes guardados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save these settings under this name</source>
        <translation>Guardar estos ajustes con este nombre</translation>
    </message>
    <message>
        <source>Delete the saved settings</source>
        <translation>Borrar los ajustes guardados</translation>
    </message>
    <message>
        <source>They keep settings, not people: no names, notes, goals or dates.</source>
        <translation>Conservan ajustes, no personas: sin nombres, notas, metas ni fechas.</translation>
    </message>
    <message>
        <source>Type a name for these settings first.</source>
        <translation>Escriba primero un nombre para estos ajustes.</translation>
    </message>
    <message>
        <source>Choose a name without the name of a client.</source>
        <translation>Elija un nombre que no sea el de una persona atendida.</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Los ajustes se han guardado.</translation>
    </message>
    <message>
        <source>Use the settings “%1”</source>
        <translation>Usar los ajustes «%1»</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Estos ajustes están en uso.</translation>
    </message>
    <message>
        <source>The saved settings were deleted.</source>
        <translation>Los ajustes guardados se han borrado.</translation>
    </message>
    <message>
        <source>There are no settings with this name.</source>
        <translation>No hay ajustes con este nombre.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 of %2 characters. Keep out anything private: a page can be left lying about.</source>
        <translation>%1 de %2 caracteres. Deje fuera lo privado: una página puede quedar a la vista.</translation>
    </message>
    <message>
        <source>The letterhead was saved.</source>
        <translation>El membrete se ha guardado.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>A page on each side</source>
        <translation>Una página en cada cara</translation>
    </message>
    <message>
        <source>A5 booklet, folded from A4</source>
        <translation>Cuadernillo A5, de hojas A4 dobladas</translation>
    </message>
    <message>
        <source>Two A5 pages on a side of A4</source>
        <translation>Dos páginas A5 en cada cara A4</translation>
    </message>
    <message>
        <source>Print a booklet on both sides, flipped on the short edge. The preview shows single pages.</source>
        <translation>Imprima el cuadernillo por las dos caras, con giro por el borde corto. La vista previa muestra páginas sueltas.</translation>
    </message>
    <message>
        <source>Change the sheets</source>
        <translation>Cambiar las hojas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Change the text size</source>
        <translation>Cambiar el tamaño del texto</translation>
    </message>
    <message>
        <source>Easy letters: hard to mix up, no italics</source>
        <translation>Letras fáciles: no se confunden, sin cursiva</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Easy letters on or off</source>
        <translation>Letras fáciles sí o no</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>attune::app::PracticeEditor</name>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Este archivo no se puede leer. Elija otro.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Save a smaller copy of it and choose that.</source>
        <translation>Esta imagen ocupa más de 10 MB. Guarde una copia más pequeña y elija esa.</translation>
    </message>
    <message>
        <source>This picture has more than %1 pixels on a side. Save a smaller copy of it and choose that.</source>
        <translation>Esta imagen tiene más de %1 píxeles por lado. Guarde una copia más pequeña y elija esa.</translation>
    </message>
    <message>
        <source>This SVG takes parts from elsewhere. Save it as PNG and choose that.</source>
        <translation>Este SVG toma partes de otro lugar. Guárdelo como PNG y elija ese.</translation>
    </message>
    <message>
        <source>This picture is damaged or no SVG. Choose a PNG, JPEG or SVG file.</source>
        <translation>Esta imagen está dañada o no es un SVG. Elija un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>This picture is too long and thin for a letterhead.</source>
        <translation>Esta imagen es demasiado alargada para un membrete.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file. The picture in this one cannot be used.</source>
        <translation>Elija un archivo PNG, JPEG o SVG. La imagen de este no se puede usar.</translation>
    </message>
    <message>
        <source>This picture is damaged. Save it once more and choose that file.</source>
        <translation>Esta imagen está dañada. Guárdela otra vez y elija ese archivo.</translation>
    </message>
    <message>
        <source>New letterhead</source>
        <translation>Membrete nuevo</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Riverside Practice</source>
        <translation>Consulta La Ribera</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>Línea debajo</translation>
    </message>
    <message>
        <source>Couple and family therapy</source>
        <translation>Terapia de pareja y familia</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address, up to 3 lines</source>
        <translation>Dirección, hasta 3 líneas</translation>
    </message>
    <message>
        <source>Telephone, for the footer</source>
        <translation>Teléfono, para el pie de página</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>weekdays 9 to 5</source>
        <translation>lunes a viernes, de 9 a 17</translation>
    </message>
    <message>
        <source>Two rings</source>
        <translation>Dos anillos</translation>
    </message>
    <message>
        <source>A logo</source>
        <translation>Un logotipo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Elegir una imagen...</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; it is printed at most 15 mm high.</source>
        <translation>PNG, JPEG o SVG; se imprime con 15 mm de alto como mucho.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>A letterhead needs the name of the practice.</source>
        <translation>Un membrete necesita el nombre de la consulta.</translation>
    </message>
    <message>
        <source>There is no folder of your own to save it in.</source>
        <translation>No hay una carpeta propia donde guardarlo.</translation>
    </message>
    <message>
        <source>The letterhead was not saved. %1 What you typed is still here.</source>
        <translation>El membrete no se ha guardado. %1 Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Choose a picture for the logo first.</source>
        <translation>Elija primero una imagen para el logotipo.</translation>
    </message>
    <message>
        <source>Keep the changes to this letterhead?</source>
        <translation>¿Guardar los cambios de este membrete?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Save a smaller copy of it and choose that.</source>
        <translation>Esta imagen tiene más de %1 millones de píxeles. Guarde una copia más pequeña y elija esa.</translation>
    </message>
    <message>
        <source>This SVG is too elaborate to be drawn here. Save it as PNG and choose that.</source>
        <translation>Este SVG es demasiado complejo para dibujarlo aquí. Guárdelo como PNG y elija ese.</translation>
    </message>
</context>
<context>
    <name>attune::app::PreviewPane</name>
    <message>
        <source>One for both</source>
        <translation>Uno para ambas partes</translation>
    </message>
    <message>
        <source>Partner A&apos;s copy</source>
        <translation>Copia de la pareja A</translation>
    </message>
    <message>
        <source>Partner B&apos;s copy</source>
        <translation>Copia de la pareja B</translation>
    </message>
    <message>
        <source>To do together</source>
        <translation>Para hacer en pareja</translation>
    </message>
    <message>
        <source>A look at &lt;b&gt;%1&lt;/b&gt;. It is not in the handout yet.</source>
        <translation>Una mirada a &lt;b&gt;%1&lt;/b&gt;. Todavía no está en el material.</translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation>Añadir al material</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cannot be shown.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; no se puede mostrar.</translation>
    </message>
    <message>
        <source>Back to the handout</source>
        <translation>Volver al material</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 2 of 9</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Whose copy is shown</source>
        <translation>De quién es la copia que se ve</translation>
    </message>
    <message>
        <source>How the pages are shown</source>
        <translation>Cómo se ven las páginas</translation>
    </message>
    <message>
        <source>As printed in colour</source>
        <translation>Como se imprime en color</translation>
    </message>
    <message>
        <source>As printed in black</source>
        <translation>Como se imprime en negro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>These pages are from before the last change.</source>
        <translation>Estas páginas son de antes del último cambio.</translation>
    </message>
    <message>
        <source>The pages cannot be made yet.</source>
        <translation>Las páginas no se pueden hacer todavía.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Clinician&apos;s page</source>
        <translation>Página del profesional</translation>
    </message>
</context>
<context>
    <name>attune::app::Printing</name>
    <message>
        <source>The print system could not be started.</source>
        <translation>No se ha podido iniciar el sistema de impresión.</translation>
    </message>
    <message>
        <source>The print system did not say why.</source>
        <translation>El sistema de impresión no ha dicho por qué.</translation>
    </message>
    <message>
        <source>The print system says: “%1”</source>
        <translation>El sistema de impresión dice: «%1»</translation>
    </message>
    <message>
        <source>The printer did not accept it.</source>
        <translation>La impresora no lo ha aceptado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It was not printed.&lt;/b&gt; %1 Your handout is safe.</source>
        <translation>&lt;b&gt;No se ha impreso.&lt;/b&gt; %1 Su material está a salvo.</translation>
    </message>
    <message>
        <source>The print system is still at work on the pages before. Try again in a moment.</source>
        <translation>El sistema de impresión todavía trabaja con las páginas anteriores. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>attune::app::RecordsDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the records of Attune when the password is lost. Keep it where you keep keys: not beside the computer. Whoever has this paper and the file can read the records.</source>
        <translation>Abre los registros de Attune cuando se pierde la contraseña. Guárdela donde guarda las llaves, no junto al equipo. Quien tenga este papel y el archivo puede leer los registros.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are hard to guess and easy to type.</source>
        <translation>Cuatro o más palabras que no van juntas son difíciles de adivinar y fáciles de escribir.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Demasiado corta: falta %n carácter.</numerusform>
            <numerusform>Demasiado corta: faltan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess: it says the same again and again.</source>
        <translation>Demasiado fácil de adivinar: repite siempre lo mismo.</translation>
    </message>
    <message>
        <source>Digits alone are quickly tried. A few words would be much harder to guess.</source>
        <translation>Solo con cifras se acierta pronto. Unas palabras serían mucho más difíciles de adivinar.</translation>
    </message>
    <message>
        <source>It will do. One more word would make it much harder to guess.</source>
        <translation>Sirve. Con una palabra más sería mucho más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Hard to guess, unless it is a saying that others know.</source>
        <translation>Difícil de adivinar, salvo que sea un dicho que otros conocen.</translation>
    </message>
    <message>
        <source>Keep the key first: print it or write it down, then tick that you have it.</source>
        <translation>Primero guarde la clave: imprímala o anótela y después marque que la tiene.</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Ver lo que se escribe: %1</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>If the password is lost, this key opens your records, and nothing else does. It is shown only now. Print it or write it down, and keep it where you keep keys, not beside this computer.</source>
        <translation>Si se pierde la contraseña, esta clave abre sus registros, y nada más los abre. Solo se muestra ahora. Imprímala o anótela y guárdela donde guarda las llaves, no junto a este equipo.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It is taken off the clipboard again after half a minute.</source>
        <translation>Se retira del portapapeles al cabo de medio minuto.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>La he guardado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>Las dos contraseñas no coinciden. Escriba otra vez la segunda.</translation>
    </message>
    <message>
        <source>It was not printed. Try another printer, or write it down.</source>
        <translation>No se ha impreso. Pruebe otra impresora o anótela.</translation>
    </message>
    <message>
        <source>It takes the place of the old key when you say that you have kept it.</source>
        <translation>Sustituye a la clave antigua cuando usted dice que la ha guardado.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Stay with the old key</source>
        <translation>Quedarse con la clave antigua</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Guardando.</translation>
    </message>
</context>
<context>
    <name>attune::app::RecordsMenu</name>
    <message>
        <source>&amp;Set up records...</source>
        <translation>&amp;Crear registros...</translation>
    </message>
    <message>
        <source>&amp;Unlock...</source>
        <translation>&amp;Desbloquear...</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;What was given...</source>
        <translation>&amp;Lo entregado...</translation>
    </message>
    <message>
        <source>Change the &amp;password...</source>
        <translation>Cambiar la c&amp;ontraseña...</translation>
    </message>
    <message>
        <source>New &amp;recovery key...</source>
        <translation>Clave de &amp;recuperación nueva...</translation>
    </message>
    <message>
        <source>&amp;Turn records off...</source>
        <translation>Desactivar los re&amp;gistros...</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Bloquear si no hay &amp;actividad</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your records are locked.</source>
        <translation>Sus registros están bloqueados.</translation>
    </message>
    <message numerus="yes">
        <source>Your records are unlocked. They lock after %n idle minute(s).</source>
        <translation>
            <numerusform>Sus registros están desbloqueados. Se bloquean tras %n minuto sin actividad.</numerusform>
            <numerusform>Sus registros están desbloqueados. Se bloquean tras %n minutos sin actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your records are locked, so this was not noted.</source>
        <translation>Sus registros están bloqueados, así que esto no se ha anotado.</translation>
    </message>
    <message>
        <source>Unlock and note it</source>
        <translation>Desbloquear y anotarlo</translation>
    </message>
    <message>
        <source>Note this for a client?</source>
        <translation>¿Anotar esto para una persona?</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Remember “%1” and note it</source>
        <translation>Recordar a «%1» y anotarlo</translation>
    </message>
    <message>
        <source>It was not noted. %1</source>
        <translation>No se ha anotado. %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Noted for %1.</source>
        <translation>Anotado para %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>&lt;b&gt;It was not noted in your records.&lt;/b&gt;</source>
        <translation>&lt;b&gt;No se ha anotado en sus registros.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&lt;b&gt;The recovery key was still on the screen when your records locked.&lt;/b&gt; If you have not kept it, unlock them and choose Records &gt; New recovery key.</source>
        <translation>&lt;b&gt;La clave de recuperación seguía en la pantalla cuando se bloquearon sus registros.&lt;/b&gt; Si no la ha guardado, desbloquéelos y elija Registros &gt; Clave de recuperación nueva.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Your records locked before the new recovery key was in use.&lt;/b&gt; The old one stays valid. If you have printed the new one, throw it away.</source>
        <translation>&lt;b&gt;Sus registros se bloquearon antes de que se usara la clave de recuperación nueva.&lt;/b&gt; La antigua sigue siendo válida. Si ha impreso la nueva, tírela.</translation>
    </message>
    <message>
        <source>Your records were locked: nothing happened for a while, or the screen was locked.</source>
        <translation>Sus registros se han bloqueado: no pasó nada durante un rato o se bloqueó la pantalla.</translation>
    </message>
    <message>
        <source>Noted in your records.</source>
        <translation>Anotado en sus registros.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody has said yet that the recovery key of these records was kept.&lt;/b&gt; If it was not, make a new one now.</source>
        <translation>&lt;b&gt;Nadie ha dicho todavía que la clave de recuperación de estos registros esté guardada.&lt;/b&gt; Si no lo está, cree una nueva ahora.</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Clave de recuperación nueva</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Está guardada</translation>
    </message>
</context>
<context>
    <name>attune::app::Recovery</name>
    <message>
        <source>&lt;b&gt;Unsaved work is not being kept.&lt;/b&gt; %1 Save the handout now and then.</source>
        <translation>&lt;b&gt;El trabajo sin guardar no se está conservando.&lt;/b&gt; %1 Guarde el material de vez en cuando.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The work that was kept cannot be read.&lt;/b&gt;</source>
        <translation>&lt;b&gt;El trabajo conservado no se puede leer.&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>attune::app::SaveDialog</name>
    <message>
        <source>Save or print</source>
        <translation>Guardar o imprimir</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Se están haciendo las páginas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;These pages cannot be made.&lt;/b&gt; Your handout is safe.</source>
        <translation>&lt;b&gt;Estas páginas no se pueden hacer.&lt;/b&gt; Su material está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n file(s).&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n archivo.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n archivos.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n print job(s), one after the other.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n trabajo de impresión.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n trabajos de impresión, uno tras otro.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at, at the left.</source>
        <translation>
            <numerusform>%n cosa que mirar, a la izquierda.</numerusform>
            <numerusform>%n cosas que mirar, a la izquierda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line fits, and nothing is cut off.</source>
        <translation>Todo cabe, y no se corta nada.</translation>
    </message>
    <message>
        <source>Print the next one</source>
        <translation>Imprimir el siguiente</translation>
    </message>
    <message>
        <source>Save without it</source>
        <translation>Guardar sin ella</translation>
    </message>
    <message numerus="yes">
        <source>Save %n PDF(s)</source>
        <translation>
            <numerusform>Guardar %n PDF</numerusform>
            <numerusform>Guardar %n PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Print without it</source>
        <translation>Imprimir sin ella</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>These pages cannot be made.</source>
        <translation>Estas páginas no se pueden hacer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The footer has no crisis line.&lt;/b&gt; Add one, or press the button again to go on without it.</source>
        <translation>&lt;b&gt;El pie de página no tiene línea de crisis.&lt;/b&gt; Añada una, o pulse otra vez el botón para seguir sin ella.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Guardando.</translation>
    </message>
    <message>
        <source>On the way to the printer.</source>
        <translation>De camino a la impresora.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n file(s) with this name are there already.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;Ya hay %n archivo con este nombre.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;Ya hay %n archivos con este nombre.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>&lt;b&gt;The PDF was not saved.&lt;/b&gt; %1 Your handout is safe.</source>
        <translation>&lt;b&gt;El PDF no se ha guardado.&lt;/b&gt; %1 Su material está a salvo.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is at the printer.&lt;/b&gt; Take it away before you print the next: %2.</source>
        <translation>&lt;b&gt;%1 está en la impresora.&lt;/b&gt; Recójalo antes de imprimir lo siguiente: %2.</translation>
    </message>
</context>
<context>
    <name>attune::app::SetUpRecords</name>
    <message>
        <source>Set up records</source>
        <translation>Crear registros</translation>
    </message>
    <message>
        <source>Records say which client was given what, and when, so that a handout can be printed again exactly as it was and the library shows what somebody already had. They lie in one encrypted place on this computer, and nothing else changes. You can turn them off at any time.</source>
        <translation>Los registros dicen qué recibió cada persona y cuándo, para que un material pueda imprimirse otra vez exactamente como fue y la biblioteca muestre lo que alguien ya tuvo. Están cifrados en un solo lugar de este equipo, y nada más cambia. Puede desactivarlos en cualquier momento.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Making the key. This takes a second or two.</source>
        <translation>Se crea la clave. Tarda uno o dos segundos.</translation>
    </message>
</context>
<context>
    <name>attune::app::StartPage</name>
    <message>
        <source>Handout</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Make your first handout</source>
        <translation>Haga su primer material</translation>
    </message>
    <message>
        <source>Start from a ready set and change what you like, or pick items from the library on the left.</source>
        <translation>Empiece con un conjunto listo y cambie lo que quiera, o elija en la biblioteca de la izquierda.</translation>
    </message>
    <message>
        <source>Start with an empty handout</source>
        <translation>Empezar con un material vacío</translation>
    </message>
    <message>
        <source>Start with an empty handout (Ctrl+N)</source>
        <translation>Empezar con un material vacío (Ctrl+N)</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>This program works without the internet. What you type stays on this computer.</source>
        <translation>Este programa funciona sin internet. Lo que usted escribe se queda en este ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) to read</source>
        <translation>
            <numerusform>%n parte para leer</numerusform>
            <numerusform>%n partes para leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheet(s)</source>
        <translation>
            <numerusform>%n hoja de trabajo</numerusform>
            <numerusform>%n hojas de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>unos %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the set: %1</source>
        <translation>Usar el conjunto: %1</translation>
    </message>
    <message>
        <source>Set up once, in two minutes</source>
        <translation>Preparar una sola vez, en dos minutos</translation>
    </message>
    <message>
        <source>Add your letterhead</source>
        <translation>Añada su membrete</translation>
    </message>
    <message>
        <source>Letterhead: %1</source>
        <translation>Membrete: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose the crisis line</source>
        <translation>Elija la línea de crisis</translation>
    </message>
    <message>
        <source>Crisis line: %1</source>
        <translation>Línea de crisis: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Papel: %1</translation>
    </message>
</context>
<context>
    <name>attune::app::Strip</name>
    <message>
        <source>Back to the handout</source>
        <translation>Volver al material</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Listo (Esc)</translation>
    </message>
</context>
<context>
    <name>attune::app::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Páginas pequeñas</translation>
    </message>
</context>
<context>
    <name>attune::app::TurnOffRecords</name>
    <message>
        <source>Turn records off</source>
        <translation>Desactivar los registros</translation>
    </message>
    <message>
        <source>Keep the encrypted file, and use it no more for now</source>
        <translation>Conservar el archivo cifrado y no usarlo por ahora</translation>
    </message>
    <message>
        <source>Delete the records and every kept copy</source>
        <translation>Borrar los registros y todas las copias conservadas</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turning off.</source>
        <translation>Se desactivan.</translation>
    </message>
    <message>
        <source>Nothing more is noted then, and the window is as it was before. The names in open handouts stay.</source>
        <translation>Entonces no se anota nada más y la ventana queda como antes. Los nombres en los materiales abiertos se quedan.</translation>
    </message>
    <message>
        <source>Yes, delete them. They cannot be brought back.</source>
        <translation>Sí, borrarlos. No se pueden recuperar.</translation>
    </message>
</context>
<context>
    <name>attune::app::UnlockRecords</name>
    <message>
        <source>Unlock records</source>
        <translation>Desbloquear los registros</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Eight groups of five, as on the paper</source>
        <translation>Ocho grupos de cinco, como en el papel</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Unlocking. This takes a second or two.</source>
        <translation>Se desbloquean. Tarda uno o dos segundos.</translation>
    </message>
</context>
<context>
    <name>attune::app::WordingEditor</name>
    <message>
        <source>Wording of “%1”</source>
        <translation>Texto de «%1»</translation>
    </message>
    <message>
        <source>Print the part: %1</source>
        <translation>Imprimir la parte: %1</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <source>Print it: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>This part keeps people safe. Leave it out only when you give it in person.</source>
        <translation>Esta parte cuida la seguridad. Omítala solo si la entrega en persona.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Words in braces fill themselves in, such as {partner.name} and {date}.</source>
        <translation>Las palabras entre llaves se rellenan solas, como {partner.name} y {date}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>Empty: the original is printed</source>
        <translation>Vacío: se imprime el original</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Leave out a part</source>
        <translation>Omitir una parte</translation>
    </message>
    <message>
        <source>Print a part again</source>
        <translation>Volver a imprimir una parte</translation>
    </message>
</context>
</TS>
