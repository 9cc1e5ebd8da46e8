### Words of the challenges with strangers, in shops and in hearing no.
### Facts are in challenges/<context>.toml under the same id, in the same order.

## Strangers

window-questions = Desde una ventana o un banco del parque, fíjate en tres personas que pasen. Escribe una pregunta amable que podrías hacerle a cada una.
    .tip = Nadie tiene que responderlas. Estás practicando la curiosidad en lugar de la guardia alta.
    .plan = Cuando termine mi café o mi té, me sentaré junto a la ventana y escribiré tres preguntas.
    .exit = No le preguntas nada a nadie, así que nadie tiene nada que rechazar.
    .micro = Fíjate en una persona y piensa una pregunta, sin escribirla.
    .stretch = Lee la mejor de las tres en voz alta, tal como la dirías.

look-up-on-the-way = En un trayecto que ibas a hacer de todos modos, guarda el teléfono durante una cuadra o manzana entera y camina con la cabeza alta.
    .tip = Deja descansar la mirada en los tejados, los árboles y los letreros. Las caras pueden ir y venir.
    .plan = Cuando llegue a la primera esquina, guardaré el teléfono y miraré al frente hasta la siguiente.
    .exit = No le pides nada a nadie. Ocupas el lugar que te toca en la calle.
    .micro = Levanta la vista durante diez respiraciones.
    .stretch = Haz así todo el camino, ida y vuelta.

half-smile = Dedica hoy una media sonrisa a una persona que pase a tu lado y luego aparta la mirada como siempre.
    .tip = Deja que los ojos hagan casi todo el trabajo. Con dos segundos basta.
    .plan = Cuando alguien venga hacia mí en una calle con gente, sonreiré a medias una vez y seguiré mi camino.
    .exit = Puede mirar a otro lado o no darse cuenta. No tiene nada que responder.
    .micro = Prueba la media sonrisa una vez frente al espejo.
    .stretch = Añade un “buenos días” en voz baja.

sit-unplugged = Siéntate diez minutos en una biblioteca, una sala de espera o un parque con más gente, sin auriculares ni pantalla.
    .tip = Lleva un libro si tus manos necesitan algo. Con un libro siguen pudiendo hablarte; con auriculares, no tanto.
    .plan = Cuando me siente, guardaré los auriculares en el bolso y los dejaré ahí diez minutos.
    .exit = Dejas una puerta abierta, y nadie tiene que cruzarla.
    .micro = Quítate los auriculares un minuto.
    .stretch = Quédate veinte minutos y levanta la vista cada vez que entre alguien.

hold-the-door = Sostén una puerta o un ascensor para alguien que venga detrás de ti.
    .tip = Si viene lejos, déjala cerrarse. Sostenerla demasiado obliga a apurar el paso.
    .plan = Cuando cruce una puerta y oiga pasos cerca, la sostendré.
    .exit = Puede pasar dando las gracias o sin darlas. Las dos cosas están bien.
    .micro = En una puerta, mira hacia atrás para ver si viene alguien.
    .stretch = Di “adelante” mientras pasa.

pass-on-a-book = Deja un libro o una revista que ya leíste en una estantería pública de intercambio, con una nota que diga qué te gustó.
    .tip = Una frase sincera es una buena nota. Fírmala con tu nombre de pila o no la firmes.
    .plan = Cuando pase por la estantería de intercambio, dejaré el libro con mi nota dentro.
    .exit = Quien lo encuentre puede leerlo, dejarlo o pasarlo a otra persona.
    .micro = Escribe la nota en casa y métela en el libro.
    .stretch = Recomienda en la nota qué leer después, y por qué.

neighbour-hello = Saluda a alguien del vecindario, o a quien sueles ver por tu zona, antes de que te salude.
    .tip = Si no te oye, eso habla del ruido de la calle y no de ti.
    .plan = Cuando vea a alguien de mi calle, saludaré yo antes.
    .exit = Sigue caminando mientras saludas, así puede responder o continuar.
    .micro = Saluda con la cabeza a alguien que reconozcas.
    .stretch = Añade algo sobre el tiempo o el día.

guest-book-line = Deja dos líneas en el libro de visitas en línea de un museo, un parque o un proyecto que te guste.
    .tip = Cuenta cuándo estuviste o por qué te gustaría ir. Con el nombre de pila es suficiente.
    .plan = Cuando encuentre la página, escribiré dos líneas y las publicaré en ese mismo minuto.
    .exit = Un libro de visitas no le pide respuesta a nadie. Está ahí para escribir en él.
    .micro = Lee cinco mensajes y elige el que más te guste.
    .stretch = Firma con tu nombre y el lugar desde donde escribes.

right-stop = En un viaje que hagas de verdad, pregunta a alguien que esté esperando si esta es la parada o el andén correcto para ir adonde vas.
    .tip = Quien viaja con cuidado lo comprueba. “Quería asegurarme” es motivo suficiente.
    .plan = Cuando llegue a la parada, preguntaré a la persona más cercana si es la correcta.
    .exit = Di: “Si es difícil saberlo, no pasa nada”.
    .micro = Lee el letrero y luego di la pregunta en voz baja para ti.
    .stretch = Si la ves con ganas de hablar, pregunta si esa línea suele tardar.

seat-beside-you = Antes de sentarte junto a alguien en un banco del parque, un autobús o una sala de espera, pregunta: “¿Está libre este asiento?”.
    .tip = Un bolso en el asiento suele ser solo un bolso en un asiento.
    .plan = Cuando vea un sitio libre junto a alguien, preguntaré si está libre.
    .exit = Si está ocupado, di “no pasa nada, gracias” y elige otro lugar.
    .micro = Elige el sitio por el que preguntarías y detente cerca un momento.
    .stretch = Cuando te hayas sentado, comenta algo sobre la espera o la vista.

postcard-to-a-stranger = Apúntate a un intercambio de postales entre personas que no se conocen y envía una que cuente algo pequeño y cierto de tu día.
    .tip = Los detalles corrientes viajan bien: qué desayunaste, qué se oye ahora mismo.
    .plan = Cuando el intercambio me dé una dirección, escribiré cinco líneas y enviaré la postal ese mismo día.
    .exit = Un intercambio no obliga a ninguna amistad. El acuerdo es una postal y nada más.
    .micro = Escribe las cinco líneas en un papel antes de apuntarte.
    .stretch = Cuenta algo que te cuesta y algo que te gusta.

after-you-in-line = En una fila, ofrece tu lugar a la persona de atrás si lleva menos cosas o parece tener prisa.
    .tip = Un breve “adelante, por favor” con la mano abierta lo dice todo.
    .plan = Cuando vea detrás de mí a alguien con una o dos cosas, le ofreceré mi lugar.
    .exit = Si prefiere esperar, di “de acuerdo” y quédate donde estás.
    .micro = Deja pasar a una persona con un gesto, sin palabras.
    .stretch = Ofrécelo y di después una frase amable mientras esperan.

question-to-a-local-group = Escribe a un grupo local de historia, huertos o naturaleza al que no pertenezcas y pregunta algo sobre tu calle o tu zona.
    .tip = Puede que alguien lleve años esperando que le pregunten por ese muro viejo.
    .plan = Cuando tenga la pregunta en dos frases, la enviaré antes de volver a retocarla.
    .exit = Escribe: “Si nadie lo sabe, eso también es una respuesta”.
    .micro = Anota algo de tu calle que siempre te haya intrigado.
    .stretch = Comparte una foto antigua o un recuerdo del lugar, sin personas en la imagen.

ask-the-time = En un paseo o una salida de día, deja el teléfono en el bolso. Cuando quieras saber la hora, pregúntasela a alguien cercano.
    .tip = Elige a alguien que no esté caminando. Quien espera suele tener un segundo.
    .plan = Cuando quiera saber la hora, se la preguntaré a la persona parada más cercana.
    .exit = Di: “Solo si no es molestia”.
    .micro = Di la pregunta en voz alta una vez antes de salir de casa.
    .stretch = Después de dar las gracias, comenta algo sobre el día.

sure-of-the-way = De camino a un sitio que conoces a medias, pregunta a alguien cómo llegar y di que quieres asegurarte.
    .tip = Escucha solo el primer giro. El resto se lo puedes preguntar a la siguiente persona.
    .plan = Cuando llegue a la esquina en la que empiece a dudar, preguntaré a una persona por dónde ir.
    .exit = Di: “Si no es fácil explicarlo, no pasa nada”.
    .micro = Mira el mapa y prepara la pregunta en tu cabeza.
    .stretch = Repite las indicaciones para que te puedan corregir.

praise-a-choice = Dile a alguien que te gusta algo que ha elegido, como un bolso, un libro o una insignia, y sigue tu camino.
    .tip = Dilo de pasada y sin detenerte. Así es un regalo y no el comienzo de nada.
    .plan = Cuando vea algo que alguien ha elegido con cariño, diré que me gusta y seguiré mi camino.
    .exit = Sigue caminando mientras lo dices, para que nadie tenga que responder.
    .micro = Fíjate en tres elecciones que te gusten y no digas nada.
    .stretch = Di qué es exactamente lo que te gusta.

line-remark = Mientras esperas en una fila o una parada, dile a la persona de al lado una frase sobre la espera que comparten.
    .tip = “Hoy sí que hay fila” ha abierto muchas conversaciones. No hace falta que sea ingenioso.
    .plan = Cuando lleve un minuto esperando, miraré a la persona de al lado y diré una frase.
    .exit = Si asiente y se da la vuelta, déjalo ahí. Puede que lleve un día largo.
    .micro = Busca tu frase y guárdala para la próxima vez.
    .stretch = Añade una pregunta pequeña, como “¿siempre es así?”.

