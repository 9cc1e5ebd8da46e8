# Everything the bot says in Spanish. How to write here: prompts/README.md
# Spanish for Spain and Latin America alike, tú, and no word that supposes somebody’s gender.

## Meeting

welcome-what =
    <b>Ask Anyway</b> te acompaña a practicar con el miedo al rechazo. Un pequeño reto al día: antes, qué temes; después, qué pasó.
    Es un programa automático. No es terapia ni un servicio de emergencias, y al otro lado no hay nadie leyendo. Tú eliges cada paso y puedes parar cuando quieras.
welcome-words =
    Tus respuestas se guardan en la base de datos de este bot, para que el reto de mañana encaje contigo. Telegram transporta los mensajes y puede almacenarlos; este chat no está cifrado de extremo a extremo.
    /privacy explica qué se guarda. /forget lo borra todo.
welcome-not-for-now =
    Esto es para personas de <b>18 años o más</b>. Y no es para este momento si estás en crisis, piensas en hacerte daño, corres peligro en casa o en el trabajo, o atraviesas un trauma, una psicosis o un episodio de manía. Para eso mereces a una persona a tu lado: en /help_now hay números. Si vas a terapia, háblalo primero allí.
    ¿Puedo guardar tus respuestas y escribirte una vez por la mañana y otra por la noche?
consented = Gracias. Puedes cambiar de opinión cuando quieras con /forget.
consent-first =
    Antes de hablar de algo personal necesito tu sí: que tienes 18 años o más, y que puedo guardar tus respuestas y escribirte.
    En /help_now hay números si necesitas hablar con alguien ahora mismo.
not-for-now =
    Saber decir “por ahora no” es una buena decisión. No se guardó nada.
    Si quieres hablar con alguien, en /help_now hay números. Esta puerta queda abierta.

button-agree = Tengo 18 o más, y acepto
button-not-for-now = Por ahora no
button-agree-after-all = Tengo 18 o más, y acepto

ask-contexts =
    ¿Qué te gustaría practicar? Toca lo que te cueste, todo lo que quieras.
button-marked = ✓ { $text }
button-unmarked = { $text }
button-contexts-done = Ya está
button-contexts-all = Un poco de todo
contexts-chosen = Para practicar: { $list }.
contexts-everything = un poco de todo
context-strangers = Gente desconocida
context-shops = Tiendas y servicios
context-work = Trabajo o estudios
context-friends = Familia y amistades
context-dating = Citas
context-online = En línea
context-creative = Crear y pedir favores
context-hearing_no = Recibir un no
context-saying_no = Decir que no

ask-start =
    ¿Cómo empezamos? Siempre puedes pedir algo más fácil.
choice-start-easy = Con cosas fáciles
choice-start-some = Con algo de nervios
choice-start-push = Con un empujón
start-chosen = Para empezar: { $start }.

ask-morning =
    ¿Cuándo puede llegar el reto? Si eliges una franja, busco en ella un minuto tranquilo, el mismo cada día.
button-window = { $start } – { $end }
button-exact-time = A una hora exacta
button-time = { $time }
type-a-time = Escribe la hora, por ejemplo 8:15, o una franja como 7:30-9.
morning-chosen = El reto llegará { $when }.
at-time = a las { $time }
between-times = entre las { $start } y las { $end }

ask-zone =
    ¿En qué ciudad estás, o cerca de cuál? Escríbela como te salga; solo guardo la zona horaria.
button-share-location = Compartir mi ubicación
button-choose-clock = Elegir por la hora
share-location = Toca el botón de abajo, o escribe una ciudad. El lugar en sí no se guarda.
button-send-location = Enviar mi ubicación
ask-clock = ¿Qué hora marca ahora tu reloj? (Mejor una ciudad: así cuento también con el horario de verano.)
confirm-zone = { $place }: allí el reloj marca ahora { $time }. ¿Es tu hora?
which-place = Hay más de un lugar. ¿Cuál es el tuyo?
button-yes-right = Sí, es mi hora
button-another-place = Otro lugar
zone-chosen = Zona horaria: { $zone }. Tu reloj marca ahora { $time }.
zone-not-found = No encontré la hora de ese lugar. Escribe el nombre de una ciudad que te quede cerca.

