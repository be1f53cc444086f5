<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutCourse</name>
        <message>
            <source>Its authors say nothing about this course.</source>
            <translation>Sus autores no dicen nada sobre este curso.</translation>
        </message>
    </context>
    <context>
        <name>Access</name>
        <message>
            <source>This is not open to you. Nothing was changed. Ask an administrator.</source>
            <translation>Aquí no tiene acceso. Nada ha cambiado. Pregunte a un administrador.</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
    </context>
    <context>
        <name>AccountLine</name>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
    </context>
    <context>
        <name>Assign</name>
        <message>
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Asignar cursos</translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n course(s)</source>
            <translation>
                <numerusform>%Ln curso asignado</numerusform>
                <numerusform>%Ln cursos asignados</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one course, and people or groups.</source>
            <translation>Elija al menos un curso, y personas o grupos.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Fecha límite: {day}</translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation>Buscar un curso</translation>
        </message>
        <message>
            <source>Find people or groups</source>
            <translation>Buscar personas o grupos</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>People or groups</source>
            <translation>Personas o grupos</translation>
        </message>
        <message>
            <source>Search for something else.</source>
            <translation>Busque otra cosa.</translation>
        </message>
        <message>
            <source>They have a due date</source>
            <translation>Tienen fecha límite</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>A quién</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>¿Hasta cuándo?</translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation>Qué cursos</translation>
        </message>
        <message>
            <source>Whoever has a course already keeps everything, and gets the due date.</source>
            <translation>Quienes ya tienen un curso conservan todo y reciben la fecha límite.</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <source>Attempt {number}</source>
            <translation>Intento {number}</translation>
        </message>
        <message>
            <source>Counts now</source>
            <translation>Cuenta ahora</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <source>Nothing was changed. Say in a few words why, then try again.</source>
            <translation>Nada ha cambiado. Explique el motivo en pocas palabras e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>Por encima del límite</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartado</translation>
        </message>
        <message>
            <source>This attempt is not on this machine any more. Open the list again.</source>
            <translation>Este intento ya no está en este equipo. Abra la lista de nuevo.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
    </context>
    <context>
        <name>AttemptsCard</name>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>Asked for another attempt</source>
            <translation>Pidió otro intento</translation>
        </message>
        <message>
            <source>Assigned or withdrew a course</source>
            <translation>Asignó o retiró un curso</translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation>Certificado emitido</translation>
        </message>
        <message>
            <source>Changed a course</source>
            <translation>Modificó un curso</translation>
        </message>
        <message>
            <source>Changed people or groups</source>
            <translation>Modificó personas o grupos</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>Modificó los ajustes</translation>
        </message>
        <message>
            <source>Changed their own PIN</source>
            <translation>Cambió su propio PIN</translation>
        </message>
        <message>
            <source>Checked this machine</source>
            <translation>Revisó este equipo</translation>
        </message>
        <message>
            <source>Enrolled themselves</source>
            <translation>Se inscribió</translation>
        </message>
        <message>
            <source>Entered as a guest</source>
            <translation>Entró con acceso de invitado</translation>
        </message>
        <message>
            <source>Erased a person's record</source>
            <translation>Borró los datos de una persona</translation>
        </message>
        <message>
            <source>Exchanged with the server</source>
            <translation>Intercambió con el servidor</translation>
        </message>
        <message>
            <source>Exported a learner's record</source>
            <translation>Exportó el historial de un estudiante</translation>
        </message>
        <message>
            <source>Exported a report</source>
            <translation>Exportó un informe</translation>
        </message>
        <message>
            <source>Exported the audit trail</source>
            <translation>Exportó el registro de auditoría</translation>
        </message>
        <message>
            <source>Gave a guest's work to a person</source>
            <translation>Asignó a una persona el trabajo de un invitado</translation>
        </message>
        <message>
            <source>Gave a new PIN</source>
            <translation>Dio un PIN nuevo</translation>
        </message>
        <message>
            <source>Granted another attempt</source>
            <translation>Concedió otro intento</translation>
        </message>
        <message>
            <source>Let somebody try their PIN again</source>
            <translation>Permitió a alguien probar otra vez su PIN</translation>
        </message>
        <message>
            <source>Looked at a course without credit</source>
            <translation>Vio un curso sin crédito</translation>
        </message>
        <message>
            <source>Looked at diagnostics</source>
            <translation>Vio el diagnóstico</translation>
        </message>
        <message>
            <source>Looked at reports</source>
            <translation>Vio los informes</translation>
        </message>
        <message>
            <source>Looked at results</source>
            <translation>Vio los resultados</translation>
        </message>
        <message>
            <source>Looked at the audit trail</source>
            <translation>Vio el registro de auditoría</translation>
        </message>
        <message>
            <source>Looked at the exchange with the server</source>
            <translation>Vio el intercambio con el servidor</translation>
        </message>
        <message>
            <source>Looked at the room</source>
            <translation>Vio la sala</translation>
        </message>
        <message>
            <source>Made a badge</source>
            <translation>Creó una insignia</translation>
        </message>
        <message>
            <source>Reset a PIN or badge</source>
            <translation>Restableció un PIN o una insignia</translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation>Configuró este equipo</translation>
        </message>
        <message>
            <source>Settled an attempt</source>
            <translation>Resolvió un intento</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Inicio de sesión rechazado</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Inició sesión</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Cerró sesión</translation>
        </message>
        <message>
            <source>Took a badge back</source>
            <translation>Retiró una insignia</translation>
        </message>
        <message>
            <source>Took a course</source>
            <translation>Hizo un curso</translation>
        </message>
        <message>
            <source>Unknown badge at the door</source>
            <translation>Insignia desconocida al iniciar sesión</translation>
        </message>
        <message>
            <source>another machine</source>
            <translation>otro equipo</translation>
        </message>
        <message>
            <source>somebody whose record was erased</source>
            <translation>alguien cuyos datos se borraron</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>este equipo</translation>
        </message>
        <message>
            <source>{person} on {course}</source>
            <translation>{person} en {course}</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%Ln añadida</numerusform>
                <numerusform>%Ln añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%Ln intento</numerusform>
                <numerusform>%Ln intentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%Ln certificado</numerusform>
                <numerusform>%Ln certificados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln modificada</numerusform>
                <numerusform>%Ln modificadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deactivated</source>
            <translation>
                <numerusform>%Ln desactivada</numerusform>
                <numerusform>%Ln desactivadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that nobody can change unnoticed</source>
            <translation>
                <numerusform>%Ln entrada que nadie puede cambiar sin que se note</numerusform>
                <numerusform>%Ln entradas que nadie puede cambiar sin que se note</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>%Ln personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken</source>
            <translation>
                <numerusform>%Ln fila no importada</numerusform>
                <numerusform>%Ln filas no importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wrong PIN(s)</source>
            <translation>
                <numerusform>%Ln PIN incorrecto</numerusform>
                <numerusform>%Ln PIN incorrectos</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>About all</source>
            <translation>Sobre todos</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message numerus="yes">
            <source>All %n entries are as they were written.</source>
            <translation>
                <numerusform>La entrada está tal como se escribió.</numerusform>
                <numerusform>Las %Ln entradas están tal como se escribieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>An issuer is trusted</source>
            <translation>Se confía en un emisor</translation>
        </message>
        <message>
            <source>An issuer is trusted no more</source>
            <translation>Ya no se confía en un emisor</translation>
        </message>
        <message>
            <source>Asked the server for packages</source>
            <translation>Pidió paquetes al servidor</translation>
        </message>
        <message>
            <source>Asked the server for packages no more</source>
            <translation>Dejó de pedir paquetes al servidor</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>At the command line</source>
            <translation>Desde la línea de comandos</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Reactivado</translation>
        </message>
        <message>
            <source>By PIN</source>
            <translation>Con PIN</translation>
        </message>
        <message>
            <source>By badge</source>
            <translation>Con insignia</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>Comprobar el registro</translation>
        </message>
        <message>
            <source>Choose another person, action or time, or search for something else.</source>
            <translation>Elija otra persona, acción o periodo, o busque otra cosa.</translation>
        </message>
        <message>
            <source>Connected this machine to a server</source>
            <translation>Conectó este equipo a un servidor</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Deactivated, or without a PIN</source>
            <translation>Desactivado o sin PIN</translation>
        </message>
        <message>
            <source>Entry {number} ({what}, {when}) or one before it was changed outside Carrel. Nothing was repaired; export the trail, keep it, and tell whoever looks after this machine.</source>
            <translation>La entrada {number} ({what}, {when}) o una anterior se modificó fuera de Carrel. Nada se ha reparado; exporte el registro, consérvelo y avise a quien se ocupa de este equipo.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportar como</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n entries to {file}</source>
            <translation>
                <numerusform>%Ln entrada exportada a {file}</numerusform>
                <numerusform>%Ln entradas exportadas a {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in the trail</source>
            <translation>Buscar en el registro</translation>
        </message>
        <message>
            <source>From one day to another…</source>
            <translation>De un día a otro…</translation>
        </message>
        <message>
            <source>Had its media played without preparing</source>
            <translation>Hizo reproducir sus archivos multimedia sin preparar</translation>
        </message>
        <message>
            <source>Had its media prepared again</source>
            <translation>Hizo preparar de nuevo sus archivos multimedia</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <source>Imported a roster</source>
            <translation>Importó una lista de personas</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <source>Put people in the group</source>
            <translation>Añadió personas al grupo</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Motivo: {reason}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>Cambio de nombre</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Otra persona…</translation>
        </message>
        <message>
            <source>Somebody…</source>
            <translation>Una persona…</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>Taken apart from an earlier version</source>
            <translation>Separado de una versión anterior</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>Los últimos 30 días</translation>
        </message>
        <message>
            <source>The last 365 days</source>
            <translation>Los últimos 365 días</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>Los últimos 7 días</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <source>The trail is sound.</source>
            <translation>El registro está íntegro.</translation>
        </message>
        <message>
            <source>The trail was changed.</source>
            <translation>El registro se ha modificado.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Took people out of the group</source>
            <translation>Quitó personas del grupo</translation>
        </message>
        <message>
            <source>Took this machine off its server</source>
            <translation>Quitó este equipo de su servidor</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>With the hashes, for checking elsewhere (JSON)</source>
            <translation>Con los hashes, para comprobarlo en otro lugar (JSON)</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>PIN incorrecto</translation>
        </message>
        <message>
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <source>compatibility of all courses</source>
            <translation>compatibilidad de todos los cursos</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>correo electrónico</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>apellidos</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>guests</source>
            <translation>invitados</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>logotipo</translation>
        </message>
        <message>
            <source>minutes until sign-out</source>
            <translation>minutos hasta el cierre de sesión</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>movimiento</translation>
        </message>
        <message>
            <source>name of the center</source>
            <translation>nombre del centro</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>papel</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rol</translation>
        </message>
        <message>
            <source>room and machine</source>
            <translation>sala y equipo</translation>
        </message>
        <message>
            <source>roster identifier</source>
            <translation>identificador en la lista</translation>
        </message>
        <message>
            <source>signatures</source>
            <translation>firmas</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamaño</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
    </context>
    <context>
        <name>AuditScreen</name>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Datos (*.json)</translation>
        </message>
        <message>
            <source>Export the trail</source>
            <translation>Exportar el registro</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Whose records?</source>
            <translation>¿De quién son los registros?</translation>
        </message>
        <message>
            <source>audit-{day}</source>
            <translation>auditoria-{day}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>Del {first} al {last}</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>A hand scanner works at any time while names are shown; your name and PIN always do.</source>
            <translation>Un lector de mano funciona siempre que se muestren los nombres; su nombre y su PIN sirven siempre.</translation>
        </message>
        <message>
            <source>Choose my name instead</source>
            <translation>Elegir mi nombre</translation>
        </message>
        <message>
            <source>Hold the square code on your badge to the camera, or read it with the hand scanner.</source>
            <translation>Acerque el código cuadrado de su insignia a la cámara o léalo con el lector de mano.</translation>
        </message>
        <message>
            <source>No camera was found on this machine.</source>
            <translation>No se encontró ninguna cámara en este equipo.</translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation>Iniciar sesión con insignia</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>CardGrid</name>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message numerus="yes">
            <source>%n bundle(s) for this machine</source>
            <translation>
                <numerusform>%Ln envío para este equipo</numerusform>
                <numerusform>%Ln envíos para este equipo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of people, courses and results</source>
            <translation>
                <numerusform>%Ln cambio en personas, cursos y resultados</numerusform>
                <numerusform>%Ln cambios en personas, cursos y resultados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n course(s) added</source>
            <translation>
                <numerusform>%Ln curso añadido</numerusform>
                <numerusform>%Ln cursos añadidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on it, and were read back</source>
            <translation>
                <numerusform>%Ln registro escrito y comprobado al releerlo</numerusform>
                <numerusform>%Ln registros escritos y comprobados al releerlos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on the server now</source>
            <translation>
                <numerusform>%Ln registro ya está en el servidor</numerusform>
                <numerusform>%Ln registros ya están en el servidor</numerusform>
            </translation>
        </message>
        <message>
            <source>And the receipt for what was carried before.</source>
            <translation>Y el acuse de recibo de lo que se llevó antes.</translation>
        </message>
        <message>
            <source>Bring courses and people from the server</source>
            <translation>Traer cursos y personas del servidor</translation>
        </message>
        <message>
            <source>Carry results to the server</source>
            <translation>Llevar resultados al servidor</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Choose another stick, or another folder.</source>
            <translation>Elija otra memoria USB u otra carpeta.</translation>
        </message>
        <message>
            <source>Connect it in Settings; files will do.</source>
            <translation>Conéctelo en Ajustes; basta con archivos.</translation>
        </message>
        <message>
            <source>Everything is on the server, or on a stick that was not brought back yet.</source>
            <translation>Todo está en el servidor o en una memoria USB que todavía no ha vuelto.</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>El envío está dañado.</translation>
        </message>
        <message>
            <source>It is sealed for another machine.</source>
            <translation>El envío está sellado para otro equipo.</translation>
        </message>
        <message>
            <source>It may have been pulled too early. Nothing was changed here; put it in and try again.</source>
            <translation>Puede que la memoria USB se retirara demasiado pronto. Nada ha cambiado aquí; conéctela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>It says nothing that this machine did not know.</source>
            <translation>No contiene nada que este equipo no supiera ya.</translation>
        </message>
        <message>
            <source>It was changed on the way, or is not from the server of this machine.</source>
            <translation>El envío se modificó por el camino o no procede del servidor de este equipo.</translation>
        </message>
        <message>
            <source>It was written by a later version of Carrel.</source>
            <translation>El envío se escribió con una versión posterior de Carrel.</translation>
        </message>
        <message>
            <source>Nothing from the server for this machine is on it.</source>
            <translation>No contiene nada del servidor para este equipo.</translation>
        </message>
        <message>
            <source>Nothing from the server is on it</source>
            <translation>No contiene nada del servidor</translation>
        </message>
        <message>
            <source>Nothing had to be written</source>
            <translation>No había nada que escribir</translation>
        </message>
        <message>
            <source>Nothing waits; everything is on the server.</source>
            <translation>No hay nada pendiente; todo está en el servidor.</translation>
        </message>
        <message>
            <source>Nothing was changed here. Have it written again, and wait until it may be pulled.</source>
            <translation>Nada ha cambiado aquí. Pida que se escriba de nuevo y espere a que la memoria USB se pueda retirar.</translation>
        </message>
        <message>
            <source>Nothing was changed here; try again at any time.</source>
            <translation>Nada ha cambiado aquí; puede intentarlo de nuevo en cualquier momento.</translation>
        </message>
        <message>
            <source>Part of it is missing.</source>
            <translation>Falta una parte del envío.</translation>
        </message>
        <message>
            <source>Reading from {stick}</source>
            <translation>Leyendo de {stick}</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Take it there, or have one written for this machine.</source>
            <translation>Llévelo allí o pida que se escriba uno para este equipo.</translation>
        </message>
        <message>
            <source>Take it to somebody who looks after the server. Everything stays here too, until its receipt comes back.</source>
            <translation>Entréguela a quien se ocupa del servidor. Todo permanece también aquí hasta que vuelva su acuse de recibo.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>No ha funcionado.</translation>
        </message>
        <message>
            <source>The stick could not be used: {why}.</source>
            <translation>No se pudo usar la memoria USB: {why}.</translation>
        </message>
        <message>
            <source>There is too little room on {stick}: {needed} are needed, {free} are free.</source>
            <translation>No hay espacio suficiente en {stick}: se necesitan {needed} y hay {free} libres.</translation>
        </message>
        <message>
            <source>This machine belongs to no server.</source>
            <translation>Este equipo no pertenece a ningún servidor.</translation>
        </message>
        <message>
            <source>Update Carrel on this machine, then read it again.</source>
            <translation>Actualice Carrel en este equipo y léalo de nuevo.</translation>
        </message>
        <message>
            <source>Writing to {stick}</source>
            <translation>Escribiendo en {stick}</translation>
        </message>
        <message>
            <source>You can pull the stick now</source>
            <translation>Ya puede retirar la memoria USB</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} de {whole}</translation>
        </message>
        <message>
            <source>{records}, about {size}</source>
            <translation>{records}, unos {size}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <source>{size} in {files}, sealed for the server alone</source>
            <translation>{size} en {files}, sellados solo para el servidor</translation>
        </message>
    </context>
    <context>
        <name>CarryingDialog</name>
        <message>
            <source>Another folder</source>
            <translation>Otra carpeta</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Carry by USB stick</source>
            <translation>Llevar en memoria USB</translation>
        </message>
        <message>
            <source>Carrying</source>
            <translation>Traslado en memoria USB</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>No retire la memoria USB hasta que termine.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <source>No stick was found. Put one in, and look again.</source>
            <translation>No se encontró ninguna memoria USB. Conecte una y busque de nuevo.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Which stick is it on?</source>
            <translation>¿En qué memoria USB está?</translation>
        </message>
        <message>
            <source>Which stick shall it be written to?</source>
            <translation>¿En qué memoria USB se escribe?</translation>
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
    </context>
    <context>
        <name>CertificateOpening</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation>No se pudo imprimir. Pruebe con otra impresora u otro archivo.</translation>
        </message>
        <message>
            <source>On paper they are boxes. Ask for a font of that script to be installed, and open this again.</source>
            <translation>En el papel salen recuadros. Pida que se instale una fuente con esa escritura y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Guardar el certificado</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>Guardado como «{name}»</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Enviado a la impresora</translation>
        </message>
        <message>
            <source>This machine has no letters for “{letters}”.</source>
            <translation>Este equipo no tiene letras para «{letters}».</translation>
        </message>
    </context>
    <context>
        <name>CertificatePaper</name>
        <message>
            <source>Open the certificate of {name}</source>
            <translation>Abrir el certificado de {name}</translation>
        </message>
    </context>
    <context>
        <name>CertificateTemplate</name>
        <message>
            <source>The file is not text in UTF-8. Save it as HTML in UTF-8.</source>
            <translation>El archivo no es texto en UTF-8. Guárdelo como HTML en UTF-8.</translation>
        </message>
        <message>
            <source>The template does not say where “{name}” goes.</source>
            <translation>La plantilla no dice dónde va «{name}».</translation>
        </message>
        <message>
            <source>The template has {what}, which does not work on a certificate: nothing runs there and nothing is fetched.</source>
            <translation>La plantilla contiene {what}, que no funciona en un certificado: ahí nada se ejecuta ni se descarga.</translation>
        </message>
        <message>
            <source>The template is larger than one million characters.</source>
            <translation>La plantilla tiene más de un millón de caracteres.</translation>
        </message>
        <message>
            <source>The template names “{name}”, which a certificate does not have.</source>
            <translation>La plantilla nombra «{name}», que no existe en un certificado.</translation>
        </message>
        <message>
            <source>{problems} Nothing was changed; mend the file and choose it again.</source>
            <translation>{problems} Nada ha cambiado; corrija el archivo y elíjalo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%Ln certificado</numerusform>
                <numerusform>%Ln certificados</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the facts of one thing</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Completed the course.</source>
            <translation>Completó el curso.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Expired {day}</source>
            <translation>Caducó el {day}</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Definitivo</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitido</translation>
        </message>
        <message>
            <source>Issued {day}</source>
            <translation>Emitido el {day}</translation>
        </message>
        <message>
            <source>It is no longer valid. Take the course again to earn a new one.</source>
            <translation>Ya no es válido. Haga el curso de nuevo para obtener otro.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Passed the course.</source>
            <translation>Superó el curso.</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Superado con {score}</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>The server has confirmed the result.</source>
            <translation>El servidor ha confirmado el resultado.</translation>
        </message>
        <message>
            <source>This certificate is not on this machine. Open the list again.</source>
            <translation>Este certificado no está en este equipo. Abra la lista de nuevo.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation>Caduca el {day}</translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation>Ya puede guardarlo e imprimirlo. Será definitivo cuando el servidor confirme el resultado.</translation>
        </message>
        <message>
            <source>{file} could not be saved ({reason}). The certificate itself is safe here. Choose another folder.</source>
            <translation>No se pudo guardar {file} ({reason}). El certificado está a salvo aquí. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>CertificatesCard</name>
        <message>
            <source>A PNG, JPEG or SVG file of at most 500 kB, at the head of certificates.</source>
            <translation>Un archivo PNG, JPEG o SVG de 500 kB como máximo, en la cabecera de los certificados.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Below the name on certificates.</source>
            <translation>Bajo el nombre en los certificados.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Elegir un logotipo</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Remove logo</source>
            <translation>Eliminar logotipo</translation>
        </message>
        <message>
            <source>Role of the second</source>
            <translation>Cargo de quien firma en segundo lugar</translation>
        </message>
        <message>
            <source>Their role</source>
            <translation>Su cargo</translation>
        </message>
        <message>
            <source>Type who signs, or empty the role.</source>
            <translation>Escriba quién firma o deje vacío el cargo.</translation>
        </message>
        <message>
            <source>Who else signs</source>
            <translation>Quién más firma</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Quién firma</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPage</name>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>Comprobar un certificado</translation>
        </message>
        <message>
            <source>No certificate yet</source>
            <translation>Todavía no hay ningún certificado</translation>
        </message>
        <message>
            <source>Pass a course, or complete one that has no test, and its certificate is here at once: to save, to print and to show to anybody.</source>
            <translation>Supere un curso, o complete uno que no tenga prueba, y su certificado estará aquí al momento: para guardarlo, imprimirlo y enseñarlo a quien quiera.</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Show chart</source>
            <translation>Mostrar gráfico</translation>
        </message>
        <message>
            <source>Show numbers</source>
            <translation>Mostrar cifras</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Check another file</source>
            <translation>Comprobar otro archivo</translation>
        </message>
    </context>
    <context>
        <name>Checking</name>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Certificates ({kinds})</source>
            <translation>Certificados ({kinds})</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Elegir un certificado</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>An administrator of the server makes an invitation. It is good once.</source>
            <translation>Un administrador del servidor crea una invitación. Sirve una sola vez.</translation>
        </message>
        <message>
            <source>By files instead</source>
            <translation>Hacerlo con archivos</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Conectar a un servidor</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Everybody on the way can read it. Allow it only within a network of your own.</source>
            <translation>Cualquiera puede leerlo por el camino. Permítalo solo dentro de una red propia.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <source>It reads like https://sync.example.org#TOKEN. A hand scanner can type it too.</source>
            <translation>Tiene la forma https://sync.example.org#TOKEN. También puede escribirla un lector de mano.</translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation>Nombre de este equipo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Paste the invitation, or hold its square code to the camera.</source>
            <translation>Pegue la invitación o acerque su código cuadrado a la cámara.</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>Enviar sin cifrar</translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation>El servidor lo muestra en su lista con este nombre.</translation>
        </message>
        <message>
            <source>This address is not encrypted. Ask for one that begins with https://, or allow it.</source>
            <translation>Esta dirección no está cifrada. Pida una que empiece por https:// o permita esta.</translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation>Escriba un nombre para distinguir este equipo de los demás.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Answers (*.json)</source>
            <translation>Respuestas (*.json)</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>Elegir la respuesta</translation>
        </message>
        <message>
            <source>Connected to {center}</source>
            <translation>Conectado a {center}</translation>
        </message>
        <message>
            <source>Give {file} to an administrator of the server. You can pull the stick now.</source>
            <translation>Entregue {file} a un administrador del servidor. Ya puede retirar la memoria USB.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>No ha funcionado.</translation>
        </message>
        <message>
            <source>The request is written.</source>
            <translation>La solicitud está escrita.</translation>
        </message>
        <message>
            <source>This answer is for another machine. Nothing was changed; read it there, or have the request of this machine answered.</source>
            <translation>Esta respuesta es para otro equipo. Nada ha cambiado; conviene leerla allí o pedir respuesta a la solicitud de este equipo.</translation>
        </message>
        <message>
            <source>This is no invitation. It reads like https://sync.example.org#TOKEN.</source>
            <translation>No es una invitación. Una invitación tiene la forma https://sync.example.org#TOKEN.</translation>
        </message>
        <message>
            <source>This machine works for itself now; nothing was deleted</source>
            <translation>Este equipo funciona ahora por su cuenta; no se ha eliminado nada</translation>
        </message>
        <message>
            <source>Where to write the request</source>
            <translation>Dónde escribir la solicitud</translation>
        </message>
    </context>
    <context>
        <name>ContinueCard</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Continue where you were</source>
            <translation>Continúe donde lo dejó</translation>
        </message>
        <message>
            <source>Continue {course}</source>
            <translation>Continuar {course}</translation>
        </message>
        <message>
            <source>Course details</source>
            <translation>Detalles del curso</translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation>Progreso del curso</translation>
        </message>
    </context>
    <context>
        <name>CourseHead</name>
        <message>
            <source>Progress of the course</source>
            <translation>Progreso del curso</translation>
        </message>
    </context>
    <context>
        <name>CourseOpening</name>
        <message>
            <source>This course is not among your courses any more. What you did in it is kept.</source>
            <translation>Este curso ya no está entre sus cursos. Lo que hizo en él se conserva.</translation>
        </message>
        <message>
            <source>Your instructor will see that you ask for another attempt</source>
            <translation>Su instructor verá que pide otro intento</translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>About this course</source>
            <translation>Acerca de este curso</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>Otro equipo</translation>
        </message>
        <message>
            <source>Answered before</source>
            <translation>Respondida antes</translation>
        </message>
        <message>
            <source>Ask for another attempt</source>
            <translation>Pedir otro intento</translation>
        </message>
        <message>
            <source>Attempt {number}</source>
            <translation>Intento {number}</translation>
        </message>
        <message>
            <source>Attempt {number} is over the limit. It counts when your instructor accepts it.</source>
            <translation>El intento {number} está por encima del límite. Contará cuando su instructor lo acepte.</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Certificate provisional</source>
            <translation>Certificado provisional</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>End attempt {number}?</source>
            <translation>¿Terminar el intento {number}?</translation>
        </message>
        <message>
            <source>Enrol and start</source>
            <translation>Inscribirse y empezar</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>No superado, con {score}</translation>
        </message>
        <message>
            <source>It ends as it is now. Its results are kept, but you can't go on with it.</source>
            <translation>Termina tal como está. Sus resultados se conservan, pero no podrá continuarlo.</translation>
        </message>
        <message>
            <source>Keep attempt {number}</source>
            <translation>Conservar el intento {number}</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>Última apertura</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Look without taking it</source>
            <translation>Verlo sin hacerlo</translation>
        </message>
        <message>
            <source>My courses</source>
            <translation>Mis cursos</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguno todavía</translation>
        </message>
        <message>
            <source>Not correct</source>
            <translation>No correcta</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Of several attempts the average score counts.</source>
            <translation>De varios intentos cuenta la nota media.</translation>
        </message>
        <message>
            <source>Of several attempts the best one counts.</source>
            <translation>De varios intentos cuenta el mejor.</translation>
        </message>
        <message>
            <source>Of several attempts the first one counts.</source>
            <translation>De varios intentos cuenta el primero.</translation>
        </message>
        <message>
            <source>Of several attempts the last one counts.</source>
            <translation>De varios intentos cuenta el último.</translation>
        </message>
        <message>
            <source>Of several attempts the one with the highest score counts.</source>
            <translation>De varios intentos cuenta el de la nota más alta.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Open certificate</source>
            <translation>Abrir certificado</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Nota mínima</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Superado con {score}</translation>
        </message>
        <message>
            <source>Results by question</source>
            <translation>Resultados por pregunta</translation>
        </message>
        <message>
            <source>Review the course</source>
            <translation>Repasar el curso</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Respuesta correcta</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Start attempt {number}</source>
            <translation>Empezar el intento {number}</translation>
        </message>
        <message>
            <source>The average counts</source>
            <translation>Cuenta la media</translation>
        </message>
        <message>
            <source>The best one counts</source>
            <translation>Cuenta el mejor</translation>
        </message>
        <message>
            <source>The course recorded no questions in this attempt.</source>
            <translation>El curso no registró preguntas en este intento.</translation>
        </message>
        <message>
            <source>The first one counts</source>
            <translation>Cuenta el primero</translation>
        </message>
        <message>
            <source>The highest score counts</source>
            <translation>Cuenta la nota más alta</translation>
        </message>
        <message>
            <source>The last one counts</source>
            <translation>Cuenta el último</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Tiempo dedicado</translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation>Válido hasta el {day}.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Whoever completes it gets a certificate.</source>
            <translation>Quien lo completa recibe un certificado.</translation>
        </message>
        <message>
            <source>Whoever passes it, or completes it where there is no test, gets a certificate.</source>
            <translation>Quien lo supera, o lo completa si no tiene prueba, recibe un certificado.</translation>
        </message>
        <message>
            <source>You asked for another attempt. Your instructor sees it and will answer.</source>
            <translation>Ha pedido otro intento. Su instructor lo ve y responderá.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n attempt(s) in all.</source>
            <translation>
                <numerusform>Tiene %Ln intento en total.</numerusform>
                <numerusform>Tiene %Ln intentos en total.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation>Ya puede guardarlo e imprimirlo. Será definitivo cuando el servidor confirme el resultado.</translation>
        </message>
        <message>
            <source>Yours to save and print.</source>
            <translation>Puede guardarlo e imprimirlo.</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>cuenta</translation>
        </message>
        <message>
            <source>passed with {score}</source>
            <translation>superado con {score}</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>apartado</translation>
        </message>
        <message>
            <source>waits for your instructor</source>
            <translation>espera a su instructor</translation>
        </message>
        <message>
            <source>with {score}</source>
            <translation>con {score}</translation>
        </message>
        <message>
            <source>{number} · the newest</source>
            <translation>{number} · la más reciente</translation>
        </message>
        <message>
            <source>{number} · there is a newer one</source>
            <translation>{number} · hay una más reciente</translation>
        </message>
        <message>
            <source>{right} of {all} correct</source>
            <translation>{right} de {all} correctas</translation>
        </message>
        <message>
            <source>{used} of {allowed} used</source>
            <translation>{used} de {allowed} usados</translation>
        </message>
    </context>
    <context>
        <name>CoursePolicy</name>
        <message numerus="yes">
            <source>After %n attempt(s) an instructor can grant another one.</source>
            <translation>
                <numerusform>Después de %Ln intento, un instructor puede conceder otro.</numerusform>
                <numerusform>Después de %Ln intentos, un instructor puede conceder otro.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also for somebody who failed its test.</source>
            <translation>También para quien no superó su prueba.</translation>
        </message>
        <message>
            <source>Certificates that were issued stay valid.</source>
            <translation>Los certificados ya emitidos siguen siendo válidos.</translation>
        </message>
        <message>
            <source>Completing the course</source>
            <translation>Completar el curso</translation>
        </message>
        <message>
            <source>Later attempts are practice.</source>
            <translation>Los intentos posteriores son práctica.</translation>
        </message>
        <message>
            <source>Learners may try as often as they like.</source>
            <translation>Los estudiantes pueden intentarlo cuantas veces quieran.</translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation>Sin certificado</translation>
        </message>
        <message>
            <source>Passed before failed, finished before open, then the score.</source>
            <translation>Superado antes que no superado, finalizado antes que abierto, y después la nota.</translation>
        </message>
        <message>
            <source>Passing the course</source>
            <translation>Superar el curso</translation>
        </message>
        <message>
            <source>The average score of all</source>
            <translation>La nota media de todos</translation>
        </message>
        <message>
            <source>The best</source>
            <translation>El mejor</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>El primero</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>El último</translation>
        </message>
        <message>
            <source>The one with the highest score</source>
            <translation>El de la nota más alta</translation>
        </message>
        <message>
            <source>The score alone decides, also over a pass.</source>
            <translation>Solo decide la nota, también frente a un intento superado.</translation>
        </message>
        <message>
            <source>Where a course can’t be passed, completing it earns the certificate.</source>
            <translation>Si un curso no se puede superar, completarlo da derecho al certificado.</translation>
        </message>
        <message>
            <source>Whoever tries again risks what they had.</source>
            <translation>Quien lo intenta de nuevo arriesga lo que tenía.</translation>
        </message>
        <message>
            <source>With the status of the best attempt.</source>
            <translation>Con el estado del mejor intento.</translation>
        </message>
    </context>
    <context>
        <name>CourseSide</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Para el personal</translation>
        </message>
    </context>
    <context>
        <name>CourseSwitches</name>
        <message>
            <source>Changed; it holds from the next time the course is opened</source>
            <translation>Modificado; vale a partir de la próxima vez que se abra el curso</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>CoursesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation>«{course}» eliminado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>DaysDialog</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation>Desde el {day}</translation>
        </message>
        <message>
            <source>Show these days</source>
            <translation>Mostrar estos días</translation>
        </message>
        <message>
            <source>To {day}</source>
            <translation>Hasta el {day}</translation>
        </message>
        <message>
            <source>Which days?</source>
            <translation>¿Qué días?</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>All that {name} did becomes theirs, counted behind what they have. It can’t be taken back.</source>
            <translation>Todo lo que hizo {name} pasa a esa persona y se numera después de lo que ya tiene. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Attempt {number} counts now</source>
            <translation>El intento {number} ya cuenta</translation>
        </message>
        <message>
            <source>Attempt {number} was set aside</source>
            <translation>El intento {number} se ha apartado</translation>
        </message>
        <message>
            <source>Count attempt {number}?</source>
            <translation>¿Contar el intento {number}?</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>Contar el intento</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Declined; nothing else was changed</source>
            <translation>Rechazado; no ha cambiado nada más</translation>
        </message>
        <message numerus="yes">
            <source>Gave %n attempt(s) to {name}</source>
            <translation>
                <numerusform>%Ln intento asignado a {name}</numerusform>
                <numerusform>%Ln intentos asignados a {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant attempt</source>
            <translation>Conceder intento</translation>
        </message>
        <message>
            <source>Grant {name} attempt {number}?</source>
            <translation>¿Conceder a {name} el intento {number}?</translation>
        </message>
        <message>
            <source>Granted {name} another attempt</source>
            <translation>Otro intento concedido a {name}</translation>
        </message>
        <message>
            <source>In {course}. Everything from the attempts before is kept.</source>
            <translation>En {course}. Todo lo de los intentos anteriores se conserva.</translation>
        </message>
        <message>
            <source>It leaves this list. You can still grant an attempt from the list of enrolments.</source>
            <translation>Desaparece de esta lista. Todavía podrá conceder un intento desde la lista de inscripciones.</translation>
        </message>
        <message>
            <source>It stays in {name}’s record of {course}, and does not count.</source>
            <translation>Permanece en el historial de {name} en {course} y no cuenta.</translation>
        </message>
        <message>
            <source>No further attempt for {name}?</source>
            <translation>¿Ningún intento más para {name}?</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <source>Set attempt {number} aside?</source>
            <translation>¿Apartar el intento {number}?</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What counts for {name} in {course} is worked out again with it.</source>
            <translation>Lo que cuenta para {name} en {course} se vuelve a calcular con este intento.</translation>
        </message>
        <message>
            <source>Whose work is it?</source>
            <translation>¿De quién es el trabajo?</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message numerus="yes">
            <source>%n addresses were blocked</source>
            <translation>
                <numerusform>Se bloqueó %Ln dirección</numerusform>
                <numerusform>Se bloquearon %Ln direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln carácter</numerusform>
                <numerusform>%Ln caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more lesson(s) changed</source>
            <translation>
                <numerusform>%Ln lección más ha cambiado</numerusform>
                <numerusform>%Ln lecciones más han cambiado</numerusform>
            </translation>
        </message>
        <message>
            <source>1 address was blocked</source>
            <translation>Se bloqueó 1 dirección</translation>
        </message>
        <message>
            <source>API calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueos</translation>
        </message>
        <message>
            <source>Calls appear here when the course makes them.</source>
            <translation>Las llamadas aparecen aquí cuando el curso las hace.</translation>
        </message>
        <message>
            <source>Close diagnostics</source>
            <translation>Cerrar el diagnóstico</translation>
        </message>
        <message>
            <source>Close the row</source>
            <translation>Cerrar la fila</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Consola</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy this row</source>
            <translation>Copiar esta fila</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Filter by element or value</source>
            <translation>Filtrar por elemento o valor</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Lists of the diagnostics</source>
            <translation>Listas del diagnóstico</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>No row has these words.</source>
            <translation>Ninguna fila contiene estas palabras.</translation>
        </message>
        <message>
            <source>Nothing was refused.</source>
            <translation>No se rechazó nada.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Sequencing</source>
            <translation>Secuenciación</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the blocked addresses</source>
            <translation>Mostrar las direcciones bloqueadas</translation>
        </message>
        <message>
            <source>Steps appear here when a lesson opens or ends.</source>
            <translation>Los pasos aparecen aquí cuando una lección se abre o termina.</translation>
        </message>
        <message>
            <source>The chosen row, whole</source>
            <translation>La fila elegida, completa</translation>
        </message>
        <message>
            <source>The course asked for nothing outside itself.</source>
            <translation>El curso no pidió nada fuera de sí mismo.</translation>
        </message>
        <message>
            <source>The pages of the course have written nothing.</source>
            <translation>Las páginas del curso no han escrito nada.</translation>
        </message>
        <message>
            <source>The value was not stored.</source>
            <translation>El valor no se almacenó.</translation>
        </message>
        <message>
            <source>a keyword cannot be set</source>
            <translation>una palabra clave no se puede establecer</translation>
        </message>
        <message>
            <source>another element has to be set first</source>
            <translation>antes hay que establecer otro elemento</translation>
        </message>
        <message>
            <source>commit after Terminate</source>
            <translation>confirmación después de Terminate</translation>
        </message>
        <message>
            <source>commit before Initialize</source>
            <translation>confirmación antes de Initialize</translation>
        </message>
        <message>
            <source>general: the call came at the wrong time or failed inside</source>
            <translation>general: la llamada llegó en mal momento o falló por dentro</translation>
        </message>
        <message>
            <source>general: the call failed inside</source>
            <translation>general: la llamada falló por dentro</translation>
        </message>
        <message>
            <source>it could not be read: the index or the question does not fit the element</source>
            <translation>no se pudo leer: el índice o la pregunta no corresponde al elemento</translation>
        </message>
        <message>
            <source>it could not be set: the index, a duplicate or a value that is fixed by now</source>
            <translation>no se pudo establecer: el índice, un duplicado o un valor que ya es fijo</translation>
        </message>
        <message>
            <source>on '{activity}': {text}</source>
            <translation>en '{activity}': {text}</translation>
        </message>
        <message>
            <source>on '{title}': it can be opened now</source>
            <translation>en '{title}': ya se puede abrir</translation>
        </message>
        <message>
            <source>read after Terminate</source>
            <translation>lectura después de Terminate</translation>
        </message>
        <message>
            <source>read before Initialize</source>
            <translation>lectura antes de Initialize</translation>
        </message>
        <message>
            <source>set after Terminate</source>
            <translation>escritura después de Terminate</translation>
        </message>
        <message>
            <source>set before Initialize</source>
            <translation>escritura antes de Initialize</translation>
        </message>
        <message>
            <source>the argument is not valid here</source>
            <translation>el argumento no es válido aquí</translation>
        </message>
        <message>
            <source>the argument must be an empty string</source>
            <translation>el argumento debe ser una cadena vacía</translation>
        </message>
        <message>
            <source>the course has not called Initialize</source>
            <translation>el curso no ha llamado a Initialize</translation>
        </message>
        <message>
            <source>the element can only be read</source>
            <translation>el elemento solo se puede leer</translation>
        </message>
        <message>
            <source>the element can only be written</source>
            <translation>el elemento solo se puede escribir</translation>
        </message>
        <message>
            <source>the element has no value yet</source>
            <translation>el elemento todavía no tiene valor</translation>
        </message>
        <message>
            <source>the element is not implemented</source>
            <translation>el elemento no está implementado</translation>
        </message>
        <message>
            <source>the session could not be ended</source>
            <translation>no se pudo terminar la sesión</translation>
        </message>
        <message>
            <source>the session could not be started</source>
            <translation>no se pudo iniciar la sesión</translation>
        </message>
        <message>
            <source>the session had been started already</source>
            <translation>la sesión ya se había iniciado</translation>
        </message>
        <message>
            <source>the session has ended already</source>
            <translation>la sesión ya ha terminado</translation>
        </message>
        <message>
            <source>the session has ended and cannot be started again</source>
            <translation>la sesión ha terminado y no se puede iniciar de nuevo</translation>
        </message>
        <message>
            <source>the session was never started</source>
            <translation>la sesión no llegó a iniciarse</translation>
        </message>
        <message>
            <source>the standard has no such code</source>
            <translation>el estándar no tiene ese código</translation>
        </message>
        <message>
            <source>the value has the wrong type</source>
            <translation>el valor es de un tipo incorrecto</translation>
        </message>
        <message>
            <source>the value is out of range</source>
            <translation>el valor está fuera del intervalo</translation>
        </message>
        <message>
            <source>the values could not be brought to the disk</source>
            <translation>los valores no se pudieron escribir en el disco</translation>
        </message>
        <message>
            <source>there is no such element</source>
            <translation>ese elemento no existe</translation>
        </message>
        <message>
            <source>this element has no children</source>
            <translation>este elemento no tiene hijos</translation>
        </message>
        <message>
            <source>this element is not a list and has no count</source>
            <translation>este elemento no es una lista y no tiene recuento</translation>
        </message>
        <message>
            <source>wrong type, word or range</source>
            <translation>tipo, palabra o intervalo incorrectos</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), the oldest for {age}.</source>
            <translation>
                <numerusform>%Ln registro, el más antiguo desde hace {age}.</numerusform>
                <numerusform>%Ln registros, el más antiguo desde hace {age}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things do not work</source>
            <translation>
                <numerusform>%Ln cosa no funciona</numerusform>
                <numerusform>%Ln cosas no funcionan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things need attention</source>
            <translation>
                <numerusform>%Ln cosa requiere atención</numerusform>
                <numerusform>%Ln cosas requieren atención</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unpacked in {folder}; {free} free there.</source>
            <translation>
                <numerusform>%Ln curso descomprimido en {folder}; {free} libres allí.</numerusform>
                <numerusform>%Ln cursos descomprimidos en {folder}; {free} libres allí.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 thing does not work</source>
            <translation>1 cosa no funciona</translation>
        </message>
        <message>
            <source>1 thing needs attention</source>
            <translation>1 cosa requiere atención</translation>
        </message>
        <message>
            <source>Ask authors for WebM (VP9 or AV1) with Opus, or for MP3.</source>
            <translation>Pida a los autores WebM (VP9 o AV1) con Opus, o MP3.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Carrel is tested with Qt {version}; install that version.</source>
            <translation>Carrel se ha probado con Qt {version}; instale esa versión.</translation>
        </message>
        <message>
            <source>Check again; if it stays silent, courses may not open either: install Carrel anew.</source>
            <translation>Revise otra vez; si sigue sin responder, puede que tampoco se abran los cursos: instale Carrel de nuevo.</translation>
        </message>
        <message>
            <source>Close Carrel and start it again: the file is set aside and the newest good backup takes its place.</source>
            <translation>Cierre Carrel e inícielo de nuevo: el archivo se aparta y la copia de seguridad válida más reciente ocupa su lugar.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <source>Courses can be imported, played and saved on this machine.</source>
            <translation>En este equipo se pueden importar, abrir y guardar cursos.</translation>
        </message>
        <message>
            <source>Courses run inside Chromium's sandbox.</source>
            <translation>Los cursos se ejecutan dentro del entorno aislado de Chromium.</translation>
        </message>
        <message>
            <source>Courses work. What to do is said below.</source>
            <translation>Los cursos funcionan. Abajo se indica qué hacer.</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>Espacio en disco</translation>
        </message>
        <message>
            <source>Does not play with this build of Qt: {formats}.</source>
            <translation>No se reproduce con esta compilación de Qt: {formats}.</translation>
        </message>
        <message>
            <source>Every page of the database is sound; {size}.</source>
            <translation>Todas las páginas de la base de datos están íntegras; {size}.</translation>
        </message>
        <message>
            <source>Everything is in order</source>
            <translation>Todo está en orden</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <source>Films and sound</source>
            <translation>Vídeo y sonido</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Format {revision}, SQLite {sqlite_version}, SQLCipher {cipher_version}.</source>
            <translation>Formato {revision}, SQLite {sqlite_version}, SQLCipher {cipher_version}.</translation>
        </message>
        <message>
            <source>Give them to your administrator; they may hold work that no backup has.</source>
            <translation>Entréguelos a su administrador; pueden contener trabajo que no está en ninguna copia de seguridad.</translation>
        </message>
        <message>
            <source>Install Carrel anew: this web engine plays nothing that it should.</source>
            <translation>Instale Carrel de nuevo: este motor web no reproduce nada de lo que debería.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Make room before importing courses.</source>
            <translation>Libere espacio antes de importar cursos.</translation>
        </message>
        <message>
            <source>Make room now: soon nothing more can be saved.</source>
            <translation>Libere espacio ahora: pronto no se podrá guardar nada más.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <source>One is made two minutes after a start and then every hour.</source>
            <translation>Se crea una dos minutos después de iniciar y luego cada hora.</translation>
        </message>
        <message>
            <source>Plays: {formats}.</source>
            <translation>Reproduce: {formats}.</translation>
        </message>
        <message>
            <source>Qt {qt}, Chromium {chromium} with patches up to {patched}.</source>
            <translation>Qt {qt}, Chromium {chromium} con correcciones hasta {patched}.</translation>
        </message>
        <message>
            <source>Run Carrel as an ordinary user.</source>
            <translation>Ejecute Carrel con un usuario normal.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Entorno aislado</translation>
        </message>
        <message>
            <source>Start Carrel again.</source>
            <translation>Inicie Carrel de nuevo.</translation>
        </message>
        <message>
            <source>The database is damaged ({complaint}); {size}.</source>
            <translation>La base de datos está dañada ({complaint}); {size}.</translation>
        </message>
        <message>
            <source>The database is sound; {size}. Damaged ones were kept earlier: {names}.</source>
            <translation>La base de datos está íntegra; {size}. Antes se conservaron otras dañadas: {names}.</translation>
        </message>
        <message>
            <source>The key is kept {where}.</source>
            <translation>La clave se guarda {where}.</translation>
        </message>
        <message>
            <source>The key lies in a file beside the database, readable only by this user.</source>
            <translation>La clave está en un archivo junto a la base de datos que solo puede leer este usuario.</translation>
        </message>
        <message>
            <source>The last backup failed.</source>
            <translation>La última copia de seguridad falló.</translation>
        </message>
        <message>
            <source>The web engine did not say what it plays.</source>
            <translation>El motor web no indicó qué reproduce.</translation>
        </message>
        <message>
            <source>There is no backup yet; the first follows two minutes after a start.</source>
            <translation>Todavía no hay copia de seguridad; la primera se hace dos minutos después de iniciar.</translation>
        </message>
        <message>
            <source>This is the root account, so Chromium's sandbox is off.</source>
            <translation>Esta es la cuenta root, así que el entorno aislado de Chromium está desactivado.</translation>
        </message>
        <message>
            <source>Waiting for the server</source>
            <translation>A la espera del servidor</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>Motor web</translation>
        </message>
        <message>
            <source>What is saved stays saved. What to do is said below.</source>
            <translation>Lo guardado sigue guardado. Abajo se indica qué hacer.</translation>
        </message>
        <message>
            <source>Whoever copies the whole folder can read it. Encrypt the disk, or run Carrel where the system keeps keys.</source>
            <translation>Quien copie toda la carpeta puede leerla. Cifre el disco o ejecute Carrel donde el sistema guarde las claves.</translation>
        </message>
        <message>
            <source>in the system's key store</source>
            <translation>en el almacén de claves del sistema</translation>
        </message>
        <message>
            <source>none of the known formats</source>
            <translation>ninguno de los formatos conocidos</translation>
        </message>
        <message>
            <source>with the program that opened the database</source>
            <translation>con el programa que abrió la base de datos</translation>
        </message>
        <message>
            <source>{backups} kept, the newest {age} old.</source>
            <translation>Copias conservadas: {backups}; la más reciente tiene {age}.</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{says} This Carrel works with {newest_revision}.</source>
            <translation>{says} Este Carrel trabaja con {newest_revision}.</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <source>{size} free.</source>
            <translation>{size} libres.</translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <translation>{size} en {folder}</translation>
        </message>
    </context>
    <context>
        <name>DoctorPage</name>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Checked {when}</source>
            <translation>Revisado: {when}</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Chequeo</translation>
        </message>
        <message>
            <source>Looking at this machine</source>
            <translation>Revisando este equipo</translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message>
            <source>A name is needed, so that others can tell who it is. Type it and go on.</source>
            <translation>Hace falta un nombre para que los demás sepan quién es. Escríbalo y continúe.</translation>
        </message>
        <message>
            <source>Guests are not let in on this machine. Sign in with your name, or ask an instructor.</source>
            <translation>En este equipo no se admiten invitados. Inicie sesión con su nombre o pregunte a un instructor.</translation>
        </message>
        <message>
            <source>This seat has an administrator already. Nothing was changed. Ask them to add you.</source>
            <translation>Este puesto ya tiene un administrador. Nada ha cambiado. Pídale que añada su nombre.</translation>
        </message>
    </context>
    <context>
        <name>DueDialog</name>
        <message>
            <source>Due {day}</source>
            <translation>Fecha límite: {day}</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sin fecha límite</translation>
        </message>
    </context>
    <context>
        <name>Enrolments</name>
        <message numerus="yes">
            <source>%n are on the newest version already, and stay.</source>
            <translation>
                <numerusform>%Ln ya está en la versión más reciente y sigue en ella.</numerusform>
                <numerusform>%Ln ya están en la versión más reciente y siguen en ella.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s)</source>
            <translation>
                <numerusform>%Ln inscripción</numerusform>
                <numerusform>%Ln inscripciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%Ln estudiante</numerusform>
                <numerusform>%Ln estudiantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s) go to the newest version.</source>
            <translation>
                <numerusform>%Ln estudiante pasa a la versión más reciente.</numerusform>
                <numerusform>%Ln estudiantes pasan a la versión más reciente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open attempt(s) end with what was reached, and begin again from the first lesson.</source>
            <translation>
                <numerusform>%Ln intento abierto termina con lo alcanzado y empieza de nuevo desde la primera lección.</numerusform>
                <numerusform>%Ln intentos abiertos terminan con lo alcanzado y empiezan de nuevo desde la primera lección.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All attempts are used up. Your instructor can give you another one.</source>
            <translation>Todos los intentos se han agotado. Su instructor puede darle otro.</translation>
        </message>
        <message>
            <source>All attempts at this course are used up. Nothing was begun, and everything you did is kept. Ask your instructor for another attempt.</source>
            <translation>Todos los intentos de este curso se han agotado. Nada se ha empezado, y todo lo que hizo se conserva. Pida otro intento a su instructor.</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Asignado</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Bookmarks and answers inside lessons are not taken along.</source>
            <translation>Los marcadores y las respuestas dentro de las lecciones no se trasladan.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Reactivar</translation>
        </message>
        <message numerus="yes">
            <source>Brought %n enrolment(s) back</source>
            <translation>
                <numerusform>%Ln inscripción reactivada</numerusform>
                <numerusform>%Ln inscripciones reactivadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another course, group or state, or search for another name.</source>
            <translation>Elija otro curso, grupo o estado, o busque otro nombre.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Finalizadas</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Enrolled by themselves</source>
            <translation>Inscripción propia</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>No superado</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>No superado, con {score}</translation>
        </message>
        <message numerus="yes">
            <source>For %n enrolment(s). The learners see it on their courses.</source>
            <translation>
                <numerusform>Para %Ln inscripción. El estudiante la ve en sus cursos.</numerusform>
                <numerusform>Para %Ln inscripciones. Los estudiantes la ven en sus cursos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grant %n learner(s) another attempt?</source>
            <translation>
                <numerusform>¿Conceder otro intento a %Ln estudiante?</numerusform>
                <numerusform>¿Conceder otro intento a %Ln estudiantes?</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant attempt</source>
            <translation>Conceder intento</translation>
        </message>
        <message numerus="yes">
            <source>Granted %n learner(s) another attempt</source>
            <translation>
                <numerusform>Otro intento concedido a %Ln estudiante</numerusform>
                <numerusform>Otro intento concedido a %Ln estudiantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>In progress, {share}</source>
            <translation>En curso, {share}</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Última señal</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>Move to new version</source>
            <translation>Pasar a la nueva versión</translation>
        </message>
        <message>
            <source>Move to the new version?</source>
            <translation>¿Pasar a la nueva versión?</translation>
        </message>
        <message numerus="yes">
            <source>Moved %n learner(s)</source>
            <translation>
                <numerusform>%Ln estudiante ha pasado a la nueva versión</numerusform>
                <numerusform>%Ln estudiantes han pasado a la nueva versión</numerusform>
            </translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <source>Nothing in this course is finished yet, so there is nothing to look at again.</source>
            <translation>Todavía no hay nada finalizado en este curso, así que no hay nada que repasar.</translation>
        </message>
        <message>
            <source>One more than they have now. Everything from the attempts before is kept.</source>
            <translation>Uno más de los que tienen ahora. Todo lo de los intentos anteriores se conserva.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Superado con {score}</translation>
        </message>
        <message>
            <source>Results and certificates on the old version are kept.</source>
            <translation>Los resultados y certificados de la versión anterior se conservan.</translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation>Fijar fecha límite</translation>
        </message>
        <message numerus="yes">
            <source>Set the due date of %n enrolment(s)</source>
            <translation>
                <numerusform>Fecha límite fijada para %Ln inscripción</numerusform>
                <numerusform>Fecha límite fijada para %Ln inscripciones</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>There is a newer version</source>
            <translation>Hay una versión más reciente</translation>
        </message>
        <message>
            <source>There is a newer version of this course. Nothing was begun. Open it again from your courses.</source>
            <translation>Hay una versión más reciente de este curso. Nada se ha empezado. Ábralo de nuevo desde sus cursos.</translation>
        </message>
        <message>
            <source>They are on the newest version already</source>
            <translation>Ya están en la versión más reciente</translation>
        </message>
        <message>
            <source>This course is open in another window. Nothing was begun here; go on over there.</source>
            <translation>Este curso está abierto en otra ventana. Nada se ha empezado aquí; continúe allí.</translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to.</source>
            <translation>Este curso está abierto solo para quienes lo tienen asignado.</translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to. Nothing was begun. Ask your instructor.</source>
            <translation>Este curso está abierto solo para quienes lo tienen asignado. Nada se ha empezado. Pregunte a su instructor.</translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation>Esta inscripción ya no está en este equipo. Abra la lista de nuevo.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>¿Hasta cuándo?</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message numerus="yes">
            <source>Withdrew %n enrolment(s)</source>
            <translation>
                <numerusform>%Ln inscripción retirada</numerusform>
                <numerusform>%Ln inscripciones retiradas</numerusform>
            </translation>
        </message>
        <message>
            <source>You were withdrawn from this course.</source>
            <translation>Se retiró su inscripción en este curso.</translation>
        </message>
        <message>
            <source>You were withdrawn from this course. Everything you did is kept. Ask your instructor.</source>
            <translation>Se retiró su inscripción en este curso. Todo lo que hizo se conserva. Pregunte a su instructor.</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>intentos</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}, versión {number}</translation>
        </message>
        <message>
            <source>{used} of {allowed}</source>
            <translation>{used} de {allowed}</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentsPage</name>
        <message>
            <source>All courses</source>
            <translation>Todos los cursos</translation>
        </message>
        <message>
            <source>Assign a course to people or groups, and see here how far they are.</source>
            <translation>Asigne un curso a personas o grupos y vea aquí cuánto han avanzado.</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Asignar cursos</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>Inscripciones</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Find a person or course</source>
            <translation>Buscar una persona o un curso</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>No enrolments yet</source>
            <translation>Todavía no hay inscripciones</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>Ver su trabajo</translation>
        </message>
        <message>
            <source>What to do with this enrolment</source>
            <translation>Qué hacer con esta inscripción</translation>
        </message>
        <message>
            <source>Which enrolments to show</source>
            <translation>Qué inscripciones mostrar</translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>¿Borrar a {name} para siempre?</translation>
        </message>
        <message numerus="yes">
            <source>Erased, with %n attempt(s)</source>
            <translation>
                <numerusform>Se borró, con %Ln intento</numerusform>
                <numerusform>Se borró, con %Ln intentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erased. %n damaged file(s) that were set aside may still hold something.</source>
            <translation>
                <numerusform>Se borró. %Ln archivo dañado que se apartó puede contener todavía algo.</numerusform>
                <numerusform>Se borró. %Ln archivos dañados que se apartaron pueden contener todavía algo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Their name, PIN and badge, and %n enrolment(s) with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</source>
            <translation>
                <numerusform>Su nombre, su PIN, su insignia y %Ln inscripción con todos los intentos, respuestas y certificados se eliminan de este equipo y de sus copias de seguridad. No se puede deshacer.</numerusform>
                <numerusform>Su nombre, su PIN, su insignia y %Ln inscripciones con todos los intentos, respuestas y certificados se eliminan de este equipo y de sus copias de seguridad. No se puede deshacer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type “{name}” to confirm</source>
            <translation>Escriba «{name}» para confirmar</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The person was erased, but backups on this machine still hold their records, because the disk refused to replace them. Look at the disk; each backup is replaced within three hours of use.</source>
            <translation>Se borró a la persona, pero las copias de seguridad de este equipo todavía contienen sus datos, porque el disco no permitió sustituirlas. Revise el disco; cada copia se sustituye tras tres horas de uso como máximo.</translation>
        </message>
    </context>
    <context>
        <name>ExportStrip</name>
        <message>
            <source>Cancel export</source>
            <translation>Cancelar exportación</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Exporting {file}</source>
            <translation>Exportando {file}</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n line(s) exported to {file}</source>
            <translation>
                <numerusform>%Ln línea exportada a {file}</numerusform>
                <numerusform>%Ln líneas exportadas a {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Tabla CSV (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exportar informe</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>courses</source>
            <translation>cursos</translation>
        </message>
        <message>
            <source>learners</source>
            <translation>estudiantes</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>preguntas</translation>
        </message>
        <message>
            <source>statements</source>
            <translation>declaraciones</translation>
        </message>
        <message>
            <source>xAPI statements (*.json)</source>
            <translation>Declaraciones xAPI (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>The export was stopped. No file was written.</source>
            <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {reason}. Nothing was exported. Choose another folder.</source>
            <translation>No se pudo escribir «{file}»: {reason}. Nada se ha exportado. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation>Un instructor de un grupo enseña a los estudiantes de ese grupo.</translation>
        </message>
        <message>
            <source>Another administrator can change yours.</source>
            <translation>Otro administrador puede cambiar el suyo.</translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation>Como este equipo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>May stay empty; nothing is sent.</source>
            <translation>Puede quedar vacío; no se envía nada.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>What the center calls them; courses see it.</source>
            <translation>El identificador que le da el centro; los cursos lo ven.</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Everything</source>
            <comment>how the sentences begin that say that all was kept</comment>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Nothing|Everything</source>
            <comment>how the sentences begin that say what was kept</comment>
            <translation>Nada|Todo</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>What now</source>
            <translation>Qué hacer ahora</translation>
        </message>
        <message>
            <source>What was kept</source>
            <translation>Qué se conserva</translation>
        </message>
    </context>
    <context>
        <name>FilesDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Connect by files</source>
            <translation>Conectar con archivos</translation>
        </message>
        <message>
            <source>For a machine that never reaches the server: two small files travel on a stick.</source>
            <translation>Para un equipo que nunca tiene conexión con el servidor: dos archivos pequeños viajan en una memoria USB.</translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation>Nombre de este equipo</translation>
        </message>
        <message>
            <source>Read the answer</source>
            <translation>Leer la respuesta</translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation>El servidor lo muestra en su lista con este nombre.</translation>
        </message>
        <message>
            <source>They answer it with a second file. Bring that one back, and read it here.</source>
            <translation>La respuesta es un segundo archivo. Tráigalo de vuelta y léalo aquí.</translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation>Escriba un nombre para distinguir este equipo de los demás.</translation>
        </message>
        <message>
            <source>Write a request to a stick, and give it to an administrator of the server.</source>
            <translation>Escriba una solicitud en una memoria USB y entréguela a un administrador del servidor.</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>Escribir la solicitud</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>%Ln cifra, fácil de recordar y difícil de adivinar.</numerusform>
                <numerusform>%Ln cifras, fáciles de recordar y difíciles de adivinar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Carrel comes with no user and no default password: nobody can manage this machine before you do. You add learners and instructors next. Keep your PIN safe; nobody can read it, not even you.</source>
            <translation>Carrel no trae ningún usuario ni contraseña predeterminada: nadie puede gestionar este equipo antes que usted. Después podrá añadir estudiantes e instructores. Guarde bien su PIN; nadie puede leerlo, ni siquiera usted.</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>Elegir un PIN</translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation>Elija un PIN.</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Name of your training center</source>
            <translation>Nombre de su centro de formación</translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation>En la página de inicio de sesión y en los certificados.</translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation>Sala y equipo</translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation>Configurar este equipo</translation>
        </message>
        <message>
            <source>Setting up…</source>
            <translation>Configurando…</translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation>Distingue los equipos, por ejemplo «Sala B, PC 4».</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>El mismo PIN otra vez</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>Los dos PIN son distintos. Escriba el mismo dos veces.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Two minutes, once. Everything stays on this machine.</source>
            <translation>Dos minutos, una sola vez. Todo se queda en este equipo.</translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation>Escriba cómo se llama su centro.</translation>
        </message>
        <message>
            <source>Type your given name.</source>
            <translation>Escriba su nombre.</translation>
        </message>
        <message>
            <source>Welcome to Carrel</source>
            <translation>Le damos la bienvenida a Carrel</translation>
        </message>
        <message>
            <source>You, the first administrator</source>
            <translation>Usted, primer administrador</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <source>Add a group</source>
            <translation>Añadir un grupo</translation>
        </message>
        <message>
            <source>Add group</source>
            <translation>Añadir grupo</translation>
        </message>
        <message>
            <source>Added the group “{name}”</source>
            <translation>Grupo «{name}» añadido</translation>
        </message>
        <message>
            <source>Removed the group “{name}”</source>
            <translation>Grupo «{name}» eliminado</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Rename the group</source>
            <translation>Cambiar el nombre del grupo</translation>
        </message>
        <message>
            <source>Renamed to “{name}”</source>
            <translation>Ahora se llama «{name}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>A group needs a name of at most %n character(s). Nothing was changed.</source>
            <translation>
                <numerusform>Un grupo necesita un nombre de %Ln carácter como máximo. Nada ha cambiado.</numerusform>
                <numerusform>Un grupo necesita un nombre de %Ln caracteres como máximo. Nada ha cambiado.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a group “{name}” already. Nothing was changed; choose another name.</source>
            <translation>Ya hay un grupo «{name}». Nada ha cambiado; elija otro nombre.</translation>
        </message>
        <message>
            <source>instructors</source>
            <translation>instructores</translation>
        </message>
        <message>
            <source>learners</source>
            <translation>estudiantes</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Add group</source>
            <translation>Añadir grupo</translation>
        </message>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation>Un instructor de un grupo enseña a los estudiantes de ese grupo.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Instructors</source>
            <translation>Instructores</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Estudiantes</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Todavía no hay grupos</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Put learners into groups, and the instructors who teach them.</source>
            <translation>Ponga en grupos a los estudiantes y a los instructores que les enseñan.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Show its people</source>
            <translation>Mostrar sus personas</translation>
        </message>
        <message>
            <source>What to do with this group</source>
            <translation>Qué hacer con este grupo</translation>
        </message>
    </context>
    <context>
        <name>GuestDialog</name>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation>Continuar como invitado</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Type your name, so that your work can be found again.</source>
            <translation>Escriba su nombre para que su trabajo se pueda volver a encontrar.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Your work is kept under this name. An instructor can give it to you later, when you are on the list.</source>
            <translation>Su trabajo se conserva con este nombre. Un instructor puede asignárselo más adelante, cuando esté en la lista.</translation>
        </message>
    </context>
    <context>
        <name>Guests</name>
        <message>
            <source>This guest’s work was given to somebody already. Nothing was changed; open the list again.</source>
            <translation>El trabajo de este invitado ya se asignó a alguien. Nada ha cambiado; abra la lista de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A course on the full screen, and back</source>
            <translation>Poner un curso en pantalla completa y volver</translation>
        </message>
        <message>
            <source>Add a course.</source>
            <translation>Añada un curso.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Call your instructor. What you did is saved.</source>
            <translation>Llame a su instructor. Lo que hizo está guardado.</translation>
        </message>
        <message>
            <source>Choose Import course, or drop a SCORM package (.zip) anywhere in the window.</source>
            <translation>Elija Importar curso o suelte un paquete SCORM (.zip) en cualquier lugar de la ventana.</translation>
        </message>
        <message>
            <source>Click its card. Everything you do is saved on this machine as you go; no network is needed.</source>
            <translation>Haga clic en su tarjeta. Todo lo que hace se va guardando en este equipo; no se necesita red.</translation>
        </message>
        <message>
            <source>Exchange with the server now</source>
            <translation>Intercambiar ahora con el servidor</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Import courses</source>
            <translation>Importar cursos</translation>
        </message>
        <message>
            <source>Leave whenever you like.</source>
            <translation>Salga cuando quiera.</translation>
        </message>
        <message>
            <source>Let it go to the center when it can.</source>
            <translation>Deje que el trabajo llegue al centro cuando sea posible.</translation>
        </message>
        <message>
            <source>More for what you are on</source>
            <translation>Más acciones para el elemento seleccionado</translation>
        </message>
        <message>
            <source>Open Doctor. It says what it found and what to do, and copies a report for support.</source>
            <translation>Abra Chequeo. Indica qué ha encontrado y qué hacer, y copia un informe para la asistencia técnica.</translation>
        </message>
        <message>
            <source>Open what you are on</source>
            <translation>Abrir el elemento seleccionado</translation>
        </message>
        <message>
            <source>Out of the page of a course, and back into it</source>
            <translation>Salir de la página de un curso y volver a ella</translation>
        </message>
        <message>
            <source>Remove the course you are on</source>
            <translation>Eliminar el curso seleccionado</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Sign out when you go.</source>
            <translation>Cierre la sesión al irse.</translation>
        </message>
        <message>
            <source>Something is not right?</source>
            <translation>¿Algo no va bien?</translation>
        </message>
        <message>
            <source>Take a course.</source>
            <translation>Haga un curso.</translation>
        </message>
        <message>
            <source>Take back what was just done</source>
            <translation>Deshacer lo último que se hizo</translation>
        </message>
        <message>
            <source>The course opens again where you were, even after a power cut.</source>
            <translation>El curso se abre de nuevo donde lo dejó, incluso después de un corte de luz.</translation>
        </message>
        <message>
            <source>The first place at the side; Ctrl+2 is the second, and so on</source>
            <translation>El primer lugar del lateral; Ctrl+2 es el segundo, y así sucesivamente</translation>
        </message>
        <message>
            <source>The next lesson; the other arrow leads back</source>
            <translation>Lección siguiente; la otra flecha vuelve atrás</translation>
        </message>
        <message>
            <source>The page of a course larger; Ctrl and − smaller, Ctrl and 0 as it was</source>
            <translation>Agrandar la página de un curso; Ctrl y − la reduce, Ctrl y 0 la deja como estaba</translation>
        </message>
        <message>
            <source>Then nobody works in your name.</source>
            <translation>Así nadie trabaja en su nombre.</translation>
        </message>
        <message>
            <source>With a server everything is sent by itself whenever a network turns up. Sync shows what waits, and carries it on a stick.</source>
            <translation>Con un servidor, todo se envía automáticamente en cuanto hay red. Sincronización muestra lo pendiente y permite llevarlo en memoria USB.</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>What you need to begin</source>
            <translation>Lo que necesita para empezar</translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message>
            <source>Are you still there?</source>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>Mantener la sesión</translation>
        </message>
        <message numerus="yes">
            <source>You will be signed out in %n second(s). Everything is saved.</source>
            <translation>
                <numerusform>Su sesión se cerrará en %Ln segundo. Todo está guardado.</numerusform>
                <numerusform>Su sesión se cerrará en %Ln segundos. Todo está guardado.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n courses were added.</source>
            <translation>
                <numerusform>Se añadió %Ln curso.</numerusform>
                <numerusform>Se añadieron %Ln cursos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) are not in Unicode; read as {page}.</source>
            <translation>
                <numerusform>%Ln nombre de archivo no está en Unicode; se lee como {page}.</numerusform>
                <numerusform>%Ln nombres de archivo no están en Unicode; se leen como {page}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) separate folders with “\”; read as “/”.</source>
            <translation>
                <numerusform>%Ln nombre de archivo separa las carpetas con «\»; se lee como «/».</numerusform>
                <numerusform>%Ln nombres de archivo separan las carpetas con «\»; se lee como «/».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) write accents apart from their letters; put together.</source>
            <translation>
                <numerusform>%Ln nombre de archivo escribe los acentos separados de sus letras; se han unido.</numerusform>
                <numerusform>%Ln nombres de archivo escriben los acentos separados de sus letras; se han unido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that archive left out.</source>
            <translation>
                <numerusform>%Ln archivo omitido junto a ese archivo comprimido.</numerusform>
                <numerusform>%Ln archivos omitidos junto a ese archivo comprimido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that folder left out.</source>
            <translation>
                <numerusform>%Ln archivo omitido junto a esa carpeta.</numerusform>
                <numerusform>%Ln archivos omitidos junto a esa carpeta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in “.carrel/” left out: Carrel keeps its own there.</source>
            <translation>
                <numerusform>%Ln archivo omitido en «.carrel/»: Carrel guarda allí los suyos.</numerusform>
                <numerusform>%Ln archivos omitidos en «.carrel/»: Carrel guarda allí los suyos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) left out that macOS puts into archives.</source>
            <translation>
                <numerusform>%Ln archivo omitido que macOS añade a los archivos comprimidos.</numerusform>
                <numerusform>%Ln archivos omitidos que macOS añade a los archivos comprimidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were in the library already.</source>
            <translation>
                <numerusform>%Ln archivo ya estaba en la biblioteca.</numerusform>
                <numerusform>%Ln archivos ya estaban en la biblioteca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more manifest(s) in the package ({others}); “{best}” is used.</source>
            <translation>
                <numerusform>%Ln manifiesto más en el paquete ({others}); se usa «{best}».</numerusform>
                <numerusform>%Ln manifiestos más en el paquete ({others}); se usa «{best}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>
                <numerusform>%Ln página inicial del curso no está en el paquete: {pages}. Nada se ha importado; pida que se exporte el curso de nuevo.</numerusform>
                <numerusform>%Ln páginas iniciales del curso no están en el paquete: {pages}. Nada se ha importado; pida que se exporte el curso de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with limits</source>
            <translation>
                <numerusform>%Ln con limitaciones</numerusform>
                <numerusform>%Ln con limitaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n won’t work offline</source>
            <translation>
                <numerusform>%Ln no funciona sin conexión</numerusform>
                <numerusform>%Ln no funcionan sin conexión</numerusform>
            </translation>
        </message>
        <message>
            <source>1 course was added.</source>
            <translation>Se añadió 1 curso.</translation>
        </message>
        <message>
            <source>1 file was in the library already.</source>
            <translation>1 archivo ya estaba en la biblioteca.</translation>
        </message>
        <message numerus="yes">
            <source>1 of %n files was not added</source>
            <translation>
                <numerusform>1 de %Ln archivo no se añadió</numerusform>
                <numerusform>1 de %Ln archivos no se añadió</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %n course(s)</source>
            <translation>
                <numerusform>%Ln curso añadido</numerusform>
                <numerusform>%Ln cursos añadidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Added “{course}”</source>
            <translation>«{course}» añadido</translation>
        </message>
        <message>
            <source>Added “{course}”, but it won’t work offline</source>
            <translation>«{course}» añadido, pero no funciona sin conexión</translation>
        </message>
        <message>
            <source>Added “{course}”. It works with limits</source>
            <translation>«{course}» añadido. Funciona con limitaciones</translation>
        </message>
        <message>
            <source>Adding to the library</source>
            <translation>Añadiendo a la biblioteca</translation>
        </message>
        <message>
            <source>Already in the library</source>
            <translation>Ya está en la biblioteca</translation>
        </message>
        <message>
            <source>Carrel may not write into the folder of the courses ({folder}). Nothing was changed; ask whoever set this computer up to allow it.</source>
            <translation>Carrel no puede escribir en la carpeta de los cursos ({folder}). Nada ha cambiado; pida a quien configuró este equipo que lo permita.</translation>
        </message>
        <message>
            <source>Central European DOS, code page 852</source>
            <translation>Europa Central para DOS, página de códigos 852</translation>
        </message>
        <message>
            <source>Central European Windows, code page 1250</source>
            <translation>Europa Central para Windows, página de códigos 1250</translation>
        </message>
        <message>
            <source>Checking the package</source>
            <translation>Comprobando el paquete</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Cyrillic DOS, code page 866</source>
            <translation>cirílico para DOS, página de códigos 866</translation>
        </message>
        <message>
            <source>Cyrillic Windows, code page 1251</source>
            <translation>cirílico para Windows, página de códigos 1251</translation>
        </message>
        <message>
            <source>File {number} of {count}</source>
            <translation>Archivo {number} de {count}</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Para el personal</translation>
        </message>
        <message>
            <source>Greek DOS, code page 737</source>
            <translation>griego para DOS, página de códigos 737</translation>
        </message>
        <message>
            <source>Greek Windows, code page 1253</source>
            <translation>griego para Windows, página de códigos 1253</translation>
        </message>
        <message>
            <source>Japanese, code page 932</source>
            <translation>japonés, página de códigos 932</translation>
        </message>
        <message>
            <source>Korean, code page 949</source>
            <translation>coreano, página de códigos 949</translation>
        </message>
        <message>
            <source>Looking for what needs the internet</source>
            <translation>Buscando lo que necesita internet</translation>
        </message>
        <message>
            <source>Nothing of this file is left on this machine.</source>
            <translation>Nada de este archivo queda en este equipo.</translation>
        </message>
        <message numerus="yes">
            <source>Pages ask for %n file(s) with capital and small letters exchanged; found all the same. The first is “{path}” in {file}, where the package has “{found}”.</source>
            <translation>
                <numerusform>Hay páginas que piden %Ln archivo confundiendo mayúsculas y minúsculas; se encontró de todos modos. Es «{path}» en {file}, donde el paquete tiene «{found}».</numerusform>
                <numerusform>Hay páginas que piden %Ln archivos confundiendo mayúsculas y minúsculas; se encontraron de todos modos. El primero es «{path}» en {file}, donde el paquete tiene «{found}».</numerusform>
            </translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation>Preparando los archivos multimedia</translation>
        </message>
        <message>
            <source>Preparing media: {file}</source>
            <translation>Preparando los archivos multimedia: {file}</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>Leer el informe</translation>
        </message>
        <message>
            <source>Something in the package was not foreseen ({name}). Nothing was imported; send the package to whoever looks after Carrel.</source>
            <translation>Algo en el paquete no estaba previsto ({name}). Nada se ha importado; envíe el paquete a quien se ocupa de Carrel.</translation>
        </message>
        <message>
            <source>The course has nothing to launch: no item of its manifest names a page. Nothing was imported; ask for the course to be exported again.</source>
            <translation>El curso no tiene nada que abrir: ningún elemento de su manifiesto indica una página. Nada se ha importado; pida que se exporte el curso de nuevo.</translation>
        </message>
        <message>
            <source>The course is in the archive “{name}” inside this one; imported from there.</source>
            <translation>El curso está en el archivo comprimido «{name}», dentro de este; se importó desde allí.</translation>
        </message>
        <message>
            <source>The course is in the folder “{root}” of the archive; unpacked from there.</source>
            <translation>El curso está en la carpeta «{root}» del archivo comprimido; se descomprimió desde allí.</translation>
        </message>
        <message>
            <source>The course needs Flash, which nothing plays any more ({pages}), and has no HTML5 page beside it. Nothing was imported; ask for the course to be exported as HTML5.</source>
            <translation>El curso necesita Flash, que ya nada reproduce ({pages}), y no incluye al lado ninguna página HTML5. Nada se ha importado; pida que se exporte el curso como HTML5.</translation>
        </message>
        <message>
            <source>The course needs {size} MB, and {free} MB are free</source>
            <translation>El curso necesita {size} MB y hay {free} MB libres</translation>
        </message>
        <message>
            <source>The course opens “{page}”, as was asked for at its import.</source>
            <translation>El curso se abre con «{page}», como se pidió al importarlo.</translation>
        </message>
        <message>
            <source>The course's manifest asks for a document type definition from elsewhere, which is never fetched. Nothing was imported; ask for the course to be exported without it.</source>
            <translation>El manifiesto del curso pide una definición de tipo de documento de otro lugar, que nunca se descarga. Nada se ha importado; pida que se exporte el curso sin ella.</translation>
        </message>
        <message>
            <source>The course's manifest defines XML entities, which can be used to read files or fill the memory of this computer. Nothing was imported; ask for the course to be exported without them.</source>
            <translation>El manifiesto del curso define entidades XML, que pueden servir para leer archivos o llenar la memoria de este equipo. Nada se ha importado; pida que se exporte el curso sin ellas.</translation>
        </message>
        <message>
            <source>The course's manifest holds a text so long that no real course needs it. Nothing was imported.</source>
            <translation>El manifiesto del curso contiene un texto tan largo que ningún curso real lo necesita. Nada se ha importado.</translation>
        </message>
        <message>
            <source>The course's manifest holds more than any real course's does. Nothing was imported.</source>
            <translation>El manifiesto del curso contiene más que el de cualquier curso real. Nada se ha importado.</translation>
        </message>
        <message>
            <source>The course's manifest is larger than {limit} MB, which no real course needs. Nothing was imported.</source>
            <translation>El manifiesto del curso ocupa más de {limit} MB, y ningún curso real necesita tanto. Nada se ha importado.</translation>
        </message>
        <message>
            <source>The course's manifest is missing from its folder. Remove the course from the library and import it again.</source>
            <translation>El manifiesto del curso falta en su carpeta. Elimine el curso de la biblioteca e impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The course's manifest is nested more deeply than any real course. Nothing was imported.</source>
            <translation>El manifiesto del curso tiene más niveles que cualquier curso real. Nada se ha importado.</translation>
        </message>
        <message>
            <source>The course's manifest is not well-formed XML: line {line}, column {column}: {reason}. Nothing was imported; ask whoever made the course for a corrected package.</source>
            <translation>El manifiesto del curso no es XML bien formado: línea {line}, columna {column}: {reason}. Nada se ha importado; pida un paquete corregido a quien hizo el curso.</translation>
        </message>
        <message>
            <source>The course's pages are not in the package but on the network ({hosts}), so it can't be taken offline. Nothing was imported; ask for the full course instead of a link to it.</source>
            <translation>Las páginas del curso no están en el paquete sino en la red ({hosts}), así que no se puede hacer sin conexión. Nada se ha importado; pida el curso completo en lugar de un enlace a él.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). Nothing was changed; check the disk and try again.</source>
            <translation>El disco que contiene los cursos informó de un error ({strerror}). Nada ha cambiado; revise el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file imsmanifest.xml does not hold a manifest but &lt;{name}&gt;. Nothing was imported.</source>
            <translation>El archivo imsmanifest.xml no contiene un manifiesto sino &lt;{name}&gt;. Nada se ha importado.</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was kept; you can import the file again.</source>
            <translation>La importación se canceló. Nada se ha conservado; puede importar el archivo de nuevo.</translation>
        </message>
        <message>
            <source>The manifest is called “{file}” instead of “imsmanifest.xml”; read all the same.</source>
            <translation>El manifiesto se llama «{file}» en lugar de «imsmanifest.xml»; se lee de todos modos.</translation>
        </message>
        <message>
            <source>The manifest lists “{path}”, which is not in the package.</source>
            <translation>El manifiesto menciona «{path}», que no está en el paquete.</translation>
        </message>
        <message>
            <source>The manifest writes “{path}” where the package has “{found}”; used all the same.</source>
            <translation>El manifiesto escribe «{path}» donde el paquete tiene «{found}»; se usa de todos modos.</translation>
        </message>
        <message>
            <source>The package</source>
            <translation>El paquete</translation>
        </message>
        <message>
            <source>The package claims to unpack to {times} times its size, as archives do that are made to fill a disk. Nothing was imported; ask for the course to be exported again.</source>
            <translation>El paquete dice ocupar, descomprimido, {times} veces su tamaño, como los archivos hechos para llenar un disco. Nada se ha importado; pida que se exporte el curso de nuevo.</translation>
        </message>
        <message>
            <source>The package contains “{shown}”, {why}. Nothing was imported; if you trust the source, ask for the course to be exported again.</source>
            <translation>El paquete contiene «{shown}», {why}. Nada se ha importado; si confía en su origen, pida que se exporte el curso de nuevo.</translation>
        </message>
        <message>
            <source>The package has more than {entries} files, which no course needs. Nothing was imported.</source>
            <translation>El paquete tiene más de {entries} archivos, y ningún curso necesita tantos. Nada se ha importado.</translation>
        </message>
        <message>
            <source>The package holds no course but a link to one: its page “{page}” shows what is at {address}, so it can't be taken offline. Nothing was imported; ask for the full course instead of a dispatch package.</source>
            <translation>El paquete no contiene un curso sino un enlace a él: su página «{page}» muestra lo que hay en {address}, así que no se puede hacer sin conexión. Nada se ha importado; pida el curso completo en lugar de un paquete de distribución (dispatch).</translation>
        </message>
        <message>
            <source>The package is damaged: {what}. Nothing was imported; copy or download the file again.</source>
            <translation>El paquete está dañado: {what}. Nada se ha importado; copie o descargue el archivo de nuevo.</translation>
        </message>
        <message>
            <source>The package would unpack to {claimed} GB; at most {limit} GB are accepted. Nothing was imported.</source>
            <translation>El paquete ocuparía {claimed} GB descomprimido; se admiten como máximo {limit} GB. Nada se ha importado.</translation>
        </message>
        <message>
            <source>The page “{page}” to open the course with is not in the package. Nothing was imported; give its path as it is in the package, from the folder of imsmanifest.xml.</source>
            <translation>La página «{page}» con la que abrir el curso no está en el paquete. Nada se ha importado; indique su ruta tal como está en el paquete, desde la carpeta de imsmanifest.xml.</translation>
        </message>
        <message>
            <source>The saved place in this course can't be read. The answers given so far are kept; start the course again.</source>
            <translation>No se puede leer el punto guardado en este curso. Las respuestas dadas hasta ahora se conservan; empiece el curso de nuevo.</translation>
        </message>
        <message>
            <source>The saved place in this course was written by a newer version of the program. Nothing was lost; install the newer version to go on from there.</source>
            <translation>El punto guardado en este curso lo escribió una versión más reciente del programa. Nada se ha perdido; instale la versión más reciente para continuar desde ahí.</translation>
        </message>
        <message>
            <source>The start page of the course is not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>La página inicial del curso no está en el paquete: {pages}. Nada se ha importado; pida que se exporte el curso de nuevo.</translation>
        </message>
        <message>
            <source>Then {file}</source>
            <translation>Después, {file}</translation>
        </message>
        <message numerus="yes">
            <source>Then {file} and %n other file(s)</source>
            <translation>
                <numerusform>Después, {file} y %Ln archivo más</numerusform>
                <numerusform>Después, {file} y %Ln archivos más</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no room left</source>
            <translation>No queda espacio</translation>
        </message>
        <message numerus="yes">
            <source>This archive is not a SCORM package but holds %n others ({names}). Nothing was imported; unzip it and import the course that you want.</source>
            <translation>
                <numerusform>Este archivo comprimido no es un paquete SCORM, sino que contiene %Ln más ({names}). Nada se ha importado; descomprímalo e importe el curso que desee.</numerusform>
                <numerusform>Este archivo comprimido no es un paquete SCORM, sino que contiene otros %Ln ({names}). Nada se ha importado; descomprímalo e importe el curso que desee.</numerusform>
            </translation>
        </message>
        <message>
            <source>This archive is not a SCORM package. It is {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>Este archivo comprimido no es un paquete SCORM. Es {kind}. Nada se ha importado; pida el curso como paquete SCORM 1.2 o SCORM 2004.</translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. It looks like {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>Este archivo comprimido no es un paquete SCORM: no tiene imsmanifest.xml. Parece {kind}. Nada se ha importado; pida el curso como paquete SCORM 1.2 o SCORM 2004.</translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>Este archivo comprimido no es un paquete SCORM: no tiene imsmanifest.xml. Nada se ha importado; pida el curso como paquete SCORM 1.2 o SCORM 2004.</translation>
        </message>
        <message>
            <source>This file is already in the library as “{title}”. Nothing was changed; open the course from the library.</source>
            <translation>Este archivo ya está en la biblioteca como «{title}». Nada ha cambiado; abra el curso desde la biblioteca.</translation>
        </message>
        <message>
            <source>This file is not a zip archive, and SCORM packages are. Nothing was imported; choose the .zip file that the authoring tool exported.</source>
            <translation>Este archivo no es un archivo zip, y los paquetes SCORM lo son. Nada se ha importado; elija el archivo .zip que exportó la herramienta de autor.</translation>
        </message>
        <message>
            <source>This file was not added</source>
            <translation>Este archivo no se añadió</translation>
        </message>
        <message>
            <source>This machine could not work with the file ({why}). Nothing was imported; check the disk it is on, and try again.</source>
            <translation>Este equipo no pudo trabajar con el archivo ({why}). Nada se ha importado; revise el disco en el que está e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation>Descomprimiendo</translation>
        </message>
        <message>
            <source>Western European DOS, code page 850</source>
            <translation>Europa occidental para DOS, página de códigos 850</translation>
        </message>
        <message>
            <source>Western European Windows, code page 1252</source>
            <translation>Europa occidental para Windows, página de códigos 1252</translation>
        </message>
        <message>
            <source>Your library is as it was.</source>
            <translation>Su biblioteca sigue como estaba.</translation>
        </message>
        <message>
            <source>a Flash movie</source>
            <translation>una película Flash</translation>
        </message>
        <message>
            <source>a backup of a Moodle course</source>
            <translation>una copia de seguridad de un curso de Moodle</translation>
        </message>
        <message>
            <source>a cmi5 course</source>
            <translation>un curso cmi5</translation>
        </message>
        <message>
            <source>a collection of test questions (IMS QTI)</source>
            <translation>una colección de preguntas de examen (IMS QTI)</translation>
        </message>
        <message>
            <source>a name of more than {max_name_bytes} bytes</source>
            <translation>un nombre de más de {max_name_bytes} bytes</translation>
        </message>
        <message>
            <source>a name that ends in a dot or a blank, which Windows drops silently</source>
            <translation>un nombre que termina en punto o espacio, que Windows elimina sin avisar</translation>
        </message>
        <message>
            <source>a name that means a device on Windows</source>
            <translation>un nombre que en Windows designa un dispositivo</translation>
        </message>
        <message>
            <source>a name with characters that not every system can store</source>
            <translation>un nombre con caracteres que no todos los sistemas pueden guardar</translation>
        </message>
        <message>
            <source>a path of more than {max_path_length} characters</source>
            <translation>una ruta de más de {max_path_length} caracteres</translation>
        </message>
        <message>
            <source>a path on a drive of its own</source>
            <translation>una ruta con unidad de disco propia</translation>
        </message>
        <message>
            <source>a path that leads out of the course's folder</source>
            <translation>una ruta que sale de la carpeta del curso</translation>
        </message>
        <message>
            <source>a plain IMS Content Package, which reports nothing to its player</source>
            <translation>un IMS Content Package corriente, que no comunica nada a su reproductor</translation>
        </message>
        <message>
            <source>a presentation</source>
            <translation>una presentación</translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>falta cerca de %Ln hora</numerusform>
                <numerusform>faltan unas %Ln horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>falta cerca de %Ln minuto</numerusform>
                <numerusform>faltan unos %Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>an AICC course</source>
            <translation>un curso AICC</translation>
        </message>
        <message>
            <source>an H5P activity</source>
            <translation>una actividad H5P</translation>
        </message>
        <message>
            <source>an IMS Common Cartridge, which learning platforms take apart</source>
            <translation>un IMS Common Cartridge, que las plataformas de aprendizaje separan en partes</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>un documento de Office</translation>
        </message>
        <message>
            <source>an absolute path, which could overwrite files of this computer</source>
            <translation>una ruta absoluta, que podría sobrescribir archivos de este equipo</translation>
        </message>
        <message>
            <source>an authoring tool's own file</source>
            <translation>un archivo propio de una herramienta de autor</translation>
        </message>
        <message>
            <source>an electronic book (EPUB)</source>
            <translation>un libro electrónico (EPUB)</translation>
        </message>
        <message>
            <source>an xAPI (Tin Can) course</source>
            <translation>un curso xAPI (Tin Can)</translation>
        </message>
        <message>
            <source>and also “{earlier}”, which is the same file on Windows and macOS</source>
            <translation>y también «{earlier}», que es el mismo archivo en Windows y macOS</translation>
        </message>
        <message>
            <source>another archive: unpack it once and import what is inside</source>
            <translation>otro archivo comprimido: descomprímalo una vez e importe lo que contiene</translation>
        </message>
        <message>
            <source>its table of contents can't be read</source>
            <translation>no se puede leer su índice de contenido</translation>
        </message>
        <message>
            <source>its table of contents can't be read ({strerror})</source>
            <translation>no se puede leer su índice de contenido ({strerror})</translation>
        </message>
        <message>
            <source>its table of contents is missing, as after a download that broke off</source>
            <translation>falta su índice de contenido, como tras una descarga interrumpida</translation>
        </message>
        <message>
            <source>larger than the {limit} MB it may be</source>
            <translation>de más de los {limit} MB permitidos</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>falta menos de un minuto</translation>
        </message>
        <message>
            <source>more than {max_depth} folders deep</source>
            <translation>a más de {max_depth} carpetas de profundidad</translation>
        </message>
        <message>
            <source>packed by a method that content packages may not use</source>
            <translation>comprimido con un método que los paquetes de contenido no pueden usar</translation>
        </message>
        <message>
            <source>plain web pages</source>
            <translation>páginas web sueltas</translation>
        </message>
        <message>
            <source>simplified Chinese, GB 2312</source>
            <translation>chino simplificado, GB 2312</translation>
        </message>
        <message>
            <source>simplified Chinese, code page 936</source>
            <translation>chino simplificado, página de códigos 936</translation>
        </message>
        <message>
            <source>the file ends in the middle of “{name}”</source>
            <translation>el archivo termina en mitad de «{name}»</translation>
        </message>
        <message>
            <source>the zip standard's own code page, 437</source>
            <translation>la página de códigos propia del estándar zip, la 437</translation>
        </message>
        <message>
            <source>traditional Chinese, code page 950</source>
            <translation>chino tradicional, página de códigos 950</translation>
        </message>
        <message>
            <source>twice, and only one of the two could be kept</source>
            <translation>dos veces, y solo se podría conservar uno de los dos</translation>
        </message>
        <message>
            <source>which is both a file and a folder there</source>
            <translation>que allí es a la vez un archivo y una carpeta</translation>
        </message>
        <message>
            <source>which is encrypted, and courses can't have a password</source>
            <translation>que está cifrado, y los cursos no pueden tener contraseña</translation>
        </message>
        <message>
            <source>which is no file but a link or a device</source>
            <translation>que no es un archivo sino un enlace o un dispositivo</translation>
        </message>
        <message>
            <source>which this disk takes for the same file as another of the package</source>
            <translation>que este disco toma por el mismo archivo que otro del paquete</translation>
        </message>
        <message>
            <source>which unpacks to more than it claims</source>
            <translation>que descomprimido ocupa más de lo que dice</translation>
        </message>
        <message>
            <source>whose data overlap another entry's</source>
            <translation>cuyos datos se solapan con los de otra entrada</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n file(s)</source>
            <translation>
                <numerusform>{done} de %Ln archivo</numerusform>
                <numerusform>{done} de %Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} de {whole}</translation>
        </message>
        <message numerus="yes">
            <source>{pages} and %n more</source>
            <translation>
                <numerusform>{pages} y %Ln más</numerusform>
                <numerusform>{pages} y %Ln más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{refused} of %n files were not added</source>
            <translation>
                <numerusform>{refused} de %Ln archivo no se añadieron</numerusform>
                <numerusform>{refused} de %Ln archivos no se añadieron</numerusform>
            </translation>
        </message>
        <message>
            <source>{sentence} Or import it to open with “{page}”, the likeliest page in it.</source>
            <translation>{sentence} O impórtelo para abrirlo con «{page}», la página más probable de las que contiene.</translation>
        </message>
        <message>
            <source>{speed} × real time</source>
            <translation>{speed} × tiempo real</translation>
        </message>
        <message>
            <source>{what} on the disk that holds the courses. Nothing was imported; make room and try again.</source>
            <translation>{what} en el disco que contiene los cursos. Nada se ha importado; libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” can't be read ({strerror}). Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation>No se puede leer «{name}» ({strerror}). Nada se ha importado; compruebe que el disco o la memoria USB sigue conectado e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” changed while it was being read. Nothing was imported; wait until it is completely copied and try again.</source>
            <translation>«{name}» cambió mientras se leía. Nada se ha importado; espere a que se copie por completo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” is damaged</source>
            <translation>«{name}» está dañado</translation>
        </message>
        <message>
            <source>“{name}” is incomplete or altered</source>
            <translation>«{name}» está incompleto o alterado</translation>
        </message>
        <message>
            <source>“{name}” is not where the archive says</source>
            <translation>«{name}» no está donde indica el archivo comprimido</translation>
        </message>
        <message>
            <source>“{name}” went away while it was being read. Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation>«{name}» desapareció mientras se leía. Nada se ha importado; compruebe que el disco o la memoria USB sigue conectado e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“{page}” can't open; its place in the course is left out.</source>
            <translation>«{page}» no se puede abrir; se omite su lugar en el curso.</translation>
        </message>
        <message>
            <source>“{page}” needs Flash, which nothing plays any more; “{other}” beside it is used.</source>
            <translation>«{page}» necesita Flash, que ya nada reproduce; se usa «{other}», que está al lado.</translation>
        </message>
        <message>
            <source>“{page}” shows what is on the network ({address}) and stays empty offline.</source>
            <translation>«{page}» muestra lo que hay en la red ({address}) y queda vacía sin conexión.</translation>
        </message>
        <message>
            <source>“{title}” is in the library already; nothing was added.</source>
            <translation>«{title}» ya está en la biblioteca; no se ha añadido nada.</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Cancel import</source>
            <translation>Cancelar importación</translation>
        </message>
        <message>
            <source>Goes on at the next start, or when somebody opens the course</source>
            <translation>Continúa en el próximo inicio o cuando alguien abra el curso</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importando {file}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Stopping; nothing of this file is kept</source>
            <translation>Deteniendo; no se conserva nada de este archivo</translation>
        </message>
        <message>
            <source>Stopping; the course is in the library</source>
            <translation>Deteniendo; el curso está en la biblioteca</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Import courses</source>
            <translation>Importar cursos</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>Leer el informe</translation>
        </message>
        <message>
            <source>SCORM packages (*.zip);;All files (*)</source>
            <translation>Paquetes SCORM (*.zip);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave the server</source>
            <translation>Dejar el servidor</translation>
        </message>
        <message>
            <source>Leave the server of {center}?</source>
            <translation>¿Dejar el servidor de {center}?</translation>
        </message>
        <message>
            <source>Stay connected</source>
            <translation>Mantener la conexión</translation>
        </message>
    </context>
    <context>
        <name>LessonList</name>
        <message>
            <source>Open {lesson}, {status}</source>
            <translation>Abrir {lesson}, {status}</translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation>Mostrar las {number} lecciones</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message numerus="yes">
            <source>%n attempt(s) left</source>
            <translation>
                <numerusform>Queda %Ln intento</numerusform>
                <numerusform>Quedan %Ln intentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are due by {day}.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>%Ln curso vence a más tardar el {day}.</numerusform>
                <numerusform>%Ln cursos vencen a más tardar el {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are overdue.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>Ha vencido el plazo de %Ln curso.</numerusform>
                <numerusform>Ha vencido el plazo de %Ln cursos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%Ln lección</numerusform>
                <numerusform>%Ln lecciones</numerusform>
            </translation>
        </message>
        <message>
            <source>1 course is due by {day}.</source>
            <translation>1 curso vence a más tardar el {day}.</translation>
        </message>
        <message>
            <source>1 course is overdue.</source>
            <translation>Ha vencido el plazo de 1 curso.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Ask whoever made the course for another package.</source>
            <translation>Pida otro paquete a quien hizo el curso.</translation>
        </message>
        <message>
            <source>Attempt {number} in progress</source>
            <translation>Intento {number} en curso</translation>
        </message>
        <message>
            <source>Attempt {number} waits for your instructor</source>
            <translation>El intento {number} espera a su instructor</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En preparación</translation>
        </message>
        <message>
            <source>Certificate ready</source>
            <translation>Certificado listo</translation>
        </message>
        <message>
            <source>Completed, provisional</source>
            <translation>Completado, provisional</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Finalizados</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Con plazo</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>La fecha límite es hoy</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Para el {day}</translation>
        </message>
        <message>
            <source>Everything here is done.</source>
            <translation>Aquí está todo finalizado.</translation>
        </message>
        <message>
            <source>Finished {day}</source>
            <translation>Finalizado {day}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}.</source>
            <translation>Buenas tardes, {name}.</translation>
        </message>
        <message>
            <source>Good evening, {name}.</source>
            <translation>Buenas noches, {name}.</translation>
        </message>
        <message>
            <source>Good morning, {name}.</source>
            <translation>Buenos días, {name}.</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Last opened {when}</source>
            <translation>Última apertura: {when}</translation>
        </message>
        <message>
            <source>Last opened {when}, on another machine</source>
            <translation>Última apertura: {when}, en otro equipo</translation>
        </message>
        <message>
            <source>Last opened {when}, on this machine</source>
            <translation>Última apertura: {when}, en este equipo</translation>
        </message>
        <message>
            <source>Lesson {number} of {all}: {title}</source>
            <translation>Lección {number} de {all}: {title}</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay ningún plazo pendiente.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Opened {day}</source>
            <translation>Abierto {day}</translation>
        </message>
        <message>
            <source>Pass mark {share}</source>
            <translation>Nota mínima: {share}</translation>
        </message>
        <message>
            <source>Passed, provisional</source>
            <translation>Superado, provisional</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Waits for the server to confirm</source>
            <translation>Falta que el servidor confirme</translation>
        </message>
        <message>
            <source>Was due {day}</source>
            <translation>Venció el {day}</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString: a day without its year</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <source>no attempt left</source>
            <translation>no queda ningún intento</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>plazo vencido</translation>
        </message>
        <message>
            <source>{done} of {all} lessons done</source>
            <translation>{done} de {all} lecciones hechas</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>A course that you complete or pass will be here.</source>
            <translation>Aquí estarán los cursos que complete o supere.</translation>
        </message>
        <message>
            <source>A course that you start stays here until it is done.</source>
            <translation>Un curso empezado permanece aquí hasta que lo finalice.</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Everything that had to be done by a day is done.</source>
            <translation>Todo lo que tenía fecha límite está finalizado.</translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation>Buscar un curso</translation>
        </message>
        <message>
            <source>Import a SCORM package, or drop its .zip anywhere in this window. It then works without a network.</source>
            <translation>Importe un paquete SCORM o suelte su .zip en cualquier lugar de esta ventana. Después funciona sin red.</translation>
        </message>
        <message>
            <source>Import course</source>
            <translation>Importar curso</translation>
        </message>
        <message>
            <source>My courses</source>
            <translation>Mis cursos</translation>
        </message>
        <message>
            <source>No course matches</source>
            <translation>Ningún curso coincide</translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation>Todavía no hay nada finalizado</translation>
        </message>
        <message>
            <source>Nothing in progress</source>
            <translation>Nada en curso</translation>
        </message>
        <message>
            <source>Nothing is assigned to you yet. Ask your instructor; what they assign appears here by itself.</source>
            <translation>Todavía no tiene nada asignado. Pregunte a su instructor; lo que le asigne aparecerá aquí solo.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Sin plazos pendientes</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Show all courses</source>
            <translation>Mostrar todos los cursos</translation>
        </message>
        <message>
            <source>Try fewer or other words, or look among all courses.</source>
            <translation>Pruebe con menos palabras o con otras, o busque entre todos los cursos.</translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation>Qué cursos</translation>
        </message>
        <message>
            <source>Your courses will be here</source>
            <translation>Aquí estarán sus cursos</translation>
        </message>
    </context>
    <context>
        <name>Logo</name>
        <message>
            <source>The picture is larger than 500 kB. Nothing was changed; choose a smaller one.</source>
            <translation>La imagen ocupa más de 500 kB. Nada ha cambiado; elija una más pequeña.</translation>
        </message>
        <message>
            <source>This is no picture that can be read. Nothing was changed; choose a PNG, JPEG or SVG file.</source>
            <translation>No es una imagen que se pueda leer. Nada ha cambiado; elija un archivo PNG, JPEG o SVG.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Leave this course first, then drop the files</source>
            <translation>Salga antes de este curso y suelte después los archivos</translation>
        </message>
        <message>
            <source>Let go to add it to the library</source>
            <translation>Suelte para añadirlo a la biblioteca</translation>
        </message>
        <message>
            <source>Let go to check whether it is genuine</source>
            <translation>Suelte para comprobar si es auténtico</translation>
        </message>
        <message>
            <source>Let go to see what this roster would change</source>
            <translation>Suelte para ver qué cambiaría esta lista de personas</translation>
        </message>
    </context>
    <context>
        <name>Manifest</name>
        <message>
            <source>A &lt;{local_name}&gt; has {what}, unknown there; the rule is left out.</source>
            <translation>Un &lt;{local_name}&gt; tiene {what}, que ahí se desconoce; la regla se omite.</translation>
        </message>
        <message>
            <source>An item has no identifier; “{name}” is used.</source>
            <translation>Un elemento no tiene identificador; se usa «{name}».</translation>
        </message>
        <message>
            <source>Nothing in the organization “{title}” can be opened; the package's pages are listed instead.</source>
            <translation>En la organización «{title}» no hay nada que se pueda abrir; en su lugar se enumeran las páginas del paquete.</translation>
        </message>
        <message>
            <source>Nothing in the organization “{title}” can be opened; “{instead}” is used.</source>
            <translation>En la organización «{title}» no hay nada que se pueda abrir; se usa «{instead}».</translation>
        </message>
        <message>
            <source>The default organization “{wanted}” is not in the manifest; the first one is used.</source>
            <translation>La organización predeterminada «{wanted}» no está en el manifiesto; se usa la primera.</translation>
        </message>
        <message>
            <source>The identifier “{name}” is used twice; the second is called “{other}”.</source>
            <translation>El identificador «{name}» se usa dos veces; el segundo se llama «{other}».</translation>
        </message>
        <message>
            <source>The item “{name}” has no title; its identifier is shown instead.</source>
            <translation>El elemento «{name}» no tiene título; se muestra su identificador.</translation>
        </message>
        <message>
            <source>The item “{name}” stands for the manifest “{wanted}”; its items are put there.</source>
            <translation>El elemento «{name}» remite al manifiesto «{wanted}»; los elementos de este ocupan su lugar.</translation>
        </message>
        <message>
            <source>The item “{title}” ({name}) refers to “{wanted}”, which is not among the resources; it has no page to open.</source>
            <translation>El elemento «{title}» ({name}) remite a «{wanted}», que no está entre los recursos; no tiene página que abrir.</translation>
        </message>
        <message>
            <source>The item “{title}” has no page and nothing below it; left out.</source>
            <translation>El elemento «{title}» no tiene página ni nada debajo; se omite.</translation>
        </message>
        <message>
            <source>The manifest declares no namespace; its elements are known by their names alone.</source>
            <translation>El manifiesto no declara ningún espacio de nombres; sus elementos se reconocen solo por su nombre.</translation>
        </message>
        <message>
            <source>The manifest declares {declared} but is written like {edition}; read as declared.</source>
            <translation>El manifiesto declara {declared}, pero está escrito como {edition}; se lee como lo declarado.</translation>
        </message>
        <message>
            <source>The manifest does not say which standard it follows; read as {edition}.</source>
            <translation>El manifiesto no indica qué estándar sigue; se lee como {edition}.</translation>
        </message>
        <message>
            <source>The manifest has no organization; its pages are listed as they come.</source>
            <translation>El manifiesto no tiene organización; sus páginas se listan tal como vienen.</translation>
        </message>
        <message>
            <source>The manifest has no organization; that of the manifest inside it is used.</source>
            <translation>El manifiesto no tiene organización; se usa la del manifiesto que contiene.</translation>
        </message>
        <message>
            <source>The manifest has {count} organizations; the default one is used.</source>
            <translation>El manifiesto tiene {count} organizaciones; se usa la predeterminada.</translation>
        </message>
        <message>
            <source>The manifest holds another manifest; its resources are used as if they were its own.</source>
            <translation>El manifiesto contiene otro manifiesto; sus recursos se usan como si fueran propios.</translation>
        </message>
        <message>
            <source>The manifest is in the namespace “{uri}”, which is not that of manifests; its elements are known by their names alone.</source>
            <translation>El manifiesto está en el espacio de nombres «{uri}», que no es el de los manifiestos; sus elementos se reconocen solo por su nombre.</translation>
        </message>
        <message>
            <source>The manifest is not in the encoding it claims ({declared}); read as {used}.</source>
            <translation>El manifiesto no está en la codificación que indica ({declared}); se lee como {used}.</translation>
        </message>
        <message>
            <source>The manifest names no default organization; the first one is used.</source>
            <translation>El manifiesto no indica organización predeterminada; se usa la primera.</translation>
        </message>
        <message>
            <source>The manifest starts with blank lines, which XML does not allow; passed over.</source>
            <translation>El manifiesto empieza con líneas en blanco, que XML no permite; se pasan por alto.</translation>
        </message>
        <message>
            <source>The manifest uses a prefix it never declares ({what}).</source>
            <translation>El manifiesto usa un prefijo que no declara en ninguna parte ({what}).</translation>
        </message>
        <message>
            <source>The mastery score of “{name}” is “{written}”, not 0 to 100; left out.</source>
            <translation>La nota mínima de «{name}» es «{written}», no de 0 a 100; se omite.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” can't be read ({why}); passed over.</source>
            <translation>No se puede leer el archivo de metadatos «{path}» ({why}); se omite.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” is not in the package.</source>
            <translation>El archivo de metadatos «{path}» no está en el paquete.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” leaves the title blank.</source>
            <translation>El archivo de metadatos «{path}» deja el título en blanco.</translation>
        </message>
        <message>
            <source>The organization has no identifier; “organization” is used.</source>
            <translation>La organización no tiene identificador; se usa «organization».</translation>
        </message>
        <message>
            <source>The organization “{name}” has no title; “{title}” is shown instead.</source>
            <translation>La organización «{name}» no tiene título; se muestra «{title}».</translation>
        </message>
        <message>
            <source>The prerequisites of “{name}” are written with words (“{written}”); read as “{mended}”.</source>
            <translation>Los requisitos previos de «{name}» están escritos con palabras («{written}»); se leen como «{mended}».</translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the first one is used.</source>
            <translation>El recurso «{identifier}» figura dos veces; se usa el primero.</translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the one with a page is used.</source>
            <translation>El recurso «{identifier}» figura dos veces; se usa el que tiene página.</translation>
        </message>
        <message>
            <source>The resource “{name}” calls itself “{declared}”; taken as {kind}.</source>
            <translation>El recurso «{name}» se declara «{declared}»; se toma como {kind}.</translation>
        </message>
        <message>
            <source>The resource “{name}” does not say whether it is a SCO or an asset; taken as a SCO.</source>
            <translation>El recurso «{name}» no indica si es un SCO o un asset; se toma como SCO.</translation>
        </message>
        <message>
            <source>The resource “{name}” is on the network ({address}) and can't open offline.</source>
            <translation>El recurso «{name}» está en la red ({address}) y no se puede abrir sin conexión.</translation>
        </message>
        <message>
            <source>The resource “{name}” names no page; “{page}” is the only one among its files, and used.</source>
            <translation>El recurso «{name}» no indica ninguna página; se usa «{page}», la única entre sus archivos.</translation>
        </message>
        <message>
            <source>The resource “{name}” separates folders with “\”; read as “/”.</source>
            <translation>El recurso «{name}» separa las carpetas con «\»; se lee como «/».</translation>
        </message>
        <message>
            <source>The resource “{name}” writes its page as “{address}”, which is not there; “{meant}” is used.</source>
            <translation>El recurso «{name}» indica como página «{address}», que no existe; se usa «{meant}».</translation>
        </message>
        <message>
            <source>The resource “{name}” writes “{said}” where “{right}” is meant; read all the same.</source>
            <translation>El recurso «{name}» escribe «{said}» en lugar de «{right}»; se lee de todos modos.</translation>
        </message>
        <message>
            <source>The resource “{wanted}” of the item “{title}” names no page.</source>
            <translation>El recurso «{wanted}» del elemento «{title}» no indica ninguna página.</translation>
        </message>
        <message>
            <source>adlseq:objectives speaks of “{lost}”, which is no objective of its activity.</source>
            <translation>adlseq:objectives menciona «{lost}», que no es un objetivo de su actividad.</translation>
        </message>
        <message>
            <source>the action “{action_text}”</source>
            <translation>la acción «{action_text}»</translation>
        </message>
        <message>
            <source>the condition “{text}”</source>
            <translation>la condición «{text}»</translation>
        </message>
        <message>
            <source>“{activity}” refers to the sequencing rules “{reference}”, which are not in the manifest.</source>
            <translation>«{activity}» remite a las reglas de secuenciación «{reference}», que no están en el manifiesto.</translation>
        </message>
        <message>
            <source>“{declared}” is no version of SCORM we know; read as {edition}.</source>
            <translation>«{declared}» no es una versión conocida de SCORM; se lee como {edition}.</translation>
        </message>
        <message>
            <source>“{raw}” is no measure from -1 to 1; minNormalizedMeasure is 1.0 instead.</source>
            <translation>«{raw}» no es una medida de -1 a 1; minNormalizedMeasure queda en 1.0.</translation>
        </message>
        <message>
            <source>“{text}” is no control that “{name}” can hide; passed over.</source>
            <translation>«{text}» no es un control que «{name}» pueda ocultar; se omite.</translation>
        </message>
        <message>
            <source>“{written}” is no time limit action (“{name}”); left out.</source>
            <translation>«{written}» no es una acción de límite de tiempo («{name}»); se omite.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more of the kind “{code}”.</source>
            <translation>
                <numerusform>… y %Ln más del tipo «{code}».</numerusform>
                <numerusform>… y %Ln más del tipo «{code}».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Matters</name>
        <message>
            <source>, attempt {number}</source>
            <translation>, intento {number}</translation>
        </message>
        <message>
            <source>A course that is not on this machine</source>
            <translation>Un curso que no está en este equipo</translation>
        </message>
        <message>
            <source>A machine gave {name} another role</source>
            <translation>Un equipo dio otro rol a {name}</translation>
        </message>
        <message>
            <source>A record could not be used</source>
            <translation>Un registro no se pudo utilizar</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>Otro equipo</translation>
        </message>
        <message>
            <source>Both are genuine; no certificate is ever taken back by itself.</source>
            <translation>Ambos son auténticos; ningún certificado se anula por sí solo.</translation>
        </message>
        <message>
            <source>Both sides are stored. Choose the one to go on from.</source>
            <translation>Las dos continuaciones están guardadas. Elija desde cuál seguir.</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>Contar el intento</translation>
        </message>
        <message>
            <source>Go on from {machine}</source>
            <translation>Continuar desde «{machine}»</translation>
        </message>
        <message>
            <source>Go on from {machine}?</source>
            <translation>¿Continuar desde «{machine}»?</translation>
        </message>
        <message>
            <source>Goes on here now</source>
            <translation>Ahora se continúa desde aquí</translation>
        </message>
        <message>
            <source>It is kept as it came; everything around it was taken.</source>
            <translation>Se conserva tal como llegó; todo lo demás se ha aceptado.</translation>
        </message>
        <message>
            <source>It is kept, and counts only if somebody says so.</source>
            <translation>Se conserva y solo cuenta si alguien lo decide.</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Última actividad</translation>
        </message>
        <message>
            <source>Let it wait again</source>
            <translation>Dejar pendiente de nuevo</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Todavía sin nota</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>No hay nada que hacer</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <source>Settled {moment}</source>
            <translation>Resuelto {moment}</translation>
        </message>
        <message>
            <source>Settled {moment} by {name}</source>
            <translation>Resuelto {moment} por {name}</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>The other side stays in the list. You can switch back at any time.</source>
            <translation>La otra continuación permanece en la lista. Puede volver a ella en cualquier momento.</translation>
        </message>
        <message>
            <source>The role on the server holds, until an administrator there changes it.</source>
            <translation>Vale el rol del servidor hasta que un administrador lo cambie allí.</translation>
        </message>
        <message>
            <source>The work is kept; the rules of the course say if it counts.</source>
            <translation>El trabajo se conserva; las reglas del curso determinan si cuenta.</translation>
        </message>
        <message>
            <source>This can only be settled on the server. Nothing was changed; ask its administrator.</source>
            <translation>Esto solo se puede resolver en el servidor. Nada ha cambiado; pregunte a su administrador.</translation>
        </message>
        <message>
            <source>This is not waiting any more. Nothing was changed; open the list again.</source>
            <translation>Esto ya no está pendiente. Nada ha cambiado; abra la lista de nuevo.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Tiempo dedicado</translation>
        </message>
        <message>
            <source>You can change this at any time.</source>
            <translation>Puede cambiarlo en cualquier momento.</translation>
        </message>
        <message>
            <source>{name} continued one attempt on two machines</source>
            <translation>{name} continuó un mismo intento en dos equipos</translation>
        </message>
        <message>
            <source>{name} made an attempt over the limit</source>
            <translation>{name} hizo un intento por encima del límite</translation>
        </message>
        <message>
            <source>{name} was given two certificates for one course</source>
            <translation>{name} recibió dos certificados de un mismo curso</translation>
        </message>
        <message>
            <source>{name} worked on a course after being withdrawn</source>
            <translation>{name} trabajó en un curso después de retirarse su inscripción</translation>
        </message>
        <message>
            <source>{name} worked on a version that is replaced</source>
            <translation>{name} trabajó en una versión ya sustituida</translation>
        </message>
        <message>
            <source>{raw} of {most}</source>
            <translation>{raw} de {most}</translation>
        </message>
    </context>
    <context>
        <name>MattersCard</name>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>{place} of {all}</source>
            <translation>{place} de {all}</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message>
            <source>It changed while it was being read.</source>
            <translation>Cambió mientras se leía.</translation>
        </message>
        <message>
            <source>It holds neither picture nor sound.</source>
            <translation>No contiene ni imagen ni sonido.</translation>
        </message>
        <message>
            <source>It holds {count} tracks; Carrel makes files of up to {most} playable.</source>
            <translation>Contiene {count} pistas; Carrel prepara archivos de hasta {most}.</translation>
        </message>
        <message>
            <source>It is damaged, or protected against copying ({detail}).</source>
            <translation>Está dañado o protegido contra copia ({detail}).</translation>
        </message>
        <message>
            <source>It is damaged: most of it is missing ({detail}).</source>
            <translation>Está dañado: falta la mayor parte ({detail}).</translation>
        </message>
        <message>
            <source>It says that it lasts {hours} hours; Carrel makes up to {most} playable.</source>
            <translation>Dice durar {hours} horas; Carrel prepara hasta {most}.</translation>
        </message>
        <message>
            <source>Its data is damaged so badly that reading it failed. It was left as it is.</source>
            <translation>Sus datos están tan dañados que su lectura falló. El archivo se dejó como estaba.</translation>
        </message>
        <message>
            <source>Its picture is {width} × {height} pixels; Carrel makes films of up to {most} × {most} playable.</source>
            <translation>Su imagen mide {width} × {height} píxeles; Carrel prepara vídeos de hasta {most} × {most}.</translation>
        </message>
        <message>
            <source>Its times make no sense: it is damaged.</source>
            <translation>Sus tiempos no tienen sentido: está dañado.</translation>
        </message>
        <message>
            <source>No picture of it can be decoded: it is damaged, or protected against copying.</source>
            <translation>No se puede descodificar ninguna de sus imágenes: está dañado o protegido contra copia.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). What is prepared of this course was kept, the rest is as it was; check the disk and start Carrel again, and it goes on.</source>
            <translation>El disco que contiene los cursos informó de un error ({strerror}). Todo lo preparado de este curso se conserva y el resto sigue como estaba; revise el disco, inicie Carrel de nuevo y la preparación continuará.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so films and sounds of a course were not prepared. The course is as it was. Make room or check the disk, then start Carrel again.</source>
            <translation>El disco que contiene los cursos informó de un error ({why}), así que no se prepararon los vídeos y sonidos de un curso. Nada ha cambiado en el curso. Libere espacio o revise el disco y después inicie Carrel de nuevo.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}). Nothing was changed; check the disk and try again.</source>
            <translation>El disco que contiene los cursos informó de un error ({why}). Nada ha cambiado; revise el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The media of a course could not be prepared, because the part of Carrel that does it stopped. The course is as it was; start Carrel again, and it tries again.</source>
            <translation>No se pudieron preparar los archivos multimedia de un curso, porque se detuvo la parte de Carrel que lo hace. Nada ha cambiado en el curso; inicie Carrel de nuevo y se intentará otra vez.</translation>
        </message>
        <message>
            <source>The media of this course are being prepared already. Nothing was changed; wait.</source>
            <translation>Los archivos multimedia de este curso ya se están preparando. Nada ha cambiado; espere.</translation>
        </message>
        <message>
            <source>The web engine did not say which films and sounds it plays, so none were prepared. Courses open as they are. Start Carrel again; if this stays, look at Settings, Doctor.</source>
            <translation>El motor web no indicó qué vídeos y sonidos reproduce, así que no se preparó ninguno. Nada ha cambiado en los cursos, que se abren tal como están. Inicie Carrel de nuevo; si sigue igual, consulte Ajustes, Chequeo.</translation>
        </message>
        <message>
            <source>There is no room left on the disk that holds the courses. What is prepared of this course was kept, the rest is as it was; make room and start Carrel again, and it goes on.</source>
            <translation>No queda espacio en el disco que contiene los cursos. Todo lo preparado de este curso se conserva y el resto sigue como estaba; libere espacio, inicie Carrel de nuevo y la preparación continuará.</translation>
        </message>
        <message>
            <source>What was made of it would not have been the same ({detail}). It was left as it is.</source>
            <translation>El resultado no habría sido igual ({detail}). El archivo se dejó como estaba.</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>reading it stopped the decoder</source>
            <translation>su lectura detuvo el descodificador</translation>
        </message>
    </context>
    <context>
        <name>MediaCard</name>
        <message numerus="yes">
            <source>%n file(s) still to be made playable.</source>
            <translation>
                <numerusform>Queda %Ln archivo por preparar.</numerusform>
                <numerusform>Quedan %Ln archivos por preparar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were made playable.</source>
            <translation>
                <numerusform>%Ln archivo se preparó para poder reproducirse.</numerusform>
                <numerusform>%Ln archivos se prepararon para poder reproducirse.</numerusform>
            </translation>
        </message>
        <message>
            <source>All films and sounds play as they are.</source>
            <translation>Todos los vídeos y sonidos se reproducen tal como están.</translation>
        </message>
        <message>
            <source>All play as they are, but for these.</source>
            <translation>Todos se reproducen tal como están, salvo estos.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more file(s).</source>
            <translation>
                <numerusform>Y %Ln archivo más.</numerusform>
                <numerusform>Y %Ln archivos más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation>Vídeos y sonidos</translation>
        </message>
        <message>
            <source>It is played without preparing, so films and sounds of it may stay silent.</source>
            <translation>Se reproduce sin preparar, así que algunos de sus vídeos y sonidos pueden no oírse ni verse.</translation>
        </message>
        <message>
            <source>Its films and sounds are being made playable. The course opens then.</source>
            <translation>Se están preparando sus vídeos y sonidos para poder reproducirse. El curso se abre después.</translation>
        </message>
        <message>
            <source>Play without preparing</source>
            <translation>Reproducir sin preparar</translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation>Preparar de nuevo</translation>
        </message>
        <message>
            <source>Prepare now</source>
            <translation>Preparar ahora</translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation>Preparando los archivos multimedia</translation>
        </message>
        <message>
            <source>That happens at the next start, or when somebody opens the course.</source>
            <translation>Se hará en el próximo inicio o cuando alguien abra el curso.</translation>
        </message>
    </context>
    <context>
        <name>Mirror</name>
        <message>
            <source>Picture of the camera</source>
            <translation>Imagen de la cámara</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
    </context>
    <context>
        <name>NeedCards</name>
        <message>
            <source>Needs you</source>
            <translation>Requiere su atención</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>Ver todo</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%Ln curso</numerusform>
                <numerusform>%Ln cursos</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder for courses could not be made ({why}). Check the disk, then try again.</source>
            <translation>No se pudo crear la carpeta de los cursos ({why}). Conviene revisar el disco e intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>{courses}, {size}</source>
            <translation>{courses}, {size}</translation>
        </message>
        <message>
            <source>{done} of {size}</source>
            <translation>{done} de {size}</translation>
        </message>
        <message>
            <source>{size}, waits for its turn</source>
            <translation>{size}, espera su turno</translation>
        </message>
    </context>
    <context>
        <name>OffersCard</name>
        <message>
            <source>Do not download {course}</source>
            <translation>No descargar {course}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Download all</source>
            <translation>Descargar todo</translation>
        </message>
        <message>
            <source>Download {course}</source>
            <translation>Descargar {course}</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>En el servidor</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>Mostrar todo ({number})</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation>Empezar con {page}</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Elegir otro archivo</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <source>{file} holds the very same course. Nothing was changed.</source>
            <translation>{file} contiene exactamente el mismo curso. Nada ha cambiado.</translation>
        </message>
        <message>
            <source>“{course}” is in the library already</source>
            <translation>«{course}» ya está en la biblioteca</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <source>As soon as learners are enrolled on a course, you see here how they get on.</source>
            <translation>En cuanto haya estudiantes inscritos en un curso, verá aquí cómo van.</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>Todavía no hay datos para los informes</translation>
        </message>
    </context>
    <context>
        <name>OwnPin</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>%Ln cifra, fácil de recordar y difícil de adivinar.</numerusform>
                <numerusform>%Ln cifras, fáciles de recordar y difíciles de adivinar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change your PIN</source>
            <translation>Cambiar su PIN</translation>
        </message>
        <message numerus="yes">
            <source>That PIN did not match. %n tries left.</source>
            <translation>
                <numerusform>Ese PIN no coincide. Puede probar %Ln vez más.</numerusform>
                <numerusform>Ese PIN no coincide. Puede probar %Ln veces más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPinDialog</name>
        <message>
            <source>Change PIN</source>
            <translation>Cambiar PIN</translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation>Elija un PIN.</translation>
        </message>
        <message>
            <source>The PIN you have</source>
            <translation>Su PIN actual</translation>
        </message>
        <message>
            <source>The new PIN</source>
            <translation>El PIN nuevo</translation>
        </message>
        <message>
            <source>The new PIN again</source>
            <translation>El PIN nuevo otra vez</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>Los dos PIN son distintos. Escriba el mismo dos veces.</translation>
        </message>
        <message>
            <source>Type the PIN you have now.</source>
            <translation>Escriba su PIN actual.</translation>
        </message>
    </context>
    <context>
        <name>PackageOpening</name>
        <message>
            <source>Changed what holds for “{course}”</source>
            <translation>Reglas de «{course}» modificadas</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>It is a new version now</source>
            <translation>Ahora es una nueva versión</translation>
        </message>
        <message>
            <source>It stands for itself now</source>
            <translation>Ahora es un curso independiente</translation>
        </message>
        <message>
            <source>Make it the new version</source>
            <translation>Convertir en la nueva versión</translation>
        </message>
        <message>
            <source>There is no other course here that it could be the new version of</source>
            <translation>Aquí no hay otro curso del que pueda ser la nueva versión</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Which course is it the new version of?</source>
            <translation>¿De qué curso es la nueva versión?</translation>
        </message>
    </context>
    <context>
        <name>PackagePage</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%Ln intento</numerusform>
                <numerusform>%Ln intentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%Ln lección</numerusform>
                <numerusform>%Ln lecciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%Ln mes</numerusform>
                <numerusform>%Ln meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know</source>
            <translation>
                <numerusform>%Ln cosa que conviene saber</numerusform>
                <numerusform>%Ln cosas que conviene saber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As the package asks: %n</source>
            <translation>
                <numerusform>Como pide el paquete: %Ln</numerusform>
                <numerusform>Como pide el paquete: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrol people</source>
            <translation>Inscribir personas</translation>
        </message>
        <message>
            <source>For a course that needs otherwise than others. It holds from the next time somebody opens it.</source>
            <translation>Para un curso que necesita algo distinto de los demás. Vale a partir de la próxima vez que alguien lo abra.</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Sin caducidad</translation>
        </message>
        <message>
            <source>If it is the new version of another course here, say so: open attempts stay on the old one, new attempts take this one.</source>
            <translation>Si es la nueva versión de otro curso de aquí, indíquelo: los intentos abiertos siguen en la anterior y los nuevos usan esta.</translation>
        </message>
        <message>
            <source>If they are different courses, take them apart.</source>
            <translation>Si son cursos distintos, sepárelos.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Verlo</translation>
        </message>
        <message>
            <source>Make it the new version of…</source>
            <translation>Convertir en la nueva versión de…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open {version}</source>
            <translation>Abrir {version}</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation>Mostrar las {number} lecciones</translation>
        </message>
        <message>
            <source>Things to know</source>
            <translation>Conviene saber</translation>
        </message>
        <message>
            <source>This is not a new version</source>
            <translation>No es una versión nueva</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Esta</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>What holds for this course</source>
            <translation>Reglas de este curso</translation>
        </message>
    </context>
    <context>
        <name>Packages</name>
        <message numerus="yes">
            <source>%n learner(s) enrolled</source>
            <translation>
                <numerusform>%Ln estudiante inscrito</numerusform>
                <numerusform>%Ln estudiantes inscritos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) on this machine</source>
            <translation>
                <numerusform>%Ln paquete en este equipo</numerusform>
                <numerusform>%Ln paquetes en este equipo</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message numerus="yes">
            <source>Added {day}, %n learner(s)</source>
            <translation>
                <numerusform>Añadido {day}, %Ln estudiante</numerusform>
                <numerusform>Añadido {day}, %Ln estudiantes</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Attempts it asks for</source>
            <translation>Intentos que pide</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En preparación</translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation>Resumen criptográfico (SHA-256)</translation>
        </message>
        <message>
            <source>Enrol people</source>
            <translation>Inscribir personas</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie todavía</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Nota mínima</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n package(s)</source>
            <translation>
                <numerusform>%Ln paquete eliminado</numerusform>
                <numerusform>%Ln paquetes eliminados</numerusform>
            </translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Sustituido</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>This package is not on this machine any more. Look at the list of packages again.</source>
            <translation>Este paquete ya no está en este equipo. Mire de nuevo la lista de paquetes.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>Funciona sin conexión</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>inscripciones</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>{size} usados</translation>
        </message>
        <message>
            <source>{size} used, {free} free</source>
            <translation>{size} usados, {free} libres</translation>
        </message>
    </context>
    <context>
        <name>PackagesPage</name>
        <message>
            <source>Choose a SCORM package, or drop it anywhere in this window.</source>
            <translation>Elija un paquete SCORM o suéltelo en cualquier lugar de esta ventana.</translation>
        </message>
        <message>
            <source>Choose another state, or search for another title.</source>
            <translation>Elija otro estado o busque otro título.</translation>
        </message>
        <message>
            <source>Drop packages anywhere in this window to import them.</source>
            <translation>Suelte paquetes en cualquier lugar de esta ventana para importarlos.</translation>
        </message>
        <message>
            <source>Find a package</source>
            <translation>Buscar un paquete</translation>
        </message>
        <message>
            <source>Import package</source>
            <translation>Importar paquete</translation>
        </message>
        <message>
            <source>No packages yet</source>
            <translation>Todavía no hay paquetes</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>What to do with this package</source>
            <translation>Qué hacer con este paquete</translation>
        </message>
        <message>
            <source>Which packages to show</source>
            <translation>Qué paquetes mostrar</translation>
        </message>
    </context>
    <context>
        <name>PackagesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation>«{course}» eliminado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Certificate {number} · {identifier}</source>
            <translation>Certificado {number} · {identifier}</translation>
        </message>
        <message>
            <source>Check this certificate with no network</source>
            <translation>Comprobar este certificado sin red</translation>
        </message>
        <message>
            <source>Drop the file on Carrel, or run carrel verify. It carries a signed Open Badges 3.0 credential, so any change to it shows.</source>
            <translation>Suelte el archivo sobre Carrel o ejecute carrel verify. Lleva una credencial Open Badges 3.0 firmada, así que cualquier cambio se nota.</translation>
        </message>
        <message>
            <source>Provisional until the server confirms</source>
            <translation>Provisional hasta que el servidor confirme</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>Se certifica que</translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation>Válido hasta el {day}.</translation>
        </message>
        <message>
            <source>has completed</source>
            <translation>ha completado</translation>
        </message>
        <message>
            <source>has passed</source>
            <translation>ha superado</translation>
        </message>
        <message>
            <source>on {day}, after {time} of study.</source>
            <translation>el {day}, tras {time} de estudio.</translation>
        </message>
        <message>
            <source>on {day}.</source>
            <translation>el {day}.</translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}, after {time} of study.</source>
            <translation>con una nota de {score} (nota mínima: {mark}) el {day}, tras {time} de estudio.</translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}.</source>
            <translation>con una nota de {score} (nota mínima: {mark}) el {day}.</translation>
        </message>
        <message>
            <source>with a score of {score} on {day}, after {time} of study.</source>
            <translation>con una nota de {score} el {day}, tras {time} de estudio.</translation>
        </message>
        <message>
            <source>with a score of {score} on {day}.</source>
            <translation>con una nota de {score} el {day}.</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The paper is being drawn …</source>
            <translation>Preparando el documento…</translation>
        </message>
    </context>
    <context>
        <name>PartsBar</name>
        <message>
            <source>How everybody stands</source>
            <translation>Situación de todas las personas</translation>
        </message>
    </context>
    <context>
        <name>PassCards</name>
        <message>
            <source>Cards for signing in</source>
            <translation>Tarjetas para iniciar sesión</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Detenido. No se escribió ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>PassDialog</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Save as picture</source>
            <translation>Guardar como imagen</translation>
        </message>
        <message>
            <source>Save to print</source>
            <translation>Guardar para imprimir</translation>
        </message>
        <message>
            <source>The PIN is {digits}</source>
            <translation>El PIN es {digits}</translation>
        </message>
        <message>
            <source>The badge as a QR code</source>
            <translation>La insignia como código QR</translation>
        </message>
    </context>
    <context>
        <name>Passes</name>
        <message>
            <source>Guests and people who are no longer here get no PIN or badge. Nothing was changed. Add them as a person first.</source>
            <translation>Los invitados y las personas que ya no están aquí no reciben PIN ni insignia. Nada ha cambiado. Añada antes a la persona.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n wrong PIN(s) in a row.</source>
            <translation>
                <numerusform>%Ln PIN incorrecto.</numerusform>
                <numerusform>%Ln PIN incorrectos seguidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name is missing. Write at least a given or a family name.</source>
            <translation>Falta un nombre. Escriba al menos el nombre o los apellidos.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activas</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadida</translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation>Como este equipo</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Asignar cursos</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Reactivar</translation>
        </message>
        <message numerus="yes">
            <source>Brought %n person(s) back</source>
            <translation>
                <numerusform>%Ln persona reactivada</numerusform>
                <numerusform>%Ln personas reactivadas</numerusform>
            </translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Desactivada</translation>
        </message>
        <message numerus="yes">
            <source>Deactivated %n person(s)</source>
            <translation>
                <numerusform>%Ln persona desactivada</numerusform>
                <numerusform>%Ln personas desactivadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invitado</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Invitados</translation>
        </message>
        <message>
            <source>In the roster as</source>
            <translation>En la lista importada como</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Último acceso</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Never here</source>
            <translation>Nunca aquí</translation>
        </message>
        <message>
            <source>No PIN on this machine</source>
            <translation>Sin PIN en este equipo</translation>
        </message>
        <message>
            <source>No PIN yet</source>
            <translation>Todavía sin PIN</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN and badge</source>
            <translation>PIN e insignia</translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s)</source>
            <translation>
                <numerusform>PIN de %Ln cifra</numerusform>
                <numerusform>PIN de %Ln cifras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s), and a badge</source>
            <translation>
                <numerusform>PIN de %Ln cifra e insignia</numerusform>
                <numerusform>PIN de %Ln cifras e insignia</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in which group?</source>
            <translation>
                <numerusform>¿En qué grupo se pone a %Ln persona?</numerusform>
                <numerusform>¿En qué grupo se pone a %Ln personas?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in “{group}”</source>
            <translation>
                <numerusform>%Ln persona añadida a «{group}»</numerusform>
                <numerusform>%Ln personas añadidas a «{group}»</numerusform>
            </translation>
        </message>
        <message>
            <source>Put in a group</source>
            <translation>Poner en un grupo</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s already. Nothing was changed; choose another number.</source>
            <translation>El número {number} ya es de {name}. Nada ha cambiado; elija otro número.</translation>
        </message>
        <message>
            <source>They must wait until {time}.</source>
            <translation>Debe esperar hasta las {time}.</translation>
        </message>
        <message>
            <source>This person is not here any more. Nothing was changed; look at the list again.</source>
            <translation>Esta persona ya no está aquí. Nada ha cambiado; mire la lista de nuevo.</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Without PIN</source>
            <translation>Sin PIN</translation>
        </message>
        <message>
            <source>Without this person nobody could manage this machine. Nothing was changed; make somebody else an administrator first.</source>
            <translation>Sin esta persona nadie podría gestionar este equipo. Nada ha cambiado; nombre antes administrador a otra persona.</translation>
        </message>
        <message>
            <source>You can’t do this to yourself. Nothing was changed; ask another administrator.</source>
            <translation>No puede hacerse esto a su propia cuenta. Nada ha cambiado; pregunte a otro administrador.</translation>
        </message>
        <message>
            <source>{name} has a course open on this machine. Nothing was changed; wait until it is closed.</source>
            <translation>{name} tiene un curso abierto en este equipo. Nada ha cambiado; espere a que se cierre.</translation>
        </message>
        <message>
            <source>“{email}” is no e-mail address. Write it as name@place, or leave it empty.</source>
            <translation>«{email}» no es una dirección de correo electrónico. Escríbala como nombre@lugar o déjela vacía.</translation>
        </message>
        <message>
            <source>“{language}” is no language code. Write one such as en, fr or ar, or leave it empty.</source>
            <translation>«{language}» no es un código de idioma. Escriba uno como en, fr o ar, o déjelo vacío.</translation>
        </message>
        <message numerus="yes">
            <source>“{start}…” is longer than %n character(s). Shorten it.</source>
            <translation>
                <numerusform>«{start}…» tiene más de %Ln carácter. Acórtelo.</numerusform>
                <numerusform>«{start}…» tiene más de %Ln caracteres. Acórtelo.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}” begins as a formula does. Take the first sign away.</source>
            <translation>«{text}» empieza como una fórmula. Quite el primer signo.</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s) of this center</source>
            <translation>
                <numerusform>%Ln persona de este centro</numerusform>
                <numerusform>%Ln personas de este centro</numerusform>
            </translation>
        </message>
        <message>
            <source>Add people one by one, or import a list from a spreadsheet or a school’s system.</source>
            <translation>Añada personas una a una o importe una lista desde una hoja de cálculo o el sistema de un centro educativo.</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Añadir persona</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Todos los grupos</translation>
        </message>
        <message>
            <source>All roles</source>
            <translation>Todos los roles</translation>
        </message>
        <message>
            <source>Choose another group, role or state, or search for another name or number.</source>
            <translation>Elija otro grupo, rol o estado, o busque otro nombre o número.</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Buscar una persona</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Import roster</source>
            <translation>Importar lista</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nadie coincide</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Todavía no hay nadie</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>What to do with this person</source>
            <translation>Qué hacer con esta persona</translation>
        </message>
        <message>
            <source>Which people to show</source>
            <translation>Qué personas mostrar</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Añadir persona</translation>
        </message>
        <message>
            <source>Added {name}. Give them a PIN next.</source>
            <translation>{name}: persona añadida. Asígnele ahora un PIN.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>PIN nuevo</translation>
        </message>
        <message>
            <source>Put in group</source>
            <translation>Poner en un grupo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Find a person</source>
            <translation>Buscar una persona</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nadie coincide</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Search for another name.</source>
            <translation>Busque otro nombre.</translation>
        </message>
    </context>
    <context>
        <name>PersonOpening</name>
        <message>
            <source>Brought {name} back</source>
            <translation>{name}: persona reactivada</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Modificar a {name}</translation>
        </message>
        <message>
            <source>Deactivated {name}</source>
            <translation>{name}: persona desactivada</translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation>Documento (*.pdf)</translation>
        </message>
        <message>
            <source>Hold it before the camera to sign in</source>
            <translation>Acérquela a la cámara para iniciar sesión</translation>
        </message>
        <message>
            <source>It is shown only now. Earlier PINs of {name} open nothing any more.</source>
            <translation>Solo se muestra ahora. Los PIN anteriores de {name} ya no abren nada.</translation>
        </message>
        <message>
            <source>It is shown only now: print it or save it. Earlier badges of {name} open nothing any more.</source>
            <translation>Solo se muestra ahora: imprímala o guárdela. Las insignias anteriores de {name} ya no abren nada.</translation>
        </message>
        <message>
            <source>PIN for signing in</source>
            <translation>PIN para iniciar sesión</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Guardado como {file}</translation>
        </message>
        <message>
            <source>Saved what you changed</source>
            <translation>Cambios guardados</translation>
        </message>
        <message>
            <source>The badge of {name} opens nothing any more</source>
            <translation>La insignia de {name} ya no abre nada</translation>
        </message>
        <message>
            <source>The new PIN of {name}</source>
            <translation>El PIN nuevo de {name}</translation>
        </message>
        <message>
            <source>The new badge of {name}</source>
            <translation>La insignia nueva de {name}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>badge-{name}.png</source>
            <translation>insignia-{name}.png</translation>
        </message>
        <message>
            <source>card-{name}.pdf</source>
            <translation>tarjeta-{name}.pdf</translation>
        </message>
        <message>
            <source>{name} may try again now</source>
            <translation>{name} ya puede probar de nuevo</translation>
        </message>
        <message>
            <source>“{file}” could not be written. Nothing was saved; choose another folder.</source>
            <translation>No se pudo escribir «{file}». Nada se ha guardado; elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>All that is recorded of this person, as one file for them. Erasing it can’t be undone.</source>
            <translation>Todo lo registrado de esta persona, en un archivo para ella. Borrarlo no se puede deshacer.</translation>
        </message>
        <message>
            <source>Assign a course, and see here how far they are.</source>
            <translation>Asigne un curso y vea aquí cuánto ha avanzado.</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Asignar cursos</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Reactivar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modificar</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Deactivated.</source>
            <translation>Desactivada.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation>Permitir probar de nuevo</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>PIN nuevo</translation>
        </message>
        <message>
            <source>New badge</source>
            <translation>Insignia nueva</translation>
        </message>
        <message>
            <source>No courses yet</source>
            <translation>Todavía no hay cursos</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Save record</source>
            <translation>Guardar historial</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Take the badge back</source>
            <translation>Retirar la insignia</translation>
        </message>
        <message>
            <source>They can’t sign in; all they did is kept.</source>
            <translation>No puede iniciar sesión; todo lo que hizo se conserva.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%Ln byte</numerusform>
                <numerusform>%Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>HH:mm</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>Ahora mismo</translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation>Hoy, {time}</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Yesterday, {time}</source>
            <translation>Ayer, {time}</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>dddd d 'de' MMMM</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>el {day}</translation>
        </message>
        <message>
            <source>on {day} at {time}</source>
            <translation>el {day} a las {time}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>hoy a las {time}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>ayer a las {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h ago</source>
            <translation>Hace {hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>Hace {minutes} min</translation>
        </message>
        <message>
            <source>{minutes}:{seconds}</source>
            <translation>{minutes}:{seconds}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} TB</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message>
            <source>{typed} of {digits} digits</source>
            <translation>{typed} de {digits} cifras</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>Borrar la última cifra</translation>
        </message>
        <message>
            <source>PIN pad</source>
            <translation>Teclado del PIN</translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message>
            <source>That PIN counts up or down and is easily guessed. Choose another one.</source>
            <translation>Ese PIN cuenta hacia arriba o hacia abajo y es fácil de adivinar. Elija otro.</translation>
        </message>
        <message>
            <source>That PIN repeats itself and is easily guessed. Choose one with more digits.</source>
            <translation>Ese PIN se repite y es fácil de adivinar. Elija uno con más cifras distintas.</translation>
        </message>
        <message>
            <source>That PIN says the same twice and is easily guessed. Choose another one.</source>
            <translation>Ese PIN dice lo mismo dos veces y es fácil de adivinar. Elija otro.</translation>
        </message>
        <message numerus="yes">
            <source>The PIN needs %n digit(s), nothing else. Type it again.</source>
            <translation>
                <numerusform>El PIN necesita %Ln cifra y nada más. Escríbalo de nuevo.</numerusform>
                <numerusform>El PIN necesita %Ln cifras y nada más. Escríbalo de nuevo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Chequeo</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>Inscripciones</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>Gestionar</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>Por resolver</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message numerus="yes">
            <source>%n more value(s) of the same batch not stored.</source>
            <translation>
                <numerusform>%Ln valor más del mismo lote no se almacenó.</numerusform>
                <numerusform>%Ln valores más del mismo lote no se almacenaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to my courses</source>
            <translation>Volver a mis cursos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>Carrel made %n film(s) and sound(s) of this course playable.</source>
            <translation>
                <numerusform>Carrel preparó %Ln vídeo o sonido de este curso para poder reproducirlo.</numerusform>
                <numerusform>Carrel preparó %Ln vídeos y sonidos de este curso para poder reproducirlos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>Elija una lección</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Contents of the course</source>
            <translation>Contenido del curso</translation>
        </message>
        <message>
            <source>Course completed</source>
            <translation>Curso completado</translation>
        </message>
        <message>
            <source>Course passed</source>
            <translation>Curso superado</translation>
        </message>
        <message>
            <source>Diagnostics (Ctrl+Shift+D)</source>
            <translation>Diagnóstico (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Downloads are off here.</source>
            <translation>Las descargas están desactivadas aquí.</translation>
        </message>
        <message>
            <source>End this attempt</source>
            <translation>Terminar este intento</translation>
        </message>
        <message>
            <source>End this attempt?</source>
            <translation>¿Terminar este intento?</translation>
        </message>
        <message>
            <source>End this attempt…</source>
            <translation>Terminar este intento…</translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Todo está guardado.</translation>
        </message>
        <message>
            <source>Everything is saved. Choose another lesson from the contents, or go back to your courses.</source>
            <translation>Todo está guardado. Elija otra lección del contenido o vuelva a sus cursos.</translation>
        </message>
        <message>
            <source>Everything is saved. Go back to your courses, or open the lesson again.</source>
            <translation>Todo está guardado. Vuelva a sus cursos o abra la lección de nuevo.</translation>
        </message>
        <message>
            <source>Everything is saved. Go on with “{title}”, or choose another lesson from the contents.</source>
            <translation>Todo está guardado. Continúe con «{title}» o elija otra lección del contenido.</translation>
        </message>
        <message>
            <source>F11 leaves full screen</source>
            <translation>F11 sale de la pantalla completa</translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation>Finalice antes «{title}»</translation>
        </message>
        <message>
            <source>Fold the contents</source>
            <translation>Plegar el contenido</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>Pantalla completa (F11)</translation>
        </message>
        <message>
            <source>Go to the beginning of the course</source>
            <translation>Ir al principio del curso</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>It is longer than the {number} characters that this course may keep.</source>
            <translation>Supera los {number} caracteres que este curso puede guardar.</translation>
        </message>
        <message>
            <source>It is open again where you were.</source>
            <translation>Está abierto de nuevo donde lo dejó.</translation>
        </message>
        <message>
            <source>Its pages hear a yes when they ask for these types:</source>
            <translation>Sus páginas reciben un sí cuando preguntan por estos tipos:</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Seguir con el curso</translation>
        </message>
        <message>
            <source>Larger	Ctrl++</source>
            <translation>Más grande	Ctrl++</translation>
        </message>
        <message>
            <source>Leave again to go without the last change.</source>
            <translation>Salga de nuevo para irse sin el último cambio.</translation>
        </message>
        <message>
            <source>Leave course</source>
            <translation>Salir del curso</translation>
        </message>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation>Lección {number} de {count}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Next lesson</source>
            <translation>Lección siguiente</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>Siguiente: {title}</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>No cuenta</translation>
        </message>
        <message>
            <source>Not in the package: {path}</source>
            <translation>No está en el paquete: {path}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>En el servidor</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <source>Opening the lesson</source>
            <translation>Abriendo la lección</translation>
        </message>
        <message>
            <source>Opening “{title}”</source>
            <translation>Abriendo «{title}»</translation>
        </message>
        <message>
            <source>Opens after lesson {number}</source>
            <translation>Se abre después de la lección {number}</translation>
        </message>
        <message>
            <source>Pick one from the contents to begin.</source>
            <translation>Elija una del contenido para empezar.</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Print this page…	Ctrl+P</source>
            <translation>Imprimir esta página…	Ctrl+P</translation>
        </message>
        <message>
            <source>Printing is off in this course.</source>
            <translation>La impresión está desactivada en este curso.</translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation>Progreso del curso</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Repasar</translation>
        </message>
        <message>
            <source>Save a file of the course</source>
            <translation>Guardar un archivo del curso</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Guardado aquí</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Show no more messages from this lesson</source>
            <translation>No mostrar más mensajes de esta lección</translation>
        </message>
        <message>
            <source>Smaller	Ctrl+−</source>
            <translation>Más pequeño	Ctrl+−</translation>
        </message>
        <message>
            <source>Start this page again</source>
            <translation>Empezar esta página de nuevo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The course has ended</source>
            <translation>El curso ha terminado</translation>
        </message>
        <message>
            <source>The course sent a batch of values that Carrel can't read; it was not stored.</source>
            <translation>El curso envió un lote de valores que Carrel no puede leer; no se almacenó.</translation>
        </message>
        <message>
            <source>The course sent a value that Carrel can't read; it was not stored.</source>
            <translation>El curso envió un valor que Carrel no puede leer; no se almacenó.</translation>
        </message>
        <message>
            <source>The course stopped</source>
            <translation>El curso se detuvo</translation>
        </message>
        <message>
            <source>The course stopped.</source>
            <translation>El curso se detuvo.</translation>
        </message>
        <message>
            <source>The course wanted to print.</source>
            <translation>El curso quería imprimir.</translation>
        </message>
        <message>
            <source>The course wanted to save a file.</source>
            <translation>El curso quería guardar un archivo.</translation>
        </message>
        <message>
            <source>The disk can't keep up with this course. What came last is not stored yet.</source>
            <translation>El disco no puede seguir el ritmo de este curso. Lo último todavía no está almacenado.</translation>
        </message>
        <message>
            <source>The disk didn't answer in time. The value is kept and will be written when it does.</source>
            <translation>El disco no respondió a tiempo. El valor se conserva y se escribirá cuando responda.</translation>
        </message>
        <message>
            <source>The pass mark was not reached</source>
            <translation>No se alcanzó la nota mínima</translation>
        </message>
        <message>
            <source>The place is kept. Open the course again to go on from here.</source>
            <translation>El punto se conserva. Abra el curso de nuevo para continuar desde aquí.</translation>
        </message>
        <message>
            <source>The result is saved.</source>
            <translation>El resultado está guardado.</translation>
        </message>
        <message>
            <source>The result is saved. Review the lessons, then ask about another attempt.</source>
            <translation>El resultado está guardado. Repase las lecciones y pregunte después por otro intento.</translation>
        </message>
        <message>
            <source>This lesson</source>
            <translation>Esta lección</translation>
        </message>
        <message>
            <source>This lesson has ended</source>
            <translation>Esta lección ha terminado</translation>
        </message>
        <message>
            <source>This page could not be printed.</source>
            <translation>No se pudo imprimir esta página.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>To be continued</source>
            <translation>Continuará</translation>
        </message>
        <message>
            <source>Try another folder.</source>
            <translation>Pruebe con otra carpeta.</translation>
        </message>
        <message>
            <source>Try another printer or file.</source>
            <translation>Pruebe con otra impresora u otro archivo.</translation>
        </message>
        <message>
            <source>Unfold the contents</source>
            <translation>Desplegar el contenido</translation>
        </message>
        <message>
            <source>What the course says</source>
            <translation>Lo que dice el curso</translation>
        </message>
        <message>
            <source>What was done until then is saved. Open the lesson again to go on.</source>
            <translation>Lo hecho hasta entonces está guardado. Abra la lección de nuevo para continuar.</translation>
        </message>
        <message>
            <source>What you have done so far is saved and counts. The place is not kept: the course begins anew when it is opened again. To go on later, leave the course instead.</source>
            <translation>Lo que ha hecho hasta ahora está guardado y cuenta. El punto no se conserva: el curso empieza desde cero cuando se abra de nuevo. Para continuar más tarde, elija en su lugar salir del curso.</translation>
        </message>
        <message>
            <source>Zoom, print and more</source>
            <translation>Zoom, imprimir y más</translation>
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation>{done} de {count} hechas</translation>
        </message>
        <message>
            <source>{element} was not stored: {problem}</source>
            <translation>{element} no se almacenó: {problem}</translation>
        </message>
        <message>
            <source>{file} could not be saved.</source>
            <translation>No se pudo guardar {file}.</translation>
        </message>
        <message>
            <source>{file} was saved.</source>
            <translation>{file} se ha guardado.</translation>
        </message>
        <message>
            <source>{status} with {score}</source>
            <translation>{status} con {score}</translation>
        </message>
        <message>
            <source>{word}: {why}</source>
            <translation>{word}: {why}</translation>
        </message>
        <message>
            <source>{zoom}, back to 100%</source>
            <translation>{zoom}, volver al 100 %</translation>
        </message>
    </context>
    <context>
        <name>Playing</name>
        <message>
            <source>Play without preparing</source>
            <translation>Reproducir sin preparar</translation>
        </message>
        <message>
            <source>This course is no longer on this machine. What you did is kept. Ask your instructor.</source>
            <translation>Este curso ya no está en este equipo. Lo que hizo se conserva. Pregunte a su instructor.</translation>
        </message>
        <message>
            <source>“{course}” is being prepared: its films and sounds are being made playable. It opens then.</source>
            <translation>«{course}» está en preparación: sus vídeos y sonidos se preparan para poder reproducirse. Después se abre.</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>Any number</source>
            <translation>Cualquier número</translation>
        </message>
        <message>
            <source>As the package asks: any</source>
            <translation>Como pide el paquete: cualquier número</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Counted from the day it is issued.</source>
            <translation>Se cuenta desde el día en que se emite.</translation>
        </message>
        <message>
            <source>How long a certificate is valid</source>
            <translation>Cuánto tiempo es válido un certificado</translation>
        </message>
        <message>
            <source>Learners may enrol themselves</source>
            <translation>Los estudiantes pueden inscribirse por su cuenta</translation>
        </message>
        <message>
            <source>Otherwise only those to whom it is assigned see it.</source>
            <translation>Si no, solo lo ven quienes lo tienen asignado.</translation>
        </message>
        <message>
            <source>What earns a certificate</source>
            <translation>Qué da derecho a un certificado</translation>
        </message>
        <message>
            <source>Which attempt counts</source>
            <translation>Qué intento cuenta</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message numerus="yes">
            <source>%n address(es) blocked</source>
            <translation>
                <numerusform>%Ln dirección bloqueada</numerusform>
                <numerusform>%Ln direcciones bloqueadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) to Carrel</source>
            <translation>
                <numerusform>%Ln llamada a Carrel</numerusform>
                <numerusform>%Ln llamadas a Carrel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not in the package</source>
            <translation>
                <numerusform>%Ln archivo no está en el paquete</numerusform>
                <numerusform>%Ln archivos no están en el paquete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read to the end</source>
            <translation>
                <numerusform>%Ln archivo no se pudo leer hasta el final</numerusform>
                <numerusform>%Ln archivos no se pudieron leer hasta el final</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>falta %Ln archivo</numerusform>
                <numerusform>faltan %Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that nothing was seen to use</source>
            <translation>
                <numerusform>%Ln archivo que no parece usarse</numerusform>
                <numerusform>%Ln archivos que no parecen usarse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared</source>
            <translation>
                <numerusform>%Ln vídeo o sonido preparado</numerusform>
                <numerusform>%Ln vídeos y sonidos preparados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared for this player</source>
            <translation>
                <numerusform>%Ln vídeo o sonido preparado para este reproductor</numerusform>
                <numerusform>%Ln vídeos y sonidos preparados para este reproductor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) can’t be played</source>
            <translation>
                <numerusform>%Ln vídeo o sonido no se puede reproducir</numerusform>
                <numerusform>%Ln vídeos o sonidos no se pueden reproducir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) did not play</source>
            <translation>
                <numerusform>%Ln vídeo o sonido no se reprodujo</numerusform>
                <numerusform>%Ln vídeos o sonidos no se reprodujeron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) to be prepared first</source>
            <translation>
                <numerusform>%Ln vídeo o sonido por preparar antes</numerusform>
                <numerusform>%Ln vídeos o sonidos por preparar antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s)</source>
            <translation>
                <numerusform>%Ln limitación</numerusform>
                <numerusform>%Ln limitaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>Falta %Ln</numerusform>
                <numerusform>Faltan %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%Ln más</numerusform>
                <numerusform>%Ln más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more address(es) are not listed.</source>
            <translation>
                <numerusform>%Ln dirección más no figura en la lista.</numerusform>
                <numerusform>%Ln direcciones más no figuran en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not listed.</source>
            <translation>
                <numerusform>%Ln más no figura en la lista.</numerusform>
                <numerusform>%Ln más no figuran en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more missing file(s) are not listed.</source>
            <translation>
                <numerusform>%Ln archivo más que falta no figura en la lista.</numerusform>
                <numerusform>%Ln archivos más que faltan no figuran en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s)</source>
            <translation>
                <numerusform>%Ln lugar más</numerusform>
                <numerusform>%Ln lugares más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n script error(s)</source>
            <translation>
                <numerusform>%Ln error de script</numerusform>
                <numerusform>%Ln errores de script</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) mended</source>
            <translation>
                <numerusform>%Ln corrección</numerusform>
                <numerusform>%Ln correcciones</numerusform>
            </translation>
        </message>
        <message>
            <source>A film comes from {subject}</source>
            <translation>Un vídeo viene de {subject}</translation>
        </message>
        <message>
            <source>A film is played in pieces</source>
            <translation>Un vídeo se reproduce por partes</translation>
        </message>
        <message>
            <source>A font comes from {subject}</source>
            <translation>Un tipo de letra viene de {subject}</translation>
        </message>
        <message>
            <source>A part of a page comes from {subject}</source>
            <translation>Una parte de una página viene de {subject}</translation>
        </message>
        <message>
            <source>A script asks {subject} for something</source>
            <translation>Un script pide algo a {subject}</translation>
        </message>
        <message>
            <source>A script comes from {subject}</source>
            <translation>Un script viene de {subject}</translation>
        </message>
        <message>
            <source>Addresses outside the package</source>
            <translation>Direcciones fuera del paquete</translation>
        </message>
        <message>
            <source>Asked for by a script</source>
            <translation>Petición de un script</translation>
        </message>
        <message>
            <source>Can it be added?</source>
            <translation>¿Se puede añadir?</translation>
        </message>
        <message>
            <source>Can’t be played</source>
            <translation>No se puede reproducir</translation>
        </message>
        <message>
            <source>Checked {moment}</source>
            <translation>Comprobado: {moment}</translation>
        </message>
        <message>
            <source>Counts visitors</source>
            <translation>Cuenta las visitas</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <source>Declared as</source>
            <translation>Declarado como</translation>
        </message>
        <message>
            <source>Did not open</source>
            <translation>No se abrió</translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation>Resumen criptográfico (SHA-256)</translation>
        </message>
        <message>
            <source>Everything the course needs is in the package.</source>
            <translation>Todo lo que el curso necesita está en el paquete.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Film of a video site</source>
            <translation>Vídeo de un sitio de vídeos</translation>
        </message>
        <message>
            <source>Film or sound</source>
            <translation>Vídeo o sonido</translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation>Vídeos y sonidos</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation>Flash</translation>
        </message>
        <message>
            <source>Flash is used in {file}</source>
            <translation>Se usa Flash en {file}</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Tipo de letra</translation>
        </message>
        <message>
            <source>In “{lesson}”.</source>
            <translation>En «{lesson}».</translation>
        </message>
        <message>
            <source>It crashed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>It did not play in the test run.</source>
            <translation>No se reprodujo en la ejecución de prueba.</translation>
        </message>
        <message>
            <source>It gets no answer; what hangs on it will not work.</source>
            <translation>No recibe respuesta; lo que dependa de ella no funcionará.</translation>
        </message>
        <message>
            <source>It is listed, and nothing was seen to use it. Named in</source>
            <translation>Figura en la lista y no se ha visto nada que lo use. Se menciona en</translation>
        </message>
        <message>
            <source>It stopped answering</source>
            <translation>Dejó de responder</translation>
        </message>
        <message>
            <source>Its page crashed the web engine.</source>
            <translation>Su página hizo fallar el motor web.</translation>
        </message>
        <message>
            <source>Its page did not come up</source>
            <translation>Su página no apareció</translation>
        </message>
        <message>
            <source>Its page did not come up.</source>
            <translation>Su página no apareció.</translation>
        </message>
        <message>
            <source>Its page stopped answering: a script of it runs without end.</source>
            <translation>Su página dejó de responder: uno de sus scripts se ejecuta sin fin.</translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author for the film as a file.</source>
            <translation>Su lugar queda vacío. Pida al autor el vídeo como archivo.</translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author to put it into the package.</source>
            <translation>Su lugar queda vacío. Pida al autor que la incluya en el paquete.</translation>
        </message>
        <message>
            <source>Learning record store</source>
            <translation>Almacén de registros de aprendizaje</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Loads by itself</source>
            <translation>Carga automática</translation>
        </message>
        <message>
            <source>Look of pages</source>
            <translation>Aspecto de las páginas</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>May load</source>
            <translation>Puede cargarse</translation>
        </message>
        <message>
            <source>Missing and unused files</source>
            <translation>Archivos que faltan o no se usan</translation>
        </message>
        <message>
            <source>None</source>
            <translation>No hay</translation>
        </message>
        <message>
            <source>Not added</source>
            <translation>No añadido</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Se desconoce</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>No se carga</translation>
        </message>
        <message>
            <source>Not prepared</source>
            <translation>Sin preparar</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Nothing plays Flash any more. Ask the author for it in HTML5.</source>
            <translation>Ya nada reproduce Flash. Pídalo al autor en HTML5.</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>Nada lo impide</translation>
        </message>
        <message>
            <source>On a click</source>
            <translation>Al hacer clic</translation>
        </message>
        <message>
            <source>Only mentioned</source>
            <translation>Solo se menciona</translation>
        </message>
        <message>
            <source>Only whole films can be prepared for this player, so its place may stay empty. Ask the author for the film as one file.</source>
            <translation>Para este reproductor solo se pueden preparar vídeos enteros, así que su lugar puede quedar vacío. Pida al autor el vídeo en un solo archivo.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierta</translation>
        </message>
        <message numerus="yes">
            <source>Opens %n window(s) of its own</source>
            <translation>
                <numerusform>Abre %Ln ventana propia</numerusform>
                <numerusform>Abre %Ln ventanas propias</numerusform>
            </translation>
        </message>
        <message>
            <source>Other letters stand in; nothing is lost.</source>
            <translation>Se usan otras letras en su lugar; no se pierde nada.</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Pages may look plain or out of order.</source>
            <translation>Las páginas pueden verse sin estilo o desordenadas.</translation>
        </message>
        <message>
            <source>Part of a page</source>
            <translation>Parte de una página</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Nota mínima</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Pictures come from {subject}</source>
            <translation>Unas imágenes vienen de {subject}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Plays as it is</source>
            <translation>Se reproduce tal cual</translation>
        </message>
        <message>
            <source>Pop-ups</source>
            <translation>Ventanas emergentes</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Preparado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Same length, same picture, same place.</source>
            <translation>Misma duración, misma imagen, mismo lugar.</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <source>Scripts may use some of them all the same.</source>
            <translation>Aun así, algún script puede usar parte de ellos.</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>Mostrar todo ({number})</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Something stays empty where they belong. Ask the author for them.</source>
            <translation>Donde deberían estar queda algo vacío. Pídalos al autor.</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <source>Test run</source>
            <translation>Ejecución de prueba</translation>
        </message>
        <message>
            <source>The course also reports to {subject}</source>
            <translation>El curso también informa a {subject}</translation>
        </message>
        <message>
            <source>The course itself</source>
            <translation>El propio curso</translation>
        </message>
        <message>
            <source>The course itself comes from {subject}</source>
            <translation>El propio curso viene de {subject}</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so the report was not kept. The course is as it was; check the disk and try again.</source>
            <translation>El disco que contiene los cursos informó de un error ({why}), así que el informe no se guardó. Nada ha cambiado en el curso; revise el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The look of pages comes from {subject}</source>
            <translation>El aspecto de las páginas viene de {subject}</translation>
        </message>
        <message>
            <source>The test run did not start ({reason}). Nothing was changed; try it once more.</source>
            <translation>La ejecución de prueba no se inició ({reason}). Nada ha cambiado; inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The test run did not start. Nothing was changed; try it once more.</source>
            <translation>La ejecución de prueba no se inició. Nada ha cambiado; inténtelo otra vez.</translation>
        </message>
        <message>
            <source>Their places stay empty.</source>
            <translation>Sus lugares quedan vacíos.</translation>
        </message>
        <message>
            <source>They open as the course wants, and close with it.</source>
            <translation>Se abren cuando el curso lo pide y se cierran con él.</translation>
        </message>
        <message>
            <source>They take room and do no harm.</source>
            <translation>Ocupan espacio y no causan ningún problema.</translation>
        </message>
        <message>
            <source>Those reports go nowhere. What it tells Carrel is kept all the same.</source>
            <translation>Esos informes no llegan a ninguna parte. Lo que comunica a Carrel se conserva igualmente.</translation>
        </message>
        <message>
            <source>Waits to be prepared</source>
            <translation>Pendiente de preparar</translation>
        </message>
        <message>
            <source>What it does will not happen. Ask the author to put it into the package.</source>
            <translation>Lo que hace no ocurrirá. Pida al autor que lo incluya en el paquete.</translation>
        </message>
        <message>
            <source>What they ask for is not in this report.</source>
            <translation>Lo que piden no figura en este informe.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Qué se ha encontrado</translation>
        </message>
        <message>
            <source>Whether it is ever asked for can’t be read off.</source>
            <translation>Por su lectura no se puede saber si llega a pedirse.</translation>
        </message>
        <message>
            <source>Will it work offline?</source>
            <translation>¿Funcionará sin conexión?</translation>
        </message>
        <message>
            <source>With limits</source>
            <translation>Con limitaciones</translation>
        </message>
        <message>
            <source>With no network there is nothing to see. Ask the author for a package that holds the course.</source>
            <translation>Sin red no hay nada que ver. Pida al autor un paquete que contenga el curso.</translation>
        </message>
        <message>
            <source>Won’t work offline</source>
            <translation>No sin conexión</translation>
        </message>
        <message>
            <source>Works with limits</source>
            <translation>Funciona con limitaciones</translation>
        </message>
        <message numerus="yes">
            <source>{files}, %n unused</source>
            <translation>
                <numerusform>{files}, %Ln sin usar</numerusform>
                <numerusform>{files}, %Ln sin usar</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, all used</source>
            <translation>{files}, todos en uso</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, línea {line}</translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more thing(s) below.</source>
            <translation>
                <numerusform>{first} y %Ln cosa más, abajo.</numerusform>
                <numerusform>{first} y %Ln cosas más, abajo.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}, asked for in</source>
            <translation>{kind}, se pide en</translation>
        </message>
        <message numerus="yes">
            <source>{opened} of %n lesson(s) opened</source>
            <translation>
                <numerusform>{opened} de %Ln lección abierta</numerusform>
                <numerusform>{opened} de %Ln lecciones abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>{subject} Ask the author for another file.</source>
            <translation>{subject} Pida al autor otro archivo.</translation>
        </message>
        <message>
            <source>“{lesson}” failed in the test run</source>
            <translation>«{lesson}» falló en la ejecución de prueba</translation>
        </message>
    </context>
    <context>
        <name>PreflightPage</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation>Empezar con {page}</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Looking at the package</source>
            <translation>Examinando el paquete</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Imprimir informe</translation>
        </message>
        <message>
            <source>Remove this course</source>
            <translation>Eliminar este curso</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>Probarlo ahora</translation>
        </message>
        <message>
            <source>Test run</source>
            <translation>Ejecución de prueba</translation>
        </message>
    </context>
    <context>
        <name>Press</name>
        <message>
            <source>The page could not be drawn. Nothing was written. Try again; if it stays so, see Doctor.</source>
            <translation>La página no se pudo dibujar. Nada se ha escrito. Inténtelo de nuevo; si sigue igual, consulte Chequeo.</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Show all {number} questions</source>
            <translation>Mostrar las {number} preguntas</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Falso</translation>
        </message>
        <message>
            <source>Incorrect</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Sin calificar</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Pregunta {number}</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Verdadero</translation>
        </message>
        <message>
            <source>Unexpected answer</source>
            <translation>Respuesta imprevista</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>cualquier número</translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation>al menos {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>como máximo {number}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>de {least} a {most}</translation>
        </message>
        <message>
            <source>{source} → {target}</source>
            <translation>{source} → {target}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>It is kept in the audit trail.</source>
            <translation>Se conserva en el registro de auditoría.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation>Explique el motivo en pocas palabras.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>All attempts at this are used up</source>
            <translation>Todos los intentos de esta parte se han agotado</translation>
        </message>
        <message>
            <source>Finish this lesson before you go elsewhere</source>
            <translation>Finalice esta lección antes de ir a otra parte</translation>
        </message>
        <message>
            <source>Finish {titles} first</source>
            <translation>Finalice antes {titles}</translation>
        </message>
        <message>
            <source>Finish “{title}” before you go elsewhere</source>
            <translation>Finalice «{title}» antes de ir a otra parte</translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation>Finalice antes «{title}»</translation>
        </message>
        <message>
            <source>Go there one lesson at a time</source>
            <translation>Vaya hasta ahí lección por lección</translation>
        </message>
        <message>
            <source>Open the part around it first</source>
            <translation>Abra antes la parte que la contiene</translation>
        </message>
        <message>
            <source>Open “{title}” first</source>
            <translation>Abra antes «{title}»</translation>
        </message>
        <message>
            <source>Other lessons have to be finished first</source>
            <translation>Antes hay que finalizar otras lecciones</translation>
        </message>
        <message>
            <source>Something else has to be finished first</source>
            <translation>Antes hay que finalizar otra cosa</translation>
        </message>
        <message>
            <source>The course decides the order: go on with Next</source>
            <translation>El curso decide el orden: continúe con Siguiente</translation>
        </message>
        <message>
            <source>The course doesn't allow that now. Everything is saved; choose a lesson to go on.</source>
            <translation>El curso no lo permite ahora. Todo está guardado; elija una lección para continuar.</translation>
        </message>
        <message>
            <source>The course doesn't allow this now</source>
            <translation>El curso no permite esto ahora</translation>
        </message>
        <message>
            <source>The course keeps this closed for now</source>
            <translation>El curso mantiene esto cerrado por ahora</translation>
        </message>
        <message>
            <source>The course only goes forward</source>
            <translation>El curso solo avanza</translation>
        </message>
        <message>
            <source>There is nothing to open here now</source>
            <translation>Aquí no hay nada que abrir ahora</translation>
        </message>
        <message>
            <source>This has no page of its own</source>
            <translation>Esto no tiene página propia</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <source>“{title}” is not open yet. {why}; everything so far is saved.</source>
            <translation>«{title}» todavía no está abierta. {why}; todo lo hecho hasta ahora está guardado.</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Answers of attempt {number}</source>
            <translation>Respuestas del intento {number}</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Finalización</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>No superado</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitido</translation>
        </message>
        <message>
            <source>Learning record of {name}</source>
            <translation>Historial de aprendizaje de {name}</translation>
        </message>
        <message>
            <source>Nothing was learned here yet.</source>
            <translation>Todavía no se ha aprendido nada aquí.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Superación</translation>
        </message>
        <message>
            <source>This learner is not there any more. Nothing was written.</source>
            <translation>Este estudiante ya no está. Nada se ha escrito.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Escrito el</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{standing}. Enrolled on {day}. Time spent: {time}.</source>
            <translation>{standing}. Inscripción: {day}. Tiempo dedicado: {time}.</translation>
        </message>
    </context>
    <context>
        <name>RecordSaving</name>
        <message>
            <source>Record (*.zip)</source>
            <translation>Historial (*.zip)</translation>
        </message>
        <message>
            <source>Save record</source>
            <translation>Guardar historial</translation>
        </message>
        <message>
            <source>The record is saved as {file}</source>
            <translation>El historial está guardado como {file}</translation>
        </message>
        <message>
            <source>learning-record-{day}.zip</source>
            <translation>historial-de-aprendizaje-{day}.zip</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Check it now</source>
            <translation>Comprobarlo ahora</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>Leer el informe</translation>
        </message>
    </context>
    <context>
        <name>ReportOpening</name>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation>Lección {number} de {count}</translation>
        </message>
        <message>
            <source>Looking at {file}</source>
            <translation>Examinando {file}</translation>
        </message>
        <message>
            <source>The test run begins</source>
            <translation>Empieza la ejecución de prueba</translation>
        </message>
    </context>
    <context>
        <name>ReportPrinting</name>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation>No se pudo imprimir. Pruebe con otra impresora u otro archivo.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>Guardado como «{name}»</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Enviado a la impresora</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%Ln curso</numerusform>
                <numerusform>%Ln cursos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) begun</source>
            <translation>
                <numerusform>en %Ln inscripción</numerusform>
                <numerusform>en %Ln inscripciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) finished.</source>
            <translation>
                <numerusform>%Ln inscripción finalizada.</numerusform>
                <numerusform>%Ln inscripciones finalizadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%Ln estudiante</numerusform>
                <numerusform>%Ln estudiantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last month shown.</source>
            <translation>
                <numerusform>%Ln más finalizada en el último mes mostrado.</numerusform>
                <numerusform>%Ln más finalizadas en el último mes mostrado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last week shown.</source>
            <translation>
                <numerusform>%Ln más finalizada en la última semana mostrada.</numerusform>
                <numerusform>%Ln más finalizadas en la última semana mostrada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score(s)</source>
            <translation>
                <numerusform>%Ln nota</numerusform>
                <numerusform>%Ln notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln vez</numerusform>
                <numerusform>%Ln veces</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Answered wrong</source>
            <translation>Respuestas incorrectas</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Best score</source>
            <translation>Mejor nota</translation>
        </message>
        <message>
            <source>Choose another group, course or period, or search for another name.</source>
            <translation>Elija otro grupo, curso o periodo, o busque otro nombre.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Para el {day}</translation>
        </message>
        <message>
            <source>Either nobody who fits has answered any, or the course does not report them.</source>
            <translation>O nadie de los que coinciden ha respondido ninguna, o el curso no informa de ellas.</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Inscrito</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>Inscripciones</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>No superado</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finalizado</translation>
        </message>
        <message>
            <source>Finished in all</source>
            <translation>Finalizadas en total</translation>
        </message>
        <message>
            <source>Finished or due</source>
            <translation>Final o límite</translation>
        </message>
        <message>
            <source>Finished over time</source>
            <translation>Finalizadas con el tiempo</translation>
        </message>
        <message>
            <source>Finished share</source>
            <translation>Parte finalizada</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Dada por</translation>
        </message>
        <message>
            <source>Hardest questions</source>
            <translation>Preguntas más difíciles</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Últimos 365 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 días</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Última actividad</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Estudiantes</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>Creado el {day}</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>Nota media</translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation>Tiempo medio</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Most given wrong answer</source>
            <translation>Respuesta incorrecta más frecuente</translation>
        </message>
        <message>
            <source>Most scores are {span}.</source>
            <translation>La mayoría de las notas: {span}.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>No courses to report on</source>
            <translation>No hay cursos sobre los que informar</translation>
        </message>
        <message>
            <source>No questions answered</source>
            <translation>No hay preguntas respondidas</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nadie coincide</translation>
        </message>
        <message>
            <source>Nobody has a score yet.</source>
            <translation>Nadie tiene nota todavía.</translation>
        </message>
        <message>
            <source>Nobody has finished anything yet.</source>
            <translation>Nadie ha finalizado nada todavía.</translation>
        </message>
        <message>
            <source>Nobody who fits is enrolled on a course. Choose another group, course or period.</source>
            <translation>Nadie que coincida está inscrito en un curso. Elija otro grupo, curso o periodo.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Página {number}</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Questions are compared within one course. Choose it above.</source>
            <translation>Las preguntas se comparan dentro de un curso. Elíjalo arriba.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Correctas</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <source>Which course?</source>
            <translation>¿Qué curso?</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>A quién mostrar</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Incorrectas</translation>
        </message>
        <message>
            <source>Wrong share</source>
            <translation>Parte incorrecta</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>respuestas</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>intentos</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>each</source>
            <translation>cada una</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>inscripciones</translation>
        </message>
        <message>
            <source>mean score</source>
            <translation>nota media</translation>
        </message>
        <message>
            <source>mean time</source>
            <translation>tiempo medio</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencidas</translation>
        </message>
        <message>
            <source>past their due date</source>
            <translation>fuera de plazo</translation>
        </message>
        <message>
            <source>score</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>spent</source>
            <translation>dedicados</translation>
        </message>
        <message>
            <source>{file} could not be opened for writing.</source>
            <translation>No se pudo abrir {file} para escribir.</translation>
        </message>
        <message>
            <source>{finished} of {all}</source>
            <comment>enrolments</comment>
            <translation>{finished} de {all}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{least} to {most}%</source>
            <translation>{least}–{most} %</translation>
        </message>
        <message>
            <source>{people} · {courses}</source>
            <translation>{people} · {courses}</translation>
        </message>
        <message>
            <source>{status}, overdue</source>
            <translation>{status}, plazo vencido</translation>
        </message>
        <message>
            <source>{status}: {count}</source>
            <translation>{status}: {count}</translation>
        </message>
        <message>
            <source>{time} each</source>
            <translation>{time} cada una</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>All courses</source>
            <translation>Todos los cursos</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Tabla CSV</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportar como</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Buscar una persona</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>PDF to print</source>
            <translation>PDF para imprimir</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>Qué informe</translation>
        </message>
        <message>
            <source>xAPI statements of all attempts</source>
            <translation>Declaraciones xAPI de todos los intentos</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>This seat has no administrator yet. Nothing was changed. Start Carrel: it makes one.</source>
            <translation>Este puesto todavía no tiene administrador. Nada ha cambiado. Inicie Carrel: allí se crea uno.</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message numerus="yes">
            <source>%n course(s) begun</source>
            <translation>
                <numerusform>%Ln curso empezado</numerusform>
                <numerusform>%Ln cursos empezados</numerusform>
            </translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>Última apertura</translation>
        </message>
        <message>
            <source>No longer among your courses</source>
            <translation>Ya no está entre sus cursos</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>{done} done</source>
            <translation>Finalizados: {done}</translation>
        </message>
        <message>
            <source>{done} done, {passed} of them passed</source>
            <translation>Finalizados: {done}, de ellos superados: {passed}</translation>
        </message>
        <message>
            <source>{failed} failed</source>
            <translation>No superados: {failed}</translation>
        </message>
        <message>
            <source>{passed} passed</source>
            <translation>Superados: {passed}</translation>
        </message>
        <message>
            <source>{time} spent</source>
            <translation>{time} dedicados</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Go to my courses</source>
            <translation>Ir a mis cursos</translation>
        </message>
        <message>
            <source>Open a course: how far you came, your score and your time appear here.</source>
            <translation>Abra un curso: aquí aparecerán su avance, su nota y su tiempo.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Results by course</source>
            <translation>Resultados por curso</translation>
        </message>
        <message>
            <source>Save my record</source>
            <translation>Guardar mi historial</translation>
        </message>
        <message>
            <source>Your results will be here</source>
            <translation>Aquí estarán sus resultados</translation>
        </message>
    </context>
    <context>
        <name>ResultsScreen</name>
        <message>
            <source>This course is not among your courses any more. Its result stays here.</source>
            <translation>Este curso ya no está entre sus cursos. Su resultado permanece aquí.</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Administrator</source>
            <translation>Administrador</translation>
        </message>
        <message>
            <source>Instructor</source>
            <translation>Instructor</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>A guest finished a course</source>
            <translation>Un invitado finalizó un curso</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>Otro equipo</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Course and place</source>
            <translation>Curso y punto</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>No superado</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>No superado, con {score}</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finalizado</translation>
        </message>
        <message>
            <source>Finished {moment}</source>
            <translation>Finalizado {moment}</translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation>Asignarlo a una persona</translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation>Conceder el intento {number}</translation>
        </message>
        <message>
            <source>In {course}, nothing new for {span}.</source>
            <translation>En {course}, nada nuevo desde hace {span}.</translation>
        </message>
        <message>
            <source>In “{lesson}” of {course}, nothing new for {span}.</source>
            <translation>En «{lesson}» de {course}, nada nuevo desde hace {span}.</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Última señal</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <source>Lesson {number}: {title}</source>
            <translation>Lección {number}: {title}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En directo</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requiere su atención</translation>
        </message>
        <message>
            <source>No answer since question {number} of “{lesson}” in {course}, for {span}.</source>
            <translation>Sin respuesta desde la pregunta {number} de «{lesson}» en {course}, desde hace {span}.</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>Sin abrir todavía</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>Sin actividad todavía</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Superado con {score}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>Ver su trabajo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stuck for {span}</source>
            <translation>Sin avanzar desde hace {span}</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Waits for another attempt</source>
            <translation>Espera otro intento</translation>
        </message>
        <message>
            <source>{course}, best score {score}.</source>
            <translation>{course}, mejor nota: {score}.</translation>
        </message>
        <message>
            <source>{course}, no score so far.</source>
            <translation>{course}, sin nota hasta ahora.</translation>
        </message>
        <message>
            <source>{lesson}, after question {number}</source>
            <translation>{lesson}, tras la pregunta {number}</translation>
        </message>
        <message>
            <source>{name} asks for an attempt</source>
            <translation>{name} pide un intento</translation>
        </message>
        <message>
            <source>{name} failed {course} with {score}.</source>
            <translation>{name} no superó {course}; nota: {score}.</translation>
        </message>
        <message>
            <source>{name} finished {course}.</source>
            <translation>{name} finalizó {course}.</translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation>{name} ha usado {used} de {allowed} intentos</translation>
        </message>
        <message>
            <source>{name} is stuck</source>
            <translation>{name} no avanza</translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation>{name} hizo el intento {number} de {allowed}</translation>
        </message>
        <message>
            <source>{name} passed {course} with {score}.</source>
            <translation>{name} superó {course} con {score}.</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>As soon as learners of your groups are enrolled on a course, you see here where they are.</source>
            <translation>En cuanto haya estudiantes de sus grupos inscritos en un curso, verá aquí por dónde van.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Buscar una persona</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Estudiantes</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nadie coincide</translation>
        </message>
        <message>
            <source>Nobody here fits. Choose another group or segment, or search for another name.</source>
            <translation>Nadie coincide aquí. Elija otro grupo o segmento, o busque otro nombre.</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Todavía no hay nadie inscrito</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>This machine is live. The others show what was last heard.</source>
            <translation>Este equipo se ve en directo. De los demás se muestra lo último que se supo.</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>A quién mostrar</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>A cell in this row is longer than any name. Look for a missing quotation mark.</source>
            <translation>Una celda de esta fila es más larga que cualquier nombre. Busque unas comillas que falten.</translation>
        </message>
        <message>
            <source>A quotation mark that opens in this row is not closed properly, so the rows up to line {line} could not be read. Close it, or take it out.</source>
            <translation>Unas comillas que se abren en esta fila no se cierran bien, así que no se pudieron leer las filas hasta la línea {line}. Ciérrelas o quítelas.</translation>
        </message>
        <message>
            <source>PINs are not taken from files, where others can read them. Give them under People afterwards.</source>
            <translation>Los PIN no se toman de archivos, donde otros pueden leerlos. Asígnelos después en Personas.</translation>
        </message>
        <message>
            <source>People were changed here since you looked at the import. Nothing was imported; look at it again.</source>
            <translation>Aquí se modificaron personas después de que usted revisara la importación. Nada se ha importado; revísela de nuevo.</translation>
        </message>
        <message>
            <source>Some rows could not be read, so nobody can tell who is missing. Nobody is deactivated by this import.</source>
            <translation>No se pudieron leer algunas filas, así que nadie puede saber quién falta. Esta importación no desactiva a nadie.</translation>
        </message>
        <message>
            <source>The class {class_id} is not in classes.csv. Export the roster again with its classes.</source>
            <translation>La clase {class_id} no está en classes.csv. Exporte la lista de nuevo con sus clases.</translation>
        </message>
        <message>
            <source>The class {class_id} is not known here. Export the roster again with its classes.</source>
            <translation>La clase {class_id} no se conoce aquí. Exporte la lista de nuevo con sus clases.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>La importación se detuvo. Nada ha cambiado.</translation>
        </message>
        <message>
            <source>The manifest of “{name}” promises {file}, which is not there. Export it again.</source>
            <translation>El manifiesto de «{name}» promete {file}, que no está. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, a quite different name. If it is the same person, change the name under People first.</source>
            <translation>El número {number} es de {name}, un nombre muy distinto. Si es la misma persona, cambie antes el nombre en Personas.</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, who has another sourcedId. Correct the number, here or under People.</source>
            <translation>El número {number} es de {name}, que tiene otro sourcedId. Corrija el número, aquí o en Personas.</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s. Correct it, here or under People.</source>
            <translation>El número {number} es de {name}. Corríjalo, aquí o en Personas.</translation>
        </message>
        <message>
            <source>The quotation marks of this row do not match. Put one at both ends of the cell, and two inside it.</source>
            <translation>Las comillas de esta fila no cuadran. Ponga unas en cada extremo de la celda y dobles en su interior.</translation>
        </message>
        <message>
            <source>The sourcedId {user} is on line {line} already. Only that row is taken.</source>
            <translation>El sourcedId {user} ya está en la línea {line}. Solo se toma esa fila.</translation>
        </message>
        <message>
            <source>There is a {name} here already ({numbers}), and this row may be the same person. Add the number to it.</source>
            <translation>Aquí ya hay una persona llamada {name} ({numbers}), y esta fila puede ser la misma persona. Añada el número a la fila.</translation>
        </message>
        <message>
            <source>There is a {name} without a number here already. Give that person a number under People, the one of this row if they are the same.</source>
            <translation>Aquí ya hay una persona llamada {name} sin número. Asígnele un número en Personas: el de esta fila si es la misma.</translation>
        </message>
        <message>
            <source>This row and line {line} are both {name}. Only that row is taken.</source>
            <translation>Esta fila y la línea {line} son ambas {name}. Solo se toma esa fila.</translation>
        </message>
        <message>
            <source>This row has more cells than there are headings. Look for a surplus delimiter.</source>
            <translation>Esta fila tiene más celdas que encabezados. Busque un delimitador de sobra.</translation>
        </message>
        <message>
            <source>This row has no sourcedId, so nobody can tell whom it is about. Export it again.</source>
            <translation>Esta fila no tiene sourcedId, así que nadie puede saber de quién trata. Exporte el archivo de nuevo.</translation>
        </message>
        <message>
            <source>This row says something else of {key} than line {line}. Make them agree.</source>
            <translation>Esta fila dice de {key} algo distinto que la línea {line}. Haga que coincidan.</translation>
        </message>
        <message>
            <source>{key} is on line {line} already. Only that row is taken.</source>
            <translation>{key} ya está en la línea {line}. Solo se toma esa fila.</translation>
        </message>
        <message>
            <source>{name} has no role of a learner or of staff here, and is left out.</source>
            <translation>{name} no tiene aquí un rol de estudiante ni de personal, y se omite.</translation>
        </message>
        <message>
            <source>{name} is an administrator here; that is changed under People, not by a file.</source>
            <translation>{name} tiene aquí el rol de administrador; eso se cambia en Personas, no con un archivo.</translation>
        </message>
        <message>
            <source>{name} is in this file more than once. Give each of them a number.</source>
            <translation>{name} está en este archivo más de una vez. Asigne un número a cada persona.</translation>
        </message>
        <message>
            <source>{name} is not in the roster but is an administrator; that is changed under People.</source>
            <translation>{name} no está en la lista pero tiene el rol de administrador; eso se cambia en Personas.</translation>
        </message>
        <message>
            <source>{name} would become an administrator. Allow that for this import, or correct the role.</source>
            <translation>{name} pasaría a tener el rol de administrador. Permítalo en esta importación o corrija el rol.</translation>
        </message>
        <message>
            <source>“{name}” can’t be read ({why}). Check that the disk or stick is still connected.</source>
            <translation>No se puede leer «{name}» ({why}). Compruebe que el disco o la memoria USB sigue conectado.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” has more than %n row(s). Split it into several files and import them.</source>
            <translation>
                <numerusform>«{name}» tiene más de %Ln fila. Divídalo en varios archivos e impórtelos.</numerusform>
                <numerusform>«{name}» tiene más de %Ln filas. Divídalo en varios archivos e impórtelos.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” has no column with names. Its first row must hold headings such as given name, family name, number, group.</source>
            <translation>«{name}» no tiene ninguna columna con nombres. Su primera fila debe contener encabezados como nombre, apellidos, número, grupo.</translation>
        </message>
        <message>
            <source>“{name}” has no manifest.csv, so it is no OneRoster export. Choose another file.</source>
            <translation>«{name}» no tiene manifest.csv, así que no es una exportación OneRoster. Elija otro archivo.</translation>
        </message>
        <message>
            <source>“{name}” is OneRoster {version}; this version of Carrel reads 1.2. Export it as 1.2.</source>
            <translation>«{name}» es OneRoster {version}; esta versión de Carrel lee 1.2. Expórtelo como 1.2.</translation>
        </message>
        <message>
            <source>“{name}” is a workbook. Save it as “CSV UTF-8” and choose that file.</source>
            <translation>«{name}» es un libro de cálculo. Guárdelo como «CSV UTF-8» y elija ese archivo.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or locked with a password. Export it again.</source>
            <translation>«{name}» está dañado o protegido con contraseña. Expórtelo de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is larger than %n MB, and a roster never is. Choose another file.</source>
            <translation>
                <numerusform>«{name}» ocupa más de %Ln MB, y una lista de personas nunca es tan grande. Elija otro archivo.</numerusform>
                <numerusform>«{name}» ocupa más de %Ln MB, y una lista de personas nunca es tan grande. Elija otro archivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” says nothing of people (users.csv is absent). Export it with users.</source>
            <translation>«{name}» no dice nada de personas (falta users.csv). Expórtelo con los usuarios.</translation>
        </message>
        <message>
            <source>“{word}” is no role. Write learner or instructor, or leave it empty.</source>
            <translation>«{word}» no es un rol. Escriba estudiante o instructor, o déjelo vacío.</translation>
        </message>
    </context>
    <context>
        <name>RosterImporting</name>
        <message>
            <source>Choose a roster: a CSV file, or a OneRoster export</source>
            <translation>Elegir una lista de personas: un archivo CSV o una exportación OneRoster</translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation>Documento (*.pdf)</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Importando personas</translation>
        </message>
        <message>
            <source>Making PINs</source>
            <translation>Creando los PIN</translation>
        </message>
        <message>
            <source>Reading the roster</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>Rosters (*.csv *.zip);;All files (*)</source>
            <translation>Listas de personas (*.csv *.zip);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Where the cards with the PINs go</source>
            <translation>Dónde guardar las tarjetas con los PIN</translation>
        </message>
        <message>
            <source>cards.pdf</source>
            <translation>tarjetas.pdf</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} de {whole}</translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message numerus="yes">
            <source>%n card(s) saved as {file}</source>
            <translation>
                <numerusform>%Ln tarjeta guardada como {file}</numerusform>
                <numerusform>%Ln tarjetas guardadas como {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new group(s): {groups}.</source>
            <translation>
                <numerusform>%Ln grupo nuevo: {groups}.</numerusform>
                <numerusform>%Ln grupos nuevos: {groups}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay as they are.</source>
            <translation>
                <numerusform>%Ln persona queda como está.</numerusform>
                <numerusform>%Ln personas quedan como están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can’t be taken as they are; all others can.</source>
            <translation>
                <numerusform>%Ln fila no se puede importar como está; todas las demás sí.</numerusform>
                <numerusform>%Ln filas no se pueden importar como están; todas las demás sí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Añadir %Ln persona</numerusform>
                <numerusform>Añadir %Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Added {added}, changed {changed}, deactivated {gone}</source>
            <translation>Añadidas: {added}; modificadas: {changed}; desactivadas: {gone}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>Change %n person(s)</source>
            <translation>
                <numerusform>Modificar %Ln persona</numerusform>
                <numerusform>Modificar %Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificadas</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Elegir otro archivo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message numerus="yes">
            <source>Import %n group(s)</source>
            <translation>
                <numerusform>Importar %Ln grupo</numerusform>
                <numerusform>Importar %Ln grupos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>Importar %Ln persona</numerusform>
                <numerusform>Importar %Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>Importar una lista de personas</translation>
        </message>
        <message>
            <source>Known to the roster as</source>
            <translation>En la lista importada como</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>Salen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Make PINs for new people</source>
            <translation>Crear PIN para las personas nuevas</translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation>Puede iniciar sesión</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Nadie aquí</translation>
        </message>
        <message>
            <source>Nobody is in this list.</source>
            <translation>No hay nadie en esta lista.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Todavía no ha cambiado nada.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Nada se ha importado.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Rows that can’t be taken</source>
            <translation>Filas que no se pueden importar</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>Mostrar todo ({number})</translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation>No hay nada que cambiar.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Qué mirar</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Qué cambiaría</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Will be deactivated; all they did is kept</source>
            <translation>Se desactivará; todo lo que hizo se conserva</translation>
        </message>
        <message>
            <source>You get a sheet of cards to print; it takes a moment a person.</source>
            <translation>Obtendrá una hoja de tarjetas para imprimir; tarda un momento por persona.</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>{fact}: {before} → {after}</source>
            <translation>{fact}: {before} → {after}</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, línea {line}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; mend these first.</source>
            <translation>
                <numerusform>… y %Ln más; corrija antes estas.</numerusform>
                <numerusform>… y %Ln más; corrija antes estas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Choose none</source>
            <translation>No elegir nada</translation>
        </message>
        <message>
            <source>What to do with them</source>
            <translation>Qué hacer con la selección</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message numerus="yes">
            <source>%n record(s) have not reached the server; they stay here.</source>
            <translation>
                <numerusform>%Ln registro no ha llegado al servidor; se queda aquí.</numerusform>
                <numerusform>%Ln registros no han llegado al servidor; se quedan aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>Conectado desde</translation>
        </message>
        <message>
            <source>Courses, people and results stay on this machine. You can connect again at any time.</source>
            <translation>Los cursos, las personas y los resultados permanecen en este equipo. Puede conectarlo de nuevo en cualquier momento.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>It takes and gives</source>
            <translation>Recibe y entrega</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Último contacto</translation>
        </message>
        <message>
            <source>None; only USB sticks travel</source>
            <translation>Ninguna; solo viajan memorias USB</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Off its list: takes what waits</source>
            <translation>Fuera de su lista: recibe lo pendiente</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Takes results, gives nothing</source>
            <translation>Recibe resultados, no entrega nada</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Connect by files</source>
            <translation>Conectar con archivos</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Conectar a un servidor</translation>
        </message>
        <message>
            <source>Leave the server</source>
            <translation>Dejar el servidor</translation>
        </message>
        <message>
            <source>This machine works for itself. Connected to a server, courses and people come from it, and results go to it; learners never wait for it.</source>
            <translation>Este equipo funciona por su cuenta. Con un servidor conectado, de él llegan los cursos y las personas y a él van los resultados; los estudiantes nunca tienen que esperarlo.</translation>
        </message>
        <message>
            <source>Where no network reaches the server</source>
            <translation>Donde ninguna red llega al servidor</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%Ln minuto</numerusform>
                <numerusform>%Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Certificates of these issuers count as genuine when a file is checked here.</source>
            <translation>Los certificados de estos emisores se consideran auténticos cuando se comprueba un archivo aquí.</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>Cambiar mi PIN</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>For all courses that set nothing themselves, under Packages.</source>
            <translation>Para todos los cursos que no fijan nada propio, en Paquetes.</translation>
        </message>
        <message>
            <source>For the sign-in page, and for whoever never chose one.</source>
            <translation>Para la página de inicio de sesión y para quien nunca eligió uno.</translation>
        </message>
        <message>
            <source>Guests may come in by name</source>
            <translation>Los invitados pueden entrar con su nombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>How it behaves</source>
            <translation>Cómo se comporta</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Qué aspecto tiene</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Name of the center</source>
            <translation>Nombre del centro</translation>
        </message>
        <message>
            <source>No sliding and fading.</source>
            <translation>Sin deslizamientos ni fundidos.</translation>
        </message>
        <message>
            <source>Nobody can read it, not even you. You need the old one to change it.</source>
            <translation>Nadie puede leerlo, ni siquiera usted. Para cambiarlo necesita el anterior.</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>Nada se mueve por sí solo</translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation>En la página de inicio de sesión y en los certificados.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation>Sala y equipo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Sign out after</source>
            <translation>Cerrar la sesión tras</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Tamaño de todo</translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation>Distingue los equipos, por ejemplo «Sala B, PC 4».</translation>
        </message>
        <message>
            <source>The center</source>
            <translation>El centro</translation>
        </message>
        <message>
            <source>Their work can be given to a person later, under To settle.</source>
            <translation>Su trabajo se puede asignar más adelante a una persona, en Por resolver.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Trust an issuer</source>
            <translation>Confiar en un emisor</translation>
        </message>
        <message>
            <source>Trust {name} no more</source>
            <translation>Dejar de confiar en {name}</translation>
        </message>
        <message>
            <source>Trusted issuers</source>
            <translation>Emisores de confianza</translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation>Escriba cómo se llama su centro.</translation>
        </message>
        <message>
            <source>Without a hand on the machine. Courses are saved first.</source>
            <translation>Sin actividad en el equipo. Antes se guardan los cursos.</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Su PIN</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Choose a logo</source>
            <translation>Elegir un logotipo</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Settings saved</source>
            <translation>Ajustes guardados</translation>
        </message>
        <message>
            <source>Signs certificates as</source>
            <translation>Firma los certificados como</translation>
        </message>
        <message>
            <source>This is no key of an issuer. Copy all of it, from did:key: to the last letter.</source>
            <translation>No es la clave de un emisor. Cópiela entera, desde did:key: hasta la última letra.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Another administrator must let you try again.</source>
            <translation>Demasiados PIN incorrectos. Otro administrador debe permitirle probar de nuevo.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Try again at {time}.</source>
            <translation>Demasiados PIN incorrectos. Pruebe de nuevo a las {time}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>You have no PIN. Ask another administrator for one.</source>
            <translation>No tiene PIN. Pida uno a otro administrador.</translation>
        </message>
        <message>
            <source>Your PIN is changed</source>
            <translation>Su PIN ha cambiado</translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation>No se pudo leer {file}. Nada ha cambiado; compruebe que el archivo sigue ahí.</translation>
        </message>
        <message>
            <source>{name} is trusted no more</source>
            <translation>Ya no se confía en {name}</translation>
        </message>
        <message>
            <source>{name} is trusted now</source>
            <translation>Ahora se confía en {name}</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%Ln nombre</numerusform>
                <numerusform>%Ln nombres</numerusform>
            </translation>
        </message>
        <message>
            <source>An instructor or administrator can let you try again, here and now.</source>
            <translation>Un instructor o administrador puede permitirle probar de nuevo, aquí y ahora.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Enter your {digits}-digit PIN</source>
            <translation>Introduzca su PIN de {digits} cifras</translation>
        </message>
        <message>
            <source>That PIN did not match.</source>
            <translation>Ese PIN no coincide.</translation>
        </message>
        <message>
            <source>This name can no longer sign in here.</source>
            <translation>Este nombre ya no puede iniciar sesión aquí.</translation>
        </message>
        <message>
            <source>Too many tries.</source>
            <translation>Demasiados intentos de PIN.</translation>
        </message>
        <message>
            <source>What was done is kept. Ask an administrator.</source>
            <translation>Lo hecho se conserva. Pregunte a un administrador.</translation>
        </message>
        <message numerus="yes">
            <source>You can try %n more time(s) before you have to wait.</source>
            <translation>
                <numerusform>Puede probar %Ln vez más antes de tener que esperar.</numerusform>
                <numerusform>Puede probar %Ln veces más antes de tener que esperar.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can try again in {time}.</source>
            <translation>Puede probar de nuevo en {time}.</translation>
        </message>
        <message>
            <source>You have no PIN on this machine yet.</source>
            <translation>Todavía no tiene PIN en este equipo.</translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation>Su insignia se ha leído.</translation>
        </message>
        <message>
            <source>Your instructor can give you one in a minute.</source>
            <translation>Su instructor puede darle uno en un minuto.</translation>
        </message>
        <message>
            <source>Your {digits}-digit PIN lets {name} try again</source>
            <translation>Su PIN de {digits} cifras permite a {name} probar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>An administrator adds people or imports a list of them. Until then, guests can learn.</source>
            <translation>Un administrador añade personas o importa una lista de ellas. Hasta entonces pueden aprender los invitados.</translation>
        </message>
        <message>
            <source>Choose your name, then enter your PIN.</source>
            <translation>Elija su nombre e introduzca después su PIN.</translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation>Continuar como invitado</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Find your name</source>
            <translation>Busque su nombre</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Names will be here</source>
            <translation>Aquí estarán los nombres</translation>
        </message>
        <message>
            <source>No name matches</source>
            <translation>Ningún nombre coincide</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation>Mostrar a todos</translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation>Iniciar sesión con insignia</translation>
        </message>
        <message>
            <source>Try fewer letters or another group, or ask your instructor to add you.</source>
            <translation>Pruebe con menos letras o con otro grupo, o pida a su instructor que añada su nombre.</translation>
        </message>
        <message>
            <source>Who is learning?</source>
            <translation>¿Quién aprende?</translation>
        </message>
        <message>
            <source>everything stays on this machine</source>
            <translation>todo se queda en este equipo</translation>
        </message>
    </context>
    <context>
        <name>SignInPanel</name>
        <message>
            <source>Back to {name}</source>
            <translation>Volver a {name}</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>Elija su nombre</translation>
        </message>
        <message>
            <source>Forgot your PIN? Your instructor can give you a new one in a minute.</source>
            <translation>¿Olvidó su PIN? Su instructor puede darle uno nuevo en un minuto.</translation>
        </message>
        <message>
            <source>I am an instructor or administrator</source>
            <translation>Tengo el rol de instructor o administrador</translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation>Permitir probar de nuevo</translation>
        </message>
        <message>
            <source>Not {name}? Choose another name</source>
            <translation>¿No es {name}? Elija otro nombre</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Then enter your PIN here. A badge can be scanned at any time.</source>
            <translation>Introduzca después aquí su PIN. Se puede leer una insignia en cualquier momento.</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Choose your name and enter your PIN; your instructor can give you a new badge.</source>
            <translation>Elija su nombre e introduzca su PIN; su instructor puede darle una insignia nueva.</translation>
        </message>
        <message>
            <source>Go on as {name}</source>
            <translation>Continuar como {name}</translation>
        </message>
        <message>
            <source>This badge lets nobody in here.</source>
            <translation>Esta insignia no da acceso aquí a nadie.</translation>
        </message>
        <message>
            <source>Too many unknown badges were read.</source>
            <translation>Se leyeron demasiadas insignias desconocidas.</translation>
        </message>
        <message>
            <source>Wait a minute, or choose your name.</source>
            <translation>Espere un minuto o elija su nombre.</translation>
        </message>
        <message>
            <source>What was done is kept.</source>
            <translation>Lo hecho se conserva.</translation>
        </message>
        <message>
            <source>Who lets them try again?</source>
            <translation>¿Quién permite probar de nuevo?</translation>
        </message>
        <message>
            <source>You can try again.</source>
            <translation>Puede probar de nuevo.</translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation>Su insignia se ha leído.</translation>
        </message>
        <message>
            <source>{name} was here as a guest and did not sign out.</source>
            <translation>{name} estuvo aquí con acceso de invitado y no cerró la sesión.</translation>
        </message>
    </context>
    <context>
        <name>StandingsCard</name>
        <message>
            <source>How everybody stands</source>
            <translation>Situación de todas las personas</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Carrel could not make its folders in {folder} ({reason}).</source>
            <translation>Carrel no pudo crear sus carpetas en {folder} ({reason}).</translation>
        </message>
        <message>
            <source>Carrel could not start</source>
            <translation>Carrel no pudo iniciarse</translation>
        </message>
        <message>
            <source>Make the folder writable for this user, or start Carrel with another one.</source>
            <translation>Permita a este usuario escribir en la carpeta o inicie Carrel con otra.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada ha cambiado.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Close Carrel</source>
            <translation>Cerrar Carrel</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>No superado</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>A later version of Carrel has used the data in {path} (its format is {revision}). Nothing was changed. Install that version, or a later one, and start again.</source>
            <translation>Una versión posterior de Carrel ha usado los datos de {path} (su formato es {revision}). Nada ha cambiado. Instale esa versión, o una posterior, e iníciela de nuevo.</translation>
        </message>
        <message>
            <source>Another program holds Carrel's database, so the last change could not be saved. Everything saved is kept. Close the other program (a backup or a virus scanner, say) and try again.</source>
            <translation>Otro programa ocupa la base de datos de Carrel, así que no se pudo guardar el último cambio. Todo lo guardado se conserva. Cierre el otro programa (por ejemplo, una copia de seguridad o un antivirus) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Carrel could not use {path} ({strerror}). Nothing was changed. Check that the disk is connected and sound, then start Carrel again.</source>
            <translation>Carrel no pudo usar {path} ({strerror}). Nada ha cambiado. Compruebe que el disco está conectado y en buen estado e inicie Carrel de nuevo.</translation>
        </message>
        <message>
            <source>Carrel goes on with the copy {name}; work done after that copy is only in the damaged file.</source>
            <translation>Carrel continúa con la copia {name}; el trabajo hecho después de esa copia solo está en el archivo dañado.</translation>
        </message>
        <message>
            <source>Carrel is already running with the data in {parent}. Nothing was changed. Go to the window that is open, or close it first.</source>
            <translation>Carrel ya se está ejecutando con los datos de {parent}. Nada ha cambiado. Vaya a la ventana abierta o ciérrela antes.</translation>
        </message>
        <message>
            <source>Carrel is not allowed to write to {where}. Everything saved before is kept. Make the disk or folder writable for this user, then start Carrel again.</source>
            <translation>Carrel no tiene permiso para escribir en {where}. Todo lo guardado antes se conserva. Permita a este usuario escribir en el disco o la carpeta e inicie Carrel de nuevo.</translation>
        </message>
        <message>
            <source>Carrel was already closing, so this change was not stored. Start Carrel and do it again.</source>
            <translation>Carrel ya se estaba cerrando, así que este cambio no se almacenó. Inicie Carrel y repítalo.</translation>
        </message>
        <message>
            <source>Carrel's database does not accept the setting {pragma}={value} (it stays {found}), so saved work would not be safe. Nothing was changed. Keep the data on a local disk, not on a network share.</source>
            <translation>La base de datos de Carrel no acepta el ajuste {pragma}={value} (sigue en {found}), así que el trabajo guardado no estaría a salvo. Nada ha cambiado. Mantenga los datos en un disco local, no en un recurso de red.</translation>
        </message>
        <message>
            <source>Carrel's database gave back something it never stored; the disk may be failing. Close Carrel and start it again: the damaged file is set aside, never deleted, and the newest good copy takes its place.</source>
            <translation>La base de datos de Carrel devolvió algo que nunca almacenó; el disco puede estar fallando. Cierre Carrel e inícielo de nuevo: el archivo dañado se aparta, nunca se elimina, y la copia válida más reciente ocupa su lugar.</translation>
        </message>
        <message>
            <source>Carrel's database in {folder} is there, but its key is gone from {home}. Nothing was changed and nothing is lost while the file is kept. Sign in as the person who used Carrel before, restore the key, or ask your administrator.</source>
            <translation>La base de datos de Carrel está en {folder}, pero su clave ya no está en {home}. Nada ha cambiado y nada se pierde mientras se conserve el archivo. Inicie sesión como la persona que usó Carrel antes, restaure la clave o pregunte a su administrador.</translation>
        </message>
        <message>
            <source>Carrel's database in {path} does not open with the key at hand. Nothing was changed. Put back the key that belongs to this folder, or ask your administrator.</source>
            <translation>La base de datos de Carrel en {path} no se abre con la clave disponible. Nada ha cambiado. Vuelva a poner la clave que corresponde a esta carpeta o pregunte a su administrador.</translation>
        </message>
        <message>
            <source>Carrel's database was damaged and is kept as {name}.</source>
            <translation>La base de datos de Carrel estaba dañada y se conserva como {name}.</translation>
        </message>
        <message>
            <source>Carrel's database was missing.</source>
            <translation>Faltaba la base de datos de Carrel.</translation>
        </message>
        <message>
            <source>The disk did not accept the last change. Everything saved before is kept. Check the disk, then go on; if it happens again, ask for help before switching off.</source>
            <translation>El disco no aceptó el último cambio. Todo lo guardado antes se conserva. Revise el disco y continúe; si vuelve a ocurrir, pida ayuda antes de apagar.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change could not be saved. Everything saved before is kept. Make room on the disk; Carrel goes on by itself.</source>
            <translation>El disco está lleno, así que no se pudo guardar el último cambio. Todo lo guardado antes se conserva. Libere espacio en el disco; Carrel continúa por sí solo.</translation>
        </message>
        <message>
            <source>The key that was found does not fit Carrel's database in {path}. Nothing was changed. Put back the key that belongs to this folder, or the folder that belongs to this key.</source>
            <translation>La clave encontrada no corresponde a la base de datos de Carrel en {path}. Nada ha cambiado. Vuelva a poner la clave que corresponde a esta carpeta o la carpeta que corresponde a esta clave.</translation>
        </message>
        <message>
            <source>There was no good copy, so Carrel begins with an empty library.</source>
            <translation>No había ninguna copia válida, así que Carrel empieza con una biblioteca vacía.</translation>
        </message>
        <message>
            <source>This Carrel was built with SQLite {sqlite_version}; it needs {needed} or later to keep work safe. Nothing was changed. Install Carrel again.</source>
            <translation>Este Carrel se compiló con SQLite {sqlite_version}; necesita {needed} o posterior para que el trabajo esté a salvo. Nada ha cambiado. Instale Carrel de nuevo.</translation>
        </message>
        <message>
            <source>This system's key store does not answer, so Carrel can't open its database. Nothing was changed. Unlock the key store (signing out and in again often does) and start Carrel again.</source>
            <translation>El almacén de claves de este sistema no responde, así que Carrel no puede abrir su base de datos. Nada ha cambiado. Desbloquee el almacén de claves (cerrar e iniciar de nuevo la sesión suele bastar) e inicie Carrel de nuevo.</translation>
        </message>
        <message>
            <source>its key file</source>
            <translation>su archivo de clave</translation>
        </message>
        <message>
            <source>the place it was kept in</source>
            <translation>el lugar donde se guardaba</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>este equipo</translation>
        </message>
        <message>
            <source>this system's key store</source>
            <translation>el almacén de claves de este sistema</translation>
        </message>
        <message>
            <source>{lost} {now} Keep the file and ask your administrator.</source>
            <translation>{lost} {now} Conserve el archivo y pregunte a su administrador.</translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln carácter</numerusform>
                <numerusform>%Ln caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set here</source>
            <translation>
                <numerusform>%Ln fijado aquí</numerusform>
                <numerusform>%Ln fijados aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>A lesson that ended without a word</source>
            <translation>Lección que terminó sin avisar</translation>
        </message>
        <message>
            <source>A lesson that ends with a score is completed; its passing score says if passed.</source>
            <translation>Una lección que termina con nota queda completada; su nota mínima dice si está superada.</translation>
        </message>
        <message>
            <source>A number of characters, at most {most}.</source>
            <translation>Un número de caracteres, {most} como máximo.</translation>
        </message>
        <message>
            <source>A score makes a lesson passed or failed, whatever it said itself.</source>
            <translation>Una nota deja la lección superada o no superada, diga lo que diga la propia lección.</translation>
        </message>
        <message>
            <source>API in every window of the course</source>
            <translation>API en todas las ventanas del curso</translation>
        </message>
        <message>
            <source>Allow downloads</source>
            <translation>Permitir descargas</translation>
        </message>
        <message>
            <source>Allow printing</source>
            <translation>Permitir imprimir</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Otro valor…</translation>
        </message>
        <message>
            <source>As set for all courses: {value}</source>
            <translation>Como en todos los cursos: {value}</translation>
        </message>
        <message>
            <source>As the standard: {value}</source>
            <translation>Como en el estándar: {value}</translation>
        </message>
        <message>
            <source>By minimum and maximum, where a lesson gives no scaled score.</source>
            <translation>Según el mínimo y el máximo, cuando una lección no da nota escalada.</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilidad</translation>
        </message>
        <message>
            <source>Completed and suspended is finished</source>
            <translation>Completada y suspendida cuenta como terminada</translation>
        </message>
        <message>
            <source>Every rule of the standard holds, also where most courses break it and Carrel lets it pass.</source>
            <translation>Se aplican todas las reglas del estándar, también las que casi todos los cursos incumplen y Carrel deja pasar.</translation>
        </message>
        <message>
            <source>For lessons made for one size. With less room they scroll.</source>
            <translation>Para lecciones hechas a un solo tamaño. Con menos espacio, se desplazan.</translation>
        </message>
        <message>
            <source>For lessons that look for it nowhere but in their own window.</source>
            <translation>Para lecciones que solo la buscan en su propia ventana.</translation>
        </message>
        <message>
            <source>In an attempt, passed stays passed even if the lesson says incomplete later.</source>
            <translation>Dentro de un intento, lo superado sigue superado aunque la lección diga después que está incompleta.</translation>
        </message>
        <message>
            <source>Its window was closed or the machine stopped before it called Terminate.</source>
            <translation>Se cerró su ventana o se detuvo el equipo antes de que llamara a Terminate.</translation>
        </message>
        <message>
            <source>Keep browser storage for the learner</source>
            <translation>Conservar el almacenamiento del navegador para el estudiante</translation>
        </message>
        <message>
            <source>Keep the best status</source>
            <translation>Conservar el mejor estado</translation>
        </message>
        <message>
            <source>Learners may print pages of the course, also into a PDF.</source>
            <translation>Los estudiantes pueden imprimir páginas del curso, también en un PDF.</translation>
        </message>
        <message>
            <source>Local storage and cookies are there at the next visit. Off: they go with it.</source>
            <translation>El almacenamiento local y las cookies siguen ahí en la próxima visita. Desactivado: se borran al salir.</translation>
        </message>
        <message>
            <source>Longest suspend data</source>
            <translation>Longitud máxima de los datos de suspensión</translation>
        </message>
        <message>
            <source>Mastery score overrides the status</source>
            <translation>La nota mínima prevalece sobre el estado</translation>
        </message>
        <message>
            <source>None set here</source>
            <translation>Ninguno fijado aquí</translation>
        </message>
        <message>
            <source>Scale raw scores</source>
            <translation>Escalar las notas brutas</translation>
        </message>
        <message>
            <source>Score decides the status</source>
            <translation>La nota decide el estado</translation>
        </message>
        <message>
            <source>Some authoring tools always suspend. Off: it is taken up again, not reviewed.</source>
            <translation>Algunas herramientas de autor suspenden siempre. Desactivado: se retoma en lugar de repasarse.</translation>
        </message>
        <message>
            <source>Something that a later version of Carrel knows</source>
            <translation>Algo que conoce una versión posterior de Carrel</translation>
        </message>
        <message>
            <source>Status and score</source>
            <translation>Estado y nota</translation>
        </message>
        <message>
            <source>Strict: by the book</source>
            <translation>Estricto: al pie de la letra</translation>
        </message>
        <message>
            <source>The course may offer files; the learner says where each goes.</source>
            <translation>El curso puede ofrecer archivos; el estudiante indica dónde va cada uno.</translation>
        </message>
        <message>
            <source>What a lesson finds</source>
            <translation>Qué encuentra una lección</translation>
        </message>
        <message>
            <source>What a lesson keeps to go on with. Longer text is refused whole, never cut.</source>
            <translation>Lo que una lección guarda para continuar. Un texto más largo se rechaza entero, nunca se recorta.</translation>
        </message>
        <message>
            <source>What learners see and take along</source>
            <translation>Qué ven y se llevan los estudiantes</translation>
        </message>
        <message>
            <source>When a lesson ends</source>
            <translation>Cuando termina una lección</translation>
        </message>
        <message>
            <source>Width and height in pixels, from {least} to {most}, as in 1024 × 768.</source>
            <translation>Anchura y altura en píxeles, de {least} a {most}, como en 1024 × 768.</translation>
        </message>
        <message>
            <source>Window size</source>
            <translation>Tamaño de la ventana</translation>
        </message>
        <message>
            <source>all the room there is</source>
            <translation>todo el espacio disponible</translation>
        </message>
        <message>
            <source>any length</source>
            <translation>cualquier longitud</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>lo habitual</translation>
        </message>
        <message>
            <source>it begins anew, as another attempt</source>
            <translation>empieza desde cero, como otro intento</translation>
        </message>
        <message>
            <source>it goes on where it was</source>
            <translation>continúa donde estaba</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>SwitchesCard</name>
        <message>
            <source>All as usual again</source>
            <translation>Volver a lo habitual en todo</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait, the oldest for {age}</source>
            <translation>
                <numerusform>%Ln registro pendiente, desde hace {age}</numerusform>
                <numerusform>%Ln registros pendientes, el más antiguo desde hace {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%Ln por enviar</numerusform>
                <numerusform>%Ln por enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>A sign-in page of the network answered instead. Nothing was sent; sign in to the network first.</source>
            <translation>En su lugar respondió una página de inicio de sesión de la red. Nada se ha enviado; inicie sesión primero en la red.</translation>
        </message>
        <message>
            <source>All confirmed by receipt</source>
            <translation>Todo con acuse de recibo</translation>
        </message>
        <message>
            <source>Ask an administrator of the server to let this machine in again.</source>
            <translation>Pida a un administrador del servidor que vuelva a admitir este equipo.</translation>
        </message>
        <message>
            <source>Being sent now</source>
            <translation>Se está enviando</translation>
        </message>
        <message>
            <source>Connected to {center}; no contact yet.</source>
            <translation>Conectado a {center}; todavía sin contacto.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Downloading “{title}”, {done} of {whole}</source>
            <translation>Descargando «{title}», {done} de {whole}</translation>
        </message>
        <message>
            <source>Exchanging with {center} now. Last contact {moment}.</source>
            <translation>Intercambiando ahora con {center}. Último contacto {moment}.</translation>
        </message>
        <message>
            <source>It is safe on this machine. Bring a network to it, or carry it by USB stick.</source>
            <translation>Está a salvo en este equipo. Conecte el equipo a una red o lleve el trabajo en memoria USB.</translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}.</source>
            <translation>Último contacto con {center} {moment}.</translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}. Tries again by itself.</source>
            <translation>Último contacto con {center} {moment}. Reintento automático.</translation>
        </message>
        <message>
            <source>Next try {moment}</source>
            <translation>Próximo envío {moment}</translation>
        </message>
        <message>
            <source>No network at the moment</source>
            <translation>Sin red en este momento</translation>
        </message>
        <message>
            <source>Not for a minute yet</source>
            <translation>Desde hace menos de un minuto</translation>
        </message>
        <message>
            <source>Nothing is being sent</source>
            <translation>No se está enviando nada</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nada pendiente</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Todavía nada</translation>
        </message>
        <message>
            <source>Oldest has waited {age}</source>
            <translation>El más antiguo, desde hace {age}</translation>
        </message>
        <message numerus="yes">
            <source>Receiving, %n change(s)</source>
            <translation>
                <numerusform>Recibiendo, %Ln cambio</numerusform>
                <numerusform>Recibiendo, %Ln cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending, {done} of {whole} records</source>
            <translation>Enviando, {done} de {whole} registros</translation>
        </message>
        <message>
            <source>Sent by itself</source>
            <translation>Se envía automáticamente</translation>
        </message>
        <message>
            <source>The exchange with the server failed in a way nobody foresaw. Everything is kept. It is tried again by itself.</source>
            <translation>El intercambio con el servidor falló de un modo que nadie previó. Todo se conserva. Se intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>The last try did not get through.</source>
            <translation>La última conexión con el servidor no se completó.</translation>
        </message>
        <message>
            <source>The server can’t be reached from here just now.</source>
            <translation>En este momento no hay conexión con el servidor desde aquí.</translation>
        </message>
        <message>
            <source>The server has taken this machine off its list.</source>
            <translation>El servidor ha quitado este equipo de su lista.</translation>
        </message>
        <message>
            <source>The server takes what is sent, and sends nothing back.</source>
            <translation>El servidor recibe lo que se envía y no devuelve nada.</translation>
        </message>
        <message>
            <source>This machine works for itself.</source>
            <translation>Este equipo funciona por su cuenta.</translation>
        </message>
        <message>
            <source>What waits is still sent. Then the machine works for itself; nothing here is lost.</source>
            <translation>Lo pendiente todavía se envía. Después el equipo funciona por su cuenta; aquí no se pierde nada.</translation>
        </message>
        <message>
            <source>Work has waited here for {age}.</source>
            <translation>Aquí hay trabajo pendiente de enviar desde hace {age}.</translation>
        </message>
        <message>
            <source>oldest {age}</source>
            <translation>desde hace {age}</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en camino</translation>
        </message>
        <message>
            <source>on the server</source>
            <translation>en el servidor</translation>
        </message>
        <message>
            <source>on their way</source>
            <translation>en camino</translation>
        </message>
        <message>
            <source>saved here</source>
            <translation>guardados aquí</translation>
        </message>
        <message>
            <source>{days} d</source>
            <comment>days, as short as can be</comment>
            <translation>{days} d</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
    </context>
    <context>
        <name>SyncLog</name>
        <message>
            <source>All confirmed</source>
            <translation>Todo confirmado</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>En parte</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>USB stick</source>
            <translation>Memoria USB</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>records</source>
            <translation>registros</translation>
        </message>
        <message>
            <source>{size} received</source>
            <translation>{size} recibidos</translation>
        </message>
        <message>
            <source>{size} sent</source>
            <translation>{size} enviados</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Carry by USB stick</source>
            <translation>Llevar en memoria USB</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Conectar a un servidor</translation>
        </message>
        <message>
            <source>Every exchange with the server and every stick will be listed here.</source>
            <translation>Aquí aparecerán todos los intercambios con el servidor y todas las memorias USB.</translation>
        </message>
        <message>
            <source>Everything is kept here. Connected to a server, courses and people come from it, and results go to it.</source>
            <translation>Todo se conserva aquí. Con un servidor conectado, de él llegan los cursos y las personas y a él van los resultados.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Intercambio</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Intercambios</translation>
        </message>
        <message>
            <source>No exchange yet</source>
            <translation>Todavía no hay intercambios</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>This machine works for itself</source>
            <translation>Este equipo funciona por su cuenta</translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>En el servidor</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Guardado aquí</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <source>Both sides stay, and every minute counts. You can switch back at any time.</source>
            <translation>Las dos continuaciones se conservan y cada minuto cuenta. Puede volver a la otra en cualquier momento.</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>Contar el intento</translation>
        </message>
        <message>
            <source>Count this attempt?</source>
            <translation>¿Contar este intento?</translation>
        </message>
        <message>
            <source>It is off the list</source>
            <translation>Ya no está en la lista</translation>
        </message>
        <message>
            <source>It waits again</source>
            <translation>Vuelve a estar pendiente</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <source>Set this attempt aside?</source>
            <translation>¿Apartar este intento?</translation>
        </message>
        <message>
            <source>The attempt counts now</source>
            <translation>El intento ya cuenta</translation>
        </message>
        <message>
            <source>The attempt goes on from {machine}</source>
            <translation>El intento continúa desde «{machine}»</translation>
        </message>
        <message>
            <source>The attempt was set aside</source>
            <translation>El intento se ha apartado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln elegido</numerusform>
                <numerusform>%Ln elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all {total}</source>
            <translation>Elegir todo ({total})</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>TableHead</name>
        <message>
            <source>Order of the rows</source>
            <translation>Orden de las filas</translation>
        </message>
    </context>
    <context>
        <name>Teaching</name>
        <message>
            <source>Due date</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>En 30 días</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation>En dos semanas</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>An HTML file that says where the learner, the course and the code go. Begin with Carrel’s own.</source>
            <translation>Un archivo HTML que indica dónde van el estudiante, el curso y el código. Empiece con la de Carrel.</translation>
        </message>
        <message>
            <source>Carrel’s own</source>
            <translation>La de Carrel</translation>
        </message>
        <message>
            <source>Certificate template</source>
            <translation>Plantilla del certificado</translation>
        </message>
        <message>
            <source>Choose a template…</source>
            <translation>Elegir una plantilla…</translation>
        </message>
        <message>
            <source>One of your own</source>
            <translation>Una propia</translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation>Guardar la plantilla de Carrel</translation>
        </message>
        <message>
            <source>Use Carrel’s own</source>
            <translation>Usar la de Carrel</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Choose a template</source>
            <translation>Elegir una plantilla</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada ha cambiado.</translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation>Guardar la plantilla de Carrel</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>{file} guardado</translation>
        </message>
        <message>
            <source>Templates (*.html *.htm);;All files (*)</source>
            <translation>Plantillas (*.html *.htm);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Templates (*.html)</source>
            <translation>Plantillas (*.html)</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>certificado</translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation>No se pudo leer {file}. Nada ha cambiado; compruebe que el archivo sigue ahí.</translation>
        </message>
        <message>
            <source>{file} could not be written. Nothing was saved; choose another folder.</source>
            <translation>No se pudo escribir {file}. Nada se ha guardado; elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Who is learning?</source>
            <translation>¿Quién aprende?</translation>
        </message>
    </context>
    <context>
        <name>ToSettle</name>
        <message numerus="yes">
            <source>%n decision(s) wait for you</source>
            <translation>
                <numerusform>%Ln decisión le espera</numerusform>
                <numerusform>%Ln decisiones le esperan</numerusform>
            </translation>
        </message>
        <message>
            <source>A guest’s work</source>
            <translation>Trabajo de un invitado</translation>
        </message>
        <message>
            <source>All attempts used</source>
            <translation>Todos los intentos usados</translation>
        </message>
        <message>
            <source>Asked {moment}, with {used} of {allowed} attempts used. What counts: {standing}.</source>
            <translation>Pedido {moment}, con {used} de {allowed} intentos usados. Lo que cuenta: {standing}.</translation>
        </message>
        <message>
            <source>Asks for another attempt</source>
            <translation>Pide otro intento</translation>
        </message>
        <message>
            <source>Attempt over the limit</source>
            <translation>Intento por encima del límite</translation>
        </message>
        <message>
            <source>Count attempt {number}</source>
            <translation>Contar el intento {number}</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation>Asignarlo a una persona</translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation>Conceder el intento {number}</translation>
        </message>
        <message>
            <source>It was begun {moment}, when no attempt was left. It is kept, and counts only if you say so. What counts now: {standing}.</source>
            <translation>Se empezó {moment}, cuando no quedaba ningún intento. Se conserva, y solo cuenta si usted lo decide. Lo que cuenta ahora: {standing}.</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>Ver su trabajo</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>The course was finished {moment}: {standing}. Nobody the center knows has this result until you say whose it is.</source>
            <translation>El curso se finalizó {moment}: {standing}. Nadie que el centro conozca tiene este resultado hasta que usted diga de quién es.</translation>
        </message>
        <message>
            <source>The last attempt ended {moment}. What counts: {standing}.</source>
            <translation>El último intento terminó {moment}. Lo que cuenta: {standing}.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>{name} asks for another attempt</source>
            <translation>{name} pide otro intento</translation>
        </message>
        <message>
            <source>{name} finished a course as a guest</source>
            <translation>{name} finalizó un curso con acceso de invitado</translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation>{name} ha usado {used} de {allowed} intentos</translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation>{name} hizo el intento {number} de {allowed}</translation>
        </message>
    </context>
    <context>
        <name>ToSettlePage</name>
        <message>
            <source>All that waits</source>
            <translation>Todo lo que espera</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>No hay nada que le espere</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>Por resolver</translation>
        </message>
        <message>
            <source>Used-up attempts, attempts over the limit and guests’ work appear here.</source>
            <translation>Aquí aparecen los intentos agotados, los intentos por encima del límite y el trabajo de los invitados.</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Qué espera</translation>
        </message>
    </context>
    <context>
        <name>Tracking</name>
        <message>
            <source>Nothing was kept: {element} can't be set. {problem}</source>
            <translation>Nada se ha conservado: {element} no se puede establecer. {problem}</translation>
        </message>
        <message>
            <source>This lesson is not open any more, so nothing was kept. What was kept before stays.</source>
            <translation>Esta lección ya no está abierta, así que no se conservó nada. Lo conservado antes permanece.</translation>
        </message>
    </context>
    <context>
        <name>Trust</name>
        <message>
            <source>Every certificate signed with this key counts as genuine here. Get it from them in person.</source>
            <translation>Todo certificado firmado con esta clave se considera auténtico aquí. Pídala en persona a quien emite.</translation>
        </message>
        <message>
            <source>Trust an issuer?</source>
            <translation>¿Confiar en un emisor?</translation>
        </message>
    </context>
    <context>
        <name>TrustDialog</name>
        <message>
            <source>As people here know them.</source>
            <translation>Como se conoce aquí.</translation>
        </message>
        <message>
            <source>It begins with did:key:</source>
            <translation>Empieza por did:key:</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Paste the key.</source>
            <translation>Pegue la clave.</translation>
        </message>
        <message>
            <source>Trust them</source>
            <translation>Confiar</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
    </context>
    <context>
        <name>ValueDialog</name>
        <message>
            <source>Set it</source>
            <translation>Fijar valor</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Badge picture (PNG)</source>
            <translation>Imagen de la insignia (PNG)</translation>
        </message>
        <message>
            <source>Certificate (PDF)</source>
            <translation>Certificado (PDF)</translation>
        </message>
        <message>
            <source>Choose the PDF, the badge picture or the credential that was saved with Carrel. A scan or a screenshot can’t be checked.</source>
            <translation>Elija el PDF, la imagen de la insignia o la credencial que se guardó con Carrel. No se puede comprobar un escaneo ni una captura de pantalla.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>Confirmed by the server</source>
            <translation>Confirmado por el servidor</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Credential (JSON)</source>
            <translation>Credencial (JSON)</translation>
        </message>
        <message>
            <source>Don’t rely on it. Ask the learner for the file as Carrel saved it: opening it in another program and saving it again changes it too.</source>
            <translation>No se fíe de él. Pida al estudiante el archivo tal como lo guardó Carrel: abrirlo en otro programa y guardarlo de nuevo también lo modifica.</translation>
        </message>
        <message>
            <source>Don’t rely on what the page shows. The credential inside is intact, and says what stands below; ask for the file as Carrel saved it.</source>
            <translation>No se fíe de lo que muestra la página. La credencial que contiene está intacta y dice lo que figura abajo; pida el archivo tal como lo guardó Carrel.</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitido</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>It was issued by {name}, and nothing in the file was changed.</source>
            <translation>Lo emitió {name}, y no se ha modificado nada en el archivo.</translation>
        </message>
        <message>
            <source>It was issued on this machine, and nothing in the file was changed.</source>
            <translation>Se emitió en este equipo, y no se ha modificado nada en el archivo.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <source>Not known on this machine, which does not hold the record</source>
            <translation>Se desconoce en este equipo, que no contiene el historial</translation>
        </message>
        <message>
            <source>Nothing was changed in this file, but nobody here knows who signed it.</source>
            <translation>No se ha modificado nada en este archivo, pero aquí nadie sabe quién lo firmó.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Provisional until the server confirms the result</source>
            <translation>Provisional hasta que el servidor confirme el resultado</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>The file says it is from “{center}”. Anybody can write that: ask the center for the key its certificates are signed with, and let an administrator add it in Settings.</source>
            <translation>El archivo dice que es de «{center}». Cualquiera puede escribir eso: pida al centro la clave con la que firma sus certificados y que un administrador la añada en Ajustes.</translation>
        </message>
        <message>
            <source>This certificate is genuine, but it expired on {day}.</source>
            <translation>Este certificado es auténtico, pero caducó el {day}.</translation>
        </message>
        <message>
            <source>This certificate is valid.</source>
            <translation>Este certificado es válido.</translation>
        </message>
        <message>
            <source>This certificate was changed after it was issued.</source>
            <translation>Este certificado se modificó después de emitirse.</translation>
        </message>
        <message>
            <source>This file is not a certificate of Carrel’s.</source>
            <translation>Este archivo no es un certificado de Carrel.</translation>
        </message>
        <message>
            <source>This file was changed after Carrel saved it.</source>
            <translation>Este archivo se modificó después de que Carrel lo guardara.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>What the credential says</source>
            <translation>Lo que dice la credencial</translation>
        </message>
        <message>
            <source>{file} can't be read ({reason}). Nothing was checked. Choose the file again.</source>
            <translation>No se puede leer {file} ({reason}). Nada se ha comprobado. Elija el archivo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>A package can’t be a new version of itself. Choose another one.</source>
            <translation>Un paquete no puede ser una versión nueva de sí mismo. Elija otro.</translation>
        </message>
        <message>
            <source>Both are versions of one course already. Take them apart first to change that.</source>
            <translation>Ambos ya son versiones de un mismo curso. Sepárelos antes para cambiarlo.</translation>
        </message>
        <message>
            <source>It is the new version of another course already. Take them apart first.</source>
            <translation>Ya es la versión nueva de otro curso. Sepárelos antes.</translation>
        </message>
        <message>
            <source>One of the two is not on this machine any more. Look at the list of packages again.</source>
            <translation>Uno de los dos ya no está en este equipo. Mire de nuevo la lista de paquetes.</translation>
        </message>
        <message>
            <source>That package has been replaced already. Choose the newest version of its course.</source>
            <translation>Ese paquete ya se ha sustituido. Elija la versión más reciente de su curso.</translation>
        </message>
        <message>
            <source>The course is open on this machine. Let the learner leave it first, then move them.</source>
            <translation>El curso está abierto en este equipo. El estudiante debe salir antes; cámbielo después de versión.</translation>
        </message>
        <message>
            <source>There is no newer version of this course on this machine. Nothing was changed.</source>
            <translation>No hay una versión más reciente de este curso en este equipo. Nada ha cambiado.</translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation>Esta inscripción ya no está en este equipo. Abra la lista de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Respuesta correcta</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>No answers recorded</source>
            <translation>No hay respuestas registradas</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Preguntas y respuestas</translation>
        </message>
        <message>
            <source>This course does not tell which questions were asked, or none was answered yet.</source>
            <translation>Este curso no indica qué preguntas se hicieron, o todavía no se respondió ninguna.</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Save badge picture</source>
            <translation>Guardar imagen de la insignia</translation>
        </message>
    </context>
</TS>
