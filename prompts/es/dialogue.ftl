# Everything the bot says in Spanish. How to write here: prompts/README.md
# Spanish for Spain and Latin America alike, tú, and no word that supposes somebody’s gender.

## Meeting

welcome-what =
    <b>Ask Anyway</b> te acompaña a practicar frente al miedo al rechazo. Un pequeño reto al día: antes, qué temes; después, qué pasó.
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

ask-guess =
    Tres preguntas rápidas, para no empezar demasiado alto. ¿Cuántos nervios tendrías, de 0 (calma) a 10 (todos los que caben)?
    <b>{ $scene }</b>
ask-guess-next =
    ¿Y aquí, de 0 a 10?
    <b>{ $scene }</b>
guess-scene-20 = Preguntar a alguien en un banco o en el autobús: “¿Está libre este sitio?”
guess-scene-45 = Devolver algo en una tienda, con el recibo.
guess-scene-70 = Invitar a un café a alguien que solo conoces de una clase o un grupo.
ask-easiest = Gracias. ¿Y dónde te resulta más fácil?
guesses-told = Gracias. Empezaré por debajo de eso.
guesses-skipped = Está bien. Empezaré por algo pequeño.

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

not-caught = Eso todavía no sé dónde ponerlo. Basta un toque; estábamos aquí:
first-this = Primero unos toques, y después es tuyo:

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

offer-settled =
    <b>{ $ask }</b>
    <i>{ $exit }</i>
    › { $answer }

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
because-hold = Este se queda en el nivel del anterior, o por debajo.
because-drop = Aquello fue demasiado, así que este es claramente más ligero.
because-back = Qué bueno tenerte aquí. Este empieza un poco más abajo de donde estábamos.
because-quiet = Uno pequeño para volver a empezar.
because-context = Más o menos el mismo nivel en otro ambiente, para que te sirva en más lugares.
because-steady = Más o menos tan difícil como lo que ya puedes hacer.
because-elsewhere = En los ambientes que elegiste queda ahora poco que encaje, así que este es de otro.
because-repeat = Uno que ya conoces, otra vez a propósito: a la segunda se afianza.
because-pinned = Un paso hacia el que elegiste.
because-stopped = Algo muy ligero, porque los últimos días fueron duros.
because-kept = Pediste quedarte un tiempo en este nivel.
because-easier = Uno más ligero, más o menos un escalón por debajo.
because-smallest = Más pequeño no lo hay: un minuto, desde donde estás.
because-small = Apenas hay nada más pequeño, así que aquí va otro pequeño.
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
tomorrow-hold = el próximo se queda en este nivel o por debajo.
tomorrow-drop = el próximo será claramente más ligero, porque este fue demasiado.
tomorrow-back = lo retomamos un poco más abajo.
tomorrow-quiet = uno pequeño para volver a empezar.
tomorrow-context = más o menos el mismo nivel, en otro ambiente.
tomorrow-steady = más o menos este nivel, porque ahora es el que te va bien.
tomorrow-elsewhere = más o menos este nivel, quizá en otro ambiente.
tomorrow-repeat = quizá el mismo en un lugar nuevo.
tomorrow-pinned = otro paso hacia el que elegiste.
tomorrow-stopped = algo muy ligero, porque estos días fueron duros.
tomorrow-kept = nos quedamos en este nivel, como pediste.
tomorrow-easier = uno más pequeño, porque hoy pediste algo más fácil.
tomorrow-smallest = algo muy pequeño.
tomorrow-small = algo pequeño.
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
button-move-on = Volver a avanzar
button-bit-bolder = Un poco más atrevido
button-bit-gentler = Un poco más suave
too-much = Gracias por decírmelo. El próximo será claramente más ligero.
staying = Nos quedamos dos semanas en este nivel. Con “Volver a avanzar” lo cambias cuando quieras.
moving-on = Bien. El nivel puede volver a moverse, a pasos pequeños.
bit-bolder = Entendido: desde el próximo, un poco más atrevido, a pasos pequeños.
bit-gentler = Entendido: desde el próximo, un poco más suave.
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
    .stretch = Hazlo como le dirías a alguien querido que lo hiciera.

## Before

recall = La última vez, en un lugar así, escribiste: “{ $learning }”
ask-fear =
    Bien. Antes de ir: ¿qué temes que pase? Dilo como lo vería una cámara.
    Toca una opción o escríbelo con tus palabras.
    .taps =
        Bien. Antes de ir: ¿qué temes que pase?
        Toca lo que más se acerque.
choice-fear-say-no = Me dicen que no
choice-fear-annoyed = Se molestan
choice-fear-laugh = Se ríen de mí
choice-fear-think-less = Piensan peor de mí
choice-fear-freeze = Me bloqueo o me trabo
choice-fear-show = Se me notan los nervios

ask-likely = ¿Qué probabilidad le das a que pase? “{ $fear }”
ask-anxious = Y ahora mismo, ¿cuánta ansiedad sientes, de 0 (calma) a 10 (la máxima)?
ask-plan =
    Ayuda tener un plan para ese momento. Por ejemplo: <i>{ $plan }</i>
    Quédate con este, elige cuándo, o escribe el tuyo: “Cuando …, haré …”.
    .taps =
        Ayuda tener un plan para ese momento. Por ejemplo: <i>{ $plan }</i>
        Quédate con este, o elige cuándo.
