### Los retos en palabras. Sus datos están bajo el mismo id en challenges/<ámbito>.toml,
### en el mismo orden. Cómo añadir uno: README.md, en la carpeta de arriba.

## Desconocidos

window-questions = Desde una ventana o un banco del parque, fíjate en tres personas que pasen. Escribe una pregunta amable que podrías hacerle a cada una.
    .tip = Nadie tiene que responderlas. Estás practicando la curiosidad en lugar de la guardia alta.
    .plan = Cuando termine mi café o mi té, me sentaré junto a la ventana y escribiré tres preguntas.
    .exit = No le preguntas nada a nadie, así que nadie tiene nada que rechazar.
    .micro = Fíjate en una persona y piensa una pregunta, sin escribirla.
    .stretch = Lee la mejor de las tres en voz alta, tal como la dirías.

look-up-on-the-way = En un trayecto que ibas a hacer de todos modos, guarda el teléfono durante una cuadra o manzana entera y lleva la cabeza alta.
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

local-tip = Pide una recomendación a alguien que parezca conocer bien el lugar: un buen banco donde sentarse, una panadería o una vista.
    .tip = A mucha gente le gusta ser quien sabe. Pide una sola cosa y deja que elija cuál.
    .plan = Cuando vea a alguien sin prisa, le pediré una recomendación de la zona.
    .exit = Di: “Si no viene nada a la cabeza, no hay problema”.
    .micro = Piensa qué le recomendarías a alguien de visita.
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
    .tip = “Nos vemos tanto que me apetecía presentarme” es verdad y lo explica todo.
    .plan = Cuando vuelva a ver a esta persona y haya un momento tranquilo, diré mi nombre.
    .exit = Di antes el tuyo, para que dar el suyo sea una elección.
    .micro = Hoy dile “hasta otro día”.
    .stretch = Usa su nombre la próxima vez que se vean.

borrow-a-pen = Cuando tengas que escribir algo en una biblioteca, una oficina de correos o una sala de espera, pídele un bolígrafo a quien tengas al lado.
    .tip = Di cuánto tiempo lo necesitas. “Treinta segundos” lo convierte en un préstamo pequeño.
    .plan = Cuando tenga que anotar algo, pediré un bolígrafo a la persona de al lado.
    .exit = Di: “Si no puede ser, no pasa nada, de verdad”.
    .micro = Busca con la vista a dos personas que parezcan tener bolígrafo, y déjalo ahí.
    .stretch = Al devolverlo, cuenta de qué apuro te ha sacado.

two-turns-longer = En una charla breve con alguien que no conoces, quédate un poco más: dos intervenciones más de lo habitual.
    .tip = Aprovecha lo que ha dicho: “¿Así que todos los días por aquí?” ya cuenta como una.
    .plan = Cuando note ganas de cerrar la charla, haré antes una pregunta más.
    .exit = Si responde cada vez más corto, di “me ha gustado hablar un rato” y deja que se vaya.
    .micro = Devuelve una pregunta antes de despedirte.
    .stretch = Cuenta algo tuyo que venga al caso.

read-along-with-me = En un foro de libros o cine, pregunta si alguien quiere leer o ver esta semana lo mismo que tú, algo corto, e intercambiar tres líneas.
    .tip = Elige algo de media hora. Si es corto, es fácil decir que sí o que no.
    .plan = Cuando haya elegido el cuento o la película, publicaré mi pregunta y volveré a mirar mañana.
    .exit = Escribe: “Se puede abandonar a la mitad”.
    .micro = Lee el cuento y escribe tus propias tres líneas.
    .stretch = Empieza por escribir lo que no entendiste.

guided-walk-sentence = Ve a un paseo guiado gratuito y comenta una frase sobre lo que han visto con otra persona del grupo.
    .tip = Todo el mundo mira hacia el mismo lado, así que el tema ya está servido.
    .plan = Cuando vayamos de una parada a la siguiente, diré una frase a quien camine a mi lado.
    .exit = Siempre hay una parada más, así que una respuesta corta no le estropea el día a nadie.
    .micro = Averigua cuándo es el próximo paseo gratuito.
    .stretch = Haz una pregunta a quien guía delante del grupo.

offer-a-hand = De día y con gente alrededor, pregunta a alguien que lleva mucha carga, forcejea con una puerta o no alcanza un estante: “¿Hace falta ayuda?”.
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
    .exit = Di: “Si hoy no es buen día para gente nueva, vuelvo con gusto otro día”.
    .micro = Lee en su página cómo es una sesión.
    .stretch = Quédate diez minutos a charlar al terminar.

mild-other-view = En una charla ligera con alguien que apenas conoces, da una opinión un poco distinta sobre comida, cine o el tiempo.
    .tip = Empieza por ti: “Qué curioso, a mí me pasa al revés”. Así el aire sigue ligero.
    .plan = Cuando alguien alabe algo que a mí no me dice nada, lo comentaré en una frase amable.
    .exit = Añade “para gustos, colores” y pregunta qué le gusta de eso.
    .micro = Di para ti, en una frase, tu opinión distinta.
    .stretch = Da una razón de tu opinión y luego pregunta por la suya.

honestly-shy = En una conversación con alguien nuevo, di una frase sincera, como “con gente nueva al principio me da un poco de timidez”.
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
    .plan = Cuando haya dejado el abrigo o me haya ubicado, me acercaré a una persona y diré mi nombre.
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
    .plan = Cuando acaben los aplausos, me acercaré al frente y esperaré mi turno.
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

how-do-i-seem = Pide a alguien que te haya visto unas cuantas veces en un club o una clase que te diga algo que haces bien al conversar y algo que podrías cambiar.
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

## Tiendas y servicios

menu-sentence = Busca la carta de un café al que quizá vayas y escribe, palabra por palabra, cómo pedirías una cosa con un cambio.
    .tip = “Buenas, un té sin azúcar, por favor” es una frase completa. Te puede servir durante años.
    .plan = Cuando tenga el teléfono en la mano por otra cosa, abriré una carta y escribiré mi frase.
    .exit = Todavía no la oye nadie. Es tuya y la guardas hasta que la quieras usar.
    .micro = Elige la cosa que pedirías.
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
    .micro = Di la frase completa: “Muchas gracias y buen día”.
    .stretch = Pregunta qué tal va el día y escucha la respuesta.

where-to-find-it = A una hora tranquila, pregunta a alguien del personal dónde está algo que buscas.
    .tip = Quédate donde te vea hasta que tenga las manos libres.
    .plan = Cuando pase un minuto sin encontrarlo, preguntaré a quien trabaje ahí y esté más cerca de mí.
    .exit = Di: “Cuando haya un momento”.
    .micro = Busca con la vista a alguien del personal y fíjate en dónde está.
    .stretch = Pregunta cuál de los dos tipos se llevaría.

librarian-tip = Pide en una biblioteca o librería, a una hora tranquila, que te recomienden algo parecido a un libro o una película que te gustó.
    .tip = Lleva un título. “Este me gustó, ¿con cuál sigo?” es todo lo que hace falta.
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
    .plan = Cuando encuentre algo en el modelo que no es, se lo llevaré a alguien del personal y preguntaré.
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
    .plan = Cuando no haya nadie esperando detrás, pediré probar uno.
    .exit = Di: “Si aquí no se da a probar, no pasa nada”.
    .micro = Pregunta cuál es el más suave.
    .stretch = Prueba, da las gracias y no compres nada.

ask-the-price-and-leave = A una hora tranquila, pregunta cuánto cuesta algo sin etiqueta y luego di: “Gracias, por ahora lo dejo”.
    .tip = Preguntar no es prometer que vas a comprar. Quien vende lo sabe mejor que nadie.
    .plan = Cuando oiga el precio, diré mi frase y dejaré el artículo en su sitio.
    .exit = “Gracias por la información” lo cierra bien para las dos partes.
    .micro = Busca la etiqueta con el precio y deja el artículo en su sitio.
    .stretch = Hazlo con algo más caro de lo que sueles mirar.

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
    .stretch = Pregunta una vez por la única palabra que siga sin quedar clara.

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

show-me-how = A una hora tranquila, pide a alguien que venda una herramienta, un aparato o un material que te da curiosidad que te enseñe cómo funciona.
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

quote-by-phone = Llama a un taller por un trabajo que de verdad piensas encargar y pregunta cuánto costaría, más o menos.
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

noticeboard-request = Pregunta en una tienda o un café a una hora tranquila si puedes poner un anuncio tuyo: clases, algo encontrado, un intercambio, un encuentro.
    .tip = Lleva el anuncio hecho, pequeño y cuidado. Querrán verlo antes de decir que sí.
    .plan = Cuando no haya nadie en el mostrador, mostraré mi anuncio y preguntaré.
    .exit = Di: “Si la pared está llena, lo entiendo”.
    .micro = Escribe el anuncio.
    .stretch = Pregunta en un segundo sitio muy distinto.

unusual-request-by-phone = Llama a una tienda, un hotel o un restaurante a una hora tranquila con una petición poco común pero razonable, y que sea de verdad.
    .tip = “Tengo una pregunta poco común” prepara bien a quien escucha y te quita peso.
    .plan = Cuando haya escrito mi petición, llamaré y empezaré con esa frase.
    .exit = Di: “Si no es posible, está bien”.
    .micro = Manda la petición por escrito.
    .stretch = Pregunta qué te proponen en su lugar.

tell-the-maker-midway = En la peluquería, en un arreglo de ropa o en otro encargo, di mientras aún están trabajando qué te gustaría de otra manera.
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
    .plan = Cuando vea que no es lo que pedí, lo diré a quien atiende antes de empezar a comer.
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
    .exit = Di: “Nadie sabe mejor que ustedes si funcionaría”.
    .micro = Ponlo en un papelito en su buzón de sugerencias.
    .stretch = Ofrécete a ayudar con ello.

work-not-as-agreed = Cuando una reparación o un trabajo que pagaste no sea lo acordado, vuelve a una hora tranquila y pide que lo corrijan.
    .tip = Lleva lo que acordaron, por escrito si lo tienes. Muestra antes, habla después.
    .plan = Cuando llegue al mostrador, enseñaré el fallo y diré qué habíamos acordado.
    .exit = Di: “Seguro que encontramos una solución”.
    .micro = Escríbeles dos líneas con una foto.
    .stretch = Pregunta para qué día estará hecho.

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
    .tip = Escríbela como si hablaras de otra persona; después pásala a tu voz.
    .plan = Cuando encuentre un anuncio que me guste a medias, escribiré mi frase debajo.
    .exit = Hoy no te presentas a nada, así que no hay respuesta que esperar.
    .micro = Lee un anuncio hasta el final y marca una cosa que sepas hacer.
    .stretch = Escribe una segunda frase con un ejemplo.

one-place-nearer = En una reunión, una clase o una sala compartida, siéntate una fila o un lugar más cerca del centro que de costumbre.
    .tip = Desde ahí no tienes que decir nada más de lo que dirías desde una esquina.
    .plan = Cuando entre en la sala, elegiré el lugar un poco más cercano antes de sacar mis cosas.
    .exit = Ocupas un lugar libre, así que nadie tiene que moverse.
    .micro = Corre tus cosas un palmo hacia el centro.
    .stretch = Saluda a la persona de al lado.

which-tool-do-you-use = Pregúntale a alguien del trabajo o de clase qué herramienta, aplicación o cuaderno usa para algo que también haces tú.
    .tip = A la gente le suele gustar hablar de su manera de hacer las cosas. Escucha hasta el final.
    .plan = Cuando haya un minuto tranquilo, preguntaré qué herramienta usa.
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

camera-on-first-minute = En una reunión o clase por videollamada donde otras personas se dejan ver, mantén la cámara encendida el primer minuto.
    .tip = Oculta tu propia imagen si el programa lo permite; mirarte hace más largo el minuto.
    .plan = Cuando entre en la llamada, dejaré la cámara encendida hasta que empiece el primer tema.
    .exit = Nadie tiene que hacer nada; estás ahí, y eso es todo.
    .micro = Enciende la cámara mientras esperas a solas a que empiece la llamada.
    .stretch = Déjala encendida hasta el final.

contact-with-a-note = En una red profesional, envía una solicitud de contacto a alguien que conozcas en persona, con una frase que diga de dónde se conocen.
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

credit-out-loud = Delante de alguien más, di qué parte de un trabajo fue una buena idea de otra persona.
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
    .plan = Cuando me pregunten algo que no sé, diré “Todavía no lo sé” y soltaré el aire.
    .exit = Das una respuesta clara y un paso siguiente.
    .micro = Dilo con algo muy pequeño.
    .stretch = Di cuándo tendrán noticias tuyas.

one-improvement-please = Pregúntale a alguien del trabajo o de clase que conozca lo que haces: “¿Qué cosa concreta podría hacer mejor aquí?”.
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

say-it-once-more = Cuando pierdas el hilo de una explicación en el trabajo o en clase, di: “Ahí me perdí. ¿Otra vez, por favor?”.
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
    .tip = Pídelo cuando todavía puedan decir que no, y solo si un no también te sirve.
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
    .exit = Escribe: “Si no hay nada, me alegra haber escrito de todas formas”.
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

one-minute-update = Cuenta en un minuto y de viva voz, ante tu equipo, clase o grupo, cómo va lo tuyo.
    .tip = Tres frases en una tarjeta: cómo estaba, cómo está, qué viene.
    .plan = Cuando me toque, leeré mi primera frase de la tarjeta y seguiré desde ahí.
    .exit = Un minuto es corto para cualquiera; cierra con “Eso es todo por mi parte”.
    .micro = Envíalo como mensaje de voz.
    .stretch = Pregunta al final si hay dudas.

mentor-call = Escríbele a alguien cuya trayectoria te interesa y pídele una conversación de quince minutos, por llamada o por escrito.
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
    .tip = Tú decides cuánto cuentas; “Dediqué dos años a mi salud” puede ser todo.
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
    .plan = Cuando abran y sea una hora tranquila, llamaré y leeré mis tres frases.
    .exit = Di: “Si no es aquí, ¿dónde sería?”.
    .micro = Envía las tres frases por correo.
    .stretch = Pregunta qué harían a continuación en tu lugar.

ask-for-a-better-rate = Antes de aceptar unos honorarios, una beca o unas horas pagadas, pregunta una vez por escrito si se puede mejorar, y di la cifra.
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

a-question-in-a-real-interview = En una entrevista de verdad, por llamada o videollamada, haz una pregunta que te importe, como qué es lo difícil del puesto.
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

recommendation-from-a-senior = Pide una recomendación escrita a alguien con más experiencia o cargo que conozca tu trabajo, y di para qué es y para cuándo.
    .tip = Adjunta unas líneas sobre el trabajo compartido; le ahorran buscar.
    .plan = Cuando tenga listas mis notas, enviaré una petición clara.
    .exit = Escribe: “Si no puede ser, o mejor que no, con una palabra basta y está bien”.
    .micro = Pregunta si, en principio, estaría de acuerdo.
    .stretch = Pregunta en qué le parece que podrías trabajar ahora.