local-tip = Pide un consejo a alguien que parezca conocer bien el lugar: un buen banco donde sentarse, una panadería o una vista.
    .tip = A mucha gente le gusta ser quien sabe. Pide una sola cosa y deja que elija cuál.
    .plan = Cuando vea a alguien sin prisa, le pediré un consejo sobre la zona.
    .exit = Di: “Si no viene nada a la cabeza, no hay problema”.
    .micro = Piensa qué consejo le darías a alguien de visita.
    .stretch = Ve a ese sitio y da las gracias si vuelven a verse.

question-about-a-project = Escribe a alguien que no conozcas y que tenga un proyecto público que te guste, y hazle una pregunta sobre cómo lo hizo.
    .tip = Una pregunta precisa ya es un elogio. Dos frases bastan.
    .plan = Cuando haya mirado el proyecto otra vez, escribiré mis dos frases y las enviaré.
    .exit = Escribe: “Sé que los mensajes se acumulan, así que no responder también está bien”.
    .micro = Dale “me gusta” al proyecto.
    .stretch = Cuéntale qué probaste gracias a él.

centre-by-phone = Llama a un centro cultural, una biblioteca o un club al que quizá vayas y pregunta cómo se incorpora alguien nuevo.
    .tip = Ten la pregunta en un papel a tu lado. Leerla está permitido.
    .plan = Cuando sea una hora tranquila, marcaré el número y leeré mi pregunta.
    .exit = Di: “Si hay una página donde leerlo, también me sirve”.
    .micro = Busca el número y anótalo junto a tu pregunta.
    .stretch = Pregunta qué día es mejor para una primera visita.

what-are-you-reading = Cuando alguien cerca de ti levante la vista de un libro, un cuaderno de dibujo o unas flores, hazle una pregunta sobre ello.
    .tip = Espera a que levante la vista. Así es más amable, y en su voz notarás si le apetece seguir.
    .plan = Cuando la persona levante la vista, haré mi única pregunta y escucharé la respuesta.
    .exit = Tras una respuesta, di: “Gracias, no interrumpo más”.
    .micro = Fíjate en qué lee o hace una persona y prepara la pregunta.
    .stretch = Cuéntale en una frase por qué querías saberlo.

two-names = Dile tu nombre a alguien que ves a menudo y a quien nunca te has presentado, y pregúntale el suyo.
    .tip = “Nos vemos tanto que me apetecía presentarme” es verdad y cubre el hueco.
    .plan = Cuando vuelva a ver a esta persona y haya un momento sin prisa, diré mi nombre.
    .exit = Di antes el tuyo, para que dar el suyo sea una elección.
    .micro = Hoy dile “hasta otro día”.
    .stretch = Usa su nombre la próxima vez que se vean.

borrow-a-pen = Cuando tengas que escribir algo en una biblioteca, una oficina de correos o una sala de espera, pídele un bolígrafo a quien tengas al lado.
    .tip = Di cuánto tiempo lo necesitas. “Treinta segundos” lo convierte en un préstamo pequeño.
    .plan = Cuando tenga que anotar algo, pediré un bolígrafo a la persona de al lado.
    .exit = Di: “Si no puede ser, no pasa nada, de verdad”.
    .micro = Busca con la vista a dos personas que parezcan tener bolígrafo, y déjalo ahí.
    .stretch = Al devolverlo, cuenta de qué apuro te ha sacado.

two-turns-longer = En una charla breve con alguien que no conoces, quédate dos turnos más de lo habitual.
    .tip = Aprovecha lo que ha dicho: “¿Así que todos los días por aquí?” ya es un turno.
    .plan = Cuando note ganas de cerrar la charla, haré antes una pregunta más.
    .exit = Si responde cada vez más corto, di “me ha gustado hablar un rato” y deja que se vaya.
    .micro = Devuelve una pregunta antes de despedirte.
    .stretch = Cuenta algo tuyo que venga al caso.

read-along-with-me = En un foro de libros o cine, pregunta si alguien quiere leer o ver esta semana lo mismo que tú, algo corto, e intercambiar tres líneas.
    .tip = Elige algo de media hora. Si es corto, es fácil decir que sí o que no.
    .plan = Cuando haya elegido el cuento o la película, publicaré mi pregunta y volveré a mirar mañana.
    .exit = Escribe: “Se puede abandonar a la mitad”.
    .micro = Lee el cuento y escribe tus propias tres líneas.
    .stretch = Escribe para empezar lo que no entendiste.

guided-walk-sentence = Ve a un paseo guiado gratuito y comenta una frase sobre lo que han visto con otra persona del grupo.
    .tip = Todo el mundo mira hacia el mismo lado, así que el tema ya está servido.
    .plan = Cuando vayamos de una parada a la siguiente, diré una frase a quien camine a mi lado.
    .exit = Siempre hay una parada más, así que una respuesta corta no le estropea el día a nadie.
    .micro = Averigua cuándo es el próximo paseo gratuito.
    .stretch = Haz una pregunta a quien guía delante del grupo.

offer-a-hand = De día y con gente alrededor, pregunta a una persona con peso, ante una puerta difícil o un estante alto: “¿Hace falta una mano?”.
    .tip = Pregunta antes de tocar nada. El ofrecimiento ya es el gesto amable.
    .plan = Cuando vea a alguien con una carga pesada, me detendré a cierta distancia y preguntaré.
    .exit = Si dice que no, gracias, sonríe y sigue. A mucha gente le gusta arreglarse por su cuenta.
    .micro = Pulsa el botón de la puerta para alguien.
    .stretch = Pregunta cómo prefiere que lo hagas.

share-a-table = En una biblioteca, un comedor o una zona de comidas con mucha gente, pregunta en una mesa medio vacía si puedes sentarte.
    .tip = Lleva algo para leer. Pides una silla, y la conversación es opcional.
    .plan = Cuando vea una mesa con una silla libre, preguntaré y esperaré la respuesta.
    .exit = Di: “Si es mejor que no, busco otro sitio sin problema”.
    .micro = Pasa junto a la mesa en la que preguntarías.
    .stretch = Dile una frase antes de irte.

one-correction = Pide una corrección a alguien de tu intercambio de idiomas o foro de aficiones: “¿Qué podría haber dicho mejor?”.
    .tip = Pide solo una cosa. Así la respuesta es corta y útil.
    .plan = Cuando haya escrito mi mensaje, añadiré la pregunta al final y lo enviaré.
    .exit = Escribe: “Si falta tiempo, se puede saltar esta parte”.
    .micro = Lee un mensaje antiguo tuyo y busca una cosa que mejorar.
    .stretch = Vuelve a escribir el mensaje con la corrección puesta.

club-newcomer = Ve a una sesión abierta de un club o una clase, dile a quien la lleva que es tu primera vez y pregunta si puedes participar.
    .tip = Llega cinco minutos antes. Hay más calma y tendrán un momento para ti.
    .plan = Cuando llegue, iré a hablar con quien organiza y diré que es mi primera vez.
    .exit = Di: “Si hoy no es buen día para gente nueva, vengo con gusto otra vez”.
    .micro = Lee en su página cómo es una sesión.
    .stretch = Quédate diez minutos a charlar al terminar.

mild-other-view = En una charla ligera con alguien que apenas conoces, da una opinión un poco distinta sobre comida, cine o el tiempo.
    .tip = Empieza por ti: “Qué curioso, a mí me pasa al revés”. Así el aire sigue ligero.
    .plan = Cuando alguien alabe algo que a mí no me dice nada, lo comentaré en una frase amable.
    .exit = Añade “para gustos, colores” y pregunta qué le gusta de eso.
    .micro = Di para ti, en una frase, tu opinión distinta.
    .stretch = Da una razón de tu opinión y luego pregunta por la suya.

honestly-shy = En una conversación con alguien nuevo, di una frase sincera, como “al principio me da un poco de timidez la gente nueva”.
    .tip = Dilo en el tono de “yo lo tomo con azúcar”. A menudo te contarán su propia versión.
    .plan = Cuando note que se me tensa la voz, diré mi frase y seguiré hablando.
    .exit = Añade “no hay que hacer nada con eso”, para no dejarlo en sus manos.
    .micro = Escribe la frase con tus palabras.
    .stretch = Cuenta qué te lo hace más fácil.

sound-down-please = En una biblioteca, una sala de espera o un vagón silencioso, con más gente, pide una vez a alguien tranquilo que baje un poco el volumen.
    .tip = Habla del sonido y no de la persona. Elige una cara que te parezca amable.
    .plan = Cuando el sonido me llegue durante dos minutos, lo pediré una vez, en voz baja.
    .exit = Diga lo que diga, da las gracias. Puedes cambiar de asiento o avisar al personal.
    .micro = Cámbiate de asiento y nota que puedes hacerlo.
    .stretch = Dile después, con calidez, que te ha ayudado.

language-partner-call = Ten una llamada de voz de veinte minutos con alguien de una página de intercambio de idiomas con quien ya te hayas escrito.
    .tip = Acuerden un tema y una hora de cierre. Los silencios son parte de hablar en dos idiomas.
    .plan = Cuando llegue la hora acordada, pulsaré el botón de llamar y diré hola.
    .exit = Escribe antes: “Si al final hoy no viene bien, me avisas y lo dejamos”.
    .micro = Envía un mensaje de voz de quince segundos.
    .stretch = Pide que te corrija mientras hablas.

volunteer-hour = Apúntate a una hora con un grupo de voluntariado que no conozcas y, al llegar, pregunta qué tarea te vendría bien.
    .tip = El trabajo compartido da ocupación a las manos y hace naturales las pausas.
    .plan = Cuando llegue, diré a la primera persona que vea que es mi primer día y preguntaré por dónde empezar.
    .exit = Di “hoy tengo una hora”, para que el final esté claro para todo el mundo.
    .micro = Escribe al grupo y pregunta cómo es esa hora.
    .stretch = Pregunta a una persona cómo llegó al grupo.

