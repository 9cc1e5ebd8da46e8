### Las palabras de los retos de tres ámbitos: trabajo y estudio, amistades y familia, decir que no.
### Los datos de cada uno están bajo el mismo id en prompts/challenges/.

## Trabajo y estudio

work-question-unsent = Escribe una pregunta que le harías a alguien cuyo trabajo te interesa. Hoy se queda sin enviar.
    .tip = Una pregunta que se conteste en medio minuto tiene un buen tamaño.
    .plan = Cuando me siente con el primer café o té del día, escribiré una pregunta y cerraré la hoja.
    .exit = Se queda contigo, así que nadie tiene que responder.
    .micro = Escribe solo el nombre de la persona y el tema.
    .stretch = Añade un saludo y guárdala como borrador a su nombre.

say-your-line-alone = A solas en casa, di en voz alta una frase sobre lo que haces o lo que buscas. Dila dos veces.
    .tip = Las palabras sencillas llegan más lejos: qué, para quién, desde cuándo.
    .plan = Cuando tenga la habitación para mí, diré mi frase dos veces en voz alta, a ritmo normal.
    .exit = Tu único público son las paredes, y saben guardar silencio.
    .micro = Susurra la primera mitad una vez.
    .stretch = Dila una tercera vez, un poco más despacio y un poco más alto.

thanks-that-helps = Responde a un mensaje de alguien del trabajo o de clase con una línea corta, como “Gracias, me sirve”.
    .tip = Dos o tres palabras son una respuesta completa.
    .plan = Cuando lea hoy un mensaje útil, responderé con una línea antes de seguir.
    .exit = Dar las gracias no pide nada a cambio.
    .micro = Pon un pulgar arriba en el mensaje.
    .stretch = Di qué parte te sirvió.

greet-first-at-work = Saluda antes de que te saluden: un “buenos días” o un “hola” a una persona del trabajo o de clase.
    .tip = Dilo al pasar; nadie tiene que detenerse.
    .plan = Cuando me cruce con la primera persona que conozca de vista, la saludaré antes de que lo haga ella.
    .exit = Un saludo al pasar puede recibir un gesto con la cabeza o quedarse ahí.
    .micro = Haz primero un gesto con la cabeza a una persona.
    .stretch = Añade su nombre.

one-line-why-me = Busca un anuncio de trabajo, curso o voluntariado y escribe una frase: “Lo haría bien porque …”.
    .tip = Escríbela como si hablaras de una amistad; después pásala a tu voz.
    .plan = Cuando encuentre un anuncio que me guste a medias, escribiré mi frase debajo.
    .exit = Hoy no te presentas a nada, así que no hay respuesta que esperar.
    .micro = Lee un anuncio hasta el final y marca una cosa que sepas hacer.
    .stretch = Escribe una segunda frase con un ejemplo.

one-place-nearer = En una reunión, una clase o una sala compartida, siéntate una fila o un lugar más cerca del centro que de costumbre.
    .tip = Desde ahí no tienes que decir nada más de lo que dirías desde la orilla.
    .plan = Cuando entre en la sala, elegiré el lugar un poco más cercano antes de sacar mis cosas.
    .exit = Ocupas un lugar libre, así que nadie tiene que moverse.
    .micro = Corre tus cosas un palmo hacia el centro.
    .stretch = Saluda a la persona de al lado.

which-tool-do-you-use = Pregúntale a alguien del trabajo o de clase qué herramienta, aplicación o cuaderno usa para algo que también haces tú.
    .tip = A la gente le suele gustar hablar de su manera de hacer las cosas. Escucha hasta el final.
    .plan = Cuando haya un minuto tranquilo para las dos partes, preguntaré qué herramienta usa.
    .exit = Di: “Solo si tienes un segundo”.
    .micro = Pregúntalo por mensaje.
    .stretch = Pregunta qué es lo que menos le gusta de ella.

thank-for-one-thing = Escribe una frase de agradecimiento a alguien con quien trabajas, estudias o haces voluntariado, ahora o antes. Nombra lo que hizo.
    .tip = “Me enseñaste el atajo en mi primer día” dice más que “eres genial”.
    .plan = Cuando recuerde una cosa que alguien hizo por mí, enviaré mi frase antes de cinco minutos.
    .exit = Añade: “No hace falta que contestes”.
    .micro = Escríbela en papel y guárdala.
    .stretch = Cuenta qué cambió para ti.

a-good-day-in-your-work = Escríbele a alguien que conoces y pregúntale: “¿Cómo es un buen día en tu trabajo?”.
    .tip = Elige a una persona con la que ya te escribas.
    .plan = Cuando haya elegido a la persona, enviaré esa única pregunta y dejaré el teléfono.
    .exit = Añade: “Contesta cuando quieras, o no contestes”.
    .micro = Escribe la pregunta, elige a la persona y envíala otro día.
    .stretch = Haz una pregunta más sobre lo que te responda.

camera-on-first-minute = En una reunión o clase por video donde otras personas se dejan ver, mantén la cámara encendida el primer minuto.
    .tip = Oculta tu propia imagen si el programa lo permite; mirarte hace más largo el minuto.
    .plan = Cuando entre en la llamada, dejaré la cámara encendida hasta que empiece el primer tema.
    .exit = Nadie tiene que hacer nada; estás ahí, y eso es todo.
    .micro = Enciende la cámara mientras esperas a solas a que empiece la llamada.
    .stretch = Déjala encendida hasta el final.

contact-with-a-note = En una red profesional, envía una solicitud de contacto a alguien que conozcas en persona, con una frase que diga de dónde te conoce.
    .tip = Basta una frase: “Compartimos mesa en el curso de primavera”.
    .plan = Cuando haya encontrado su perfil, escribiré de dónde nos conocemos y enviaré la solicitud.
    .exit = Puede dejarla sin respuesta y sin decir nada, y está bien.
    .micro = Busca su perfil y escribe la frase sin enviarla.
    .stretch = Añade algo que recuerdes de la conversación.

profile-line = Añade una línea verdadera a un perfil profesional público: algo que hayas aprendido, hecho o cuidado.
    .tip = El trabajo sin sueldo y el cuidado de alguien también cuentan como trabajo.
    .plan = Cuando tenga abierto mi perfil, añadiré una línea verdadera y la guardaré antes de pulirla.
    .exit = No va dirigida a nadie; la gente puede pasar de largo.
    .micro = Escribe la línea en tus notas.
    .stretch = Cambia también tu titular.

one-question-to-a-course = Escribe a un curso, una biblioteca o un centro de formación con una pregunta sobre cómo participar.
    .tip = Pregunta algo que de verdad quieras saber, como si admiten principiantes.
    .plan = Cuando tenga la dirección, enviaré mi pregunta en tres frases.
    .exit = Responder es parte de su día; puedes terminar con “Cuando haya un momento”.
    .micro = Busca la dirección y escribe el asunto.
    .stretch = Pregunta si puedes asistir una vez antes de decidir.

ask-about-their-weekend = Pregúntale a alguien del trabajo o de clase qué tal fue su fin de semana o su último día libre, y escucha la respuesta.
    .tip = Una palabra como “¿y?” basta para que siga.
    .plan = Cuando coincidamos en el café, la puerta o la impresora, preguntaré qué tal el fin de semana.
    .exit = Una respuesta corta es una respuesta; sonríe y sigue con tu día.
    .micro = Di “Espero que haya sido un buen fin de semana”, sin preguntar.
    .stretch = Cuenta una cosa del tuyo.

five-minute-explanation = Pídele a alguien del trabajo o de clase que te explique una cosa pequeña durante cinco minutos.
    .tip = Llévala en una pantalla o en una hoja, para mirarla a la vez.
    .plan = Cuando llegue a la parte que no entiendo, pediré cinco minutos a una persona.
    .exit = Di: “Si hoy no hay tiempo, lo busco por otro lado”.
    .micro = Pregunta por una sola palabra o un solo botón.
    .stretch = Repítelo con tus palabras y pregunta si lo entendiste bien.

type-one-comment = En una reunión o clase en línea, escribe en el chat un comentario o una pregunta para todo el grupo.
    .tip = Escríbelo pronto, mientras el tema sigue abierto.
    .plan = Cuando alguien termine un punto que me haga pensar algo, lo escribiré y lo enviaré.
    .exit = Una línea del chat puede quedarse sin respuesta; la reunión sigue.
    .micro = Escribe “Buen punto, gracias” debajo de lo que dijo alguien.
    .stretch = Contesta en el chat a la pregunta de otra persona.

unasked-update = Publica dos líneas sobre lo que estás haciendo en el chat de tu equipo o grupo de estudio, antes de que alguien pregunte.
    .tip = Qué está hecho y qué sigue: ese es todo el formato.
    .plan = Cuando termine la primera parte del trabajo de hoy, publicaré mis dos líneas.
    .exit = Es una noticia, no una petición; nadie tiene que responder.
    .micro = Envíaselo a una persona.
    .stretch = Añade el punto en el que te has atascado.

credit-out-loud = Delante de al menos una persona más, di qué parte de un trabajo fue buena idea de otra.
    .tip = Quédate en un hecho: “La tabla fue idea de Ana, y ayudó”.
    .plan = Cuando se hable del trabajo, nombraré a la persona y su parte.
    .exit = No pide respuesta; hay quien prefiere un agradecimiento pequeño.
    .micro = Escríbelo en el chat del grupo.
    .stretch = Hazlo en una reunión.

ten-minutes-of-help = Escríbele a una persona del trabajo o de clase y ofrécele diez minutos de ayuda con una tarea concreta.
    .tip = Una oferta con nombre se acepta mejor que un “avísame si necesitas algo”.
    .plan = Cuando note que alguien va con mucha carga, ofreceré diez minutos para una cosa concreta.
    .exit = Escribe: “Solo si te sirve; no hace falta que me busques tarea”.
    .micro = Comparte un enlace o una nota que pueda ayudar.
    .stretch = Ofrécete a mostrar cómo lo haces tú.

main-points-in-writing = Después de una indicación de palabra, escribe a la persona y pídele los dos o tres puntos principales por escrito.
    .tip = Da una razón sencilla: “Trabajo mejor si lo tengo delante”.
    .plan = Cuando me digan qué hay que hacer, enviaré mi petición antes de diez minutos.
    .exit = Escribe: “Con tres palabras por punto me basta”.
    .micro = Envía tus propias notas y no pidas nada.
    .stretch = Pregunta si puede hacerse así normalmente.

two-minutes-of-the-break = En un descanso, acércate a una conversación que ya está en marcha y quédate dos minutos.
    .tip = Puedes empezar escuchando; un comentario basta para haber participado.
    .plan = Cuando vea conversar en el descanso a dos personas que conozco, me acercaré y me quedaré dos minutos.
    .exit = Si es una charla privada, di “No interrumpo, nos vemos luego” y sigue tu camino.
    .micro = Quédate cerca del grupo un minuto, de pie o en una silla.
    .stretch = Haz una pregunta al grupo.

offer-two-hours = Escribe a una asociación, una biblioteca o una organización solidaria de tu zona y ofrece dos horas para algo que sepas hacer.
    .tip = Lo pequeño y con fecha se agradece: “Dos horas entre semana, para ordenar o pasar textos”.
    .plan = Cuando haya elegido el lugar, enviaré cuatro frases y mis dos horas.
    .exit = Escribe: “Si ahora no hace falta, no hay ningún problema”.
    .micro = Busca un grupo y guarda su dirección.
    .stretch = Pregunta si puedes pasar un día a ver el trabajo.

show-someone-your-why-me = Envía un párrafo de un currículum, solicitud o perfil a alguien de confianza y pregunta: “¿Qué frase no queda clara?”.
    .tip = Una pregunta concreta se contesta antes y se recibe con más calma.
    .plan = Cuando haya copiado el párrafo, lo enviaré con esa única pregunta.
    .exit = Añade: “Con una frase me basta, y si no puedes, también está bien”.
    .micro = Envía una sola frase.
    .stretch = Pregunta también qué falta.

one-question-in-the-room = Haz en una reunión o clase una pregunta que normalmente te guardarías.
    .tip = Escríbela antes y léela; mucha gente lo hace.
    .plan = Cuando se abra el turno de preguntas, levantaré la mano o diré “Una pregunta”.
    .exit = Si hay poco tiempo, di: “Lo podemos ver después”.
    .micro = Hazla al terminar, de persona a persona.
    .stretch = Haz una pregunta más sobre la respuesta.

