## Citas

dating-true-line = Escribe una frase verdadera sobre ti que te gustaría que supiera alguien en una cita. Guárdala donde vuelvas a verla.
    .tip = Mejor algo pequeño y concreto: la sopa que haces, la canción que siempre acabas cantando.
    .plan = Cuando me siente hoy a tomar algo, escribiré una frase verdadera sobre mí.
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

friend-how-they-met = Pregunta por mensaje a una amistad cómo conoció a alguien importante en su vida: su pareja o una amistad antigua.
    .tip = Es una pregunta que suele gustar, y las respuestas rara vez son de película.
    .plan = Cuando le escriba a una amistad, preguntaré cómo se conocieron.
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

tell-friend-open = Cuéntale por mensaje a una amistad de confianza que tienes ganas de conocer a alguien. Por ahora no pidas nada.
    .tip = Basta una línea, y puede ser ligera: “Por cierto, vuelvo a tener ganas de conocer gente”.
    .plan = Cuando esté chateando hoy con esa persona, añadiré esa línea.
    .exit = Añade: “No hace falta que hagas nada”.
    .micro = Escribe la línea y léela una vez para ti.
    .stretch = Di qué clase de compañía disfrutas.

answer-waiting-match = Contesta en una aplicación de citas un mensaje amable que dejaste esperando. Con dos líneas basta.
    .tip = Una respuesta tardía necesita como mucho una palabra sincera sobre la espera: “Semana lenta, me alegró leerte”.
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

friend-profile-read = Manda a una amistad tu perfil de citas, o tres líneas sobre ti, y pregúntale qué línea suena más a ti.
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

ask-what-brought-you = En una clase, un club o un encuentro para conocer gente, ponte junto a alguien nuevo y pregúntale qué le trajo por ahí.
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

friend-who-might = Pregunta a una amistad si conoce a alguien que te podría caer bien, con libertad de decir que no para todo el mundo.
    .tip = Di qué clase de compañía te gusta, para que no tenga que adivinar un tipo.
    .plan = Cuando le escriba a alguien que conoce a mucha gente, se lo preguntaré una vez.
    .exit = Di: “Si no se te ocurre nadie, está perfecto”.
    .micro = Haz una lista de amistades que conocen a gente que tú no conoces.
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
    .plan = Cuando el menú esté en la mesa, diré que hoy pago lo mío.
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

meet-for-an-hour = Conoce en persona a alguien con quien chateas: de día, en un lugar público, durante una hora. Avisa a una amistad de dónde estás.
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

plain-about-wishes = Dile con claridad a alguien con quien sales qué estás buscando, largo o corto, con calma o estable, en dos frases.
    .tip = Ahorra tiempo a ambas partes, y puedes decirlo aunque lo sepas solo a medias.
    .plan = Cuando volvamos a escribirnos sobre planes, diré qué estoy buscando.
    .exit = Añade: “No tienes que querer lo mismo. Si no es así, me gustaría saberlo”.
    .micro = Escribe las dos frases para ti.
    .stretch = Di la parte que sueles dejar borrosa.

speed-dating-evening = Reserva plaza en una noche organizada de citas rápidas o para gente soltera, ve y conversa con cada persona que te toque.
    .tip = Todo el mundo va por el mismo motivo. Lleva dos preguntas que te gusten y planea cómo volver a casa.
    .plan = Cuando suene la primera ronda, haré la primera pregunta de mi tarjeta.
    .exit = Cada charla termina sola; marca la hoja con sinceridad y no le debes nada más a nadie.
    .micro = Busca una noche así y anota la fecha.
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
    .micro = Contesta con tres palabras a la publicación de una amistad.
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
    .tip = Deja fuera el “igual es cosa mía”. Es tuya, y de eso se trata.
    .plan = Cuando note que tengo una opinión sobre algo pequeño, la publicaré en una línea.
    .exit = Quien lo lea puede seguir de largo; nadie tiene que estar de acuerdo.
    .micro = Da tu opinión debajo de una publicación ajena sobre el tema.
    .stretch = Déjala un día sin mirar los números.

welcome-a-newcomer = Da la bienvenida a alguien que acaba de llegar a un grupo en línea que conoces, con un consejo útil sobre el lugar.
    .tip = Tú también llegaste un día. ¿Qué te habría gustado oír?
    .plan = Cuando vea una primera publicación, saludaré como los demás.
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
    .tip = La línea es la mitad valiente. “Me hizo reír en un día lento” es suficiente.
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
    .tip = La mayoría de las charlas acaban tras una línea cada quien. En el segundo turno es donde empiezan.
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

unfollow-without-a-note = Deja de seguir, u oculta, a una persona que conoces y cuyas publicaciones suelen dejarte peor. Sin mensaje.
    .tip = Puedes desearle lo mejor a alguien y no leerle a diario.
    .plan = Cuando note ese bajón ante una publicación, pulsaré ocultar.
    .exit = Casi ningún sitio avisa, y puedes volver a seguir esa cuenta el año que viene.
    .micro = Oculta la cuenta durante treinta días.
    .stretch = Oculta otra cuenta que sigues por compromiso.