interview-in-writing = Pregunta a alguien que no conozcas, y cuyo oficio o forma de vida te intrigue, si te respondería tres preguntas por escrito.
    .tip = Manda ya las tres preguntas. La gente decide con más calma cuando ve de qué se trata.
    .plan = Cuando tenga mis tres preguntas, escribiré por qué me interesa y las enviaré juntas.
    .exit = Escribe: “Se puede responder una, todas o ninguna, sin plazo. Quedará entre nosotros”.
    .micro = Escribe las tres preguntas.
    .stretch = Cuéntale después qué respuesta se te quedó grabada.

two-introductions = En un encuentro, una feria o una jornada abierta, de día, preséntate por tu nombre a dos personas.
    .tip = Busca a alguien que no esté en ningún grupo. Quizá se alegre de que otra persona empiece.
    .plan = Cuando tenga mi bebida o me haya ubicado, me acercaré a una persona y diré mi nombre.
    .exit = A los pocos minutos, di: “Un gusto, voy a saludar a más gente”.
    .micro = Preséntate solo a quien organiza.
    .stretch = Presenta a esas dos personas entre sí.

my-place-in-line = Cuando alguien se ponga delante de ti en una fila y te sientas a salvo, di una vez: “Creo que la fila empieza allí atrás”.
    .tip = Muchas veces es un despiste. Dilo como quien avisa de que se ha caído un guante.
    .plan = Cuando alguien se ponga delante, diré mi frase una vez con voz amable.
    .exit = Si se queda donde está, déjalo. Lo has dicho, y esa era la tarea.
    .micro = Di la frase en voz alta en casa, dos veces.
    .stretch = Dila por otra persona a quien se le hayan adelantado.

clear-or-not = Después de explicarle algo a alguien que no conoces bien, pregunta: “¿Quedó claro, o me perdí en algún punto?”.
    .tip = Es lo que pregunta quien enseña bien. Muestra que te importa.
    .plan = Cuando termine de explicar, haré mi pregunta y esperaré tres segundos.
    .exit = Di: “Con toda franqueza, no me molesta”.
    .micro = Pregúntaselo antes a alguien de confianza.
    .stretch = Pregunta qué podrías dejar fuera la próxima vez.

word-with-the-speaker = Después de una charla, una lectura o un concierto, acércate a quien lo dio y dile una cosa que se te haya quedado grabada.
    .tip = Anótala durante el acto. Una frase precisa da gusto oírla.
    .plan = Cuando acaben los aplausos, iré hacia delante y esperaré mi turno.
    .exit = Di: “No quiero robar tiempo, solo dar las gracias”.
    .micro = Mándale esa frase en un mensaje breve.
    .stretch = Haz también una pregunta.

online-introduction = En un encuentro en línea con gente que no conoces, preséntate en voz alta durante medio minuto, con cámara o sin ella.
    .tip = Nombre, lugar, algo que te gusta. Escribe las tres palabras y míralas.
    .plan = Cuando pidan presentaciones, hablaré en tercer lugar como muy tarde.
    .exit = Termina con “eso es todo, ahora escucho con gusto”, y nadie tendrá que responder.
    .micro = Escribe tu presentación en el chat.
    .stretch = Di qué esperas encontrar en este grupo.

regular-to-coffee = Pregunta a alguien que solo conoces de la clase, el parque o el club si le apetece un café o un paseo corto la próxima vez, al acabar.
    .tip = Propón una hora y un lugar en los que ya coincidan. Así la respuesta es más fácil para las dos partes.
    .plan = Cuando estemos recogiendo las cosas, preguntaré una vez y dejaré una pausa.
    .exit = Di: “Sin compromiso, da gusto coincidir por aquí de todas formas”.
    .micro = Pregúntale qué tal le fue la semana.
    .stretch = Propón dos días y deja que elija.

blank-moment = Cuando se atasque una conversación con alguien nuevo, dilo: “Me he quedado en blanco, y me gustaría seguir hablando”.
    .tip = La pausa parece más larga desde dentro. Nombrarla abre una salida para las dos personas.
    .plan = Cuando un silencio se alargue, diré que me he quedado en blanco y sonreiré si me sale.
    .exit = Añade: “O nos quedamos en silencio un rato, que también está bien”.
    .micro = Quédate en un silencio durante tres respiraciones.
    .stretch = Pregúntale de qué le gustaría más hablar.

join-the-circle = En un evento, acércate a un grupo que esté charlando y pregunta si puedes unirte.
    .tip = Los círculos abiertos tienen un hueco. Ve al hueco, escucha una frase y luego pregunta.
    .plan = Cuando vea un grupo con un hueco, me acercaré y preguntaré si puedo unirme.
    .exit = Di: “Si es mal momento, paso más tarde”.
    .micro = Quédate cerca de un grupo y escucha un minuto.
    .stretch = Da tu propia opinión sobre lo que comentan.

online-gathering = En un grupo en línea donde no conoces bien a nadie, propón un pequeño encuentro virtual con fecha y tema.
    .tip = Con dos personas ya hay encuentro. Di en el mensaje cuánto va a durar.
    .plan = Cuando haya elegido la fecha, publicaré mi propuesta y miraré las respuestas al día siguiente.
    .exit = Escribe: “Quien quiera, que venga; si no, no hace falta responder”.
    .micro = Pregunta en el grupo si alguna vez se reúnen.
    .stretch = Ofrécete a abrirlo con una historia de dos minutos.

question-from-the-audience = En una charla pública, levanta la mano cuando abran el turno de preguntas y haz una en voz alta.
    .tip = Escríbela en una frase. Leerla del papel es de lo más normal.
    .plan = Cuando abran el turno de preguntas, levantaré la mano antes de que pase un minuto.
    .exit = Una pregunta y después “gracias”. Ya hay alguien más esperando.
    .micro = Escribe tu pregunta y déjala sobre las rodillas.
    .stretch = Sé quien levanta la mano antes que nadie.

residents-meeting = En una reunión vecinal, de familias o de una asociación, di durante un minuto más o menos qué piensas de un asunto práctico.
    .tip = Empieza por lo que has visto. Es tuyo y nadie te lo puede quitar.
    .plan = Cuando salga mi tema, levantaré la mano y diré mis tres frases.
    .exit = Termina con “así se ve desde mi lado” y deja hablar al resto.
    .micro = Manda antes tus tres frases a quien preside.
    .stretch = Propón qué se podría hacer ahora.

how-do-i-seem = Pide a alguien que te haya tratado unas veces en un club o una clase que te diga algo que haces bien al conversar y algo que podrías cambiar.
    .tip = Elige a alguien de trato justo. Apunta las dos respuestas y da las gracias antes de pensarlas.
    .plan = Cuando tengamos un rato tranquilo, le preguntaré si querría decirme dos cosas.
    .exit = Di: “Se puede pensar con calma o dejarlo. Las dos cosas me van bien”.
    .micro = Pregunta solo por lo que haces bien.
    .stretch = Prueba el cambio la próxima vez y pregunta si se notó.

open-table-host = Anuncia una hora abierta de juegos, tejido o libros en un lugar público, ve a esa hora y recibe a quien venga.
    .tip = Pregunta antes en el lugar. Si no viene nadie, tendrás una hora con un libro, y lo habrás hecho igual.
    .plan = Cuando empiece la hora anunciada, pondré mi cartel y saludaré a la primera persona que lo mire.
    .exit = Escribe en el anuncio: “Se puede pasar, mirar e irse en cualquier momento”.
    .micro = Escribe el anuncio y muéstraselo a una persona.
    .stretch = Pide a alguien que haya venido que te ayude con la próxima.

alone-among-many = Ve por tu cuenta a un encuentro de día donde no conozcas a nadie, quédate una hora y habla con cuatro personas.
    .tip = Prevé una pausa a la mitad: cinco minutos fuera son parte de la tarea.
    .plan = Cuando entre, iré a saludar a quien organiza y luego buscaré a alguien que esté por su cuenta.
    .exit = Cierra cada charla con “ha sido un gusto conocernos”, y cada cual queda libre.
    .micro = Quédate veinte minutos y habla con una persona.
    .stretch = Pregunta a una de las cuatro si le gustaría seguir en contacto.

story-to-a-room = En una sesión abierta de relatos, por la tarde o a primera hora de la noche, cuenta una historia real de tu vida ante gente que no conoces.
    .tip = Elige una historia ya asentada, que contarías en el vecindario. Apréndete la primera y la última frase.
    .plan = Cuando digan mi nombre, iré al frente, soltaré el aire una vez y diré mi primera frase.
    .exit = La sala ha venido a escuchar, y puedes parar en cualquier momento con “esta es mi historia”.
    .micro = Ve una vez a escuchar.
    .stretch = Cuenta una historia que no hayas contado nunca.

## Shops and services

menu-sentence = Busca la carta de un café al que quizá vayas y escribe, palabra por palabra, cómo pedirías una cosa con un cambio.
    .tip = “Buenas, un té sin azúcar, por favor” es una frase completa. Te puede servir durante años.
    .plan = Cuando tenga el teléfono en la mano por otra cosa, abriré una carta y escribiré mi frase.
    .exit = Todavía no la oye nadie. Es tuya y la guardas hasta que la quieras usar.
    .micro = Elige la única cosa que pedirías.
    .stretch = Escribe qué responderías si no la tienen.

opening-line-aloud = En casa, di en voz alta tres veces las dos primeras frases de una llamada que has ido aplazando.
    .tip = Saludo, nombre, motivo. A partir de ahí, la otra persona suele llevar la conversación.
    .plan = Cuando haya cerrado la puerta, diré mis dos frases tres veces.
    .exit = No hay nadie al otro lado, así que puedes trabarte cuanto quieras.
    .micro = Escribe las dos frases.
    .stretch = Dilas con el teléfono apagado junto al oído.