phone-a-course-office = A una hora tranquila, llama a una secretaría de cursos, una oficina de voluntariado o de orientación laboral con una pregunta preparada.
    .tip = Ten la pregunta delante y algo para anotar el nombre.
    .plan = Cuando sea media mañana, marcaré y diré: “Tengo una pregunta corta”.
    .exit = Di: “Si es mejor preguntarlo en otro lado, con un nombre me basta”.
    .micro = Busca el número y el horario.
    .stretch = Haz una pregunta que no tenías escrita.

lunch-with-a-colleague = Escríbele a una persona del trabajo o de clase y pregúntale si le gustaría comer o pasar un descanso contigo esta semana.
    .tip = Propón un día y un lugar; así se contesta más rápido.
    .plan = Cuando vea quién está hoy, escribiré a una persona y propondré un día.
    .exit = Escribe: “Si no tienes tiempo, no pasa nada”.
    .micro = Pregúntale a qué hora suele tomarse el descanso.
    .stretch = Propónselo a alguien con quien nunca hayas comido.

ask-what-to-learn-first = Pregúntale a alguien de un oficio que te gusta: “Si empezaras hoy, ¿qué aprenderías primero?”.
    .tip = Una pregunta, una línea sobre quién eres, y ya está.
    .plan = Cuando el mensaje quepa en una pantalla, lo enviaré.
    .exit = Escribe: “Una palabra ya ayuda, y si no puedes responder, está bien”.
    .micro = Pregúntale a alguien que ya conoces.
    .stretch = Prueba lo que te diga y cuéntale cómo te fue.

i-do-not-know-yet = La próxima vez que te pregunten algo en el trabajo o en clase y no lo sepas, di: “Todavía no lo sé. Lo averiguo”.
    .tip = Es una respuesta completa. Después anótalo, para que se cumpla.
    .plan = Cuando una pregunta me encuentre sin respuesta, diré “Todavía no lo sé” y soltaré el aire.
    .exit = Das una respuesta clara y un paso siguiente.
    .micro = Dilo con algo muy pequeño.
    .stretch = Di cuándo tendrán noticias tuyas.

one-improvement-please = Pregúntale a alguien del trabajo o de clase que conozca lo que haces: “¿Qué cosa podría mejorar aquí?”.
    .tip = Da las gracias y anótalo. Mañana puedes decidir qué haces con eso.
    .plan = Cuando hayamos terminado algo en común, preguntaré por una cosa y solo escucharé.
    .exit = Di: “Con una basta, y si no se te ocurre nada, está bien”.
    .micro = Pregunta por una página o una diapositiva.
    .stretch = Pide un ejemplo.

tell-one-person-you-are-looking = Cuéntale en una frase a alguien de fuera de tu trabajo actual que buscas empleo, un curso o un campo nuevo.
    .tip = Compartes una noticia; no le pides que lo resuelva.
    .plan = Cuando tenga el chat abierto, enviaré la frase sin rodearla de disculpas.
    .exit = Añade: “No tienes que hacer nada con esto”.
    .micro = Díselo primero a alguien muy cercano.
    .stretch = Di qué tipo de trabajo te gustaría.

one-small-arrangement = Pídele a quien dirige tu trabajo o tu curso un pequeño ajuste que te ayude: subtítulos, un lugar más tranquilo, una pausa corta.
    .tip = Puedes decir qué te ayuda y callar el porqué.
    .plan = Cuando sepa qué me ayudaría más, lo pediré en tres frases.
    .exit = Escribe: “Si no se puede, agradezco cualquier otra idea”.
    .micro = Escribe qué te ayudaría y quién lo decide.
    .stretch = Propón probarlo dos semanas y volver a verlo.

say-one-thing-first = En una reunión o clase, sé la primera persona en decir algo cuando se abra el turno.
    .tip = Lo primero no tiene que ser brillante; “Me gustó la segunda parte” abre la conversación.
    .plan = Cuando haya silencio después de “¿Alguna idea?”, hablaré antes de contar hasta tres.
    .exit = El resto puede añadir algo o cambiar de tema; tú solo abriste la puerta.
    .micro = Habla en segundo lugar.
    .stretch = Habla primero y termina con una pregunta al grupo.

own-a-small-slip = Cuéntale a la persona afectada un pequeño descuido tuyo en el trabajo o los estudios, y cómo lo arreglaste.
    .tip = Que sea algo menor: una fecha cambiada, un archivo sin adjuntar.
    .plan = Cuando lo haya arreglado, escribiré dos líneas: qué fue y qué hice.
    .exit = No tiene que hacer nada; la corrección va en el mismo mensaje.
    .micro = Señala una errata en un mensaje tuyo.
    .stretch = Cuéntaselo en persona.

one-stand-at-an-open-day = Ve a una jornada de puertas abiertas o una feria de empleo y haz una pregunta en un puesto.
    .tip = Están ahí para que les pregunten. Lleva la pregunta en el teléfono.
    .plan = Cuando en un puesto no espere nadie, me acercaré y haré mi pregunta.
    .exit = Di: “Era solo esa pregunta. Muchas gracias”.
    .micro = Ve, toma un folleto y márchate.
    .stretch = Pide el nombre de alguien a quien puedas escribir.

say-it-once-more = Cuando pierdas el hilo de una explicación en el trabajo o en clase, di: “Me perdí ahí. ¿Una vez más, por favor?”.
    .tip = Puede que alguien a tu lado lo agradezca.
    .plan = Cuando note que asiento sin entender, pediré que se repita una vez.
    .exit = Di: “Si es mejor explicarlo luego, también me sirve”.
    .micro = Pide que repitan una palabra.
    .stretch = Resúmelo en una frase y pregunta si es así.

five-minutes-on-the-agenda = Pídele a quien lleva tu próxima reunión o seminario cinco minutos para un tema tuyo.
    .tip = Ponle un título y una frase al tema; antes no hace falta más.
    .plan = Cuando llegue la invitación o el programa, escribiré y pediré cinco minutos.
    .exit = Escribe: “Si ya está lleno, la próxima vez está bien”.
    .micro = Sugiere un tema para que lo lleve otra persona.
    .stretch = Pide ir en primer lugar.

ask-to-be-a-reference = Pregúntale a alguien con quien hayas trabajado, estudiado o hecho voluntariado si puedes dar su nombre como referencia.
    .tip = Recuérdale un trabajo compartido.
    .plan = Cuando haya escrito para qué es, enviaré la petición a una persona.
    .exit = Escribe: “Si prefieres que no, lo entiendo, y no hace falta dar razones”.
    .micro = Anota a dos personas a las que podrías pedírselo.
    .stretch = Pregúntale qué diría de tu trabajo.

more-time-or-a-swap = Pide con tiempo un cambio de turno o unos días más para un trabajo, y di la nueva fecha.
    .tip = Pídelo cuando todavía puedan decir que no, y solo si podrías vivir con ese no.
    .plan = Cuando vea que el plazo va a quedar justo, lo pediré ese mismo día.
    .exit = Escribe: “Si no se puede mover, con un aviso me basta y trabajo con la fecha que hay”.
    .micro = Pregunta cuál es el último momento útil.
    .stretch = Pídelo de viva voz y no por mensaje.

disagree-with-a-reason = En una conversación de trabajo o estudio, di hoy una vez: “Yo lo veo un poco distinto, porque …”.
    .tip = Habla del asunto, nunca de la persona, y detente después de la razón.
    .plan = Cuando note que voy a asentir por cortesía sin estar de acuerdo, diré mi frase.
    .exit = Di: “Me sirve cualquiera de las dos; quería ponerlo sobre la mesa”.
    .micro = Di en qué estás de acuerdo y qué no ves claro.
    .stretch = Propón además otra manera.

open-enquiry = Escribe a una organización que te gusta y que no anuncia nada, y pregunta si hay trabajo o prácticas para alguien como tú.
    .tip = Tres párrafos cortos: qué te gusta de ella, qué sabes hacer, qué pides.
    .plan = Cuando estén los tres párrafos, los enviaré sin darles otra vuelta.
    .exit = Escribe: “Si no hay nada, igual me alegra haber escrito”.
    .micro = Busca el nombre de la persona a quien escribir.
    .stretch = Escribe a un segundo lugar, con palabras nuevas.

phone-before-applying = A una hora tranquila, llama al contacto de un anuncio de trabajo, curso o voluntariado y haz una pregunta que de verdad tengas.
    .tip = Pregunta por el trabajo en sí: “¿Cómo sería el primer mes?”.
    .plan = Cuando tenga la pregunta delante, llamaré y diré primero mi nombre.
    .exit = Di: “Si es mal momento, puedo escribir”.
    .micro = Haz la misma pregunta por correo.
    .stretch = Pregunta qué es lo que más valoran en una solicitud.

someone-from-another-team = Preséntate a una persona del trabajo o de clase que solo conozcas de vista. Basta con tres frases.
    .tip = Tu nombre, qué haces, una pregunta. Después puedes irte.
    .plan = Cuando volvamos a coincidir en un pasillo, una fila o una mesa, diré mi nombre.
    .exit = Termina con amabilidad: “Ya no quito más tiempo. Me alegra ponerle nombre a la cara”.
    .micro = Averigua primero su nombre.
    .stretch = Preséntate a alguien con mucho más rango que tú.

one-minute-update = Da un informe hablado de un minuto a tu equipo, clase o grupo.
    .tip = Tres frases en una tarjeta: cómo estaba, cómo está, qué viene.
    .plan = Cuando me toque, leeré mi primera frase de la tarjeta y seguiré desde ahí.
    .exit = Un minuto es corto para cualquiera; cierra con “Eso es todo por mi parte”.
    .micro = Envíalo como mensaje de voz.
    .stretch = Pregunta al final si hay dudas.

mentor-call = Escríbele a alguien cuyo camino te interesa y pídele una conversación de quince minutos, por llamada o por escrito.
    .tip = Di por qué a esa persona, en una frase que nadie más podría haber recibido.
    .plan = Cuando mi mensaje tenga una razón, una pregunta y una duración, lo enviaré.
    .exit = Escribe: “Si estas semanas están llenas, un no está perfectamente bien”.
    .micro = Pide, en lugar de eso, la respuesta a una sola pregunta.
    .stretch = Ofrécete a enviar antes tus preguntas.

start-and-keep = Pregúntale por escrito a quien dirige tu trabajo, tu clase o tu grupo: “¿Qué debería seguir haciendo y qué debería empezar a hacer?”.
    .tip = Lee la respuesta una vez, ciérrala y vuelve a leerla mañana.
    .plan = Cuando llegue una tarde tranquila, enviaré mis dos preguntas en un solo mensaje.
    .exit = Escribe: “Con una línea de cada cosa basta, cuando haya un momento”.
    .micro = Pregunta solo qué conviene mantener.
    .stretch = Pide hablarlo diez minutos.

which-one-first = Cuando llegue una tarea nueva en un día lleno, responde: “Puedo hacerlo. ¿Cuál de estas espera?”, y nombra dos cosas.
    .tip = Devuelves una decisión, no una negativa.
    .plan = Cuando llegue la próxima tarea, responderé con mi lista antes de empezarla.
    .exit = Ofrece una salida: “Si todo es urgente, ¿qué puede quedar en borrador?”.
    .micro = Pregunta para qué día hace falta.
    .stretch = Di cuál propones tú que espere.

pitch-a-small-idea = Cuéntale a tu responsable, docente o grupo una idea pequeña que mejoraría algo, y qué haría falta para ella.
    .tip = El tamaño justo es el que se puede probar una semana.
    .plan = Cuando hablemos de cómo va todo, diré: “Tengo una idea pequeña para probar”.
    .exit = Di: “Está bien si se queda ahí; quería compartirla”.
    .micro = Escribe la idea en cuatro líneas y envíasela a una persona.
    .stretch = Ofrécete a dar tú el primer paso.

practice-interview = Pídele a alguien de confianza que te haga por llamada una entrevista de práctica de diez minutos y te diga dos cosas que haya notado.
    .tip = Envíale antes tres preguntas, para que no tenga que preparar nada.
    .plan = Cuando hayamos quedado en una hora, responderé cada pregunta hasta el final sin volver a empezar.
    .exit = Di: “Si no es lo tuyo, dímelo; está bien”.
    .micro = Responde una pregunta en voz alta, a solas.
    .stretch = Pídele una pregunta que no conozcas de antemano.