speech-to-a-large-room = Da un discurso o una charla preparada ante una sala grande: en el trabajo, en un congreso o en una reunión vecinal.
    .tip = Planea algo tranquilo para después y una persona a quien escribir.
    .plan = Cuando me anuncien, tomaré mi lugar, miraré a la última fila y diré mi primera línea.
    .exit = La gente vino a escuchar; alguien saldrá o mirará el teléfono, y tiene esa libertad.
    .micro = Lee ante la sala un aviso corto o una bienvenida.
    .stretch = Responde preguntas al final.

## Amistades y familia

react-to-a-message = Reacciona a un mensaje de alguien cercano que leíste y dejaste sin contestar.
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

thought-of-you = Envíale a alguien cercano la foto o el enlace de una cosa que te hizo pensar en esa persona. Que no salga gente en la foto.
    .tip = Una taza, un perro, un titular: lo pequeño es lo justo.
    .plan = Cuando algo me recuerde hoy a alguien, se lo enviaré antes de guardar el teléfono.
    .exit = Escribe: “No hace falta contestar, me acordé de ti”.
    .micro = Guarda la foto para esa persona.
    .stretch = Añade una línea que diga por qué.

best-bit-of-your-week = Escríbele a un amigo o una amiga y pregúntale: “¿Qué fue lo mejor de tu semana?”.
    .tip = Es más fácil de responder que un “¿Cómo estás?”.
    .plan = Cuando termine de comer, enviaré la pregunta a una persona.
    .exit = Añade: “Con una palabra me basta”.
    .micro = Envíala a la persona que siempre contesta.
    .stretch = Cuenta primero lo mejor de la tuya.

what-should-i-watch = Pídele a alguien de tu familia o de tus amistades que te recomiende una película, un libro, una canción o una receta.
    .tip = Di de qué tienes ganas, así le resulta más fácil acertar.
    .plan = Cuando no sepa qué hacer esta noche, pediré un título a una persona.
    .exit = Añade: “Lo primero que se te ocurra, o nada”.
    .micro = Pregunta cuál de dos títulos elegiría.
    .stretch = Pruébalo y cuéntale qué te pareció.

a-wish-of-your-own = Envíale a alguien un buen deseo con tus palabras por algo de su vida: un cumpleaños, un examen, un primer día.
    .tip = Un detalle que solo tú mencionarías lo hace tuyo.
    .plan = Cuando recuerde a quién le toca, escribiré dos líneas sin usar una imagen hecha.
    .exit = Un buen deseo no necesita respuesta.
    .micro = Escribe su nombre y una línea.
    .stretch = Dilo en un mensaje de voz.

small-good-news = Cuéntale a un amigo o una amiga una pequeña buena noticia de tu día, sin quitarle importancia.
    .tip = “El pan subió” cuenta. Deja fuera el “no es nada, pero”.
    .plan = Cuando algo salga bien hoy, enviaré una frase sobre eso antes de una hora.
    .exit = Puede alegrarse con un pulgar; con eso basta.
    .micro = Escríbela para ti.
    .stretch = Di que te enorgullece.

a-fact-you-never-shared = Cuéntale a alguien cercano un dato pequeño e inofensivo sobre ti que aún no sepa.
    .tip = El nombre de tu primera mascota, una comida que no soportas, una palabra que te gusta.
    .plan = Cuando un chat se quede en silencio, escribiré: “Algo que no sabes de mí:” y un dato.
    .exit = Añade: “Te toca, solo si quieres”.
    .micro = Elige el dato y guárdalo para el próximo chat.
    .stretch = Cuenta la historia que lo acompaña.

thanks-for-long-ago = Dale las gracias a alguien de tu familia o de tus amistades por algo que hizo hace más de un año.
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

one-thing-you-admire = Dile a un amigo o una amiga qué decisión o costumbre suya admiras, con un ejemplo.
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

voice-message-instead = Envíale a un amigo o una amiga un mensaje de voz de unos treinta segundos en lugar de un texto.
    .tip = Deja los “eh” donde están. Ya conoce tu voz.
    .plan = Cuando vaya a escribir tres líneas, pulsaré grabar y hablaré medio minuto.
    .exit = Añade: “Escúchalo cuando puedas y contesta como quieras”.
    .micro = Graba uno y bórralo.
    .stretch = Envía la primera toma.

a-short-call = Llama cinco minutos a alguien de tu familia o de tus amistades. Pregunta primero si es buen momento.
    .tip = Di al empezar que será corta; eso da libertad a las dos partes.
    .plan = Cuando tenga cinco minutos y un rincón tranquilo, llamaré a una persona de mi lista.
    .exit = Di: “¿Es buen momento? Si no, cuelgo y no pasa nada”.
    .micro = Escribe: “¿Puedo llamarte cinco minutos esta semana?”.
    .stretch = Llama a alguien con quien normalmente solo te escribes.

message-after-a-long-time = Escríbele a un amigo o una amiga con quien no hablas desde hace seis meses o más. Pregunta cómo está y no pidas nada más.
    .tip = El silencio no necesita explicación; “Hoy me acordé de ti” es una razón.
    .plan = Cuando encuentre el viejo chat, enviaré cuatro líneas sin pasar mucho rato leyendo hacia atrás.
    .exit = Escribe: “No hace falta ponernos al día con todo”.
    .micro = Escribe el mensaje y guárdalo para mañana.
    .stretch = Propón una llamada.

borrow-one-thing = Pregúntale a alguien cercano si te presta una cosa, como un libro, un juego o una herramienta, y di hasta cuándo.
    .tip = Una fecha de devolución lo aligera para las dos partes.
    .plan = Cuando sepa qué me serviría, lo pediré a una persona y diré qué día lo devuelvo.
    .exit = Escribe: “Si prefieres tenerlo en casa, está bien”.
    .micro = Pregunta si tiene uno.
    .stretch = Ofrece a cambio algo tuyo.

help-me-choose = Envíale a un amigo o una amiga dos opciones para una decisión tuya y pregunta cuál elegiría, y por qué.
    .tip = Puede ser una decisión pequeña: dos chaquetas, dos fechas, dos maneras de empezar una carta.
    .plan = Cuando dude por tercera vez, enviaré las dos opciones y preguntaré.
    .exit = Escribe: “Me basta con tu intuición, y si prefieres pasar, está bien”.
    .micro = Pregunta sin el porqué.
    .stretch = Pregúntale a alguien que suele ver las cosas de otra manera.

coffee-with-a-way-out = Invita a alguien de tus amistades, o a alguien que conoces, a un café, una salida corta o una videollamada.
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

ask-to-be-taught = Pídele a alguien de tu familia o de tus amistades que te enseñe algo que hace bien: un plato, un nudo, un juego de cartas, un arreglo.
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

two-dates = Recupera un “a ver si nos vemos” que quedó en el aire y contesta con dos fechas.
    .tip = Dos fechas son una oferta; diez son un rompecabezas.
    .plan = Cuando encuentre esa frase en un chat, responderé con dos fechas.
    .exit = Escribe: “Si ninguna va bien, lo dejamos abierto”.
    .micro = Escribe: “Me sigue gustando esa idea”.
    .stretch = Añade también un lugar.

ask-about-back-then = Llama a alguien mayor de tu familia o de tus amistades y pregunta por una época de su vida: un primer trabajo, una calle, un verano.
    .tip = Una puerta pequeña abre más que una grande: “¿Cómo era la cocina de tu casa?”.
    .plan = Cuando tenga lista la pregunta, llamaré y la haré después del saludo.
    .exit = Di: “Solo si tienes ganas de contarlo”.
    .micro = Haz la pregunta por mensaje.
    .stretch = Pregunta qué pensaba entonces de aquello.

an-unfashionable-taste = En un chat de grupo o con alguien cercano, di que te gusta algo que a otra gente le parece raro, o que no te gusta algo que le gusta a todo el mundo.
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

a-pause-in-a-call = En una llamada con un amigo o una amiga, deja que haya una pausa de unos cinco segundos antes de hablar.
    .tip = Suelta el aire despacio una vez; eso es más o menos lo que dura.
    .plan = Cuando la charla llegue a un descanso, soltaré el aire y esperaré.
    .exit = La pausa también es de la otra persona; puede llenarla o no.
    .micro = Espera dos segundos antes de una respuesta.
    .stretch = Deja que sea la otra persona quien siga.

what-was-hard = Cuéntale a alguien de tu familia o de tus amistades una cosa que te costó esta semana.
    .tip = Una sola cosa, contada como una historia corta, con principio y final.
    .plan = Cuando me pregunten qué tal la semana, diré: “Hubo una cosa difícil”, y la contaré.
    .exit = Di: “No tienes que arreglarlo. Me hace bien contarlo una vez”.
    .micro = Escríbeselo en dos frases.
    .stretch = Di qué necesitabas en ese momento.

ten-minute-favour = Pídele a alguien cercano un favor de unos diez minutos que te ayude: mirar un formulario, la foto de una vieja receta.
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

a-small-sorry = Pide perdón a alguien cercano por una cosa pequeña, en dos frases y sin “pero”.
    .tip = Qué hiciste y qué harás la próxima vez. Después puede descansar.
    .plan = Cuando me acuerde de esa cosa pequeña, enviaré mis dos frases.
    .exit = Añade: “No hace falta que contestes a esto”.
    .micro = Escribe las dos frases sin enviarlas.
    .stretch = Dilo de viva voz.

what-do-you-remember = Pregúntale a un amigo o una amiga qué recuerda del día en que te conoció, o qué pensó de ti al principio.
    .tip = Elige a alguien a quien le guste contar historias.
    .plan = Cuando tenga ganas de saber de esa persona, preguntaré y contaré lo que recuerdo yo.
    .exit = Escribe: “Si no te acuerdas, está bien”.
    .micro = Cuéntale tu propio recuerdo y no preguntes nada.
    .stretch = Pregunta qué ha cambiado desde entonces.

listen-without-advice = Escríbele a un amigo o una amiga: “¿Podrías escucharme diez minutos esta semana, sin darme consejos?”.
    .tip = Decir cómo quieres que te escuchen le facilita las cosas.
    .plan = Cuando sepa qué quiero contar, se lo pediré a una persona y dejaré que elija el momento.
    .exit = Escribe: “Si esta semana no tienes espacio para eso, dímelo con confianza”.
    .micro = Pregunta si puedes enviar un mensaje largo.
    .stretch = Di de qué hablarías.

introduce-two-friends = Pregunta por separado a dos personas amigas tuyas si les gustaría conocerse. Si ambas dicen que sí, preséntalas en un mensaje corto.
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

how-to-reach-me = Cuéntale a un amigo o una amiga cómo prefieres que te contacten: mensajes o llamadas, tardes o mañanas. Pregunta qué le va mejor a esa persona.
    .tip = Es como un manual de instrucciones tuyo, y de los cortos.
    .plan = Cuando vuelva a llamar en mal momento, le escribiré lo que me viene bien.
    .exit = Escribe: “Si no te va bien así, buscamos un punto medio”.
    .micro = Pregunta por su preferencia y guarda la tuya para luego.
    .stretch = Cuéntaselo a dos personas.

thirty-minutes-at-a-gathering = Ve a una reunión de amistades o familia durante treinta minutos, con una hora de salida que hayas elegido antes.
    .tip = Al llegar, di a quien organiza que te quedas media hora.
    .plan = Cuando llegue, saludaré primero a quien organiza y diré cuánto tiempo tengo.
    .exit = Al irte, di: “Me voy yendo. Gracias por invitarme”.
    .micro = Quédate diez minutos.
    .stretch = Habla con alguien que no conozcas.

i-miss-talking-to-you = A alguien con quien antes hablabas más, dile que echas de menos esas charlas.
    .tip = Cabe en cinco palabras. No hace falta añadir un plan.
    .plan = Cuando me acuerde hoy de esa persona, escribiré la frase y dejaré el teléfono.
    .exit = Añade: “No es un reproche. Te aprecio, eso es todo”.
    .micro = Envía un recuerdo en común.
    .stretch = Propón un momento para hablar.

a-joke-that-sat-badly = Dile a solas a un amigo o una amiga que una broma o un comentario suyo no te sentó bien. Elige a alguien con quien te sientas a salvo.
    .tip = Habla del comentario y de ti: “Noté que se me quedó dando vueltas”.
    .plan = Cuando estemos a solas y con calma, lo diré en dos frases y me detendré.
    .exit = Di: “No hace falta que digas nada. Quería que lo supieras”.
    .micro = Díselo por mensaje al día siguiente.
    .stretch = Di qué te habría gustado oír.

may-i-come-along = Cuando gente de tus amistades hable de un plan que prepara, pregunta una vez si puedes sumarte.
    .tip = Pregúntale a una sola persona y en privado, así un no cuesta menos.
    .plan = Cuando lea el plan, escribiré a una persona: “¿Habría sitio para alguien más?”.
    .exit = Escribe: “Si es algo para poca gente, lo entiendo”.
    .micro = Pregunta cómo va a ser.
    .stretch = Ofrécete a llevar algo.

something-you-love = Muestra durante cinco minutos a alguien de tu familia o de tus amistades algo que te encanta y que sueles guardarte.
    .tip = Di por qué te encanta antes de mostrarlo; ahí está lo importante.
    .plan = Cuando tengamos un momento tranquilo, diré: “¿Te muestro algo que me gusta?”.
    .exit = Di: “No hace falta que te guste”.
    .micro = Di cómo se llama.
    .stretch = Muestra la parte que te parece más bonita.

i-let-this-slide = Escribe a alguien cercano a quien dejaste demasiado tiempo sin respuesta: “Dejé pasar esto. Lo siento. Me gustaría saber de ti”.
    .tip = Deja fuera la lista de razones; hace más pesada la lectura.
    .plan = Cuando abra el viejo chat, enviaré esas tres frases y nada más.
    .exit = Añade: “Si prefieres dejarlo así, lo entiendo”.
    .micro = Envía un saludo corto.
    .stretch = Responde a lo que te había preguntado.

come-with-me = Pídele a alguien de tu familia o de tus amistades que te acompañe, en persona o por teléfono, a algo que temes: una cita, una oficina, una clase.
    .tip = Di qué haría allí. “Sentarse a mi lado” es una tarea.
    .plan = Cuando haya fecha, se lo pediré a una persona ese mismo día.
    .exit = Escribe: “Si no puedes, iré de todas formas, así que dímelo con toda libertad”.
    .micro = Pídele que te escriba antes y después.
    .stretch = Pídele que te acompañe a la ida y a la vuelta.