thanks-to-the-driver = Da las gracias en voz alta a quien conduce, limpia o te atiende en un trayecto que hagas de todos modos.
    .tip = Que se oiga una vez. Da igual si responde o no.
    .plan = Cuando baje o recoja mis cosas, daré las gracias y me iré.
    .exit = No necesita respuesta, así que puede seguir con la vista en su trabajo.
    .micro = Da las gracias con la cabeza.
    .stretch = Añade “buen día”.

thank-you-note-to-a-shop = Escribe dos líneas a una tienda, una biblioteca o un taller que te atendió bien alguna vez, por su formulario o por correo.
    .tip = Cuenta qué pasó y qué significó para ti. Quizá reciban más quejas que gracias.
    .plan = Cuando piense en un sitio que me trató bien, abriré su formulario y escribiré dos líneas.
    .exit = Escribe: “No hace falta responder”.
    .micro = Escribe las dos líneas y guárdalas.
    .stretch = Nombra a la persona que te ayudó, si solo puede traerle algo bueno.

staffed-checkout = Paga algo que necesites en una caja atendida por una persona en vez de en una máquina, a una hora tranquila.
    .tip = No tienes que conversar. Levantar la vista una vez, cuando te digan el precio, ya es contacto.
    .plan = Cuando vea las dos formas de pagar, iré a la que atiende una persona.
    .exit = Está ahí para eso, y basta un gesto de la cabeza para despedirse.
    .micro = Mira desde cierta distancia cómo lo hacen otras personas.
    .stretch = Deséale un día tranquilo.

remark-at-the-checkout = A una hora tranquila, di una frase más de las necesarias a quien te atiende.
    .tip = “Qué bien huele aquí” o “¿hoy está tranquilo?” sirven. Lo mejor es algo pequeño y cierto.
    .plan = Cuando haya pagado, diré mi frase y recogeré mis cosas.
    .exit = Dila mientras guardas las cosas, así puede responder o seguir trabajando.
    .micro = Di completo “muchas gracias y buen día”.
    .stretch = Pregunta qué tal va el día y escucha la respuesta.

where-to-find-it = A una hora tranquila, pregunta a alguien del personal dónde está algo que buscas.
    .tip = Quédate donde te vea hasta que tenga las manos libres.
    .plan = Cuando pase un minuto sin encontrarlo, preguntaré a quien trabaje ahí y esté más cerca de mí.
    .exit = Di: “Cuando haya un momento”.
    .micro = Busca con la vista a alguien del personal y fíjate en dónde está.
    .stretch = Pregunta cuál de los dos tipos se llevaría.

librarian-tip = Pide en una biblioteca o librería, a una hora tranquila, que te recomienden algo parecido a un libro o una película que te gustó.
    .tip = Lleva un título. “Este me gustó, ¿cuál podría seguir?” es todo lo que hace falta.
    .plan = Cuando llegue al mostrador, diré mi título y haré mi pregunta.
    .exit = Di: “Solo si viene algo a la cabeza enseguida”.
    .micro = Elige el título que mencionarías.
    .stretch = Cuenta qué no te gustó de otro libro.

praise-to-the-manager = Escribe a la persona responsable de un lugar donde alguien fue amable o hizo bien su trabajo, y describe qué hizo.
    .tip = Di cuándo fue y qué hizo. Una carta así puede alegrarle la semana a alguien.
    .plan = Cuando recuerde a alguien que trabajó bien, escribiré cuatro líneas a la persona responsable.
    .exit = Escribe: “No hace falta respuesta, solo quería que se supiera”.
    .micro = Anota qué hizo esa persona.
    .stretch = Dilo en persona a quien esté a cargo, a una hora tranquila.

chat-with-support = Usa el chat de ayuda de una empresa para hacer una pregunta real sobre algo que tienes o usas.
    .tip = Escribir despacio está bien. Si primero contesta una máquina, pide hablar con una persona.
    .plan = Cuando tenga la página abierta, escribiré mi pregunta en una frase.
    .exit = Escribe al final: “Eso es todo, gracias”.
    .micro = Busca el chat y escribe la pregunta en tus notas.
    .stretch = Pide que te manden la respuesta por escrito.

another-size = A una hora tranquila, pregunta si algo que te gustaría tener está en otra talla, otro color u otro modelo.
    .tip = Es una de las preguntas que más oyen. Si dicen que no, hablan de las existencias.
    .plan = Cuando encuentre algo en el modelo que no es, lo llevaré a alguien del personal y preguntaré.
    .exit = Di: “Si hay que buscar mucho, mejor lo dejamos”.
    .micro = Mira tú en el estante y elige la pregunta.
    .stretch = Pregunta cuándo volverá a haber.

leave-one-thing-out = Cuando pidas comida o bebida a una hora tranquila, pídela sin un ingrediente.
    .tip = Un cambio, dicho desde el principio: “Sin cebolla, por favor”. No debes ninguna razón.
    .plan = Cuando me toque, diré el plato y el cambio en la misma frase.
    .exit = Di: “Si no se puede, lo tomo tal como viene”.
    .micro = Pide algo distinto de lo de siempre.
    .stretch = Pide otro ingrediente en su lugar.

which-would-you-choose = A una hora tranquila, muestra dos cosas a alguien que trabaje en una tienda y pregunta cuál elegiría para lo que necesitas.
    .tip = Cuenta antes para qué es. Puedes llevarte la otra con toda libertad.
    .plan = Cuando dude entre dos cosas, preguntaré a alguien del personal cuál elegiría.
    .exit = Di: “Con una impresión rápida me basta”.
    .micro = Elige dos cosas y decide por tu cuenta.
    .stretch = Pregunta cuál no compraría nunca.

opening-hours-call = Llama a una tienda o una oficina a una hora tranquila y haz una pregunta corta, por ejemplo a qué hora cierran hoy.
    .tip = Su saludo es tu señal de salida. El papel con la pregunta está junto al teléfono.
    .plan = Cuando el reloj marque la próxima hora en punto, marcaré y leeré mi pregunta.
    .exit = Di: “Eso era todo, gracias”. Así nadie alarga la llamada.
    .micro = Busca el número y escucha el mensaje grabado, si lo hay.
    .stretch = Pregunta a qué hora hay menos gente.

tap-water = Donde hayas pedido algo, pide a una hora tranquila un extra pequeño: un vaso de agua, más salsa u otra cuchara.
    .tip = Busca su mirada cuando pase cerca o pídelo en la barra. Son unos segundos.
    .plan = Cuando vuelva a pasar quien atiende, pediré mi extra.
    .exit = Di: “Sin ninguna prisa”.
    .micro = Ve tú por algo a la mesa auxiliar.
    .stretch = Pide dos cosas pequeñas a la vez.

bit-to-taste = Donde es costumbre probar, como en un puesto de quesos, helados o aceitunas, pide a una hora tranquila probar algo que quizá compres.
    .tip = Nombra lo que te da curiosidad. Después puedes decir “no es del todo lo mío”.
    .plan = Cuando no haya nadie esperando detrás, pediré probar un tipo.
    .exit = Di: “Si aquí no se da a probar, no pasa nada”.
    .micro = Pregunta cuál es el más suave.
    .stretch = Prueba, da las gracias y no compres nada.

ask-the-price-and-leave = A una hora tranquila, pregunta cuánto cuesta algo sin etiqueta y luego di: “Gracias, por ahora lo dejo”.
    .tip = Preguntar no es prometer que vas a comprar. Quien vende lo sabe mejor que nadie.
    .plan = Cuando oiga el precio, diré mi frase y dejaré el artículo en su sitio.
    .exit = “Gracias por la información” lo cierra bien para las dos partes.
    .micro = Busca la etiqueta con el precio y deja el artículo en su sitio.
    .stretch = Hazlo con algo más caro de lo que gastarías nunca.

access-question = Escribe a un lugar que te gustaría visitar y pregunta por algo que te importa: asientos, escalones, ruido o la hora más tranquila.
    .tip = Pregunta con toda la precisión que puedas. Así llegan respuestas útiles.
    .plan = Cuando sepa qué lugar me gustaría visitar, enviaré mi pregunta ese mismo día.
    .exit = Escribe: “Si no es seguro, una idea aproximada también me ayuda”.
    .micro = Mira antes en su página si está la respuesta.
    .stretch = Pide que te reserven algo.

move-an-appointment = Cuando tengas una cita que no te venga bien, llama a una hora tranquila y pide cambiarla.
    .tip = No hace falta una historia larga. “Me ha surgido algo” basta, si es verdad.
    .plan = Cuando abra la oficina, llamaré, diré mi nombre y pediré otro día.
    .exit = Di: “Si no hay otro momento, me quedo con la cita que tenía”.
    .micro = Anota dos días que te vendrían bien.
    .stretch = Di qué hora te vendría mejor.

say-it-slower = A una hora tranquila, cuando alguien tras un mostrador hable muy rápido o muy bajo, pide que lo repita despacio o lo escriba.
    .tip = Di qué te ayudaría: “más despacio, por favor”. Así nadie tiene que adivinarlo.
    .plan = Cuando se me escape una frase, pediré en el momento que me la repita.
    .exit = Di: “Con calma, yo también tengo tiempo”.
    .micro = Repite la parte que sí entendiste.
    .stretch = Vuelve a preguntar, con amabilidad, hasta que quede claro de verdad.

can-this-be-mended = Lleva algo roto o gastado a un taller de reparación a una hora tranquila, pregunta si tiene arreglo y cuánto costaría.
    .tip = Prefieren ver el objeto. Si es muy grande para llevarlo, sirve una foto.
    .plan = Cuando pase por el taller, lo llevaré conmigo y haré mis dos preguntas.
    .exit = Di: “Si no vale la pena arreglarlo, prefiero saberlo”.
    .micro = Mete el objeto en tu bolso.
    .stretch = Pregunta cómo podrías arreglarlo en casa.