ask-for-a-new-kind-of-task = Escribe a quien reparte el trabajo y pide una parte que nunca hayas hecho.
    .tip = Di qué te atrae y qué ayuda necesitarías al principio.
    .plan = Cuando se prepare el próximo plan, pediré la parte que tengo en mente.
    .exit = Escribe: “Si esta vez no cuadra, me gustaría que me tengan en cuenta más adelante”.
    .micro = Pide mirar mientras lo hace otra persona.
    .stretch = Pide hacerla de principio a fin.

the-gap-in-one-sentence = Cuéntale a alguien de confianza, en una frase sencilla que hayas elegido tú, una pausa o un giro en tu vida laboral.
    .tip = Tú decides cuánto contiene; “Dediqué dos años a mi salud” puede ser todo.
    .plan = Cuando la frase suene a mí, se la enviaré a la persona que he elegido.
    .exit = Añade: “No hace falta que digas nada sabio”.
    .micro = Escribe la frase y léela en voz alta a solas.
    .stretch = Pon esa misma frase en tu currículum.

shadow-for-an-hour = Escríbele a alguien cuyo trabajo te interesa y pregunta si podrías acompañar y mirar una hora, en su lugar de trabajo o en línea.
    .tip = Di que estarás en silencio y que te irás a la hora acordada.
    .plan = Cuando haya elegido a la persona y el día, enviaré mi petición en cinco frases.
    .exit = Escribe: “Sé que es mucho pedir, así que un no está perfectamente bien”.
    .micro = Pide, en lugar de eso, que te describa una hora de trabajo.
    .stretch = Lleva dos preguntas para el final de la hora.

teach-ten-minutes = Muéstrales a unas pocas personas del trabajo o de clase algo que sepas hacer. Diez minutos bastan.
    .tip = Hazlo delante de ellas en lugar de explicarlo.
    .plan = Cuando alguien pregunte “¿Cómo hiciste eso?”, me ofreceré a mostrarlo a dos o tres personas.
    .exit = Di: “Quien quiera, que venga; y si no sirve, no pasa nada”.
    .micro = Muéstraselo a una persona.
    .stretch = Invita a gente que conozcas menos.

i-would-like-to-finish = La próxima vez que alguien te interrumpa en el trabajo o en clase, di con calma: “Me gustaría terminar la frase”. Y termínala.
    .tip = El mismo volumen, el mismo ritmo; la frase hace el trabajo.
    .plan = Cuando me interrumpan y el ambiente sea seguro, lo diré una vez y terminaré.
    .exit = Después da la palabra: “Ahora sí, ¿qué ibas a decir?”.
    .micro = Vuelve a tu idea más tarde: “No había terminado del todo”.
    .stretch = Haz lo mismo por otra persona a quien interrumpan.

phone-an-adviser = Llama a un servicio de orientación, de selección o de empleo y di en tres frases lo que buscas.
    .tip = Tres frases en papel: qué sabes hacer, qué quieres, qué necesitas.
    .plan = Cuando abra la línea y sea una hora tranquila, llamaré y leeré mis tres frases.
    .exit = Di: “Si no es aquí, ¿dónde sería?”.
    .micro = Envía las tres frases por correo.
    .stretch = Pregunta qué harían a continuación en tu lugar.

ask-for-a-better-rate = Cuando acuerdes unos honorarios, una beca o unas horas pagadas, pregunta una vez por escrito si se puede mejorar, y di la cifra.
    .tip = Da una cifra y una razón; pídelo solo donde un no deje en pie la oferta.
    .plan = Cuando tenga la oferta delante, contestaré con una cifra y una razón.
    .exit = Escribe: “Si ese es el límite, basta con decírmelo y mañana decido”.
    .micro = Pregunta cómo se calculó la cantidad.
    .stretch = Pide también otra cosa, como un pago más temprano.

offer-a-small-workshop = Escribe a una biblioteca, un club o un centro cultural y ofrece gratis una charla o taller de una hora sobre algo que sepas.
    .tip = Un puñado de personas es un buen tamaño; dilo así.
    .plan = Cuando tenga un título y tres puntos, enviaré mi oferta a un lugar.
    .exit = Escribe: “Si no encaja en la programación, está perfectamente bien”.
    .micro = Escribe el título y los tres puntos.
    .stretch = Propón dos fechas.

five-minute-talk = Da una charla de cinco minutos en el trabajo o en clase y responde después a dos preguntas.
    .tip = Aprende de memoria las dos primeras frases; el resto puede salir de tus notas.
    .plan = Cuando la sala esté en silencio, miraré mi primera línea, soltaré el aire y empezaré.
    .exit = Si no sabes responder una pregunta, di: “Buena pregunta. La miro y te cuento”.
    .micro = Da la charla ante una sola persona.
    .stretch = Haz una pregunta al público a la mitad.

a-question-in-a-real-interview = En una entrevista de verdad, por llamada o video, haz una pregunta que te importe, como qué es lo difícil del puesto.
    .tip = Escríbela arriba de tus notas. También tú estás eligiendo.
    .plan = Cuando me pregunten si tengo alguna duda, haré primero la mía.
    .exit = Di: “Si no se puede contar, lo entiendo”.
    .micro = Envía la pregunta por correo antes de la entrevista.
    .stretch = Pregunta qué les haría dudar de tu candidatura.

lead-a-session = Dirige una reunión, un grupo de estudio o un taller de principio a fin.
    .tip = Lo tuyo es empezar, preguntar y terminar a la hora; el contenido lo traen las demás personas.
    .plan = Cuando sea la hora, daré la bienvenida, leeré el programa y cederé la palabra.
    .exit = Empieza con: “Quien necesite salir antes, con toda confianza”.
    .micro = Dirige solo la apertura o la ronda final.
    .stretch = Termina preguntando qué hacer distinto la próxima vez.

ask-for-a-raise = Pídele a tu responsable, en una conversación acordada, un aumento o un contrato mejor. Lleva una cifra y dos ejemplos de tu trabajo.
    .tip = Elige un momento en que tu puesto no dependa de la respuesta. Pide, y espera.
    .plan = Cuando nos sentemos, diré mi cifra en los dos primeros minutos y después guardaré silencio.
    .exit = Di: “No hace falta responder hoy”.
    .micro = Pregunta cómo y cuándo se deciden los aumentos.
    .stretch = Si es un no, pregunta qué lo cambiaría.

recommendation-from-a-senior = Pide una recomendación escrita a alguien con más rango que haya visto tu trabajo, y di para qué es y para cuándo.
    .tip = Adjunta unas líneas sobre el trabajo compartido; le ahorran buscar.
    .plan = Cuando tenga listas mis notas, enviaré una petición clara.
    .exit = Escribe: “Si no es posible, o mejor no, basta con una palabra y está bien”.
    .micro = Pregunta si, en principio, estaría de acuerdo.
    .stretch = Pregunta en qué le parece que podrías trabajar ahora.

speech-to-a-large-room = Da un discurso o una charla preparada ante una sala grande: en el trabajo, en un congreso o en una reunión vecinal.
    .tip = Planea algo tranquilo para después y una persona a quien escribir.
    .plan = Cuando me anuncien, tomaré mi lugar, miraré a la última fila y diré mi primera línea.
    .exit = La gente vino a escuchar; alguien saldrá o mirará el teléfono, y tiene esa libertad.
    .micro = Lee ante la sala un aviso corto o una bienvenida.
    .stretch = Responde preguntas al final.

## Amistades y familia

react-to-a-message = Reacciona a un mensaje de una amistad o un familiar que leíste y dejaste estar.
    .tip = Un corazón o un pulgar dice “lo vi”, y eso es mucho.
    .plan = Cuando abra hoy mis mensajes, reaccionaré al primero que me haga sentir algo.
    .exit = Una reacción no pide respuesta.
    .micro = Abre el mensaje y léelo otra vez.
    .stretch = Añade tres palabras.

overdue-reply-draft = Escribe la respuesta que llevas tiempo aplazando a alguien cercano y déjala hoy como borrador.
    .tip = Empieza por la mitad; el comienzo puede venir después.
    .plan = Cuando ponga agua a calentar, abriré ese chat y escribiré hasta que hierva.
    .exit = Se queda de tu lado, así que nadie la está esperando.
    .micro = Escribe solo el saludo.
    .stretch = Envíala tal como está.

five-names = Escribe los nombres de cinco personas de las que te alegraría tener noticias.
    .tip = Pueden estar lejos o llevar años sin verte. Deja fuera a quien te haya hecho daño.
    .plan = Cuando tenga papel delante, escribiré los cinco primeros nombres que vengan.
    .exit = Es una lista solo para ti.
    .micro = Escribe un nombre.
    .stretch = Marca a quién escribirías primero.

good-morning-by-name = Da los buenos días o las buenas noches, con su nombre, a alguien con quien vives o a quien visitas hoy.
    .tip = Desde la puerta está bien; puede que esté a medio despertar.
    .plan = Cuando vea a esa persona por primera vez hoy, la saludaré por su nombre antes que nada.
    .exit = Un murmullo es una respuesta completa a los buenos días.
    .micro = Saluda con la mano o sonríe al pasar.
    .stretch = Pregunta qué tal durmió.

look-up-and-listen = Cuando alguien cercano te hable hoy, pon el teléfono boca abajo y mira a esa persona hasta que termine.
    .tip = Puedes posar la mirada en su frente o en sus manos si te resulta más cómodo.
    .plan = Cuando empiece a hablar, daré la vuelta al teléfono y levantaré la mirada.
    .exit = Regalas atención; nadie te debe nada por ella.
    .micro = Da la vuelta al teléfono y mira donde quieras.
    .stretch = Haz una pregunta sobre lo que dijo.

one-sentence-more = Responde hoy a un mensaje con una frase más de las que sueles escribir.
    .tip = Añade algo que hayas visto, oído, comido o pensado.
    .plan = Cuando vaya a enviar una respuesta corta, añadiré antes una frase.
    .exit = Así hay más de donde elegir; no hace falta que te contesten a todo.
    .micro = Cambia un “ok” por cuatro palabras.
    .stretch = Que la frase de más sea una pregunta.

thought-of-you = Envíale a una amistad la foto o el enlace de una cosa que te hizo pensar en ella. Que no salga gente en la foto.
    .tip = Una taza, un perro, un titular: lo pequeño es lo justo.
    .plan = Cuando algo me recuerde hoy a alguien, se lo enviaré antes de guardar el teléfono.
    .exit = Escribe: “No hace falta contestar, me acordé de ti”.
    .micro = Guarda la foto para esa persona.
    .stretch = Añade una línea que diga por qué.

best-bit-of-your-week = Escríbele a una amistad y pregúntale: “¿Qué fue lo mejor de tu semana?”.
    .tip = Se responde con menos peso que un “¿Cómo estás?”.
    .plan = Cuando termine de comer, enviaré la pregunta a una persona.
    .exit = Añade: “Con una palabra me basta”.
    .micro = Envíala a la persona que siempre contesta.
    .stretch = Cuenta primero lo mejor de la tuya.

what-should-i-watch = Pídele a una amistad o un familiar que te recomiende una película, un libro, una canción o una receta.
    .tip = Di de qué tienes ganas, así te imagina con eso.
    .plan = Cuando no sepa qué hacer esta noche, pediré un título a una persona.
    .exit = Añade: “Lo primero que se te ocurra, o nada”.
    .micro = Pregunta cuál de dos títulos elegiría.
    .stretch = Pruébalo y cuéntale qué te pareció.

a-wish-of-your-own = Envíale a alguien un buen deseo con tus palabras por algo de su vida: un cumpleaños, un examen, un primer día.
    .tip = Un detalle que solo tú mencionarías lo hace tuyo.
    .plan = Cuando recuerde de quién es el día, escribiré dos líneas sin usar una imagen hecha.
    .exit = Un buen deseo no necesita respuesta.
    .micro = Escribe su nombre y una línea.
    .stretch = Dilo en un mensaje de voz.