not-caught = Eso no lo entendí. Estábamos aquí:

ready =
    Con eso me basta. Tu primer reto llega { $when }.
    Puedes escribirme en cualquier momento: “algo más fácil”, “hoy no”, “lo hice”. O empezar ahora mismo:
ready-again =
    Todo en orden. El próximo reto llega { $when }.
button-one-now = Uno para ahora
wish-next-offer = El próximo reto llega { $when }.

moment-today = hoy a las { $time }
moment-tomorrow = mañana a las { $time }
moment-on-day = el { $day } a las { $time }
day-and-date = { $weekday } { $day } de { $month }
weekday-0 = lunes
weekday-1 = martes
weekday-2 = miércoles
weekday-3 = jueves
weekday-4 = viernes
weekday-5 = sábado
weekday-6 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## The offer

# “Hola” at any hour: an offer can also be asked for in the evening.
offer =
    .a =
        Hola. Para hoy:
        <b>{ $ask }</b>
        { $why } { $minutes ->
            [one] Es un minuto
           *[other] Son unos { $minutes } minutos
        }. <i>{ $exit }</i>
    .b =
        Aquí va uno para hoy:
        <b>{ $ask }</b>
        { $why } Lleva { $minutes ->
            [one] un minuto
           *[other] unos { $minutes } minutos
        }. <i>{ $exit }</i>
    .c =
        El reto de hoy, si quieres:
        <b>{ $ask }</b>
        { $why } { $minutes ->
            [one] Un minuto
           *[other] { $minutes } minutos
        }, más o menos. <i>{ $exit }</i>
    .d =
        ¿Qué tal? Este podría ser el de hoy:
        <b>{ $ask }</b>
        { $why } Lleva alrededor de { $minutes ->
            [one] un minuto
           *[other] { $minutes } minutos
        }. <i>{ $exit }</i>
    .e =
        Un pequeño experimento para hoy:
        <b>{ $ask }</b>
        { $why } { $minutes ->
            [one] Con un minuto
           *[other] Con unos { $minutes } minutos
        } basta. <i>{ $exit }</i>
    .f =
        Hola. ¿Qué te parece este?
        <b>{ $ask }</b>
        { $why } Dura más o menos { $minutes ->
            [one] un minuto
           *[other] { $minutes } minutos
        }. <i>{ $exit }</i>
    .g =
        Algo para probar hoy:
        <b>{ $ask }</b>
        { $why } Dedícale { $minutes ->
            [one] un minuto
           *[other] unos { $minutes } minutos
        }. <i>{ $exit }</i>
    .h =
        Para hoy pensé en esto:
        <b>{ $ask }</b>
        { $why } { $minutes ->
            [one] Un minuto
           *[other] Unos { $minutes } minutos
        } de tu día. <i>{ $exit }</i>

offer-another =
    <b>{ $ask }</b>
    { $why } { $minutes ->
        [one] Es un minuto
       *[other] Son unos { $minutes } minutos
    }. <i>{ $exit }</i>

button-accept = Me animo
button-easier = Más fácil
button-bolder = Más atrevido
button-different = Algo distinto
button-not-today = Hoy no
button-how-did-it-go = Contar cómo fue
button-skip = Omitir
button-i-meant = Quise decir: { $what }
traced = › { $text }