renegotiate-a-chore = Propón a las personas con quienes compartes casa o tareas repartir una de otra manera, y di cómo. Elige una hora tranquila.
    .tip = Lleva una tarea y una propuesta. El resto de la lista puede esperar.
    .plan = Cuando hayamos comido y nadie tenga prisa, diré: “Me gustaría cambiar una cosa”.
    .exit = Di: “¿Lo probamos dos semanas y luego lo vemos?”.
    .micro = Pregunta qué les parece como está ahora.
    .stretch = Pide una propuesta de su parte.

how-do-i-come-across = Pregúntale a alguien de confianza: “¿Qué impresión doy cuando alguien me conoce?”. Escucha hasta que termine.
    .tip = Recoges una opinión, no una sentencia.
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

meet-after-years = Propón verse o hacer una videollamada a un amigo o una amiga a quien no ves desde hace años. No a una expareja, ni a quien pidió distancia.
    .tip = Propón una hora y una manera. En una hora los años se acortan rápido.
    .plan = Cuando haya escrito de qué nos conocemos y qué propongo, lo enviaré.
    .exit = Escribe: “Si ha pasado demasiado tiempo, lo entiendo”.
    .micro = Pregunta qué ha sido de su vida.
    .stretch = Ofrécete a hacer el trayecto más largo.

what-you-mean-to-me = Escríbele a alguien de tu familia o de tus amistades lo que significa para ti, en cinco frases o más, y envíalo.
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

a-proper-apology = Pide perdón a alguien de tu familia o de tus amistades por algo que te pesa. Deja en paz a quien haya pedido no tener contacto.
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

a-friend-owes-you = Recuérdale una vez a un amigo o una amiga, con amabilidad y una fecha, algo que aún te debe. Solo donde te sientas a salvo al pedirlo.
    .tip = Di la cosa, el día y una manera de hacerlo. Deja fuera cuánto ha tardado.
    .plan = Cuando tenga mis dos frases, las enviaré de día y dejaré el teléfono.
    .exit = Escribe: “Si ahora es complicado, me dices y lo dividimos”.
    .micro = Pregunta si todavía lo tiene.
    .stretch = Si te importa, propón un día fijo.

name-the-pattern = Habla con alguien cercano, con quien te sientas a salvo, de algo que se repite en su trato contigo, y pide un cambio.
    .tip = Dos ejemplos, un deseo. Después escucha tanto tiempo como hablaste.
    .plan = Cuando tengamos tiempo y descanso, diré: “Hay algo que me gustaría que cambiáramos”.
    .exit = Di: “Puedes pensarlo. No hay que resolverlo hoy”.
    .micro = Nombra un ejemplo de esta semana.
    .stretch = Pregunta qué le gustaría que cambiaras tú.

a-decision-they-may-dislike = Cuenta en tu familia, o a alguien cercano de siempre, una decisión tuya que quizá no guste. Solo si es seguro y si tú quieres.
    .tip = Estás informando, no pidiendo permiso. Basta una razón.
    .plan = Cuando la decisión esté tomada y sienta firmeza, la diré en el primer minuto.
    .exit = Di: “No hace falta que te guste. Quería que lo supieras por mí”.
    .micro = Díselo primero a alguien que estará de tu lado.
    .stretch = Responde con calma su primera pregunta y deja esperar la segunda.

reconciliation-once = Escribe una vez a alguien de quien te distanciaste y con quien te sientes a salvo, y ofrece hablar. Nunca a una expareja, ni a quien te dañó o pidió distancia.
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

## Citas

dating-true-line = Escribe una frase verdadera sobre ti que te gustaría que supiera alguien en una cita. Guárdala donde vuelvas a verla.
    .tip = Mejor algo pequeño y concreto: la sopa que haces, la canción que siempre acabas cantando.
    .plan = Cuando me siente hoy con algo caliente para beber, escribiré una frase verdadera sobre mí.
    .exit = No se le pide nada a nadie; la frase es tuya y se queda contigo.
    .micro = Anota en tres palabras algo que te gusta hacer.
    .stretch = Manda la frase a alguien de confianza.

dating-question-pair = Escribe una pregunta que te encantaría que te hicieran en una cita y otra que te gustaría hacer.
    .tip = Las buenas preguntas se pueden contestar en una frase o en una hora.
    .plan = Cuando vuelva a abrir mis notas, escribiré las dos preguntas antes que nada.
    .exit = Se queda en el papel, así que hoy nadie tiene que contestar.
    .micro = Escribe solo la pregunta que te gustaría que te hicieran.
    .stretch = Contesta tu propia pregunta en tres líneas, como se lo contarías a alguien en una cita.

dating-daytime-places = Busca tres lugares públicos donde te gustaría conocer a alguien por primera vez, de día, y anótalos.
    .tip = Piensa en lo que te va bien: tranquilo, con asientos, sin escalones, con un motivo para irte en una hora.
    .plan = Cuando tenga hoy cinco minutos libres, buscaré lugares y anotaré tres.
    .exit = Todavía no hay ninguna invitación; estás eligiendo un terreno que te gusta.
    .micro = Anota un lugar que ya conozcas.
    .stretch = Añade qué dirías para proponer el que más te gusta.

dating-own-pace-sentence = Escribe una frase que podrías usar si algo en una relación que empieza va más rápido de lo que quieres.
    .tip = Lo breve es amable. “Me gusta ir despacio” es una frase completa y no necesita motivos.
    .plan = Cuando me cepille los dientes esta noche, pensaré las palabras y después las escribiré.
    .exit = Queda lista para el día en que la quieras; ahora no le pide nada a nadie.
    .micro = Copia esto en tus notas: “Me gustaría ir con calma”.
    .stretch = Escribe otra para un plan que no te conviene.

dating-draft-reply = Escribe el borrador de un mensaje para alguien a quien te gustaría conocer mejor y déjalo hoy sin enviar.
    .tip = Escríbelo como hablas. Puedes dejarlo sin arreglar y seguirá siendo un buen borrador.
    .plan = Cuando note que le estoy dando vueltas a qué decir, lo escribiré en mis notas.
    .exit = Como no se envía, nadie está esperando al otro lado.
    .micro = Escribe solo la primera línea.
    .stretch = Vuelve a leerlo mañana y quítale una disculpa.

friend-how-they-met = Pregunta por mensaje a un amigo o una amiga cómo conoció a alguien importante en su vida: su pareja o alguien de hace muchos años.
    .tip = Es una pregunta que suele gustar, y las respuestas rara vez son de película.
    .plan = Cuando vuelva a escribirle, preguntaré cómo se conocieron.
    .exit = Añade: “Solo si tienes ganas de contarlo”.
    .micro = Piensa a quién se lo preguntarías y abre su chat.
    .stretch = Cuéntale a cambio una historia tuya de cómo conociste a alguien.

profile-true-detail = Añade a un perfil de citas un detalle verdadero y concreto, algo que solo pueda ser tuyo.
    .tip = “Leo mapas por gusto” dice más que “me gusta viajar”.
    .plan = Cuando abra hoy la aplicación, cambiaré una línea antes de mirar a nadie.
    .exit = Quien lo lea puede pasar de largo; la línea no le pide nada.
    .micro = Escribe primero el detalle en tus notas.
    .stretch = Quita una línea que está ahí para impresionar.

like-one-profile = Lee tres perfiles de citas hasta el final y da un me gusta al que más disfrutaste leer.
    .tip = Guíate por lo escrito, y que el me gusta sea un pequeño “te leí con gusto”.
    .plan = Cuando haya leído el tercer perfil, daré un me gusta y cerraré la aplicación.
    .exit = Un me gusta se puede dejar pasar sin decir nada, y está bien así.
    .micro = Lee un perfil hasta el final sin decidir nada.
    .stretch = Apunta qué línea te gustó, como comienzo de un mensaje para otro día.

unposed-photo = Cambia una foto de tu perfil por una reciente y sencilla, donde salgas a solas y que no hayas retocado.
    .tip = A quien le guste esta foto le gustará la persona que llegue a la cita.
    .plan = Cuando tenga hoy buena luz, haré o buscaré una foto sencilla y la pondré.
    .exit = Solo sales tú, así que no se toca la intimidad de nadie más.
    .micro = Elige la foto y guárdala en una carpeta para más adelante.
    .stretch = Déjala una semana sin mirar qué efecto tiene.

tell-friend-open = Cuéntale por mensaje a alguien de confianza que tienes ganas de conocer a alguien. Por ahora no pidas nada.
    .tip = Basta una línea, y puede ser ligera: “Por cierto, vuelvo a tener ganas de conocer gente”.
    .plan = Cuando esté chateando hoy con esa persona, añadiré esa línea.
    .exit = Añade: “No hace falta que hagas nada”.
    .micro = Escribe la línea y léela una vez para ti.
    .stretch = Di qué clase de compañía disfrutas.

answer-waiting-match = Contesta en una aplicación de citas un mensaje amable que dejaste esperando. Con dos líneas basta.
    .tip = Una respuesta tardía necesita como mucho una palabra sincera sobre la espera: “Semana complicada; me alegró leerte”.
    .plan = Cuando abra la aplicación esta tarde, contestaré primero el mensaje amable más antiguo.
    .exit = Quizá ya esté en otra cosa. Deja espacio: “Si no tienes tiempo ahora, no pasa nada”.
    .micro = Contesta con una frase.
    .stretch = Termina con una pregunta cuya respuesta te gustaría oír.

follow-up-question-match = Haz a alguien con quien chateas en una aplicación de citas una pregunta más sobre algo que ya te contó.
    .tip = Vuelve a sus palabras: “Mencionaste el coro. ¿Qué están cantando?”.
    .plan = Cuando haya leído dos veces su último mensaje, preguntaré por una cosa que dice.
    .exit = Haz una sola pregunta y deja el ritmo en sus manos.
    .micro = Elige la palabra de su mensaje que te da curiosidad.
    .stretch = Antes de la pregunta, cuéntale por qué te interesa.

reply-hours = Dile a alguien a quien estás conociendo a qué horas sueles contestar, para que nadie tenga que andar adivinando.
    .tip = Dilo como información: “Casi siempre contesto por la noche”.
    .plan = Cuando me vuelva a escribir, le diré a qué horas suelo contestar.
    .exit = Di: “Y por tu lado tampoco hay prisa”.
    .micro = Decide para ti qué horas son tuyas.
    .stretch = Deja el siguiente mensaje hasta esas horas, sin pedir perdón.

friend-profile-read = Manda a un amigo o una amiga tu perfil de citas, o tres líneas sobre ti, y pregúntale qué línea suena más a ti.
    .tip = Una pregunta precisa se contesta antes que un “¿qué te parece?”.
    .plan = Cuando haya copiado el texto, lo enviaré con esa única pregunta.
    .exit = Di: “Cuando tengas un minuto, y si lo dejas pasar está bien”.
    .micro = Manda una línea y pregunta: “¿Esto suena a mí?”.
    .stretch = Pregunta qué línea quitaría.

real-preference-chat = Al chatear con alguien que te gusta, menciona un gusto real tuyo que sea distinto del suyo.
    .tip = “A mí el senderismo nunca me ha convencido” está muy bien dicho. Los gustos distintos dan tema de conversación.
    .plan = Cuando mencione algo que no comparto, lo diré en una línea amable.
    .exit = Añade interés por lo suyo: “¿Qué es lo que te gusta de eso?”.
    .micro = Anota tres cosas que de verdad no te interesan.
    .stretch = Dilo sin “perdón” y sin “pero”.

ask-what-brought-you = En una clase, un club o un encuentro para conocer gente, ponte junto a alguien nuevo y pregúntale qué le trajo por allí.
    .tip = Es la única pregunta que cualquiera en la sala puede contestar.
    .plan = Cuando ya esté en mi sitio, me volveré hacia quien tenga al lado y preguntaré qué le trajo.
    .exit = Si la respuesta es corta, di: “Mucho gusto”, y deja que se acomode tranquilamente.
    .micro = Saluda a quien tengas al lado y déjalo ahí.
    .stretch = Cuéntale qué te trajo a ti, y qué estuvo a punto de dejarte en casa.

chat-voice-note = Pregunta a alguien con quien chateas si le gustan los mensajes de voz. Si dice que sí, manda veinte segundos sobre tu día.
    .tip = Grábalo una vez y manda ese. Una pausa o una tos forman parte de cómo habla la gente.
    .plan = Cuando me diga que sí, grabaré veinte segundos de una vez.
    .exit = Pregunta antes, y añade: “Por escrito también está bien, si lo prefieres”.
    .micro = Graba diez segundos para ti y escúchalos una vez.
    .stretch = Mándalo sin escucharlo antes.

public-place-first = Dile a alguien a quien quizá conozcas en persona que tus primeros encuentros son en un lugar público y de día, y nombra uno que te guste.
    .tip = Dilo como una costumbre tuya. A una persona de fiar le parecerá normal.
    .plan = Cuando salga el tema de vernos, diré cuál es mi lugar y que prefiero de día.
    .exit = Di: “Si eso no te va bien, podemos seguir escribiéndonos”.
    .micro = Escribe en una línea tu propia regla para los primeros encuentros.
    .stretch = Añade, antes de verse, a qué hora tendrás que irte.

friend-who-might = Pregunta a un amigo o una amiga si conoce a alguien que te podría caer bien, con libertad de decir que no para todo el mundo.
    .tip = Di qué clase de compañía te gusta, para que no tenga que adivinar un tipo.
    .plan = Cuando le escriba a alguien que conoce a mucha gente, se lo preguntaré una vez.
    .exit = Di: “Si no se te ocurre nadie, está perfecto”.
    .micro = Haz una lista de gente cercana que conoce a personas que tú no.
    .stretch = Añade una línea sincera sobre ti que pueda pasar a la otra persona.

what-they-hope-to-find = Pregunta a alguien a quien estás conociendo qué le gustaría encontrar. Da antes tu propia respuesta, en una línea.
    .tip = Hablar primero lo vuelve conversación y le quita el aire de examen.
    .plan = Cuando el chat tenga un momento tranquilo, diré lo que yo espero y después preguntaré.
    .exit = Di: “Vale una respuesta a medias, y también ninguna”.
    .micro = Escribe tu propia respuesta en una línea.
    .stretch = Si su respuesta es distinta de la tuya, dilo con amabilidad.

odd-hobby-chat = Cuéntale a alguien a quien estás conociendo una afición que sueles callar porque te parece rara o aburrida.
    .tip = El entusiasmo es buena compañía, aunque sea por los horarios de autobús.
    .plan = Cuando me pregunte qué he estado haciendo, le contaré lo que hago de verdad.
    .exit = Que sean pocas líneas y deja espacio: “Podría seguir un buen rato, así que avísame”.
    .micro = Escribe cuál es la afición y por qué te gusta.
    .stretch = Manda una foto: el pan, la maqueta, la lista.