small-good-news = Cuéntale a una amistad una pequeña buena noticia de tu día, sin quitarle importancia.
    .tip = “El pan subió” cuenta. Deja fuera el “no es nada, pero”.
    .plan = Cuando algo salga bien hoy, enviaré una frase sobre eso antes de una hora.
    .exit = Puede alegrarse con un pulgar; con eso basta.
    .micro = Escríbela para ti.
    .stretch = Di que te da orgullo.

a-fact-you-never-shared = Cuéntale a una amistad un dato pequeño e inofensivo sobre ti que aún no sepa.
    .tip = El nombre de tu primera mascota, una comida que no soportas, una palabra que te gusta.
    .plan = Cuando un chat se quede en silencio, escribiré: “Algo que no sabes de mí:” y un dato.
    .exit = Añade: “Te toca, solo si quieres”.
    .micro = Elige el dato y guárdalo para el próximo chat.
    .stretch = Cuenta la historia que lo acompaña.

thanks-for-long-ago = Dale las gracias a un familiar o una amistad por algo que hizo hace más de un año.
    .tip = Di qué fue y que todavía lo recuerdas.
    .plan = Cuando me venga el primer buen recuerdo, enviaré dos frases sobre él.
    .exit = Añade: “Solo quería que lo supieras”.
    .micro = Escríbelo en una tarjeta y guárdala.
    .stretch = Díselo en la próxima conversación.

how-did-it-go = Pregúntale a alguien que conoces cómo le fue con algo que había mencionado: una mudanza, un examen, una visita.
    .tip = El regalo es acordarse. Las palabras pueden ser sencillas.
    .plan = Cuando recuerde lo que tenía por delante, escribiré: “¿Cómo te fue?”.
    .exit = Añade: “Cuéntame cuando quieras, o no”.
    .micro = Revisa el chat y busca una cosa por la que podrías preguntar.
    .stretch = Haz una pregunta sobre su respuesta.

one-thing-you-admire = Cuéntale a una amistad una decisión o costumbre suya que admiras, con un ejemplo.
    .tip = “Siempre dices cuándo te equivocas, como la semana pasada”. Y ahí lo dejas.
    .plan = Cuando note que alguien cercano hace algo bien, se lo escribiré ese mismo día.
    .exit = Añade: “No hace falta que me digas nada a mí”.
    .micro = Escribe el ejemplo en tus notas.
    .stretch = Díselo delante de alguien más.

i-do-not-know-that-one = Entre amistades o familia, di “Eso no lo conozco, ¿me cuentas?” cuando un nombre, una película o una palabra te resulte nueva.
    .tip = Le das a alguien la ocasión de contar algo que le gusta.
    .plan = Cuando oiga un nombre que no conozco, lo diré antes de que la charla avance.
    .exit = Si le quita importancia, déjalo ir: “Otro día, entonces”.
    .micro = Pregunta qué significa una palabra.
    .stretch = Haz otra pregunta sobre el tema.

voice-message-instead = Envíale a una amistad un mensaje de voz de unos treinta segundos en lugar de un texto.
    .tip = Deja los “eh” donde están. Ya conoce tu voz.
    .plan = Cuando vaya a escribir tres líneas, pulsaré grabar y hablaré medio minuto.
    .exit = Añade: “Escúchalo cuando puedas y contesta como quieras”.
    .micro = Graba uno y bórralo.
    .stretch = Envía la primera toma.

a-short-call = Llama a una amistad o un familiar cinco minutos. Pregunta primero si es buen momento.
    .tip = Di al empezar que será corta; eso da libertad a las dos partes.
    .plan = Cuando tenga cinco minutos y un rincón tranquilo, llamaré a una persona de mi lista.
    .exit = Di: “¿Es buen momento? Si no, cuelgo y no pasa nada”.
    .micro = Escribe: “¿Puedo llamarte cinco minutos esta semana?”.
    .stretch = Llama a alguien con quien normalmente solo te escribes.

message-after-a-long-time = Escríbele a una amistad con la que no hablas desde hace seis meses o más. Pregunta cómo está y no pidas nada más.
    .tip = El silencio no necesita explicación; “Hoy me acordé de ti” es una razón.
    .plan = Cuando encuentre el viejo chat, enviaré cuatro líneas sin pasar mucho rato leyendo hacia atrás.
    .exit = Escribe: “No hace falta ponernos al día con todo”.
    .micro = Escribe el mensaje y guárdalo para mañana.
    .stretch = Propón una llamada.

borrow-one-thing = Pregúntale a una amistad o un familiar si te presta una cosa, como un libro, un juego o una herramienta, y di hasta cuándo.
    .tip = Una fecha de devolución lo aligera para las dos partes.
    .plan = Cuando sepa qué me serviría, lo pediré a una persona y diré qué día lo devuelvo.
    .exit = Escribe: “Si prefieres tenerlo en casa, está bien”.
    .micro = Pregunta si tiene uno.
    .stretch = Ofrece a cambio algo tuyo.

help-me-choose = Envíale a una amistad dos opciones para una decisión tuya y pregunta cuál elegiría, y por qué.
    .tip = Puede ser una decisión pequeña: dos chaquetas, dos fechas, dos maneras de empezar una carta.
    .plan = Cuando dude por tercera vez, enviaré las dos opciones y preguntaré.
    .exit = Escribe: “Me basta con tu intuición, y si prefieres pasar, está bien”.
    .micro = Pregunta sin el porqué.
    .stretch = Pregúntale a alguien que suele ver las cosas de otra manera.

coffee-with-a-way-out = Invita a una amistad o a alguien que conoces a un café, una salida corta o una videollamada.
    .tip = Di una cosa y una hora aproximada. Puede durar una hora.
    .plan = Cuando haya pensado en la persona, enviaré una invitación en dos frases.
    .exit = Escribe: “Si no es tu semana, un no está perfectamente bien”.
    .micro = Pregunta cómo tiene la semana.
    .stretch = Invita a alguien que solo has visto en grupo.

say-what-you-would-like = Cuando alguien te pregunte qué te gustaría hacer, comer o ver, nombra una cosa en lugar de “Me da igual”.
    .tip = Un deseo es información, no una orden.
    .plan = Cuando vaya a escribir “lo que quieras”, nombraré una cosa.
    .exit = Añade: “Eso es lo mío; ¿y tú qué prefieres?”.
    .micro = Di cuál de dos prefieres.
    .stretch = Nómbrala antes de que te pregunten.

ask-to-be-taught = Pídele a una amistad o un familiar que te enseñe algo que hace bien: un plato, un nudo, un juego de cartas, un arreglo.
    .tip = Deja que lo haga a su manera; tú estás ahí para mirar.
    .plan = Cuando vea que lo hace, preguntaré: “¿Me enseñas cómo?”.
    .exit = Di: “Solo si te gusta enseñarlo”.
    .micro = Pregunta por un solo truco.
    .stretch = Hazlo tú mientras te mira.

one-true-word = Cuando alguien cercano pregunte cómo estás, responde con una palabra verdadera y una frase en lugar de “bien”.
    .tip = “Sin energía. La semana fue larga”. Con eso basta.
    .plan = Cuando llegue la pregunta, enviaré la primera palabra verdadera que encaje.
    .exit = Añade: “No hay nada que resolver. ¿Y tú?”.
    .micro = Encuentra la palabra y guárdala para ti.
    .stretch = Añade qué te haría bien.

two-dates = Toma un “a ver si nos vemos” que quedó en el aire y respóndelo con dos fechas.
    .tip = Dos fechas son una oferta; diez son un rompecabezas.
    .plan = Cuando encuentre esa frase en un chat, responderé con dos fechas.
    .exit = Escribe: “Si ninguna va bien, lo dejamos abierto”.
    .micro = Escribe: “Me sigue gustando esa idea”.
    .stretch = Añade también un lugar.

ask-about-back-then = Llama a un familiar o una amistad de más edad y pregunta por una época de su vida: un primer trabajo, una calle, un verano.
    .tip = Una puerta pequeña abre más que una grande: “¿Cómo era la cocina de tu casa?”.
    .plan = Cuando tenga lista la pregunta, llamaré y la haré después del saludo.
    .exit = Di: “Solo si tienes ganas de contarlo”.
    .micro = Haz la pregunta por mensaje.
    .stretch = Pregunta qué pensaba entonces de aquello.

an-unfashionable-taste = En un chat de grupo o con una amistad, di que te gusta algo que a otras personas les parece raro, o que no te gusta algo que le gusta a todo el mundo.
    .tip = Quédate en los gustos: una película, un plato, una canción. No hay que convencer a nadie.
    .plan = Cuando salga el tema, escribiré una frase que hable de mí y lo dejaré ahí.
    .exit = Añade: “Para gustos, los colores”.
    .micro = Díselo a una sola persona.
    .stretch = Di qué es lo que te gusta de eso.

propose-the-plan = En un grupo de amistades o familia, sé quien propone el plan: qué, dónde, cuándo.
    .tip = Alguien tiene que empezar. Basta un plan a grandes rasgos que el resto pueda cambiar.
    .plan = Cuando el chat dé vueltas alrededor de “a ver si hacemos algo”, publicaré un plan.
    .exit = Escribe: “Quien quiera, que venga; no paso lista”.
    .micro = Propónselo a una persona.
    .stretch = Ofrécete a organizarlo.

a-pause-in-a-call = En una llamada con una amistad, deja que haya una pausa de unos cinco segundos antes de hablar.
    .tip = Suelta el aire despacio una vez; eso es más o menos lo que dura.
    .plan = Cuando la charla llegue a un descanso, soltaré el aire y esperaré.
    .exit = La pausa también es de la otra persona; puede llenarla o no.
    .micro = Espera dos segundos antes de una respuesta.
    .stretch = Deja que sea la otra persona quien siga.

what-was-hard = Cuéntale a una amistad o un familiar una cosa que te costó esta semana.
    .tip = Una sola cosa, contada como una historia corta, con principio y final.
    .plan = Cuando me pregunten qué tal la semana, diré: “Hubo una cosa difícil”, y la contaré.
    .exit = Di: “No tienes que arreglarlo. Me hace bien contarlo una vez”.
    .micro = Escríbeselo en dos frases.
    .stretch = Di qué necesitabas en ese momento.

ten-minute-favour = Pídele a una amistad o un familiar un favor de unos diez minutos que te ayude: mirar un formulario, la foto de una vieja receta.
    .tip = Di el favor, la duración y el día en la primera frase.
    .plan = Cuando note que me estoy peleando a solas con algo, pediré diez minutos a una persona.
    .exit = Escribe: “Si no te viene bien, no pasa nada, me las arreglo”.
    .micro = Pide algo que lleve un minuto.
    .stretch = Pídeselo a alguien a quien nunca le hayas pedido nada.

another-day-please = Si un plan se ha vuelto demasiado, escribe pronto para cambiarlo y propón otro momento. Como mucho, una frase de explicación.
    .tip = Avisar pronto es un gesto amable; no hace falta una larga historia.
    .plan = Cuando sepa que es demasiado, escribiré en esa misma hora y propondré otro día.
    .exit = Escribe: “Si te complica, me dices y vemos cómo hacemos”.
    .micro = Pregunta si podría ser un poco más tarde.
    .stretch = Cámbialo sin dar razones.

correct-a-small-thing = Dile a alguien que conoces una cosa pequeña que lleva tiempo diciendo o haciendo al revés: tu nombre, o cómo te gusta el café.
    .tip = Dilo como una noticia, sin juzgar el pasado.
    .plan = Cuando vuelva a pasar, diré: “Una cosita: se dice así”.
    .exit = Di: “No pasa nada. Nunca lo había dicho”.
    .micro = Menciónalo en tu próximo mensaje.
    .stretch = Corrígelo desde la primera vez con alguien nuevo.

a-small-sorry = Pide perdón a una amistad o un familiar por una cosa pequeña, en dos frases y sin “pero”.
    .tip = Qué hiciste y qué harás la próxima vez. Después puede descansar.
    .plan = Cuando me acuerde de esa cosa pequeña, enviaré mis dos frases.
    .exit = Añade: “No hace falta que contestes a esto”.
    .micro = Escribe las dos frases sin enviarlas.
    .stretch = Dilo de viva voz.