because-start = Empezamos con calma, por debajo de lo que dices que te cuesta.
because-up = Hiciste el anterior, así que este es un pasito más.
because-hold = El anterior fue duro, así que este se queda en ese nivel o por debajo.
because-drop = Aquello fue demasiado, así que este es claramente más ligero.
because-back = Qué bueno tenerte aquí. Este empieza un poco más abajo de donde estábamos.
because-quiet = Uno pequeño para volver a empezar.
because-context = Más o menos el mismo nivel en otro ambiente, para que te sirva en más lugares.
because-steady = Más o menos tan difícil como lo que ya puedes hacer.
because-repeat = El mismo otra vez, a propósito: en un lugar nuevo se afianza.
because-pinned = Un paso hacia el que elegiste.
because-stopped = Algo muy ligero, porque los últimos días fueron duros.
because-kept = Pediste quedarte un tiempo en este nivel.
because-easier = Uno más ligero, cerca de un escalón por debajo.
because-smallest = Más pequeño no lo hay: un minuto, desde donde estás.
because-different = Otro, más o menos del mismo tamaño.
because-bolder = Pediste más, así que este es un escalón más alto.
because-own_choice = Este lo elegiste tú.
because-rest = Nada se ha movido; aquí es donde estábamos.
because-lean_up = Pediste algo un poco más atrevido.
because-lean_down = Pediste algo un poco más suave.
because-noted = Más o menos donde estábamos.
because-fallback = Un poco por debajo del último que hiciste.

tomorrow-start = el próximo sigue siendo suave.
tomorrow-up = el próximo puede ser un pasito más, porque con este diste el paso.
tomorrow-hold = el próximo se queda en este nivel o por debajo, porque este costó.
tomorrow-drop = el próximo será claramente más ligero, porque este fue demasiado.
tomorrow-back = lo retomamos un poco más abajo.
tomorrow-quiet = uno pequeño para volver a empezar.
tomorrow-context = más o menos el mismo nivel, en otro ambiente.
tomorrow-steady = más o menos este nivel, porque ahora es el que te va bien.
tomorrow-repeat = quizá el mismo en un lugar nuevo.
tomorrow-pinned = otro paso hacia el que elegiste.
tomorrow-stopped = algo muy ligero, porque estos días fueron duros.
tomorrow-kept = nos quedamos en este nivel, como pediste.
tomorrow-easier = uno más pequeño, porque hoy pediste algo más fácil.
tomorrow-smallest = algo muy pequeño.
tomorrow-different = otro, más o menos de este nivel.
tomorrow-bolder = más o menos este nivel, o un escalón más si lo pides.
tomorrow-own_choice = más o menos este nivel.
tomorrow-rest = nada se mueve; el próximo sigue donde estábamos.
tomorrow-lean_up = un poco más atrevido, como pediste.
tomorrow-lean_down = un poco más suave, como pediste.
tomorrow-noted = más o menos este nivel.
tomorrow-fallback = un poco por debajo de este.

button-too-much = Fue demasiado
button-stay = Quedarme en este nivel
button-bit-bolder = Un poco más atrevido
too-much = Gracias por decírmelo. El próximo será claramente más ligero.
staying = Nos quedamos dos semanas en este nivel. Con “Un poco más atrevido” lo cambias cuando quieras.
bit-bolder = Entendido: desde el próximo, un poco más atrevido, a pasos pequeños.
few-left = Con lo que descartaste quedan pocos retos. Puedes ampliarlo en /settings cuando quieras.
stop-rule =
    Han sido tres días duros seguidos. Los próximos retos serán muy ligeros, y descansar también es una buena opción.
    Si sigue empeorando, lo mejor es hablarlo con profesionales de la salud; en /help_now hay números.

# Instead of a challenge that was taken out of the library while somebody had it.
challenge-gone = El de antes, tal como lo recuerdes; ya no tengo aquí sus palabras.
    .tip = Guíate por lo que recuerdes. Con menos también vale.
    .plan = Cuando llegue el momento, haré lo que me parezca bien.
    .exit = Un no está perfectamente bien.
    .micro = Déjalo por hoy y pídeme algo más fácil.
    .stretch = Hazlo como se lo dirías a una amistad.

## Before

recall = La última vez, en un lugar así, escribiste: “{ $learning }”
ask-fear =
    Bien. Antes de ir: ¿qué temes que pase? Dilo como lo vería una cámara.
    Toca una opción o escríbelo con tus palabras.
choice-fear-say-no = Me dicen que no
choice-fear-annoyed = Se molestan
choice-fear-laugh = Se ríen de mí
choice-fear-think-less = Piensan peor de mí
choice-fear-freeze = Me bloqueo o me trabo
choice-fear-show = Se me notan los nervios