honest-first-message = Manda un primer mensaje en una aplicación de citas: algo que notaste en lo que escribió, una línea verdadera sobre ti y una pregunta.
    .tip = Escríbele a la persona y deja fuera el aspecto. Tres líneas son suficientes.
    .plan = Cuando encuentre un perfil que disfruté leyendo, mandaré tres líneas antes de ponerme a pulirlas.
    .exit = El silencio también es una respuesta; escribe una vez y déjalo estar.
    .micro = Escribe las tres líneas y déjalas para mañana.
    .stretch = Que la línea verdadera sea algo que nunca has puesto en un primer mensaje.

date-comfort-need = Dile a alguien con quien vas a verte una cosa que te haría sentir a gusto: sin escalones, tranquilo, corto o cerca de una estación.
    .tip = Es información útil, como cuando avisas de un alimento que no puedes comer.
    .plan = Cuando acordemos el lugar, nombraré la única cosa que me ayuda.
    .exit = Pregunta a cambio: “¿Hay algo que te vendría bien a ti?”.
    .micro = Anota qué hace que un lugar te resulte cómodo.
    .stretch = Nómbralo en el primer mensaje sobre verse.

small-wish-this-week = Pide a alguien con quien sales, o a alguien cercano, una cosa pequeña que te gustaría esta semana: una llamada, una película, una hora sin teléfono.
    .tip = Un deseo con día es más amable que una indirecta.
    .plan = Cuando note un deseo pequeño, lo pondré en una frase con un día.
    .exit = Di: “Si es que no, está bien; quería habértelo pedido”.
    .micro = Termina esta frase en tus notas: “Esta semana me gustaría …”.
    .stretch = Pide eso que sueles esperar que adivinen.

profile-forum-look = Publica el texto de tu perfil de citas en un foro pensado para eso, sin nombre, foto ni lugar, y pide una mejora.
    .tip = Ahí se suele usar un apodo. Quédate con el consejo que te sirva y deja el resto.
    .plan = Cuando el texto no tenga nombres ni lugares, lo publicaré con una pregunta.
    .exit = Da las gracias una vez a quien conteste; a los demás no les pides nada.
    .micro = Lee cómo lo pidieron otras tres personas.
    .stretch = Pregunta en qué línea les dieron ganas de dejar de leer.

kind-not-a-match = Dile con amabilidad a alguien con quien hiciste match que no ves que vaya a más, y deséale lo mejor.
    .tip = La claridad es más amable que un silencio largo. Si hubo grosería o insistencia, no le debes un mensaje: bloquea y vete.
    .plan = Cuando note que estoy dejando una respuesta para después, escribiré dos líneas amables y claras.
    .exit = Añade: “No hace falta que contestes”.
    .micro = Cierra un chat que las dos partes dejaron hace tiempo.
    .stretch = Mándalo sin motivo. “No nos veo como pareja” es suficiente.

pay-own-share = En una cita en un café, di antes de pedir que te gustaría pagar tu parte.
    .tip = Dicho pronto y con ligereza es un dato, y no un juicio sobre la cita.
    .plan = Cuando la carta esté en la mesa, diré que hoy pago lo mío.
    .exit = Di: “Me gusta así. ¿Te parece bien?”.
    .micro = Di la frase en voz alta en casa.
    .stretch = Si insiste una vez, di: “Gracias, y aun así lo prefiero”.

propose-time-and-place = Propón un primer encuentro a alguien con quien te gusta chatear: un lugar público, un día, una hora.
    .tip = A un plan concreto se le dice sí o no más rápido que a “un día de estos”.
    .plan = Cuando hayamos tenido dos buenas charlas, propondré un lugar y una hora.
    .exit = Di: “Si es muy pronto o no es lo tuyo, dímelo, está bien”.
    .micro = Escribe la propuesta con lugar y hora y guárdala para mañana.
    .stretch = Propón algo que disfrutarías aunque llueva.

say-i-am-nervous = Cuando te encuentres con alguien que te gusta, di una vez que tienes algo de nervios y que te alegra estar ahí.
    .tip = Dicho de un tirón, a menudo trae un “yo también”. En cualquier caso, tendrás una cosa menos que esconder.
    .plan = Cuando nos hayamos saludado, diré que tengo algo de nervios y que me alegra haber venido.
    .exit = Sigue con una pregunta, para que no tenga que cuidar de ti.
    .micro = Dilo para ti antes de entrar.
    .stretch = Dilo sin taparlo con una risa.

ten-minute-call = Pregunta a alguien con quien llevas un tiempo chateando si le gustaría una llamada de diez minutos, y que sean diez.
    .tip = Saber cuándo acaba lo aligera para las dos partes. Ten lista una pregunta para empezar.
    .plan = Cuando hayamos acordado la hora, llamaré yo.
    .exit = Al preguntar, añade: “Si las llamadas no son lo tuyo, podemos seguir escribiéndonos”.
    .micro = Pregunta solo si le gustan las llamadas y deja abierto cuándo.
    .stretch = Deja que haya una pausa sin llenarla.

swap-contacts-group = Tras una buena charla en una clase o un encuentro, ofrece tu contacto en un papel y pregunta si le gustaría seguir en contacto.
    .tip = Al dar el tuyo, la decisión queda en sus manos, hoy o la semana que viene.
    .plan = Cuando estemos por despedirnos, diré que me gustó la charla y ofreceré mi contacto.
    .exit = Di: “No hay que decidirlo ahora, y un no está perfectamente bien”.
    .micro = Di que te gustó la charla y vete.
    .stretch = Di de qué te gustaría seguir hablando.

second-meeting-ask = Después de un primer encuentro que disfrutaste, escribe que te gustó y pregunta si le gustaría que se vieran otra vez.
    .tip = Escribe cuando lo pienses. Esperar un número fijo de días no impresiona a nadie.
    .plan = Cuando llegue a casa después del encuentro, escribiré dos líneas sinceras.
    .exit = Di: “Si prefieres que quede en una tarde agradable, lo entiendo”.
    .micro = Escribe solo que te gustó.
    .stretch = Añade qué te gustaría hacer la próxima vez, con un día.

not-that-plan = Al planear una cita, di que no a la parte que no te conviene (muy tarde, muy lejos, muy largo) y ofrece lo que sí.
    .tip = Te puede gustar la persona y no el plan. Las dos cosas caben en un mensaje.
    .plan = Cuando un plan me haga dudar, nombraré esa parte y ofreceré otra.
    .exit = Di: “Si así no te va bien, lo dejamos por esta vez”.
    .micro = Anota a qué partes de un plan no quieres decir nunca que sí.
    .stretch = Di primero el no, y no des el motivo.

meet-for-an-hour = Conoce en persona a alguien con quien chateas: de día, en un lugar público, durante una hora. Avisa a alguien de confianza de dónde estás.
    .tip = Acuerda antes a qué hora termina y ten tu propia forma de volver a casa.
    .plan = Cuando pase la hora, daré las gracias y me iré, aunque vaya bien.
    .exit = Di al principio: “Tengo una hora, y tanto tú como yo podemos irnos antes”.
    .micro = Acuerda el lugar y la hora, para un día que te convenga.
    .stretch = Antes de despedirte, di una cosa que te gustó de la charla.

acquaintance-date-text = Pregunta por mensaje a alguien que conoces y te gusta si le gustaría verse contigo una hora, como una cita.
    .tip = Elige a alguien con libertad para decir que no: nadie que trabaje para ti, te atienda o dependa de ti.
    .plan = Cuando haya escrito la palabra “cita” en el mensaje, lo enviaré.
    .exit = Di: “Si no, me dará gusto verte por ahí como siempre”.
    .micro = Escribe el mensaje y envíatelo a ti.
    .stretch = Di en una línea qué te gusta de hablar con esa persona.

plain-about-wishes = Dile con claridad a alguien con quien sales qué estás buscando, algo largo o breve, tranquilo o estable, en dos frases.
    .tip = Ahorra tiempo a ambas partes, y puedes decirlo aunque lo sepas solo a medias.
    .plan = Cuando volvamos a escribirnos sobre planes, diré qué estoy buscando.
    .exit = Añade: “No tienes que querer lo mismo. Si no es así, me gustaría saberlo”.
    .micro = Escribe las dos frases para ti.
    .stretch = Di la parte que sueles dejar borrosa.

speed-dating-evening = Reserva plaza en un evento organizado de citas rápidas o para gente soltera, de día o a última hora de la tarde, y conversa con cada persona que te toque.
    .tip = Todo el mundo va por el mismo motivo. Lleva dos preguntas que te gusten y planea cómo volver a casa.
    .plan = Cuando suene la primera ronda, haré la primera pregunta de mi tarjeta.
    .exit = Cada charla termina sola; marca la hoja con sinceridad y no le debes nada más a nadie.
    .micro = Busca un evento así y anota la fecha.
    .stretch = Dile a una persona que te daba nervios venir.

glad-of-your-company = Dile a alguien con quien sales que disfrutas su compañía y que te gustaría tener más.
    .tip = Di algo que pasó entre ustedes, para que hable de esa persona y de nadie más.
    .plan = Cuando algo me haga pensar hoy en esa persona, se lo diré.
    .exit = Añade: “No hay nada que contestar, quería que lo supieras”.
    .micro = Anota el momento que más disfrutaste.
    .stretch = Dilo sin una broma al final.

slower-pace = Dile a alguien con quien sales que te gustaría ir más despacio y qué significa despacio para ti.
    .tip = Nombra también lo que sí te gusta. Si temes su reacción, deja este reto y habla con alguien de confianza.
    .plan = Cuando note que estoy aceptando más de lo que quiero, lo diré ese mismo día.
    .exit = Di: “Si eso no es para ti, prefiero saberlo ahora”.
    .micro = Escribe en dos líneas qué significa despacio para ti.
    .stretch = Dilo antes de que te pidan nada.

ask-out-in-person = Pregunta a alguien con quien has hablado varias veces, cara a cara y de día, si le gustaría salir contigo.
    .tip = Elige un lugar del que cualquiera pueda irse, y a nadie que en ese momento esté trabajando o a tu cargo.
    .plan = Cuando lleguemos al final de una charla, lo preguntaré en una frase y luego callaré.
    .exit = Di: “Un no está perfectamente bien, y no volveré a preguntar”.
    .micro = Dile que disfrutas hablar con esa persona.
    .stretch = Nombra el lugar y el día en la misma frase.

more-of-less-of = Pregunta a alguien con quien sales de qué le gustaría más contigo y de qué menos. Escucha las dos respuestas hasta el final.
    .tip = Tómalo como noticias sobre esa persona. No tienes que aceptar nada en el momento.
    .plan = Cuando nos veamos con calma y descanso, haré las dos preguntas y me limitaré a escuchar.
    .exit = Di: “Puedes pensarlo primero, o dejarlo”.
    .micro = Pregunta solo de qué le gustaría más.
    .stretch = Repite con tus palabras lo que oíste y pregunta si es así.

share-dating-past = Cuéntale a alguien en quien ya confías algo verdadero de tu pasado amoroso que sueles omitir, como lo breve que es.
    .tip = Tú eliges qué y cuánto. Aquí no va nada que pueda ponerte en riesgo.
    .plan = Cuando la charla llegue al pasado, contaré la versión verdadera en tres frases.
    .exit = Di: “No hace falta que digas nada sobre esto”.
    .micro = Escribe las tres frases para ti.
    .stretch = Di qué significa eso para cómo te gustan ahora las cosas.

where-we-stand = Pregunta a alguien con quien llevas un tiempo saliendo cómo ve lo que hay entre ustedes, y dile cómo lo ves tú.
    .tip = Elige una hora tranquila, con tiempo después. No saberlo todavía es una respuesta de verdad.
    .plan = Cuando tengamos un rato tranquilo, diré cómo lo veo y después preguntaré.
    .exit = Di: “Puedes tomarte unos días para contestar”.
    .micro = Escribe primero tu propia respuesta.
    .stretch = Dile qué te gustaría a ti antes de preguntar.

tell-you-like-them = Si alguien te gusta, díselo cara a cara, una vez. Que tenga libertad para decir que no y para irse.
    .tip = Dilo para que se sepa, y que quede completo sin su respuesta.
    .plan = Cuando estemos por despedirnos, se lo diré en una frase clara.
    .exit = Di: “No tienes que contestar. No volveré a sacar el tema si tú no lo sacas”.
    .micro = Escríbelo como una carta que te quedas tú.
    .stretch = Quédate un minuto en silencio después de decirlo.

part-kindly-by-phone = Llama a alguien con quien saliste poco tiempo y dile con amabilidad y claridad que no quieres seguir saliendo.
    .tip = Para una persona con quien te sientes a salvo. Si no es así, lo adecuado es un mensaje breve a distancia.
    .plan = Cuando conteste, diré la frase principal en el primer minuto.
    .exit = Di: “No hace falta que digas nada ahora, y gracias por el tiempo que tuvimos”.
    .micro = Escribe la frase principal y dila una vez en voz alta.
    .stretch = Si pregunta por qué, da un motivo verdadero que hable de ti.

ask-to-be-a-couple = Pregunta a alguien con quien has estado saliendo si le gustaría que fueran pareja, y escucha su respuesta hasta el final.
    .tip = Un deseo así de grande puede temblar. Planea algo bueno para ti después, diga lo que diga.
    .plan = Cuando nos sentemos el día que elegí, lo preguntaré antes de hablar de otra cosa.
    .exit = Di: “Toma el tiempo que necesites; un no sincero es mejor que un sí por amabilidad”.
    .micro = Escribe qué significaría para ti ser pareja.
    .stretch = Di qué pondrías tú de tu parte.

say-love-first = Di “te quiero” a tu pareja, o a alguien con quien tienes una relación cercana, sin esperar a que lo diga primero.
    .tip = Dilo porque hoy es verdad. Sus palabras pueden llegar a su tiempo o no llegar.
    .plan = Cuando tengamos un momento tranquilo cara a cara, diré la frase y la dejaré estar.
    .exit = Di: “No tienes que decírmelo tú también”.
    .micro = Dilo una vez en voz alta cuando estés a solas.
    .stretch = Cuéntale cuándo lo notaste por primera vez.

## En línea

thank-helpful-answer = Busca una respuesta en línea que te ayudó alguna vez y deja a quien la escribió un agradecimiento de una línea.
    .tip = Di de qué te sirvió: “Con esto arreglé mi bici, gracias”.
    .plan = Cuando vuelva a encontrar ayuda en línea, daré las gracias antes de cerrar la página.
    .exit = Un agradecimiento no necesita respuesta.
    .micro = Pulsa el pulgar arriba debajo de la respuesta.
    .stretch = Añade el detalle que descubriste tú, para quien lo lea después.