what-do-you-remember = Pregúntale a una amistad qué recuerda del día en que te conoció, o qué pensó de ti al principio.
    .tip = Elige a alguien a quien le guste contar historias.
    .plan = Cuando tenga ganas de saber de esa persona, preguntaré y contaré lo que recuerdo yo.
    .exit = Escribe: “Si no te acuerdas, está bien”.
    .micro = Cuéntale tu propio recuerdo y no preguntes nada.
    .stretch = Pregunta qué ha cambiado desde entonces.

listen-without-advice = Escríbele a una amistad: “¿Podrías escucharme diez minutos algún rato de esta semana, sin consejos?”.
    .tip = Decir cómo quieres que te escuchen le facilita las cosas.
    .plan = Cuando sepa qué quiero contar, se lo pediré a una persona y dejaré que elija el momento.
    .exit = Escribe: “Si esta semana no tienes espacio para eso, dímelo con confianza”.
    .micro = Pregunta si puedes enviar un mensaje largo.
    .stretch = Di de qué hablarías.

introduce-two-friends = Pregúntales por separado a dos amistades si les gustaría conocerse. Si ambas dicen que sí, preséntalas en un mensaje corto.
    .tip = Cuéntale a cada una qué le gusta a la otra.
    .plan = Cuando piense “se llevarían bien”, preguntaré a la primera.
    .exit = Escribe: “Si es un no, no se lo cuento a nadie”.
    .micro = Piensa en dos personas y en qué tienen en común.
    .stretch = Invítalas a ambas a algo pequeño.

see-it-another-way = En una charla con amistades o familia sobre algo cotidiano, di una vez: “Yo lo veo de otra manera”, y por qué. Deja aparte la política y la fe.
    .tip = Una razón tiene más fuerza que cuatro.
    .plan = Cuando note que voy asintiendo, diré mi frase y una razón.
    .exit = Di: “No hace falta que estemos de acuerdo”.
    .micro = Di: “De eso no sé si estoy tan de acuerdo”.
    .stretch = Pregunta qué le lleva a verlo así.

how-to-reach-me = Cuéntale a una amistad cómo prefieres que te contacten: mensajes o llamadas, tardes o mañanas. Pregunta cómo lo prefiere ella.
    .tip = Es un manual de uso de ti, y de los cortos.
    .plan = Cuando vuelva a llamar en mal momento, le escribiré lo que me viene bien.
    .exit = Escribe: “Si no te va bien así, buscamos un punto medio”.
    .micro = Pregunta por su preferencia y guarda la tuya para luego.
    .stretch = Cuéntaselo a dos personas.

thirty-minutes-at-a-gathering = Ve a una reunión de amistades o familia durante treinta minutos, con una hora de salida que hayas elegido antes.
    .tip = Al llegar, di a quien organiza que te quedas media hora.
    .plan = Cuando llegue, saludaré primero a quien organiza y diré cuánto tiempo tengo.
    .exit = Al irte, di: “Me voy yendo. Gracias por invitarme”.
    .micro = Ve diez minutos.
    .stretch = Habla con alguien que no conozcas.

i-miss-talking-to-you = Dile a una amistad que echas de menos hablar con ella.
    .tip = Cabe en cinco palabras. No hace falta añadir un plan.
    .plan = Cuando me acuerde hoy de esa persona, escribiré la frase y dejaré el teléfono.
    .exit = Añade: “No es un reproche. Te aprecio, eso es todo”.
    .micro = Envía un recuerdo en común.
    .stretch = Propón un momento para hablar.

a-joke-that-sat-badly = Cuéntale a una amistad, a solas, que una broma o comentario suyo no te sentó bien. Elige a alguien con quien te sientas a salvo.
    .tip = Habla del comentario y de ti: “Noté que se me quedó dando vueltas”.
    .plan = Cuando estemos a solas y con calma, lo diré en dos frases y me detendré.
    .exit = Di: “No hace falta que digas nada. Quería que lo supieras”.
    .micro = Díselo por mensaje al día siguiente.
    .stretch = Di qué te habría gustado oír.

may-i-come-along = Cuando unas amistades comenten algo que están planeando, pregunta una vez si puedes sumarte.
    .tip = Pregúntale a una sola persona y en privado, para que un no cueste poco.
    .plan = Cuando lea el plan, escribiré a una persona: “¿Habría sitio para alguien más?”.
    .exit = Escribe: “Si es algo para poca gente, lo entiendo”.
    .micro = Pregunta cómo va a ser.
    .stretch = Ofrécete a llevar algo.

something-you-love = Muestra durante cinco minutos a una amistad o a alguien de tu familia algo que te encanta y que sueles guardarte.
    .tip = Di por qué te encanta antes de mostrarlo; ahí está lo importante.
    .plan = Cuando tengamos un momento tranquilo, diré: “¿Te muestro algo que me gusta?”.
    .exit = Di: “No hace falta que te guste”.
    .micro = Di cómo se llama.
    .stretch = Muestra la parte que te parece más bonita.

i-let-this-slide = Escríbele a una amistad a la que dejaste demasiado tiempo sin respuesta: “Dejé pasar esto. Lo siento. Me gustaría saber de ti”.
    .tip = Deja fuera la lista de razones; hace más pesada la lectura.
    .plan = Cuando abra el viejo chat, enviaré esas tres frases y nada más.
    .exit = Añade: “Si prefieres dejarlo así, lo entiendo”.
    .micro = Envía un saludo corto.
    .stretch = Responde a lo que te había preguntado.

come-with-me = Pídele a una amistad o un familiar que te acompañe, en persona o por teléfono, a algo que temes: una cita, una oficina, una primera clase.
    .tip = Di qué haría allí. “Sentarse a mi lado” es una tarea.
    .plan = Cuando haya fecha, se lo pediré a una persona ese mismo día.
    .exit = Escribe: “Si no puedes, iré igual, así que con toda libertad”.
    .micro = Pídele que te escriba antes y después.
    .stretch = Pídele que te acompañe a la ida y a la vuelta.

renegotiate-a-chore = Propón a quienes comparten contigo casa o tarea repartir de otra manera una labor, y di cómo. Elige una hora tranquila.
    .tip = Lleva una labor y una propuesta. El resto de la lista puede esperar.
    .plan = Cuando hayamos comido y nadie tenga prisa, diré: “Me gustaría cambiar una cosa”.
    .exit = Di: “¿Lo probamos dos semanas y luego lo vemos?”.
    .micro = Pregunta qué les parece como está ahora.
    .stretch = Pide una propuesta de su parte.

how-do-i-come-across = Pregúntale a una amistad de confianza: “¿Qué impresión doy cuando alguien me conoce?”. Escucha hasta que termine.
    .tip = Recoges una mirada, no una sentencia.
    .plan = Cuando tengamos tiempo y nadie nos oiga, preguntaré y solo daré las gracias.
    .exit = Di: “Con una cosa basta. Y puedes pasar”.
    .micro = Pide por escrito tres palabras.
    .stretch = Pregunta qué podrías hacer más a menudo.

thanks-at-the-table = En una comida con al menos tres personas más, di dos frases de agradecimiento a quienes están en la mesa.
    .tip = Una cosa sobre hoy, una sobre la gente. Sigue en tu silla si quieres.
    .plan = Cuando los platos estén servidos, pediré un momento y diré mis dos frases.
    .exit = Termina con “Eso era todo” y empieza a comer, para que nadie tenga que responder.
    .micro = Dale las gracias a quien cocinó, delante del resto.
    .stretch = Di algo particular a cada persona.

meet-after-years = Propón verse, o una videollamada, a una amistad a la que no ves desde hace años. No a una expareja, ni a quien pidió distancia.
    .tip = Propón una hora y una manera. En una hora los años se acortan rápido.
    .plan = Cuando haya escrito de qué nos conocemos y qué propongo, lo enviaré.
    .exit = Escribe: “Si ha pasado demasiado tiempo, lo entiendo”.
    .micro = Pregunta qué ha sido de su vida.
    .stretch = Ofrécete a hacer el trayecto más largo.

what-you-mean-to-me = Escríbele a una amistad o un familiar lo que significa para ti, en cinco frases o más, y envíalo.
    .tip = Escribe sobre lo que hizo, no sobre lo genial que es.
    .plan = Cuando tenga veinte minutos tranquilos, escribiré el primer recuerdo que venga y seguiré.
    .exit = Añade: “No tienes que contestar a esto”.
    .micro = Escribe las dos primeras frases.
    .stretch = Léeselo.

invite-three-people = Invita a tres personas que conoces a tu casa u otro lugar que te vaya bien, para algo pequeño: una sopa, un juego, una película.
    .tip = Di a qué hora empieza y a qué hora termina. Con un final es más llevadero venir.
    .plan = Cuando tenga el día, enviaré la misma invitación a las tres antes de diez minutos.
    .exit = Escribe: “Ven si tienes ganas. Me alegro en cualquier caso”.
    .micro = Invita a una persona media hora.
    .stretch = Invita a personas que no se conozcan.

that-hurt = Cuéntale a alguien con quien te sientas a salvo una cosa que hizo y que te dolió. Una cosa, un ejemplo, ningún “siempre”.
    .tip = “Cuando te reíste de mi carta, me dolió”: así, entero.
    .plan = Cuando estemos a solas y sin prisa, diré mi frase y me detendré.
    .exit = Di: “No hace falta que respondas ahora”.
    .micro = Escribe la frase para ti.
    .stretch = Di qué te gustaría la próxima vez.

a-proper-apology = Pide perdón a una amistad o un familiar por algo que te pesa. Deja en paz a quien haya pedido no tener contacto.
    .tip = Qué hiciste, qué le causó, qué haces ahora. Sin “pero” y sin pedir nada.
    .plan = Cuando las tres partes estén en papel, las enviaré tal como están.
    .exit = Escribe: “No me debes ninguna respuesta”.
    .micro = Escribe la primera parte.
    .stretch = Pregunta si hay algo que ayudaría.

tell-about-the-fear = Cuéntale a alguien de confianza el miedo con el que estás trabajando aquí, y una cosa que haces a causa de él.
    .tip = Tú eliges cuánto. Un ejemplo es más amable para ambas partes que toda una historia.
    .plan = Cuando tengamos una hora tranquila, diré: “Hay algo que estoy practicando”, y empezaré.
    .exit = Di: “No necesito consejo. Me ayuda que lo sepas”.
    .micro = Cuenta que estás practicando algo difícil.
    .stretch = Di cómo podría estar a tu lado.

ask-about-the-distance = Si alguien de tus amistades se ha vuelto más distante, pregunta una vez: “¿Es una época complicada, o pasa algo entre tú y yo?”. Después, deja espacio.
    .tip = Dile que puedes oír las dos respuestas.
    .plan = Cuando ya le haya dado muchas vueltas a la pregunta, la enviaré en dos frases.
    .exit = Escribe: “Si prefieres no entrar en eso, también está bien”.
    .micro = Pregunta cómo ha estado últimamente.
    .stretch = Di qué has notado.

another-way-to-celebrate = Llama a un familiar y propón celebrar este año una ocasión de otra manera: más corta, más pequeña, en otro lugar.
    .tip = Empieza por lo que te gusta de ella. Después, tu propuesta.
    .plan = Cuando aún falten semanas, llamaré y haré una propuesta.
    .exit = Di: “Piénsalo. No te pido una respuesta hoy”.
    .micro = Pregunta qué es lo que más le gusta de la ocasión.
    .stretch = Di qué parte vas a dejar en cualquier caso.

a-friend-owes-you = Recuérdale una vez a una amistad, con amabilidad y una fecha, una cosa o suma que aún te debe. Solo donde te sientas a salvo al pedirlo.
    .tip = Di la cosa, el día y una manera de hacerlo. Deja fuera cuánto ha tardado.
    .plan = Cuando tenga mis dos frases, las enviaré de día y dejaré el teléfono.
    .exit = Escribe: “Si ahora es complicado, me dices y lo dividimos”.
    .micro = Pregunta si todavía lo tiene.
    .stretch = Si te importa, propón un día fijo.

name-the-pattern = Habla con una amistad o un familiar con quien te sientas a salvo de algo que se repite en su trato contigo, y pide un cambio.
    .tip = Dos ejemplos, un deseo. Después escucha tanto tiempo como hablaste.
    .plan = Cuando tengamos tiempo y descanso, diré: “Hay algo que me gustaría que cambiáramos”.
    .exit = Di: “Puedes pensarlo. No hay que resolverlo hoy”.
    .micro = Nombra un ejemplo de esta semana.
    .stretch = Pregunta qué le gustaría que cambiaras tú.