ask-likely = ¿Qué probabilidad le das a que pase? “{ $fear }”
ask-anxious = Y ahora mismo, ¿cuánta ansiedad sientes, de 0 (calma) a 10 (toda la que cabe)?
ask-plan =
    Para ese momento, un plan ayuda más que el valor. Por ejemplo:
    <i>{ $plan }</i>
    Quédate con este, elige cuándo, o escribe el tuyo: “Cuando …, haré …”.
choice-plan-suggested = Me quedo con este plan
choice-plan-morning = Esta mañana
choice-plan-midday = Hacia el mediodía
choice-plan-afternoon = Esta tarde
choice-plan-first-chance = A la primera ocasión
plan-at = { $moment }: { $plan }

percent = { $number } %
out-of-ten = { $number } de 10

send-off =
    Tu plan: <i>{ $plan }</i>
    { $tip } Y si en el momento es demasiado: { $micro }
    Cuéntame cómo fue cuando quieras, pase lo que pase.
send-off-unplanned =
    { $tip }
    Si en el momento es demasiado: { $micro }
    Cuéntame cómo fue cuando quieras, pase lo que pase.

## In the evening, and afterwards

evening =
    .a =
        ¿Cómo fue hoy? El reto era: <i>{ $ask }</i>
        Cualquier respuesta está bien.
    .b =
        Una pregunta para cerrar el día. El de hoy era: <i>{ $ask }</i>
        ¿En qué quedó?
    .c =
        Una mirada al día de hoy: <i>{ $ask }</i>
        ¿Llegaste a hacerlo?
    .d =
        Hola otra vez. Sobre el reto de hoy: <i>{ $ask }</i>
        ¿Hasta dónde llegaste?
    .e =
        Antes de que acabe el día: <i>{ $ask }</i>
        ¿Pudo ser, entero o en parte?
    .f =
        ¿Y qué tal el de hoy? <i>{ $ask }</i>
        “Hoy no” también es una respuesta.
    .g =
        Pregunto solo una vez: <i>{ $ask }</i>
        ¿Qué tal fue?
    .h =
        Esto es lo que había hoy sobre la mesa: <i>{ $ask }</i>
        ¿Qué pasó con ello?

ask-tried = ¿Lo intentaste? Cualquier respuesta está bien.
choice-tried-fully = Sí, entero
choice-tried-partly = En parte
choice-tried-started = Lo empecé
choice-tried-not-today = Hoy no

ask-reason = ¿Qué se interpuso, si quieres contarlo? Solo sirve para que el próximo encaje mejor.
choice-reason-fear = Me dio miedo
choice-reason-busy = No hubo ocasión
choice-reason-other = Otra cosa

ask-feared-happened = Temías: “{ $fear }”. ¿Pasó?
choice-feared-happened-did-not = No, no pasó
choice-feared-happened-partly = En parte
choice-feared-happened-happened = Sí, pasó

ask-outcome = ¿Qué respuesta hubo?
choice-outcome-accepted = Un sí
choice-outcome-refused = Un no
choice-outcome-no-answer = Todavía ninguna
choice-outcome-not-asked = No hacía falta ninguna

ask-how-bad = Pasó. ¿Hasta qué punto fue malo en realidad, de 0 (nada) a 10 (insoportable)?
ask-peak = En el momento más difícil, ¿cuánta ansiedad sentiste, de 0 a 10?
ask-after = Eso fue mucho. ¿Y ahora, de 0 a 10?
ask-learning =
    ¿Qué viste u oíste que te diga cómo fue? ¿Y con qué te quedas?
    Unas pocas palabras bastan.
choice-learning-kinder = Más amables de lo que creía
choice-learning-survived = Con miedo, y lo hice igual
choice-learning-less-bad = Peor fue la espera
choice-learning-hard = Fue difícil, y ya terminó
ask-likely-next = Si lo repitieras mañana, ¿qué probabilidad le darías ahora a “{ $fear }”?