comment-in-notes = Lee algo en línea y escribe el comentario que dejarías, en tus propias notas. Hoy se queda ahí.
    .tip = Escribe lo que piensas de verdad, también la parte que normalmente suavizas.
    .plan = Cuando note que paso de largo una idea mía, la escribiré en mis notas.
    .exit = No le llega a nadie, así que a nadie le puede molestar.
    .micro = Escribe cinco palabras.
    .stretch = Guárdalo y léelo mañana como si lo hubiera escrito otra persona.

read-receipts-off = Desactiva por hoy la confirmación de lectura, la última conexión o el “escribiendo …”, y déjalo así hasta mañana.
    .tip = Puedes leer un mensaje ahora y contestar cuando tengas una respuesta.
    .plan = Cuando vuelva a desbloquear la pantalla, cambiaré ese ajuste.
    .exit = A nadie le llega un aviso y nadie pierde nada.
    .micro = Desactívalo durante una hora.
    .stretch = Déjalo así una semana.

like-quiet-post = Da un me gusta a una publicación de alguien que rara vez recibe alguno, porque de verdad te gustó.
    .tip = Elige la publicación en la que te quedaste un rato. Ese es todo el motivo.
    .plan = Cuando encuentre una publicación callada que disfruté, le daré un me gusta y seguiré.
    .exit = Un me gusta no le cuesta nada, ni siquiera una respuesta.
    .micro = Lee despacio y hasta el final una publicación callada.
    .stretch = Dale otro a la siguiente que te guste.

sit-in-online-talk = Entra como oyente en una charla o clase abierta y gratuita en línea y quédate quince minutos, con tu nombre a la vista.
    .tip = Cámara y micrófono apagados. Aparecer en la lista de asistentes es la práctica.
    .plan = Cuando empiece la charla, estaré dentro con mi nombre de pila en la lista.
    .exit = La gente entra y sale; irse antes no molesta a nadie.
    .micro = Busca una charla de esta semana y guarda el enlace.
    .stretch = Escribe “hola” en el chat al empezar.

small-business-review = Escribe una reseña sincera y amable de un negocio pequeño que has usado y te gustó.
    .tip = Nombra algo concreto: el arreglo que aguantó, la respuesta paciente.
    .plan = Cuando me acuerde de un lugar donde me trataron bien, le escribiré tres líneas.
    .exit = Es un pequeño regalo para ese negocio. No pongas el nombre completo de nadie.
    .micro = Pon las estrellas sin texto.
    .stretch = Incluye una cosa que podría mejorar, dicha con amabilidad.

thank-newsletter-writer = Responde a un boletín, blog o pódcast que disfrutas con dos líneas sobre lo que se te quedó.
    .tip = Quien hace algo pequeño lee estos mensajes. Nombra el número o la frase que recuerdas.
    .plan = Cuando llegue el próximo número, pulsaré responder y escribiré dos líneas.
    .exit = Termina con: “No hace falta responder”.
    .micro = Manda una línea.
    .stretch = Cuenta qué hiciste distinto gracias a eso.

two-option-poll = Plantea en un grupo de chat una elección inofensiva entre dos cosas: sopa o ensalada, ventana o pasillo, mar o montaña.
    .tip = Las preguntas pequeñas son las que la gente contesta mientras se hace el café.
    .plan = Cuando tenga el chat abierto, publicaré mis dos opciones.
    .exit = Una encuesta se puede pasar por alto; no se le pregunta a nadie por su nombre.
    .micro = Pregúntaselo a una persona.
    .stretch = Di primero tu elección y mantenla.

one-line-comment = Deja una línea amable en una publicación de alguien que no conoces mucho y di qué te gustó.
    .tip = Comenta la idea o cómo está hecho, y deja fuera el aspecto de las personas.
    .plan = Cuando haya disfrutado una publicación dos veces, dejaré una línea.
    .exit = Puede contestar o no; una línea le deja libertad.
    .micro = Contesta con tres palabras a la publicación de alguien cercano.
    .stretch = Añade una pregunta que te dé curiosidad.

answer-an-open-question = Contesta una pregunta abierta que alguien haya hecho a todo el mundo en línea, como “¿Qué están leyendo?”, con tu respuesta verdadera.
    .tip = La verdad puede ser “un recetario, en la bañera”. No digas dónde vives ni dónde trabajas.
    .plan = Cuando vea una pregunta para todo el mundo, contestaré antes de leer las demás respuestas.
    .exit = Pidieron respuestas, así que la tuya es un pequeño regalo.
    .micro = Contéstala en tus notas.
    .stretch = Añade el porqué en media línea.

clear-out-a-follower = Quita de una cuenta tuya un contacto que no conozcas, o a alguien que te sigue, sin ningún mensaje.
    .tip = Quién te lee lo decides tú, cualquier día y sin motivo alguno.
    .plan = Cuando abra mi lista de contactos, quitaré un nombre que no conozco.
    .exit = Casi ningún sitio avisa, y esa persona no pierde nada más que tus publicaciones.
    .micro = Repasa la lista sin quitar a nadie.
    .stretch = Quita cinco.

group-chat-question = Haz una pregunta en un grupo de chat que lleve un tiempo en silencio.
    .tip = Para un grupo callado va bien una pregunta de respuesta corta: “¿Alguien sabe una buena receta de pan?”.
    .plan = Cuando el chat haya estado callado todo el día, haré ahí mi pregunta.
    .exit = Añade: “Solo si alguien lo sabe”.
    .micro = Pon un pulgar arriba al último mensaje.
    .stretch = Pregunta algo que muestre en qué andas.

mild-opinion-post = Publica una opinión suave y tuya: un libro, una sopa, una mejor forma de doblar mapas. Nada de política ni de personas.
    .tip = Deja fuera el “quizá es cosa mía”. Es tuya, y de eso se trata.
    .plan = Cuando note que tengo una opinión sobre algo pequeño, la publicaré en una línea.
    .exit = Quien lo lea puede seguir de largo; nadie tiene que estar de acuerdo.
    .micro = Da tu opinión debajo de una publicación ajena sobre el tema.
    .stretch = Déjala un día sin mirar los números.

welcome-a-newcomer = Da la bienvenida a alguien que acaba de llegar a un grupo en línea que conoces, con un consejo útil sobre el lugar.
    .tip = Tú también llegaste un día. ¿Qué te habría gustado oír?
    .plan = Cuando vea una primera publicación, saludaré yo también.
    .exit = Escribe: “No hace falta contestar. Qué bien tenerte por aquí”.
    .micro = Da un me gusta a su primera publicación.
    .stretch = Pregúntale qué le trajo por ahí.

seller-question = Haz a quien vende en un sitio de segunda mano una pregunta sobre algo que de verdad piensas comprar.
    .tip = El tamaño, la antigüedad, un rayón: lo que te ayude a decidir.
    .plan = Cuando vea algo que quizá quiera, haré una pregunta sobre eso.
    .exit = Escribe: “Gracias en cualquier caso”. Si no es para ti, avísale.
    .micro = Guarda el artículo y escribe tu pregunta.
    .stretch = Dile cuándo vas a decidir, y cúmplelo.

share-a-useful-link = Comparte un enlace útil o bonito con un grupo del que formas parte, con una línea sobre por qué te gustó.
    .tip = La línea es la mitad valiente. “Me hizo reír en un día gris” es suficiente.
    .plan = Cuando encuentre hoy algo bueno, lo compartiré con mi línea.
    .exit = Añade: “Para quien disfrute este tipo de cosas”.
    .micro = Compártelo con una persona.
    .stretch = Pregunta al grupo qué ha encontrado últimamente.

forum-recommendation-ask = Pide a una comunidad en línea una recomendación que de verdad te sirva: una primera novela de un género, una herramienta, una receta.
    .tip = Di qué has probado o qué te gustó; a la gente le gusta ayudar cuando puede afinar.
    .plan = Cuando haya encontrado un grupo adecuado, preguntaré en tres líneas.
    .exit = Agradece según lleguen las respuestas y di qué elegiste.
    .micro = Busca si alguien ya lo preguntó y agradece la mejor respuesta.
    .stretch = Vuelve a contarlo cuando lo hayas probado.

introduce-in-community = Preséntate en el rincón de bienvenida de una comunidad en línea que te gusta: qué disfrutas, qué te trajo.
    .tip = Nombre de pila o apodo, sin dirección ni lugar de trabajo. Cuatro líneas hacen un buen saludo.
    .plan = Cuando me haya unido, escribiré mi saludo antes de leer todos los demás.
    .exit = Ahí los saludos son opcionales; nadie tiene obligación de contestar.
    .micro = Da la bienvenida a quien llegó justo antes que tú.
    .stretch = Nombra algo que te gustaría aprender.

where-is-that-from = Pregunta en línea a alguien, con interés de verdad, de dónde viene algo que publicó: una receta, un patrón, un dato, un dicho.
    .tip = Di por qué quieres saberlo, para que se lea como interés y no como duda.
    .plan = Cuando algo me dé curiosidad, preguntaré de dónde es a quien lo publicó.
    .exit = Escribe: “Solo si está a mano”.
    .micro = Guarda la publicación y escribe tu pregunta en tus notas.
    .stretch = Sigue la pista y luego cuéntale qué encontraste.

second-turn-in-a-thread = Vuelve a una conversación en línea donde alguien te contestó y escribe por segunda vez: gracias, una respuesta, una idea más.
    .tip = La mayoría de las charlas acaban tras una línea por persona. En el segundo turno es donde empiezan.
    .plan = Cuando vea que alguien me contestó, escribiré de vuelta en menos de una hora.
    .exit = Déjalo de modo que pueda quedar ahí: “Da para pensar, gracias”.
    .micro = Da un me gusta a su respuesta.
    .stretch = Termina tu turno con una pregunta.

captions-please = Pide a alguien que publica cosas que te gustan un cambio para que pueda disfrutarlas más gente: subtítulos, descripción de imágenes, letra más grande.
    .tip = Nombra una página o un episodio y di a quién le vendría bien; puede ser a ti.
    .plan = Cuando vuelva a echarlo en falta, escribiré cuatro líneas.
    .exit = Escribe: “Sé que da trabajo. Gracias por pensarlo”.
    .micro = Averigua adónde se le escribe.
    .stretch = Ofrece describir una imagen o revisar un subtítulo.

offline-afternoon = Avisa a quienes suelen escribirte de que estarás sin conexión una tarde, y quédate sin conexión toda la tarde.
    .tip = Di desde qué hora y hasta qué hora. La primera suele ser la que más inquieta.
    .plan = Cuando empiece la tarde, pondré el teléfono en silencio y lo guardaré en un cajón.
    .exit = Escribe: “Vuelvo a las ocho. Si es urgente, dos llamadas seguidas”.
    .micro = Hazlo durante una hora sin anunciarlo.
    .stretch = No des ningún motivo en el mensaje.

unfollow-without-a-note = Deja de seguir, u oculta, a una persona que conoces y cuyas publicaciones suelen dejarte peor. Sin mensaje.
    .tip = Puedes desearle lo mejor a alguien y no leerle a diario.
    .plan = Cuando note ese bajón ante una publicación, pulsaré ocultar.
    .exit = Casi ningún sitio avisa, y puedes volver a seguir esa cuenta el año que viene.
    .micro = Oculta la cuenta durante treinta días.
    .stretch = Oculta otra cuenta que sigues por compromiso.

unpolished-post = Publica una foto sencilla de algo de tu día, sin filtro, sin personas, al primer intento. Déjala un día.
    .tip = El pastel un poco torcido cae mejor que el perfecto.
    .plan = Cuando haya tomado una foto, publicaré esa misma.
    .exit = No pide nada; la gente puede pasar de largo.
    .micro = Enséñasela a alguien de confianza.
    .stretch = No mires los me gusta hasta mañana.

sent-without-rereading = Manda un mensaje a un grupo sin releerlo, y deja tal cual lo que se haya colado.
    .tip = Elige un grupo de confianza o de aficiones y un tema que no importe. La gente lee buscando el sentido.
    .plan = Cuando haya escrito la última palabra, pulsaré enviar y apartaré el teléfono diez minutos.
    .exit = Si alguien no lo entiende, puede preguntar; no debes ninguna corrección.
    .micro = Manda uno así a una sola persona de confianza.
    .stretch = Deja una errata sin ser tú quien la señale.

beginner-question = Haz en línea una pregunta que muestre que estás empezando, y di abiertamente que es así.
    .tip = Cuenta qué has entendido hasta ahora. A menudo es la pregunta que otros agradecen que alguien haga.
    .plan = Cuando me atasque con algo, preguntaré donde saben del tema.
    .exit = Escribe: “Con una pista de qué leer me basta”.
    .micro = Escribe la pregunta sin enviarla.
    .stretch = Si la respuesta no queda clara, da las gracias y pregunta qué palabra conviene buscar.

fellow-member-note = Manda una nota privada a alguien de una comunidad tuya y dile qué publicación suya disfrutaste y por qué.
    .tip = Mira antes si ahí son bienvenidas las notas privadas. Escribe una sola vez, y sobre sus palabras.
    .plan = Cuando haya leído con gusto algo que publicó, le enviaré tres líneas.
    .exit = Termina con: “No hace falta contestar”.
    .micro = Dilo en público, debajo de la publicación.
    .stretch = Haz una pregunta sobre lo que escribió.

praise-small-work-publicly = Recomienda a quienes te siguen una obra pequeña de alguien, un blog, una tienda, una canción, con dos líneas sobre por qué.
    .tip = Elige algo público que poca gente haya visto. Elogia la obra y deja en paz a la persona.
    .plan = Cuando haya disfrutado algo poco conocido, publicaré dos líneas sobre eso.
    .exit = Ponlo así: “Por si a alguien le gustan estas cosas”.
    .micro = Recomiéndaselo a alguien que conoces.
    .stretch = Di qué cambió para ti.

polite-counterpoint = Muestra tu desacuerdo con una publicación sobre un tema inofensivo, con cortesía y una vez, y di qué ves distinto.
    .tip = Empieza por la parte en que coincides. La política y la fe no son lugar para practicar.
    .plan = Cuando lea una opinión sobre cine o comida que no comparto, lo diré en tres líneas.
    .exit = Termina con: “Me interesa cómo se ve desde ahí”. Y deja que la otra persona diga lo último.
    .micro = Escribe tu opinión como publicación propia.
    .stretch = Deja fuera el “quizá me equivoque”.

offer-hand-to-project = Escribe a un proyecto voluntario en línea (un mapa, un archivo, un programa libre, un sitio vecinal) y ofrece una hora concreta de ayuda.
    .tip = Di qué sabes hacer y qué todavía no. Puede que esta semana no tengan tarea para ti.
    .plan = Cuando haya encontrado la página de cómo ayudar, les escribiré seis líneas.
    .exit = Escribe: “Si ya hay manos suficientes, también me alegra saberlo”.
    .micro = Lee su página sobre cómo participar.
    .stretch = Pide la tarea que no le gusta a nadie.