a-decision-they-may-dislike = Cuéntale a tu madre, tu padre, un hermano o hermana o una vieja amistad una decisión tuya que quizá no le guste. Solo si es seguro y si tú quieres.
    .tip = Estás informando, no pidiendo permiso. Basta una razón.
    .plan = Cuando la decisión esté tomada y sienta firmeza, la diré en el primer minuto.
    .exit = Di: “No tiene que gustarte. Quería que lo supieras por mí”.
    .micro = Díselo primero a alguien que estará de tu lado.
    .stretch = Responde con calma su primera pregunta y deja esperar la segunda.

reconciliation-once = Escribe una vez a una amistad segura con quien te distanciaste y ofrece hablar. Nunca a una expareja, ni a quien te hizo daño o no quiere contacto.
    .tip = Planea algo amable para los días de espera. El silencio también es una respuesta.
    .plan = Cuando la carta haya reposado una noche, la enviaré y le contaré a una persona que lo hice.
    .exit = Escribe: “Si prefieres dejarlo así, lo respeto y no volveré a escribir”.
    .micro = Escribe la carta y guárdala.
    .stretch = Di qué harías distinto ahora.

avoided-honest-talk = Ten una conversación honesta que llevas tiempo evitando, con alguien con quien estés a salvo. Acuerda la hora y planea descanso después.
    .tip = Anota lo único que debería quedarle claro al final. Lo demás puede quedarse fuera.
    .plan = Cuando nos sentemos, diré esa única cosa en los cinco primeros minutos.
    .exit = Di al empezar: “Podemos parar en cualquier momento, si tú o yo queremos”.
    .micro = Dile que hay algo de lo que te gustaría hablar.
    .stretch = Pregunta cómo le resultó oírlo.

## Decir que no

unsubscribe-from-one = Date de baja de un boletín o una notificación que ya no quieres.
    .tip = No hace falta dar razones; deja esa casilla vacía.
    .plan = Cuando llegue el próximo, bajaré hasta el final y me daré de baja.
    .exit = Al otro lado no espera nadie; es una lista.
    .micro = Márcalo y hoy no lo leas más.
    .stretch = Date de baja de tres.

three-noes-alone = A solas en casa, di en voz alta tres noes distintos, por ejemplo “No, gracias”, “Esta vez no”, “Prefiero que no”.
    .tip = Deja que la voz baje al final, como ante un punto.
    .plan = Cuando cierre la puerta al llegar, diré mis tres noes antes de sentarme.
    .exit = Solo tú los oyes.
    .micro = Di uno en voz baja.
    .stretch = Dilos sin sonreír.

a-no-you-would-have-liked = Escribe un no que te habría gustado decir hace poco, con las palabras que usarías ahora. Es solo para ti.
    .tip = Prueba primero con una frase. La amabilidad puede venir después; antes, la claridad.
    .plan = Cuando me siente esta noche, escribiré la situación en una línea y mi no debajo.
    .exit = No va a nadie, así que nadie tiene que tomárselo bien.
    .micro = Escribe solo la situación.
    .stretch = Léelo en voz alta una vez.

mute-one-chat = Silencia por un día un chat con mucho movimiento.
    .tip = Quien te necesite con urgencia conoce otros caminos.
    .plan = Cuando vuelva a sonar, lo silenciaré hasta mañana.
    .exit = Pueden seguir conversando, y tú leer después o no leer.
    .micro = Siléncialo una hora.
    .stretch = Déjalo en silencio una semana.

count-your-yeses = Durante un día, anota cada sí que des. Por la noche, marca uno que no sentías.
    .tip = Estás mirando; hoy no hace falta cambiar nada.
    .plan = Cuando me oiga decir que sí, haré una marca en mi lista.
    .exit = Nadie se entera, y cada sí sigue en pie.
    .micro = Anota los síes de una hora.
    .stretch = Escribe al lado lo que habrías dicho.

let-it-ring = Deja sonar una llamada que no sea urgente y contesta más tarde, por mensaje o llamada, cuando te venga bien.
    .tip = El teléfono pregunta; no decide.
    .plan = Cuando alguien llame en mal momento, lo dejaré sonar y anotaré cuándo voy a contestar.
    .exit = Puede dejar un mensaje o escribir.
    .micro = Quita el sonido durante una hora.
    .stretch = Escribe: “Ahora no puedo hablar. Mañana te contesto”.

no-leaflet = Cuando alguien te ofrezca hoy un folleto o una muestra, niega con la cabeza de forma amable y sigue tu camino.
    .tip = Un pequeño movimiento es una respuesta completa.
    .plan = Cuando una mano con un papel venga hacia mí, negaré con la cabeza y seguiré mi camino.
    .exit = Lo ve todo el día; una cara amable lo hace llevadero.
    .micro = Practica el movimiento ante un espejo.
    .stretch = Añade: “No, gracias”.

no-bag-thank-you = En la caja, di “No, gracias” a una cosa que no necesitas: una bolsa, un recibo, una tarjeta de cliente.
    .tip = Dos palabras, una mirada, listo.
    .plan = Cuando me pregunten, diré “No, gracias” antes de buscar una razón.
    .exit = Para quien atiende la caja es una cosa menos que hacer.
    .micro = Dilo en voz alta en la puerta, antes de entrar.
    .stretch = Dilo sin añadir por qué.

hours-on-your-profile = Pon en tu aplicación de mensajes un estado o una nota que diga cuándo contestas, como “Respondo después de las seis”.
    .tip = Elige horas que cumplirías de todos modos.
    .plan = Cuando abra hoy la aplicación por primera vez, escribiré mi horario y lo guardaré.
    .exit = La gente lo ve antes de escribir, y eso le ahorra la espera.
    .micro = Desactiva la confirmación de lectura en una aplicación.
    .stretch = Cúmplelo tres días.

cannot-make-it = Responde “No asistiré” a una invitación en línea a la que no vas a ir, en lugar de dejarla abierta.
    .tip = Un no claro ayuda a quien está contando sillas.
    .plan = Cuando vea la invitación abierta, marcaré el no antes de cerrar la página.
    .exit = Les da un número; no hace falta que contesten.
    .micro = Decídelo y márcalo mañana.
    .stretch = Añade una línea: “Que sea una linda noche”.

reply-tomorrow = Responde a un mensaje que no sea urgente con: “Lo vi. Te contesto mañana”.
    .tip = Es una promesa que puedes cumplir, y eso es mejor que una respuesta rápida que no puedes dar.
    .plan = Cuando un mensaje pida más de lo que tengo hoy, enviaré esa línea y cerraré el chat.
    .exit = Añade, si quieres: “Si no puede esperar, dímelo”.
    .micro = Espera una hora antes de contestar algo.
    .stretch = Di un día más lejano.

no-second-helping = Cuando te ofrezcan más comida o una bebida que no quieres, di: “No, gracias. Estaba muy bueno”. No des razones.
    .tip = Pon una mano cerca del plato al decirlo; ayuda a las palabras.
    .plan = Cuando pase la fuente, diré mi frase y la pasaré.
    .exit = Tu agradecimiento les dice que la comida gustó.
    .micro = Practica la frase una vez antes de ir a la mesa.
    .stretch = Si te ofrecen otra vez, repítela con las mismas palabras.

thanks-for-a-no = Dale las gracias a alguien cercano o del trabajo que una vez te dio un no claro y amable, y cuéntale por qué te ayudó.
    .tip = “Me lo dijiste claro, y así pude preguntar en otro lado”.
    .plan = Cuando recuerde un no honesto que me dieron, enviaré dos frases sobre él.
    .exit = Añade: “No hace falta que contestes. Quería decírtelo”.
    .micro = Piensa en un no así y en qué tuvo de bueno.
    .stretch = Copia sus palabras para usarlas tú.

ask-how-they-say-no = Pregúntale a alguien que sabe decir que no: “¿Cómo lo haces? ¿Qué palabras usas?”.
    .tip = Casi siempre hay una persona así que viene enseguida a la mente.
    .plan = Cuando tenga un nombre en mente, enviaré la pregunta.
    .exit = Escribe: “Con una frase basta, o puedes pasar”.
    .micro = Anota un no que le hayas oído.
    .stretch = Usa sus palabras una vez esta semana.

only-looking = Mira una tienda con calma y, cuando te ofrezcan ayuda, di: “No, gracias, estoy mirando”.
    .tip = Puedes salir sin comprar.
    .plan = Cuando alguien ofrezca ayuda, diré mi frase y seguiré mirando.
    .exit = Sonríe o da las gracias una vez; así puede atender a otra gente.
    .micro = Asiente y di “Gracias, estoy bien así”.
    .stretch = Sal sin comprar, con un “Hasta luego” a quien atiende.

name-what-you-do-not-want = Cuando se elija algo en grupo, un plato, una película o una hora, di una cosa que preferirías que no fuera.
    .tip = “El picante, para mí no” deja abierto todo lo demás.
    .plan = Cuando se esté eligiendo, nombraré la única cosa que no quiero.
    .exit = Añade: “Cualquier otra cosa me viene bien”.
    .micro = Díselo a la persona que tienes al lado.
    .stretch = Di también qué te gustaría.

please-write-instead = Cuando alguien pida llamarte y a ti te venga mejor escribir, responde: “Hoy por teléfono no. Mejor por escrito, por favor”.
    .tip = La manera de hablar es algo que puedes elegir.
    .plan = Cuando llegue la pregunta, contestaré con esa línea y no con una razón.
    .exit = Añade: “Contesto esta noche”, si es verdad.
    .micro = Pide que la llamada sea corta.
    .stretch = Cuéntale a una amistad que en general te gusta más escribir.

end-the-chat = Termina tú un intercambio de mensajes: “Lo dejo aquí por hoy. Buenas noches”, o algo parecido.
    .tip = También puedes terminar una buena charla; sigue siendo buena.
    .plan = Cuando note que contesto solo por contestar, enviaré mi línea de cierre.
    .exit = Añade: “Qué bueno saber de ti”.
    .micro = Espera diez minutos antes de la próxima respuesta.
    .stretch = Después deja el teléfono en otra habitación.

i-will-sit-out = En un juego, una ronda o una actividad en grupo, di una vez: “En esta yo paso”.
    .tip = Quédate donde estás y mira; sigues siendo parte.
    .plan = Cuando me toque o se vote, diré mi frase y apoyaré la espalda.
    .exit = Añade: “Que siga el juego, me gusta mirar”.
    .micro = Pide ir al final.
    .stretch = Dilo antes de que alguien te pregunte.

a-no-is-fine-here = Pide algo pequeño a una amistad y escribe al pedirlo: “Un no está bien, de verdad”. Que sea cierto, conteste lo que conteste.
    .tip = Así aprendes desde los dos lados cuánto pesa un no.
    .plan = Cuando necesite una cosa pequeña, la pediré y daré las gracias por cualquier respuesta.
    .exit = Dilo con esas palabras: “Un no está bien, de verdad”.
    .micro = Dile a una amistad que a ti siempre te puede decir que no.
    .stretch = Si es un no, responde: “Gracias por decírmelo claro”.

leave-a-group-chat = Sal de un chat de grupo que ya no necesitas, con una línea amable de despedida.
    .tip = “Estoy ordenando mis chats. Para lo que sea, aquí estoy por mensaje directo”.
    .plan = Cuando haya escrito mi línea, la enviaré y saldré en ese mismo minuto.
    .exit = Te pueden escribir directamente; dilo.
    .micro = Archiva el chat.
    .stretch = Sal sin dar una razón.

cancel-a-subscription = Cancela en línea una suscripción o membresía que no usas.
    .tip = Quizá te muestren una oferta. Puedes pasarla de largo.
    .plan = Cuando tenga la pantalla delante, buscaré “cancelar” y seguiré hasta ver la confirmación.
    .exit = Es un contrato; a nadie le duele que termine.
    .micro = Averigua cuándo se puede terminar.
    .stretch = Donde pregunten el motivo, escribe una línea: “Ya no lo necesito”.