feared = <b>Temías:</b> { $fear }
feared-likely = <b>Temías:</b> { $fear } ({ $likely })
happened-did-not = <b>Lo que pasó:</b> no se cumplió.
happened-did-not-words = <b>Lo que pasó:</b> no se cumplió. “{ $words }”
happened-partly = <b>Lo que pasó:</b> se cumplió una parte.
happened-partly-words = <b>Lo que pasó:</b> se cumplió una parte. “{ $words }”
happened-happened = <b>Lo que pasó:</b> se cumplió.
happened-happened-words = <b>Lo que pasó:</b> se cumplió. “{ $words }”
happened-words = <b>Lo que notaste:</b> “{ $words }”
tomorrow = <b>Mañana:</b> { $change }

closing-did-not =
    .a = Diste el paso, y el mundo contestó algo distinto de lo que decía el miedo.
    .b = El miedo hizo un pronóstico. Tú fuiste a ver.
    .c = Fuiste sin saber qué pasaría. En eso consiste todo el ejercicio.
    .d = Ahora hay dos versiones, una junto a la otra, y solo una ocurrió.
    .e = Le diste al miedo la oportunidad de equivocarse. Y se equivocó.
    .f = Te llevaste el miedo contigo y lo hiciste igual.
    .g = Esto vale la pena recordarlo otra mañana.
    .h = Lo averiguaste, en vez de adivinarlo.
closing-partly =
    .a = Una parte se cumplió, y aquí estás para contarlo.
    .b = No todo lo que temías, y tampoco nada. Gracias por mirarlo de cerca.
    .c = Hubo de todo, como en casi todo lo real. Y tú diste el paso.
    .d = El miedo acertó en algo y en algo no. Ahora sabes en qué.
    .e = Seguiste ahí sin saber cómo acabaría. Eso cuenta.
    .f = “En parte” es una respuesta honesta. Fuiste y lo viste.
    .g = El miedo lo pintó más grande de lo que era. Tú le tomaste la medida.
    .h = Lo hiciste con el miedo al lado.
closing-happened =
    .a = Lo que temías pasó, y se pudo soportar. Eso también es aprender.
    .b = Se cumplió, y aquí sigues. Pocas cosas enseñan más.
    .c = Ahora es algo que pasó, ya no algo que podría pasar.
    .d = Llegó aquello mismo, y te mantuviste ahí. Gracias por contarlo.
    .e = Pasó, y después terminó. Viste las dos cosas.
    .f = Esta vez te lo encontraste de verdad. No es poco.
    .g = Uno de verdad. No dice nada de lo que vales.
    .h = Ahora ya sabes qué tamaño tiene.
closing-stung =
    .a = Eso dolió. Es lógico que duela, y no hacía falta esconderlo.
    .b = Se cumplió, y dolió. Esta noche trátate con el cariño que le darías a una amistad.
    .c = Este fue de los duros. Hoy no hay que sacar nada de aquí.
    .d = Dolió, y lo contaste tal cual. Se va antes de lo que promete.
    .e = Fue doloroso. Fuiste de todos modos, y ahora toca descansar.
    .f = Eso pesó. Algo cálido y cotidiano es un buen siguiente paso.
    .g = Fue un golpe. Ya terminó, y estás al otro lado.
    .h = Gracias por contar la parte difícil. Por hoy es suficiente.
closing-much-worse =
    .a = Fue mucho más difícil de lo que esperabas. Parar aquí está bien; el próximo es más ligero.
    .b = Subió muy por encima de lo que pensabas. Eso habla del reto, no de ti.
    .c = Una ola muy alta, y ya la pasaste. Deja que el cuerpo baje a su ritmo.
    .d = Ese escalón era demasiado alto, y tardaré en volver a proponértelo.
    .e = Mucho más de lo previsto. Suelta el aire despacio, más largo de lo que lo tomas. No hace falta nada más.
    .f = Te fuiste lejos de lo cómodo, y volviste. Ahora, descanso.
    .g = Ese pedía demasiado. Bajamos.
    .h = Fue mucho. Puedes dejarlo aquí.