unpolished-post = Publica una foto sencilla de algo de tu día, sin filtro, sin personas, al primer intento. Déjala un día.
    .tip = El pastel un poco torcido tiene más amistades que el perfecto.
    .plan = Cuando haya tomado una foto, publicaré esa misma.
    .exit = No pide nada; la gente puede pasar de largo.
    .micro = Enséñasela a alguien de confianza.
    .stretch = No mires los me gusta hasta mañana.

sent-without-rereading = Manda un mensaje a un grupo sin releerlo, y deja tal cual lo que se haya colado.
    .tip = Elige amistades o un grupo de aficiones y un tema que no importe. La gente lee buscando el sentido.
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
    .stretch = Deja fuera el “igual me equivoco”.

offer-hand-to-project = Escribe a un proyecto voluntario en línea (un mapa, un archivo, un programa libre, un sitio vecinal) y ofrece una hora concreta de ayuda.
    .tip = Di qué sabes hacer y qué todavía no. Puede que esta semana no tengan tarea para ti.
    .plan = Cuando haya encontrado la página de cómo ayudar, les escribiré seis líneas.
    .exit = Escribe: “Si ya hay manos suficientes, también me alegra saberlo”.
    .micro = Lee su página sobre cómo participar.
    .stretch = Pide la tarea que no le gusta a nadie.

offline-afternoon = Avisa a quienes suelen escribirte de que estarás sin conexión una tarde, y quédate sin conexión toda la tarde.
    .tip = Di desde qué hora y hasta qué hora. La primera suele ser la que más inquieta.
    .plan = Cuando empiece la tarde, pondré el teléfono en silencio y lo guardaré en un cajón.
    .exit = Escribe: “Vuelvo a las ocho. Si es urgente, dos llamadas seguidas”.
    .micro = Hazlo durante una hora sin anunciarlo.
    .stretch = No des ningún motivo en el mensaje.

speak-in-online-session = En una sesión de grupo en línea, abre el micrófono una vez y di una cosa: una pregunta, una idea, o gracias con nombre.
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
    .micro = Dala antes para tres amistades.
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
    .micro = Haz un dibujo pequeño en una nota que ibas a escribir igual.
    .stretch = Manda una a alguien que no la espera.

cutting-please = Pide a alguien un poco de lo que le sobra: un esqueje de una planta, restos de lana, frascos, una cucharada de masa madre.
    .tip = Quien cultiva o guarda cosas suele tener de más.
    .plan = Cuando vea que tiene bastante, le pediré un poco.
    .exit = Di: “Si lo necesitas, quédatelo”.
    .micro = Dile que has notado lo bien que crece.
    .stretch = Mándale una foto de en qué se convirtió.

unfinished-to-friend = Manda a una amistad una foto, una línea o diez segundos de algo que estás creando y no está terminado.
    .tip = Di “sin terminar” y nada más en su defensa.
    .plan = Cuando deje de trabajar hoy en ello, lo enviaré en el estado en que esté.
    .exit = Escribe: “No hace falta comentar, es por enseñarlo”.
    .micro = Cuéntale a una amistad qué estás haciendo.
    .stretch = Manda la parte que menos te gusta.

busker-song-title = Espera una pausa y pregunta a alguien que toca o actúa en la calle el nombre de la pieza que oíste.
    .tip = La eligió, y poca gente pregunta.
    .plan = Cuando terminen los aplausos, me acercaré y preguntaré el título.
    .exit = Di: “Gracias, la voy a buscar”, y devuélvele su escenario.
    .micro = Quédate a escuchar una pieza entera.
    .stretch = Di qué te gustó de cómo la tocó.

guess-what-it-is = Manda a una amistad una parte de algo que estás creando y pídele que adivine qué es o hacia dónde va.
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

hummed-voice-note = Tararea, canta o recita veinte segundos de algo y mándaselos a una amistad como mensaje de voz.
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

cheer-me-on = Pide a una amistad que te mande un mensaje de ánimo a una hora fija, antes de algo que te importa.
    .tip = Dile la hora y la ocasión. Puede escribir lo que quiera.
    .plan = Cuando sepa la hora, se lo pediré a una amistad.
    .exit = Escribe: “Si ese día se te pasa, no importa”.
    .micro = Cuéntale a una amistad que se acerca el día.
    .stretch = Pide las palabras exactas que te gustaría oír.

gift-for-a-finder = Deja algo pequeño hecho por ti donde compartir sea bienvenido, como un estante de intercambio o un tablero comunitario, con una nota que diga que es gratis.
    .tip = Un marcapáginas, un pájaro de papel, una receta. Alguien se preguntará quién lo hizo.
    .plan = Cuando pase hoy por ahí, lo dejaré y seguiré mi camino.
    .exit = Escribe en la nota: “Para quien le guste”.
    .micro = Mete un marcapáginas hecho a mano en un libro que devuelves a una amistad.
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