no-without-a-reason = Responde a una petición u oferta pequeña con un no amable que no lleve ninguna razón.
    .tip = “Gracias por pensar en mí. Esta vez no”. Y ahí dejas de escribir.
    .plan = Cuando empiece a escribir “porque”, lo borraré y enviaré el resto.
    .exit = Añade las gracias; dicen que aprecias a la persona.
    .micro = Da una razón de tres palabras.
    .stretch = Di uno de viva voz.

leave-me-out-of-this-photo = Cuando alguien tome fotos en grupo, di: “En esta prefiero no salir”. Si quieres, ofrécete a tomarla tú.
    .tip = Dilo mientras levantan el teléfono.
    .plan = Cuando vea aparecer una cámara, diré mi frase y me haré a un lado.
    .exit = Di: “Adelante con la foto, yo espero con gusto”.
    .micro = Date la vuelta en una foto.
    .stretch = Pídele a alguien que retire una foto en la que sales.

decline-in-one-sentence = Rechaza una invitación en una sola frase sencilla.
    .tip = Gracias, no, buen deseo: “Gracias, no voy a ir, que sea un día muy bonito”.
    .plan = Cuando sepa que no quiero ir, enviaré la frase ese mismo día.
    .exit = Un no temprano deja tu lugar a otra persona.
    .micro = Responde que mañana dirás algo, y cúmplelo.
    .stretch = Envíala sin “lo siento”.

practise-noes-together = Pídele a una amistad que te haga por teléfono cinco peticiones absurdas. Responde a cada una con un no distinto.
    .tip = Reírse está permitido; el no tiene que llegar de todos modos.
    .plan = Cuando volvamos a hablar, explicaré el juego y pediré la primera petición.
    .exit = Di: “Solo si tienes ganas de decir tonterías”.
    .micro = Juega una ronda, por escrito.
    .stretch = Di cada no sin razón y después guarda silencio.

no-to-a-sales-call = En una llamada de ventas, di en tus primeras frases: “No, gracias. Pido que mi número salga de la lista. Adiós”. Y cuelga.
    .tip = Quien llama tiene un guion, y ahora tú también.
    .plan = Cuando oiga de qué se trata, diré mis tres frases y terminaré la llamada.
    .exit = Un no rápido le deja tiempo para quien sí lo quiera.
    .micro = Di las tres frases en voz alta con el teléfono apagado.
    .stretch = Usa tu voz de todos los días y deja fuera el “lo siento”.

not-my-part = Cuando te llegue una pregunta que corresponde a otra persona, responde: “Eso no lo llevo yo. Lo puede ver …”, y da el nombre.
    .tip = Indicar el camino también es ayudar.
    .plan = Cuando llegue un mensaje así, escribiré dos frases y dejaré la tarea donde corresponde.
    .exit = Añade: “Si por ahí no se resuelve, me dices”.
    .micro = Pregunta quién se encarga de eso.
    .stretch = Deja fuera el “lo siento”.

smaller-yes = Responde a una petición con un sí más pequeño: “Todo no, pero puedo diez minutos”.
    .tip = Elige un tamaño que darías con gusto.
    .plan = Cuando llegue la petición, pensaré en la parte que me gustaría hacer y ofreceré solo esa.
    .exit = Añade: “Si así no sirve, un no también está bien”.
    .micro = Di que sí, pero para un día más adelante.
    .stretch = Di con claridad qué dejas fuera.

take-back-a-small-yes = Retira con tiempo un sí pequeño que diste demasiado rápido: “Dije que sí muy deprisa. Al final no voy a poder”.
    .tip = Hazlo mientras todavía puedan organizarse de otra manera.
    .plan = Cuando sepa que no quiero hacerlo, escribiré ese mismo día.
    .exit = Añade, si es verdad: “Puedo decirte quién quizá sí”.
    .micro = Pregunta hasta cuándo necesitan saberlo.
    .stretch = Guárdate la razón.

doorstep-no = Si alguien quiere venderte algo en tu puerta, di a través de ella o en el umbral: “No, gracias. Adiós”. Y cierra.
    .tip = Puedes dejar la puerta cerrada y hablar a través de ella.
    .plan = Cuando oiga de qué se trata, diré mi frase y cerraré la puerta.
    .exit = Un no corto le permite seguir con la puerta siguiente.
    .micro = Practícalo una vez con la puerta cerrada.
    .stretch = Pon un aviso en la puerta.

tell-someone-no-is-hard = Cuéntale a una amistad que te cuesta decir que no y que lo estás practicando.
    .tip = Así también sabrá que un no tuyo es práctica y no distancia.
    .plan = Cuando volvamos a escribirnos, se lo contaré en dos frases.
    .exit = Añade: “Me ayudas si te lo tomas con calma”.
    .micro = Cuéntale que estás practicando algo.
    .stretch = Pídele que a veces compruebe: “¿Es un sí de verdad?”.

i-will-come-back-to-you = Responde hoy a una petición con: “Déjame pensarlo y te digo”, y di cuándo.
    .tip = Un sí rápido suele ser una vieja costumbre que habla.
    .plan = Cuando oiga una petición y la boca me pida decir que sí, diré antes esa frase.
    .exit = Da una hora: “Mañana a mediodía tienes mi respuesta”.
    .micro = Respira una vez antes de contestar.
    .stretch = Vuelve con un no.

ten-minutes-from-the-start = Empieza una llamada con “Tengo diez minutos” y termínala tú al cabo de diez minutos.
    .tip = Dilo con alegría, en la primera frase. Pon una alarma discreta.
    .plan = Cuando conteste o marque, diré mis diez minutos antes que nada.
    .exit = Di: “Si hace falta más, buscamos otro momento”.
    .micro = Di que tienes media hora.
    .stretch = Termina sin una razón: “Se acabaron mis diez minutos. Hablamos pronto”.

leave-when-you-meant-to = Sal de una visita, una reunión o una fiesta a la hora que elegiste antes, con una frase de despedida.
    .tip = Ten primero tus cosas a mano. Con el abrigo o el bolso puestos, despedirse va mejor.
    .plan = Cuando llegue mi hora, diré: “Me voy ya. Me alegró estar aquí”.
    .exit = Despídete de quien invita; el resto puede seguir conversando.
    .micro = Di al principio a qué hora te irás.
    .stretch = Vete en el mejor momento.

no-group-present = Di que no a una colecta o un regalo en grupo: “Esta vez no participo”.
    .tip = Lo que puedes gastar es asunto tuyo. Un buen deseo de tu parte también es un regalo.
    .plan = Cuando pase la lista, escribiré mi frase y ninguna cantidad.
    .exit = Añade: “Yo envío mis buenos deseos por mi cuenta”.
    .micro = Da menos de lo que se propuso.
    .stretch = Escríbelo en el grupo y no en privado.

thanks-i-can-manage = Cuando alguien te ayude sin preguntar, con una puerta, una silla, una bolsa o una pantalla, di: “Gracias, yo puedo. Si necesito ayuda, la pido”.
    .tip = Tus cosas, tu ritmo. La intención es buena, y aun así puedes decirlo.
    .plan = Cuando se acerque una mano, diré mis dos frases con amabilidad.
    .exit = Así sabe cómo ser útil: cuando se le pida.
    .micro = Di: “Un momento, por favor”.
    .stretch = Di qué ayudaría de verdad.

quieter-please = Escríbele a alguien con quien vives o que vive al lado, y con quien te llevas bien, y pide que baje un ruido a una hora.
    .tip = Un ruido, una hora, un deseo. Envíalo de día y no en caliente.
    .plan = Cuando haya silencio otra vez y yo tenga calma, enviaré tres frases amables.
    .exit = Escribe: “Si no se puede evitar, me dices y busco otra manera”.
    .micro = Pregunta si sabe hasta dónde se oye.
    .stretch = Pídelo en persona en un momento tranquilo.

i-would-rather-not-say = Cuando alguien de tu vida privada pregunte por algo que prefieres guardarte, di: “Prefiero no contarlo”. Y pasa a otra cosa.
    .tip = Ten listo el siguiente tema; hace de puente.
    .plan = Cuando llegue la pregunta, diré mi frase y preguntaré por algo suyo.
    .exit = Dilo con calidez: “No es por ti. De eso no hablo”.
    .micro = Responde con la mitad de lo que contarías normalmente.
    .stretch = Deja estar el silencio que venga después.

i-do-not-lend-this = Cuando alguien te pida prestada una cosa que te preocuparía, responde: “Esto no lo presto”.
    .tip = “Esto” le dice que se trata de la cosa.
    .plan = Cuando sienta la preocupación antes que el sí, enviaré esa frase.
    .exit = Añade, si quieres, algo que prestarías con gusto.
    .micro = Préstala con fecha de devolución.
    .stretch = Di que no sin dar una alternativa.

please-ask-before-you-come = Dile a alguien que suele llamar o pasar por casa sin avisar que te gustaría recibir antes un mensaje corto.
    .tip = Cuéntale qué ganas tú con eso: “Así tengo tiempo para ti”.
    .plan = Cuando haya vuelto a pasar y se haya ido, lo escribiré en dos frases.
    .exit = Añade: “Me gusta verte. Así sale mejor”.
    .micro = Pregunta si podría escribir el día antes.
    .stretch = Di qué horas nunca te vienen bien.

outside-my-budget = Cuando un plan cueste más de lo que quieres gastar, escribe: “Se sale de mi presupuesto”. Propón algo más barato, o déjalo ahí.
    .tip = Un presupuesto es un plan, y no tienes que mostrarlo.
    .plan = Cuando aparezca el precio, enviaré esa frase antes de decir que sí a la fecha.
    .exit = Añade: “Si la ilusión es grande, adelante sin mí”.
    .micro = Pregunta cuánto va a costar.
    .stretch = Di cuánto pagarías con gusto.

back-tomorrow-morning = Si tu horario lo permite, responde a un mensaje de trabajo o estudio fuera de hora: “Lo veo mañana por la mañana”. O ponlo como respuesta automática.
    .tip = Decide antes qué sería una emergencia de verdad.
    .plan = Cuando llegue un mensaje fuera de mi horario, enviaré la frase o dejaré que salga la automática.
    .exit = Di cuándo pueden contar contigo.
    .micro = Deja un mensaje sin leer hasta la mañana.
    .stretch = Acuerda un horario con la gente con la que trabajas.

cancel-by-phone = Termina por teléfono un contrato o una reserva, a una hora tranquila. Si te hacen una oferta, di: “Gracias, no. ¿Queda confirmada la cancelación?”.
    .tip = Una frase para cada pregunta; puede ser siempre la misma.
    .plan = Cuando tenga delante el número y el contrato, llamaré y diré primero lo que quiero.
    .exit = Dale las gracias a la persona; las reglas no son suyas.
    .micro = Busca el número y con cuánta antelación hay que avisar.
    .stretch = Pide una confirmación por escrito antes de colgar.

not-looking-for-advice = Cuando alguien te dé un consejo que no pediste, di: “Gracias. Con esto no busco consejo”.
    .tip = Primero las gracias, después la puerta, cerrada con suavidad.
    .plan = Cuando llegue el segundo “deberías”, diré mis dos frases.
    .exit = Añade lo que te gustaría: “Me ayuda que me escuches”.
    .micro = Di “Lo pensaré” y cambia de tema.
    .stretch = Dilo a alguien que siempre te aconseja.

hand-a-task-back = Devuelve una tarea voluntaria o prestada que se te quedó: “La he hecho un tiempo. Desde el mes que viene no puedo”.
    .tip = Elige algo que nunca fue tuyo por contrato y avisa con tiempo.
    .plan = Cuando sepa la fecha, le escribiré a la persona a quien corresponde la tarea.
    .exit = Ofrece una entrega ordenada: media página y una conversación.
    .micro = Pregunta a quién corresponde la tarea.
    .stretch = Di que no a la siguiente en la misma semana.

turn-down-a-role = Rechaza un papel que otras personas quieren que asumas: organizar, llevar las cuentas, poner el transporte, tomar siempre las notas.
    .tip = Agradece que pensaran en ti, di que no y deja que sean ellas quienes busquen a alguien.
    .plan = Cuando lo haya consultado con la almohada, enviaré mis tres frases.
    .exit = Escribe: “Espero que aparezca alguien a quien le guste”.
    .micro = Acéptalo por una única vez.
    .stretch = Di que el año que viene la respuesta será la misma.