closing-started =
    .a = Empezaste, y paraste donde era suficiente. Empezar es practicar.
    .b = Te acercaste. Es más cerca que ayer.
    .c = Empezar cuenta. El resto puede esperar a un paso más pequeño.
    .d = Fuiste hacia allí, aunque te dieras la vuelta. Las dos cosas te dicen algo.
    .e = Bloquearse es algo que hacen los cuerpos. Tú estuviste ahí.
    .f = Un comienzo es algo real. Gracias por contarlo como fue.
    .g = Encontraste el punto en que se hizo demasiado. Ahora sabemos dónde poner el escalón.
    .h = Anduviste un rato con el miedo. Ese es el músculo que entrenamos.
closing-accepted =
    .a = Preguntaste, y hubo un sí.
    .b = Un sí. Sin preguntar no lo habrías oído.
    .c = Diste el paso, y alguien lo dio contigo.
    .d = Preguntaste de todos modos, y hubo respuesta.
    .e = Esta vez un sí. Preguntar ya era tuyo, con sí o con no.
    .f = Un buen momento para recordarlo antes del próximo.
    .g = Le diste a alguien la oportunidad de decir que sí.
    .h = Se abrió. Llamaste tú.
closing-refused =
    .a = Un no, oído y superado. Hay menos de los que dice el miedo, y ya tienes uno.
    .b = Te dijeron que no, y la noche llegó igual.
    .c = Le dijeron que no a una petición. Tú sigues de una pieza.
    .d = Un no es una respuesta. Tuviste el valor de ir a buscarla.
    .e = Fue un no, y preguntaste de todos modos. De ahí viene el nombre de esto.
    .f = Un no de verdad. La próxima vez pesará menos, o no; las dos cosas están bien.
    .g = Lo oíste, y aquí estás.
    .h = Un no a lo que pides no es un no a ti.
closing-not-asked =
    .a = Lo hiciste. Esta vez nada pedía respuesta.
    .b = Hecho, sin ruido. Estos cuentan igual.
    .c = Estuviste ahí. Ese era el reto.
    .d = No hacía falta respuesta; diste el paso.
    .e = Uno discreto, y de verdad.
    .f = Hiciste lo que te habías propuesto.
    .g = Eso fue practicar, lo notara alguien o no.
    .h = Una vez más, te moviste con el miedo.
closing-done =
    .a = Diste el paso. Gracias por contarlo.
    .b = Una cosa más que fuiste a ver por tu cuenta.
    .c = Lo hiciste y después lo miraste. Eso es todo.
    .d = Anotado, con tus palabras. Por hoy es suficiente.
    .e = Estuviste ahí. Cuenta.
    .f = Gracias por volver a contarlo.
    .g = Un momento real más en el lugar de una suposición.
    .h = Eso fue lo de hoy. Que descanses.

not-today =
    .a = Hoy no, entonces. Mañana habrá algo más pequeño.
    .b = Es una respuesta completa. El de mañana es más pequeño.
    .c = De acuerdo. No debes nada; mañana hay uno más ligero.
    .d = Bueno saberlo. Mañana traigo algo más pequeño.
    .e = Hoy no, y está bien. Mañana damos un paso más corto.
    .f = Entendido. Mañana, uno más suave.
    .g = Entonces hoy es para otras cosas. El de mañana será más ligero.
    .h = Gracias por decirlo. El próximo es más pequeño.
rest-day =
    Hagamos de hoy un día de descanso. Descansar es parte de la práctica.
    Mañana hay algo pequeño, y /pause está ahí si te viene bien un descanso más largo.
not-today-anyway = De acuerdo. Hoy no hay nada pendiente.
because-said-busy = Gracias. Entonces el nivel se queda como está.
because-said-fear = Gracias por decirlo. El de mañana será claramente más pequeño.
still-there =
    Sigue ahí, por si cambiaste de idea: <b>{ $ask }</b>
    Y si no, también está bien.
nothing-fits = Con lo que descartaste no queda nada que proponerte hoy. Puedes ampliarlo aquí, y dejarlo así también está bien.
done-for-today = Lo de hoy ya está. Uno al día es suficiente; el próximo llega mañana.
easier-tomorrow = Lo de hoy ya está, así que el de mañana será más pequeño.
different-tomorrow = Lo de hoy ya está. Mañana llega otro.
resting = Hoy es para descansar. No se te pide nada.
button-carry-on = Seguir practicando