choice-plan-suggested = Me quedo con este plan
choice-plan-morning = Esta mañana
choice-plan-midday = Hacia el mediodía
choice-plan-afternoon = Esta tarde
choice-plan-evening = Esta noche
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
    .taps =
        ¿Qué viste u oíste que te diga cómo fue?
        Toca lo que más se acerque.
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
    .b = Se cumplió, y dolió. Hoy trátate con el cariño que tendrías con alguien a quien quieres.
    .c = Este fue de los duros. Hoy no hay que sacar nada de aquí.
    .d = Dolió, y lo contaste tal cual. El dolor suele irse antes de lo que parece.
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
    .b = Te acercaste. Ya es más que quedarte lejos.
    .c = Empezar cuenta. El resto puede esperar a un paso más pequeño.
    .d = Fuiste hacia allí, aunque te dieras la vuelta. Las dos cosas te dicen algo.
    .e = A veces el cuerpo dice basta. Aun así, estuviste ahí.
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
    .b = Te dijeron que no, y el día sigue.
    .c = Le dijeron que no a una petición. Tú sigues de una pieza.
    .d = Un no es una respuesta. Tuviste el valor de ir a buscarla.
    .e = Fue un no, y preguntaste de todos modos. De ahí viene el nombre de esto.
    .f = Un no de verdad. La próxima vez pesará menos, o no; las dos cosas están bien.
    .g = Lo oíste, y aquí estás.
    .h = Un no a lo que pides no es un no a ti.
closing-refused-stung =
    .a = Un no, y dolió. Las dos cosas son verdad, y ninguna dice cuánto vales.
    .b = Dolió oír ese no. Preguntaste de todos modos, y ahora puedes tratarte con cariño.
    .c = Escuece que te digan que no. Suele pasarse antes de lo que parece ahora.
    .d = Un no de los duros. Hoy no hay que aprender nada de él.
    .e = Te dijeron que no y te afectó. Así se siente que una respuesta te importe.
    .f = Un no que duele sigue siendo un no a una sola petición. Ahora, descanso.
    .g = Ese llegó hondo. Haz algo normal y agradable antes de que acabe el día.
    .h = Preguntaste, fue un no y dolió. Lo contaste tal cual; con eso basta.
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
    .h = Ese ya está. El resto del día es para ti.

not-today =
    .a = Hoy no, entonces. Mañana habrá algo más pequeño.
    .b = Es una respuesta completa. El de mañana es más pequeño.
    .c = De acuerdo. No debes nada; mañana hay uno más ligero.
    .d = Bueno saberlo. Mañana traigo algo más pequeño.
    .e = Hoy no, y está bien. Mañana damos un paso más corto.
    .f = Entendido. Mañana, uno más suave.
    .g = Entonces hoy es para otras cosas. El de mañana será más ligero.
    .h = Gracias por decirlo. El próximo es más pequeño.
not-today-after-all =
    .a = Ibas a hacerlo, y ahora no es el día. Está bien. El de mañana es más pequeño.
    .b = Los planes pueden cambiar. No se pierde nada; mañana hay uno más ligero.
    .c = Parar antes de empezar también vale. Mañana llega algo más pequeño.
    .d = De acuerdo, lo dejamos. Prepararte ya fue practicar. Mañana, uno más suave.
    .e = Entonces queda para otro día. El próximo es más pequeño.
    .f = Gracias por decirlo. Lo miraste de cerca, y eso cuenta. Mañana, algo más ligero.
    .g = Esta vez no, entonces. Mañana damos un paso más corto.
    .h = Qué bien que lo notaras. Hoy es para ti; mañana viene algo más pequeño.
rest-day =
    .a =
        Hagamos de hoy un día de descanso. Descansar es parte de la práctica.
        Mañana hay algo pequeño, y /pause está ahí si te viene bien un descanso más largo.
    .b =
        Entonces hoy toca descansar. La práctica también lo necesita.
        Mañana llega algo pequeño; con /pause el descanso se alarga, si quieres.
    .c =
        Un día tranquilo, entonces. No debes nada.
        El de mañana es pequeño. Si te vienen bien más días libres, ahí está /pause.
    .d =
        Descansa hoy. Forma parte de cómo funciona esto.
        Mañana espera uno pequeño, y /pause está ahí para un descanso más largo.
    .e =
        Hay días para descansar, y este puede ser uno.
        Mañana traigo algo pequeño, o espero más si me lo dices con /pause.
    .f =
        De acuerdo, día libre. Aquí no hay nada en lo que quedarse atrás.
        El de mañana es pequeño. Para un descanso más largo, toca /pause.
    .g =
        Hoy se descansa. Los retos no se van a ninguna parte.
        Mañana viene algo pequeño; con /pause guardo silencio el tiempo que quieras.
    .h =
        Hoy no hay reto, y mañana no hay nada que recuperar.
        Vendrá uno pequeño. Si quieres más tiempo, /pause te lo da.
not-today-anyway = De acuerdo. Hoy no hay nada pendiente.
because-said-busy =
    .a = Gracias. Entonces el nivel se queda como está.
    .b = Hoy no hubo ocasión, entonces. Para mañana no cambia nada.
    .c = Hay días llenos. El de mañana tendrá más o menos el mismo tamaño.
    .d = Bueno saberlo. No fue por el reto, así que el próximo sigue igual.
    .e = Entendido. Mañana seguimos desde aquí.
    .f = Anotado: hoy no hubo hueco. El próximo no será ni más pequeño ni más grande.
    .g = Pasa. Mañana hay otra ocasión, al mismo nivel.
    .h = De acuerdo. Un día ocupado no mueve nada.