library-order = A una hora tranquila, pide en una biblioteca o librería que consigan un libro, una película o un juego que no tienen.
    .tip = Lleva el título y quién lo hizo. Pregunta cuánto cuesta antes de decir que sí.
    .plan = Cuando llegue al mostrador, mostraré mi nota y preguntaré si lo pueden conseguir.
    .exit = Di: “Si no es posible, lo busco en otro sitio”.
    .micro = Haz la petición en su página.
    .stretch = Sugiere que lo tengan en el estante para más gente.

not-for-me = Pruébate algo, o pide que te lo muestren, a una hora tranquila, y luego di: “Gracias, no es para mí”.
    .tip = Una frase sin razones es cortés. Las razones invitan a más sugerencias.
    .plan = Cuando sepa que no lo quiero, diré mi frase y lo devolveré.
    .exit = “Gracias por mostrármelo” deja claro que has visto su trabajo.
    .micro = Pruébate algo sin hablar con nadie.
    .stretch = Responde a una sugerencia más con “no, gracias”.

return-with-receipt = Devuelve en la tienda algo que compraste y no quieres, con el recibo, a una hora tranquila.
    .tip = La tienda tiene normas para esto y tú las estás usando. Léelas antes de ir.
    .plan = Cuando me toque, pondré el artículo y el recibo en el mostrador y diré qué me gustaría.
    .exit = Di: “Si es más fácil un cambio, también me sirve”.
    .micro = Busca el recibo y lee las normas que trae.
    .stretch = Devuélvelo y di con claridad que no te gustó.

show-me-how = A una hora tranquila, pide a alguien que venda una herramienta, un aparato o un material que te enseñe cómo funciona.
    .tip = Pregunta qué suele hacer mal quien empieza. Es una pregunta que suele gustar.
    .plan = Cuando la persona que vende esté libre, preguntaré si me lo puede enseñar.
    .exit = Di: “Si ahora no hay cinco minutos, no importa”.
    .micro = Lee la descripción del paquete.
    .stretch = Pruébalo tú ahí mismo.

four-line-complaint = Escribe a una empresa una queja cortés de cuatro líneas: qué compraste, qué pasó, qué esperabas y qué pides.
    .tip = Quita los adjetivos. Los hechos son serenos y están de tu lado.
    .plan = Cuando tenga las fechas a mano, escribiré cuatro líneas y las enviaré.
    .exit = Escribe: “Me gustará conocer cómo lo ven ustedes”.
    .micro = Escribe las cuatro líneas y déjalas reposar una noche.
    .stretch = Di para qué día esperas una respuesta.

check-the-bill = A una hora tranquila, cuando no entiendas una línea de una cuenta, pide repasarla con quien te atiende antes de pagar.
    .tip = Señala la línea y pregunta qué es. Preguntas por un papel, no por la honradez de nadie.
    .plan = Cuando llegue la cuenta, la leeré y preguntaré por la línea que no entienda.
    .exit = Di: “Puede que la esté leyendo mal”.
    .micro = Lee la cuenta entera antes de pagar.
    .stretch = Pide una cuenta corregida si hay una línea equivocada.

quote-by-phone = Llama a un taller o a alguien de un oficio por un trabajo que piensas hacer de verdad, y pregunta cuánto costaría más o menos.
    .tip = Ten tres datos listos: qué, de qué tamaño, para cuándo. Lo demás te lo preguntarán.
    .plan = Cuando haya escrito mis tres datos, llamaré antes del mediodía.
    .exit = Di: “Con una cifra aproximada basta, todavía lo estoy pensando”.
    .micro = Manda los tres datos en un mensaje.
    .stretch = Pregunta qué lo haría más barato.

table-for-one = Toma algo por tu cuenta en un café donde la gente se siente, y quédate veinte minutos con el teléfono en el bolso.
    .tip = Mira la sala como si te hubieran pedido describirla. Nadie necesita una explicación.
    .plan = Cuando tenga mi bebida, guardaré el teléfono y miraré alrededor.
    .exit = Quien paga lo que toma no necesita compañía ni le debe un espectáculo a nadie.
    .micro = Llévate la bebida a un banco de la calle.
    .stretch = Pide una mesa en el centro de la sala.

another-table = En un café o un restaurante a una hora tranquila, cuando tu mesa no te convenza, pregunta si puedes cambiarte a otra.
    .tip = Señala la que te gusta. Una corriente, una luz o un deseo son razón suficiente.
    .plan = Cuando note que el sitio no me convence, preguntaré antes de pedir.
    .exit = Di: “Si está reservada, me quedo aquí”.
    .micro = Elige tu mesa donde se pueda elegir.
    .stretch = Di de entrada qué mesa te gustaría.

refund-by-message = Escribe a una empresa por un producto o un servicio que no cumplió lo prometido y pide con cortesía que te devuelvan el dinero.
    .tip = Di la cantidad que pides. Un deseo claro se contesta antes que una historia triste.
    .plan = Cuando tenga el número de pedido, escribiré el mensaje y lo enviaré ese mismo día.
    .exit = Escribe: “Si no es posible, me gustaría saber qué sí lo es”.
    .micro = Anota la cantidad y el motivo.
    .stretch = Pídelo por teléfono.

music-a-little-lower = En un café o una tienda donde estés como cliente, pregunta a una hora tranquila si se puede bajar un poco la música.
    .tip = Di qué te gustaría hacer: leer, hablar, pensar. Así se hacen una idea.
    .plan = Cuando la música me lleve molestando cinco minutos, preguntaré en el mostrador.
    .exit = Di: “Si al resto le gusta así, me siento más al fondo”.
    .micro = Siéntate en el sitio más alejado del altavoz.
    .stretch = Da las gracias y cuenta cuánto mejor se está.

unusual-request-by-phone = Llama a una tienda, un hotel o un restaurante a una hora tranquila con una petición poco común pero razonable, y que sea de verdad.
    .tip = “Tengo una pregunta poco común” prepara bien a quien escucha y te quita peso.
    .plan = Cuando haya escrito mi petición, llamaré y empezaré con esa frase.
    .exit = Di: “Si no es posible, está bien”.
    .micro = Manda la petición por escrito.
    .stretch = Pregunta qué te proponen en su lugar.

tell-the-maker-midway = En la peluquería, la costura u otro oficio, di mientras aún están trabajando qué te gustaría de otra manera.
    .tip = Antes del final es el momento más amable: todavía se puede hacer algo.
    .plan = Cuando vea que no es lo que tenía en mente, lo diré antes del siguiente paso.
    .exit = Di: “Del oficio no sé, solo cuento cómo lo veo”.
    .micro = Lleva una imagen de lo que tienes en mente.
    .stretch = Pregunta qué cambiaría en tu lugar.

charge-explained = Escribe a una empresa de servicios por un cobro que no entiendes o no aceptas, y pide que te lo expliquen o lo anulen.
    .tip = Numera tus puntos. Guarda una copia y apunta la fecha.
    .plan = Cuando tenga la factura delante, escribiré mis puntos y los enviaré.
    .exit = Escribe: “Si se me ha escapado algo, agradeceré saber dónde está”.
    .micro = Marca el cobro en la factura.
    .stretch = Pregunta en qué línea de tu contrato se apoya el cobro.

wrong-dish = Cuando te traigan un plato o una bebida que no es lo que pediste, dilo y pide lo correcto.
    .tip = Dilo pronto y en voz baja. En las cocinas hay errores a diario y saben qué hacer.
    .plan = Cuando vea que no es lo mío, lo diré a quien atiende antes de empezar a comer.
    .exit = Di: “Sin prisa, y gracias por cambiarlo”.
    .micro = Pregunta qué es lo que te han traído.
    .stretch = Hazlo cuando estés con más gente.

trial-lesson = Llama a un estudio, un coro, un gimnasio o una escuela y pregunta si podrías ir gratis a una clase antes de decidir.
    .tip = Di qué te atrae. Les gusta saber de alguien que quizá se quede.
    .plan = Cuando falte un rato para la primera clase del día, llamaré y preguntaré.
    .exit = Di: “Si no se ofrece, lo entiendo”.
    .micro = Escribe la misma pregunta en su página.
    .stretch = Pide una clase individual.

arrangement-you-need = Pide a un servicio que usas algo que te vendría mejor: una hora más tranquila, letra grande, un asiento o respuestas por escrito.
    .tip = Di qué necesitas y no por qué eres así. Con la necesidad basta.
    .plan = Cuando haya elegido lo que más me ayudaría, escribiré y lo pediré.
    .exit = Escribe: “Si no es posible, agradeceré otra idea”.
    .micro = Anota qué te ayudaría más.
    .stretch = Pídelo en persona.

one-thing-better = A una hora tranquila, di en una tienda o un café que te gusta una cosa que valoras y otra que lo haría mejor.
    .tip = Empieza por lo que valoras, y que sea sincero. Lo segundo es entonces un regalo.
    .plan = Cuando no haya nadie esperando, diré mis dos frases en el mostrador.
    .exit = Di: “Aquí se sabrá mejor si funciona”.
    .micro = Ponlo en un papelito en su buzón de sugerencias.
    .stretch = Ofrécete a ayudar con ello.

work-not-as-agreed = Cuando una reparación o un trabajo que pagaste no sea lo acordado, vuelve a una hora tranquila y pide que lo corrijan.
    .tip = Lleva lo que acordaron, por escrito si lo tienes. Muestra antes, habla después.
    .plan = Cuando llegue al mostrador, señalaré el lugar y diré qué habíamos acordado.
    .exit = Di: “Seguro que encontramos una manera”.
    .micro = Escríbeles dos líneas con una foto.
    .stretch = Pregunta para qué día estará hecho.