friend-reads-paragraph = Pide a una amistad que lea un párrafo tuyo, o mire una imagen tuya, y te diga qué ve.
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

lend-hands-or-voice = Pide a una amistad que preste las manos o la voz a algo que estás creando, diez minutos: posar para un boceto, leer un papel, sujetar el otro extremo.
    .tip = Di exactamente qué haría y que son diez minutos en total.
    .plan = Cuando llegue a la parte que no puedo hacer a solas, se lo pediré a una amistad.
    .exit = Escribe: “Si no es lo tuyo, ya encontraré otra manera”.
    .micro = Pide una palabra o un aplauso en un mensaje.
    .stretch = Enséñale el resultado, aunque sea raro.

hobby-forum-work = Muestra una pieza tuya en un foro de aficiones y haz una pregunta sobre ella.
    .tip = Una pregunta como “¿Qué luz le pondrían?” invita a hablar del oficio en vez de poner nota.
    .plan = Cuando la foto esté subida, escribiré una pregunta debajo y publicaré.
    .exit = Da las gracias una vez a cada quien que conteste, y no discutas con nadie.
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

plants-while-away = Pregunta a una amistad o a alguien del vecindario en quien confías si te cuidaría algo mientras no estás: plantas, el buzón, un pez.
    .tip = Pídelo con tiempo y di cuánto es: “dos veces, diez minutos cada una”.
    .plan = Cuando tenga las fechas, se lo pediré a una persona.
    .exit = Escribe: “Si no va bien, un no me sirve igual; tengo tiempo de preguntar a otra gente”.
    .micro = Pide un solo riego un solo día.
    .stretch = Pídeselo a quien más te gustaría, en vez de a quien nunca dice que no.

read-page-to-friend = Llama a una amistad, pregunta si es buen momento y léele una página: tuya, o una que te encante.
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

offer-to-make-it = Ofrece a un club, al vecindario o a una amistad hacer una cosa que necesiten: un cartel, un pastel, una pancarta, una lista que se sume sola.
    .tip = Di qué será, para cuándo, y que es un regalo.
    .plan = Cuando oiga que algo hace falta, ofreceré hacerlo, en dos frases.
    .exit = Escribe: “Si ya hay alguien con ello, mejor todavía”.
    .micro = Hazle algo pequeño sin que haya una ocasión.
    .stretch = Pregunta antes qué no le gustaría.

what-drags = Manda a una amistad algo que hiciste y pídele el único lugar donde se hace largo, desentona o pierde el hilo.
    .tip = Un solo lugar ya es un regalo de respuesta. No tienes que arreglarlo.
    .plan = Cuando me nombre el lugar, escribiré “gracias, me ayuda” y lo dejaré ahí.
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

name-your-price = Dile a alguien que quiere algo que haces un precio o un trueque claro, y no escribas nada después.
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
    .tip = Saluda una vez y deja mirar. De todas las mesas, la mayoría sigue de largo.
    .plan = Cuando alguien se pare, saludaré y diré de qué está hecho.
    .exit = Di: “Se puede mirar, no hace falta comprar”.
    .micro = Busca una feria y pregunta cuánto cuesta una mesa.
    .stretch = Pregunta a una persona que mire qué pieza le gusta más.

karaoke-with-friends = Canta una canción entera ante unas pocas amistades, en casa o en una sala alquilada, con la letra en una pantalla.
    .tip = Elige una con un estribillo al que se pueda sumar todo el mundo. No hace falta alcohol.
    .plan = Cuando llegue mi canción, la cantaré hasta el final, tan alto que me oiga.
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
    .micro = Enseña cinco piezas a dos amistades en una mesa.
    .stretch = Di ante todo el mundo tres frases sobre por qué las hiciste.

solo-set = Da una actuación propia, de quince minutos o más, a solas ante un público que vino a verla.
    .tip = Ensaya el primer minuto hasta que salga solo. Deja libre la mañana siguiente.
    .plan = Cuando esté en mi sitio, miraré la pared del fondo, contaré hasta tres y empezaré.
    .exit = Invita así: “Ven si quieres; una silla vacía también está bien”.
    .micro = Haz la actuación entera para dos amistades.
    .stretch = Di algo sin ensayar entre dos piezas.

big-commission-proposal = Propón a una oficina municipal, un festival o una empresa, en una reunión acordada, que te encargue una obra grande. Lleva un plan y un precio.
    .tip = Decide antes qué hará que el día valga la pena, digan lo que digan. Planea descanso para el día siguiente.
    .plan = Cuando haya mostrado el plan, diré el precio y esperaré.
    .exit = Di al final: “Muchas gracias por su tiempo. La decisión es de ustedes”.
    .micro = Presenta el plan a dos amistades que hagan de comité.
    .stretch = Da las gracias por escrito después, sea cual sea la respuesta.