because-said-fear =
    .a = Gracias por decirlo. El de mañana será claramente más pequeño.
    .b = El miedo es una razón válida. El próximo es mucho más ligero.
    .c = Eso fue sincero. Mañana bajamos claramente.
    .d = Para hoy era demasiado alto. El paso de mañana es bastante más corto.
    .e = Me sirve oírlo tal cual. Lo próximo es algo mucho más pequeño.
    .f = Entonces era demasiado grande. Buscaré uno claramente más pequeño.
    .g = Está bien que dé miedo. El de mañana pide mucho menos.
    .h = Anotado, y sin empujar. El próximo es mucho más suave.
still-there =
    Sigue ahí, por si cambiaste de idea: <b>{ $ask }</b>
    Y si no, también está bien.
nothing-fits = Con lo que descartaste no queda nada que proponerte hoy. Puedes ampliarlo aquí, y dejarlo así también está bien.
nothing-there = De eso no tengo hoy nada que te encaje. Aquí va uno de otro ámbito:
done-for-today = Lo de hoy ya está. Uno al día es suficiente; el próximo llega mañana.
easier-tomorrow = Lo de hoy ya está, así que el de mañana será más pequeño.
different-tomorrow = Lo de hoy ya está. Mañana llega otro.
resting = Hoy es para descansar. No se te pide nada.
button-carry-on = Seguir practicando

toast-past = Eso ya quedó atrás.
toast-noted = Ya está anotado: { $answer }
toast-changed = Cambiado a: { $answer }
toast-flood = Es más de lo que puedo seguir. Vuelvo a escucharte dentro de un rato.

## The next day

ask-replay = Sobre el último reto: ¿le diste vueltas después?
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

## The week

lookback-faced = <b>Un repaso a tu semana.</b> Te atreviste con esto: <i>{ $list }</i>
lookback-faced-more =
    <b>Un repaso a tu semana.</b> Te atreviste con esto: <i>{ $list }</i> Y con { $more ->
        [one] uno más.
       *[other] { $more } más.
    }
lookback-surprise = Lo que salió distinto: “{ $fear }” te parecía probable al { $likely }, y no pasó.
lookback-surprise-partly = Lo que salió distinto: “{ $fear }” te parecía probable al { $likely }, y solo pasó una parte.
lookback-sentence = Escribiste: “{ $words }”
lookback-question =
    .a = ¿Qué te gustaría recordar de esta semana?
    .b = ¿Qué fue más fácil de lo que pensabas?
    .c = ¿Qué te ayudó a dar el paso?
    .d = ¿Quién o qué fue más amable de lo que esperabas?
    .e = ¿Qué le dirías a alguien a quien quieres, si hubiera tenido esta semana?
    .f = ¿De qué momento te gustaría tener más?
    .g = ¿Qué descubriste de los demás?
    .h = ¿Qué haría un poco más ligera la próxima semana?
lookback-kept = Gracias. Lo guardé con tu semana.
lookback-off = No habrá más repasos semanales. Todo lo demás sigue igual.
lookback-on = El repaso semanal vuelve, el { $day } por la noche.
button-no-lookbacks = Sin repaso semanal
button-lookbacks-back = Que vuelva el repaso
toast-skipped = De acuerdo.

## Listening

kept-and-again =
    .a = Guardé tus palabras. Para esta pregunta basta con tocar:
    .b = Guardado también. A esta se responde tocando:
    .c = Eso también queda guardado. Aquí está otra vez:
read-and-again =
    .a = Lo leí, y no guardo nada de ello. Para esta pregunta basta con tocar:
    .b = Leído, y no guardado. A esta se responde tocando:
    .c = También lo leí. Aquí está otra vez:
heard = Lo guardé con tus notas.
heard-no-challenge =
    .a = Gracias por contármelo. Ahora no hay nada abierto, así que no lo guardo. Cuando quieras, hay algo pequeño.
    .b = Lo leí. Se queda en este chat, y no conmigo.
    .c = También lo leí. Cuando quieras, miramos un paso pequeño.
heard-unkept = Lo leí, y no guardo nada de ello.
heard-offered = Lo guardé. ¿Es sobre el reto de hoy?
heard-offered-unkept = Lo leí, y no guardo nada de ello. ¿Es sobre el reto de hoy?
heard-beside = De acuerdo. El reto de hoy sigue ahí para cuando quieras.
ahead-offered = Está bien que dé miedo, y todavía no hay que hacer nada. También hay uno más pequeño.
ahead-going =
    .a = Puedes ir con miedo, y volverte atrás también cuenta. Cuéntame después, haya ido como haya ido.
    .b = El miedo puede acompañarte; no hace falta que se vaya antes. Aquí estoy después, pase lo que pase.
    .c = Ir está bien, y dejarlo por hoy también. Hagas lo que hagas, puedes contármelo.