noticeboard-request = Pregunta en una tienda o un café a una hora tranquila si puedes poner un anuncio tuyo: clases, algo encontrado, un intercambio, un encuentro.
    .tip = Lleva el anuncio hecho, pequeño y cuidado. Querrán verlo antes de decir que sí.
    .plan = Cuando no haya nadie en el mostrador, mostraré mi anuncio y preguntaré.
    .exit = Di: “Si la pared está llena, lo entiendo”.
    .micro = Escribe el anuncio.
    .stretch = Pregunta en un segundo sitio muy distinto.

better-rate-in-writing = Escribe a tu compañía de teléfono, luz o internet, di cuánto tiempo llevas con ella y pide una vez una tarifa mejor.
    .tip = Mira qué paga la clientela nueva y nombra esa cifra. Acepta la primera respuesta.
    .plan = Cuando encuentre la cifra, escribiré cuatro líneas y las enviaré.
    .exit = Escribe: “Si esta es la mejor oferta, con saberlo me basta”.
    .micro = Mira cuánto pagas ahora.
    .stretch = Di qué harás si no cambia nada, si lo dices en serio.

offer-at-the-market = En un mercado de segunda mano donde sea costumbre, ofrece una vez un precio más bajo y justo por algo que quieres, y acepta la respuesta, sea cual sea.
    .tip = Decide antes cuánto pagarías. Así decide la respuesta y no el ánimo del momento.
    .plan = Cuando haya mirado bien el objeto, diré mi precio una sola vez.
    .exit = Di: “El precio está bien, solo que es más de lo que tengo para eso”.
    .micro = Pregunta cuánto cuesta y desea un buen día.
    .stretch = Hazlo con algo que quieras mucho.

remedy-by-phone = A una hora tranquila, llama a una empresa por algo que salió mal y pide una solución que hayas decidido antes.
    .tip = Escribe la solución en letras grandes. Apunta el nombre de quien te atiende y la hora.
    .plan = Cuando pregunten en qué pueden ayudar, diré qué pasó y qué me gustaría.
    .exit = Di: “Sé que no es culpa de quien atiende”.
    .micro = Anota la solución.
    .stretch = Pide la respuesta por escrito.

sell-with-a-price = Lleva algo tuyo a una tienda de segunda mano a una hora tranquila y di el precio que te gustaría recibir.
    .tip = Mira cuánto cuestan esas cosas. Luego di tu cifra y deja de hablar.
    .plan = Cuando pregunten cuánto quiero, diré mi precio y esperaré.
    .exit = Di: “Si no interesa, me lo llevo a casa, sin problema”.
    .micro = Elige el objeto y averigua su precio.
    .stretch = Pregunta qué haría falta para que pagaran más.

off-peak-tour = Pregunta en una panadería, un taller, un teatro o una granja con tienda, a una hora tranquila, si podrías ver cinco minutos cómo trabajan.
    .tip = Di qué te despierta curiosidad. Si te dicen que otro día, es una buena respuesta.
    .plan = Cuando vea que hay calma, preguntaré a la persona responsable.
    .exit = Di: “Sé que no es habitual, y si la respuesta es no, está muy bien”.
    .micro = Mira un oficio por la ventana.
    .stretch = Pregunta si puedes probar tú un paso.

complaint-office-letter = Cuando una empresa te haya dado su no definitivo a una queja real, escribe al servicio de reclamaciones o de consumo que indican sus condiciones.
    .tip = Fechas, hechos, la respuesta que te dieron, el resultado que deseas. Con una página basta.
    .plan = Cuando tenga los papeles ordenados por fecha, escribiré el primer párrafo.
    .exit = Resolver esos asuntos es su trabajo. Pides una revisión y no una pelea.
    .micro = Mira qué oficina atiende esas reclamaciones.
    .stretch = Pide a la oficina una llamada para hablarlo.

word-with-the-manager = A una hora tranquila, pide hablar con quien esté a cargo de un lugar y cuéntale en un minuto, con calma, qué salió mal.
    .tip = Le das lo que no se ve desde la oficina. Cíñete a lo que viste tú.
    .plan = Cuando llegue, preguntaré si la persona a cargo tiene dos minutos.
    .exit = Di: “Si ahora no es buen momento, vuelvo otro día con gusto”.
    .micro = Escribe tu minuto y léeselo a alguien de confianza.
    .stretch = Pregunta qué se va a hacer y para cuándo.

propose-to-a-shop = A una hora tranquila, propón a quien lleve una tienda o un café que muestre o venda algo tuyo, o que organice contigo un pequeño evento.
    .tip = Lleva una página y una pieza. Di qué gana el sitio antes de decir qué ganas tú.
    .plan = Cuando la persona responsable tenga tiempo, mostraré mi página y diré mis tres frases.
    .exit = Di: “Se puede pensar con calma, y un no también está bien”.
    .micro = Escribe la página.
    .stretch = Pide una cita y lleva una fecha pensada.

case-at-the-table = Pide una reunión a una empresa de servicios por un asunto abierto desde hace tiempo y expón tu caso con tus notas.
    .tip = Ve con alguien. Escribe arriba de tus notas el resultado que quieres y uno que podrías aceptar.
    .plan = Cuando empiece la reunión, leeré del papel mis dos primeras frases.
    .exit = Di: “Me gustaría salir con algo que las dos partes podamos aceptar”.
    .micro = Ordena los papeles por fecha.
    .stretch = Pide el resultado por escrito antes de irte.

offer-your-own-service = Pide una cita con quien lleve un negocio y ofrécele en diez minutos algo que sabes hacer, con un precio.
    .tip = Di el precio en voz alta en casa hasta que suene como cualquier otra palabra.
    .plan = Cuando nos sentemos, diré qué he visto, qué ofrezco y cuánto cuesta.
    .exit = Di: “No hay que decidir hoy, y un no también está bien”.
    .micro = Cuéntale la oferta y el precio a alguien de confianza.
    .stretch = Ofrécelo a un segundo negocio de otro tipo.

## Hearing no

one-wish-and-odds = Escribe una cosa que te gustaría pedirle a alguien y, al lado, qué probabilidad le das a un sí, de 0 a 100.
    .tip = Escribe el primer número que te venga. Algún día podrás compararlo con lo que pase.
    .plan = Cuando me siente con un papel, escribiré un deseo y un número.
    .exit = No le has pedido nada a nadie. Es un deseo en un papel.
    .micro = Piensa en el deseo sin ponerle número.
    .stretch = Escribe qué harías después de un no.

no-in-your-own-voice = Grábate diciendo “no, lo siento, no me viene bien” en el teléfono y escúchalo tres veces. Bórralo después.
    .tip = Nota qué corta es la frase y cuánto silencio viene detrás.
    .plan = Cuando tenga una habitación para mí, grabaré la frase y la escucharé tres veces.
    .exit = Hoy estás en los dos lados, así que no hay nadie a quien cuidar de más.
    .micro = Di la frase una vez, sin grabarla.
    .stretch = Grábala con una voz más fría y escucha también esa.

thanks-for-a-no-in-reserve = Escribe dos líneas que podrías mandar tras cualquier no, como “Gracias por decírmelo. Buena semana”. Guárdalas en tus notas.
    .tip = Con la respuesta preparada, un no ya no te deja sin palabras.
    .plan = Cuando abra mis notas, escribiré dos líneas y les pondré un título.
    .exit = Estas dos líneas son una salida para ti, para cuando la quieras.
    .micro = Copia el ejemplo y cambia una palabra.
    .stretch = Mándatelas y léelas como si las hubiera escrito otra persona.

question-aloud-at-home = Di en casa en voz alta, tres veces, una pregunta que te gustaría hacerle a alguien: una rápido, otra despacio y otra como la dirías de verdad.
    .tip = Escucha en qué momento sube la voz. Ahí ayuda una pausa corta.
    .plan = Cuando ponga agua a calentar, diré mi pregunta tres veces.
    .exit = A las paredes no les importa. Repite cuanto quieras.
    .micro = Susúrrala una vez.
    .stretch = Dila y luego respóndete en voz alta con un no amable.

a-no-that-passed = Escribe tres frases sobre un no pequeño que recibiste: qué fue, cómo siguió el día, qué vino después.
    .tip = Elige uno pequeño, como una clase llena o una invitación que alguien no aceptó. Deja en paz los que pesan.
    .plan = Cuando tenga cinco minutos tranquilos, escribiré mis tres frases y luego cerraré la página.
    .exit = Nadie tiene que leerlo, y puedes parar después de una frase.
    .micro = Piensa en un no pequeño y di de qué año es.
    .stretch = Cuéntale a una persona la última frase.

song-request = Pide una canción a un programa de radio o una emisora en línea por su formulario, y no te quedes esperándola.
    .tip = Llegan muchas peticiones y suenan pocas. Aquí lo habitual es el silencio.
    .plan = Cuando oiga o vea que aceptan peticiones, mandaré la mía y haré otra cosa.
    .exit = Eligen de un montón, así que nadie tiene que decirte que no a ti por tu nombre.
    .micro = Elige la canción.
    .stretch = Añade una línea sobre por qué te gustaría oírla.

suggestion-box = Da una sugerencia a una biblioteca, un café o una línea de autobuses por su formulario o buzón, aunque quizá no respondan.
    .tip = Una idea en dos frases. Cuenta tanto si alguien responde como si no.
    .plan = Cuando note algo que podría mejorar, lo mandaré en dos frases.
    .exit = Escribe: “No hace falta respuesta”.
    .micro = Escribe la sugerencia para ti.
    .stretch = Pon tu nombre y di que te gustaría saber qué opinan.

waiting-list = Pide que te apunten en la lista de espera de algo que está lleno: una clase, un libro, una visita, un huerto urbano.
    .tip = Que esté lleno es un hecho y no dice nada de ti. Una lista es un no con una puerta.
    .plan = Cuando vea la palabra “completo”, escribiré y preguntaré por la lista.
    .exit = Escribe: “Si no hay lista, no pasa nada”.
    .micro = Mira si existe una lista.
    .stretch = Pregunta cuánto suele tardar la lista.