toast-past = Eso ya quedó atrás.
toast-noted = Ya está anotado: { $answer }

## The next day

ask-replay = Sobre lo de ayer: ¿le diste vueltas después?
choice-replay-none = Nada
choice-replay-little = Un poco
choice-replay-some = Bastante
choice-replay-lot = Mucho
ask-recovery = ¿Y cuándo volviste a sentirte bien?
choice-recovery-at-once = Enseguida
choice-recovery-hour = En menos de una hora
choice-recovery-hours = En unas horas
choice-recovery-night = Después de dormir
choice-recovery-not-yet = Todavía no
recalled = Gracias. Anotado.

## Listening

kept-and-again = Guardé tus palabras. Para esta pregunta basta con tocar:
heard = Lo guardé con tus notas.
heard-offered = Lo guardé. ¿Es sobre el reto de hoy?
nothing-to-report = Hoy no hay nada pendiente. ¿Quieres uno ahora?
only-words = Solo puedo leer palabras y toques, no imágenes, stickers ni audios. Unas pocas palabras me sirven.
edit-taken = Cambiado a: “{ $answer }”
edit-not-taken = Vi tu cambio. No era la respuesta a una pregunta, así que todo lo demás sigue igual.
flood = Es más de lo que puedo leer de una vez. En un minuto vuelvo a escucharte.
thanks = De nada.
greeting = Hola. Qué bueno leerte.
later = De acuerdo. Vuelvo con esto { $when }.

help =
    Una vez al día te traigo un pequeño reto y te pregunto qué temes; después miramos qué pasó.
    Escríbeme como te salga: “más fácil”, “algo distinto”, “hoy no”, “lo hice”, “pausa de una semana”, “escríbeme cada día a las 8:30”.
    /today · /easier · /different · /skip · /done · /progress · /settings · /pause · /privacy · /help_now

progress-none = Todavía ninguno, y por ahí empieza todo el mundo. En /today hay algo pequeño.
progress-faced =
    Diste el paso { $faced ->
        [one] una vez
       *[other] { $faced } veces
    }. Eso es lo que aquí cuenta.
progress-feared =
    Diste el paso { $faced ->
        [one] una vez
       *[other] { $faced } veces
    }. { $known ->
        [one] El temor que nombraste y comprobaste { $happened ->
            [0] no se cumplió
           *[other] se cumplió
        }
       *[other] De los { $known } temores que nombraste y comprobaste, { $happened ->
            [0] no se cumplió ninguno
            [one] se cumplió uno
           *[other] se cumplieron { $happened }
        }
    }.

## Pausing and stopping

shall-i-pause =
    Llevamos unos días en silencio, y está bien. ¿Hago una pausa?
    En cualquier caso, no volveré a escribir hasta saber de ti.
button-pause = Sí, haz una pausa
button-keep-going = Sigamos
ask-pause = ¿Por cuánto tiempo me quedo en silencio?
button-pause-day = Un día
button-pause-week = Una semana
button-pause-open = Hasta que vuelva
button-pause-a-while = Pausa por un tiempo
paused-open = En pausa. No diré nada hasta que vuelvas; basta una palabra.
paused-until = En pausa hasta el { $day }. Hasta entonces no diré nada.
button-back = Ya volví
resumed = Qué bueno tenerte aquí. El próximo reto llega { $when }.
stopped =
    Aquí paro; no te llegarán más mensajes. Lo que escribiste sigue guardado, por si vuelves.
    Si quieres que también se borre, toca abajo.
button-stop = No recibir más mensajes

## Settings

settings =
    Reto: { $morning } · Pregunta de la noche: { $evening }
    Zona horaria: { $zone }
    Para practicar: { $contexts }