stop-sending-me-these = Pídele a alguien que conoces que deje de enviarte un tipo de mensaje: cadenas, noticias alarmantes, chistes que no te gustan.
    .tip = Se trata de los mensajes. Dile cuáles te alegra recibir.
    .plan = Cuando llegue el próximo, escribiré mi petición en dos frases.
    .exit = Añade: “Me gusta saber de ti. Son solo estos”.
    .micro = Silencia el chat una semana.
    .stretch = Dilo en el grupo donde se publican.

quiet-after-the-no = Después de tu próximo no, calla cinco segundos. Deja que la otra persona sea la siguiente en hablar.
    .tip = Cuenta tus respiraciones. Lo que quiere salir probablemente es una razón.
    .plan = Cuando mi no haya salido, cerraré la boca y tomaré aire dos veces.
    .exit = Le deja tiempo para asimilarlo.
    .micro = Espera dos segundos.
    .stretch = Mantén una cara amable mientras esperas.

not-that-nickname = Pídele a alguien que te llama con un apodo o una etiqueta que no te gusta que deje de hacerlo, y di cómo quieres que te llame.
    .tip = Dale enseguida la palabra adecuada; se aprende antes que una prohibición.
    .plan = Cuando vuelva a oírlo, diré: “Prefiero que me llames …”.
    .exit = Añade: “No podías saberlo”.
    .micro = Firma tus mensajes con el nombre que te gusta.
    .stretch = Recuérdaselo una vez, con amabilidad, cuando se le escape.

no-to-somebody-you-please = Di que no a un deseo pequeño de alguien a quien casi siempre dices que sí y con quien te sientas a salvo.
    .tip = Empieza por el no; el cariño puede venir después.
    .plan = Cuando llegue el deseo, diré: “Hoy no”, y solo después lo que aprecio de esa persona.
    .exit = Di: “Pídemelo otro día. Me gusta que me lo pidas”.
    .micro = Di que sí, pero con tu propia condición.
    .stretch = Deja fuera la razón.

how-did-my-no-land = Pregúntale a alguien a quien hace poco dijiste que no: “¿Cómo te sonó mi no?”.
    .tip = Elige un no pequeño y una persona que te aprecie.
    .plan = Cuando haya pasado un día, enviaré la pregunta y solo daré las gracias por la respuesta.
    .exit = Escribe: “Si no notaste nada, también es una respuesta”.
    .micro = Pregúntate cómo te lo habrías tomado tú.
    .stretch = Pregunta cómo le habría gustado oírlo.

which-meeting-without-me = Di que no a una reunión o sesión de estudio donde no haces falta, y pide las notas. Elige una a la que puedas no ir.
    .tip = Di qué harás con ese tiempo, si ayuda a entenderlo.
    .plan = Cuando llegue la invitación, me preguntaré qué aporto y contestaré ese mismo día.
    .exit = Escribe: “Si hago falta para un punto, voy a ese punto”.
    .micro = Pregunta qué se espera de ti allí.
    .stretch = Pide salir de la lista habitual.

decline-a-quote = Llama a una hora tranquila a un profesional o empresa a quien pediste presupuesto, y di que no lo aceptas.
    .tip = Les gusta saberlo. El silencio les cuesta más que tu no.
    .plan = Cuando lo haya decidido, llamaré y lo diré en mi segunda frase.
    .exit = Di: “Muchas gracias por el trabajo que llevó”.
    .micro = Escríbelo en dos frases.
    .stretch = Si preguntan por qué, da una razón verdadera.

no-in-front-of-the-group = Di que no a un plan en común delante de varias personas, en una sala o en una llamada: “Esta vez no me sumo. A disfrutar”.
    .tip = Dilo al mismo volumen que el resto y sigue en tu silla.
    .plan = Cuando vayan diciendo que sí por turnos, diré mi frase en el mío.
    .exit = Añade: “Después quiero saber cómo estuvo”.
    .micro = Díselo antes a una de esas personas.
    .stretch = No des razones y sigue en la conversación.

change-the-subject = Cuando una charla con gente que conoces vaya hacia algo que no te hace bien, di: “Me gustaría hablar de otra cosa”, y ofrece un tema.
    .tip = Ten listo el tema: un viaje, una receta, el gato de al lado.
    .plan = Cuando note que se me suben los hombros, diré mi frase y haré una pregunta.
    .exit = Di: “Está bien hablarlo sin mí. Voy por un vaso de agua”.
    .micro = Levántate de la mesa dos minutos.
    .stretch = Di a qué tema te refieres.

no-to-lending-money = Cuando una amistad o un familiar con quien te sientas a salvo te pida dinero prestado, responde: “No presto dinero. Espero que encuentres la manera”.
    .tip = Una regla se escucha mejor que un juicio sobre su plan.
    .plan = Cuando llegue la petición, esperaré una hora y después enviaré mi frase.
    .exit = Añade, si lo sientes: “Puedo ayudarte a mirar qué opciones tienes”.
    .micro = Di que necesitas una noche para pensarlo.
    .stretch = Di que no a una suma que te podrías permitir.

no-gossip = Cuando gente que conoces hable mal de alguien ausente, di: “Prefiero no hablar de quien no está”.
    .tip = Habla por ti y deja fuera el sermón.
    .plan = Cuando oiga el nombre y el tono, diré mi frase y preguntaré por otra cosa.
    .exit = Después ofrece por dónde seguir: “¿Qué tal la semana?”.
    .micro = Guarda silencio y no participes.
    .stretch = Di algo bueno de la persona ausente.

change-a-standing-yes = Termina o reduce un favor que se volvió fijo: el encargo semanal, la llamada de siempre, el postre cada vez.
    .tip = Avisa con tiempo y pon una última fecha. Las costumbres tardan un poco en moverse.
    .plan = Cuando haya elegido la última fecha, escribiré para contarlo.
    .exit = Escribe: “Me ha gustado hacerlo. Desde el mes que viene necesito ese tiempo”.
    .micro = Sáltatelo una vez.
    .stretch = Termínalo sin ofrecer reemplazo.

a-shorter-visit = Llama a un familiar o una amistad y avisa con antelación de que te quedarás menos tiempo que de costumbre.
    .tip = Di qué te hace ilusión y a qué hora te irás.
    .plan = Cuando falte una semana para la visita, llamaré y diré primero mis horas.
    .exit = Di: “Prefiero ir menos tiempo y disfrutarlo”.
    .micro = Pon tus horas en un mensaje.
    .stretch = Di que no a la pregunta de si podrías quedarte un poco más.

no-to-extra-work = Cuando te ofrezcan una tarea o un turno extra voluntario, di: “Esta semana no puedo asumirlo”. Solo donde no ponga en riesgo tu puesto.
    .tip = Di qué puedes hacer en su lugar, o para cuándo sería posible.
    .plan = Cuando me lo pidan, miraré mi lista antes de mirar su cara.
    .exit = Di: “Si eso complica las cosas, vemos qué se puede mover”.
    .micro = Pide una hora para revisarlo.
    .stretch = No ofrezcas nada a cambio.

a-topic-off-the-table = Por teléfono, di a un familiar con quien te sientas a salvo de qué tema ya no quieres hablar: tu peso, tu vida amorosa, tus planes.
    .tip = Di de qué te gusta hablar con esa persona.
    .plan = Cuando nos hayamos saludado, diré: “Hay una cosa que me gustaría dejar fuera a partir de ahora”.
    .exit = Di: “Puedes preguntarme por todo lo demás”.
    .micro = Dilo solo para esta llamada.
    .stretch = Si vuelve a salir, di una vez: “Ese tema lo dejo fuera”.

undo-a-bigger-yes = Retira una promesa grande que preferirías no haber hecho, mientras todavía hay tiempo, y ofrece una entrega justa.
    .tip = Asume el sí, después el no: “Lo prometí y no puedo sostenerlo”.
    .plan = Cuando haya pensado en la entrega, escribiré ese mismo día.
    .exit = Escribe: “Sé que esto da trabajo, y lo lamento”.
    .micro = Di que tienes dudas.
    .stretch = Dilo de viva voz.

the-same-no-twice = Cuando alguien con quien te sientas a salvo insista después de tu no, repite el mismo no con las mismas palabras. No des razones nuevas.
    .tip = Cada razón nueva es algo nuevo que discutir.
    .plan = Cuando me lo pidan otra vez, diré la misma frase, un poco más despacio.
    .exit = Di: “Sé que esperabas otra cosa. Mi respuesta se mantiene”.
    .micro = Di: “Como te decía”.
    .stretch = Pasa tú a otro tema.

i-am-not-the-go-between = Diles a dos personas que se envían sus discusiones a través de ti que ya no vas a pasar mensajes. Escribe a ambas lo mismo.
    .tip = Con las mismas palabras, nadie tiene que adivinar de qué lado estás.
    .plan = Cuando llegue el próximo mensaje para la otra persona, responderé con mi frase.
    .exit = Escribe: “Aprecio a ambas partes. Mejor hablarlo directamente”.
    .micro = Deja un mensaje sin entregar y dilo.
    .stretch = Pídele a cada una que deje a la otra fuera de sus charlas contigo.

leave-a-regular-service = Llama a alguien cuyo servicio has usado mucho tiempo, de entrenamiento, limpieza o clases de música, y di que lo dejas.
    .tip = Avisa con tiempo, agradece una cosa y despídete.
    .plan = Cuando tenga la última fecha, llamaré a una hora tranquila y lo diré en mi segunda frase.
    .exit = Di: “Agradezco mucho todo este trabajo. No hace falta convencerme”.
    .micro = Haz primero una pausa de un mes.
    .stretch = Dilo en persona.

i-would-leave-the-room = Diles a personas con quienes te sientas a salvo qué harás si siguen cierto tipo de bromas o gritos: “Entonces me voy un rato al cuarto de al lado”. Y hazlo.
    .tip = Dice lo que haces tú y deja libertad al resto.
    .plan = Cuando vuelva a empezar, lo diré una vez, con calma, y me iré si sigue.
    .exit = Di: “Vuelvo en diez minutos, y con gusto”.
    .micro = Vete al cuarto de al lado sin decir nada.
    .stretch = Dilo antes, en un momento tranquilo.

leave-a-commitment = Dile a la persona responsable que dejas un compromiso que ya no encaja: una junta, un equipo, un club, un curso.
    .tip = Decide primero y habla después. Lleva la fecha y lo que entregas.
    .plan = Cuando nos sentemos o empiece la llamada, lo diré antes de que acabe la charla del principio.
    .exit = Di: “Quería contarlo en persona. No hace falta estar de acuerdo”.
    .micro = Pide una pausa en lugar de irte.
    .stretch = Responde a “¿No puedes quedarte hasta …?” con la fecha que habías elegido.

not-that-holiday = Llama a tu familia o a tus amistades, con quienes te sientas a salvo, y di que no a una fiesta o reunión grande a la que siempre vas.
    .tip = Dilo pronto, y di qué te gustaría hacer con esas personas en otro momento.
    .plan = Cuando se hable del plan por primera vez este año, llamaré y lo diré en el primer minuto.
    .exit = Di: “Entiendo si es una desilusión. Prefiero decirlo ya”.
    .micro = Ve solo un día.
    .stretch = No hagas todavía ninguna otra oferta.

repeated-line-with-an-ally = Con alguien de tu parte presente, di a quien cruza una y otra vez un límite tuyo qué tiene que parar. Solo si tú y tus ingresos están a salvo.
    .tip = Acuerda antes con tu persona de apoyo quién dice qué y cómo salir de ahí. Descansa después.
    .plan = Cuando todo el mundo esté en su silla, leeré mis dos frases y lo único que pido.
    .exit = Di: “No hace falta responder hoy. Quiero saber que se ha oído”.
    .micro = Háblalo con la persona que te apoya.
    .stretch = Escríbelo después y da una copia a cada persona.

final-no-to-something-big = Di un no definitivo a algo grande que llevas sin decidir: una oferta, un proyecto, un plan en común. Elige el día, y descansa después.
    .tip = Escribe tu no en una frase y tenla en la mano.
    .plan = Cuando nos veamos o hablemos, diré primero la frase y explicaré solo si quiero.
    .exit = Di: “Ya está decidido. Gracias por la espera”.
    .micro = Di ese no primero a una amistad.
    .stretch = Escribe al día siguiente para confirmarlo.