speak-in-online-session = En una sesión de grupo en línea, abre el micrófono una vez y di una cosa: una pregunta, una idea, o un gracias con nombre.
    .tip = La primera frase puede salir a trompicones. Nadie está tomando apuntes.
    .plan = Cuando haya una pausa tras una pregunta, abriré el micrófono y diré mi frase.
    .exit = Di: “Eso es todo por mi parte”, para que los demás sepan que pueden seguir.
    .micro = Abre el micrófono para despedirte.
    .stretch = Habla entre las tres primeras personas.

group-chat-request = Pide a un grupo de chat un cambio pequeño que te ayudaría: menos audios, nada de planes después de las diez, un domingo tranquilo.
    .tip = Di qué te gustaría y por qué ayuda. No digas quién lo hace más.
    .plan = Cuando me vuelva a molestar, esperaré una hora y lo pediré en dos líneas.
    .exit = Escribe: “Si al resto no le viene bien, lo silencio y todo bien”.
    .micro = Pregunta a alguien del grupo cómo lo ve.
    .stretch = Pide exactamente lo que quieres, en vez de la mitad.

correct-yourself-publicly = Vuelve a algo que escribiste en línea y que no era correcto, y dilo debajo en una línea clara.
    .tip = “Aquí me equivoqué; esta es la versión buena”. No hace falta más.
    .plan = Cuando encuentre algo que ya no diría, lo corregiré en una línea.
    .exit = No le quita nada a quien lee y le ahorra un error.
    .micro = Corrige en público una errata tuya sin hacer una broma.
    .stretch = Da las gracias a quien te hizo verlo.

two-week-partner = Pregunta a alguien de una comunidad a quien conoces un poco si querría aprender o crear algo a la par que tú durante dos semanas, por escrito.
    .tip = Nombra el tema, la fecha final y cada cuánto: “una línea cada dos días”.
    .plan = Cuando haya elegido qué quiero aprender, se lo propondré a una persona.
    .exit = Escribe: “Si es un mes muy lleno, un no está perfectamente bien”.
    .micro = Pregunta en abierto quién querría compañía, sin nombrar a nadie.
    .stretch = Dile el primer día en qué punto sueles dejarlo.

clearer-how = Debajo de algo que escribiste en línea, pregunta qué parte no quedó clara, y agradece cada respuesta sin defender el texto.
    .tip = Preguntar por la parte confusa trae mejores respuestas que pedir opiniones.
    .plan = Cuando el texto lleve un día publicado, añadiré mi pregunta.
    .exit = Escribe: “Con una palabra basta, y no contestar también está bien”.
    .micro = Pregúntaselo en privado a una persona que lo leyó.
    .stretch = Reescribe esa parte y di quién ayudó.

last-word-to-them = Sal de una discusión en línea que no te hace bien con una sola línea tranquila, y deja que otros digan lo último.
    .tip = “Lo dejo aquí, gracias por tu opinión” la termina por tu lado, y el tuyo es el único que puedes terminar.
    .plan = Cuando note que escribo una tercera respuesta, escribiré mi última línea.
    .exit = Tu línea no pide nada, así que nadie tiene que ceder.
    .micro = Deja una discusión que solo estabas leyendo.
    .stretch = No vuelvas a mirar el hilo en una semana.

start-a-thread = Abre en una comunidad en línea un tema nuevo con una pregunta que te importa, y contesta a quienes lleguen primero.
    .tip = Pon tu propia respuesta en el mensaje inicial; da a los demás algo en que apoyarse.
    .plan = Cuando tenga mi pregunta en una frase, la publicaré sin consultarla con la almohada.
    .exit = Si no se suma nadie, déjalo ahí. Los temas se quedan en silencio por cien motivos.
    .micro = Escribe una segunda respuesta en un tema que se quedó callado.
    .stretch = Haz la pregunta que te parece demasiado sencilla.

photo-of-me-down = Pide a alguien que conoces y con quien te sientes a salvo que quite, o no publique, una foto tuya que no quieres en línea.
    .tip = No necesitas ningún motivo. Sobre tu imagen decides tú.
    .plan = Cuando vea una foto así, le escribiré en privado ese mismo día.
    .exit = Escribe: “Sé que la subiste con cariño. Gracias por quitarla”.
    .micro = Quita tu etiqueta de la foto.
    .stretch = Pídele que a partir de ahora te consulte antes.

edit-and-review = Haz una mejora real en un proyecto compartido (una página wiki, un mapa, un programa libre) y pide una revisión sincera.
    .tip = Lo pequeño es bienvenido: un párrafo, una calle, una línea. Quien revisa escribe corto; ser breve no es estar en contra.
    .plan = Cuando mi cambio esté hecho, pediré una revisión y dejaré la página una hora.
    .exit = Escribe: “Si no encaja, no hay problema en rechazarlo; me ayudaría una palabra sobre el porqué”.
    .micro = Haz el cambio más pequeño que encuentres.
    .stretch = Cámbialo como sugieren y pregunta si ahora está bien.

run-chat-hour = Ofrece llevar una hora por escrito en una comunidad en línea: un crucigrama entre todos, un “enseña tu escritorio”, una ronda de preguntas.
    .tip = Prepara tres preguntas. Lo más probable es que uses dos.
    .plan = Cuando la moderación haya dicho que sí, anunciaré la hora y la abriré puntual.
    .exit = Escribe: “Se puede venir cinco minutos o todo el rato”.
    .micro = Pregunta a la moderación si una hora así sería bienvenida.
    .stretch = Pregunta a alguien que habla poco qué le gustaría la próxima vez.

enough-messages = Dile a alguien que te escribe más de lo que te gusta cada cuánto contestarás desde ahora, y cúmplelo.
    .tip = Para personas con quienes te sientes a salvo. Ante una amenaza, bloquea, cuéntaselo a alguien y no expliques nada.
    .plan = Cuando llegue su próximo mensaje, enviaré mis dos líneas y apartaré el teléfono.
    .exit = Escribe: “Tiene que ver con mi tiempo. No es un juicio sobre ti”.
    .micro = Decide para ti cada cuánto quieres contestar.
    .stretch = Si protesta, déjalo sin respuesta hasta tu próximo día de contestar.

community-favour-ask = Pide a una comunidad en línea en la que participas un favor de verdad: que alguien pruebe, corrija o traduzca algo tuyo.
    .tip = Di cuánto tiempo lleva y para qué es. Se ayuda con más gusto cuando se conoce el tamaño.
    .plan = Cuando haya calculado cuántos minutos lleva, publicaré la petición una vez.
    .exit = Escribe: “Solo si hay ganas; para un no, no hace falta mensaje”.
    .micro = Pide a alguien que conoces ahí que mire la parte más pequeña.
    .stretch = Pide la ayuda que más te gustaría, en vez de la más pequeña.

guest-idea-pitch = Ofrece a un pódcast, boletín o sitio pequeño una idea concreta para una colaboración tuya. Lo probable es un no, o silencio.
    .tip = Muestra que conoces lo que hacen: una línea sobre ellos, tres sobre la idea, una sobre ti.
    .plan = Cuando estén escritas las cinco líneas, las enviaré hoy a un solo sitio.
    .exit = Escribe: “Si no encaja, no hace falta contestar”.
    .micro = Escribe la idea en una frase.
    .stretch = Si la respuesta es no, da las gracias y no preguntes nada más.

lightning-talk-online = Apúntate a un turno corto en un encuentro en línea y habla tres minutos de algo que te gusta.
    .tip = Una historia, una imagen, una cosa para probar. Tres minutos son unas cuatrocientas palabras.
    .plan = Cuando me den el turno, diré mi primera frase de memoria y leeré el resto si lo necesito.
    .exit = La gente puede escuchar a medias; para eso son los turnos cortos.
    .micro = Da la charla de tres minutos a alguien de confianza en una llamada.
    .stretch = Deja un minuto para una pregunta.

peer-group-post = En un grupo moderado de apoyo mutuo, escribe con un apodo sobre algo que ahora te cuesta.
    .tip = Comparte lo que no te importaría que supiera una persona desconocida. Lee antes las normas del grupo.
    .plan = Cuando haya leído otras tres publicaciones, escribiré la mía en ocho líneas.
    .exit = Escribe: “No busco consejos, con que me lean me basta”, si es así.
    .micro = Contesta con dos líneas cálidas la publicación de otra persona.
    .stretch = Di qué te ayudaría esta semana.

offer-to-look-after-a-corner = Ofrece cuidar un rincón de una comunidad en línea durante un mes: dar la bienvenida, contestar preguntas, mantener el buen trato.
    .tip = Di cuántas horas tienes. Ofreces tiempo y cuidado; nadie espera que lo sepas todo.
    .plan = Cuando haya leído las normas una vez más, escribiré a quienes la llevan.
    .exit = Escribe: “Si ya hay gente suficiente, me alegra saberlo”.
    .micro = Da la bienvenida durante un día sin que te lo pidan.
    .stretch = Pregunta al cabo de una semana qué podrías hacer distinto.

own-name-article = Publica un texto tuyo con tu nombre: lo que has aprendido sobre un oficio, un lugar, un tema que te encanta.
    .tip = Deja fuera la vida privada de otros y tu empresa. Te leerá menos gente, y más amable, de lo que imaginas.
    .plan = Cuando el texto esté tan bien como pueda dejarlo en dos ratos, lo publicaré.
    .exit = A nadie se le pide leerlo. Espera a quien lo busque.
    .micro = Publica un solo párrafo.
    .stretch = Manda el enlace a tres personas que conozcan el tema.

open-criticism-thread = Pide a una comunidad en línea que sepa hacerlo bien que critique en abierto algo que hiciste, y responde a todo solo con gracias.
    .tip = Elige un lugar con moderación. Después podrás separar lo útil, lo que es gusto y lo que es ruido.
    .plan = Cuando un comentario me duela, escribiré “gracias, lo pensaré” y nada más.
    .exit = Escribe: “Con sinceridad, y tan breve como se quiera”.
    .micro = Pide críticas sobre un solo detalle.
    .stretch = Nombra en público el comentario que más te ayudó.

personal-story-wider = Comparte algo personal, elegido por ti, con un círculo más amplio que hasta ahora, con tus propias palabras.
    .tip = Solo tu historia, sin nadie que no esté de acuerdo con salir. Deja pasar una noche entre escribir y publicar.
    .plan = Cuando a la mañana siguiente siga queriendo compartirlo, lo publicaré y pasaré la tarde con alguien.
    .exit = Escribe: “No pido nada. Gracias por leer”.
    .micro = Compártelo con dos personas de confianza.
    .stretch = Elige una pregunta sincera que estés en disposición de contestar.

online-talk-with-questions = Da una charla en línea de quince minutos o más, abierta a cualquiera, y responde preguntas al final.
    .tip = “No lo sé, lo buscaré” es buena respuesta a una pregunta difícil. Planea una noche tranquila para después.
    .plan = Cuando se vea la última diapositiva, pediré preguntas y contaré despacio hasta diez.
    .exit = Di: “Las preguntas son bienvenidas, y salir por un café también”.
    .micro = Dala antes para tres personas de confianza.
    .stretch = Di abiertamente de qué parte tienes menos seguridad.

## Crear y pedir favores

ten-rough-minutes = Crea algo durante diez minutos, un dibujo, unos versos, una melodía, una figura de barro, y déjalo como quede.
    .tip = Hoy no se corrige nada. La versión en bruto es la terminada.
    .plan = Cuando ponga agua a calentar, empezaré y seguiré diez minutos.
    .exit = No hay público al que agradar ni al que molestar.
    .micro = Dibuja en un solo trazo la taza que tienes delante.
    .stretch = Ponle la fecha de hoy y tu nombre.

drawing-on-the-door = Coloca algo hecho por ti, un boceto, una frase, una foto, donde lo vea quien venga a tu casa.
    .tip = La puerta del refrigerador es una galería. Déjalo puesto cuando suene el timbre.
    .plan = Cuando haya elegido una pieza, la pondré a la altura de los ojos.
    .exit = Está ahí en silencio y no le pide su opinión a nadie.
    .micro = Ponlo por dentro de la puerta de un armario.
    .stretch = Fírmalo.

who-knows-what = Haz una lista de cinco personas que conoces y, junto a cada nombre, algo que hace bien y sobre lo que quizá le guste que le pregunten.
    .tip = No tiene que ser nada grande: nudos, trámites, tomates, hojas de cálculo.
    .plan = Cuando tenga hoy un bolígrafo en la mano, escribiré los cinco nombres.
    .exit = Aún no se le pide nada a nadie; estás viendo cuánto hay a tu alrededor.
    .micro = Escribe un nombre y una habilidad.
    .stretch = Marca a quién le preguntarías primero.

read-own-page-aloud = Lee en voz alta en casa una página tuya, o la letra de una canción que te gusta, como si te escuchara alguien amable.
    .tip = Ponte como te pondrías ante esa persona y lee hasta el final sin parar a corregir.
    .plan = Cuando no haya nadie más en el cuarto, leeré una página a volumen normal.
    .exit = El cuarto es tu único público.
    .micro = Lee tres líneas.
    .stretch = Hazlo junto a una ventana abierta.

thank-a-maker = Escribe dos líneas a quien hizo algo que usas o que te encanta, una taza, una canción, un pan, y cuéntale qué lugar tiene en tu día.
    .tip = Quien hace cosas rara vez se entera de qué fue de ellas.
    .plan = Cuando vuelva a usar ese objeto, buscaré quién lo hizo y escribiré.
    .exit = Termina con: “No hace falta responder. Quería contarlo”.
    .micro = Averigua el nombre de quien lo hizo.
    .stretch = Manda una foto del objeto en su sitio.

ask-for-recipe = Pide a alguien la receta, el patrón o el método de algo que le sale muy bien.
    .tip = Que te pregunten cómo lo haces es uno de los elogios más bonitos.
    .plan = Cuando me acuerde de ese plato o de esa bufanda, preguntaré cómo se hace.
    .exit = Escribe: “Si es secreto, lo respeto”.
    .micro = Dile que te gustó.
    .stretch = Pruébalo y cuéntale cómo te salió.

offer-small-favour = Ofrece a alguien un favor pequeño y definido: una compra, una herramienta prestada, media hora para revisar un texto.
    .tip = “Yo podría …” con un día es mejor que “avísame si necesitas algo”.
    .plan = Cuando oiga de algo que podría hacer, lo ofreceré en una frase.
    .exit = Añade: “Solo si de verdad ayuda”.
    .micro = Piensa en algo que podrías ofrecer y a quién.
    .stretch = Si te dice que no, déjalo ahí y alégrate de haberlo ofrecido.