evening-off = desactivada
button-morning = Hora del reto
button-evening = Pregunta nocturna
button-zone = Zona horaria
button-contexts = Qué practicar
button-pause-menu = Pausa
button-language = Idioma
ask-evening = ¿A qué hora puedo preguntarte cómo fue, si aún no me lo has contado?
button-evening-off = Sin pregunta
evening-chosen = La pregunta de la noche llegará a las { $time } a partir del próximo reto.
evening-off-chosen = No habrá más preguntas por la noche. Cuéntame cómo fue cuando quieras.
ask-language = ¿En qué idioma hablamos?
language-en = English
language-es = Español
language-chosen = A partir de ahora te hablo en español.

## Privacy

privacy =
    <b>Se guarda:</b> tu número de Telegram, tus ajustes, qué retos recibiste y qué respondiste. <b>Dónde:</b> en la base de datos de quien mantiene este bot y en la nube de Telegram, donde está este chat. <b>Para qué:</b> para elegir el paso de mañana, y nada más.
    No se le envía nada a nadie. Tu ubicación no se guarda nunca, solo la zona horaria.
    /forget borra aquí todo al momento. El chat lo puedes borrar tú en Telegram.
ask-forget =
    Esto borra todo lo tuyo de aquí: respuestas, ajustes, recorrido. No se puede deshacer.
    El chat sigue en Telegram hasta que lo borres allí.
button-forget = Borrarlo todo
button-forget-sure = Sí, bórralo todo
button-keep = No, conservarlo todo
kept = No se borró nada.
forgotten = Todo lo tuyo quedó borrado aquí. Para quitar también el chat, bórralo en Telegram. Cuídate.

## Safety

safety-crisis =
    Me alegra que lo hayas escrito. Soy un programa automático y no puedo ayudarte con esto, y nadie lo está leyendo ahora: por favor, habla ya con una persona. Si estás en peligro, llama al número de emergencias de tu país.
    { $lines }
    findahelpline.com reúne líneas gratuitas de la mayoría de los países. Hoy no habrá reto.
safety-abuse =
    Lo que describes no es algo para lo que haga falta más valor. Mereces estar a salvo. Soy un programa automático y nadie lo está leyendo ahora; si estás en peligro, llama al número de emergencias de tu país.
    { $lines }
    En findahelpline.com hay también líneas para situaciones de abuso y violencia. Hoy no habrá reto.
safety-harm-to-others =
    Eso suena peligroso, para otra persona y para ti. Soy un programa automático y no puedo ayudarte con esto: por favor, aléjate de la situación y llama al número de emergencias de tu país o a una línea de crisis.
    { $lines }
    findahelpline.com reúne líneas gratuitas de la mayoría de los países. Hoy no habrá reto.
safety-minor =
    Gracias por decirlo con franqueza. Este bot es para personas adultas, así que paramos aquí, y no hiciste nada malo.
    { $lines }
    Una persona adulta de confianza, o childhelplineinternational.org y findahelpline.com, están ahí para ti.
safety-misread =
    Entonces lo leí mal, y me alegra que estés a salvo. Los números se quedan aquí por si acaso:
    { $lines }
    findahelpline.com. Hoy nada vuelve a empezar por su cuenta.
help-now =
    Si estás en peligro ahora, llama al número de emergencias de tu país. Soy un programa automático; por favor, habla con una persona.
    { $lines }
    findahelpline.com reúne líneas gratuitas y confidenciales de la mayoría de los países.
button-safe = Estoy a salvo, no era eso
carried-on = De acuerdo. En /today hay algo suave para cuando quieras.
carried-on-paused = De acuerdo. Aquí estoy para cuando quieras seguir.

## The bot’s own face in Telegram

bot-description = Un reto suave al día para el miedo al rechazo. Di qué temes, pruébalo y mira qué pasó de verdad. Automático, privado, a tu ritmo. No es terapia. Para personas adultas.
bot-short-description = Práctica diaria y suave para el miedo al rechazo: pasos pequeños y una mirada honesta.
command-today = El reto de hoy
command-easier = Algo más fácil
command-done = Contar cómo fue
command-skip = Hoy no
command-progress = Mirar atrás
command-pause = Un tiempo en silencio
command-settings = Horas, lugar y qué practicar
command-help_now = Números de gente que ayuda
command-privacy = Qué se guarda
command-help = Cómo funciona esto