told-unasked = Qué bien que me lo cuentes, con temblores o sin ellos. Hoy no hay nada pendiente, así que no hay nada más que responder.
nothing-to-report = Hoy no hay nada pendiente. ¿Quieres uno ahora?
only-words = Solo puedo leer palabras y toques, no imágenes, stickers ni audios. Unas pocas palabras me sirven.
edit-taken = Cambiado a: “{ $answer }”
edit-counts = Cambiado a: “{ $answer }”. Lo que venga se ajusta a eso.
edit-not-taken = Vi tu cambio. No era la respuesta a una pregunta, así que todo lo demás sigue igual.
flood = Es más de lo que puedo leer de una vez. En un minuto vuelvo a escucharte.
flood-hour = Es más de lo que puedo leer en una hora, así que por ahora no guardo nada de esto. Vuelvo a escucharte un poco más tarde.
thanks = De nada.
greeting = Hola. Qué bueno leerte.
was-away =
    Estuve sin conexión más de un día, y Telegram no guarda los mensajes tanto tiempo.
    Si me escribiste mientras tanto, no lo he visto. Puedes enviármelo de nuevo si quieres.
later = De acuerdo. Vuelvo con esto { $when }.
later-paused = Estamos en pausa, así que no diré nada hasta que vuelvas.

help =
    Una vez al día te traigo un pequeño reto y te pregunto qué temes; después miramos qué pasó.
    Escríbeme como te salga: “más fácil”, “algo distinto”, “uno con amigos”, “hoy no”, “lo hice”, “pausa de una semana”, “escríbeme cada día a las 8:30”.
about =
    <b>Ask Anyway</b> { $version }, software libre con licencia MIT. Quien te dio este bot lo mantiene en su propia máquina.
    Es un programa automático para personas adultas; no es terapia ni un servicio de emergencias: en /help_now hay números.
    /privacy explica qué se guarda. /help explica qué puedes hacer.

## Looking back

progress-none = Todavía ninguno, y por ahí empieza todo el mundo. En /today hay algo pequeño.
progress-nothing-then = En ese tiempo no hay nada.
progress-faced =
    Diste el paso { $faced ->
        [one] una vez
       *[other] { $faced } veces
    }{ $span ->
        [month] {" "}en el último mes
        [quarter] {" "}en los últimos tres meses
       *[all] {" "}hasta ahora
    }.
progress-faced-day =
    Diste el paso { $faced ->
        [one] una vez
       *[other] { $faced } veces
    }{ $span ->
        [month] {" "}en el último mes
        [quarter] {" "}en los últimos tres meses
       *[all] {" "}hasta ahora
    }, sobre todo en { $day }.
progress-named =
    { $known ->
        [one] Nombraste un temor y lo comprobaste: { $happened ->
            [0] no se cumplió.
           *[other] se cumplió.
        }
       *[other] De los { $known } temores que nombraste y comprobaste, { $happened ->
            [0] no se cumplió ninguno.
            [one] se cumplió uno.
           *[other] se cumplieron { $happened }.
        }
    }
progress-named-partly =
    { $known ->
        [one] Nombraste un temor y lo comprobaste: se cumplió en parte.
       *[other] De los { $known } temores que nombraste y comprobaste, { $happened ->
            [0] no se cumplió ninguno del todo
            [one] se cumplió uno
           *[other] se cumplieron { $happened }
        }, y { $partly ->
            [one] uno se cumplió en parte.
           *[other] { $partly } se cumplieron en parte.
        }
    }
progress-unnamed = Nombra lo que temes antes de ir, y aquí podrá estar al lado de lo que pasó.
progress-sure =
    De las { $times } veces en que veías al menos un 70 % de probabilidad de que fuera mal, { $happened ->
        [0] no fue mal ninguna
        [one] fue mal una
       *[other] fueron mal { $happened }
    }{ $partly ->
        [0] .
        [one] , y una más en parte.
       *[other] , y { $partly } más en parte.
    }
progress-recovery-less = Últimamente vuelves a estar bien más pronto que antes.
progress-recovery-same = Vuelves a estar bien más o menos tan pronto como antes.
progress-recovery-more = Últimamente tardaste más en volver a estar bien, y aun así diste el paso.
progress-replay-less = Últimamente le das menos vueltas en la cabeza que antes.
progress-calibration-less = Tus últimos diez pronósticos se acercaron más a lo que pasó que los diez anteriores.
progress-calibration-same = Tus últimos diez pronósticos se acercaron a lo que pasó más o menos como los diez anteriores.
progress-calibration-more = Tus últimos diez pronósticos se alejaron más de lo que pasó que los diez anteriores; hay semanas en que el miedo pronostica así.
progress-early = Con unos cuantos más habrá más que ver aquí.
button-span-month = Un mes
button-span-quarter = Tres meses
button-span-all = Todo

chart-title =
    { $span ->
        [month] El último mes
        [quarter] Los últimos tres meses
       *[all] Hasta ahora
    }