ask-maker-how = En un mercado, un taller abierto o una muestra de biblioteca, pregunta a quien hizo algo cómo lo hizo. Elige un momento tranquilo.
    .tip = “¿Cómo se consigue este color?” abre más que “qué bonito”.
    .plan = Cuando no haya nadie más esperando, haré una pregunta sobre cómo está hecho.
    .exit = Di: “Gracias, no quito más tiempo”, y sigue tu camino.
    .micro = Mira una pieza durante un minuto entero.
    .stretch = Cuéntale qué has intentado hacer tú.

handmade-card = Haz a mano una tarjeta para alguien y dásela o mándala sin disculparte por cómo quedó.
    .tip = Tres trazos y una frase verdadera ya son una tarjeta.
    .plan = Cuando haya escrito la última palabra, la meteré en el sobre y lo cerraré.
    .exit = Una tarjeta solo pide un rato en una repisa.
    .micro = Haz un dibujo pequeño en una nota que ibas a escribir de todos modos.
    .stretch = Manda una a alguien que no la espera.

cutting-please = Pide a alguien un poco de lo que le sobra: un esqueje de una planta, restos de lana, frascos, una cucharada de masa madre.
    .tip = Quien cultiva o guarda cosas suele tener de más.
    .plan = Cuando vea que tiene bastante, le pediré un poco.
    .exit = Di: “Si lo necesitas, quédatelo”.
    .micro = Dile que has notado lo bien que crece.
    .stretch = Mándale una foto de en qué se convirtió.

unfinished-to-friend = Manda a un amigo o una amiga una foto, una línea o diez segundos de algo que estás creando y no está terminado.
    .tip = Di “sin terminar” y nada más en su defensa.
    .plan = Cuando deje de trabajar hoy en ello, lo enviaré en el estado en que esté.
    .exit = Escribe: “No hace falta comentar, es por enseñarlo”.
    .micro = Cuéntale a alguien cercano qué estás haciendo.
    .stretch = Manda la parte que menos te gusta.

busker-song-title = Espera una pausa y pregunta a alguien que toca o actúa en la calle el nombre de la pieza que oíste.
    .tip = La eligió, y poca gente pregunta.
    .plan = Cuando terminen los aplausos, me acercaré y preguntaré el título.
    .exit = Di: “Gracias, la voy a buscar”, y devuélvele su escenario.
    .micro = Quédate a escuchar una pieza entera.
    .stretch = Di qué te gustó de cómo la tocó.

guess-what-it-is = Manda a un amigo o una amiga una parte de algo que estás creando y pídele que adivine qué es o hacia dónde va.
    .tip = Una respuesta equivocada te dice qué ve, y esa es la parte útil.
    .plan = Cuando la parte ya dé para intrigar, la enviaré.
    .exit = Escribe: “Se aceptan respuestas locas, y también ninguna”.
    .micro = Manda un trocito del tamaño de una uña.
    .stretch = Pregunta qué le hizo pensarlo.

suggestion-unused = Deshaz un cambio en algo tuyo que hiciste solo porque alguien lo sugirió, y déjalo como te gusta a ti.
    .tip = Un cuarto, una receta, una última línea: tu gusto es motivo suficiente.
    .plan = Cuando mire hoy esa cosa, la dejaré otra vez como me gusta.
    .exit = No hay que avisar a nadie. Si preguntan, di: “Me alegró la sugerencia. Así me gusta más”.
    .micro = Mantén hoy una elección que otra persona haría distinta.
    .stretch = Cuando llegue la próxima sugerencia, da las gracias y quédate con tu versión.

hummed-voice-note = Tararea, canta o recita veinte segundos de algo y mándaselos a alguien de confianza como mensaje de voz.
    .tip = A la primera, pase lo que pase. Mandas compañía, y no una audición.
    .plan = Cuando tenga una melodía o un verso en la cabeza, lo grabaré una vez y lo enviaré.
    .exit = Escribe: “Para que te rías un rato. No hace falta opinar”.
    .micro = Grábalo y quédatelo.
    .stretch = Canta la letra en vez de tararear.

sketch-in-public = Dibuja, teje, escribe o talla quince minutos en un lugar público y de día, con la obra a la vista.
    .tip = La gente mira lo que se mueve. Si preguntan, basta “estoy probando algo”. Dibuja cosas, no a quien pasa.
    .plan = Cuando haya encontrado asiento, abriré la obra y empezaré enseguida.
    .exit = Nadie tiene que mirar; ocupas un asiento.
    .micro = Cinco minutos en un banco.
    .stretch = Deja la página abierta a tu lado mientras descansas.

phone-for-a-tip = Llama por teléfono a alguien que sabe más que tú de algo que estás haciendo o arreglando y pídele un consejo.
    .tip = Ten la pregunta en un papel, para que la llamada sea corta.
    .plan = Cuando me atasque hoy, llamaré a una persona y haré mi única pregunta.
    .exit = Empieza con: “¿Es mal momento? Puedo llamar otro día”.
    .micro = Mándale un mensaje y pregunta cuándo le vendría bien una llamada corta.
    .stretch = Pregunta qué hacía mal al empezar.

parcel-favour = Pide a alguien de tu edificio o tu calle, con una nota o un mensaje, si podría recibirte un paquete un día concreto.
    .tip = Di de qué tamaño es y que pasarás a recogerlo.
    .plan = Cuando sepa el día, se lo pediré a una persona del vecindario.
    .exit = Escribe: “Si ese día complica, no pasa nada”.
    .micro = Deja una nota con tu nombre y un saludo.
    .stretch = Ofrece lo mismo a cambio.

cheer-me-on = Pide a un amigo o una amiga que te mande un mensaje de ánimo a una hora fija, antes de algo que te importa.
    .tip = Dile la hora y la ocasión. Puede escribir lo que quiera.
    .plan = Cuando sepa la hora, se lo pediré a una persona.
    .exit = Escribe: “Si ese día se te pasa, no importa”.
    .micro = Cuéntale a alguien cercano que se acerca el día.
    .stretch = Pide las palabras exactas que te gustaría oír.

gift-for-a-finder = Deja algo pequeño hecho por ti donde compartir sea bienvenido, como un estante de intercambio o un tablero comunitario, con una nota que diga que es gratis.
    .tip = Un marcapáginas, un pájaro de papel, una receta. Alguien se preguntará quién lo hizo.
    .plan = Cuando pase hoy por ahí, lo dejaré y seguiré mi camino.
    .exit = Escribe en la nota: “Para quien le guste”.
    .micro = Mete un marcapáginas hecho a mano en un libro prestado que devuelves.
    .stretch = Firma la nota con tu nombre de pila.

one-finished-thing = Enseña a una persona algo que terminaste y a lo que tienes cariño: un estante, un poema, un rincón del jardín, un programa.
    .tip = Di qué te gusta de eso. Tienes permiso.
    .plan = Cuando volvamos a escribirnos, lo enviaré con una línea sobre lo que me gusta.
    .exit = Di: “Quería que lo vieras. Eso es todo”.
    .micro = Enséñaselo a alguien a quien ya le hayan gustado cosas así.
    .stretch = Enseña algo que hiciste hace años y nunca mostraste.

listen-to-this = Pide a alguien diez minutos para algo que te encanta, una canción, un poema, un cuento, y que te diga qué notó.
    .tip = Manda la obra misma y una línea sobre lo que te provoca.
    .plan = Cuando me vuelva a emocionar, la enviaré a una persona con esa pregunta.
    .exit = Escribe: “Cuando tengas ganas, o nunca”.
    .micro = Mándala sin pregunta.
    .stretch = Elige una que diga algo de ti.

friend-reads-paragraph = Pide a un amigo o una amiga que lea un párrafo tuyo, o mire una imagen tuya, y te diga qué ve.
    .tip = “¿Qué ves?” es más amable para ambas partes que “¿es bueno?”.
    .plan = Cuando haya elegido el párrafo, lo enviaré con esa pregunta.
    .exit = Escribe: “Cualquier día de esta semana, o ninguno”.
    .micro = Manda una frase.
    .stretch = Pregunta en qué punto dejó de leer.

make-alongside = Pregunta a alguien si querría pasar una hora creando a tu lado, cada quien en lo suyo, en un mismo lugar o en una llamada.
    .tip = El silencio entra en el plan, y eso va bien a la gente tímida y a las manos ocupadas.
    .plan = Cuando planee mi próxima hora de crear, propondré a una persona que haga la suya a mi lado.
    .exit = Escribe: “Otro día o ninguno, las dos cosas están bien”.
    .micro = Cuéntale a alguien qué vas a hacer y cuándo.
    .stretch = Al final, enséñense lo que hicieron.

wear-what-you-made = Lleva puesto o en la mano algo que hiciste o arreglaste tú, al salir de día a una compra o un trámite.
    .tip = La mayoría ve una bufanda o una bolsa. Si preguntan, “lo hice yo” es una respuesta completa.
    .plan = Cuando salga de casa para eso, lo llevaré conmigo.
    .exit = No le pide nada a nadie; lo notarán o no.
    .micro = Llévalo una hora en casa.
    .stretch = Llévalo a un sitio donde te conocen.

lend-hands-or-voice = Pide a alguien cercano que preste las manos o la voz a algo que estás creando, diez minutos: posar para un boceto, leer un papel, sujetar un extremo.
    .tip = Di exactamente qué haría y que son diez minutos en total.
    .plan = Cuando llegue a la parte que no puedo hacer a solas, se lo pediré a una persona.
    .exit = Escribe: “Si no es lo tuyo, ya encontraré otra manera”.
    .micro = Pide una palabra o un aplauso en un mensaje.
    .stretch = Enséñale el resultado, aunque sea raro.

hobby-forum-work = Muestra una pieza tuya en un foro de aficiones y haz una pregunta sobre ella.
    .tip = Una pregunta como “¿Qué luz le pondrían?” invita a hablar del oficio en vez de poner nota.
    .plan = Cuando la foto esté subida, escribiré una pregunta debajo y publicaré.
    .exit = Da las gracias una vez a quien conteste, y no discutas con nadie.
    .micro = Comenta antes con amabilidad la pieza de otra persona.
    .stretch = Di qué parte salió mal, sin esconderla.

not-ready-to-show = Dile a alguien que sigue lo que haces que una pieza tuya aún no está lista para enseñarse, y no des motivos.
    .tip = “Todavía no” es una respuesta completa y no es una promesa.
    .plan = Cuando me vuelva a preguntar o le escriba yo, diré “todavía no”.
    .exit = Añade: “Gracias por preguntar. Te aviso cuando esté lista”.
    .micro = Decide para ti quién ve qué primero.
    .stretch = Di “esta me la quedo para mí”, si es la verdad.

be-my-deadline = Pide a alguien que sea tu fecha límite: dile qué día le enviarás una pieza, terminada o no.
    .tip = No tiene que hacer más que esperarla. Elige un día más cercano de lo que te resulta cómodo.
    .plan = Cuando haya elegido el día, se lo diré a una persona y le preguntaré si quiere esperarla.
    .exit = Escribe: “No tienes que leerla. Me ayuda saber que la esperas”.
    .micro = Ponte tú el día y escríbelo donde lo veas.
    .stretch = Mándala ese día, esté como esté.

borrow-small-tool = Pide a alguien del vecindario que conoces de vista, en la puerta o el pasillo y de día, que te preste una herramienta pequeña o un ingrediente.
    .tip = Di para qué es y cuándo lo devuelves. Quédate en la puerta.
    .plan = Cuando nos crucemos de día, le pediré esa única cosa.
    .exit = Di: “Si no lo hay a mano, no pasa nada, ya me arreglo”.
    .micro = Saluda y di cuál es tu puerta.
    .stretch = Devuélvelo con un pequeño agradecimiento.

plants-while-away = Pregunta a alguien cercano, o del vecindario, en quien confías si te cuidaría algo mientras no estás: plantas, el buzón, un pez.
    .tip = Pídelo con tiempo y di cuánto es: “dos veces, diez minutos cada una”.
    .plan = Cuando tenga las fechas, se lo pediré a una persona.
    .exit = Escribe: “Si no va bien, un no me sirve igual; tengo tiempo de preguntar a otra gente”.
    .micro = Pide un solo riego un solo día.
    .stretch = Pídeselo a quien más te gustaría, en vez de a quien nunca dice que no.

read-page-to-friend = Llama a un amigo o una amiga, pregunta si es buen momento y léele una página: tuya, o una que te encante.
    .tip = Lee más despacio de lo que te sale, y toma el silencio del final como escucha.
    .plan = Cuando me diga que es buen momento, empezaré por la primera línea, sin prólogo.
    .exit = Pregunta antes: “¿Tienes cinco minutos, o mejor otro día?”.
    .micro = Léele cuatro líneas.
    .stretch = Lee una que hable de ti.

i-make-things = Dile a alguien que te conoce de otra parte que escribes, pintas, construyes o cantas. Una frase, sin “solo” ni “un poco”.
    .tip = “Escribo poemas” es un dato, como “tengo un gato”. Lo que siga puede ser corto.
    .plan = Cuando me pregunte en qué ando, lo diré en cuatro palabras.
    .exit = Añade: “No hace falta leer nada, tenía ganas de decirlo”.
    .micro = Escribe la frase para ti.
    .stretch = Deja que pregunte, y contesta por completo la primera pregunta.

unpaid-piece-no = Di que no a una petición de hacer, arreglar o diseñar gratis algo que no quieres aceptar.
    .tip = Te pueden gustar la persona y la idea y aun así no tener horas para eso.
    .plan = Cuando llegue una petición así, contestaré ese mismo día con un no breve.
    .exit = Escribe: “Espero que aparezca alguien que pueda. Me encantaría verlo”.
    .micro = Di “déjame pensarlo hasta mañana”.
    .stretch = Dilo sin ofrecer la mitad a cambio.

offer-to-make-it = Ofrece a un club, al vecindario o a alguien cercano hacer una cosa que haga falta: un cartel, un pastel, una pancarta, una lista que se sume sola.
    .tip = Di qué será, para cuándo, y que es un regalo.
    .plan = Cuando oiga que algo hace falta, ofreceré hacerlo, en dos frases.
    .exit = Escribe: “Si ya hay alguien con ello, mejor todavía”.
    .micro = Hazle algo pequeño sin que haya una ocasión.
    .stretch = Pregunta antes qué no le gustaría.

what-drags = Manda a alguien de confianza algo que hiciste y pídele que señale un solo punto donde se hace largo, desentona o se pierde.
    .tip = Un solo punto ya es un regalo de respuesta. No tienes que arreglarlo.
    .plan = Cuando me nombre el punto, escribiré “gracias, me ayuda” y lo dejaré ahí.
    .exit = Escribe: “Un punto, con sinceridad, o ninguno si prefieres disfrutarlo”.
    .micro = Pregunta qué parte se saltaría.
    .stretch = Arréglalo y manda de nuevo solo esa parte.