free-this-hour = Pregunta a alguien con quien te llevas bien si tiene diez minutos para charlar en la próxima hora, por llamada o mensaje, sabiendo que quizá no pueda.
    .tip = Con tan poco aviso, un no es probable, y también pesa poco.
    .plan = Cuando tenga una hora libre, mandaré mi pregunta a una persona.
    .exit = Escribe: “Si no, otro día me va igual de bien”.
    .micro = Manda un saludo sin pregunta.
    .stretch = Pregúntale a alguien con quien no hablas desde hace un mes.

free-contest-entry = Manda algo pequeño tuyo a un concurso gratuito en el que participe mucha gente: un pie de foto, la foto de un lugar, un poema corto.
    .tip = Lee antes las bases. Enviarlo es toda la tarea, y lo que venga después es como el tiempo que haga.
    .plan = Cuando esté lo bastante bien para mostrarlo, lo enviaré y cerraré la página.
    .exit = Esperan muchos envíos y eligen pocos, así que el tuyo no es una carga para nadie.
    .micro = Busca un concurso y apunta el último día.
    .stretch = Cuéntale a alguien que has participado.

one-look-for-the-answer = Después de mandar una petición, elige una hora de hoy para mirar si hay respuesta y no mires antes.
    .tip = Deja el aparato en otra habitación si la mano se te va a él.
    .plan = Cuando haya mandado mi petición, pondré una alarma y miraré solo cuando suene.
    .exit = La otra persona tiene el tiempo que necesita, y tú tienes tu tarde.
    .micro = Espera quince minutos antes de mirar.
    .stretch = Déjalo hasta mañana por la mañana.

last-minute-invitation = Invita a alguien a algo que vas a hacer de todos modos esta tarde o esta noche, como un paseo, una película o cocinar.
    .tip = Tú vas en cualquier caso. Eso le quita peso a la pregunta.
    .plan = Cuando sepa qué haré hoy, mandaré una invitación.
    .exit = Escribe: “Sé que aviso con poco tiempo, así que puedes decir que no con toda libertad”.
    .micro = Haz la invitación para la semana que viene.
    .stretch = Invita a alguien con menos confianza.

one-more-renewal = Llama a la biblioteca o a una tienda de alquiler y pregunta si puedes quedarte algo prestado más tiempo del que dicen las normas.
    .tip = Ten a mano el número de tu tarjeta. Quizá la norma sea la norma, y entonces ya lo sabes.
    .plan = Cuando abra el mostrador, llamaré y pediré una semana más.
    .exit = Di: “Si alguien lo está esperando, lo devuelvo”.
    .micro = Renuévalo en la página.
    .stretch = Pide dos semanas.

end-of-day-price = Media hora antes de que cierre una panadería o un puesto del mercado, y sin nadie esperando, pregunta si lo que queda está ahora más barato.
    .tip = Hay sitios que lo hacen y otros quizá no. Las dos respuestas vienen de una norma.
    .plan = Cuando vea que no hay nadie esperando, preguntaré una vez y aceptaré la respuesta.
    .exit = Di: “Si no, me llevo uno al precio de siempre”.
    .micro = Busca un cartel que lo diga.
    .stretch = Pregunta qué se hace con lo que sobra.

an-online-game = Pide una partida a alguien que no conozcas en una comunidad de juegos o ajedrez en línea, y acepta igual un no que un silencio.
    .tip = La gente dice que no por el tiempo, el nivel o la cena. No sabrás por cuál, y está bien así.
    .plan = Cuando haya entrado, preguntaré a una persona y esperaré dos minutos.
    .exit = Escribe: “Si no apetece, no hace falta explicar nada”.
    .micro = Mira una partida suya.
    .stretch = Pídesela a alguien que juegue mejor que tú.

question-to-an-author = Escribe a alguien que haga libros, música o pódcast y cuya obra conozcas, y hazle una pregunta de verdad sobre ella.
    .tip = Llegue o no la respuesta, has pensado en la obra más que la mayoría.
    .plan = Cuando encuentre su dirección pública, enviaré cinco líneas y pasaré a otra cosa.
    .exit = Escribe: “Sé que no es posible responder a todo el mundo”.
    .micro = Escribe la pregunta en tu ejemplar de la obra.
    .stretch = Cuenta qué cambió la obra en tu día.

better-seat = Cuando recojas una entrada a una hora tranquila, pregunta si hay un asiento mejor libre al mismo precio.
    .tip = “¿Habría por casualidad…?” es un comienzo amable. Una pregunta y después tu entrada.
    .plan = Cuando la persona levante la vista, haré mi pregunta una vez.
    .exit = Di: “Si no, este está bien”.
    .micro = Pregunta dónde está tu asiento.
    .stretch = Pide un asiento concreto por su número.

what-if-they-decline = Manda una petición pequeña que se pueda rechazar y, si llega un no, responde dando las gracias y sin preguntar por qué.
    .tip = Prepara ya las gracias. Cuesta encontrar palabras con las mejillas ardiendo.
    .plan = Cuando llegue un no, enviaré mis dos líneas de agradecimiento y dejaré el teléfono.
    .exit = No pedir razones es una amabilidad que se nota.
    .micro = Escribe antes el agradecimiento.
    .stretch = Desea que le vaya bien con lo que tenga entre manos.

open-call = Responde a una convocatoria pública de cartas, recetas o recuerdos de una revista, un museo o una radio. Deja hoy la política a un lado.
    .tip = Escríbelo como lo contarías en la mesa de la cocina. Elige algo que te alegre que se sepa.
    .plan = Cuando lo haya leído una vez en voz alta, lo enviaré sin volver a cambiarlo.
    .exit = Pueden usarlo, recortarlo o dejarlo. Ese era el trato desde el principio.
    .micro = Escribe el primer párrafo.
    .stretch = Envíalo con tu nombre completo.

one-discount-question = Cuando compres algo a una hora tranquila, pregunta una vez si hay descuento y acepta la primera respuesta.
    .tip = Pregunta en el tono con que pedirías una bolsa. Luego deja que haya silencio.
    .plan = Cuando esté a punto de pagar, haré mi pregunta una vez.
    .exit = Di: “De acuerdo, solo quería preguntar”.
    .micro = Pregunta si habrá rebajas pronto.
    .stretch = Pregúntalo por algo que tenga un pequeño defecto.

price-match = Pregunta a una tienda por chat o correo si igualaría un precio más bajo que has visto en otro sitio por algo que quieres comprar.
    .tip = Manda el enlace. Dice más que cualquier argumento.
    .plan = Cuando encuentre el precio más bajo, escribiré dos líneas con el enlace.
    .exit = Escribe: “Si no se hace, lo entiendo”.
    .micro = Compara los dos precios.
    .stretch = Pregunta qué otra cosa te podrían ofrecer.

discontinued-by-phone = Llama a una tienda a una hora tranquila y pregunta por algo que te gustaba y que seguramente ya no se fabrica.
    .tip = Cuenta con un no y escucha cómo lo dicen. A menudo es muy amable.
    .plan = Cuando tenga el nombre exacto, llamaré y preguntaré.
    .exit = Di: “Si ya no existe, no hace falta buscarlo”.
    .micro = Búscalo en su página.
    .stretch = Pregunta qué se llevarían en su lugar.

off-the-menu = En un café a una hora tranquila, pide algo que no esté en la carta pero que solo necesite lo que ya tienen.
    .tip = Piensa en pan con mantequilla o leche caliente. Si la cocina dice que no, ya tienes tu segunda opción.
    .plan = Cuando me pregunten qué quiero, diré mi deseo y después mi segunda opción.
    .exit = Di: “Si complica las cosas, la sopa, por favor”.
    .micro = Pregunta qué es lo mejor de la casa.
    .stretch = Pide que te sorprendan con algo por el mismo precio.

half-the-list = Preséntate a un curso, un puesto o una plaza de los que cumplas más o menos la mitad de lo que piden, y dilo abiertamente.
    .tip = Di en una línea qué aprenderías antes que nada. Así nadie tiene que adivinarlo.
    .plan = Cuando encuentre un anuncio que me haga pensar “ojalá”, escribiré la primera línea.
    .exit = Han pedido candidaturas y van a elegir. No le quitas nada a nadie.
    .micro = Marca en el anuncio lo que sí aportas.
    .stretch = Escríbeles antes con una pregunta.

the-recipe = A una hora tranquila, pregunta en una panadería o un restaurante si te contarían cómo hacen algo que te gustó.
    .tip = Di qué sabor le encontraste. Un secreto sigue siendo secreto, y la pregunta alegra igual.
    .plan = Cuando termine de comer o pague, haré mi pregunta en el mostrador.
    .exit = Di: “Si es un secreto de la casa, lo respeto”.
    .micro = Pregunta cuál es una de las especias.
    .stretch = Prepáralo en casa y cuéntales cómo quedó.

late-place = Llama por un curso o un viaje con el plazo ya cerrado y pregunta si ha quedado libre una plaza.
    .tip = Ten tus datos delante. Pregunta, escucha, da las gracias y cuelga.
    .plan = Cuando abra la oficina, llamaré y pediré una plaza.
    .exit = Di: “Sé que llego tarde, y es cosa mía”.
    .micro = Escríbeles en lugar de llamar.
    .stretch = Pide que te llamen antes que a nadie la próxima vez.

invite-somebody-admired = Invita a un paseo o un café a alguien a quien admiras de tu club, tu clase o tu calle, una vez y con la puerta abierta.
    .tip = Di de qué te gustaría oírle hablar. Así sabe a qué dice que sí.
    .plan = Cuando coincidamos un momento, haré mi pregunta en una frase.
    .exit = Di: “Supongo que la semana viene llena, así que un no también está bien”.
    .micro = Dile qué valoras de lo que hace.
    .stretch = Propón un día.