chart-feared = Lo temido y lo que pasó
chart-likely = lo probable que parecía
chart-happened = lo que se cumplió
chart-feared-none = Aquí habrá dos puntos, uno al lado del otro.
chart-each = { $size } por columna
chart-path = El tamaño de tus pasos
chart-faced = lo que hiciste
chart-fits = lo que te va bien
chart-gentle = suave
chart-bold = audaz
chart-path-early = A partir de cinco retos.
chart-recovery = Volver a estar bien
chart-recovery-at-once = enseguida
chart-recovery-hour = en una hora
chart-recovery-hours = en horas
chart-recovery-night = tras una noche
chart-recovery-not-yet = aún no
chart-recovery-early = A partir de tres respuestas.
chart-rhythm = En qué días
chart-rhythm-none = El día en que empieces.
chart-ladder = Tu escalera
chart-here = más o menos aquí estás hoy
chart-mark-faced = hecho
chart-mark-next = puede venir ahora
chart-mark-own = tuyo
chart-mark-pinned = tu meta
chart-weekday-0 = lun
chart-weekday-1 = mar
chart-weekday-2 = mié
chart-weekday-3 = jue
chart-weekday-4 = vie
chart-weekday-5 = sáb
chart-weekday-6 = dom

## The report

report-none = Todavía no hay nada que poner en una página. Después de un primer reto, sí.
ask-report =
    Una página para alguien que te ayuda, por ejemplo en terapia, sobre { $span ->
        [quarter] los últimos tres meses
       *[all] todo hasta ahora
    }: cuántas veces diste el paso ({ $faced }), qué temías y qué pasó, cuánto costó y cuándo volviste a estar bien.
    Tus propias palabras pueden aparecer o no; tu nombre y tu número no aparecen. Llega como PDF a este chat, y por tanto a la nube de Telegram.
button-report-words = Con mis palabras
button-report-plain = Sin mis palabras
button-no-report = Sin informe
report-left = De acuerdo, sin informe.
report-here = Tu página. Enséñasela a quien quieras; nadie más la recibe de mí.
report-title = Práctica de exposición al rechazo
report-period = Del { $first } al { $last }. Creado el { $made }.
report-about = Respuestas de la propia persona a Ask Anyway, un programa automático que acompaña la práctica, reunidas a petición suya. Nadie las ha comprobado. No son una medición ni un diagnóstico; los retos y su nivel los eligió el programa.
report-faced = Retos hechos
report-times = { $count }
report-where = Sobre todo con
report-expected = Lo temido y lo que pasó
report-expected-value = esperado { $likely } % de media, cumplido { $happened } % (de { $count })
report-sure = Al menos al 70 % creyó que iría mal
report-sure-value = { $times } veces; fue mal { $happened }, en parte { $partly }
report-brier = Últimos diez pronósticos (Brier; 0: exacto)
report-peak = Ansiedad en el peor momento (mediana)
report-recovery = De nuevo bien, lo más frecuente
report-replay = Darle vueltas después, lo más frecuente
report-most = { $answer } ({ $count } de { $all })
report-table = Los retos más recientes
report-head-day = Día
report-head-challenge = Reto
report-head-likely = Temido
report-head-happened = Se cumplió
report-head-peak = Peor
report-head-recovery = Bien de nuevo
report-did-not = no
report-partly = en parte
report-happened = sí
report-words-fear = Temía: { $words }
report-words-learning = Se queda con: { $words }
report-more = Y { $count } anteriores.
report-unprinted = □ sustituye letras que esta página no pudo imprimir.

## Their ladder

ladder-here = <b>Dónde estás:</b> { $level }
level-small = pasos pequeños.
level-middle = pasos medianos.
level-big = pasos grandes.
ladder-picture =
    Tu escalera en una imagen, lo suave abajo y lo atrevido arriba: { $below ->
        [one] un peldaño
       *[other] { $below } peldaños
    } hasta donde estás hoy, { $above } más arriba.
ladder-faced-none = <b>Hecho:</b> todavía nada, y así empieza todo el mundo.
ladder-faced = <b>Hecho:</b> { $count ->
        [one] una vez
       *[other] { $count } veces
    }; lo último: “{ $ask }”
ladder-next = <b>Puede venir:</b> “{ $ask }”
ladder-pinned = <b>En camino hacia:</b> “{ $ask }”
ladder-closed = Escalera cerrada. /ladder la abre de nuevo.
ladder-list-faced = Lo que ya hiciste, lo último primero. Toca uno para ver más.
ladder-list-faced-empty = Todavía nada. En /today hay algo pequeño.
ladder-list-next = Algunos que pueden venir. Toca uno para ver más.
ladder-list-next-empty = Ahora mismo no encaja ninguno. En /settings se ve qué está fuera.
ladder-list-own = Los tuyos. Toca uno para cambiarlo.
ladder-list-own-empty = Todavía no hay ninguno tuyo. Tú sabes mejor que nadie qué te gustaría poder hacer.
ladder-list-out = Fuera para siempre. Toca uno para recuperarlo.
ladder-list-out-empty = No hay nada fuera.
ladder-one = <b>{ $ask }</b>
ladder-one-small = Ahora, un paso pequeño para ti.
ladder-one-middle = Ahora, un paso mediano para ti.
ladder-one-big = Ahora, un paso grande para ti.
ladder-one-pinned = Vas hacia él.
ladder-one-favourite = Uno de tus favoritos.
ladder-one-again = Vuelve pronto, como querías.
ladder-one-out = Está fuera.
button-ladder-faced = Lo que hice
button-ladder-next = Lo que puede venir
button-ladder-own = Los míos
button-ladder-out = Los de fuera
button-ladder-back = Volver
button-more = Más
button-take-today = Hacerlo hoy
button-pin = Ir hacia él
button-unpin = Ya no ir hacia él
button-favourite = Favorito
button-no-favourite = Ya no es favorito
button-not-for-me = No es para mí
button-not-here = No donde yo vivo
button-take-back = Recuperarlo
button-again = Repetir mañana en otro sitio
pinned = Vamos hacia él por pasos, a partir del próximo reto. En un mes o más tarde: el ritmo es tuyo.
unpinned = A partir del próximo reto ya no vamos hacia él.
pin-reached = Y este era el reto hacia el que ibas. Ya es tuyo.
favoured = Favorito: vuelve de vez en cuando.
unfavoured = Ya no es favorito.
left-out = No volverá, desde ahora.
leave-out-which = ¿Cuál? Aquí está lo que hiciste.
toast-left-out = No volverá. En /ladder se puede recuperar.
taken-back = Puede volver, a partir del próximo reto.
again-tomorrow = Mañana, el mismo otra vez. Busca otro lugar u otra gente: lo que sale en muchos sitios dura.
picked-tomorrow = El de hoy ya está, así que llega mañana.
not-pickable = Ese ahora mismo no está al alcance: estos días va mejor algo más ligero, o quedó fuera en /settings.