talk-it-through-call = Llama a alguien que conoces y pide diez minutos para hablar en voz alta de una pieza en la que te atascaste. Que solo haga preguntas.
    .tip = La mitad de las respuestas aparece mientras explicas. No hace falta que conozca tu oficio.
    .plan = Cuando lleve un día sin avanzar, llamaré a una persona y pediré diez minutos.
    .exit = Empieza con: “¿Es buen momento? Otro día también me va bien”.
    .micro = Explícale el problema en voz alta a una silla vacía.
    .stretch = Dile qué parte temes que no sirva.

hand-it-over = Da a alguien algo que hiciste para esa persona, cara a cara, y quédate mientras lo mira. No digas nada en contra.
    .tip = Contar cuatro respiraciones lentas ayuda con el silencio.
    .plan = Cuando se lo haya dado, respiraré y dejaré que mire.
    .exit = Ponle una nota: “No hace falta exponerlo. Me gustó hacerlo para ti”.
    .micro = Déjaselo con una nota.
    .stretch = Muéstrale qué parte te gusta más.

offcuts-by-phone = Llama a una imprenta, carpintería, sastrería o almacén de materiales, a una hora tranquila, y pregunta si les sobran recortes para algo que estás haciendo.
    .tip = Di qué estás haciendo y lo poco que necesitas.
    .plan = Cuando sea media mañana, llamaré y lo preguntaré en dos frases.
    .exit = Di: “Si no hay, no pasa nada. Muchas gracias por su tiempo”.
    .micro = Busca un lugar y escribe tus dos frases.
    .stretch = Ofrece llevarles una foto de la pieza terminada.

song-for-one = Canta, toca o recita una pieza para una persona de confianza, de principio a fin.
    .tip = Sigue aunque suene una nota equivocada. Vino por ti.
    .plan = Cuando se haya sentado, empezaré, y llegaré al final de la pieza.
    .exit = Pregunta antes: “¿Te gustaría oír algo? No hace falta aplaudir”.
    .micro = Haz la primera estrofa de espaldas.
    .stretch = Presenta la pieza con una frase sobre por qué la elegiste.

credit-where-due = Pide que tu nombre aparezca junto a un trabajo que hiciste: una foto, un texto, una parte de un proyecto común.
    .tip = Piensa que fue un olvido. “¿Se podría añadir mi nombre?” es suficiente.
    .plan = Cuando vea el trabajo sin mi nombre, escribiré ese mismo día.
    .exit = Escribe: “Gracias. Me alegra que haya servido”.
    .micro = Pon tú tu nombre en la próxima pieza antes de entregarla.
    .stretch = Acuerda la mención antes de empezar la siguiente.

first-reader-ask = Pide a alguien de cuyo gusto te fías que lea, escuche o pruebe una pieza larga tuya entera, y di para cuándo te gustaría saber algo.
    .tip = Di cuánto tiempo lleva. Un tamaño exacto es una amabilidad: “cuarenta páginas, dos tardes”.
    .plan = Cuando haya mirado cuánto ocupa, se lo pediré a una persona.
    .exit = Escribe: “Es mucho pedir. Si dices que no, todo sigue igual entre tú y yo”.
    .micro = Pregunta si leería la primera página.
    .stretch = Pídele que te diga en qué punto paró, si para.

name-your-price = A alguien que quiere algo que haces, dile un precio o un trueque claro, y no escribas nada después.
    .tip = Decide la cantidad con calma. La frase termina después del número.
    .plan = Cuando me pregunten cuánto cuesta, escribiré el número y nada más.
    .exit = Si duda, escribe: “Si no es lo que habías pensado, no hay problema”.
    .micro = Calcula cuánto cuestan tus horas y tus materiales.
    .stretch = Deja el precio como está si la otra persona duda.

ask-to-collaborate = Propón a alguien cuyo trabajo te gusta crear algo pequeño en común: una página, una canción, un puesto, una comida.
    .tip = Nombra un tamaño y un final. “Una tarde, una página” impone menos que “un proyecto”.
    .plan = Cuando tenga la idea en dos frases, se la enviaré a una persona.
    .exit = Escribe: “Si ya tienes mucho entre manos, seguiré disfrutando lo que haces”.
    .micro = Dile qué te gusta de su trabajo.
    .stretch = Propón algo que sea nuevo para ti y para la otra persona.

two-hour-help = Pide a dos personas una ayuda de verdad con algo pesado o largo: dos horas de ordenar, pintar, mudar cosas o llenar formularios.
    .tip = Di qué, cuándo y cuánto tiempo, y haz tu parte del trabajo.
    .plan = Cuando haya puesto la fecha, se lo pediré a dos personas por separado.
    .exit = Escribe: “Si no se puede, de verdad está bien; tengo un plan B”. Y tenlo.
    .micro = Pide media hora a una persona.
    .stretch = Deja que lo hagan a su manera.

silent-watching = Da a alguien algo hecho por ti para usarse, una receta, un juego, una guía, y mira quince minutos cómo lo usa sin explicar nada.
    .tip = Donde dude, la cosa tiene algo que decirte. Siéntate sobre las manos si te ayuda.
    .plan = Cuando me pregunte cómo funciona, diré “¿tú qué probarías?” y lo apuntaré.
    .exit = Di antes: “Lo que pongo a prueba es esto, no a ti. Puedes parar cuando quieras”.
    .micro = Mira durante tres minutos.
    .stretch = Pregunta al final qué cambiaría primero.

portfolio-ten-minutes = Pide a alguien que hace como profesión lo que tú haces por gusto que mire tres piezas durante diez minutos y te diga qué falta.
    .tip = Manda tres piezas y una pregunta. La gente ocupada contesta los mensajes cortos.
    .plan = Cuando haya elegido las tres, mandaré el mensaje antes de añadir una cuarta.
    .exit = Escribe: “Sé que el tiempo es escaso; no contestar está bien”.
    .micro = Elige las tres piezas.
    .stretch = Pregunta cuál de las tres dejaría fuera.

open-mic-signup = Apúntate a un micrófono abierto o una lectura abierta, de día o a última hora de la tarde, y haz cinco minutos.
    .tip = Lleva la pieza en papel. Estas salas están llenas de gente que hace un mes también empezaba.
    .plan = Cuando digan mi nombre, iré a mi sitio, soltaré el aire y diré la primera línea.
    .exit = Son cinco minutos, y quien escucha vino a oír de todo.
    .micro = Ve y escucha media hora.
    .stretch = Cuenta en la sala que es tu primera vez.

practise-in-the-open = Toca, baila, haz malabares o practica tu arte veinte minutos, de día, en un lugar público donde esté permitido, sin pedir dinero.
    .tip = Elige un sitio donde la gente pueda pasar de largo. Mirarte las manos está bien.
    .plan = Cuando ya esté en mi sitio, empezaré con la pieza que mejor conozco.
    .exit = Quien pasa no te debe nada; que suene lo bastante bajo para que puedan hablar.
    .micro = Cinco minutos en un extremo del lugar.
    .stretch = Haz la pieza que aún estás aprendiendo.

shared-making-call = Propón al vecindario o a un club algo hecho entre muchas manos, un recetario, una colcha, un mural en papel, e invita a tres personas.
    .tip = Di cuál es la parte de cada persona y cuánto lleva. Con tres partes se puede empezar.
    .plan = Cuando haya escrito cómo es una parte, preguntaré a la primera de las tres.
    .exit = Escribe: “Qué gusto si te sumas, y el mismo gusto si solo vienes a verlo”.
    .micro = Cuéntale la idea a una persona.
    .stretch = Pide a una de las tres que elija el tema.

stall-for-a-day = Toma una mesa, tuya o compartida, en una feria local, un mercado de segunda mano o un día de trueque, y muestra cosas hechas por ti.
    .tip = Saluda una vez y deja mirar. De cualquier mesa, la mayoría pasa de largo.
    .plan = Cuando alguien se pare, saludaré y diré de qué está hecho.
    .exit = Di: “Se puede mirar, no hace falta comprar”.
    .micro = Busca una feria y pregunta cuánto cuesta una mesa.
    .stretch = Pregunta a una persona que mire qué pieza le gusta más.

karaoke-with-friends = Canta una canción entera ante unas pocas personas de confianza, en casa o en una sala alquilada, con la letra en una pantalla.
    .tip = Elige una con un estribillo al que se pueda sumar todo el mundo. No hace falta alcohol.
    .plan = Cuando llegue mi canción, la cantaré hasta el final, lo bastante alto para oírme.
    .exit = Di: “Súmense cuando quieran, y si prefieren hablar, hablen”.
    .micro = Canta una estrofa a dúo con alguien.
    .stretch = Elige la canción que te encanta en vez de la segura.

three-critics = Pide a tres personas de confianza una crítica sincera de la misma pieza, y escúchala entera sin defenderte.
    .tip = Durante una semana, la única respuesta que das es “gracias”. Donde las tres coincidan, vuelve a mirar.
    .plan = Cuando llegue la primera crítica, daré las gracias y esperaré las otras dos.
    .exit = Escribe: “Aquí lo sincero es amable, y se puede decir que no”.
    .micro = Pide dos críticas a una persona.
    .stretch = Pídesela a quien tiene la opinión que más te impone.

small-showing = Haz una pequeña muestra de tu obra, de día, en una biblioteca, un club o una sala comunitaria que te presten, e invita a diez personas.
    .tip = Una hora y cinco piezas ya son una muestra. Pon unas palabras junto a cada una, para no tener que explicar.
    .plan = Cuando entre la primera visita, saludaré y la dejaré mirar.
    .exit = Escribe en la invitación: “Ven cinco minutos, o no vengas. Las dos cosas están bien”.
    .micro = Enseña cinco piezas a dos personas en una mesa.
    .stretch = Di ante todo el mundo tres frases sobre por qué las hiciste.

solo-set = Da una actuación propia, de quince minutos o más, a solas ante un público que vino a verla.
    .tip = Ensaya el primer minuto hasta que salga solo. Deja libre la mañana siguiente.
    .plan = Cuando esté en mi sitio, miraré la pared del fondo, contaré hasta tres y empezaré.
    .exit = Invita así: “Ven si quieres; una silla vacía también está bien”.
    .micro = Haz la actuación entera para dos personas.
    .stretch = Di algo sin ensayar entre dos piezas.

big-commission-proposal = Propón a una oficina municipal, un festival o una empresa, en una reunión acordada, que te encargue una obra grande. Lleva un plan y un precio.
    .tip = Decide antes qué hará que el día valga la pena, digan lo que digan. Planea descanso para el día siguiente.
    .plan = Cuando haya mostrado el plan, diré el precio y esperaré.
    .exit = Di al final: “Muchas gracias por su tiempo. La decisión es de ustedes”.
    .micro = Presenta el plan a dos personas que hagan de comité.
    .stretch = Da las gracias por escrito después, sea cual sea la respuesta.

## Escuchar un no

one-wish-and-odds = Escribe una cosa que te gustaría pedirle a alguien y, al lado, qué probabilidad le das a un sí, de 0 a 100.
    .tip = Escribe el primer número que te venga. Algún día podrás compararlo con lo que pase.
    .plan = Cuando me siente con un papel, escribiré un deseo y un número.
    .exit = No le has pedido nada a nadie. Es un deseo en un papel.
    .micro = Piensa en el deseo sin ponerle número.
    .stretch = Escribe qué harías después de un no.

no-in-your-own-voice = Grábate diciendo “no, lo siento, no me viene bien” en el teléfono y escúchalo tres veces. Bórralo después.
    .tip = Nota qué corta es la frase y cuánto silencio viene detrás.
    .plan = Cuando tenga una habitación para mí, grabaré la frase y la escucharé tres veces.
    .exit = Hoy haces los dos papeles, así que no hay que tener cuidado con nadie.
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
    .tip = Lee antes las bases. Enviarlo es toda la tarea, y lo que venga después ya no depende de ti.
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

last-minute-invitation = Invita a alguien que conoces a algo que vas a hacer de todos modos esta tarde o esta noche, como un paseo, una película o cocinar.
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
    .exit = Di: “Si complica las cosas, me quedo con mi segunda opción”.
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
    .tip = Las ganas de explicarte llegan como una ola. Puedes dejarla pasar diez segundos.
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
    .stretch = Añade una línea: “Que lo pasen muy bien”.

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
    .tip = Casi siempre se nos ocurre alguien enseguida.
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
    .stretch = Cuéntale a alguien cercano que en general te gusta más escribir.

end-the-chat = Termina tú un intercambio de mensajes: “Lo dejo aquí por hoy. Buenas noches”, o algo parecido.
    .tip = También puedes terminar una buena charla; sigue siendo buena.
    .plan = Cuando note que contesto solo por contestar, enviaré mi línea de cierre.
    .exit = Añade: “Qué alegría saber de ti”.
    .micro = Espera diez minutos antes de la próxima respuesta.
    .stretch = Después deja el teléfono en otra habitación.

i-will-sit-out = En un juego, una ronda o una actividad en grupo, di una vez: “En esta yo paso”.
    .tip = Quédate donde estás y mira; sigues siendo parte.
    .plan = Cuando me toque o se vote, diré mi frase y me recostaré en la silla.
    .exit = Añade: “Que siga el juego, me gusta mirar”.
    .micro = Pide ir al final.
    .stretch = Dilo antes de que alguien te pregunte.

a-no-is-fine-here = Pide algo pequeño a un amigo o una amiga y escribe al pedirlo: “Un no está bien, de verdad”. Que sea cierto, conteste lo que conteste.
    .tip = Así aprendes desde los dos lados cuánto pesa un no.
    .plan = Cuando necesite una cosa pequeña, la pediré y daré las gracias por cualquier respuesta.
    .exit = Dilo con esas palabras: “Un no está bien, de verdad”.
    .micro = Dile a alguien cercano que a ti siempre te puede decir que no.
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

practise-noes-together = Pídele a un amigo o una amiga que te haga por teléfono cinco peticiones absurdas. Responde a cada una con un no distinto.
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

tell-someone-no-is-hard = Cuéntale a un amigo o una amiga que te cuesta decir que no y que lo estás practicando.
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
    .exit = Añade: “Si hace mucha ilusión, adelante sin mí”.
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

no-to-lending-money = Cuando alguien cercano, con quien te sientas a salvo, te pida dinero prestado, responde: “No presto dinero. Espero que encuentres la manera”.
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

a-shorter-visit = Llama a alguien de tu familia o de tus amistades y avisa con antelación de que te quedarás menos tiempo que de costumbre.
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
    .micro = Di ese no primero a alguien de confianza.
    .stretch = Escribe al día siguiente para confirmarlo.