ten-noes = Pide a alguien de confianza que se siente contigo mientras haces diez peticiones pequeñas seguidas y responda a cada una con un no a secas.
    .tip = Mira a la persona o a la mesa. Después del sexto no, casi todas las palabras suenan a ruido.
    .plan = Cuando tengamos diez minutos, le pasaré las reglas y empezaré.
    .exit = Acuerden una palabra que lo termine, tanto para esa persona como para ti.
    .micro = Hazlo con tres peticiones.
    .stretch = Pide que diga el no en el tono que menos te guste.

submit-the-shelf-piece = Envía algo que terminaste hace mucho y nunca mostraste, a un lugar que acepta muy poco de lo que recibe.
    .tip = Ya ha reposado bastante. Revisa el formato y la extensión, y deja en paz lo demás.
    .plan = Cuando haya leído las normas de envío, lo enviaré tal como está.
    .exit = Leer y descartar es su trabajo de cada día, y tienen una carta modelo para eso.
    .micro = Sácalo y lee la primera página.
    .stretch = Envíalo a dos lugares, si sus normas lo permiten.

no-reasons-asked = Pide a alguien cara a cara algo pequeño que bien podría negarte y, tras un no, di “gracias por la franqueza” y cambia de tema.
    .tip = Las ganas de explicarte llegan como una ola. Puedes quedarte en ella diez segundos.
    .plan = Cuando oiga el no, soltaré el aire, diré mi frase y preguntaré por su día.
    .exit = Di con la pregunta: “Un no está bien, y lo digo en serio”.
    .micro = Practica la frase en voz alta.
    .stretch = Quédate diez minutos más y habla de otra cosa.

try-the-instrument = En una tienda de música a una hora tranquila, pregunta si puedes probar un instrumento que hoy no piensas comprar, y dilo así.
    .tip = La sinceridad por delante: “Hoy es solo curiosidad”. Entonces elige con libertad.
    .plan = Cuando alguien de la tienda esté libre, preguntaré antes de tocar nada.
    .exit = Di: “Si se reserva para quien compra, lo entiendo perfectamente”.
    .micro = Pregunta cómo se llama el instrumento.
    .stretch = Pide que lo toquen para ti.

room-for-an-hour = A una hora tranquila, pregunta en una biblioteca, un centro vecinal o un café si te dejarían gratis un rincón o una sala durante una hora para algo tuyo.
    .tip = Di cuántas personas irán y que lo dejarás como estaba.
    .plan = Cuando encuentre a quien se encarga de las salas, lo pediré en dos frases.
    .exit = Di: “Si suele costar algo, prefiero saberlo y me lo pienso”.
    .micro = Pregunta cuánto cuestan las salas.
    .stretch = Pídelo para una vez al mes.

surely-not-here = A una hora tranquila, pregunta una vez en una tienda por algo que te encantaría encontrar, aunque casi seguro que no lo tienen.
    .tip = Veinte segundos, dicho con sencillez y sin bromas. Cuentas con un no, así que nada depende de la respuesta.
    .plan = Cuando no haya nadie esperando, haré mi pregunta una vez.
    .exit = Di: “Ya me lo imaginaba. Gracias, y buen día”.
    .micro = Pregunta por algo que quizá tengan.
    .stretch = Pregunta adónde te mandarían.

what-would-make-it-yes = Después de un no real de un lugar que eligió a otra persona u otra cosa, escribe una vez y pregunta qué lo habría convertido en un sí.
    .tip = Agradece antes la decisión. Preguntas para aprender, y la respuesta sigue siendo no.
    .plan = Cuando hayan pasado tres días desde el no, escribiré mis cuatro líneas.
    .exit = Escribe: “Si no se dan razones, está bien”.
    .micro = Anota cuál crees que fue la razón.
    .stretch = Pregunta también por una cosa que estuviera bien.

no-story = Cuéntale a alguien de confianza un no que recibiste este mes: qué pediste, qué sentiste, qué hiciste después.
    .tip = Cuéntalo desde fuera al empezar, como una escena. El sentimiento encuentra su sitio.
    .plan = Cuando nos sentemos con tiempo, diré que me gustaría contar una pequeña historia.
    .exit = Di: “No necesito consejo, solo que me escuches, si te va bien”.
    .micro = Cuéntalo en dos frases.
    .stretch = Pregunta cuál es el no que mejor recuerda.

cold-letter = Escribe a alguien a quien admiras y no conoces, y pide una cosa exacta que le llevaría menos de diez minutos.
    .tip = Una línea sobre ti, una sobre por qué esa persona, una con la petición. Y ya está.
    .plan = Cuando tenga las tres líneas, las enviaré antes de la noche.
    .exit = Escribe: “Agradezco la lectura, y si es que no, no hacen falta palabras”.
    .micro = Escribe la línea de por qué esa persona.
    .stretch = Envíalo en papel, con tu dirección.

three-in-one-day = En un día, haz tres peticiones pequeñas y honestas a tres personas distintas, que bien podrían decir que no. A cada una, una sola vez.
    .tip = Por la mañana, escribe las tres y tu pronóstico. Por la noche, escribe qué llegó.
    .plan = Cuando salga de casa con mi lista, haré la primera petición antes de una hora.
    .exit = Di cada vez: “Si la respuesta es no, está muy bien”.
    .micro = Haz una de las tres.
    .stretch = Hazlo con tres personas de ámbitos muy distintos.

small-grant = Solicita una ayuda pequeña, una beca o una residencia a la que se presenta mucha gente, con una idea que te importe.
    .tip = Responde a lo que piden, en su orden. Casi todo el trabajo es decir claro qué quieres hacer.
    .plan = Cuando haya leído la convocatoria dos veces, completaré la primera página ese mismo día.
    .exit = Elegir es la tarea del jurado. Tu formulario es uno de muchos en su mesa.
    .micro = Escribe la idea en tres frases.
    .stretch = Muéstrasela a alguien que haya estado en un jurado así.

what-did-not-convince = Pregunta a alguien de confianza que rechazó tu idea qué fue exactamente lo que no le convenció. Toma notas y no la defiendas.
    .tip = No le pides que lo reconsidere. Al final, léele tus notas.
    .plan = Cuando tenga tiempo, le preguntaré si querría contármelo y sacaré el bolígrafo.
    .exit = Di: “Puedes dejarlo en el no, con eso me basta”.
    .micro = Pregunta solo por el punto más importante.
    .stretch = Pregunta qué habría necesitado ver.

wanted-place-by-phone = Un tiempo después de solicitar un puesto o una plaza que quieres de verdad, si no lo descartan en las bases, llama una vez y pregunta cómo va.
    .tip = Di tu nombre despacio y cuándo te presentaste. Medio minuto amable se recuerda.
    .plan = Cuando hayan pasado dos semanas, llamaré a media mañana.
    .exit = Di: “Si aún no se puede decir, espero”.
    .micro = Pregunta por correo.
    .stretch = Di en una frase por qué lo quieres.

ask-for-the-long-wish = Pide a quien puede decidirlo algo que quieres desde hace mucho y nunca has pedido.
    .tip = Dilo en el primer minuto. Un rodeo largo cansa a las dos partes.
    .plan = Cuando nos hayamos sentado, diré que hay algo que me gustaría pedir.
    .exit = Di: “La respuesta puede ser no, y seguiremos igual de bien”.
    .micro = Escribe el deseo y el nombre de la persona.
    .stretch = Di qué harías tú para que también le venga bien.

stand-for-the-vote = Preséntate a una tarea de un club o una asociación que se decida por votación y di en un minuto por qué te gustaría.
    .tip = Una votación trata de una tarea en una tarde. Puedes quererla y felicitar a otra persona.
    .plan = Cuando pidan candidaturas, levantaré la mano y mantendré mi decisión.
    .exit = Di: “Salga quien salga, cuenta con mi ayuda”.
    .micro = Pregunta en qué consiste la tarea.
    .stretch = Pregunta después al resto qué les gustaría ver.

audition-with-others = Ve a una audición o una prueba para un coro, una obra o un equipo que acepta a menos gente de la que va.
    .tip = Prepara bien dos minutos. Lo que buscan puede no tener nada que ver con lo bien que lo hagas.
    .plan = Cuando digan mi nombre, soltaré el aire y empezaré por la parte que mejor me sé.
    .exit = Elegir es su trabajo. Da las gracias, y quedas libre.
    .micro = Lee la convocatoria y practica los primeros treinta segundos.
    .stretch = Pregunta después cuándo será la próxima.

proposal-to-the-vote = Lleva una propuesta práctica tuya a una reunión de club, vecinal o de una asociación que la votará, y quédate en la sala durante la votación.
    .tip = Cuéntaselo antes a dos personas del grupo. Siéntate donde veas una cara que te guste.
    .plan = Cuando anuncien mi punto, levantaré la mano y diré qué propongo y por qué.
    .exit = Di: “Se decida lo que se decida, gracias por estudiarlo”.
    .micro = Cuéntale tu propuesta a una persona del grupo.
    .stretch = Pregunta después a quienes votaron en contra qué habrían necesitado.

reapply-openly = Donde las normas permitan otro intento, vuelve a presentarte a un lugar que te dijo que no y di abiertamente qué ha cambiado.
    .tip = Es una ronda nueva y con invitación abierta. Pon lo que ha cambiado al principio.
    .plan = Cuando abra la nueva ronda, escribiré la primera línea el primer día.
    .exit = Han pedido candidaturas, y su respuesta será la que sea.
    .micro = Lee tu solicitud anterior con un lápiz en la mano.
    .stretch = Pregunta antes si un segundo intento es bienvenido.