# What is said around a challenge in somebody’s own words.
challenge-own = Uno tuyo.
    .tip = Guíate por tus propias palabras. Con menos también vale.
    .plan = Cuando llegue el momento que elegí, haré lo que escribí.
    .exit = Un no está perfectamente bien.
    .micro = Haz los primeros diez segundos y deja el resto.
    .stretch = Hazlo una vez más en otro lugar.

button-own-add = Añadir uno mío
button-own-go-on = Seguir con el mío
button-own-leave = Dejarlo
button-own-words = Otras palabras
button-own-hard = Cuánto cuesta
button-own-context = Dónde
button-own-retire = Apartarlo
own-ask-words = ¿Qué te gustaría poder hacer? Una o dos frases, tan concretas que una cámara pudiera verlo.
own-ask-hard = ¿Cuánto te cuesta, de 0 (nada) a 10 (lo más que puede costar)?
own-ask-context = ¿A qué ambiente pertenece?
own-kept =
    <b>{ $ask }</b>
    Está en tu escalera, y llega cuando su tamaño encaje.
own-left = De acuerdo. No se guarda nada de ello.
own-again = ¿Lo dirías de otra manera?
own-too-long = Son más de { $most } caracteres. Lo que es corto también es más fácil de hacer.
own-taps-only = Con solo toques no guardo palabras, y tampoco retos tuyos. En /settings se cambia.
own-many = Ya tienes { $most } tuyos, todos los que caben. Aparta antes alguno, en /ladder.
own-unsafe-touch = Ese lo dejo fuera, porque toca a alguien que quizá no quiera. Preguntarle algo, o decirle algo amable, ya es un paso.
own-unsafe-sexual = Dejo fuera lo que trata de sexo o de cuerpos: la otra persona no ha dicho que sí a eso. Invitar a alguien a un café o a pasear es un paso del mismo tipo.
own-unsafe-filming = Dejo fuera filmar a la gente o publicar sobre ella: no podría decir que no. Lo mismo sin cámara cuenta entero.
own-unsafe-deception = Dejo fuera fingir y mentir: así se aprende cómo cae la mentira, no cómo caes tú. Pedir lo mismo con el motivo verdadero enseña más.
own-unsafe-money = Dejo fuera pedir dinero a la gente, y tener que gastarlo. Pedir un consejo, una dirección o un favor pequeño es un no más ligero de recoger.
own-unsafe-children = Dejo fuera a niñas y niños: no pueden decir que no como una persona adulta. El mismo paso con alguien adulto sí vale.
own-unsafe-alone = Dejo fuera casas y coches de gente desconocida, la noche y los lugares solitarios. De día y con gente cerca, el mismo paso es seguro.
own-unsafe-alcohol = Dejo fuera el alcohol y otras drogas: el valor que sale de un vaso se queda en el vaso. El mismo paso, sin beber y más pequeño, es tuyo.
own-unsafe-illegal = Eso puede ir contra la ley, así que lo dejo fuera. Preguntar a quien manda si algo está permitido también es un paso de verdad.
own-unsafe-ex = Dejo fuera a exparejas y a personas que te hicieron daño. Una amistad con la que hace tiempo no hablas podría ser un paso de ese tamaño.
own-unsafe-insisting = Un no es un no, así que dejo fuera volver a preguntar a la misma persona. Pedirle lo mismo a otra es una ocasión nueva.
own-unsafe-emergency_lines = Las líneas de emergencia y de crisis tienen que estar libres para las emergencias. Llamar a una tienda o a una biblioteca con una pregunta es práctica del mismo tipo.
own-unsafe-provocation = Dejo fuera provocar a la gente por lo que cree o por quien es. Decir una opinión inofensiva, por ejemplo sobre una película, acerca a que te escuchen.
own-unsafe-harm = Dejo fuera lo que pueda hacer daño a alguien, también a ti. Funciona mejor algo incómodo e inofensivo. Si piensas en hacerte daño, en /help_now hay números.

## Pausing and stopping

shall-i-pause =
    Llevamos unos días en silencio, y está bien. ¿Hago una pausa?
    En cualquier caso, no habrá más retos hasta saber de ti.
button-pause = Sí, haz una pausa
button-keep-going = Sigamos
ask-pause = ¿Por cuánto tiempo me quedo en silencio? Toca, o escribe hasta cuándo: “viernes”, “dos semanas”, “24 de diciembre”.
pause-not-then = Ese día ya pasó o está a más de un año. ¿Hasta cuándo me quedo en silencio?
button-pause-day = Un día
button-pause-week = Una semana
button-pause-open = Hasta que vuelva
button-pause-a-while = Pausa por un tiempo
paused-open = En pausa. Ni retos ni preguntas hasta que vuelvas; basta una palabra.
paused-until = En pausa hasta el { $day }. Hasta entonces no diré nada.
button-back = Ya volví
resumed = Qué bueno tenerte aquí. El próximo reto llega { $when }.
stopped =
    Aquí paro; no te llegarán más mensajes. Lo que escribiste se guarda un año, por si vuelves.
    Si quieres que también se borre, toca abajo.
button-stop = No recibir más mensajes

## Settings

settings =
    <b>Reto:</b> { $morning } ({ $days })
    <b>Pregunta de la noche:</b> { $evening }
    <b>Horas de silencio:</b> { $quiet }
    <b>Zona horaria:</b> { $zone }
    <b>Para practicar:</b> { $contexts }
settings-closed = Ajustes cerrados. /settings los abre de nuevo.
evening-off = desactivada
quiet-none = ninguna
button-morning = Hora del reto
button-days = Días
button-evening = Pregunta nocturna
button-quiet = Horas de silencio
button-zone = Zona horaria
button-language = Idioma
button-contexts = Qué practicar
button-needs = Qué dejar fuera
button-country = País
button-words = Mis palabras
button-lookback = Mirada semanal
button-previews = Notificaciones
button-pause-menu = Pausa
button-close = Cerrar
button-back-to-settings = Volver
page-not-caught = No lo entendí como respuesta aquí. Prueba a escribirlo de otra forma, o toca un botón.

days-every = cada día
ask-days = ¿Qué días puede llegar un reto? Toca para cambiarlos.
button-days-every = Cada día
button-days-workdays = Lunes a viernes
button-days-weekend = Fin de semana
days-chosen = Los retos llegan: { $days }.
days-need-one = Hace falta al menos un día. Para el silencio está /pause.

ask-evening = ¿A qué hora puedo preguntarte cómo fue, si aún no me lo has contado? Es el único recordatorio que hay.
type-an-evening = O escribe una hora, por ejemplo 21:15.
button-evening-off = Sin pregunta
evening-chosen = La pregunta de la noche llegará a las { $time }, a partir del próximo reto.
evening-chosen-today = La pregunta de la noche llegará a las { $time }, ya desde hoy.
evening-off-chosen = Desde ahora no habrá más preguntas por la noche. Cuéntame cómo fue cuando quieras.

ask-quiet =
    ¿Entre qué horas no debo empezar nada? A lo que escribas te respondo igual.
    También puedes escribirlas, por ejemplo 22-7.
button-no-quiet = Sin horas de silencio
quiet-chosen = Silencio de { $start } a { $end }, desde ahora.
quiet-off-chosen = Sin horas de silencio, desde ahora.

ask-language = ¿En qué idioma hablamos?
language-en = English
language-es = Español
language-chosen = A partir de ahora te hablo en español.

ask-country = ¿En qué país estás? Solo para que /help_now pueda dar números de allí. Tócalo o escribe su nombre.
button-no-country = No guardar ningún país
country-chosen = { $country }: desde ahora, /help_now da números de allí.
country-without-lines = { $country }, anotado. No tengo números comprobados de allí; /help_now te lleva a findahelpline.com.
country-off = Desde ahora no se guarda ningún país.

contexts-changed = Para practicar, a partir del próximo reto: { $list }.
ask-needs = ¿Qué no debería pedir nunca un reto? Toca para dejarlo fuera, sin dar razones.
need-eye_contact = Contacto visual
need-speech = Hablar
need-hearing = Oír bien
need-walking = Caminar
need-crowds = Mucha gente
need-phone = Llamadas
need-leaving_home = Salir de casa
need-money = Gastar dinero
need-job = Trabajo o estudios
need-city = Una ciudad grande
need-account = Una cuenta en redes
needs-changed = { $left ->
        [0] Así no queda ningún reto que ofrecer; algo tiene que volver.
        [one] Así queda un reto, a partir del próximo.
       *[other] Así quedan { $left } retos, a partir del próximo.
    }

ask-words =
    ¿Cuánto tiempo puedo guardar tus propias palabras, como lo que temes? Los números y los toques se quedan, para que mañana encaje contigo.
    Con solo toques, entiendo lo que escribes y no guardo nada de ello.
button-taps-only = Solo toques
keep-7 = 7 días
keep-90 = 90 días
keep-365 = 1 año
keep-always = Mientras esté aquí
keep-chosen = Tus palabras se guardan { $span }, desde ahora; las más antiguas se borran.
keep-chosen-always = Tus palabras se guardan hasta que las borres, desde ahora.
taps-on = Solo toques, desde ahora. Lo que escribiste antes se queda el tiempo que elegiste; /forget lo borra todo.
taps-off = Desde ahora puedes volver a usar tus propias palabras, y se guardan.

ask-lookback = ¿Qué día miramos atrás para ver la semana?
button-no-lookback = Sin mirada semanal
lookback-chosen = La mirada a la semana llega cada { $day }, desde esta semana.

ask-previews =
    Una notificación puede mostrar cómo empieza un mensaje.
    Si son neutras, lo que envío por mi cuenta no dice nada de ti hasta que toques “Mostrar”.
button-previews-on = Neutras
button-previews-off = Como hasta ahora
previews-on = Notificaciones neutras, desde el próximo mensaje que envíe por mi cuenta.
previews-off = Las notificaciones vuelven a mostrar cómo empieza un mensaje, desde el próximo.
veil = Hola. Aquí hay algo para cuando tengas un momento.
button-show = Mostrar

## At the door

private = Este bot es privado. Si te dieron una invitación, abre su enlace. En /help_now hay números para todo el mundo.
private-code-past = Esa invitación ya se usó o caducó. Quien te la dio puede hacer otra. En /help_now hay números para todo el mundo.
private-later = Han sido varios intentos. Prueba otra vez dentro de una hora. En /help_now hay números para todo el mundo.
owner-welcome = Este bot ya es tuyo: nadie más puede reclamarlo.
private-only = Solo funciono en chats privados, así que me voy. Escríbeme por privado cuando quieras.
announcement =
    <b>De quien mantiene este bot:</b>
    { $text }

## Privacy

privacy =
    <b>Se guarda:</b> tu número de Telegram, tus ajustes, qué retos recibiste y qué respondiste. <b>Dónde:</b> en la base de datos de quien mantiene este bot, con tus palabras selladas, y en la nube de Telegram. <b>Para qué:</b> elegir el paso de mañana, y nada más.
    No se envía nada a nadie. De tu ubicación solo se guarda la zona horaria. Lo que a muchos les costó queda en cifras sin nombre. Tus palabras { $days ->
        [0] se quedan hasta que las borres
       *[other] se borran a los { $days } días; los números quedan
    }. Tras un año sin saber de ti pregunto una vez y luego lo borro todo.
    /export te lo da todo en un archivo, /forget lo borra aquí. El chat lo borras tú en Telegram.
button-export-all = Recibirlo en un archivo
ask-export =
    Recibirás un archivo ZIP con todas tus respuestas y ajustes: un texto para leer, una tabla y los datos que /import acepta en cualquier bot como este.
    Llega a este chat, así que también quedará en la nube de Telegram hasta que borres el mensaje.
button-export = Enviarlo aquí
button-no-export = Mejor no
export-coming = El archivo está en camino.
export-left = De acuerdo, sin archivo.
export-here = Aquí está todo. Cuando hayas guardado el archivo, borra este mensaje si no debe quedarse en el chat.
file-not-made = Esta vez no se pudo crear el archivo. No se perdió nada tuyo; inténtalo más tarde.
export-text-title = Lo que le contaste a Ask Anyway, hasta el { $day }
import-how =
    Envíame aquí, en este chat, el archivo ZIP de /export. Lo miro y te cuento qué contiene.
    Nada cambia hasta que digas que sí.
import-found =
    En este archivo hay { $faced ->
        [0] retos, pero ninguno hecho todavía
        [one] un reto hecho
       *[other] { $faced } retos hechos
    }, entre el { $first } y el { $last }, con tus respuestas y tus ajustes.
    Ocuparía el lugar de todo lo tuyo que se guarda aquí ahora. No se puede deshacer.
import-found-empty =
    En este archivo están tus ajustes, y todavía ningún reto.
    Ocuparía el lugar de todo lo tuyo que se guarda aquí ahora. No se puede deshacer.
button-import = Incorporarlo
button-no-import = Dejarlo todo como está
import-left = No se cambió nada.
import-taken = Incorporado.
import-done = Ya está todo aquí otra vez. El próximo reto llega { $when }.
import-too-large = Ese archivo es más grande de lo que puede ser uno mío. No se cambió nada.
import-not-ours = No puedo incorporar ese archivo: no es de /export, o algo en él se modificó. Lo tuyo sigue intacto.
import-newer = Ese archivo viene de una versión más nueva de este bot. Quien mantiene este tiene que actualizarlo antes; no se cambió nada.
import-gone = Telegram ya no tiene ese archivo. Envíalo otra vez, por favor.
ask-forget =
    Esto borra todo lo tuyo de aquí: respuestas, ajustes, recorrido. No se puede deshacer.
    El chat sigue en Telegram hasta que lo borres allí.
button-forget = Borrarlo todo
button-forget-sure = Sí, bórralo todo
button-keep = No, conservarlo todo
kept = No se borró nada.
forgotten = Todo lo tuyo quedó borrado aquí. Para quitar también el chat, bórralo en Telegram. Cuídate.

## Having been away for long

erase-soon =
    Para no guardar nada más tiempo del necesario, borro lo que lleva un año sin usarse. Con lo que escribiste aquí, eso sería el { $day }.
    Si quieres que se quede, toca abajo. Si no, no tienes que hacer nada.
button-keep-it = Guárdamelo
kept-for-you = Se queda. No habrá retos hasta que quieras uno; basta una palabra.

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
command-ladder = Mi escalera
command-progress = Mirar atrás
command-report = Un informe para enseñar
command-pause = Un tiempo en silencio
command-settings = Horas, lugar y qué practicar
command-help_now = Números de gente que ayuda
command-privacy = Qué se guarda
command-export = Todo en un archivo
command-import = Traer un archivo
command-help = Cómo funciona esto
