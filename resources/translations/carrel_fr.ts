<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutCourse</name>
        <message>
            <source>Its authors say nothing about this course.</source>
            <translation>Ses auteurs ne disent rien de ce cours.</translation>
        </message>
    </context>
    <context>
        <name>Access</name>
        <message>
            <source>This is not open to you. Nothing was changed. Ask an administrator.</source>
            <translation>Ceci ne vous est pas ouvert. Rien n’a été modifié. Adressez-vous à un administrateur.</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
    </context>
    <context>
        <name>AccountLine</name>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
    </context>
    <context>
        <name>Assign</name>
        <message>
            <source>Another day</source>
            <translation>Un autre jour</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Attribuer</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Attribuer des cours</translation>
        </message>
        <message numerus="yes">
            <source>Assigned %n course(s)</source>
            <translation>
                <numerusform>%Ln cours attribué</numerusform>
                <numerusform>%Ln cours attribués</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one course, and people or groups.</source>
            <translation>Choisissez au moins un cours, et des personnes ou des groupes.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Échéance : {day}</translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation>Rechercher un cours</translation>
        </message>
        <message>
            <source>Find people or groups</source>
            <translation>Rechercher des personnes ou des groupes</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>People or groups</source>
            <translation>Personnes ou groupes</translation>
        </message>
        <message>
            <source>Search for something else.</source>
            <translation>Cherchez autre chose.</translation>
        </message>
        <message>
            <source>They have a due date</source>
            <translation>Il y a une échéance</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>Jusqu’à quand ?</translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation>Quels cours</translation>
        </message>
        <message>
            <source>Whoever has a course already keeps everything, and gets the due date.</source>
            <translation>Qui a déjà un cours garde tout et reçoit l’échéance.</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <source>Attempt {number}</source>
            <translation>Tentative {number}</translation>
        </message>
        <message>
            <source>Counts now</source>
            <translation>Compte à présent</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservée</translation>
        </message>
        <message>
            <source>Nothing was changed. Say in a few words why, then try again.</source>
            <translation>Rien n’a été modifié. Dites pourquoi en quelques mots, puis réessayez.</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>Au-delà de la limite</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écartée</translation>
        </message>
        <message>
            <source>This attempt is not on this machine any more. Open the list again.</source>
            <translation>Cette tentative n’est plus sur ce poste. Rouvrez la liste.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
    </context>
    <context>
        <name>AttemptsCard</name>
        <message>
            <source>Attempt</source>
            <translation>Tentative</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>Asked for another attempt</source>
            <translation>Demande d’une autre tentative</translation>
        </message>
        <message>
            <source>Assigned or withdrew a course</source>
            <translation>Attribution ou retrait d’un cours</translation>
        </message>
        <message>
            <source>Certificate issued</source>
            <translation>Délivrance d’un certificat</translation>
        </message>
        <message>
            <source>Changed a course</source>
            <translation>Modification d’un cours</translation>
        </message>
        <message>
            <source>Changed people or groups</source>
            <translation>Modification de personnes ou de groupes</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>Modification des paramètres</translation>
        </message>
        <message>
            <source>Changed their own PIN</source>
            <translation>Changement de son propre code PIN</translation>
        </message>
        <message>
            <source>Checked this machine</source>
            <translation>Vérification de ce poste</translation>
        </message>
        <message>
            <source>Enrolled themselves</source>
            <translation>Inscription par la personne elle-même</translation>
        </message>
        <message>
            <source>Entered as a guest</source>
            <translation>Entrée en tant qu’invité</translation>
        </message>
        <message>
            <source>Erased a person's record</source>
            <translation>Effacement du dossier d’une personne</translation>
        </message>
        <message>
            <source>Exchanged with the server</source>
            <translation>Échange avec le serveur</translation>
        </message>
        <message>
            <source>Exported a learner's record</source>
            <translation>Export du dossier d’un apprenant</translation>
        </message>
        <message>
            <source>Exported a report</source>
            <translation>Export d’un rapport</translation>
        </message>
        <message>
            <source>Exported the audit trail</source>
            <translation>Export du journal d’audit</translation>
        </message>
        <message>
            <source>Gave a guest's work to a person</source>
            <translation>Remise du travail d’un invité à une personne</translation>
        </message>
        <message>
            <source>Gave a new PIN</source>
            <translation>Remise d’un nouveau code PIN</translation>
        </message>
        <message>
            <source>Granted another attempt</source>
            <translation>Octroi d’une autre tentative</translation>
        </message>
        <message>
            <source>Let somebody try their PIN again</source>
            <translation>Autorisation de réessayer le code PIN</translation>
        </message>
        <message>
            <source>Looked at a course without credit</source>
            <translation>Consultation d’un cours sans qu’il compte</translation>
        </message>
        <message>
            <source>Looked at diagnostics</source>
            <translation>Consultation des diagnostics</translation>
        </message>
        <message>
            <source>Looked at reports</source>
            <translation>Consultation des rapports</translation>
        </message>
        <message>
            <source>Looked at results</source>
            <translation>Consultation des résultats</translation>
        </message>
        <message>
            <source>Looked at the audit trail</source>
            <translation>Consultation du journal d’audit</translation>
        </message>
        <message>
            <source>Looked at the exchange with the server</source>
            <translation>Consultation des échanges avec le serveur</translation>
        </message>
        <message>
            <source>Looked at the room</source>
            <translation>Consultation de la salle</translation>
        </message>
        <message>
            <source>Made a badge</source>
            <translation>Création d’un badge</translation>
        </message>
        <message>
            <source>Reset a PIN or badge</source>
            <translation>Réinitialisation d’un code PIN ou d’un badge</translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation>Configuration de ce poste</translation>
        </message>
        <message>
            <source>Settled an attempt</source>
            <translation>Décision sur une tentative</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Connexion refusée</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Déconnexion</translation>
        </message>
        <message>
            <source>Took a badge back</source>
            <translation>Retrait d’un badge</translation>
        </message>
        <message>
            <source>Took a course</source>
            <translation>Suivi d’un cours</translation>
        </message>
        <message>
            <source>Unknown badge at the door</source>
            <translation>Badge inconnu à l’entrée</translation>
        </message>
        <message>
            <source>another machine</source>
            <translation>un autre poste</translation>
        </message>
        <message>
            <source>somebody whose record was erased</source>
            <translation>une personne dont le dossier a été effacé</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>ce poste</translation>
        </message>
        <message>
            <source>{person} on {course}</source>
            <translation>{person}, {course}</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%Ln ajoutée</numerusform>
                <numerusform>%Ln ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%Ln tentative</numerusform>
                <numerusform>%Ln tentatives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%Ln certificat</numerusform>
                <numerusform>%Ln certificats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln modifiée</numerusform>
                <numerusform>%Ln modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deactivated</source>
            <translation>
                <numerusform>%Ln désactivée</numerusform>
                <numerusform>%Ln désactivées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that nobody can change unnoticed</source>
            <translation>
                <numerusform>%Ln entrée que nul ne peut modifier sans que cela se voie</numerusform>
                <numerusform>%Ln entrées que nul ne peut modifier sans que cela se voie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%Ln personne</numerusform>
                <numerusform>%Ln personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken</source>
            <translation>
                <numerusform>%Ln ligne non prise</numerusform>
                <numerusform>%Ln lignes non prises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wrong PIN(s)</source>
            <translation>
                <numerusform>%Ln code PIN erroné</numerusform>
                <numerusform>%Ln codes PIN erronés</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>About all</source>
            <translation>À propos de tous</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message numerus="yes">
            <source>All %n entries are as they were written.</source>
            <translation>
                <numerusform>L’unique entrée (%Ln) est telle qu’elle a été écrite.</numerusform>
                <numerusform>Les %Ln entrées sont telles qu’elles ont été écrites.</numerusform>
            </translation>
        </message>
        <message>
            <source>An issuer is trusted</source>
            <translation>Confiance accordée à un émetteur</translation>
        </message>
        <message>
            <source>An issuer is trusted no more</source>
            <translation>Confiance retirée à un émetteur</translation>
        </message>
        <message>
            <source>Asked the server for packages</source>
            <translation>Demande de paquets au serveur</translation>
        </message>
        <message>
            <source>Asked the server for packages no more</source>
            <translation>Abandon de la demande de paquets au serveur</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>À tout moment</translation>
        </message>
        <message>
            <source>At the command line</source>
            <translation>En ligne de commande</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Journal d’audit</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Rétabli</translation>
        </message>
        <message>
            <source>By PIN</source>
            <translation>Par code PIN</translation>
        </message>
        <message>
            <source>By badge</source>
            <translation>Par badge</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>Vérifier le journal</translation>
        </message>
        <message>
            <source>Choose another person, action or time, or search for something else.</source>
            <translation>Choisissez une autre personne, une autre action ou une autre période, ou cherchez autre chose.</translation>
        </message>
        <message>
            <source>Connected this machine to a server</source>
            <translation>Connexion de ce poste à un serveur</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Deactivated, or without a PIN</source>
            <translation>Désactivé, ou sans code PIN</translation>
        </message>
        <message>
            <source>Entry {number} ({what}, {when}) or one before it was changed outside Carrel. Nothing was repaired; export the trail, keep it, and tell whoever looks after this machine.</source>
            <translation>L’entrée {number} ({what}, {when}) ou une précédente a été modifiée en dehors de Carrel. Rien n’a été réparé. Exportez le journal, conservez-le et prévenez la personne qui s’occupe de ce poste.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Toutes les actions</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exporter en</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n entries to {file}</source>
            <translation>
                <numerusform>%Ln entrée exportée vers {file}</numerusform>
                <numerusform>%Ln entrées exportées vers {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in the trail</source>
            <translation>Rechercher dans le journal</translation>
        </message>
        <message>
            <source>From one day to another…</source>
            <translation>D’un jour à un autre…</translation>
        </message>
        <message>
            <source>Had its media played without preparing</source>
            <translation>Médias lus sans préparation</translation>
        </message>
        <message>
            <source>Had its media prepared again</source>
            <translation>Médias préparés à nouveau</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Imported a roster</source>
            <translation>Importation d’une liste</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Put people in the group</source>
            <translation>Ajout de personnes au groupe</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Motif : {reason}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>Renommé</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Quelqu’un d’autre…</translation>
        </message>
        <message>
            <source>Somebody…</source>
            <translation>Quelqu’un…</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>Taken apart from an earlier version</source>
            <translation>Séparé d’une version antérieure</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>Les 30 derniers jours</translation>
        </message>
        <message>
            <source>The last 365 days</source>
            <translation>Les 365 derniers jours</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>Les 7 derniers jours</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Le programme</translation>
        </message>
        <message>
            <source>The trail is sound.</source>
            <translation>Le journal est intact.</translation>
        </message>
        <message>
            <source>The trail was changed.</source>
            <translation>Le journal a été modifié.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Took people out of the group</source>
            <translation>Retrait de personnes du groupe</translation>
        </message>
        <message>
            <source>Took this machine off its server</source>
            <translation>Retrait de ce poste de son serveur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>With the hashes, for checking elsewhere (JSON)</source>
            <translation>Avec les empreintes, pour une vérification ailleurs (JSON)</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>Code PIN erroné</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>compatibility of all courses</source>
            <translation>compatibilité de tous les cours</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>prénom</translation>
        </message>
        <message>
            <source>guests</source>
            <translation>invités</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>logo</translation>
        </message>
        <message>
            <source>minutes until sign-out</source>
            <translation>minutes avant la déconnexion</translation>
        </message>
        <message>
            <source>motion</source>
            <translation>mouvement</translation>
        </message>
        <message>
            <source>name of the center</source>
            <translation>nom du centre</translation>
        </message>
        <message>
            <source>number</source>
            <translation>numéro</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>papier</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rôle</translation>
        </message>
        <message>
            <source>room and machine</source>
            <translation>salle et poste</translation>
        </message>
        <message>
            <source>roster identifier</source>
            <translation>identifiant dans la liste</translation>
        </message>
        <message>
            <source>signatures</source>
            <translation>signatures</translation>
        </message>
        <message>
            <source>size</source>
            <translation>taille</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thème</translation>
        </message>
    </context>
    <context>
        <name>AuditScreen</name>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Données (*.json)</translation>
        </message>
        <message>
            <source>Export the trail</source>
            <translation>Exporter le journal</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Whose records?</source>
            <translation>À propos de qui ?</translation>
        </message>
        <message>
            <source>audit-{day}</source>
            <translation>audit-{day}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>Du {first} au {last}</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>A hand scanner works at any time while names are shown; your name and PIN always do.</source>
            <translation>La douchette fonctionne à tout moment tant que les noms sont affichés ; votre nom et votre code PIN fonctionnent toujours.</translation>
        </message>
        <message>
            <source>Choose my name instead</source>
            <translation>Choisir plutôt mon nom</translation>
        </message>
        <message>
            <source>Hold the square code on your badge to the camera, or read it with the hand scanner.</source>
            <translation>Présentez à la caméra le code carré de votre badge, ou lisez-le avec la douchette.</translation>
        </message>
        <message>
            <source>No camera was found on this machine.</source>
            <translation>Aucune caméra n’a été trouvée sur ce poste.</translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation>Se connecter avec un badge</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>CardGrid</name>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
    </context>
    <context>
        <name>Carrying</name>
        <message numerus="yes">
            <source>%n bundle(s) for this machine</source>
            <translation>
                <numerusform>%Ln lot pour ce poste</numerusform>
                <numerusform>%Ln lots pour ce poste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of people, courses and results</source>
            <translation>
                <numerusform>%Ln modification de personnes, de cours ou de résultats</numerusform>
                <numerusform>%Ln modifications de personnes, de cours et de résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n course(s) added</source>
            <translation>
                <numerusform>%Ln cours ajouté</numerusform>
                <numerusform>%Ln cours ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%Ln enregistrement</numerusform>
                <numerusform>%Ln enregistrements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on it, and were read back</source>
            <translation>
                <numerusform>%Ln enregistrement s’y trouve et a été relu</numerusform>
                <numerusform>%Ln enregistrements s’y trouvent et ont été relus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are on the server now</source>
            <translation>
                <numerusform>%Ln enregistrement est à présent sur le serveur</numerusform>
                <numerusform>%Ln enregistrements sont à présent sur le serveur</numerusform>
            </translation>
        </message>
        <message>
            <source>And the receipt for what was carried before.</source>
            <translation>Avec l’accusé de réception de l’envoi précédent.</translation>
        </message>
        <message>
            <source>Bring courses and people from the server</source>
            <translation>Rapporter du serveur des cours et des personnes</translation>
        </message>
        <message>
            <source>Carry results to the server</source>
            <translation>Apporter les résultats au serveur</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Choose another stick, or another folder.</source>
            <translation>Choisissez une autre clé USB, ou un autre dossier.</translation>
        </message>
        <message>
            <source>Connect it in Settings; files will do.</source>
            <translation>Connectez-le dans « Paramètres » ; des fichiers suffisent.</translation>
        </message>
        <message>
            <source>Everything is on the server, or on a stick that was not brought back yet.</source>
            <translation>Tout est sur le serveur, ou sur une clé USB qui n’a pas encore été rapportée.</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>Le lot est endommagé.</translation>
        </message>
        <message>
            <source>It is sealed for another machine.</source>
            <translation>Le lot est scellé pour un autre poste.</translation>
        </message>
        <message>
            <source>It may have been pulled too early. Nothing was changed here; put it in and try again.</source>
            <translation>Elle a peut-être été retirée trop tôt. Rien n’a été modifié ici. Remettez-la et réessayez.</translation>
        </message>
        <message>
            <source>It says nothing that this machine did not know.</source>
            <translation>Elle ne contient rien que ce poste ne sache déjà.</translation>
        </message>
        <message>
            <source>It was changed on the way, or is not from the server of this machine.</source>
            <translation>Le lot a été modifié en chemin, ou ne vient pas du serveur de ce poste.</translation>
        </message>
        <message>
            <source>It was written by a later version of Carrel.</source>
            <translation>Le lot a été écrit par une version ultérieure de Carrel.</translation>
        </message>
        <message>
            <source>Nothing from the server for this machine is on it.</source>
            <translation>Il ne s’y trouve rien du serveur pour ce poste.</translation>
        </message>
        <message>
            <source>Nothing from the server is on it</source>
            <translation>Rien du serveur ne s’y trouve</translation>
        </message>
        <message>
            <source>Nothing had to be written</source>
            <translation>Il n’y avait rien à écrire</translation>
        </message>
        <message>
            <source>Nothing waits; everything is on the server.</source>
            <translation>Rien n’attend ; tout est sur le serveur.</translation>
        </message>
        <message>
            <source>Nothing was changed here. Have it written again, and wait until it may be pulled.</source>
            <translation>Rien n’a été modifié ici. Faites écrire le lot à nouveau, et attendez que la clé USB puisse être retirée.</translation>
        </message>
        <message>
            <source>Nothing was changed here; try again at any time.</source>
            <translation>Rien n’a été modifié ici. Réessayez à tout moment.</translation>
        </message>
        <message>
            <source>Part of it is missing.</source>
            <translation>Il manque une partie du lot.</translation>
        </message>
        <message>
            <source>Reading from {stick}</source>
            <translation>Lecture depuis {stick}</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Take it there, or have one written for this machine.</source>
            <translation>Portez-le là-bas, ou faites-en écrire un pour ce poste.</translation>
        </message>
        <message>
            <source>Take it to somebody who looks after the server. Everything stays here too, until its receipt comes back.</source>
            <translation>Remettez-la à la personne qui s’occupe du serveur. Tout reste aussi ici, jusqu’au retour de l’accusé de réception.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>L’opération n’a pas abouti.</translation>
        </message>
        <message>
            <source>The stick could not be used: {why}.</source>
            <translation>La clé USB n’a pas pu être utilisée : {why}.</translation>
        </message>
        <message>
            <source>There is too little room on {stick}: {needed} are needed, {free} are free.</source>
            <translation>Il n’y a pas assez de place sur {stick} : il faut {needed}, et {free} sont libres.</translation>
        </message>
        <message>
            <source>This machine belongs to no server.</source>
            <translation>Ce poste n’est rattaché à aucun serveur.</translation>
        </message>
        <message>
            <source>Update Carrel on this machine, then read it again.</source>
            <translation>Mettez Carrel à jour sur ce poste, puis relisez le lot.</translation>
        </message>
        <message>
            <source>Writing to {stick}</source>
            <translation>Écriture sur {stick}</translation>
        </message>
        <message>
            <source>You can pull the stick now</source>
            <translation>Vous pouvez retirer la clé USB</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} sur {whole}</translation>
        </message>
        <message>
            <source>{records}, about {size}</source>
            <translation>{records}, environ {size}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <source>{size} in {files}, sealed for the server alone</source>
            <translation>{size} dans {files}, scellés pour le seul serveur</translation>
        </message>
    </context>
    <context>
        <name>CarryingDialog</name>
        <message>
            <source>Another folder</source>
            <translation>Un autre dossier</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Carry by USB stick</source>
            <translation>Transporter par clé USB</translation>
        </message>
        <message>
            <source>Carrying</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Leave the stick in until this is done.</source>
            <translation>Laissez la clé USB en place jusqu’à la fin.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>No stick was found. Put one in, and look again.</source>
            <translation>Aucune clé USB n’a été trouvée. Insérez-en une, puis cherchez à nouveau.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>Which stick is it on?</source>
            <translation>Sur quelle clé USB se trouve le lot ?</translation>
        </message>
        <message>
            <source>Which stick shall it be written to?</source>
            <translation>Sur quelle clé USB écrire ?</translation>
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
    </context>
    <context>
        <name>CertificateOpening</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation>Il n’a pas pu être imprimé. Essayez une autre imprimante ou un fichier.</translation>
        </message>
        <message>
            <source>On paper they are boxes. Ask for a font of that script to be installed, and open this again.</source>
            <translation>Sur le papier, ce sont des carrés. Demandez l’installation d’une police pour cette écriture, puis rouvrez le certificat.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Enregistrer le certificat</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>Enregistré sous « {name} »</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Envoyé à l’imprimante</translation>
        </message>
        <message>
            <source>This machine has no letters for “{letters}”.</source>
            <translation>Ce poste n’a pas de caractères pour « {letters} ».</translation>
        </message>
    </context>
    <context>
        <name>CertificatePaper</name>
        <message>
            <source>Open the certificate of {name}</source>
            <translation>Ouvrir le certificat de {name}</translation>
        </message>
    </context>
    <context>
        <name>CertificateTemplate</name>
        <message>
            <source>The file is not text in UTF-8. Save it as HTML in UTF-8.</source>
            <translation>Le fichier n’est pas du texte en UTF-8. Enregistrez-le en HTML au format UTF-8.</translation>
        </message>
        <message>
            <source>The template does not say where “{name}” goes.</source>
            <translation>Le modèle ne dit pas où placer « {name} ».</translation>
        </message>
        <message>
            <source>The template has {what}, which does not work on a certificate: nothing runs there and nothing is fetched.</source>
            <translation>Le modèle contient {what}, qui ne fonctionne pas sur un certificat : rien ne s’y exécute et rien n’est téléchargé.</translation>
        </message>
        <message>
            <source>The template is larger than one million characters.</source>
            <translation>Le modèle dépasse un million de caractères.</translation>
        </message>
        <message>
            <source>The template names “{name}”, which a certificate does not have.</source>
            <translation>Le modèle nomme « {name} », qu’un certificat n’a pas.</translation>
        </message>
        <message>
            <source>{problems} Nothing was changed; mend the file and choose it again.</source>
            <translation>{problems} Rien n’a été modifié. Corrigez le fichier et choisissez-le à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>%Ln certificat</numerusform>
                <numerusform>%Ln certificats</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the facts of one thing</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Completed the course.</source>
            <translation>A terminé le cours.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Expired {day}</source>
            <translation>A expiré le {day}</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Définitif</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Délivré le</translation>
        </message>
        <message>
            <source>Issued {day}</source>
            <translation>Délivré le {day}</translation>
        </message>
        <message>
            <source>It is no longer valid. Take the course again to earn a new one.</source>
            <translation>Il n’est plus valable. Suivez à nouveau le cours pour en obtenir un autre.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Passed the course.</source>
            <translation>A réussi le cours.</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Réussi avec {score}</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisoire</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>The server has confirmed the result.</source>
            <translation>Le serveur a confirmé le résultat.</translation>
        </message>
        <message>
            <source>This certificate is not on this machine. Open the list again.</source>
            <translation>Ce certificat n’est pas sur ce poste. Rouvrez la liste.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation>Valable jusqu’au {day}</translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation>Vous pouvez l’enregistrer et l’imprimer dès maintenant. Il deviendra définitif quand le serveur aura confirmé le résultat.</translation>
        </message>
        <message>
            <source>{file} could not be saved ({reason}). The certificate itself is safe here. Choose another folder.</source>
            <translation>L’enregistrement de {file} n’a pas abouti ({reason}). Le certificat lui-même est en sûreté ici. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>CertificatesCard</name>
        <message>
            <source>A PNG, JPEG or SVG file of at most 500 kB, at the head of certificates.</source>
            <translation>Un fichier PNG, JPEG ou SVG de 500 ko au plus, en tête des certificats.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Below the name on certificates.</source>
            <translation>Sous le nom, sur les certificats.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choisir un logo</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Remove logo</source>
            <translation>Supprimer le logo</translation>
        </message>
        <message>
            <source>Role of the second</source>
            <translation>Fonction du second</translation>
        </message>
        <message>
            <source>Their role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Type who signs, or empty the role.</source>
            <translation>Saisissez qui signe, ou videz la fonction.</translation>
        </message>
        <message>
            <source>Who else signs</source>
            <translation>Second signataire</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Signataire</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPage</name>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Check a certificate</source>
            <translation>Vérifier un certificat</translation>
        </message>
        <message>
            <source>No certificate yet</source>
            <translation>Pas encore de certificat</translation>
        </message>
        <message>
            <source>Pass a course, or complete one that has no test, and its certificate is here at once: to save, to print and to show to anybody.</source>
            <translation>Réussissez un cours, ou terminez-en un qui n’a pas de test, et son certificat est aussitôt ici : à enregistrer, à imprimer et à montrer à qui vous voulez.</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Show chart</source>
            <translation>Afficher le graphique</translation>
        </message>
        <message>
            <source>Show numbers</source>
            <translation>Afficher les chiffres</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Check another file</source>
            <translation>Vérifier un autre fichier</translation>
        </message>
    </context>
    <context>
        <name>Checking</name>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Certificates ({kinds})</source>
            <translation>Certificats ({kinds})</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Choisir un certificat</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>An administrator of the server makes an invitation. It is good once.</source>
            <translation>Un administrateur du serveur crée une invitation. Elle n’est valable qu’une fois.</translation>
        </message>
        <message>
            <source>By files instead</source>
            <translation>Plutôt par fichiers</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Connecter à un serveur</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Everybody on the way can read it. Allow it only within a network of your own.</source>
            <translation>Tous les intermédiaires peuvent lire ce qui passe. Ne l’autorisez qu’au sein de votre propre réseau.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>It reads like https://sync.example.org#TOKEN. A hand scanner can type it too.</source>
            <translation>Elle ressemble à https://sync.example.org#TOKEN. Une douchette peut aussi la saisir.</translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation>Nom de ce poste</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Paste the invitation, or hold its square code to the camera.</source>
            <translation>Collez l’invitation, ou présentez son code carré à la caméra.</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>Envoyer sans chiffrement</translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation>Le serveur l’affiche sous ce nom.</translation>
        </message>
        <message>
            <source>This address is not encrypted. Ask for one that begins with https://, or allow it.</source>
            <translation>Cette adresse n’est pas chiffrée. Demandez-en une qui commence par https://, ou autorisez celle-ci.</translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation>Saisissez un nom, pour que l’on distingue ce poste des autres.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Answers (*.json)</source>
            <translation>Réponses (*.json)</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>Choisir la réponse</translation>
        </message>
        <message>
            <source>Connected to {center}</source>
            <translation>Connecté à {center}</translation>
        </message>
        <message>
            <source>Give {file} to an administrator of the server. You can pull the stick now.</source>
            <translation>Remettez {file} à un administrateur du serveur. Vous pouvez retirer la clé USB.</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>L’opération n’a pas abouti.</translation>
        </message>
        <message>
            <source>The request is written.</source>
            <translation>La demande est écrite.</translation>
        </message>
        <message>
            <source>This answer is for another machine. Nothing was changed; read it there, or have the request of this machine answered.</source>
            <translation>Cette réponse est destinée à un autre poste. Rien n’a été modifié ; lisez-la là-bas, ou faites répondre à la demande de ce poste.</translation>
        </message>
        <message>
            <source>This is no invitation. It reads like https://sync.example.org#TOKEN.</source>
            <translation>Ce n’est pas une invitation. Une invitation ressemble à https://sync.example.org#TOKEN.</translation>
        </message>
        <message>
            <source>This machine works for itself now; nothing was deleted</source>
            <translation>Ce poste est autonome à présent ; rien n’a été supprimé</translation>
        </message>
        <message>
            <source>Where to write the request</source>
            <translation>Où écrire la demande</translation>
        </message>
    </context>
    <context>
        <name>ContinueCard</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Continue where you were</source>
            <translation>Continuer où vous en étiez</translation>
        </message>
        <message>
            <source>Continue {course}</source>
            <translation>Continuer {course}</translation>
        </message>
        <message>
            <source>Course details</source>
            <translation>Détails du cours</translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation>Progression du cours</translation>
        </message>
    </context>
    <context>
        <name>CourseHead</name>
        <message>
            <source>Progress of the course</source>
            <translation>Progression du cours</translation>
        </message>
    </context>
    <context>
        <name>CourseOpening</name>
        <message>
            <source>This course is not among your courses any more. What you did in it is kept.</source>
            <translation>Ce cours n’est plus parmi vos cours. Ce que vous y avez fait est conservé.</translation>
        </message>
        <message>
            <source>Your instructor will see that you ask for another attempt</source>
            <translation>Votre formateur verra que vous demandez une autre tentative</translation>
        </message>
    </context>
    <context>
        <name>CoursePage</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>About this course</source>
            <translation>À propos de ce cours</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>Un autre poste</translation>
        </message>
        <message>
            <source>Answered before</source>
            <translation>Réponses précédentes</translation>
        </message>
        <message>
            <source>Ask for another attempt</source>
            <translation>Demander une autre tentative</translation>
        </message>
        <message>
            <source>Attempt {number}</source>
            <translation>Tentative {number}</translation>
        </message>
        <message>
            <source>Attempt {number} is over the limit. It counts when your instructor accepts it.</source>
            <translation>La tentative {number} dépasse la limite. Elle comptera quand votre formateur l’acceptera.</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Certificate provisional</source>
            <translation>Certificat provisoire</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>End attempt {number}?</source>
            <translation>Terminer la tentative {number} ?</translation>
        </message>
        <message>
            <source>Enrol and start</source>
            <translation>S’inscrire et commencer</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>Non réussi avec {score}</translation>
        </message>
        <message>
            <source>It ends as it is now. Its results are kept, but you can't go on with it.</source>
            <translation>Elle se termine en l’état. Ses résultats sont conservés, mais vous ne pourrez plus la poursuivre.</translation>
        </message>
        <message>
            <source>Keep attempt {number}</source>
            <translation>Garder la tentative {number}</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>Dernière ouverture</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <source>Look without taking it</source>
            <translation>Parcourir sans le suivre</translation>
        </message>
        <message>
            <source>My courses</source>
            <translation>Mes cours</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucune pour l’instant</translation>
        </message>
        <message>
            <source>Not correct</source>
            <translation>Incorrect</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Of several attempts the average score counts.</source>
            <translation>De plusieurs tentatives, c’est le score moyen qui compte.</translation>
        </message>
        <message>
            <source>Of several attempts the best one counts.</source>
            <translation>De plusieurs tentatives, c’est la meilleure qui compte.</translation>
        </message>
        <message>
            <source>Of several attempts the first one counts.</source>
            <translation>De plusieurs tentatives, c’est la première qui compte.</translation>
        </message>
        <message>
            <source>Of several attempts the last one counts.</source>
            <translation>De plusieurs tentatives, c’est la dernière qui compte.</translation>
        </message>
        <message>
            <source>Of several attempts the one with the highest score counts.</source>
            <translation>De plusieurs tentatives, c’est celle au score le plus élevé qui compte.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Open certificate</source>
            <translation>Ouvrir le certificat</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Seuil de réussite</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Réussi avec {score}</translation>
        </message>
        <message>
            <source>Results by question</source>
            <translation>Résultats par question</translation>
        </message>
        <message>
            <source>Review the course</source>
            <translation>Revoir le cours</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Réponse correcte</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Norme</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Start attempt {number}</source>
            <translation>Commencer la tentative {number}</translation>
        </message>
        <message>
            <source>The average counts</source>
            <translation>La moyenne compte</translation>
        </message>
        <message>
            <source>The best one counts</source>
            <translation>La meilleure compte</translation>
        </message>
        <message>
            <source>The course recorded no questions in this attempt.</source>
            <translation>Le cours n’a enregistré aucune question dans cette tentative.</translation>
        </message>
        <message>
            <source>The first one counts</source>
            <translation>La première compte</translation>
        </message>
        <message>
            <source>The highest score counts</source>
            <translation>Le score le plus élevé compte</translation>
        </message>
        <message>
            <source>The last one counts</source>
            <translation>La dernière compte</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Ce poste</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Temps passé</translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation>Valable jusqu’au {day}.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Whoever completes it gets a certificate.</source>
            <translation>Qui le termine reçoit un certificat.</translation>
        </message>
        <message>
            <source>Whoever passes it, or completes it where there is no test, gets a certificate.</source>
            <translation>Qui le réussit, ou le termine s’il n’a pas de test, reçoit un certificat.</translation>
        </message>
        <message>
            <source>You asked for another attempt. Your instructor sees it and will answer.</source>
            <translation>Vous avez demandé une autre tentative. Votre formateur le voit et répondra.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n attempt(s) in all.</source>
            <translation>
                <numerusform>Vous avez %Ln tentative en tout.</numerusform>
                <numerusform>Vous avez %Ln tentatives en tout.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <source>Yours to save and print now. It becomes final when the server has confirmed the result.</source>
            <translation>Vous pouvez l’enregistrer et l’imprimer dès maintenant. Il deviendra définitif quand le serveur aura confirmé le résultat.</translation>
        </message>
        <message>
            <source>Yours to save and print.</source>
            <translation>Vous pouvez l’enregistrer et l’imprimer.</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>compte</translation>
        </message>
        <message>
            <source>passed with {score}</source>
            <translation>réussi avec {score}</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>écartée</translation>
        </message>
        <message>
            <source>waits for your instructor</source>
            <translation>attend votre formateur</translation>
        </message>
        <message>
            <source>with {score}</source>
            <translation>avec {score}</translation>
        </message>
        <message>
            <source>{number} · the newest</source>
            <translation>{number} · la plus récente</translation>
        </message>
        <message>
            <source>{number} · there is a newer one</source>
            <translation>{number} · il y en a une plus récente</translation>
        </message>
        <message>
            <source>{right} of {all} correct</source>
            <translation>{right} sur {all} correctes</translation>
        </message>
        <message>
            <source>{used} of {allowed} used</source>
            <translation>{used} sur {allowed}</translation>
        </message>
    </context>
    <context>
        <name>CoursePolicy</name>
        <message numerus="yes">
            <source>After %n attempt(s) an instructor can grant another one.</source>
            <translation>
                <numerusform>Après %Ln tentative, un formateur peut en accorder une autre.</numerusform>
                <numerusform>Après %Ln tentatives, un formateur peut en accorder une autre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also for somebody who failed its test.</source>
            <translation>Même pour qui n’a pas réussi son test.</translation>
        </message>
        <message>
            <source>Certificates that were issued stay valid.</source>
            <translation>Les certificats délivrés restent valables.</translation>
        </message>
        <message>
            <source>Completing the course</source>
            <translation>Terminer le cours</translation>
        </message>
        <message>
            <source>Later attempts are practice.</source>
            <translation>Les tentatives suivantes servent à s’exercer.</translation>
        </message>
        <message>
            <source>Learners may try as often as they like.</source>
            <translation>Les apprenants peuvent essayer aussi souvent qu’ils le souhaitent.</translation>
        </message>
        <message>
            <source>No certificate</source>
            <translation>Pas de certificat</translation>
        </message>
        <message>
            <source>Passed before failed, finished before open, then the score.</source>
            <translation>Réussi avant non réussi, terminé avant ouvert, puis le score.</translation>
        </message>
        <message>
            <source>Passing the course</source>
            <translation>Réussir le cours</translation>
        </message>
        <message>
            <source>The average score of all</source>
            <translation>Le score moyen de toutes</translation>
        </message>
        <message>
            <source>The best</source>
            <translation>La meilleure</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>La première</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>La dernière</translation>
        </message>
        <message>
            <source>The one with the highest score</source>
            <translation>Celle au score le plus élevé</translation>
        </message>
        <message>
            <source>The score alone decides, also over a pass.</source>
            <translation>Le score seul décide, même face à une réussite.</translation>
        </message>
        <message>
            <source>Where a course can’t be passed, completing it earns the certificate.</source>
            <translation>Si un cours ne peut pas être réussi, le terminer donne droit au certificat.</translation>
        </message>
        <message>
            <source>Whoever tries again risks what they had.</source>
            <translation>Qui réessaie risque ce qu’il avait.</translation>
        </message>
        <message>
            <source>With the status of the best attempt.</source>
            <translation>Avec le statut de la meilleure tentative.</translation>
        </message>
    </context>
    <context>
        <name>CourseSide</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Pour l’encadrement</translation>
        </message>
    </context>
    <context>
        <name>CourseSwitches</name>
        <message>
            <source>Changed; it holds from the next time the course is opened</source>
            <translation>Modifié ; valable dès la prochaine ouverture du cours</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>CoursesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation>« {course} » supprimé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>DaysDialog</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation>Du {day}</translation>
        </message>
        <message>
            <source>Show these days</source>
            <translation>Afficher ces jours</translation>
        </message>
        <message>
            <source>To {day}</source>
            <translation>Au {day}</translation>
        </message>
        <message>
            <source>Which days?</source>
            <translation>Quels jours ?</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>All that {name} did becomes theirs, counted behind what they have. It can’t be taken back.</source>
            <translation>Tout ce que {name} a fait revient à cette personne, compté à la suite de ce qu’elle a. C’est sans retour.</translation>
        </message>
        <message>
            <source>Attempt {number} counts now</source>
            <translation>La tentative {number} compte à présent</translation>
        </message>
        <message>
            <source>Attempt {number} was set aside</source>
            <translation>La tentative {number} a été écartée</translation>
        </message>
        <message>
            <source>Count attempt {number}?</source>
            <translation>Compter la tentative {number} ?</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>La compter</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Declined; nothing else was changed</source>
            <translation>Demande refusée ; rien d’autre n’a été modifié</translation>
        </message>
        <message numerus="yes">
            <source>Gave %n attempt(s) to {name}</source>
            <translation>
                <numerusform>%Ln tentative remise à {name}</numerusform>
                <numerusform>%Ln tentatives remises à {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant attempt</source>
            <translation>Accorder la tentative</translation>
        </message>
        <message>
            <source>Grant {name} attempt {number}?</source>
            <translation>Accorder à {name} la tentative {number} ?</translation>
        </message>
        <message>
            <source>Granted {name} another attempt</source>
            <translation>Une autre tentative a été accordée à {name}</translation>
        </message>
        <message>
            <source>In {course}. Everything from the attempts before is kept.</source>
            <translation>Dans {course}. Tout ce qui vient des tentatives précédentes est conservé.</translation>
        </message>
        <message>
            <source>It leaves this list. You can still grant an attempt from the list of enrolments.</source>
            <translation>La demande quitte cette liste. Vous pourrez encore accorder une tentative depuis la liste des inscriptions.</translation>
        </message>
        <message>
            <source>It stays in {name}’s record of {course}, and does not count.</source>
            <translation>Elle reste dans le dossier de {name} pour {course}, et ne compte pas.</translation>
        </message>
        <message>
            <source>No further attempt for {name}?</source>
            <translation>Pas d’autre tentative pour {name} ?</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Set attempt {number} aside?</source>
            <translation>Écarter la tentative {number} ?</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What counts for {name} in {course} is worked out again with it.</source>
            <translation>Ce qui compte pour {name} dans {course} est recalculé avec elle.</translation>
        </message>
        <message>
            <source>Whose work is it?</source>
            <translation>À qui est ce travail ?</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message numerus="yes">
            <source>%n addresses were blocked</source>
            <translation>
                <numerusform>%Ln adresse a été bloquée</numerusform>
                <numerusform>%Ln adresses ont été bloquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln caractère</numerusform>
                <numerusform>%Ln caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more lesson(s) changed</source>
            <translation>
                <numerusform>%Ln autre leçon a changé</numerusform>
                <numerusform>%Ln autres leçons ont changé</numerusform>
            </translation>
        </message>
        <message>
            <source>1 address was blocked</source>
            <translation>1 adresse a été bloquée</translation>
        </message>
        <message>
            <source>API calls</source>
            <translation>Appels de l’API</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>Calls appear here when the course makes them.</source>
            <translation>Les appels apparaissent ici quand le cours les fait.</translation>
        </message>
        <message>
            <source>Close diagnostics</source>
            <translation>Fermer les diagnostics</translation>
        </message>
        <message>
            <source>Close the row</source>
            <translation>Fermer la ligne</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Console</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy this row</source>
            <translation>Copier cette ligne</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostics</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Filter by element or value</source>
            <translation>Élément ou valeur</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Lists of the diagnostics</source>
            <translation>Listes des diagnostics</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>No row has these words.</source>
            <translation>Aucune ligne ne contient ces mots.</translation>
        </message>
        <message>
            <source>Nothing was refused.</source>
            <translation>Rien n’a été refusé.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Sequencing</source>
            <translation>Séquencement</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show the blocked addresses</source>
            <translation>Afficher les adresses bloquées</translation>
        </message>
        <message>
            <source>Steps appear here when a lesson opens or ends.</source>
            <translation>Les étapes apparaissent ici quand une leçon s’ouvre ou se termine.</translation>
        </message>
        <message>
            <source>The chosen row, whole</source>
            <translation>La ligne choisie, en entier</translation>
        </message>
        <message>
            <source>The course asked for nothing outside itself.</source>
            <translation>Le cours n’a rien demandé hors de lui-même.</translation>
        </message>
        <message>
            <source>The pages of the course have written nothing.</source>
            <translation>Les pages du cours n’ont rien écrit.</translation>
        </message>
        <message>
            <source>The value was not stored.</source>
            <translation>La valeur n’a pas été enregistrée.</translation>
        </message>
        <message>
            <source>a keyword cannot be set</source>
            <translation>un mot clé ne peut pas être défini</translation>
        </message>
        <message>
            <source>another element has to be set first</source>
            <translation>un autre élément doit d’abord être défini</translation>
        </message>
        <message>
            <source>commit after Terminate</source>
            <translation>commit après Terminate</translation>
        </message>
        <message>
            <source>commit before Initialize</source>
            <translation>commit avant Initialize</translation>
        </message>
        <message>
            <source>general: the call came at the wrong time or failed inside</source>
            <translation>général : l’appel est arrivé au mauvais moment ou a échoué en interne</translation>
        </message>
        <message>
            <source>general: the call failed inside</source>
            <translation>général : l’appel a échoué en interne</translation>
        </message>
        <message>
            <source>it could not be read: the index or the question does not fit the element</source>
            <translation>lecture impossible : l’indice ou la demande ne convient pas à l’élément</translation>
        </message>
        <message>
            <source>it could not be set: the index, a duplicate or a value that is fixed by now</source>
            <translation>définition impossible : l’indice, un doublon ou une valeur désormais fixe</translation>
        </message>
        <message>
            <source>on '{activity}': {text}</source>
            <translation>dans « {activity} » : {text}</translation>
        </message>
        <message>
            <source>on '{title}': it can be opened now</source>
            <translation>dans « {title} » : elle peut être ouverte à présent</translation>
        </message>
        <message>
            <source>read after Terminate</source>
            <translation>lecture après Terminate</translation>
        </message>
        <message>
            <source>read before Initialize</source>
            <translation>lecture avant Initialize</translation>
        </message>
        <message>
            <source>set after Terminate</source>
            <translation>définition après Terminate</translation>
        </message>
        <message>
            <source>set before Initialize</source>
            <translation>définition avant Initialize</translation>
        </message>
        <message>
            <source>the argument is not valid here</source>
            <translation>l’argument n’est pas valable ici</translation>
        </message>
        <message>
            <source>the argument must be an empty string</source>
            <translation>l’argument doit être une chaîne vide</translation>
        </message>
        <message>
            <source>the course has not called Initialize</source>
            <translation>le cours n’a pas appelé Initialize</translation>
        </message>
        <message>
            <source>the element can only be read</source>
            <translation>l’élément est en lecture seule</translation>
        </message>
        <message>
            <source>the element can only be written</source>
            <translation>l’élément est en écriture seule</translation>
        </message>
        <message>
            <source>the element has no value yet</source>
            <translation>l’élément n’a pas encore de valeur</translation>
        </message>
        <message>
            <source>the element is not implemented</source>
            <translation>l’élément n’est pas implémenté</translation>
        </message>
        <message>
            <source>the session could not be ended</source>
            <translation>la session n’a pas pu être terminée</translation>
        </message>
        <message>
            <source>the session could not be started</source>
            <translation>la session n’a pas pu être commencée</translation>
        </message>
        <message>
            <source>the session had been started already</source>
            <translation>la session était déjà commencée</translation>
        </message>
        <message>
            <source>the session has ended already</source>
            <translation>la session est déjà terminée</translation>
        </message>
        <message>
            <source>the session has ended and cannot be started again</source>
            <translation>la session est terminée et ne peut pas être recommencée</translation>
        </message>
        <message>
            <source>the session was never started</source>
            <translation>la session n’a jamais été commencée</translation>
        </message>
        <message>
            <source>the standard has no such code</source>
            <translation>la norme ne connaît pas ce code</translation>
        </message>
        <message>
            <source>the value has the wrong type</source>
            <translation>la valeur n’est pas du bon type</translation>
        </message>
        <message>
            <source>the value is out of range</source>
            <translation>la valeur est hors limites</translation>
        </message>
        <message>
            <source>the values could not be brought to the disk</source>
            <translation>les valeurs n’ont pas pu être écrites sur le disque</translation>
        </message>
        <message>
            <source>there is no such element</source>
            <translation>cet élément n’existe pas</translation>
        </message>
        <message>
            <source>this element has no children</source>
            <translation>cet élément n’a pas d’enfants</translation>
        </message>
        <message>
            <source>this element is not a list and has no count</source>
            <translation>cet élément n’est pas une liste et n’a pas de nombre d’entrées</translation>
        </message>
        <message>
            <source>wrong type, word or range</source>
            <translation>type, mot ou plage inadaptés</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), the oldest for {age}.</source>
            <translation>
                <numerusform>%Ln enregistrement, le plus ancien depuis {age}.</numerusform>
                <numerusform>%Ln enregistrements, le plus ancien depuis {age}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things do not work</source>
            <translation>
                <numerusform>%Ln élément ne fonctionne pas</numerusform>
                <numerusform>%Ln éléments ne fonctionnent pas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things need attention</source>
            <translation>
                <numerusform>%Ln élément demande votre attention</numerusform>
                <numerusform>%Ln éléments demandent votre attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unpacked in {folder}; {free} free there.</source>
            <translation>
                <numerusform>%Ln cours décompressé dans {folder} ; {free} libres à cet endroit.</numerusform>
                <numerusform>%Ln cours décompressés dans {folder} ; {free} libres à cet endroit.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 thing does not work</source>
            <translation>1 élément ne fonctionne pas</translation>
        </message>
        <message>
            <source>1 thing needs attention</source>
            <translation>1 élément demande votre attention</translation>
        </message>
        <message>
            <source>Ask authors for WebM (VP9 or AV1) with Opus, or for MP3.</source>
            <translation>Demandez aux auteurs du WebM (VP9 ou AV1) avec Opus, ou du MP3.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Carrel is tested with Qt {version}; install that version.</source>
            <translation>Carrel est testé avec Qt {version} ; installez cette version.</translation>
        </message>
        <message>
            <source>Check again; if it stays silent, courses may not open either: install Carrel anew.</source>
            <translation>Vérifiez à nouveau ; si le moteur ne répond toujours pas, les cours risquent de ne pas s’ouvrir non plus : réinstallez Carrel.</translation>
        </message>
        <message>
            <source>Close Carrel and start it again: the file is set aside and the newest good backup takes its place.</source>
            <translation>Fermez Carrel et relancez-le : le fichier est mis de côté et la dernière bonne sauvegarde prend sa place.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Courses can be imported, played and saved on this machine.</source>
            <translation>Des cours peuvent être importés, suivis et enregistrés sur ce poste.</translation>
        </message>
        <message>
            <source>Courses run inside Chromium's sandbox.</source>
            <translation>Les cours s’exécutent dans le bac à sable de Chromium.</translation>
        </message>
        <message>
            <source>Courses work. What to do is said below.</source>
            <translation>Les cours fonctionnent. Ce qu’il y a à faire est indiqué ci-dessous.</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>Espace disque</translation>
        </message>
        <message>
            <source>Does not play with this build of Qt: {formats}.</source>
            <translation>Non lu par cette version de Qt : {formats}.</translation>
        </message>
        <message>
            <source>Every page of the database is sound; {size}.</source>
            <translation>Chaque page de la base de données est saine ; {size}.</translation>
        </message>
        <message>
            <source>Everything is in order</source>
            <translation>Tout est en ordre</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Films and sound</source>
            <translation>Films et son</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Format {revision}, SQLite {sqlite_version}, SQLCipher {cipher_version}.</source>
            <translation>Format {revision}, SQLite {sqlite_version}, SQLCipher {cipher_version}.</translation>
        </message>
        <message>
            <source>Give them to your administrator; they may hold work that no backup has.</source>
            <translation>Remettez-les à votre administrateur ; elles peuvent contenir du travail qu’aucune sauvegarde n’a.</translation>
        </message>
        <message>
            <source>Install Carrel anew: this web engine plays nothing that it should.</source>
            <translation>Réinstallez Carrel : ce moteur web ne lit rien de ce qu’il devrait lire.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Make room before importing courses.</source>
            <translation>Libérez de la place avant d’importer des cours.</translation>
        </message>
        <message>
            <source>Make room now: soon nothing more can be saved.</source>
            <translation>Libérez de la place maintenant : bientôt, plus rien ne pourra être enregistré.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Demande votre attention</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>One is made two minutes after a start and then every hour.</source>
            <translation>Une sauvegarde est faite deux minutes après un démarrage, puis toutes les heures.</translation>
        </message>
        <message>
            <source>Plays: {formats}.</source>
            <translation>Lit : {formats}.</translation>
        </message>
        <message>
            <source>Qt {qt}, Chromium {chromium} with patches up to {patched}.</source>
            <translation>Qt {qt}, Chromium {chromium} avec les correctifs jusqu’à {patched}.</translation>
        </message>
        <message>
            <source>Run Carrel as an ordinary user.</source>
            <translation>Lancez Carrel en tant qu’utilisateur ordinaire.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source>Start Carrel again.</source>
            <translation>Relancez Carrel.</translation>
        </message>
        <message>
            <source>The database is damaged ({complaint}); {size}.</source>
            <translation>La base de données est endommagée ({complaint}) ; {size}.</translation>
        </message>
        <message>
            <source>The database is sound; {size}. Damaged ones were kept earlier: {names}.</source>
            <translation>La base de données est saine ; {size}. Des bases endommagées ont été conservées auparavant : {names}.</translation>
        </message>
        <message>
            <source>The key is kept {where}.</source>
            <translation>La clé est conservée {where}.</translation>
        </message>
        <message>
            <source>The key lies in a file beside the database, readable only by this user.</source>
            <translation>La clé se trouve dans un fichier à côté de la base de données, lisible par cet utilisateur seulement.</translation>
        </message>
        <message>
            <source>The last backup failed.</source>
            <translation>La dernière sauvegarde a échoué.</translation>
        </message>
        <message>
            <source>The web engine did not say what it plays.</source>
            <translation>Le moteur web n’a pas dit ce qu’il lit.</translation>
        </message>
        <message>
            <source>There is no backup yet; the first follows two minutes after a start.</source>
            <translation>Il n’y a pas encore de sauvegarde ; la première suit deux minutes après un démarrage.</translation>
        </message>
        <message>
            <source>This is the root account, so Chromium's sandbox is off.</source>
            <translation>C’est le compte root, le bac à sable de Chromium est donc désactivé.</translation>
        </message>
        <message>
            <source>Waiting for the server</source>
            <translation>En attente du serveur</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>Moteur web</translation>
        </message>
        <message>
            <source>What is saved stays saved. What to do is said below.</source>
            <translation>Ce qui est enregistré le reste. Ce qu’il y a à faire est indiqué ci-dessous.</translation>
        </message>
        <message>
            <source>Whoever copies the whole folder can read it. Encrypt the disk, or run Carrel where the system keeps keys.</source>
            <translation>Qui copie le dossier entier peut la lire. Chiffrez le disque, ou exécutez Carrel là où le système conserve les clés.</translation>
        </message>
        <message>
            <source>in the system's key store</source>
            <translation>dans le trousseau de clés du système</translation>
        </message>
        <message>
            <source>none of the known formats</source>
            <translation>aucun des formats connus</translation>
        </message>
        <message>
            <source>with the program that opened the database</source>
            <translation>auprès du programme qui a ouvert la base de données</translation>
        </message>
        <message>
            <source>{backups} kept, the newest {age} old.</source>
            <translation>Sauvegardes conservées : {backups} ; la plus récente date de {age}.</translation>
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
            <translation>{says} Ce Carrel fonctionne avec {newest_revision}.</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} Go</translation>
        </message>
        <message>
            <source>{size} free.</source>
            <translation>{size} libres.</translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <translation>{size} dans {folder}</translation>
        </message>
    </context>
    <context>
        <name>DoctorPage</name>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Checked {when}</source>
            <translation>Vérifié {when}</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Looking at this machine</source>
            <translation>Examen de ce poste</translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message>
            <source>A name is needed, so that others can tell who it is. Type it and go on.</source>
            <translation>Il faut un nom, pour que les autres sachent de qui il s’agit. Saisissez-le et continuez.</translation>
        </message>
        <message>
            <source>Guests are not let in on this machine. Sign in with your name, or ask an instructor.</source>
            <translation>Les invités ne sont pas admis sur ce poste. Connectez-vous avec votre nom, ou adressez-vous à un formateur.</translation>
        </message>
        <message>
            <source>This seat has an administrator already. Nothing was changed. Ask them to add you.</source>
            <translation>Ce poste a déjà un administrateur. Rien n’a été modifié. Demandez-lui de vous ajouter.</translation>
        </message>
    </context>
    <context>
        <name>DueDialog</name>
        <message>
            <source>Due {day}</source>
            <translation>Échéance : {day}</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sans échéance</translation>
        </message>
    </context>
    <context>
        <name>Enrolments</name>
        <message numerus="yes">
            <source>%n are on the newest version already, and stay.</source>
            <translation>
                <numerusform>%Ln a déjà la version la plus récente, et la garde.</numerusform>
                <numerusform>%Ln ont déjà la version la plus récente, et la gardent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s)</source>
            <translation>
                <numerusform>%Ln inscription</numerusform>
                <numerusform>%Ln inscriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%Ln apprenant</numerusform>
                <numerusform>%Ln apprenants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s) go to the newest version.</source>
            <translation>
                <numerusform>%Ln apprenant passe à la version la plus récente.</numerusform>
                <numerusform>%Ln apprenants passent à la version la plus récente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open attempt(s) end with what was reached, and begin again from the first lesson.</source>
            <translation>
                <numerusform>%Ln tentative ouverte se termine avec ce qui a été atteint, et recommence à la première leçon.</numerusform>
                <numerusform>%Ln tentatives ouvertes se terminent avec ce qui a été atteint, et recommencent à la première leçon.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All attempts are used up. Your instructor can give you another one.</source>
            <translation>Toutes les tentatives sont utilisées. Votre formateur peut vous en donner une autre.</translation>
        </message>
        <message>
            <source>All attempts at this course are used up. Nothing was begun, and everything you did is kept. Ask your instructor for another attempt.</source>
            <translation>Toutes les tentatives de ce cours sont utilisées. Rien n’a été commencé, et tout ce que vous avez fait est conservé. Demandez une autre tentative à votre formateur.</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Attribué</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Bookmarks and answers inside lessons are not taken along.</source>
            <translation>Les signets et les réponses à l’intérieur des leçons ne suivent pas.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message numerus="yes">
            <source>Brought %n enrolment(s) back</source>
            <translation>
                <numerusform>%Ln inscription rétablie</numerusform>
                <numerusform>%Ln inscriptions rétablies</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another course, group or state, or search for another name.</source>
            <translation>Choisissez un autre cours, groupe ou état, ou cherchez un autre nom.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Enrolled by themselves</source>
            <translation>Inscription libre</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non réussi</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>Non réussi avec {score}</translation>
        </message>
        <message numerus="yes">
            <source>For %n enrolment(s). The learners see it on their courses.</source>
            <translation>
                <numerusform>Pour %Ln inscription. L’apprenant la voit dans ses cours.</numerusform>
                <numerusform>Pour %Ln inscriptions. Les apprenants la voient dans leurs cours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grant %n learner(s) another attempt?</source>
            <translation>
                <numerusform>Accorder une autre tentative à %Ln apprenant ?</numerusform>
                <numerusform>Accorder une autre tentative à %Ln apprenants ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Grant attempt</source>
            <translation>Accorder la tentative</translation>
        </message>
        <message numerus="yes">
            <source>Granted %n learner(s) another attempt</source>
            <translation>
                <numerusform>Une autre tentative a été accordée à %Ln apprenant</numerusform>
                <numerusform>Une autre tentative a été accordée à %Ln apprenants</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>In progress, {share}</source>
            <translation>En cours, {share}</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Move to new version</source>
            <translation>Passer à la nouvelle version</translation>
        </message>
        <message>
            <source>Move to the new version?</source>
            <translation>Passer à la nouvelle version ?</translation>
        </message>
        <message numerus="yes">
            <source>Moved %n learner(s)</source>
            <translation>
                <numerusform>%Ln apprenant passé à la nouvelle version</numerusform>
                <numerusform>%Ln apprenants passés à la nouvelle version</numerusform>
            </translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Non commencé</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Nothing in this course is finished yet, so there is nothing to look at again.</source>
            <translation>Rien n’est encore terminé dans ce cours, il n’y a donc rien à revoir.</translation>
        </message>
        <message>
            <source>One more than they have now. Everything from the attempts before is kept.</source>
            <translation>Une de plus que maintenant. Tout ce qui vient des tentatives précédentes est conservé.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Réussi avec {score}</translation>
        </message>
        <message>
            <source>Results and certificates on the old version are kept.</source>
            <translation>Les résultats et les certificats de l’ancienne version sont conservés.</translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation>Fixer l’échéance</translation>
        </message>
        <message numerus="yes">
            <source>Set the due date of %n enrolment(s)</source>
            <translation>
                <numerusform>Échéance fixée pour %Ln inscription</numerusform>
                <numerusform>Échéance fixée pour %Ln inscriptions</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>There is a newer version</source>
            <translation>Il y a une version plus récente</translation>
        </message>
        <message>
            <source>There is a newer version of this course. Nothing was begun. Open it again from your courses.</source>
            <translation>Il y a une version plus récente de ce cours. Rien n’a été commencé. Rouvrez-le depuis vos cours.</translation>
        </message>
        <message>
            <source>They are on the newest version already</source>
            <translation>La version la plus récente est déjà là</translation>
        </message>
        <message>
            <source>This course is open in another window. Nothing was begun here; go on over there.</source>
            <translation>Ce cours est ouvert dans une autre fenêtre. Rien n’a été commencé ici. Continuez là-bas.</translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to.</source>
            <translation>Ce cours est ouvert à ceux à qui il a été attribué.</translation>
        </message>
        <message>
            <source>This course is open to those it was assigned to. Nothing was begun. Ask your instructor.</source>
            <translation>Ce cours est ouvert à ceux à qui il a été attribué. Rien n’a été commencé. Adressez-vous à votre formateur.</translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation>Cette inscription n’est plus sur ce poste. Rouvrez la liste.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>Jusqu’à quand ?</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message numerus="yes">
            <source>Withdrew %n enrolment(s)</source>
            <translation>
                <numerusform>%Ln inscription retirée</numerusform>
                <numerusform>%Ln inscriptions retirées</numerusform>
            </translation>
        </message>
        <message>
            <source>You were withdrawn from this course.</source>
            <translation>Votre inscription à ce cours a été retirée.</translation>
        </message>
        <message>
            <source>You were withdrawn from this course. Everything you did is kept. Ask your instructor.</source>
            <translation>Votre inscription à ce cours a été retirée. Tout ce que vous avez fait est conservé. Adressez-vous à votre formateur.</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>tentatives</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}, version {number}</translation>
        </message>
        <message>
            <source>{used} of {allowed}</source>
            <translation>{used} sur {allowed}</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentsPage</name>
        <message>
            <source>All courses</source>
            <translation>Tous les cours</translation>
        </message>
        <message>
            <source>Assign a course to people or groups, and see here how far they are.</source>
            <translation>Attribuez un cours à des personnes ou à des groupes, et voyez ici où ils en sont.</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Attribuer des cours</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>Inscriptions</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Find a person or course</source>
            <translation>Personne ou cours</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>No enrolments yet</source>
            <translation>Pas encore d’inscription</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>Voir son travail</translation>
        </message>
        <message>
            <source>What to do with this enrolment</source>
            <translation>Que faire de cette inscription</translation>
        </message>
        <message>
            <source>Which enrolments to show</source>
            <translation>Quelles inscriptions afficher</translation>
        </message>
    </context>
    <context>
        <name>Erase</name>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>Effacer définitivement {name} ?</translation>
        </message>
        <message numerus="yes">
            <source>Erased, with %n attempt(s)</source>
            <translation>
                <numerusform>Effacé, avec %Ln tentative</numerusform>
                <numerusform>Effacé, avec %Ln tentatives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erased. %n damaged file(s) that were set aside may still hold something.</source>
            <translation>
                <numerusform>Effacé. %Ln fichier endommagé, mis de côté, peut encore contenir quelque chose.</numerusform>
                <numerusform>Effacé. %Ln fichiers endommagés, mis de côté, peuvent encore contenir quelque chose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Their name, PIN and badge, and %n enrolment(s) with all attempts, answers and certificates, are deleted from this machine and its backups. This can’t be undone.</source>
            <translation>
                <numerusform>Son nom, son code PIN et son badge, ainsi que %Ln inscription avec toutes ses tentatives, réponses et certificats, sont supprimés de ce poste et de ses sauvegardes. C’est sans retour.</numerusform>
                <numerusform>Son nom, son code PIN et son badge, ainsi que %Ln inscriptions avec toutes leurs tentatives, réponses et certificats, sont supprimés de ce poste et de ses sauvegardes. C’est sans retour.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type “{name}” to confirm</source>
            <translation>Saisissez « {name} » pour confirmer</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>The person was erased, but backups on this machine still hold their records, because the disk refused to replace them. Look at the disk; each backup is replaced within three hours of use.</source>
            <translation>La personne a été effacée, mais des sauvegardes sur ce poste contiennent encore son dossier, car le disque a refusé de les remplacer. Examinez le disque ; chaque sauvegarde est remplacée en trois heures d’utilisation.</translation>
        </message>
    </context>
    <context>
        <name>ExportStrip</name>
        <message>
            <source>Cancel export</source>
            <translation>Annuler l’export</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Exporting {file}</source>
            <translation>Export de {file}</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n line(s) exported to {file}</source>
            <translation>
                <numerusform>%Ln ligne exportée vers {file}</numerusform>
                <numerusform>%Ln lignes exportées vers {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Tableau CSV (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>courses</source>
            <translation>cours</translation>
        </message>
        <message>
            <source>learners</source>
            <translation>apprenants</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>questions</translation>
        </message>
        <message>
            <source>statements</source>
            <translation>énoncés</translation>
        </message>
        <message>
            <source>xAPI statements (*.json)</source>
            <translation>Énoncés xAPI (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>The export was stopped. No file was written.</source>
            <translation>L’export a été arrêté. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {reason}. Nothing was exported. Choose another folder.</source>
            <translation>L’écriture de « {file} » est impossible : {reason}. Rien n’a été exporté. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation>Un formateur d’un groupe forme les apprenants de ce groupe.</translation>
        </message>
        <message>
            <source>Another administrator can change yours.</source>
            <translation>Un autre administrateur peut changer le vôtre.</translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation>Celle de ce poste</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>May stay empty; nothing is sent.</source>
            <translation>Peut rester vide ; rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>What the center calls them; courses see it.</source>
            <translation>Celui que le centre utilise ; les cours le voient.</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Everything</source>
            <comment>how the sentences begin that say that all was kept</comment>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Nothing|Everything</source>
            <comment>how the sentences begin that say what was kept</comment>
            <translation>Rien|Tout</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What now</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>What was kept</source>
            <translation>Conservé</translation>
        </message>
    </context>
    <context>
        <name>FilesDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Connect by files</source>
            <translation>Connecter par fichiers</translation>
        </message>
        <message>
            <source>For a machine that never reaches the server: two small files travel on a stick.</source>
            <translation>Pour un poste qui ne joint jamais le serveur : deux petits fichiers voyagent sur une clé USB.</translation>
        </message>
        <message>
            <source>Name of this machine</source>
            <translation>Nom de ce poste</translation>
        </message>
        <message>
            <source>Read the answer</source>
            <translation>Lire la réponse</translation>
        </message>
        <message>
            <source>The server lists it under this name.</source>
            <translation>Le serveur l’affiche sous ce nom.</translation>
        </message>
        <message>
            <source>They answer it with a second file. Bring that one back, and read it here.</source>
            <translation>Il y répond par un second fichier. Rapportez-le, et lisez-le ici.</translation>
        </message>
        <message>
            <source>Type a name, so that people can tell this machine from others.</source>
            <translation>Saisissez un nom, pour que l’on distingue ce poste des autres.</translation>
        </message>
        <message>
            <source>Write a request to a stick, and give it to an administrator of the server.</source>
            <translation>Écrivez une demande sur une clé USB, et remettez-la à un administrateur du serveur.</translation>
        </message>
        <message>
            <source>Write the request</source>
            <translation>Écrire la demande</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>%Ln chiffre, facile à retenir et difficile à deviner.</numerusform>
                <numerusform>%Ln chiffres, faciles à retenir et difficiles à deviner.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Carrel comes with no user and no default password: nobody can manage this machine before you do. You add learners and instructors next. Keep your PIN safe; nobody can read it, not even you.</source>
            <translation>Carrel est livré sans utilisateur ni mot de passe par défaut : personne ne peut gérer ce poste avant vous. Vous ajouterez ensuite des apprenants et des formateurs. Gardez votre code PIN en lieu sûr ; personne ne peut le lire, pas même vous.</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>Choisir un code PIN</translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation>Choisissez un code PIN.</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Name of your training center</source>
            <translation>Nom de votre centre de formation</translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation>Sur la page de connexion et les certificats.</translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation>Salle et poste</translation>
        </message>
        <message>
            <source>Set up this machine</source>
            <translation>Configurer ce poste</translation>
        </message>
        <message>
            <source>Setting up…</source>
            <translation>Configuration…</translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation>Distingue les postes, par exemple Salle B, PC 4.</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Le même code PIN à nouveau</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>Les deux codes PIN diffèrent. Saisissez deux fois le même.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Ce poste</translation>
        </message>
        <message>
            <source>Two minutes, once. Everything stays on this machine.</source>
            <translation>Deux minutes, une seule fois. Tout reste sur ce poste.</translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation>Saisissez le nom de votre centre.</translation>
        </message>
        <message>
            <source>Type your given name.</source>
            <translation>Saisissez votre prénom.</translation>
        </message>
        <message>
            <source>Welcome to Carrel</source>
            <translation>Bienvenue dans Carrel</translation>
        </message>
        <message>
            <source>You, the first administrator</source>
            <translation>Vous, le premier administrateur</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <source>Add a group</source>
            <translation>Ajouter un groupe</translation>
        </message>
        <message>
            <source>Add group</source>
            <translation>Ajouter un groupe</translation>
        </message>
        <message>
            <source>Added the group “{name}”</source>
            <translation>Groupe « {name} » ajouté</translation>
        </message>
        <message>
            <source>Removed the group “{name}”</source>
            <translation>Groupe « {name} » supprimé</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename the group</source>
            <translation>Renommer le groupe</translation>
        </message>
        <message>
            <source>Renamed to “{name}”</source>
            <translation>Renommé en « {name} »</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>A group needs a name of at most %n character(s). Nothing was changed.</source>
            <translation>
                <numerusform>Un groupe a besoin d’un nom de %Ln caractère au plus. Rien n’a été modifié.</numerusform>
                <numerusform>Un groupe a besoin d’un nom de %Ln caractères au plus. Rien n’a été modifié.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a group “{name}” already. Nothing was changed; choose another name.</source>
            <translation>Il y a déjà un groupe « {name} ». Rien n’a été modifié. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>instructors</source>
            <translation>formateurs</translation>
        </message>
        <message>
            <source>learners</source>
            <translation>apprenants</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Add group</source>
            <translation>Ajouter un groupe</translation>
        </message>
        <message>
            <source>An instructor in a group teaches the learners in it.</source>
            <translation>Un formateur d’un groupe forme les apprenants de ce groupe.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Instructors</source>
            <translation>Formateurs</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Pas encore de groupe</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Put learners into groups, and the instructors who teach them.</source>
            <translation>Réunissez des apprenants en groupes, avec les formateurs qui les forment.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Show its people</source>
            <translation>Afficher ses personnes</translation>
        </message>
        <message>
            <source>What to do with this group</source>
            <translation>Que faire de ce groupe</translation>
        </message>
    </context>
    <context>
        <name>GuestDialog</name>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation>Continuer en tant qu’invité</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Type your name, so that your work can be found again.</source>
            <translation>Saisissez votre nom, pour que votre travail puisse être retrouvé.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your work is kept under this name. An instructor can give it to you later, when you are on the list.</source>
            <translation>Votre travail est conservé sous ce nom. Un formateur pourra vous le remettre plus tard, quand vous serez sur la liste.</translation>
        </message>
    </context>
    <context>
        <name>Guests</name>
        <message>
            <source>This guest’s work was given to somebody already. Nothing was changed; open the list again.</source>
            <translation>Le travail de cet invité a déjà été remis à quelqu’un. Rien n’a été modifié. Rouvrez la liste.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A course on the full screen, and back</source>
            <translation>Mettre un cours en plein écran, et en revenir</translation>
        </message>
        <message>
            <source>Add a course.</source>
            <translation>Ajoutez un cours.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Call your instructor. What you did is saved.</source>
            <translation>Appelez votre formateur. Ce que vous avez fait est enregistré.</translation>
        </message>
        <message>
            <source>Choose Import course, or drop a SCORM package (.zip) anywhere in the window.</source>
            <translation>Choisissez « Importer un cours », ou déposez un paquet SCORM (.zip) n’importe où dans la fenêtre.</translation>
        </message>
        <message>
            <source>Click its card. Everything you do is saved on this machine as you go; no network is needed.</source>
            <translation>Cliquez sur sa carte. Tout ce que vous faites est enregistré au fur et à mesure sur ce poste ; aucun réseau n’est nécessaire.</translation>
        </message>
        <message>
            <source>Exchange with the server now</source>
            <translation>Échanger maintenant avec le serveur</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Import courses</source>
            <translation>Importer des cours</translation>
        </message>
        <message>
            <source>Leave whenever you like.</source>
            <translation>Quittez-le quand vous voulez.</translation>
        </message>
        <message>
            <source>Let it go to the center when it can.</source>
            <translation>Laissez le travail rejoindre le centre.</translation>
        </message>
        <message>
            <source>More for what you are on</source>
            <translation>Plus d’actions pour l’élément sélectionné</translation>
        </message>
        <message>
            <source>Open Doctor. It says what it found and what to do, and copies a report for support.</source>
            <translation>Ouvrez « Santé ». Vous y lirez ce qui a été trouvé et ce qu’il faut faire, et pourrez copier un rapport pour l’assistance.</translation>
        </message>
        <message>
            <source>Open what you are on</source>
            <translation>Ouvrir l’élément sélectionné</translation>
        </message>
        <message>
            <source>Out of the page of a course, and back into it</source>
            <translation>Sortir de la page d’un cours, et y revenir</translation>
        </message>
        <message>
            <source>Remove the course you are on</source>
            <translation>Supprimer le cours sélectionné</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Sign out when you go.</source>
            <translation>Déconnectez-vous en partant.</translation>
        </message>
        <message>
            <source>Something is not right?</source>
            <translation>Quelque chose ne va pas ?</translation>
        </message>
        <message>
            <source>Take a course.</source>
            <translation>Suivez un cours.</translation>
        </message>
        <message>
            <source>Take back what was just done</source>
            <translation>Annuler ce qui vient d’être fait</translation>
        </message>
        <message>
            <source>The course opens again where you were, even after a power cut.</source>
            <translation>Le cours se rouvre où vous en étiez, même après une coupure de courant.</translation>
        </message>
        <message>
            <source>The first place at the side; Ctrl+2 is the second, and so on</source>
            <translation>La première rubrique sur le côté ; Ctrl+2 est la deuxième, et ainsi de suite</translation>
        </message>
        <message>
            <source>The next lesson; the other arrow leads back</source>
            <translation>Leçon suivante ; l’autre flèche revient en arrière</translation>
        </message>
        <message>
            <source>The page of a course larger; Ctrl and − smaller, Ctrl and 0 as it was</source>
            <translation>Agrandir la page d’un cours ; Ctrl et − la réduit, Ctrl et 0 la remet comme avant</translation>
        </message>
        <message>
            <source>Then nobody works in your name.</source>
            <translation>Ainsi, personne ne travaille en votre nom.</translation>
        </message>
        <message>
            <source>With a server everything is sent by itself whenever a network turns up. Sync shows what waits, and carries it on a stick.</source>
            <translation>Avec un serveur, tout est envoyé automatiquement dès qu’un réseau se présente. « Synchronisation » montre ce qui attend, et l’emporte sur une clé USB.</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Comment cela se passe</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>What you need to begin</source>
            <translation>Ce qu’il vous faut pour commencer</translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message>
            <source>Are you still there?</source>
            <translation>Êtes-vous toujours là ?</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>Rester connecté</translation>
        </message>
        <message numerus="yes">
            <source>You will be signed out in %n second(s). Everything is saved.</source>
            <translation>
                <numerusform>Vous serez déconnecté dans %Ln seconde. Tout est enregistré.</numerusform>
                <numerusform>Vous serez déconnecté dans %Ln secondes. Tout est enregistré.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n courses were added.</source>
            <translation>
                <numerusform>%Ln cours a été ajouté.</numerusform>
                <numerusform>%Ln cours ont été ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) are not in Unicode; read as {page}.</source>
            <translation>
                <numerusform>%Ln nom de fichier n’est pas en Unicode ; lu selon {page}.</numerusform>
                <numerusform>%Ln noms de fichiers ne sont pas en Unicode ; lus selon {page}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) separate folders with “\”; read as “/”.</source>
            <translation>
                <numerusform>%Ln nom de fichier sépare les dossiers par « \ » ; lu comme « / ».</numerusform>
                <numerusform>%Ln noms de fichiers séparent les dossiers par « \ » ; lu comme « / ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file name(s) write accents apart from their letters; put together.</source>
            <translation>
                <numerusform>%Ln nom de fichier écrit les accents à part de leurs lettres ; réunis.</numerusform>
                <numerusform>%Ln noms de fichiers écrivent les accents à part de leurs lettres ; réunis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that archive left out.</source>
            <translation>
                <numerusform>%Ln fichier à côté de cette archive a été laissé de côté.</numerusform>
                <numerusform>%Ln fichiers à côté de cette archive ont été laissés de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) beside that folder left out.</source>
            <translation>
                <numerusform>%Ln fichier à côté de ce dossier a été laissé de côté.</numerusform>
                <numerusform>%Ln fichiers à côté de ce dossier ont été laissés de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in “.carrel/” left out: Carrel keeps its own there.</source>
            <translation>
                <numerusform>%Ln fichier de « .carrel/ » a été laissé de côté : Carrel y range les siens.</numerusform>
                <numerusform>%Ln fichiers de « .carrel/ » ont été laissés de côté : Carrel y range les siens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) left out that macOS puts into archives.</source>
            <translation>
                <numerusform>%Ln fichier que macOS ajoute aux archives a été laissé de côté.</numerusform>
                <numerusform>%Ln fichiers que macOS ajoute aux archives ont été laissés de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were in the library already.</source>
            <translation>
                <numerusform>%Ln fichier était déjà dans la bibliothèque.</numerusform>
                <numerusform>%Ln fichiers étaient déjà dans la bibliothèque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more manifest(s) in the package ({others}); “{best}” is used.</source>
            <translation>
                <numerusform>%Ln autre manifeste dans le paquet ({others}) ; « {best} » est utilisé.</numerusform>
                <numerusform>%Ln autres manifestes dans le paquet ({others}) ; « {best} » est utilisé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n start pages of the course are not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>
                <numerusform>%Ln page de démarrage du cours n’est pas dans le paquet : {pages}. Rien n’a été importé. Demandez un nouvel export du cours.</numerusform>
                <numerusform>%Ln pages de démarrage du cours ne sont pas dans le paquet : {pages}. Rien n’a été importé. Demandez un nouvel export du cours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with limits</source>
            <translation>
                <numerusform>%Ln avec des limites</numerusform>
                <numerusform>%Ln avec des limites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n won’t work offline</source>
            <translation>
                <numerusform>%Ln inutilisable hors ligne</numerusform>
                <numerusform>%Ln inutilisables hors ligne</numerusform>
            </translation>
        </message>
        <message>
            <source>1 course was added.</source>
            <translation>1 cours a été ajouté.</translation>
        </message>
        <message>
            <source>1 file was in the library already.</source>
            <translation>1 fichier était déjà dans la bibliothèque.</translation>
        </message>
        <message numerus="yes">
            <source>1 of %n files was not added</source>
            <translation>
                <numerusform>1 fichier sur %Ln n’a pas été ajouté</numerusform>
                <numerusform>1 fichier sur %Ln n’a pas été ajouté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %n course(s)</source>
            <translation>
                <numerusform>%Ln cours ajouté</numerusform>
                <numerusform>%Ln cours ajoutés</numerusform>
            </translation>
        </message>
        <message>
            <source>Added “{course}”</source>
            <translation>« {course} » ajouté</translation>
        </message>
        <message>
            <source>Added “{course}”, but it won’t work offline</source>
            <translation>« {course} » ajouté, mais inutilisable hors ligne</translation>
        </message>
        <message>
            <source>Added “{course}”. It works with limits</source>
            <translation>« {course} » ajouté. Il fonctionne avec des limites</translation>
        </message>
        <message>
            <source>Adding to the library</source>
            <translation>Ajout à la bibliothèque</translation>
        </message>
        <message>
            <source>Already in the library</source>
            <translation>Déjà dans la bibliothèque</translation>
        </message>
        <message>
            <source>Carrel may not write into the folder of the courses ({folder}). Nothing was changed; ask whoever set this computer up to allow it.</source>
            <translation>Carrel ne peut pas écrire dans le dossier des cours ({folder}). Rien n’a été modifié. Demandez à la personne qui a configuré cet ordinateur de l’autoriser.</translation>
        </message>
        <message>
            <source>Central European DOS, code page 852</source>
            <translation>la page de codes 852 (DOS, Europe centrale)</translation>
        </message>
        <message>
            <source>Central European Windows, code page 1250</source>
            <translation>la page de codes 1250 (Windows, Europe centrale)</translation>
        </message>
        <message>
            <source>Checking the package</source>
            <translation>Vérification du paquet</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Cyrillic DOS, code page 866</source>
            <translation>la page de codes 866 (DOS, cyrillique)</translation>
        </message>
        <message>
            <source>Cyrillic Windows, code page 1251</source>
            <translation>la page de codes 1251 (Windows, cyrillique)</translation>
        </message>
        <message>
            <source>File {number} of {count}</source>
            <translation>Fichier {number} sur {count}</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Pour l’encadrement</translation>
        </message>
        <message>
            <source>Greek DOS, code page 737</source>
            <translation>la page de codes 737 (DOS, grec)</translation>
        </message>
        <message>
            <source>Greek Windows, code page 1253</source>
            <translation>la page de codes 1253 (Windows, grec)</translation>
        </message>
        <message>
            <source>Japanese, code page 932</source>
            <translation>la page de codes 932 (japonais)</translation>
        </message>
        <message>
            <source>Korean, code page 949</source>
            <translation>la page de codes 949 (coréen)</translation>
        </message>
        <message>
            <source>Looking for what needs the internet</source>
            <translation>Recherche de ce qui a besoin d’internet</translation>
        </message>
        <message>
            <source>Nothing of this file is left on this machine.</source>
            <translation>Rien de ce fichier ne reste sur ce poste.</translation>
        </message>
        <message numerus="yes">
            <source>Pages ask for %n file(s) with capital and small letters exchanged; found all the same. The first is “{path}” in {file}, where the package has “{found}”.</source>
            <translation>
                <numerusform>Des pages demandent %Ln fichier en confondant majuscules et minuscules ; trouvé tout de même. Il s’agit de « {path} » dans {file}, là où le paquet contient « {found} ».</numerusform>
                <numerusform>Des pages demandent %Ln fichiers en confondant majuscules et minuscules ; trouvés tout de même. Le premier est « {path} » dans {file}, là où le paquet contient « {found} ».</numerusform>
            </translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation>Préparation des médias</translation>
        </message>
        <message>
            <source>Preparing media: {file}</source>
            <translation>Préparation des médias : {file}</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>Lire le rapport</translation>
        </message>
        <message>
            <source>Something in the package was not foreseen ({name}). Nothing was imported; send the package to whoever looks after Carrel.</source>
            <translation>Quelque chose dans le paquet n’était pas prévu ({name}). Rien n’a été importé. Envoyez le paquet à la personne qui s’occupe de Carrel.</translation>
        </message>
        <message>
            <source>The course has nothing to launch: no item of its manifest names a page. Nothing was imported; ask for the course to be exported again.</source>
            <translation>Le cours n’a rien à ouvrir : aucun élément de son manifeste ne nomme une page. Rien n’a été importé. Demandez un nouvel export du cours.</translation>
        </message>
        <message>
            <source>The course is in the archive “{name}” inside this one; imported from there.</source>
            <translation>Le cours se trouve dans l’archive « {name} » contenue dans celle-ci ; il en a été importé.</translation>
        </message>
        <message>
            <source>The course is in the folder “{root}” of the archive; unpacked from there.</source>
            <translation>Le cours se trouve dans le dossier « {root} » de l’archive ; il en a été décompressé.</translation>
        </message>
        <message>
            <source>The course needs Flash, which nothing plays any more ({pages}), and has no HTML5 page beside it. Nothing was imported; ask for the course to be exported as HTML5.</source>
            <translation>Le cours a besoin de Flash, que plus rien ne lit ({pages}), et n’a pas de page HTML5 à côté. Rien n’a été importé. Demandez un export du cours en HTML5.</translation>
        </message>
        <message>
            <source>The course needs {size} MB, and {free} MB are free</source>
            <translation>Le cours nécessite {size} Mo, et {free} Mo sont libres</translation>
        </message>
        <message>
            <source>The course opens “{page}”, as was asked for at its import.</source>
            <translation>Le cours s’ouvre par « {page} », comme demandé à l’importation.</translation>
        </message>
        <message>
            <source>The course's manifest asks for a document type definition from elsewhere, which is never fetched. Nothing was imported; ask for the course to be exported without it.</source>
            <translation>Le manifeste du cours demande une définition de type de document externe, qui n’est jamais téléchargée. Rien n’a été importé. Demandez un export du cours sans elle.</translation>
        </message>
        <message>
            <source>The course's manifest defines XML entities, which can be used to read files or fill the memory of this computer. Nothing was imported; ask for the course to be exported without them.</source>
            <translation>Le manifeste du cours définit des entités XML, qui peuvent servir à lire des fichiers ou à saturer la mémoire de cet ordinateur. Rien n’a été importé. Demandez un export du cours sans elles.</translation>
        </message>
        <message>
            <source>The course's manifest holds a text so long that no real course needs it. Nothing was imported.</source>
            <translation>Le manifeste du cours contient un texte si long qu’aucun vrai cours n’en a besoin. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>The course's manifest holds more than any real course's does. Nothing was imported.</source>
            <translation>Le manifeste du cours contient plus d’éléments que celui d’aucun vrai cours. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>The course's manifest is larger than {limit} MB, which no real course needs. Nothing was imported.</source>
            <translation>Le manifeste du cours dépasse {limit} Mo, ce dont aucun vrai cours n’a besoin. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>The course's manifest is missing from its folder. Remove the course from the library and import it again.</source>
            <translation>Le manifeste du cours manque dans son dossier. Supprimez le cours de la bibliothèque et importez-le à nouveau.</translation>
        </message>
        <message>
            <source>The course's manifest is nested more deeply than any real course. Nothing was imported.</source>
            <translation>Le manifeste du cours est imbriqué plus profondément qu’aucun vrai cours. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>The course's manifest is not well-formed XML: line {line}, column {column}: {reason}. Nothing was imported; ask whoever made the course for a corrected package.</source>
            <translation>Le manifeste du cours n’est pas du XML bien formé : ligne {line}, colonne {column} : {reason}. Rien n’a été importé. Demandez un paquet corrigé à l’auteur du cours.</translation>
        </message>
        <message>
            <source>The course's pages are not in the package but on the network ({hosts}), so it can't be taken offline. Nothing was imported; ask for the full course instead of a link to it.</source>
            <translation>Les pages du cours ne sont pas dans le paquet mais sur le réseau ({hosts}), il ne peut donc pas être suivi hors ligne. Rien n’a été importé. Demandez le cours complet au lieu d’un lien vers lui.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). Nothing was changed; check the disk and try again.</source>
            <translation>Le disque qui contient les cours a signalé une erreur ({strerror}). Rien n’a été modifié. Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>The file imsmanifest.xml does not hold a manifest but &lt;{name}&gt;. Nothing was imported.</source>
            <translation>Le fichier imsmanifest.xml ne contient pas un manifeste mais &lt;{name}&gt;. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was kept; you can import the file again.</source>
            <translation>L’importation a été annulée. Rien n’a été conservé. Vous pouvez importer à nouveau le fichier.</translation>
        </message>
        <message>
            <source>The manifest is called “{file}” instead of “imsmanifest.xml”; read all the same.</source>
            <translation>Le manifeste s’appelle « {file} » au lieu de « imsmanifest.xml » ; lu tout de même.</translation>
        </message>
        <message>
            <source>The manifest lists “{path}”, which is not in the package.</source>
            <translation>Le manifeste cite « {path} », qui n’est pas dans le paquet.</translation>
        </message>
        <message>
            <source>The manifest writes “{path}” where the package has “{found}”; used all the same.</source>
            <translation>Le manifeste écrit « {path} » là où le paquet contient « {found} » ; utilisé tout de même.</translation>
        </message>
        <message>
            <source>The package</source>
            <translation>Le paquet</translation>
        </message>
        <message>
            <source>The package claims to unpack to {times} times its size, as archives do that are made to fill a disk. Nothing was imported; ask for the course to be exported again.</source>
            <translation>Le paquet annonce {times} fois sa taille une fois décompressé, comme le font les archives conçues pour remplir un disque. Rien n’a été importé. Demandez un nouvel export du cours.</translation>
        </message>
        <message>
            <source>The package contains “{shown}”, {why}. Nothing was imported; if you trust the source, ask for the course to be exported again.</source>
            <translation>Le paquet contient « {shown} », {why}. Rien n’a été importé. Si vous avez confiance en la source, demandez un nouvel export du cours.</translation>
        </message>
        <message>
            <source>The package has more than {entries} files, which no course needs. Nothing was imported.</source>
            <translation>Le paquet contient plus de {entries} fichiers, ce dont aucun cours n’a besoin. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>The package holds no course but a link to one: its page “{page}” shows what is at {address}, so it can't be taken offline. Nothing was imported; ask for the full course instead of a dispatch package.</source>
            <translation>Le paquet ne contient pas de cours mais un lien vers un cours : sa page « {page} » montre ce qui se trouve à {address}, il ne peut donc pas être suivi hors ligne. Rien n’a été importé. Demandez le cours complet au lieu d’un paquet de diffusion.</translation>
        </message>
        <message>
            <source>The package is damaged: {what}. Nothing was imported; copy or download the file again.</source>
            <translation>Le paquet est endommagé : {what}. Rien n’a été importé. Copiez ou téléchargez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>The package would unpack to {claimed} GB; at most {limit} GB are accepted. Nothing was imported.</source>
            <translation>Le paquet occuperait {claimed} Go une fois décompressé ; {limit} Go au plus sont acceptés. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>The page “{page}” to open the course with is not in the package. Nothing was imported; give its path as it is in the package, from the folder of imsmanifest.xml.</source>
            <translation>La page « {page} » par laquelle ouvrir le cours n’est pas dans le paquet. Rien n’a été importé. Indiquez son chemin tel qu’il est dans le paquet, à partir du dossier d’imsmanifest.xml.</translation>
        </message>
        <message>
            <source>The saved place in this course can't be read. The answers given so far are kept; start the course again.</source>
            <translation>L’emplacement enregistré dans ce cours est illisible. Les réponses données jusqu’ici sont conservées ; recommencez le cours.</translation>
        </message>
        <message>
            <source>The saved place in this course was written by a newer version of the program. Nothing was lost; install the newer version to go on from there.</source>
            <translation>L’emplacement enregistré dans ce cours a été écrit par une version plus récente du programme. Rien n’a été perdu. Installez la version plus récente pour reprendre à cet endroit.</translation>
        </message>
        <message>
            <source>The start page of the course is not in the package: {pages}. Nothing was imported; ask for the course to be exported again.</source>
            <translation>La page de démarrage du cours n’est pas dans le paquet : {pages}. Rien n’a été importé. Demandez un nouvel export du cours.</translation>
        </message>
        <message>
            <source>Then {file}</source>
            <translation>Ensuite {file}</translation>
        </message>
        <message numerus="yes">
            <source>Then {file} and %n other file(s)</source>
            <translation>
                <numerusform>Ensuite {file} et %Ln autre fichier</numerusform>
                <numerusform>Ensuite {file} et %Ln autres fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no room left</source>
            <translation>Il ne reste plus de place</translation>
        </message>
        <message numerus="yes">
            <source>This archive is not a SCORM package but holds %n others ({names}). Nothing was imported; unzip it and import the course that you want.</source>
            <translation>
                <numerusform>Cette archive n’est pas un paquet SCORM mais en contient %Ln autre ({names}). Rien n’a été importé. Décompressez-la et importez le cours voulu.</numerusform>
                <numerusform>Cette archive n’est pas un paquet SCORM mais en contient %Ln autres ({names}). Rien n’a été importé. Décompressez-la et importez le cours voulu.</numerusform>
            </translation>
        </message>
        <message>
            <source>This archive is not a SCORM package. It is {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>Cette archive n’est pas un paquet SCORM, mais {kind}. Rien n’a été importé. Demandez le cours sous forme de paquet SCORM 1.2 ou SCORM 2004.</translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. It looks like {kind}. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>Cette archive n’est pas un paquet SCORM : elle n’a pas de fichier imsmanifest.xml. Elle ressemble à {kind}. Rien n’a été importé. Demandez le cours sous forme de paquet SCORM 1.2 ou SCORM 2004.</translation>
        </message>
        <message>
            <source>This archive is not a SCORM package: it has no imsmanifest.xml. Nothing was imported; ask for the course as a SCORM 1.2 or SCORM 2004 package.</source>
            <translation>Cette archive n’est pas un paquet SCORM : elle n’a pas de fichier imsmanifest.xml. Rien n’a été importé. Demandez le cours sous forme de paquet SCORM 1.2 ou SCORM 2004.</translation>
        </message>
        <message>
            <source>This file is already in the library as “{title}”. Nothing was changed; open the course from the library.</source>
            <translation>Ce fichier est déjà dans la bibliothèque sous le titre « {title} ». Rien n’a été modifié. Ouvrez le cours depuis la bibliothèque.</translation>
        </message>
        <message>
            <source>This file is not a zip archive, and SCORM packages are. Nothing was imported; choose the .zip file that the authoring tool exported.</source>
            <translation>Ce fichier n’est pas une archive zip, alors que les paquets SCORM en sont. Rien n’a été importé. Choisissez le fichier .zip que l’outil auteur a exporté.</translation>
        </message>
        <message>
            <source>This file was not added</source>
            <translation>Ce fichier n’a pas été ajouté</translation>
        </message>
        <message>
            <source>This machine could not work with the file ({why}). Nothing was imported; check the disk it is on, and try again.</source>
            <translation>Ce poste n’a pas pu traiter le fichier ({why}). Rien n’a été importé. Vérifiez le disque où il se trouve et réessayez.</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation>Décompression</translation>
        </message>
        <message>
            <source>Western European DOS, code page 850</source>
            <translation>la page de codes 850 (DOS, Europe occidentale)</translation>
        </message>
        <message>
            <source>Western European Windows, code page 1252</source>
            <translation>la page de codes 1252 (Windows, Europe occidentale)</translation>
        </message>
        <message>
            <source>Your library is as it was.</source>
            <translation>Votre bibliothèque est restée telle quelle.</translation>
        </message>
        <message>
            <source>a Flash movie</source>
            <translation>une animation Flash</translation>
        </message>
        <message>
            <source>a backup of a Moodle course</source>
            <translation>une sauvegarde d’un cours Moodle</translation>
        </message>
        <message>
            <source>a cmi5 course</source>
            <translation>un cours cmi5</translation>
        </message>
        <message>
            <source>a collection of test questions (IMS QTI)</source>
            <translation>un recueil de questions de test (IMS QTI)</translation>
        </message>
        <message>
            <source>a name of more than {max_name_bytes} bytes</source>
            <translation>un nom de plus de {max_name_bytes} octets</translation>
        </message>
        <message>
            <source>a name that ends in a dot or a blank, which Windows drops silently</source>
            <translation>un nom qui se termine par un point ou une espace, que Windows supprime sans le dire</translation>
        </message>
        <message>
            <source>a name that means a device on Windows</source>
            <translation>un nom qui désigne un périphérique sous Windows</translation>
        </message>
        <message>
            <source>a name with characters that not every system can store</source>
            <translation>un nom avec des caractères que certains systèmes ne peuvent pas enregistrer</translation>
        </message>
        <message>
            <source>a path of more than {max_path_length} characters</source>
            <translation>un chemin de plus de {max_path_length} caractères</translation>
        </message>
        <message>
            <source>a path on a drive of its own</source>
            <translation>un chemin sur un lecteur à part</translation>
        </message>
        <message>
            <source>a path that leads out of the course's folder</source>
            <translation>un chemin qui sort du dossier du cours</translation>
        </message>
        <message>
            <source>a plain IMS Content Package, which reports nothing to its player</source>
            <translation>un simple paquet IMS Content Package, qui ne transmet rien à son lecteur</translation>
        </message>
        <message>
            <source>a presentation</source>
            <translation>une présentation</translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>environ %Ln heure restante</numerusform>
                <numerusform>environ %Ln heures restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>environ %Ln minute restante</numerusform>
                <numerusform>environ %Ln minutes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>an AICC course</source>
            <translation>un cours AICC</translation>
        </message>
        <message>
            <source>an H5P activity</source>
            <translation>une activité H5P</translation>
        </message>
        <message>
            <source>an IMS Common Cartridge, which learning platforms take apart</source>
            <translation>un paquet IMS Common Cartridge, que les plateformes de formation démontent</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>un document bureautique</translation>
        </message>
        <message>
            <source>an absolute path, which could overwrite files of this computer</source>
            <translation>un chemin absolu, qui pourrait écraser des fichiers de cet ordinateur</translation>
        </message>
        <message>
            <source>an authoring tool's own file</source>
            <translation>un fichier propre à un outil auteur</translation>
        </message>
        <message>
            <source>an electronic book (EPUB)</source>
            <translation>un livre électronique (EPUB)</translation>
        </message>
        <message>
            <source>an xAPI (Tin Can) course</source>
            <translation>un cours xAPI (Tin Can)</translation>
        </message>
        <message>
            <source>and also “{earlier}”, which is the same file on Windows and macOS</source>
            <translation>et aussi « {earlier} », qui est le même fichier sous Windows et macOS</translation>
        </message>
        <message>
            <source>another archive: unpack it once and import what is inside</source>
            <translation>une autre archive : décompressez-la une fois et importez ce qu’elle contient</translation>
        </message>
        <message>
            <source>its table of contents can't be read</source>
            <translation>sa table des matières est illisible</translation>
        </message>
        <message>
            <source>its table of contents can't be read ({strerror})</source>
            <translation>sa table des matières est illisible ({strerror})</translation>
        </message>
        <message>
            <source>its table of contents is missing, as after a download that broke off</source>
            <translation>sa table des matières manque, comme après un téléchargement interrompu</translation>
        </message>
        <message>
            <source>larger than the {limit} MB it may be</source>
            <translation>plus grand que les {limit} Mo admis</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>moins d’une minute restante</translation>
        </message>
        <message>
            <source>more than {max_depth} folders deep</source>
            <translation>à plus de {max_depth} dossiers de profondeur</translation>
        </message>
        <message>
            <source>packed by a method that content packages may not use</source>
            <translation>compressé par une méthode que les paquets de contenu ne peuvent pas utiliser</translation>
        </message>
        <message>
            <source>plain web pages</source>
            <translation>de simples pages web</translation>
        </message>
        <message>
            <source>simplified Chinese, GB 2312</source>
            <translation>le codage GB 2312 (chinois simplifié)</translation>
        </message>
        <message>
            <source>simplified Chinese, code page 936</source>
            <translation>la page de codes 936 (chinois simplifié)</translation>
        </message>
        <message>
            <source>the file ends in the middle of “{name}”</source>
            <translation>le fichier s’arrête au milieu de « {name} »</translation>
        </message>
        <message>
            <source>the zip standard's own code page, 437</source>
            <translation>la page de codes 437, propre à la norme zip</translation>
        </message>
        <message>
            <source>traditional Chinese, code page 950</source>
            <translation>la page de codes 950 (chinois traditionnel)</translation>
        </message>
        <message>
            <source>twice, and only one of the two could be kept</source>
            <translation>deux fois, et un seul des deux pourrait être conservé</translation>
        </message>
        <message>
            <source>which is both a file and a folder there</source>
            <translation>qui est à la fois un fichier et un dossier</translation>
        </message>
        <message>
            <source>which is encrypted, and courses can't have a password</source>
            <translation>qui est chiffré, alors que les cours ne peuvent pas avoir de mot de passe</translation>
        </message>
        <message>
            <source>which is no file but a link or a device</source>
            <translation>qui n’est pas un fichier mais un lien ou un périphérique</translation>
        </message>
        <message>
            <source>which this disk takes for the same file as another of the package</source>
            <translation>que ce disque confond avec un autre fichier du paquet</translation>
        </message>
        <message>
            <source>which unpacks to more than it claims</source>
            <translation>qui, décompressé, dépasse la taille annoncée</translation>
        </message>
        <message>
            <source>whose data overlap another entry's</source>
            <translation>dont les données recouvrent celles d’une autre entrée</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n file(s)</source>
            <translation>
                <numerusform>{done} sur %Ln fichier</numerusform>
                <numerusform>{done} sur %Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} sur {whole}</translation>
        </message>
        <message numerus="yes">
            <source>{pages} and %n more</source>
            <translation>
                <numerusform>{pages} et %Ln autre</numerusform>
                <numerusform>{pages} et %Ln autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{refused} of %n files were not added</source>
            <translation>
                <numerusform>{refused} fichiers sur %Ln n’ont pas été ajoutés</numerusform>
                <numerusform>{refused} fichiers sur %Ln n’ont pas été ajoutés</numerusform>
            </translation>
        </message>
        <message>
            <source>{sentence} Or import it to open with “{page}”, the likeliest page in it.</source>
            <translation>{sentence} Ou importez-le en l’ouvrant par « {page} », la page la plus probable.</translation>
        </message>
        <message>
            <source>{speed} × real time</source>
            <translation>{speed} × le temps réel</translation>
        </message>
        <message>
            <source>{what} on the disk that holds the courses. Nothing was imported; make room and try again.</source>
            <translation>{what} sur le disque qui contient les cours. Rien n’a été importé. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>“{name}” can't be read ({strerror}). Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation>« {name} » est illisible ({strerror}). Rien n’a été importé. Vérifiez que le disque ou la clé USB est toujours connecté et réessayez.</translation>
        </message>
        <message>
            <source>“{name}” changed while it was being read. Nothing was imported; wait until it is completely copied and try again.</source>
            <translation>« {name} » a changé pendant la lecture. Rien n’a été importé. Attendez la fin de la copie et réessayez.</translation>
        </message>
        <message>
            <source>“{name}” is damaged</source>
            <translation>« {name} » est endommagé</translation>
        </message>
        <message>
            <source>“{name}” is incomplete or altered</source>
            <translation>« {name} » est incomplet ou altéré</translation>
        </message>
        <message>
            <source>“{name}” is not where the archive says</source>
            <translation>« {name} » n’est pas là où l’archive l’indique</translation>
        </message>
        <message>
            <source>“{name}” went away while it was being read. Nothing was imported; check that the disk or stick is still connected and try again.</source>
            <translation>« {name} » a disparu pendant la lecture. Rien n’a été importé. Vérifiez que le disque ou la clé USB est toujours connecté et réessayez.</translation>
        </message>
        <message>
            <source>“{page}” can't open; its place in the course is left out.</source>
            <translation>« {page} » ne peut pas s’ouvrir ; sa place dans le cours est laissée de côté.</translation>
        </message>
        <message>
            <source>“{page}” needs Flash, which nothing plays any more; “{other}” beside it is used.</source>
            <translation>« {page} » a besoin de Flash, que plus rien ne lit ; « {other} » à côté est utilisé.</translation>
        </message>
        <message>
            <source>“{page}” shows what is on the network ({address}) and stays empty offline.</source>
            <translation>« {page} » montre ce qui est sur le réseau ({address}) et reste vide hors ligne.</translation>
        </message>
        <message>
            <source>“{title}” is in the library already; nothing was added.</source>
            <translation>« {title} » est déjà dans la bibliothèque ; rien n’a été ajouté.</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Cancel import</source>
            <translation>Annuler l’importation</translation>
        </message>
        <message>
            <source>Goes on at the next start, or when somebody opens the course</source>
            <translation>Reprend au prochain démarrage, ou quand quelqu’un ouvre le cours</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importation de {file}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Stopping; nothing of this file is kept</source>
            <translation>Arrêt en cours ; rien de ce fichier n’est conservé</translation>
        </message>
        <message>
            <source>Stopping; the course is in the library</source>
            <translation>Arrêt en cours ; le cours est dans la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Import courses</source>
            <translation>Importer des cours</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>Lire le rapport</translation>
        </message>
        <message>
            <source>SCORM packages (*.zip);;All files (*)</source>
            <translation>Paquets SCORM (*.zip);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave the server</source>
            <translation>Quitter le serveur</translation>
        </message>
        <message>
            <source>Leave the server of {center}?</source>
            <translation>Quitter le serveur de {center} ?</translation>
        </message>
        <message>
            <source>Stay connected</source>
            <translation>Rester connecté</translation>
        </message>
    </context>
    <context>
        <name>LessonList</name>
        <message>
            <source>Open {lesson}, {status}</source>
            <translation>Ouvrir {lesson}, {status}</translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation>Afficher les {number} leçons</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message numerus="yes">
            <source>%n attempt(s) left</source>
            <translation>
                <numerusform>%Ln tentative restante</numerusform>
                <numerusform>%Ln tentatives restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are due by {day}.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>%Ln cours est à terminer pour le {day}.</numerusform>
                <numerusform>%Ln cours sont à terminer pour le {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n courses are overdue.</source>
            <comment>two or more</comment>
            <translation>
                <numerusform>%Ln cours est en retard.</numerusform>
                <numerusform>%Ln cours sont en retard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%Ln leçon</numerusform>
                <numerusform>%Ln leçons</numerusform>
            </translation>
        </message>
        <message>
            <source>1 course is due by {day}.</source>
            <translation>1 cours est à terminer pour le {day}.</translation>
        </message>
        <message>
            <source>1 course is overdue.</source>
            <translation>1 cours est en retard.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Ask whoever made the course for another package.</source>
            <translation>Demandez un autre paquet à l’auteur du cours.</translation>
        </message>
        <message>
            <source>Attempt {number} in progress</source>
            <translation>Tentative {number} en cours</translation>
        </message>
        <message>
            <source>Attempt {number} waits for your instructor</source>
            <translation>La tentative {number} attend votre formateur</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En préparation</translation>
        </message>
        <message>
            <source>Certificate ready</source>
            <translation>Certificat disponible</translation>
        </message>
        <message>
            <source>Completed, provisional</source>
            <translation>Terminé, provisoire</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminés</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Avec échéance</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>À terminer aujourd’hui</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Échéance : {day}</translation>
        </message>
        <message>
            <source>Everything here is done.</source>
            <translation>Tout est terminé ici.</translation>
        </message>
        <message>
            <source>Finished {day}</source>
            <translation>Terminé {day}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}.</source>
            <translation>Bon après-midi, {name}.</translation>
        </message>
        <message>
            <source>Good evening, {name}.</source>
            <translation>Bonsoir, {name}.</translation>
        </message>
        <message>
            <source>Good morning, {name}.</source>
            <translation>Bonjour, {name}.</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Last opened {when}</source>
            <translation>Dernière ouverture {when}</translation>
        </message>
        <message>
            <source>Last opened {when}, on another machine</source>
            <translation>Dernière ouverture {when}, sur un autre poste</translation>
        </message>
        <message>
            <source>Last opened {when}, on this machine</source>
            <translation>Dernière ouverture {when}, sur ce poste</translation>
        </message>
        <message>
            <source>Lesson {number} of {all}: {title}</source>
            <translation>Leçon {number} sur {all} : {title}</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Aucune échéance.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Opened {day}</source>
            <translation>Ouvert {day}</translation>
        </message>
        <message>
            <source>Pass mark {share}</source>
            <translation>Seuil de réussite {share}</translation>
        </message>
        <message>
            <source>Passed, provisional</source>
            <translation>Réussi, provisoire</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Waits for the server to confirm</source>
            <translation>En attente du serveur</translation>
        </message>
        <message>
            <source>Was due {day}</source>
            <translation>Échéance passée : {day}</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString: a day without its year</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>pour le {day}</translation>
        </message>
        <message>
            <source>no attempt left</source>
            <translation>aucune tentative restante</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>{done} of {all} lessons done</source>
            <translation>{done} sur {all} leçons</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>A course that you complete or pass will be here.</source>
            <translation>Un cours que vous terminez ou réussissez apparaîtra ici.</translation>
        </message>
        <message>
            <source>A course that you start stays here until it is done.</source>
            <translation>Un cours que vous commencez reste ici jusqu’à ce qu’il soit terminé.</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Everything that had to be done by a day is done.</source>
            <translation>Tout ce qui avait une échéance est terminé.</translation>
        </message>
        <message>
            <source>Find a course</source>
            <translation>Rechercher un cours</translation>
        </message>
        <message>
            <source>Import a SCORM package, or drop its .zip anywhere in this window. It then works without a network.</source>
            <translation>Importez un paquet SCORM, ou déposez son .zip n’importe où dans cette fenêtre. Il fonctionne ensuite sans réseau.</translation>
        </message>
        <message>
            <source>Import course</source>
            <translation>Importer un cours</translation>
        </message>
        <message>
            <source>My courses</source>
            <translation>Mes cours</translation>
        </message>
        <message>
            <source>No course matches</source>
            <translation>Aucun cours ne correspond</translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation>Rien de terminé pour l’instant</translation>
        </message>
        <message>
            <source>Nothing in progress</source>
            <translation>Rien en cours</translation>
        </message>
        <message>
            <source>Nothing is assigned to you yet. Ask your instructor; what they assign appears here by itself.</source>
            <translation>Rien ne vous est encore attribué. Adressez-vous à votre formateur ; ce qu’il attribue apparaît ici de lui-même.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Aucune échéance</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Show all courses</source>
            <translation>Afficher tous les cours</translation>
        </message>
        <message>
            <source>Try fewer or other words, or look among all courses.</source>
            <translation>Essayez avec moins de mots ou d’autres mots, ou cherchez parmi tous les cours.</translation>
        </message>
        <message>
            <source>Which courses</source>
            <translation>Quels cours</translation>
        </message>
        <message>
            <source>Your courses will be here</source>
            <translation>Vos cours apparaîtront ici</translation>
        </message>
    </context>
    <context>
        <name>Logo</name>
        <message>
            <source>The picture is larger than 500 kB. Nothing was changed; choose a smaller one.</source>
            <translation>L’image dépasse 500 ko. Rien n’a été modifié. Choisissez-en une plus petite.</translation>
        </message>
        <message>
            <source>This is no picture that can be read. Nothing was changed; choose a PNG, JPEG or SVG file.</source>
            <translation>Cette image est illisible. Rien n’a été modifié. Choisissez un fichier PNG, JPEG ou SVG.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Leave this course first, then drop the files</source>
            <translation>Quittez d’abord ce cours, puis déposez les fichiers</translation>
        </message>
        <message>
            <source>Let go to add it to the library</source>
            <translation>Relâchez pour l’ajouter à la bibliothèque</translation>
        </message>
        <message>
            <source>Let go to check whether it is genuine</source>
            <translation>Relâchez pour vérifier son authenticité</translation>
        </message>
        <message>
            <source>Let go to see what this roster would change</source>
            <translation>Relâchez pour voir ce que cette liste changerait</translation>
        </message>
    </context>
    <context>
        <name>Manifest</name>
        <message>
            <source>A &lt;{local_name}&gt; has {what}, unknown there; the rule is left out.</source>
            <translation>Un élément &lt;{local_name}&gt; contient {what}, inconnu à cet endroit ; la règle est ignorée.</translation>
        </message>
        <message>
            <source>An item has no identifier; “{name}” is used.</source>
            <translation>Un élément n’a pas d’identifiant ; « {name} » est utilisé.</translation>
        </message>
        <message>
            <source>Nothing in the organization “{title}” can be opened; the package's pages are listed instead.</source>
            <translation>Rien dans l’organisation « {title} » ne peut s’ouvrir ; les pages du paquet sont listées à la place.</translation>
        </message>
        <message>
            <source>Nothing in the organization “{title}” can be opened; “{instead}” is used.</source>
            <translation>Rien dans l’organisation « {title} » ne peut s’ouvrir ; « {instead} » sert à la place.</translation>
        </message>
        <message>
            <source>The default organization “{wanted}” is not in the manifest; the first one is used.</source>
            <translation>L’organisation par défaut « {wanted} » n’est pas dans le manifeste ; la première est utilisée.</translation>
        </message>
        <message>
            <source>The identifier “{name}” is used twice; the second is called “{other}”.</source>
            <translation>L’identifiant « {name} » est utilisé deux fois ; le second devient « {other} ».</translation>
        </message>
        <message>
            <source>The item “{name}” has no title; its identifier is shown instead.</source>
            <translation>L’élément « {name} » n’a pas de titre ; son identifiant est affiché à la place.</translation>
        </message>
        <message>
            <source>The item “{name}” stands for the manifest “{wanted}”; its items are put there.</source>
            <translation>L’élément « {name} » représente le manifeste « {wanted} » ; les éléments de celui-ci sont placés là.</translation>
        </message>
        <message>
            <source>The item “{title}” ({name}) refers to “{wanted}”, which is not among the resources; it has no page to open.</source>
            <translation>L’élément « {title} » ({name}) renvoie à « {wanted} », qui n’est pas parmi les ressources ; il n’a pas de page à ouvrir.</translation>
        </message>
        <message>
            <source>The item “{title}” has no page and nothing below it; left out.</source>
            <translation>L’élément « {title} » n’a ni page ni rien en dessous ; ignoré.</translation>
        </message>
        <message>
            <source>The manifest declares no namespace; its elements are known by their names alone.</source>
            <translation>Le manifeste ne déclare aucun espace de noms ; ses éléments sont reconnus par leur seul nom.</translation>
        </message>
        <message>
            <source>The manifest declares {declared} but is written like {edition}; read as declared.</source>
            <translation>Le manifeste déclare {declared} mais est écrit comme {edition} ; lu comme déclaré.</translation>
        </message>
        <message>
            <source>The manifest does not say which standard it follows; read as {edition}.</source>
            <translation>Le manifeste ne dit pas quelle norme il suit ; lu comme {edition}.</translation>
        </message>
        <message>
            <source>The manifest has no organization; its pages are listed as they come.</source>
            <translation>Le manifeste n’a pas d’organisation ; ses pages sont listées dans leur ordre.</translation>
        </message>
        <message>
            <source>The manifest has no organization; that of the manifest inside it is used.</source>
            <translation>Le manifeste n’a pas d’organisation ; celle du manifeste qu’il contient est utilisée.</translation>
        </message>
        <message>
            <source>The manifest has {count} organizations; the default one is used.</source>
            <translation>Le manifeste a {count} organisations ; celle par défaut est utilisée.</translation>
        </message>
        <message>
            <source>The manifest holds another manifest; its resources are used as if they were its own.</source>
            <translation>Le manifeste contient un autre manifeste ; ses ressources sont utilisées comme si elles lui appartenaient.</translation>
        </message>
        <message>
            <source>The manifest is in the namespace “{uri}”, which is not that of manifests; its elements are known by their names alone.</source>
            <translation>Le manifeste est dans l’espace de noms « {uri} », qui n’est pas celui des manifestes ; ses éléments sont reconnus par leur seul nom.</translation>
        </message>
        <message>
            <source>The manifest is not in the encoding it claims ({declared}); read as {used}.</source>
            <translation>Le manifeste n’est pas dans le codage qu’il annonce ({declared}) ; lu comme {used}.</translation>
        </message>
        <message>
            <source>The manifest names no default organization; the first one is used.</source>
            <translation>Le manifeste ne nomme pas d’organisation par défaut ; la première est utilisée.</translation>
        </message>
        <message>
            <source>The manifest starts with blank lines, which XML does not allow; passed over.</source>
            <translation>Le manifeste commence par des lignes vides, ce que XML n’admet pas ; ignorées.</translation>
        </message>
        <message>
            <source>The manifest uses a prefix it never declares ({what}).</source>
            <translation>Le manifeste utilise un préfixe qu’il ne déclare nulle part ({what}).</translation>
        </message>
        <message>
            <source>The mastery score of “{name}” is “{written}”, not 0 to 100; left out.</source>
            <translation>Le score de maîtrise de « {name} » est « {written} », hors de 0 à 100 ; ignoré.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” can't be read ({why}); passed over.</source>
            <translation>Le fichier de métadonnées « {path} » est illisible ({why}) ; ignoré.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” is not in the package.</source>
            <translation>Le fichier de métadonnées « {path} » n’est pas dans le paquet.</translation>
        </message>
        <message>
            <source>The metadata file “{path}” leaves the title blank.</source>
            <translation>Le fichier de métadonnées « {path} » laisse le titre vide.</translation>
        </message>
        <message>
            <source>The organization has no identifier; “organization” is used.</source>
            <translation>L’organisation n’a pas d’identifiant ; « organization » est utilisé.</translation>
        </message>
        <message>
            <source>The organization “{name}” has no title; “{title}” is shown instead.</source>
            <translation>L’organisation « {name} » n’a pas de titre ; « {title} » est affiché à la place.</translation>
        </message>
        <message>
            <source>The prerequisites of “{name}” are written with words (“{written}”); read as “{mended}”.</source>
            <translation>Les prérequis de « {name} » sont écrits avec des mots (« {written} ») ; lus comme « {mended} ».</translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the first one is used.</source>
            <translation>La ressource « {identifier} » est citée deux fois ; la première est utilisée.</translation>
        </message>
        <message>
            <source>The resource “{identifier}” is listed twice; the one with a page is used.</source>
            <translation>La ressource « {identifier} » est citée deux fois ; celle qui a une page est utilisée.</translation>
        </message>
        <message>
            <source>The resource “{name}” calls itself “{declared}”; taken as {kind}.</source>
            <translation>La ressource « {name} » se dit « {declared} » ; traitée comme {kind}.</translation>
        </message>
        <message>
            <source>The resource “{name}” does not say whether it is a SCO or an asset; taken as a SCO.</source>
            <translation>La ressource « {name} » ne dit pas si elle est un SCO ou un asset ; traitée comme un SCO.</translation>
        </message>
        <message>
            <source>The resource “{name}” is on the network ({address}) and can't open offline.</source>
            <translation>La ressource « {name} » est sur le réseau ({address}) et ne peut pas s’ouvrir hors ligne.</translation>
        </message>
        <message>
            <source>The resource “{name}” names no page; “{page}” is the only one among its files, and used.</source>
            <translation>La ressource « {name} » ne nomme aucune page ; « {page} » est la seule parmi ses fichiers, et elle est utilisée.</translation>
        </message>
        <message>
            <source>The resource “{name}” separates folders with “\”; read as “/”.</source>
            <translation>La ressource « {name} » sépare les dossiers par « \ » ; lu comme « / ».</translation>
        </message>
        <message>
            <source>The resource “{name}” writes its page as “{address}”, which is not there; “{meant}” is used.</source>
            <translation>La ressource « {name} » écrit sa page « {address} », qui n’existe pas ; « {meant} » est utilisé.</translation>
        </message>
        <message>
            <source>The resource “{name}” writes “{said}” where “{right}” is meant; read all the same.</source>
            <translation>La ressource « {name} » écrit « {said} » au lieu de « {right} » ; lue tout de même.</translation>
        </message>
        <message>
            <source>The resource “{wanted}” of the item “{title}” names no page.</source>
            <translation>La ressource « {wanted} » de l’élément « {title} » ne nomme aucune page.</translation>
        </message>
        <message>
            <source>adlseq:objectives speaks of “{lost}”, which is no objective of its activity.</source>
            <translation>adlseq:objectives parle de « {lost} », qui n’est pas un objectif de son activité.</translation>
        </message>
        <message>
            <source>the action “{action_text}”</source>
            <translation>l’action « {action_text} »</translation>
        </message>
        <message>
            <source>the condition “{text}”</source>
            <translation>la condition « {text} »</translation>
        </message>
        <message>
            <source>“{activity}” refers to the sequencing rules “{reference}”, which are not in the manifest.</source>
            <translation>« {activity} » renvoie aux règles de séquencement « {reference} », qui ne sont pas dans le manifeste.</translation>
        </message>
        <message>
            <source>“{declared}” is no version of SCORM we know; read as {edition}.</source>
            <translation>« {declared} » n’est pas une version de SCORM connue ; lu comme {edition}.</translation>
        </message>
        <message>
            <source>“{raw}” is no measure from -1 to 1; minNormalizedMeasure is 1.0 instead.</source>
            <translation>« {raw} » n’est pas une mesure de -1 à 1 ; minNormalizedMeasure vaut 1.0 à la place.</translation>
        </message>
        <message>
            <source>“{text}” is no control that “{name}” can hide; passed over.</source>
            <translation>« {text} » n’est pas une commande que « {name} » peut masquer ; ignoré.</translation>
        </message>
        <message>
            <source>“{written}” is no time limit action (“{name}”); left out.</source>
            <translation>« {written} » n’est pas une action de limite de temps (« {name} ») ; ignoré.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more of the kind “{code}”.</source>
            <translation>
                <numerusform>… et %Ln autre du type « {code} ».</numerusform>
                <numerusform>… et %Ln autres du type « {code} ».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Matters</name>
        <message>
            <source>, attempt {number}</source>
            <translation>, tentative {number}</translation>
        </message>
        <message>
            <source>A course that is not on this machine</source>
            <translation>Un cours qui n’est pas sur ce poste</translation>
        </message>
        <message>
            <source>A machine gave {name} another role</source>
            <translation>Un poste a donné un autre rôle à {name}</translation>
        </message>
        <message>
            <source>A record could not be used</source>
            <translation>Un enregistrement n’a pas pu être utilisé</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>Un autre poste</translation>
        </message>
        <message>
            <source>Both are genuine; no certificate is ever taken back by itself.</source>
            <translation>Les deux sont authentiques ; aucun certificat n’est jamais retiré automatiquement.</translation>
        </message>
        <message>
            <source>Both sides are stored. Choose the one to go on from.</source>
            <translation>Les deux branches sont enregistrées. Choisissez celle à poursuivre.</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>La compter</translation>
        </message>
        <message>
            <source>Go on from {machine}</source>
            <translation>Poursuivre depuis « {machine} »</translation>
        </message>
        <message>
            <source>Go on from {machine}?</source>
            <translation>Continuer depuis « {machine} » ?</translation>
        </message>
        <message>
            <source>Goes on here now</source>
            <translation>Se poursuit ici à présent</translation>
        </message>
        <message>
            <source>It is kept as it came; everything around it was taken.</source>
            <translation>Il est conservé tel qu’il est arrivé ; tout ce qui l’entourait a été reçu.</translation>
        </message>
        <message>
            <source>It is kept, and counts only if somebody says so.</source>
            <translation>Elle est conservée, et ne compte que si quelqu’un le décide.</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <source>Let it wait again</source>
            <translation>Remettre en attente</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucun pour l’instant</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Settled {moment}</source>
            <translation>Décidé {moment}</translation>
        </message>
        <message>
            <source>Settled {moment} by {name}</source>
            <translation>Décidé {moment} par {name}</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>The other side stays in the list. You can switch back at any time.</source>
            <translation>L’autre branche reste dans la liste. Vous pouvez y revenir à tout moment.</translation>
        </message>
        <message>
            <source>The role on the server holds, until an administrator there changes it.</source>
            <translation>Le rôle inscrit sur le serveur fait foi, jusqu’à ce qu’un administrateur l’y change.</translation>
        </message>
        <message>
            <source>The work is kept; the rules of the course say if it counts.</source>
            <translation>Le travail est conservé ; les règles du cours disent s’il compte.</translation>
        </message>
        <message>
            <source>This can only be settled on the server. Nothing was changed; ask its administrator.</source>
            <translation>Cela ne peut se décider que sur le serveur. Rien n’a été modifié. Adressez-vous à son administrateur.</translation>
        </message>
        <message>
            <source>This is not waiting any more. Nothing was changed; open the list again.</source>
            <translation>Ceci n’est plus en attente. Rien n’a été modifié. Rouvrez la liste.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Ce poste</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Temps passé</translation>
        </message>
        <message>
            <source>You can change this at any time.</source>
            <translation>Vous pouvez changer cela à tout moment.</translation>
        </message>
        <message>
            <source>{name} continued one attempt on two machines</source>
            <translation>{name} a continué une même tentative sur deux postes</translation>
        </message>
        <message>
            <source>{name} made an attempt over the limit</source>
            <translation>{name} a fait une tentative au-delà de la limite</translation>
        </message>
        <message>
            <source>{name} was given two certificates for one course</source>
            <translation>{name} a reçu deux certificats pour un même cours</translation>
        </message>
        <message>
            <source>{name} worked on a course after being withdrawn</source>
            <translation>{name} a suivi un cours après le retrait de son inscription</translation>
        </message>
        <message>
            <source>{name} worked on a version that is replaced</source>
            <translation>{name} a suivi une version qui est remplacée</translation>
        </message>
        <message>
            <source>{raw} of {most}</source>
            <translation>{raw} sur {most}</translation>
        </message>
    </context>
    <context>
        <name>MattersCard</name>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>{place} of {all}</source>
            <translation>{place} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message>
            <source>It changed while it was being read.</source>
            <translation>Il a changé pendant la lecture.</translation>
        </message>
        <message>
            <source>It holds neither picture nor sound.</source>
            <translation>Il ne contient ni image ni son.</translation>
        </message>
        <message>
            <source>It holds {count} tracks; Carrel makes files of up to {most} playable.</source>
            <translation>Il contient {count} pistes ; Carrel rend lisibles les fichiers qui en ont {most} au plus.</translation>
        </message>
        <message>
            <source>It is damaged, or protected against copying ({detail}).</source>
            <translation>Il est endommagé, ou protégé contre la copie ({detail}).</translation>
        </message>
        <message>
            <source>It is damaged: most of it is missing ({detail}).</source>
            <translation>Il est endommagé : il en manque la plus grande partie ({detail}).</translation>
        </message>
        <message>
            <source>It says that it lasts {hours} hours; Carrel makes up to {most} playable.</source>
            <translation>Il annonce une durée de {hours} heures ; Carrel rend lisibles des fichiers de {most} heures au plus.</translation>
        </message>
        <message>
            <source>Its data is damaged so badly that reading it failed. It was left as it is.</source>
            <translation>Ses données sont si endommagées que leur lecture a échoué. Il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>Its picture is {width} × {height} pixels; Carrel makes films of up to {most} × {most} playable.</source>
            <translation>Son image mesure {width} × {height} pixels ; Carrel rend lisibles des films de {most} × {most} au plus.</translation>
        </message>
        <message>
            <source>Its times make no sense: it is damaged.</source>
            <translation>Ses indications de temps n’ont pas de sens : il est endommagé.</translation>
        </message>
        <message>
            <source>No picture of it can be decoded: it is damaged, or protected against copying.</source>
            <translation>Aucune de ses images ne peut être décodée : il est endommagé, ou protégé contre la copie.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({strerror}). What is prepared of this course was kept, the rest is as it was; check the disk and start Carrel again, and it goes on.</source>
            <translation>Le disque qui contient les cours a signalé une erreur ({strerror}). Tout ce qui est préparé de ce cours a été conservé, le reste est inchangé. Vérifiez le disque et relancez Carrel : la préparation reprendra.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so films and sounds of a course were not prepared. The course is as it was. Make room or check the disk, then start Carrel again.</source>
            <translation>Le disque qui contient les cours a signalé une erreur ({why}), les films et sons d’un cours n’ont donc pas été préparés. Rien n’a changé dans le cours. Libérez de la place ou vérifiez le disque, puis relancez Carrel.</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}). Nothing was changed; check the disk and try again.</source>
            <translation>Le disque qui contient les cours a signalé une erreur ({why}). Rien n’a été modifié. Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>The media of a course could not be prepared, because the part of Carrel that does it stopped. The course is as it was; start Carrel again, and it tries again.</source>
            <translation>Les médias d’un cours n’ont pas pu être préparés, car la partie de Carrel qui s’en charge s’est arrêtée. Rien n’a changé dans le cours. Relancez Carrel : la préparation sera tentée à nouveau.</translation>
        </message>
        <message>
            <source>The media of this course are being prepared already. Nothing was changed; wait.</source>
            <translation>Les médias de ce cours sont déjà en préparation. Rien n’a été modifié. Patientez.</translation>
        </message>
        <message>
            <source>The web engine did not say which films and sounds it plays, so none were prepared. Courses open as they are. Start Carrel again; if this stays, look at Settings, Doctor.</source>
            <translation>Le moteur web n’a pas dit quels films et sons il lit, aucun n’a donc été préparé. Rien n’a changé dans les cours, qui s’ouvrent tels quels. Relancez Carrel. Si cela persiste, voyez « Paramètres », « Santé ».</translation>
        </message>
        <message>
            <source>There is no room left on the disk that holds the courses. What is prepared of this course was kept, the rest is as it was; make room and start Carrel again, and it goes on.</source>
            <translation>Il ne reste plus de place sur le disque qui contient les cours. Tout ce qui est préparé de ce cours a été conservé, le reste est inchangé. Libérez de la place et relancez Carrel : la préparation reprendra.</translation>
        </message>
        <message>
            <source>What was made of it would not have been the same ({detail}). It was left as it is.</source>
            <translation>Ce qui en aurait été tiré n’aurait pas été identique ({detail}). Il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>il est illisible</translation>
        </message>
        <message>
            <source>reading it stopped the decoder</source>
            <translation>sa lecture a arrêté le décodeur</translation>
        </message>
    </context>
    <context>
        <name>MediaCard</name>
        <message numerus="yes">
            <source>%n file(s) still to be made playable.</source>
            <translation>
                <numerusform>%Ln fichier reste à rendre lisible.</numerusform>
                <numerusform>%Ln fichiers restent à rendre lisibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were made playable.</source>
            <translation>
                <numerusform>%Ln fichier a été rendu lisible.</numerusform>
                <numerusform>%Ln fichiers ont été rendus lisibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>All films and sounds play as they are.</source>
            <translation>Tous les films et sons sont lus tels quels.</translation>
        </message>
        <message>
            <source>All play as they are, but for these.</source>
            <translation>Tous sont lus tels quels, sauf ceux-ci.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more file(s).</source>
            <translation>
                <numerusform>Et %Ln autre fichier.</numerusform>
                <numerusform>Et %Ln autres fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation>Films et sons</translation>
        </message>
        <message>
            <source>It is played without preparing, so films and sounds of it may stay silent.</source>
            <translation>Il s’ouvre sans préparation, ses films et sons peuvent donc rester muets.</translation>
        </message>
        <message>
            <source>Its films and sounds are being made playable. The course opens then.</source>
            <translation>Ses films et sons sont en cours de préparation. Le cours s’ouvrira ensuite.</translation>
        </message>
        <message>
            <source>Play without preparing</source>
            <translation>Ouvrir sans préparer</translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation>Préparer à nouveau</translation>
        </message>
        <message>
            <source>Prepare now</source>
            <translation>Préparer maintenant</translation>
        </message>
        <message>
            <source>Preparing media</source>
            <translation>Préparation des médias</translation>
        </message>
        <message>
            <source>That happens at the next start, or when somebody opens the course.</source>
            <translation>Cela se fera au prochain démarrage, ou quand quelqu’un ouvrira le cours.</translation>
        </message>
    </context>
    <context>
        <name>Mirror</name>
        <message>
            <source>Picture of the camera</source>
            <translation>Image de la caméra</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Saisissez un nom.</translation>
        </message>
    </context>
    <context>
        <name>NeedCards</name>
        <message>
            <source>Needs you</source>
            <translation>Vous attend</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>Tout voir</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%Ln cours</numerusform>
                <numerusform>%Ln cours</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder for courses could not be made ({why}). Check the disk, then try again.</source>
            <translation>Le dossier des cours n’a pas pu être créé ({why}). Vérifiez le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>{courses}, {size}</source>
            <translation>{courses}, {size}</translation>
        </message>
        <message>
            <source>{done} of {size}</source>
            <translation>{done} sur {size}</translation>
        </message>
        <message>
            <source>{size}, waits for its turn</source>
            <translation>{size}, attend son tour</translation>
        </message>
    </context>
    <context>
        <name>OffersCard</name>
        <message>
            <source>Do not download {course}</source>
            <translation>Ne pas télécharger {course}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Download all</source>
            <translation>Tout télécharger</translation>
        </message>
        <message>
            <source>Download {course}</source>
            <translation>Télécharger {course}</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>Sur le serveur</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>Tout afficher ({number})</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation>Commencer par {page}</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Choisir un autre fichier</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>{file} holds the very same course. Nothing was changed.</source>
            <translation>{file} contient exactement le même cours. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“{course}” is in the library already</source>
            <translation>« {course} » est déjà dans la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <source>As soon as learners are enrolled on a course, you see here how they get on.</source>
            <translation>Dès que des apprenants sont inscrits à un cours, vous voyez ici leur avancement.</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>Rien à présenter pour l’instant</translation>
        </message>
    </context>
    <context>
        <name>OwnPin</name>
        <message numerus="yes">
            <source>%n digit(s), easy to remember and hard to guess.</source>
            <translation>
                <numerusform>%Ln chiffre, facile à retenir et difficile à deviner.</numerusform>
                <numerusform>%Ln chiffres, faciles à retenir et difficiles à deviner.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change your PIN</source>
            <translation>Changer votre code PIN</translation>
        </message>
        <message numerus="yes">
            <source>That PIN did not match. %n tries left.</source>
            <translation>
                <numerusform>Ce code PIN ne correspond pas. Encore %Ln essai.</numerusform>
                <numerusform>Ce code PIN ne correspond pas. Encore %Ln essais.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPinDialog</name>
        <message>
            <source>Change PIN</source>
            <translation>Changer le code PIN</translation>
        </message>
        <message>
            <source>Choose a PIN.</source>
            <translation>Choisissez un code PIN.</translation>
        </message>
        <message>
            <source>The PIN you have</source>
            <translation>Votre code PIN actuel</translation>
        </message>
        <message>
            <source>The new PIN</source>
            <translation>Le nouveau code PIN</translation>
        </message>
        <message>
            <source>The new PIN again</source>
            <translation>Le nouveau code PIN à nouveau</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>Les deux codes PIN diffèrent. Saisissez deux fois le même.</translation>
        </message>
        <message>
            <source>Type the PIN you have now.</source>
            <translation>Saisissez votre code PIN actuel.</translation>
        </message>
    </context>
    <context>
        <name>PackageOpening</name>
        <message>
            <source>Changed what holds for “{course}”</source>
            <translation>Règles de « {course} » modifiées</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>It is a new version now</source>
            <translation>C’est maintenant une nouvelle version</translation>
        </message>
        <message>
            <source>It stands for itself now</source>
            <translation>Le cours est désormais à part</translation>
        </message>
        <message>
            <source>Make it the new version</source>
            <translation>En faire la nouvelle version</translation>
        </message>
        <message>
            <source>There is no other course here that it could be the new version of</source>
            <translation>Aucun autre cours d’ici ne peut être remplacé par celui-ci</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Which course is it the new version of?</source>
            <translation>De quel cours est-ce la nouvelle version ?</translation>
        </message>
    </context>
    <context>
        <name>PackagePage</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%Ln tentative</numerusform>
                <numerusform>%Ln tentatives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%Ln leçon</numerusform>
                <numerusform>%Ln leçons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%Ln mois</numerusform>
                <numerusform>%Ln mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know</source>
            <translation>
                <numerusform>%Ln point à savoir</numerusform>
                <numerusform>%Ln points à savoir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As the package asks: %n</source>
            <translation>
                <numerusform>Comme le paquet le demande : %Ln</numerusform>
                <numerusform>Comme le paquet le demande : %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrol people</source>
            <translation>Inscrire des personnes</translation>
        </message>
        <message>
            <source>For a course that needs otherwise than others. It holds from the next time somebody opens it.</source>
            <translation>Pour un cours qui a besoin d’autre chose que les autres. Valable dès la prochaine ouverture.</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source>If it is the new version of another course here, say so: open attempts stay on the old one, new attempts take this one.</source>
            <translation>Si c’est la nouvelle version d’un autre cours d’ici, dites-le : les tentatives en cours restent sur l’ancienne, les nouvelles prennent celle-ci.</translation>
        </message>
        <message>
            <source>If they are different courses, take them apart.</source>
            <translation>S’il s’agit de cours différents, séparez-les.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Le parcourir</translation>
        </message>
        <message>
            <source>Make it the new version of…</source>
            <translation>En faire la nouvelle version de…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open {version}</source>
            <translation>Ouvrir {version}</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Show all {number} lessons</source>
            <translation>Afficher les {number} leçons</translation>
        </message>
        <message>
            <source>Things to know</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <source>This is not a new version</source>
            <translation>Ce n’est pas une nouvelle version</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Celui-ci</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>What holds for this course</source>
            <translation>Règles de ce cours</translation>
        </message>
    </context>
    <context>
        <name>Packages</name>
        <message numerus="yes">
            <source>%n learner(s) enrolled</source>
            <translation>
                <numerusform>%Ln apprenant inscrit</numerusform>
                <numerusform>%Ln apprenants inscrits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) on this machine</source>
            <translation>
                <numerusform>%Ln paquet sur ce poste</numerusform>
                <numerusform>%Ln paquets sur ce poste</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message numerus="yes">
            <source>Added {day}, %n learner(s)</source>
            <translation>
                <numerusform>Ajouté {day}, %Ln apprenant</numerusform>
                <numerusform>Ajouté {day}, %Ln apprenants</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Attempts it asks for</source>
            <translation>Tentatives demandées</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>En préparation</translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation>Empreinte (SHA-256)</translation>
        </message>
        <message>
            <source>Enrol people</source>
            <translation>Inscrire des personnes</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Inutilisé</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Seuil de réussite</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Inscrits</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n package(s)</source>
            <translation>
                <numerusform>%Ln paquet supprimé</numerusform>
                <numerusform>%Ln paquets supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Norme</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>This package is not on this machine any more. Look at the list of packages again.</source>
            <translation>Ce paquet n’est plus sur ce poste. Revoyez la liste des paquets.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>inscriptions</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>{size} utilisés</translation>
        </message>
        <message>
            <source>{size} used, {free} free</source>
            <translation>{size} utilisés, {free} libres</translation>
        </message>
    </context>
    <context>
        <name>PackagesPage</name>
        <message>
            <source>Choose a SCORM package, or drop it anywhere in this window.</source>
            <translation>Choisissez un paquet SCORM, ou déposez-le n’importe où dans cette fenêtre.</translation>
        </message>
        <message>
            <source>Choose another state, or search for another title.</source>
            <translation>Choisissez un autre état, ou cherchez un autre titre.</translation>
        </message>
        <message>
            <source>Drop packages anywhere in this window to import them.</source>
            <translation>Déposez des paquets n’importe où dans cette fenêtre pour les importer.</translation>
        </message>
        <message>
            <source>Find a package</source>
            <translation>Rechercher un paquet</translation>
        </message>
        <message>
            <source>Import package</source>
            <translation>Importer un paquet</translation>
        </message>
        <message>
            <source>No packages yet</source>
            <translation>Pas encore de paquet</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>What to do with this package</source>
            <translation>Que faire de ce paquet</translation>
        </message>
        <message>
            <source>Which packages to show</source>
            <translation>Quels paquets afficher</translation>
        </message>
    </context>
    <context>
        <name>PackagesScreen</name>
        <message>
            <source>Removed “{course}”</source>
            <translation>« {course} » supprimé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Certificate {number} · {identifier}</source>
            <translation>Certificat {number} · {identifier}</translation>
        </message>
        <message>
            <source>Check this certificate with no network</source>
            <translation>Vérifier ce certificat sans réseau</translation>
        </message>
        <message>
            <source>Drop the file on Carrel, or run carrel verify. It carries a signed Open Badges 3.0 credential, so any change to it shows.</source>
            <translation>Déposez le fichier sur Carrel, ou lancez carrel verify. Il contient une attestation Open Badges 3.0 signée : toute modification se voit.</translation>
        </message>
        <message>
            <source>Provisional until the server confirms</source>
            <translation>Provisoire jusqu’à la confirmation du serveur</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>Nous certifions que</translation>
        </message>
        <message>
            <source>Valid until {day}.</source>
            <translation>Valable jusqu’au {day}.</translation>
        </message>
        <message>
            <source>has completed</source>
            <translation>a terminé</translation>
        </message>
        <message>
            <source>has passed</source>
            <translation>a réussi</translation>
        </message>
        <message>
            <source>on {day}, after {time} of study.</source>
            <translation>le {day}, après {time} d’étude.</translation>
        </message>
        <message>
            <source>on {day}.</source>
            <translation>le {day}.</translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}, after {time} of study.</source>
            <translation>avec un score de {score} (seuil de réussite {mark}) le {day}, après {time} d’étude.</translation>
        </message>
        <message>
            <source>with a score of {score} (pass mark {mark}) on {day}.</source>
            <translation>avec un score de {score} (seuil de réussite {mark}) le {day}.</translation>
        </message>
        <message>
            <source>with a score of {score} on {day}, after {time} of study.</source>
            <translation>avec un score de {score} le {day}, après {time} d’étude.</translation>
        </message>
        <message>
            <source>with a score of {score} on {day}.</source>
            <translation>avec un score de {score} le {day}.</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The paper is being drawn …</source>
            <translation>Préparation de la page…</translation>
        </message>
    </context>
    <context>
        <name>PartsBar</name>
        <message>
            <source>How everybody stands</source>
            <translation>Où en est chacun</translation>
        </message>
    </context>
    <context>
        <name>PassCards</name>
        <message>
            <source>Cards for signing in</source>
            <translation>Cartes de connexion</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Arrêté. Rien n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>PassDialog</name>
        <message>
            <source>Done</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save as picture</source>
            <translation>Enregistrer comme image</translation>
        </message>
        <message>
            <source>Save to print</source>
            <translation>Enregistrer pour imprimer</translation>
        </message>
        <message>
            <source>The PIN is {digits}</source>
            <translation>Le code PIN est {digits}</translation>
        </message>
        <message>
            <source>The badge as a QR code</source>
            <translation>Le badge en code QR</translation>
        </message>
    </context>
    <context>
        <name>Passes</name>
        <message>
            <source>Guests and people who are no longer here get no PIN or badge. Nothing was changed. Add them as a person first.</source>
            <translation>Les invités et les personnes qui ne sont plus ici ne reçoivent ni code PIN ni badge. Rien n’a été modifié. Ajoutez-les d’abord comme personnes.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n wrong PIN(s) in a row.</source>
            <translation>
                <numerusform>%Ln code PIN erroné de suite.</numerusform>
                <numerusform>%Ln codes PIN erronés de suite.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name is missing. Write at least a given or a family name.</source>
            <translation>Il manque un nom. Écrivez au moins un prénom ou un nom.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>As this machine</source>
            <translation>Celle de ce poste</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Attribuer des cours</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message numerus="yes">
            <source>Brought %n person(s) back</source>
            <translation>
                <numerusform>%Ln personne rétablie</numerusform>
                <numerusform>%Ln personnes rétablies</numerusform>
            </translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par le nom</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Désactivé</translation>
        </message>
        <message numerus="yes">
            <source>Deactivated %n person(s)</source>
            <translation>
                <numerusform>%Ln personne désactivée</numerusform>
                <numerusform>%Ln personnes désactivées</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invité</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Invités</translation>
        </message>
        <message>
            <source>In the roster as</source>
            <translation>Dans la liste sous</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Dernier accès</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Never here</source>
            <translation>Jamais venu</translation>
        </message>
        <message>
            <source>No PIN on this machine</source>
            <translation>Pas de code PIN sur ce poste</translation>
        </message>
        <message>
            <source>No PIN yet</source>
            <translation>Sans PIN</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>PIN and badge</source>
            <translation>Code PIN et badge</translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s)</source>
            <translation>
                <numerusform>Code PIN à %Ln chiffre</numerusform>
                <numerusform>Code PIN à %Ln chiffres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>PIN of %n digit(s), and a badge</source>
            <translation>
                <numerusform>Code PIN à %Ln chiffre, et un badge</numerusform>
                <numerusform>Code PIN à %Ln chiffres, et un badge</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in which group?</source>
            <translation>
                <numerusform>Mettre %Ln personne dans quel groupe ?</numerusform>
                <numerusform>Mettre %Ln personnes dans quel groupe ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) in “{group}”</source>
            <translation>
                <numerusform>%Ln personne mise dans « {group} »</numerusform>
                <numerusform>%Ln personnes mises dans « {group} »</numerusform>
            </translation>
        </message>
        <message>
            <source>Put in a group</source>
            <translation>Mettre dans un groupe</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s already. Nothing was changed; choose another number.</source>
            <translation>Le numéro {number} est déjà celui de {name}. Rien n’a été modifié. Choisissez un autre numéro.</translation>
        </message>
        <message>
            <source>They must wait until {time}.</source>
            <translation>Il faut attendre jusqu’à {time}.</translation>
        </message>
        <message>
            <source>This person is not here any more. Nothing was changed; look at the list again.</source>
            <translation>Cette personne n’est plus ici. Rien n’a été modifié. Revoyez la liste.</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Without PIN</source>
            <translation>Sans code PIN</translation>
        </message>
        <message>
            <source>Without this person nobody could manage this machine. Nothing was changed; make somebody else an administrator first.</source>
            <translation>Sans cette personne, nul ne pourrait gérer ce poste. Rien n’a été modifié. Nommez d’abord quelqu’un d’autre administrateur.</translation>
        </message>
        <message>
            <source>You can’t do this to yourself. Nothing was changed; ask another administrator.</source>
            <translation>Vous ne pouvez pas vous appliquer cela à vous-même. Rien n’a été modifié. Demandez à un autre administrateur.</translation>
        </message>
        <message>
            <source>{name} has a course open on this machine. Nothing was changed; wait until it is closed.</source>
            <translation>{name} a un cours ouvert sur ce poste. Rien n’a été modifié. Attendez qu’il soit fermé.</translation>
        </message>
        <message>
            <source>“{email}” is no e-mail address. Write it as name@place, or leave it empty.</source>
            <translation>« {email} » n’est pas une adresse e-mail. Écrivez-la sous la forme nom@lieu, ou laissez le champ vide.</translation>
        </message>
        <message>
            <source>“{language}” is no language code. Write one such as en, fr or ar, or leave it empty.</source>
            <translation>« {language} » n’est pas un code de langue. Écrivez-en un comme en, fr ou ar, ou laissez le champ vide.</translation>
        </message>
        <message numerus="yes">
            <source>“{start}…” is longer than %n character(s). Shorten it.</source>
            <translation>
                <numerusform>« {start}… » dépasse %Ln caractère. Raccourcissez le texte.</numerusform>
                <numerusform>« {start}… » dépasse %Ln caractères. Raccourcissez le texte.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}” begins as a formula does. Take the first sign away.</source>
            <translation>« {text} » commence comme une formule. Retirez le premier signe.</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s) of this center</source>
            <translation>
                <numerusform>%Ln personne de ce centre</numerusform>
                <numerusform>%Ln personnes de ce centre</numerusform>
            </translation>
        </message>
        <message>
            <source>Add people one by one, or import a list from a spreadsheet or a school’s system.</source>
            <translation>Ajoutez les personnes une à une, ou importez une liste issue d’un tableur ou du système d’une école.</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Tous les groupes</translation>
        </message>
        <message>
            <source>All roles</source>
            <translation>Tous les rôles</translation>
        </message>
        <message>
            <source>Choose another group, role or state, or search for another name or number.</source>
            <translation>Choisissez un autre groupe, rôle ou état, ou cherchez un autre nom ou numéro.</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Rechercher une personne</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Import roster</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Personne n’a été trouvé</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Personne ici pour l’instant</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>What to do with this person</source>
            <translation>Que faire de cette personne</translation>
        </message>
        <message>
            <source>Which people to show</source>
            <translation>Quelles personnes afficher</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Added {name}. Give them a PIN next.</source>
            <translation>{name} fait désormais partie des personnes. Donnez-lui ensuite un code PIN.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nouveau code PIN</translation>
        </message>
        <message>
            <source>Put in group</source>
            <translation>Mettre dans un groupe</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Find a person</source>
            <translation>Rechercher une personne</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Personne n’a été trouvé</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Search for another name.</source>
            <translation>Cherchez un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>PersonOpening</name>
        <message>
            <source>Brought {name} back</source>
            <translation>{name} a été rétabli</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <source>Deactivated {name}</source>
            <translation>{name} a été désactivé</translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation>Document (*.pdf)</translation>
        </message>
        <message>
            <source>Hold it before the camera to sign in</source>
            <translation>À présenter à la caméra pour se connecter</translation>
        </message>
        <message>
            <source>It is shown only now. Earlier PINs of {name} open nothing any more.</source>
            <translation>Il n’est affiché que maintenant. Les codes PIN antérieurs de {name} n’ouvrent plus rien.</translation>
        </message>
        <message>
            <source>It is shown only now: print it or save it. Earlier badges of {name} open nothing any more.</source>
            <translation>Il n’est affiché que maintenant : imprimez-le ou enregistrez-le. Les badges antérieurs de {name} n’ouvrent plus rien.</translation>
        </message>
        <message>
            <source>PIN for signing in</source>
            <translation>Code PIN pour se connecter</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Enregistré sous {file}</translation>
        </message>
        <message>
            <source>Saved what you changed</source>
            <translation>Vos modifications sont enregistrées</translation>
        </message>
        <message>
            <source>The badge of {name} opens nothing any more</source>
            <translation>Le badge de {name} n’ouvre plus rien</translation>
        </message>
        <message>
            <source>The new PIN of {name}</source>
            <translation>Le nouveau code PIN de {name}</translation>
        </message>
        <message>
            <source>The new badge of {name}</source>
            <translation>Le nouveau badge de {name}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>badge-{name}.png</source>
            <translation>badge-{name}.png</translation>
        </message>
        <message>
            <source>card-{name}.pdf</source>
            <translation>carte-{name}.pdf</translation>
        </message>
        <message>
            <source>{name} may try again now</source>
            <translation>{name} peut réessayer maintenant</translation>
        </message>
        <message>
            <source>“{file}” could not be written. Nothing was saved; choose another folder.</source>
            <translation>« {file} » n’a pas pu être écrit. Rien n’a été enregistré. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>All that is recorded of this person, as one file for them. Erasing it can’t be undone.</source>
            <translation>Tout ce qui est enregistré sur cette personne, en un fichier pour elle. L’effacement est sans retour.</translation>
        </message>
        <message>
            <source>Assign a course, and see here how far they are.</source>
            <translation>Attribuez un cours, et voyez ici où en est la personne.</translation>
        </message>
        <message>
            <source>Assign courses</source>
            <translation>Attribuer des cours</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Deactivated.</source>
            <translation>Désactivé.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation>Autoriser à réessayer</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nouveau code PIN</translation>
        </message>
        <message>
            <source>New badge</source>
            <translation>Nouveau badge</translation>
        </message>
        <message>
            <source>No courses yet</source>
            <translation>Pas encore de cours</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Save record</source>
            <translation>Enregistrer le dossier</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Take the badge back</source>
            <translation>Retirer le badge</translation>
        </message>
        <message>
            <source>They can’t sign in; all they did is kept.</source>
            <translation>La personne ne peut pas se connecter ; tout ce qu’elle a fait est conservé.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%Ln octet</numerusform>
                <numerusform>%Ln octets</numerusform>
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
            <translation>À l’instant</translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation>Aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Yesterday, {time}</source>
            <translation>Hier, {time}</translation>
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
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>on {day}</source>
            <translation>le {day}</translation>
        </message>
        <message>
            <source>on {day} at {time}</source>
            <translation>le {day} à {time}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>aujourd’hui à {time}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>hier à {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h ago</source>
            <translation>Il y a {hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>Il y a {minutes} min</translation>
        </message>
        <message>
            <source>{minutes}:{seconds}</source>
            <translation>{minutes}:{seconds}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} Go</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} To</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} ko</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
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
            <translation>{typed} sur {digits} chiffres</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>Effacer le dernier chiffre</translation>
        </message>
        <message>
            <source>PIN pad</source>
            <translation>Pavé du code PIN</translation>
        </message>
    </context>
    <context>
        <name>Pins</name>
        <message>
            <source>That PIN counts up or down and is easily guessed. Choose another one.</source>
            <translation>Ce code PIN compte en montant ou en descendant et se devine facilement. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>That PIN repeats itself and is easily guessed. Choose one with more digits.</source>
            <translation>Ce code PIN se répète et se devine facilement. Choisissez-en un avec plus de chiffres différents.</translation>
        </message>
        <message>
            <source>That PIN says the same twice and is easily guessed. Choose another one.</source>
            <translation>Ce code PIN dit deux fois la même chose et se devine facilement. Choisissez-en un autre.</translation>
        </message>
        <message numerus="yes">
            <source>The PIN needs %n digit(s), nothing else. Type it again.</source>
            <translation>
                <numerusform>Le code PIN se compose de %Ln chiffre, rien d’autre. Saisissez-le à nouveau.</numerusform>
                <numerusform>Le code PIN se compose de %Ln chiffres, rien d’autre. Saisissez-le à nouveau.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>Inscriptions</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>Gérer</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Former</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>À décider</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message numerus="yes">
            <source>%n more value(s) of the same batch not stored.</source>
            <translation>
                <numerusform>%Ln autre valeur du même lot n’a pas été enregistrée.</numerusform>
                <numerusform>%Ln autres valeurs du même lot n’ont pas été enregistrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to my courses</source>
            <translation>Revenir à mes cours</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Carrel made %n film(s) and sound(s) of this course playable.</source>
            <translation>
                <numerusform>Carrel a rendu lisible %Ln film ou son de ce cours.</numerusform>
                <numerusform>Carrel a rendu lisibles %Ln films et sons de ce cours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>Choisir une leçon</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Contents of the course</source>
            <translation>Sommaire du cours</translation>
        </message>
        <message>
            <source>Course completed</source>
            <translation>Cours terminé</translation>
        </message>
        <message>
            <source>Course passed</source>
            <translation>Cours réussi</translation>
        </message>
        <message>
            <source>Diagnostics (Ctrl+Shift+D)</source>
            <translation>Diagnostics (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Downloads are off here.</source>
            <translation>Les téléchargements sont désactivés ici.</translation>
        </message>
        <message>
            <source>End this attempt</source>
            <translation>Terminer cette tentative</translation>
        </message>
        <message>
            <source>End this attempt?</source>
            <translation>Terminer cette tentative ?</translation>
        </message>
        <message>
            <source>End this attempt…</source>
            <translation>Terminer cette tentative…</translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Tout est enregistré.</translation>
        </message>
        <message>
            <source>Everything is saved. Choose another lesson from the contents, or go back to your courses.</source>
            <translation>Tout est enregistré. Choisissez une autre leçon dans le sommaire, ou revenez à vos cours.</translation>
        </message>
        <message>
            <source>Everything is saved. Go back to your courses, or open the lesson again.</source>
            <translation>Tout est enregistré. Revenez à vos cours, ou rouvrez la leçon.</translation>
        </message>
        <message>
            <source>Everything is saved. Go on with “{title}”, or choose another lesson from the contents.</source>
            <translation>Tout est enregistré. Continuez avec « {title} », ou choisissez une autre leçon dans le sommaire.</translation>
        </message>
        <message>
            <source>F11 leaves full screen</source>
            <translation>F11 quitte le plein écran</translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation>Terminez d’abord « {title} »</translation>
        </message>
        <message>
            <source>Fold the contents</source>
            <translation>Replier le sommaire</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>Plein écran (F11)</translation>
        </message>
        <message>
            <source>Go to the beginning of the course</source>
            <translation>Aller au début du cours</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>It is longer than the {number} characters that this course may keep.</source>
            <translation>La valeur dépasse les {number} caractères que ce cours peut conserver.</translation>
        </message>
        <message>
            <source>It is open again where you were.</source>
            <translation>Il est de nouveau ouvert où vous en étiez.</translation>
        </message>
        <message>
            <source>Its pages hear a yes when they ask for these types:</source>
            <translation>Ses pages reçoivent un oui quand elles demandent si ces types sont lus :</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Poursuivre</translation>
        </message>
        <message>
            <source>Larger	Ctrl++</source>
            <translation>Agrandir	Ctrl++</translation>
        </message>
        <message>
            <source>Leave again to go without the last change.</source>
            <translation>Quittez à nouveau pour partir sans la dernière modification.</translation>
        </message>
        <message>
            <source>Leave course</source>
            <translation>Quitter le cours</translation>
        </message>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation>Leçon {number} sur {count}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Next lesson</source>
            <translation>Leçon suivante</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>Ensuite : {title}</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Non compté</translation>
        </message>
        <message>
            <source>Not in the package: {path}</source>
            <translation>Absent du paquet : {path}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>Sur le serveur</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Le rouvrir</translation>
        </message>
        <message>
            <source>Opening the lesson</source>
            <translation>Ouverture de la leçon</translation>
        </message>
        <message>
            <source>Opening “{title}”</source>
            <translation>Ouverture de « {title} »</translation>
        </message>
        <message>
            <source>Opens after lesson {number}</source>
            <translation>S’ouvre après la leçon {number}</translation>
        </message>
        <message>
            <source>Pick one from the contents to begin.</source>
            <translation>Choisissez-en une dans le sommaire pour commencer.</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Print this page…	Ctrl+P</source>
            <translation>Imprimer cette page…	Ctrl+P</translation>
        </message>
        <message>
            <source>Printing is off in this course.</source>
            <translation>L’impression est désactivée dans ce cours.</translation>
        </message>
        <message>
            <source>Progress of the course</source>
            <translation>Progression du cours</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revoir</translation>
        </message>
        <message>
            <source>Save a file of the course</source>
            <translation>Enregistrer un fichier du cours</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Enregistré ici</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Show no more messages from this lesson</source>
            <translation>Ne plus afficher de messages de cette leçon</translation>
        </message>
        <message>
            <source>Smaller	Ctrl+−</source>
            <translation>Réduire	Ctrl+−</translation>
        </message>
        <message>
            <source>Start this page again</source>
            <translation>Recommencer cette page</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>The course has ended</source>
            <translation>Le cours est terminé</translation>
        </message>
        <message>
            <source>The course sent a batch of values that Carrel can't read; it was not stored.</source>
            <translation>Le cours a envoyé un lot de valeurs que Carrel ne peut pas lire ; il n’a pas été enregistré.</translation>
        </message>
        <message>
            <source>The course sent a value that Carrel can't read; it was not stored.</source>
            <translation>Le cours a envoyé une valeur que Carrel ne peut pas lire ; elle n’a pas été enregistrée.</translation>
        </message>
        <message>
            <source>The course stopped</source>
            <translation>Le cours s’est arrêté</translation>
        </message>
        <message>
            <source>The course stopped.</source>
            <translation>Le cours s’est arrêté.</translation>
        </message>
        <message>
            <source>The course wanted to print.</source>
            <translation>Le cours a voulu imprimer.</translation>
        </message>
        <message>
            <source>The course wanted to save a file.</source>
            <translation>Le cours a voulu enregistrer un fichier.</translation>
        </message>
        <message>
            <source>The disk can't keep up with this course. What came last is not stored yet.</source>
            <translation>Le disque ne suit pas le rythme de ce cours. Ce qui est venu en dernier n’est pas encore enregistré.</translation>
        </message>
        <message>
            <source>The disk didn't answer in time. The value is kept and will be written when it does.</source>
            <translation>Le disque n’a pas répondu à temps. La valeur est conservée et sera écrite dès qu’il répondra.</translation>
        </message>
        <message>
            <source>The pass mark was not reached</source>
            <translation>Le seuil de réussite n’est pas atteint</translation>
        </message>
        <message>
            <source>The place is kept. Open the course again to go on from here.</source>
            <translation>L’emplacement est conservé. Rouvrez le cours pour continuer à partir d’ici.</translation>
        </message>
        <message>
            <source>The result is saved.</source>
            <translation>Le résultat est enregistré.</translation>
        </message>
        <message>
            <source>The result is saved. Review the lessons, then ask about another attempt.</source>
            <translation>Le résultat est enregistré. Revoyez les leçons, puis demandez une autre tentative.</translation>
        </message>
        <message>
            <source>This lesson</source>
            <translation>Cette leçon</translation>
        </message>
        <message>
            <source>This lesson has ended</source>
            <translation>Cette leçon est terminée</translation>
        </message>
        <message>
            <source>This page could not be printed.</source>
            <translation>Cette page n’a pas pu être imprimée.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>To be continued</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <source>Try another folder.</source>
            <translation>Essayez un autre dossier.</translation>
        </message>
        <message>
            <source>Try another printer or file.</source>
            <translation>Essayez une autre imprimante ou un fichier.</translation>
        </message>
        <message>
            <source>Unfold the contents</source>
            <translation>Déplier le sommaire</translation>
        </message>
        <message>
            <source>What the course says</source>
            <translation>Ce que dit le cours</translation>
        </message>
        <message>
            <source>What was done until then is saved. Open the lesson again to go on.</source>
            <translation>Ce qui a été fait jusque-là est enregistré. Rouvrez la leçon pour continuer.</translation>
        </message>
        <message>
            <source>What you have done so far is saved and counts. The place is not kept: the course begins anew when it is opened again. To go on later, leave the course instead.</source>
            <translation>Ce que vous avez fait jusqu’ici est enregistré et compte. L’emplacement n’est pas conservé : le cours recommencera du début quand il sera rouvert. Pour continuer plus tard, quittez plutôt le cours.</translation>
        </message>
        <message>
            <source>Zoom, print and more</source>
            <translation>Zoom, impression et plus</translation>
        </message>
        <message>
            <source>{done} of {count} done</source>
            <translation>{done} sur {count} leçons</translation>
        </message>
        <message>
            <source>{element} was not stored: {problem}</source>
            <translation>{element} n’a pas été enregistré : {problem}</translation>
        </message>
        <message>
            <source>{file} could not be saved.</source>
            <translation>{file} n’a pas pu être enregistré.</translation>
        </message>
        <message>
            <source>{file} was saved.</source>
            <translation>{file} a été enregistré.</translation>
        </message>
        <message>
            <source>{status} with {score}</source>
            <translation>{status} avec {score}</translation>
        </message>
        <message>
            <source>{word}: {why}</source>
            <translation>{word} : {why}</translation>
        </message>
        <message>
            <source>{zoom}, back to 100%</source>
            <translation>{zoom}, revenir à 100 %</translation>
        </message>
    </context>
    <context>
        <name>Playing</name>
        <message>
            <source>Play without preparing</source>
            <translation>Ouvrir sans préparer</translation>
        </message>
        <message>
            <source>This course is no longer on this machine. What you did is kept. Ask your instructor.</source>
            <translation>Ce cours n’est plus sur ce poste. Ce que vous avez fait est conservé. Adressez-vous à votre formateur.</translation>
        </message>
        <message>
            <source>“{course}” is being prepared: its films and sounds are being made playable. It opens then.</source>
            <translation>« {course} » est en préparation : ses films et sons sont rendus lisibles. Il s’ouvrira ensuite.</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>Any number</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source>As the package asks: any</source>
            <translation>Comme le paquet le demande : sans limite</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Counted from the day it is issued.</source>
            <translation>Comptée à partir du jour de la délivrance.</translation>
        </message>
        <message>
            <source>How long a certificate is valid</source>
            <translation>Durée de validité d’un certificat</translation>
        </message>
        <message>
            <source>Learners may enrol themselves</source>
            <translation>Les apprenants peuvent s’inscrire eux-mêmes</translation>
        </message>
        <message>
            <source>Otherwise only those to whom it is assigned see it.</source>
            <translation>Sinon, seuls le voient ceux à qui il est attribué.</translation>
        </message>
        <message>
            <source>What earns a certificate</source>
            <translation>Ce qui donne droit à un certificat</translation>
        </message>
        <message>
            <source>Which attempt counts</source>
            <translation>Quelle tentative compte</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message numerus="yes">
            <source>%n address(es) blocked</source>
            <translation>
                <numerusform>%Ln adresse bloquée</numerusform>
                <numerusform>%Ln adresses bloquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) to Carrel</source>
            <translation>
                <numerusform>%Ln appel à Carrel</numerusform>
                <numerusform>%Ln appels à Carrel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not in the package</source>
            <translation>
                <numerusform>%Ln fichier n’est pas dans le paquet</numerusform>
                <numerusform>%Ln fichiers ne sont pas dans le paquet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read to the end</source>
            <translation>
                <numerusform>%Ln fichier n’a pas pu être lu jusqu’au bout</numerusform>
                <numerusform>%Ln fichiers n’ont pas pu être lus jusqu’au bout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) missing</source>
            <translation>
                <numerusform>%Ln fichier manquant</numerusform>
                <numerusform>%Ln fichiers manquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that nothing was seen to use</source>
            <translation>
                <numerusform>%Ln fichier que rien ne semble utiliser</numerusform>
                <numerusform>%Ln fichiers que rien ne semble utiliser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared</source>
            <translation>
                <numerusform>%Ln film ou son préparé</numerusform>
                <numerusform>%Ln films et sons préparés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) and sounds prepared for this player</source>
            <translation>
                <numerusform>%Ln film ou son préparé pour ce lecteur</numerusform>
                <numerusform>%Ln films et sons préparés pour ce lecteur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) can’t be played</source>
            <translation>
                <numerusform>%Ln film ou son ne peut pas être lu</numerusform>
                <numerusform>%Ln films ou sons ne peuvent pas être lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) did not play</source>
            <translation>
                <numerusform>%Ln film ou son n’a pas été lu</numerusform>
                <numerusform>%Ln films ou sons n’ont pas été lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) to be prepared first</source>
            <translation>
                <numerusform>%Ln film ou son à préparer d’abord</numerusform>
                <numerusform>%Ln films ou sons à préparer d’abord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n limit(s)</source>
            <translation>
                <numerusform>%Ln limite</numerusform>
                <numerusform>%Ln limites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%Ln manquant</numerusform>
                <numerusform>%Ln manquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%Ln autre</numerusform>
                <numerusform>%Ln autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more address(es) are not listed.</source>
            <translation>
                <numerusform>%Ln autre adresse n’est pas citée.</numerusform>
                <numerusform>%Ln autres adresses ne sont pas citées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not listed.</source>
            <translation>
                <numerusform>%Ln autre n’est pas cité.</numerusform>
                <numerusform>%Ln autres ne sont pas cités.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more missing file(s) are not listed.</source>
            <translation>
                <numerusform>%Ln autre fichier manquant n’est pas cité.</numerusform>
                <numerusform>%Ln autres fichiers manquants ne sont pas cités.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s)</source>
            <translation>
                <numerusform>%Ln autre endroit</numerusform>
                <numerusform>%Ln autres endroits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n script error(s)</source>
            <translation>
                <numerusform>%Ln erreur de script</numerusform>
                <numerusform>%Ln erreurs de script</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) mended</source>
            <translation>
                <numerusform>%Ln point corrigé</numerusform>
                <numerusform>%Ln points corrigés</numerusform>
            </translation>
        </message>
        <message>
            <source>A film comes from {subject}</source>
            <translation>Un film vient de {subject}</translation>
        </message>
        <message>
            <source>A film is played in pieces</source>
            <translation>Un film est lu par morceaux</translation>
        </message>
        <message>
            <source>A font comes from {subject}</source>
            <translation>Une police vient de {subject}</translation>
        </message>
        <message>
            <source>A part of a page comes from {subject}</source>
            <translation>Une partie d’une page vient de {subject}</translation>
        </message>
        <message>
            <source>A script asks {subject} for something</source>
            <translation>Un script demande quelque chose à {subject}</translation>
        </message>
        <message>
            <source>A script comes from {subject}</source>
            <translation>Un script vient de {subject}</translation>
        </message>
        <message>
            <source>Addresses outside the package</source>
            <translation>Adresses extérieures au paquet</translation>
        </message>
        <message>
            <source>Asked for by a script</source>
            <translation>Demande d’un script</translation>
        </message>
        <message>
            <source>Can it be added?</source>
            <translation>Peut-il être ajouté ?</translation>
        </message>
        <message>
            <source>Can’t be played</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Checked {moment}</source>
            <translation>Vérifié {moment}</translation>
        </message>
        <message>
            <source>Counts visitors</source>
            <translation>Comptage des visiteurs</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <source>Declared as</source>
            <translation>Déclaré comme</translation>
        </message>
        <message>
            <source>Did not open</source>
            <translation>Ne s’est pas ouverte</translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation>Empreinte (SHA-256)</translation>
        </message>
        <message>
            <source>Everything the course needs is in the package.</source>
            <translation>Tout ce dont le cours a besoin est dans le paquet.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Film of a video site</source>
            <translation>Film d’un site de vidéos</translation>
        </message>
        <message>
            <source>Film or sound</source>
            <translation>Film ou son</translation>
        </message>
        <message>
            <source>Films and sounds</source>
            <translation>Films et sons</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation>Flash</translation>
        </message>
        <message>
            <source>Flash is used in {file}</source>
            <translation>Flash est utilisé dans {file}</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>In “{lesson}”.</source>
            <translation>Dans « {lesson} ».</translation>
        </message>
        <message>
            <source>It crashed</source>
            <translation>Arrêt brutal</translation>
        </message>
        <message>
            <source>It did not play in the test run.</source>
            <translation>Il n’a pas été lu lors de l’essai.</translation>
        </message>
        <message>
            <source>It gets no answer; what hangs on it will not work.</source>
            <translation>La demande reste sans réponse ; ce qui en dépend ne fonctionnera pas.</translation>
        </message>
        <message>
            <source>It is listed, and nothing was seen to use it. Named in</source>
            <translation>Il est cité, et rien ne semble l’utiliser. Nommé dans</translation>
        </message>
        <message>
            <source>It stopped answering</source>
            <translation>Elle ne répond plus</translation>
        </message>
        <message>
            <source>Its page crashed the web engine.</source>
            <translation>Sa page a provoqué l’arrêt du moteur web.</translation>
        </message>
        <message>
            <source>Its page did not come up</source>
            <translation>Sa page ne s’est pas affichée</translation>
        </message>
        <message>
            <source>Its page did not come up.</source>
            <translation>Sa page ne s’est pas affichée.</translation>
        </message>
        <message>
            <source>Its page stopped answering: a script of it runs without end.</source>
            <translation>Sa page ne répond plus : un de ses scripts tourne sans fin.</translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author for the film as a file.</source>
            <translation>Sa place reste vide. Demandez à l’auteur le film sous forme de fichier.</translation>
        </message>
        <message>
            <source>Its place stays empty. Ask the author to put it into the package.</source>
            <translation>Sa place reste vide. Demandez à l’auteur de l’inclure dans le paquet.</translation>
        </message>
        <message>
            <source>Learning record store</source>
            <translation>Registre d’apprentissage (LRS)</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Loads by itself</source>
            <translation>Se charge seul</translation>
        </message>
        <message>
            <source>Look of pages</source>
            <translation>Mise en forme des pages</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Créé avec</translation>
        </message>
        <message>
            <source>May load</source>
            <translation>Peut se charger</translation>
        </message>
        <message>
            <source>Missing and unused files</source>
            <translation>Fichiers manquants et inutilisés</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Not added</source>
            <translation>Non ajouté</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Non chargé</translation>
        </message>
        <message>
            <source>Not prepared</source>
            <translation>Non préparé</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Nothing plays Flash any more. Ask the author for it in HTML5.</source>
            <translation>Plus rien ne lit Flash. Demandez à l’auteur une version en HTML5.</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>Rien ne s’y oppose</translation>
        </message>
        <message>
            <source>On a click</source>
            <translation>Au clic</translation>
        </message>
        <message>
            <source>Only mentioned</source>
            <translation>Simple mention</translation>
        </message>
        <message>
            <source>Only whole films can be prepared for this player, so its place may stay empty. Ask the author for the film as one file.</source>
            <translation>Seuls des films entiers peuvent être préparés pour ce lecteur, sa place peut donc rester vide. Demandez à l’auteur le film en un seul fichier.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouverte</translation>
        </message>
        <message numerus="yes">
            <source>Opens %n window(s) of its own</source>
            <translation>
                <numerusform>Ouvre %Ln fenêtre à part</numerusform>
                <numerusform>Ouvre %Ln fenêtres à part</numerusform>
            </translation>
        </message>
        <message>
            <source>Other letters stand in; nothing is lost.</source>
            <translation>Une autre police la remplace ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Pages may look plain or out of order.</source>
            <translation>Les pages peuvent paraître dépouillées ou désordonnées.</translation>
        </message>
        <message>
            <source>Part of a page</source>
            <translation>Partie d’une page</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Seuil de réussite</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Pictures come from {subject}</source>
            <translation>Des images viennent de {subject}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Plays as it is</source>
            <translation>Lu tel quel</translation>
        </message>
        <message>
            <source>Pop-ups</source>
            <translation>Pop-ups</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Préparé</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Same length, same picture, same place.</source>
            <translation>Même durée, même image, même endroit.</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <source>Scripts may use some of them all the same.</source>
            <translation>Des scripts peuvent tout de même en utiliser certains.</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>Tout afficher ({number})</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Something stays empty where they belong. Ask the author for them.</source>
            <translation>Quelque chose reste vide à leur place. Demandez-les à l’auteur.</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Norme</translation>
        </message>
        <message>
            <source>Test run</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>The course also reports to {subject}</source>
            <translation>Le cours transmet aussi des résultats à {subject}</translation>
        </message>
        <message>
            <source>The course itself</source>
            <translation>Le cours lui-même</translation>
        </message>
        <message>
            <source>The course itself comes from {subject}</source>
            <translation>Le cours lui-même vient de {subject}</translation>
        </message>
        <message>
            <source>The disk that holds the courses reported an error ({why}), so the report was not kept. The course is as it was; check the disk and try again.</source>
            <translation>Le disque qui contient les cours a signalé une erreur ({why}), le rapport n’a donc pas été conservé. Rien n’a changé dans le cours. Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>The look of pages comes from {subject}</source>
            <translation>La mise en forme des pages vient de {subject}</translation>
        </message>
        <message>
            <source>The test run did not start ({reason}). Nothing was changed; try it once more.</source>
            <translation>L’essai n’a pas démarré ({reason}). Rien n’a été modifié. Réessayez une fois.</translation>
        </message>
        <message>
            <source>The test run did not start. Nothing was changed; try it once more.</source>
            <translation>L’essai n’a pas démarré. Rien n’a été modifié. Réessayez une fois.</translation>
        </message>
        <message>
            <source>Their places stay empty.</source>
            <translation>Leurs places restent vides.</translation>
        </message>
        <message>
            <source>They open as the course wants, and close with it.</source>
            <translation>Elles s’ouvrent comme le cours le demande, et se ferment avec lui.</translation>
        </message>
        <message>
            <source>They take room and do no harm.</source>
            <translation>Ils prennent de la place et ne nuisent pas.</translation>
        </message>
        <message>
            <source>Those reports go nowhere. What it tells Carrel is kept all the same.</source>
            <translation>Ces résultats ne vont nulle part. Ce que le cours dit à Carrel est conservé tout de même.</translation>
        </message>
        <message>
            <source>Waits to be prepared</source>
            <translation>À préparer</translation>
        </message>
        <message>
            <source>What it does will not happen. Ask the author to put it into the package.</source>
            <translation>Son effet ne se produira pas. Demandez à l’auteur de l’inclure dans le paquet.</translation>
        </message>
        <message>
            <source>What they ask for is not in this report.</source>
            <translation>Ce qu’ils demandent n’est pas dans ce rapport.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Whether it is ever asked for can’t be read off.</source>
            <translation>La lecture des fichiers ne permet pas de savoir si cela sera demandé.</translation>
        </message>
        <message>
            <source>Will it work offline?</source>
            <translation>Fonctionne-t-il hors ligne ?</translation>
        </message>
        <message>
            <source>With limits</source>
            <translation>Avec des limites</translation>
        </message>
        <message>
            <source>With no network there is nothing to see. Ask the author for a package that holds the course.</source>
            <translation>Sans réseau, il n’y a rien à voir. Demandez à l’auteur un paquet qui contient le cours.</translation>
        </message>
        <message>
            <source>Won’t work offline</source>
            <translation>Inutilisable hors ligne</translation>
        </message>
        <message>
            <source>Works with limits</source>
            <translation>Fonctionne avec des limites</translation>
        </message>
        <message numerus="yes">
            <source>{files}, %n unused</source>
            <translation>
                <numerusform>{files}, dont %Ln inutilisé</numerusform>
                <numerusform>{files}, dont %Ln inutilisés</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, all used</source>
            <translation>{files}, tous utilisés</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, ligne {line}</translation>
        </message>
        <message numerus="yes">
            <source>{first}, and %n more thing(s) below.</source>
            <translation>
                <numerusform>{first}, et %Ln autre point ci-dessous.</numerusform>
                <numerusform>{first}, et %Ln autres points ci-dessous.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}, asked for in</source>
            <translation>{kind}, à la demande de</translation>
        </message>
        <message numerus="yes">
            <source>{opened} of %n lesson(s) opened</source>
            <translation>
                <numerusform>Leçons ouvertes : {opened} sur %Ln</numerusform>
                <numerusform>Leçons ouvertes : {opened} sur %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>{subject} Ask the author for another file.</source>
            <translation>{subject} Demandez à l’auteur un autre fichier.</translation>
        </message>
        <message>
            <source>“{lesson}” failed in the test run</source>
            <translation>« {lesson} » a échoué lors de l’essai</translation>
        </message>
    </context>
    <context>
        <name>PreflightPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Begin with {page}</source>
            <translation>Commencer par {page}</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Looking at the package</source>
            <translation>Examen du paquet</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Imprimer le rapport</translation>
        </message>
        <message>
            <source>Remove this course</source>
            <translation>Supprimer ce cours</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Test it now</source>
            <translation>Lancer l’essai</translation>
        </message>
        <message>
            <source>Test run</source>
            <translation>Essai</translation>
        </message>
    </context>
    <context>
        <name>Press</name>
        <message>
            <source>The page could not be drawn. Nothing was written. Try again; if it stays so, see Doctor.</source>
            <translation>La page n’a pas pu être dessinée. Rien n’a été écrit. Réessayez ; si cela persiste, voyez « Santé ».</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Show all {number} questions</source>
            <translation>Afficher les {number} questions</translation>
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
            <translation>Correct</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Faux</translation>
        </message>
        <message>
            <source>Incorrect</source>
            <translation>Incorrect</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Non noté</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Vrai</translation>
        </message>
        <message>
            <source>Unexpected answer</source>
            <translation>Réponse non prévue</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>tout nombre</translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation>au moins {number}</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>au plus {number}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>de {least} à {most}</translation>
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
            <translation>Rubriques</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>It is kept in the audit trail.</source>
            <translation>Il est conservé dans le journal d’audit.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation>Dites pourquoi en quelques mots.</translation>
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
            <translation>Toutes les tentatives sont utilisées</translation>
        </message>
        <message>
            <source>Finish this lesson before you go elsewhere</source>
            <translation>Terminez cette leçon avant d’aller ailleurs</translation>
        </message>
        <message>
            <source>Finish {titles} first</source>
            <translation>Terminez d’abord {titles}</translation>
        </message>
        <message>
            <source>Finish “{title}” before you go elsewhere</source>
            <translation>Terminez « {title} » avant d’aller ailleurs</translation>
        </message>
        <message>
            <source>Finish “{title}” first</source>
            <translation>Terminez d’abord « {title} »</translation>
        </message>
        <message>
            <source>Go there one lesson at a time</source>
            <translation>Allez-y une leçon à la fois</translation>
        </message>
        <message>
            <source>Open the part around it first</source>
            <translation>Ouvrez d’abord la partie qui l’entoure</translation>
        </message>
        <message>
            <source>Open “{title}” first</source>
            <translation>Ouvrez d’abord « {title} »</translation>
        </message>
        <message>
            <source>Other lessons have to be finished first</source>
            <translation>D’autres leçons doivent d’abord être terminées</translation>
        </message>
        <message>
            <source>Something else has to be finished first</source>
            <translation>Autre chose doit d’abord être terminé</translation>
        </message>
        <message>
            <source>The course decides the order: go on with Next</source>
            <translation>Le cours décide de l’ordre : continuez avec la leçon suivante</translation>
        </message>
        <message>
            <source>The course doesn't allow that now. Everything is saved; choose a lesson to go on.</source>
            <translation>Le cours ne le permet pas à présent. Tout est enregistré. Choisissez une leçon pour continuer.</translation>
        </message>
        <message>
            <source>The course doesn't allow this now</source>
            <translation>Le cours ne le permet pas à présent</translation>
        </message>
        <message>
            <source>The course keeps this closed for now</source>
            <translation>Le cours garde ceci fermé pour l’instant</translation>
        </message>
        <message>
            <source>The course only goes forward</source>
            <translation>Le cours ne va que vers l’avant</translation>
        </message>
        <message>
            <source>There is nothing to open here now</source>
            <translation>Il n’y a rien à ouvrir ici pour l’instant</translation>
        </message>
        <message>
            <source>This has no page of its own</source>
            <translation>Ceci n’a pas de page propre</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <source>“{title}” is not open yet. {why}; everything so far is saved.</source>
            <translation>« {title} » n’est pas encore ouvert. {why} ; tout est enregistré jusqu’ici.</translation>
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
            <translation>Réponses de la tentative {number}</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Tentative</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Achèvement</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non réussi</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Délivré le</translation>
        </message>
        <message>
            <source>Learning record of {name}</source>
            <translation>Dossier d’apprentissage de {name}</translation>
        </message>
        <message>
            <source>Nothing was learned here yet.</source>
            <translation>Rien n’a encore été appris ici.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <source>This learner is not there any more. Nothing was written.</source>
            <translation>Cet apprenant n’est plus là. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Établi le</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{standing}. Enrolled on {day}. Time spent: {time}.</source>
            <translation>{standing}. Inscription le {day}. Temps passé : {time}.</translation>
        </message>
    </context>
    <context>
        <name>RecordSaving</name>
        <message>
            <source>Record (*.zip)</source>
            <translation>Dossier (*.zip)</translation>
        </message>
        <message>
            <source>Save record</source>
            <translation>Enregistrer le dossier</translation>
        </message>
        <message>
            <source>The record is saved as {file}</source>
            <translation>Le dossier est enregistré sous {file}</translation>
        </message>
        <message>
            <source>learning-record-{day}.zip</source>
            <translation>dossier-apprentissage-{day}.zip</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Check it now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>Lire le rapport</translation>
        </message>
    </context>
    <context>
        <name>ReportOpening</name>
        <message>
            <source>Lesson {number} of {count}</source>
            <translation>Leçon {number} sur {count}</translation>
        </message>
        <message>
            <source>Looking at {file}</source>
            <translation>Examen de {file}</translation>
        </message>
        <message>
            <source>The test run begins</source>
            <translation>L’essai commence</translation>
        </message>
    </context>
    <context>
        <name>ReportPrinting</name>
        <message>
            <source>It could not be printed. Try another printer or file.</source>
            <translation>Il n’a pas pu être imprimé. Essayez une autre imprimante ou un fichier.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>Enregistré sous « {name} »</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Envoyé à l’imprimante</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n course(s)</source>
            <translation>
                <numerusform>%Ln cours</numerusform>
                <numerusform>%Ln cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) begun</source>
            <translation>
                <numerusform>%Ln cours commencé</numerusform>
                <numerusform>%Ln cours commencés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolment(s) finished.</source>
            <translation>
                <numerusform>%Ln inscription terminée.</numerusform>
                <numerusform>%Ln inscriptions terminées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n learner(s)</source>
            <translation>
                <numerusform>%Ln apprenant</numerusform>
                <numerusform>%Ln apprenants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last month shown.</source>
            <translation>
                <numerusform>%Ln de plus terminée au cours du dernier mois affiché.</numerusform>
                <numerusform>%Ln de plus terminées au cours du dernier mois affiché.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more finished in the last week shown.</source>
            <translation>
                <numerusform>%Ln de plus terminée au cours de la dernière semaine affichée.</numerusform>
                <numerusform>%Ln de plus terminées au cours de la dernière semaine affichée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score(s)</source>
            <translation>
                <numerusform>%Ln score</numerusform>
                <numerusform>%Ln scores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln fois</numerusform>
                <numerusform>%Ln fois</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Toute la durée</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Répondu par</translation>
        </message>
        <message>
            <source>Answered wrong</source>
            <translation>Réponses incorrectes</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Best score</source>
            <translation>Meilleur score</translation>
        </message>
        <message>
            <source>Choose another group, course or period, or search for another name.</source>
            <translation>Choisissez un autre groupe, cours ou période, ou cherchez un autre nom.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Pour le {day}</translation>
        </message>
        <message>
            <source>Either nobody who fits has answered any, or the course does not report them.</source>
            <translation>Soit personne parmi ceux qui correspondent n’y a répondu, soit le cours ne les transmet pas.</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Inscrit</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>Inscriptions</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non réussi</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Finished in all</source>
            <translation>Terminé en tout</translation>
        </message>
        <message>
            <source>Finished or due</source>
            <translation>Fin ou échéance</translation>
        </message>
        <message>
            <source>Finished over time</source>
            <translation>Terminé au fil du temps</translation>
        </message>
        <message>
            <source>Finished share</source>
            <translation>Part terminée</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Donnée par</translation>
        </message>
        <message>
            <source>Hardest questions</source>
            <translation>Questions les plus difficiles</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>365 derniers jours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>Made on {day}</source>
            <translation>Établi le {day}</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>Score moyen</translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation>Temps moyen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Most given wrong answer</source>
            <translation>Réponse incorrecte la plus fréquente</translation>
        </message>
        <message>
            <source>Most scores are {span}.</source>
            <translation>La plupart des scores vont {span}.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>No courses to report on</source>
            <translation>Aucun cours à présenter</translation>
        </message>
        <message>
            <source>No questions answered</source>
            <translation>Aucune question répondue</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Personne n’a été trouvé</translation>
        </message>
        <message>
            <source>Nobody has a score yet.</source>
            <translation>Personne n’a encore de score.</translation>
        </message>
        <message>
            <source>Nobody has finished anything yet.</source>
            <translation>Personne n’a encore rien terminé.</translation>
        </message>
        <message>
            <source>Nobody who fits is enrolled on a course. Choose another group, course or period.</source>
            <translation>Personne parmi ceux qui correspondent n’est inscrit à un cours. Choisissez un autre groupe, cours ou période.</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Non commencé</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Questions are compared within one course. Choose it above.</source>
            <translation>Les questions se comparent au sein d’un seul cours. Choisissez-le ci-dessus.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Correctes</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Temps passé</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semaine du</translation>
        </message>
        <message>
            <source>Which course?</source>
            <translation>Quel cours ?</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Qui afficher</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Incorrectes</translation>
        </message>
        <message>
            <source>Wrong share</source>
            <translation>Part d’incorrectes</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>réponses</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>tentatives</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a pattern of QLocale::toString</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>each</source>
            <translation>chacune</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>inscriptions</translation>
        </message>
        <message>
            <source>mean score</source>
            <translation>score moyen</translation>
        </message>
        <message>
            <source>mean time</source>
            <translation>temps moyen</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>past their due date</source>
            <translation>échéance dépassée</translation>
        </message>
        <message>
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <source>spent</source>
            <translation>temps passé</translation>
        </message>
        <message>
            <source>{file} could not be opened for writing.</source>
            <translation>{file} n’a pas pu être ouvert en écriture.</translation>
        </message>
        <message>
            <source>{finished} of {all}</source>
            <comment>enrolments</comment>
            <translation>{finished} sur {all}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{least} to {most}%</source>
            <translation>de {least} à {most} %</translation>
        </message>
        <message>
            <source>{people} · {courses}</source>
            <translation>{people} · {courses}</translation>
        </message>
        <message>
            <source>{status}, overdue</source>
            <translation>{status}, en retard</translation>
        </message>
        <message>
            <source>{status}: {count}</source>
            <translation>{status} : {count}</translation>
        </message>
        <message>
            <source>{time} each</source>
            <translation>{time} chacune</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>All courses</source>
            <translation>Tous les cours</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Tableau CSV</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exporter en</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Rechercher une personne</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>PDF to print</source>
            <translation>PDF à imprimer</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>Quel rapport</translation>
        </message>
        <message>
            <source>xAPI statements of all attempts</source>
            <translation>Énoncés xAPI de toutes les tentatives</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>This seat has no administrator yet. Nothing was changed. Start Carrel: it makes one.</source>
            <translation>Ce poste n’a pas encore d’administrateur. Rien n’a été modifié. Lancez Carrel, qui en crée un.</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message numerus="yes">
            <source>%n course(s) begun</source>
            <translation>
                <numerusform>%Ln cours commencé</numerusform>
                <numerusform>%Ln cours commencés</numerusform>
            </translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>Dernière ouverture</translation>
        </message>
        <message>
            <source>No longer among your courses</source>
            <translation>N’est plus parmi vos cours</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>{done} done</source>
            <translation>terminés : {done}</translation>
        </message>
        <message>
            <source>{done} done, {passed} of them passed</source>
            <translation>terminés : {done}, dont réussis : {passed}</translation>
        </message>
        <message>
            <source>{failed} failed</source>
            <translation>non réussis : {failed}</translation>
        </message>
        <message>
            <source>{passed} passed</source>
            <translation>réussis : {passed}</translation>
        </message>
        <message>
            <source>{time} spent</source>
            <translation>{time} passées</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Go to my courses</source>
            <translation>Aller à mes cours</translation>
        </message>
        <message>
            <source>Open a course: how far you came, your score and your time appear here.</source>
            <translation>Ouvrez un cours : votre avancement, votre score et votre temps apparaissent ici.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Results by course</source>
            <translation>Résultats par cours</translation>
        </message>
        <message>
            <source>Save my record</source>
            <translation>Enregistrer mon dossier</translation>
        </message>
        <message>
            <source>Your results will be here</source>
            <translation>Vos résultats apparaîtront ici</translation>
        </message>
    </context>
    <context>
        <name>ResultsScreen</name>
        <message>
            <source>This course is not among your courses any more. Its result stays here.</source>
            <translation>Ce cours n’est plus parmi vos cours. Son résultat reste ici.</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Administrator</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <source>Instructor</source>
            <translation>Formateur</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>A guest finished a course</source>
            <translation>Un invité a terminé un cours</translation>
        </message>
        <message>
            <source>Another machine</source>
            <translation>Un autre poste</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Au travail</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Course and place</source>
            <translation>Cours et emplacement</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non réussi</translation>
        </message>
        <message>
            <source>Failed with {score}</source>
            <translation>Non réussi avec {score}</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Finished {moment}</source>
            <translation>Terminé {moment}</translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation>Le remettre à une personne</translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation>Accorder la tentative {number}</translation>
        </message>
        <message>
            <source>In {course}, nothing new for {span}.</source>
            <translation>Dans {course}, rien de nouveau depuis {span}.</translation>
        </message>
        <message>
            <source>In “{lesson}” of {course}, nothing new for {span}.</source>
            <translation>Dans « {lesson} » de {course}, rien de nouveau depuis {span}.</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Lesson {number}: {title}</source>
            <translation>Leçon {number} : {title}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Vous attend</translation>
        </message>
        <message>
            <source>No answer since question {number} of “{lesson}” in {course}, for {span}.</source>
            <translation>Pas de réponse depuis la question {number} de « {lesson} » dans {course}, depuis {span}.</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>Pas encore ouvert</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>Pas encore vu</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Non commencé</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Passed with {score}</source>
            <translation>Réussi avec {score}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>Voir son travail</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stuck for {span}</source>
            <translation>N’avance plus depuis {span}</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Ce poste</translation>
        </message>
        <message>
            <source>Waits for another attempt</source>
            <translation>Attend une autre tentative</translation>
        </message>
        <message>
            <source>{course}, best score {score}.</source>
            <translation>{course}, meilleur score {score}.</translation>
        </message>
        <message>
            <source>{course}, no score so far.</source>
            <translation>{course}, pas encore de score.</translation>
        </message>
        <message>
            <source>{lesson}, after question {number}</source>
            <translation>{lesson}, après la question {number}</translation>
        </message>
        <message>
            <source>{name} asks for an attempt</source>
            <translation>{name} demande une tentative</translation>
        </message>
        <message>
            <source>{name} failed {course} with {score}.</source>
            <translation>{name} n’a pas réussi {course}, avec {score}.</translation>
        </message>
        <message>
            <source>{name} finished {course}.</source>
            <translation>{name} a terminé {course}.</translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation>Tentatives de {name} : {used} sur {allowed}</translation>
        </message>
        <message>
            <source>{name} is stuck</source>
            <translation>{name} n’avance plus</translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation>{name} a fait la tentative {number} sur {allowed}</translation>
        </message>
        <message>
            <source>{name} passed {course} with {score}.</source>
            <translation>{name} a réussi {course} avec {score}.</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>As soon as learners of your groups are enrolled on a course, you see here where they are.</source>
            <translation>Dès que des apprenants de vos groupes sont inscrits à un cours, vous voyez ici où ils en sont.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Rechercher une personne</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Apprenants</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Personne n’a été trouvé</translation>
        </message>
        <message>
            <source>Nobody here fits. Choose another group or segment, or search for another name.</source>
            <translation>Personne ne correspond ici. Choisissez un autre groupe ou segment, ou cherchez un autre nom.</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Personne n’est encore inscrit</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>This machine is live. The others show what was last heard.</source>
            <translation>Ce poste est en direct. Les autres montrent leurs dernières nouvelles.</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Qui afficher</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>A cell in this row is longer than any name. Look for a missing quotation mark.</source>
            <translation>Une cellule de cette ligne est plus longue que n’importe quel nom. Cherchez un guillemet manquant.</translation>
        </message>
        <message>
            <source>A quotation mark that opens in this row is not closed properly, so the rows up to line {line} could not be read. Close it, or take it out.</source>
            <translation>Un guillemet ouvert dans cette ligne n’est pas fermé correctement, les lignes jusqu’à la ligne {line} n’ont donc pas pu être lues. Fermez-le ou retirez-le.</translation>
        </message>
        <message>
            <source>PINs are not taken from files, where others can read them. Give them under People afterwards.</source>
            <translation>Les codes PIN ne sont pas repris de fichiers, où d’autres peuvent les lire. Attribuez-les ensuite sous « Personnes ».</translation>
        </message>
        <message>
            <source>People were changed here since you looked at the import. Nothing was imported; look at it again.</source>
            <translation>Des personnes ont été modifiées ici depuis que vous avez examiné l’importation. Rien n’a été importé. Examinez-la à nouveau.</translation>
        </message>
        <message>
            <source>Some rows could not be read, so nobody can tell who is missing. Nobody is deactivated by this import.</source>
            <translation>Certaines lignes n’ont pas pu être lues, on ne peut donc pas savoir qui manque. Personne n’est désactivé par cette importation.</translation>
        </message>
        <message>
            <source>The class {class_id} is not in classes.csv. Export the roster again with its classes.</source>
            <translation>La classe {class_id} n’est pas dans classes.csv. Exportez à nouveau la liste avec ses classes.</translation>
        </message>
        <message>
            <source>The class {class_id} is not known here. Export the roster again with its classes.</source>
            <translation>La classe {class_id} n’est pas connue ici. Exportez à nouveau la liste avec ses classes.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>L’importation a été arrêtée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The manifest of “{name}” promises {file}, which is not there. Export it again.</source>
            <translation>Le manifeste de « {name} » annonce {file}, qui n’y est pas. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, a quite different name. If it is the same person, change the name under People first.</source>
            <translation>Le numéro {number} est celui de {name}, un nom tout à fait différent. S’il s’agit de la même personne, changez d’abord le nom sous « Personnes ».</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s, who has another sourcedId. Correct the number, here or under People.</source>
            <translation>Le numéro {number} est celui de {name}, qui a un autre sourcedId. Corrigez le numéro, ici ou sous « Personnes ».</translation>
        </message>
        <message>
            <source>The number {number} is {name}’s. Correct it, here or under People.</source>
            <translation>Le numéro {number} est celui de {name}. Corrigez-le, ici ou sous « Personnes ».</translation>
        </message>
        <message>
            <source>The quotation marks of this row do not match. Put one at both ends of the cell, and two inside it.</source>
            <translation>Les guillemets de cette ligne ne concordent pas. Mettez-en un à chaque bout de la cellule, et deux à l’intérieur.</translation>
        </message>
        <message>
            <source>The sourcedId {user} is on line {line} already. Only that row is taken.</source>
            <translation>Le sourcedId {user} est déjà à la ligne {line}. Seule cette ligne-là est prise.</translation>
        </message>
        <message>
            <source>There is a {name} here already ({numbers}), and this row may be the same person. Add the number to it.</source>
            <translation>Il y a déjà ici une personne nommée {name} ({numbers}), et cette ligne concerne peut-être la même. Ajoutez-y le numéro.</translation>
        </message>
        <message>
            <source>There is a {name} without a number here already. Give that person a number under People, the one of this row if they are the same.</source>
            <translation>Il y a déjà ici une personne nommée {name} sans numéro. Donnez-lui un numéro sous « Personnes », celui de cette ligne s’il s’agit de la même.</translation>
        </message>
        <message>
            <source>This row and line {line} are both {name}. Only that row is taken.</source>
            <translation>Cette ligne et la ligne {line} concernent toutes deux {name}. Seule cette dernière est prise.</translation>
        </message>
        <message>
            <source>This row has more cells than there are headings. Look for a surplus delimiter.</source>
            <translation>Cette ligne a plus de cellules qu’il n’y a d’en-têtes. Cherchez un séparateur en trop.</translation>
        </message>
        <message>
            <source>This row has no sourcedId, so nobody can tell whom it is about. Export it again.</source>
            <translation>Cette ligne n’a pas de sourcedId, on ne peut donc pas savoir qui elle concerne. Exportez-la à nouveau.</translation>
        </message>
        <message>
            <source>This row says something else of {key} than line {line}. Make them agree.</source>
            <translation>Cette ligne dit autre chose de {key} que la ligne {line}. Mettez-les d’accord.</translation>
        </message>
        <message>
            <source>{key} is on line {line} already. Only that row is taken.</source>
            <translation>{key} est déjà à la ligne {line}. Seule cette ligne-là est prise.</translation>
        </message>
        <message>
            <source>{name} has no role of a learner or of staff here, and is left out.</source>
            <translation>{name} n’a ici aucun rôle d’apprenant ni d’encadrement, et est laissé de côté.</translation>
        </message>
        <message>
            <source>{name} is an administrator here; that is changed under People, not by a file.</source>
            <translation>{name} est administrateur ici ; cela se change sous « Personnes », pas par un fichier.</translation>
        </message>
        <message>
            <source>{name} is in this file more than once. Give each of them a number.</source>
            <translation>{name} figure plus d’une fois dans ce fichier. Donnez un numéro à chacune de ces personnes.</translation>
        </message>
        <message>
            <source>{name} is not in the roster but is an administrator; that is changed under People.</source>
            <translation>{name} n’est pas dans la liste mais est administrateur ; cela se change sous « Personnes ».</translation>
        </message>
        <message>
            <source>{name} would become an administrator. Allow that for this import, or correct the role.</source>
            <translation>{name} deviendrait administrateur. Autorisez-le pour cette importation, ou corrigez le rôle.</translation>
        </message>
        <message>
            <source>“{name}” can’t be read ({why}). Check that the disk or stick is still connected.</source>
            <translation>« {name} » est illisible ({why}). Vérifiez que le disque ou la clé USB est toujours connecté.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” has more than %n row(s). Split it into several files and import them.</source>
            <translation>
                <numerusform>« {name} » a plus de %Ln ligne. Répartissez-la en plusieurs fichiers et importez-les.</numerusform>
                <numerusform>« {name} » a plus de %Ln lignes. Répartissez-les en plusieurs fichiers et importez-les.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” has no column with names. Its first row must hold headings such as given name, family name, number, group.</source>
            <translation>« {name} » n’a pas de colonne avec des noms. Sa première ligne doit contenir des en-têtes comme prénom, nom, numéro, groupe.</translation>
        </message>
        <message>
            <source>“{name}” has no manifest.csv, so it is no OneRoster export. Choose another file.</source>
            <translation>« {name} » n’a pas de manifest.csv, ce n’est donc pas un export OneRoster. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>“{name}” is OneRoster {version}; this version of Carrel reads 1.2. Export it as 1.2.</source>
            <translation>« {name} » est au format OneRoster {version} ; cette version de Carrel lit le format 1.2. Exportez-le en 1.2.</translation>
        </message>
        <message>
            <source>“{name}” is a workbook. Save it as “CSV UTF-8” and choose that file.</source>
            <translation>« {name} » est un classeur. Enregistrez-le au format « CSV UTF-8 » et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or locked with a password. Export it again.</source>
            <translation>« {name} » est endommagé ou verrouillé par un mot de passe. Exportez-le à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is larger than %n MB, and a roster never is. Choose another file.</source>
            <translation>
                <numerusform>« {name} » dépasse %Ln Mo, ce qu’une liste de personnes ne fait jamais. Choisissez un autre fichier.</numerusform>
                <numerusform>« {name} » dépasse %Ln Mo, ce qu’une liste de personnes ne fait jamais. Choisissez un autre fichier.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” says nothing of people (users.csv is absent). Export it with users.</source>
            <translation>« {name} » ne dit rien des personnes (users.csv est absent). Exportez-le avec les utilisateurs.</translation>
        </message>
        <message>
            <source>“{word}” is no role. Write learner or instructor, or leave it empty.</source>
            <translation>« {word} » n’est pas un rôle. Écrivez apprenant ou formateur, ou laissez la cellule vide.</translation>
        </message>
    </context>
    <context>
        <name>RosterImporting</name>
        <message>
            <source>Choose a roster: a CSV file, or a OneRoster export</source>
            <translation>Choisir une liste : un fichier CSV ou un export OneRoster</translation>
        </message>
        <message>
            <source>Document (*.pdf)</source>
            <translation>Document (*.pdf)</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Importation de personnes</translation>
        </message>
        <message>
            <source>Making PINs</source>
            <translation>Création des codes PIN</translation>
        </message>
        <message>
            <source>Reading the roster</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>Rosters (*.csv *.zip);;All files (*)</source>
            <translation>Listes (*.csv *.zip);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Where the cards with the PINs go</source>
            <translation>Où enregistrer les cartes avec les codes PIN</translation>
        </message>
        <message>
            <source>cards.pdf</source>
            <translation>cartes.pdf</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} sur {whole}</translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message numerus="yes">
            <source>%n card(s) saved as {file}</source>
            <translation>
                <numerusform>%Ln carte enregistrée sous {file}</numerusform>
                <numerusform>%Ln cartes enregistrées sous {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new group(s): {groups}.</source>
            <translation>
                <numerusform>%Ln nouveau groupe : {groups}.</numerusform>
                <numerusform>%Ln nouveaux groupes : {groups}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay as they are.</source>
            <translation>
                <numerusform>%Ln personne reste telle quelle.</numerusform>
                <numerusform>%Ln personnes restent telles quelles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can’t be taken as they are; all others can.</source>
            <translation>
                <numerusform>%Ln ligne ne peut pas être prise telle quelle ; toutes les autres le peuvent.</numerusform>
                <numerusform>%Ln lignes ne peuvent pas être prises telles quelles ; toutes les autres le peuvent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Ajouter %Ln personne</numerusform>
                <numerusform>Ajouter %Ln personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Added {added}, changed {changed}, deactivated {gone}</source>
            <translation>{added} ajoutées, {changed} modifiées, {gone} désactivées</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Change %n person(s)</source>
            <translation>
                <numerusform>Modifier %Ln personne</numerusform>
                <numerusform>Modifier %Ln personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiées</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Choisir un autre fichier</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message numerus="yes">
            <source>Import %n group(s)</source>
            <translation>
                <numerusform>Importer %Ln groupe</numerusform>
                <numerusform>Importer %Ln groupes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n person(s)</source>
            <translation>
                <numerusform>Importer %Ln personne</numerusform>
                <numerusform>Importer %Ln personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <source>Known to the roster as</source>
            <translation>Connu de la liste sous</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>Partantes</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Make PINs for new people</source>
            <translation>Créer des codes PIN pour les nouvelles personnes</translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation>Peut se connecter</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Personne ici</translation>
        </message>
        <message>
            <source>Nobody is in this list.</source>
            <translation>Personne n’est dans cette liste.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Rien n’est encore modifié.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Rows that can’t be taken</source>
            <translation>Lignes qui ne peuvent pas être prises</translation>
        </message>
        <message>
            <source>Show all {number}</source>
            <translation>Tout afficher ({number})</translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation>Il n’y a rien à modifier.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Points à examiner</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Ce qui changerait</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Will be deactivated; all they did is kept</source>
            <translation>Sera désactivé ; tout ce qui a été fait est conservé</translation>
        </message>
        <message>
            <source>You get a sheet of cards to print; it takes a moment a person.</source>
            <translation>Vous obtenez une planche de cartes à imprimer ; il faut un instant par personne.</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{fact}: {before} → {after}</source>
            <translation>{fact} : {before} → {after}</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, ligne {line}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; mend these first.</source>
            <translation>
                <numerusform>… et %Ln autre ; corrigez d’abord ceci.</numerusform>
                <numerusform>… et %Ln autres ; corrigez d’abord ceux-ci.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowModel</name>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Choose none</source>
            <translation>Ne rien choisir</translation>
        </message>
        <message>
            <source>What to do with them</source>
            <translation>Que faire de la sélection</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message numerus="yes">
            <source>%n record(s) have not reached the server; they stay here.</source>
            <translation>
                <numerusform>%Ln enregistrement n’est pas arrivé sur le serveur ; il reste ici.</numerusform>
                <numerusform>%Ln enregistrements ne sont pas arrivés sur le serveur ; ils restent ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Center</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>Connecté depuis le</translation>
        </message>
        <message>
            <source>Courses, people and results stay on this machine. You can connect again at any time.</source>
            <translation>Les cours, les personnes et les résultats restent sur ce poste. Vous pourrez le reconnecter à tout moment.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>It takes and gives</source>
            <translation>Il reçoit et donne</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <source>None; only USB sticks travel</source>
            <translation>Aucune ; seules des clés USB circulent</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Off its list: takes what waits</source>
            <translation>Hors de sa liste : reçoit ce qui attend</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Takes results, gives nothing</source>
            <translation>Reçoit les résultats, ne donne rien</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>Connect by files</source>
            <translation>Connecter par fichiers</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Connecter à un serveur</translation>
        </message>
        <message>
            <source>Leave the server</source>
            <translation>Quitter le serveur</translation>
        </message>
        <message>
            <source>This machine works for itself. Connected to a server, courses and people come from it, and results go to it; learners never wait for it.</source>
            <translation>Ce poste est autonome. Connecté à un serveur, il en reçoit les cours et les personnes et lui envoie les résultats ; les apprenants ne l’attendent jamais.</translation>
        </message>
        <message>
            <source>Where no network reaches the server</source>
            <translation>Là où aucun réseau n’atteint le serveur</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Certificates of these issuers count as genuine when a file is checked here.</source>
            <translation>Les certificats de ces émetteurs comptent comme authentiques quand un fichier est vérifié ici.</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>Changer mon code PIN</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>For all courses that set nothing themselves, under Packages.</source>
            <translation>Pour tous les cours sans réglage propre, sous « Paquets ».</translation>
        </message>
        <message>
            <source>For the sign-in page, and for whoever never chose one.</source>
            <translation>Pour la page de connexion, et pour qui n’en a jamais choisi.</translation>
        </message>
        <message>
            <source>Guests may come in by name</source>
            <translation>Les invités peuvent entrer par leur nom</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>How it behaves</source>
            <translation>Comportement</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Name of the center</source>
            <translation>Nom du centre</translation>
        </message>
        <message>
            <source>No sliding and fading.</source>
            <translation>Ni glissements ni fondus.</translation>
        </message>
        <message>
            <source>Nobody can read it, not even you. You need the old one to change it.</source>
            <translation>Personne ne peut le lire, pas même vous. Il vous faut l’ancien pour en changer.</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>Rien ne bouge de soi-même</translation>
        </message>
        <message>
            <source>On the sign-in page and certificates.</source>
            <translation>Sur la page de connexion et les certificats.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Room and machine</source>
            <translation>Salle et poste</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Sign out after</source>
            <translation>Déconnecter après</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Taille de l’ensemble</translation>
        </message>
        <message>
            <source>Tells machines apart, as in Room B, PC 4.</source>
            <translation>Distingue les postes, par exemple Salle B, PC 4.</translation>
        </message>
        <message>
            <source>The center</source>
            <translation>Le centre</translation>
        </message>
        <message>
            <source>Their work can be given to a person later, under To settle.</source>
            <translation>Leur travail peut être remis plus tard à une personne, sous « À décider ».</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Ce poste</translation>
        </message>
        <message>
            <source>Trust an issuer</source>
            <translation>Faire confiance à un émetteur</translation>
        </message>
        <message>
            <source>Trust {name} no more</source>
            <translation>Ne plus faire confiance à {name}</translation>
        </message>
        <message>
            <source>Trusted issuers</source>
            <translation>Émetteurs de confiance</translation>
        </message>
        <message>
            <source>Type what your center is called.</source>
            <translation>Saisissez le nom de votre centre.</translation>
        </message>
        <message>
            <source>Without a hand on the machine. Courses are saved first.</source>
            <translation>Sans activité sur le poste. Les cours sont d’abord enregistrés.</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Votre code PIN</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Choose a logo</source>
            <translation>Choisir un logo</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Settings saved</source>
            <translation>Paramètres enregistrés</translation>
        </message>
        <message>
            <source>Signs certificates as</source>
            <translation>Signe les certificats en tant que</translation>
        </message>
        <message>
            <source>This is no key of an issuer. Copy all of it, from did:key: to the last letter.</source>
            <translation>Ceci n’est pas la clé d’un émetteur. Copiez-la en entier, de did:key: à la dernière lettre.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Another administrator must let you try again.</source>
            <translation>Trop de codes PIN erronés. Un autre administrateur doit vous autoriser à réessayer.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Try again at {time}.</source>
            <translation>Trop de codes PIN erronés. Réessayez à {time}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>You have no PIN. Ask another administrator for one.</source>
            <translation>Vous n’avez pas de code PIN. Demandez-en un à un autre administrateur.</translation>
        </message>
        <message>
            <source>Your PIN is changed</source>
            <translation>Votre code PIN est changé</translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation>{file} n’a pas pu être lu. Rien n’a été modifié. Vérifiez que le fichier est toujours là.</translation>
        </message>
        <message>
            <source>{name} is trusted no more</source>
            <translation>Confiance retirée à {name}</translation>
        </message>
        <message>
            <source>{name} is trusted now</source>
            <translation>Confiance accordée à {name}</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%Ln nom</numerusform>
                <numerusform>%Ln noms</numerusform>
            </translation>
        </message>
        <message>
            <source>An instructor or administrator can let you try again, here and now.</source>
            <translation>Un formateur ou un administrateur peut vous laisser réessayer, ici et maintenant.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Enter your {digits}-digit PIN</source>
            <translation>Saisissez votre code PIN à {digits} chiffres</translation>
        </message>
        <message>
            <source>That PIN did not match.</source>
            <translation>Ce code PIN ne correspond pas.</translation>
        </message>
        <message>
            <source>This name can no longer sign in here.</source>
            <translation>Ce nom ne peut plus se connecter ici.</translation>
        </message>
        <message>
            <source>Too many tries.</source>
            <translation>Trop d’essais.</translation>
        </message>
        <message>
            <source>What was done is kept. Ask an administrator.</source>
            <translation>Ce qui a été fait est conservé. Adressez-vous à un administrateur.</translation>
        </message>
        <message numerus="yes">
            <source>You can try %n more time(s) before you have to wait.</source>
            <translation>
                <numerusform>Vous pouvez essayer encore %Ln fois avant de devoir attendre.</numerusform>
                <numerusform>Vous pouvez essayer encore %Ln fois avant de devoir attendre.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can try again in {time}.</source>
            <translation>Vous pourrez réessayer dans {time}.</translation>
        </message>
        <message>
            <source>You have no PIN on this machine yet.</source>
            <translation>Vous n’avez pas encore de code PIN sur ce poste.</translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation>Votre badge a été lu.</translation>
        </message>
        <message>
            <source>Your instructor can give you one in a minute.</source>
            <translation>Votre formateur peut vous en donner un en une minute.</translation>
        </message>
        <message>
            <source>Your {digits}-digit PIN lets {name} try again</source>
            <translation>Votre code PIN à {digits} chiffres permet à {name} de réessayer</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>An administrator adds people or imports a list of them. Until then, guests can learn.</source>
            <translation>Un administrateur ajoute des personnes ou en importe une liste. D’ici là, les invités peuvent apprendre.</translation>
        </message>
        <message>
            <source>Choose your name, then enter your PIN.</source>
            <translation>Choisissez votre nom, puis saisissez votre code PIN.</translation>
        </message>
        <message>
            <source>Continue as a guest</source>
            <translation>Continuer en tant qu’invité</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Find your name</source>
            <translation>Rechercher votre nom</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Names will be here</source>
            <translation>Les noms apparaîtront ici</translation>
        </message>
        <message>
            <source>No name matches</source>
            <translation>Aucun nom ne correspond</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation>Afficher tout le monde</translation>
        </message>
        <message>
            <source>Sign in with a badge</source>
            <translation>Se connecter avec un badge</translation>
        </message>
        <message>
            <source>Try fewer letters or another group, or ask your instructor to add you.</source>
            <translation>Essayez avec moins de lettres ou un autre groupe, ou demandez à votre formateur de vous ajouter.</translation>
        </message>
        <message>
            <source>Who is learning?</source>
            <translation>Qui apprend ?</translation>
        </message>
        <message>
            <source>everything stays on this machine</source>
            <translation>tout reste sur ce poste</translation>
        </message>
    </context>
    <context>
        <name>SignInPanel</name>
        <message>
            <source>Back to {name}</source>
            <translation>Revenir à {name}</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>Choisissez votre nom</translation>
        </message>
        <message>
            <source>Forgot your PIN? Your instructor can give you a new one in a minute.</source>
            <translation>Code PIN oublié ? Votre formateur peut vous en donner un nouveau en une minute.</translation>
        </message>
        <message>
            <source>I am an instructor or administrator</source>
            <translation>Formateur ou administrateur</translation>
        </message>
        <message>
            <source>Let them try again</source>
            <translation>Autoriser à réessayer</translation>
        </message>
        <message>
            <source>Not {name}? Choose another name</source>
            <translation>Pas {name} ? Choisir un autre nom</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Then enter your PIN here. A badge can be scanned at any time.</source>
            <translation>Saisissez ensuite votre code PIN ici. Un badge peut être lu à tout moment.</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>Choose your name and enter your PIN; your instructor can give you a new badge.</source>
            <translation>Choisissez votre nom et saisissez votre code PIN ; votre formateur peut vous donner un nouveau badge.</translation>
        </message>
        <message>
            <source>Go on as {name}</source>
            <translation>Continuer en tant que {name}</translation>
        </message>
        <message>
            <source>This badge lets nobody in here.</source>
            <translation>Ce badge ne donne accès à personne ici.</translation>
        </message>
        <message>
            <source>Too many unknown badges were read.</source>
            <translation>Trop de badges inconnus ont été lus.</translation>
        </message>
        <message>
            <source>Wait a minute, or choose your name.</source>
            <translation>Attendez une minute, ou choisissez votre nom.</translation>
        </message>
        <message>
            <source>What was done is kept.</source>
            <translation>Ce qui a été fait est conservé.</translation>
        </message>
        <message>
            <source>Who lets them try again?</source>
            <translation>Qui autorise à réessayer ?</translation>
        </message>
        <message>
            <source>You can try again.</source>
            <translation>Vous pouvez réessayer.</translation>
        </message>
        <message>
            <source>Your badge was read.</source>
            <translation>Votre badge a été lu.</translation>
        </message>
        <message>
            <source>{name} was here as a guest and did not sign out.</source>
            <translation>{name} était ici en tant qu’invité, sans se déconnecter.</translation>
        </message>
    </context>
    <context>
        <name>StandingsCard</name>
        <message>
            <source>How everybody stands</source>
            <translation>Où en est chacun</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Carrel could not make its folders in {folder} ({reason}).</source>
            <translation>Carrel n’a pas pu créer ses dossiers dans {folder} ({reason}).</translation>
        </message>
        <message>
            <source>Carrel could not start</source>
            <translation>Carrel n’a pas pu démarrer</translation>
        </message>
        <message>
            <source>Make the folder writable for this user, or start Carrel with another one.</source>
            <translation>Rendez le dossier accessible en écriture à cet utilisateur, ou lancez Carrel avec un autre dossier.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Close Carrel</source>
            <translation>Fermer Carrel</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non réussi</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Demande votre attention</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Non commencé</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisoire</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>A later version of Carrel has used the data in {path} (its format is {revision}). Nothing was changed. Install that version, or a later one, and start again.</source>
            <translation>Une version ultérieure de Carrel a utilisé les données de {path} (leur format est {revision}). Rien n’a été modifié. Installez cette version, ou une version ultérieure, et relancez Carrel.</translation>
        </message>
        <message>
            <source>Another program holds Carrel's database, so the last change could not be saved. Everything saved is kept. Close the other program (a backup or a virus scanner, say) and try again.</source>
            <translation>Un autre programme occupe la base de données de Carrel, la dernière modification n’a donc pas pu être enregistrée. Tout ce qui était enregistré est conservé. Fermez l’autre programme (une sauvegarde ou un antivirus, par exemple) et réessayez.</translation>
        </message>
        <message>
            <source>Carrel could not use {path} ({strerror}). Nothing was changed. Check that the disk is connected and sound, then start Carrel again.</source>
            <translation>Carrel n’a pas pu utiliser {path} ({strerror}). Rien n’a été modifié. Vérifiez que le disque est connecté et sain, puis relancez Carrel.</translation>
        </message>
        <message>
            <source>Carrel goes on with the copy {name}; work done after that copy is only in the damaged file.</source>
            <translation>Carrel continue avec la copie {name} ; le travail fait après cette copie ne se trouve que dans le fichier endommagé.</translation>
        </message>
        <message>
            <source>Carrel is already running with the data in {parent}. Nothing was changed. Go to the window that is open, or close it first.</source>
            <translation>Carrel fonctionne déjà avec les données de {parent}. Rien n’a été modifié. Allez à la fenêtre ouverte, ou fermez-la d’abord.</translation>
        </message>
        <message>
            <source>Carrel is not allowed to write to {where}. Everything saved before is kept. Make the disk or folder writable for this user, then start Carrel again.</source>
            <translation>Carrel n’est pas autorisé à écrire dans {where}. Tout ce qui était enregistré auparavant est conservé. Rendez le disque ou le dossier accessible en écriture à cet utilisateur, puis relancez Carrel.</translation>
        </message>
        <message>
            <source>Carrel was already closing, so this change was not stored. Start Carrel and do it again.</source>
            <translation>Carrel était déjà en train de se fermer, cette modification n’a donc pas été enregistrée. Relancez Carrel et refaites-la.</translation>
        </message>
        <message>
            <source>Carrel's database does not accept the setting {pragma}={value} (it stays {found}), so saved work would not be safe. Nothing was changed. Keep the data on a local disk, not on a network share.</source>
            <translation>La base de données de Carrel n’accepte pas le réglage {pragma}={value} (il reste à {found}), le travail enregistré ne serait donc pas en sûreté. Rien n’a été modifié. Gardez les données sur un disque local, pas sur un partage réseau.</translation>
        </message>
        <message>
            <source>Carrel's database gave back something it never stored; the disk may be failing. Close Carrel and start it again: the damaged file is set aside, never deleted, and the newest good copy takes its place.</source>
            <translation>La base de données de Carrel a rendu ce qu’elle n’avait jamais enregistré ; le disque est peut-être en train de lâcher. Fermez Carrel et relancez-le : le fichier endommagé est mis de côté, jamais supprimé, et la dernière bonne copie prend sa place.</translation>
        </message>
        <message>
            <source>Carrel's database in {folder} is there, but its key is gone from {home}. Nothing was changed and nothing is lost while the file is kept. Sign in as the person who used Carrel before, restore the key, or ask your administrator.</source>
            <translation>La base de données de Carrel est bien dans {folder}, mais sa clé a disparu ({home}). Rien n’a été modifié et rien n’est perdu tant que le fichier est conservé. Ouvrez la session de la personne qui utilisait Carrel auparavant, rétablissez la clé, ou adressez-vous à votre administrateur.</translation>
        </message>
        <message>
            <source>Carrel's database in {path} does not open with the key at hand. Nothing was changed. Put back the key that belongs to this folder, or ask your administrator.</source>
            <translation>La base de données de Carrel dans {path} ne s’ouvre pas avec la clé présente. Rien n’a été modifié. Remettez la clé qui va avec ce dossier, ou adressez-vous à votre administrateur.</translation>
        </message>
        <message>
            <source>Carrel's database was damaged and is kept as {name}.</source>
            <translation>La base de données de Carrel était endommagée et est conservée sous {name}.</translation>
        </message>
        <message>
            <source>Carrel's database was missing.</source>
            <translation>La base de données de Carrel manquait.</translation>
        </message>
        <message>
            <source>The disk did not accept the last change. Everything saved before is kept. Check the disk, then go on; if it happens again, ask for help before switching off.</source>
            <translation>Le disque n’a pas accepté la dernière modification. Tout ce qui était enregistré auparavant est conservé. Vérifiez le disque, puis continuez ; si cela se reproduit, demandez de l’aide avant d’éteindre.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change could not be saved. Everything saved before is kept. Make room on the disk; Carrel goes on by itself.</source>
            <translation>Le disque est plein, la dernière modification n’a donc pas pu être enregistrée. Tout ce qui était enregistré auparavant est conservé. Libérez de la place sur le disque ; Carrel continue de lui-même.</translation>
        </message>
        <message>
            <source>The key that was found does not fit Carrel's database in {path}. Nothing was changed. Put back the key that belongs to this folder, or the folder that belongs to this key.</source>
            <translation>La clé trouvée ne va pas avec la base de données de Carrel dans {path}. Rien n’a été modifié. Remettez la clé qui va avec ce dossier, ou le dossier qui va avec cette clé.</translation>
        </message>
        <message>
            <source>There was no good copy, so Carrel begins with an empty library.</source>
            <translation>Il n’y avait pas de bonne copie, Carrel commence donc avec une bibliothèque vide.</translation>
        </message>
        <message>
            <source>This Carrel was built with SQLite {sqlite_version}; it needs {needed} or later to keep work safe. Nothing was changed. Install Carrel again.</source>
            <translation>Ce Carrel a été construit avec SQLite {sqlite_version} ; il lui faut {needed} ou une version ultérieure pour que le travail soit en sûreté. Rien n’a été modifié. Réinstallez Carrel.</translation>
        </message>
        <message>
            <source>This system's key store does not answer, so Carrel can't open its database. Nothing was changed. Unlock the key store (signing out and in again often does) and start Carrel again.</source>
            <translation>Le trousseau de clés de ce système ne répond pas, Carrel ne peut donc pas ouvrir sa base de données. Rien n’a été modifié. Déverrouillez le trousseau (fermer puis rouvrir la session y suffit souvent) et relancez Carrel.</translation>
        </message>
        <message>
            <source>its key file</source>
            <translation>son fichier de clé</translation>
        </message>
        <message>
            <source>the place it was kept in</source>
            <translation>l’endroit où elle était conservée</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <source>this system's key store</source>
            <translation>le trousseau de clés de ce système</translation>
        </message>
        <message>
            <source>{lost} {now} Keep the file and ask your administrator.</source>
            <translation>{lost} {now} Conservez le fichier et adressez-vous à votre administrateur.</translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%Ln caractère</numerusform>
                <numerusform>%Ln caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set here</source>
            <translation>
                <numerusform>%Ln réglage défini ici</numerusform>
                <numerusform>%Ln réglages définis ici</numerusform>
            </translation>
        </message>
        <message>
            <source>A lesson that ended without a word</source>
            <translation>Leçon qui n’a pas signalé sa fin</translation>
        </message>
        <message>
            <source>A lesson that ends with a score is completed; its passing score says if passed.</source>
            <translation>Une leçon qui finit avec un score est terminée ; son score de réussite dit si elle est réussie.</translation>
        </message>
        <message>
            <source>A number of characters, at most {most}.</source>
            <translation>Un nombre de caractères, {most} au plus.</translation>
        </message>
        <message>
            <source>A score makes a lesson passed or failed, whatever it said itself.</source>
            <translation>Un score rend une leçon réussie ou non réussie, quoi qu’elle ait dit elle-même.</translation>
        </message>
        <message>
            <source>API in every window of the course</source>
            <translation>API dans chaque fenêtre du cours</translation>
        </message>
        <message>
            <source>Allow downloads</source>
            <translation>Autoriser les téléchargements</translation>
        </message>
        <message>
            <source>Allow printing</source>
            <translation>Autoriser l’impression</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>As set for all courses: {value}</source>
            <translation>Comme pour tous les cours : {value}</translation>
        </message>
        <message>
            <source>As the standard: {value}</source>
            <translation>Selon la norme : {value}</translation>
        </message>
        <message>
            <source>By minimum and maximum, where a lesson gives no scaled score.</source>
            <translation>D’après le minimum et le maximum, si une leçon ne donne pas de score normalisé.</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilité</translation>
        </message>
        <message>
            <source>Completed and suspended is finished</source>
            <translation>Terminé et suspendu vaut fini</translation>
        </message>
        <message>
            <source>Every rule of the standard holds, also where most courses break it and Carrel lets it pass.</source>
            <translation>Chaque règle de la norme s’applique, même là où la plupart des cours l’enfreignent et où Carrel la laisse passer.</translation>
        </message>
        <message>
            <source>For lessons made for one size. With less room they scroll.</source>
            <translation>Pour les leçons conçues pour une seule taille. Avec moins de place, elles défilent.</translation>
        </message>
        <message>
            <source>For lessons that look for it nowhere but in their own window.</source>
            <translation>Pour les leçons qui ne la cherchent que dans leur propre fenêtre.</translation>
        </message>
        <message>
            <source>In an attempt, passed stays passed even if the lesson says incomplete later.</source>
            <translation>Dans une tentative, « réussi » reste acquis même si la leçon dit ensuite « non terminé ».</translation>
        </message>
        <message>
            <source>Its window was closed or the machine stopped before it called Terminate.</source>
            <translation>Sa fenêtre a été fermée ou le poste s’est arrêté avant qu’elle appelle Terminate.</translation>
        </message>
        <message>
            <source>Keep browser storage for the learner</source>
            <translation>Conserver le stockage du navigateur pour l’apprenant</translation>
        </message>
        <message>
            <source>Keep the best status</source>
            <translation>Conserver le meilleur statut</translation>
        </message>
        <message>
            <source>Learners may print pages of the course, also into a PDF.</source>
            <translation>Les apprenants peuvent imprimer des pages du cours, aussi en PDF.</translation>
        </message>
        <message>
            <source>Local storage and cookies are there at the next visit. Off: they go with it.</source>
            <translation>Stockage local et cookies se retrouvent à la visite suivante. Désactivé : ils partent avec elle.</translation>
        </message>
        <message>
            <source>Longest suspend data</source>
            <translation>Taille maximale des données de reprise</translation>
        </message>
        <message>
            <source>Mastery score overrides the status</source>
            <translation>Le score de maîtrise l’emporte sur le statut</translation>
        </message>
        <message>
            <source>None set here</source>
            <translation>Aucun réglage défini ici</translation>
        </message>
        <message>
            <source>Scale raw scores</source>
            <translation>Normaliser les scores bruts</translation>
        </message>
        <message>
            <source>Score decides the status</source>
            <translation>Le score décide du statut</translation>
        </message>
        <message>
            <source>Some authoring tools always suspend. Off: it is taken up again, not reviewed.</source>
            <translation>Certains outils auteurs suspendent toujours. Désactivé : la leçon est reprise, et non revue.</translation>
        </message>
        <message>
            <source>Something that a later version of Carrel knows</source>
            <translation>Une valeur qu’une version ultérieure de Carrel connaît</translation>
        </message>
        <message>
            <source>Status and score</source>
            <translation>Statut et score</translation>
        </message>
        <message>
            <source>Strict: by the book</source>
            <translation>Strict : à la lettre</translation>
        </message>
        <message>
            <source>The course may offer files; the learner says where each goes.</source>
            <translation>Le cours peut proposer des fichiers ; l’apprenant dit où va chacun.</translation>
        </message>
        <message>
            <source>What a lesson finds</source>
            <translation>Ce que trouve une leçon</translation>
        </message>
        <message>
            <source>What a lesson keeps to go on with. Longer text is refused whole, never cut.</source>
            <translation>Ce qu’une leçon garde pour reprendre. Un texte plus long est refusé en entier, jamais coupé.</translation>
        </message>
        <message>
            <source>What learners see and take along</source>
            <translation>Ce que voient et emportent les apprenants</translation>
        </message>
        <message>
            <source>When a lesson ends</source>
            <translation>Quand une leçon finit</translation>
        </message>
        <message>
            <source>Width and height in pixels, from {least} to {most}, as in 1024 × 768.</source>
            <translation>Largeur et hauteur en pixels, de {least} à {most}, par exemple 1024 × 768.</translation>
        </message>
        <message>
            <source>Window size</source>
            <translation>Taille de la fenêtre</translation>
        </message>
        <message>
            <source>all the room there is</source>
            <translation>toute la place disponible</translation>
        </message>
        <message>
            <source>any length</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>par défaut</translation>
        </message>
        <message>
            <source>it begins anew, as another attempt</source>
            <translation>elle recommence, dans une nouvelle tentative</translation>
        </message>
        <message>
            <source>it goes on where it was</source>
            <translation>elle reprend où elle en était</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
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
            <translation>Tout remettre par défaut</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait, the oldest for {age}</source>
            <translation>
                <numerusform>%Ln enregistrement attend, depuis {age}</numerusform>
                <numerusform>%Ln enregistrements attendent, le plus ancien depuis {age}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%Ln à envoyer</numerusform>
                <numerusform>%Ln à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>A sign-in page of the network answered instead. Nothing was sent; sign in to the network first.</source>
            <translation>Une page de connexion du réseau a répondu à la place du serveur. Rien n’a été envoyé. Connectez-vous d’abord au réseau.</translation>
        </message>
        <message>
            <source>All confirmed by receipt</source>
            <translation>Tout confirmé par accusé de réception</translation>
        </message>
        <message>
            <source>Ask an administrator of the server to let this machine in again.</source>
            <translation>Demandez à un administrateur du serveur d’admettre à nouveau ce poste.</translation>
        </message>
        <message>
            <source>Being sent now</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Connected to {center}; no contact yet.</source>
            <translation>Connecté à {center} ; pas encore de contact.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Downloading “{title}”, {done} of {whole}</source>
            <translation>Téléchargement de « {title} », {done} sur {whole}</translation>
        </message>
        <message>
            <source>Exchanging with {center} now. Last contact {moment}.</source>
            <translation>Échange en cours avec {center}. Dernier contact {moment}.</translation>
        </message>
        <message>
            <source>It is safe on this machine. Bring a network to it, or carry it by USB stick.</source>
            <translation>Ce travail est en sûreté sur ce poste. Apportez-y un réseau, ou transportez le travail par clé USB.</translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}.</source>
            <translation>Dernier contact avec {center} {moment}.</translation>
        </message>
        <message>
            <source>Last contact with {center} {moment}. Tries again by itself.</source>
            <translation>Dernier contact avec {center} {moment}. Nouvel essai automatique.</translation>
        </message>
        <message>
            <source>Next try {moment}</source>
            <translation>Prochain essai {moment}</translation>
        </message>
        <message>
            <source>No network at the moment</source>
            <translation>Pas de réseau pour le moment</translation>
        </message>
        <message>
            <source>Not for a minute yet</source>
            <translation>Depuis moins d’une minute</translation>
        </message>
        <message>
            <source>Nothing is being sent</source>
            <translation>Aucun envoi en cours</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Rien n’attend</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien pour l’instant</translation>
        </message>
        <message>
            <source>Oldest has waited {age}</source>
            <translation>Le plus ancien attend depuis {age}</translation>
        </message>
        <message numerus="yes">
            <source>Receiving, %n change(s)</source>
            <translation>
                <numerusform>Réception, %Ln modification</numerusform>
                <numerusform>Réception, %Ln modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending, {done} of {whole} records</source>
            <translation>Envoi, {done} enregistrements sur {whole}</translation>
        </message>
        <message>
            <source>Sent by itself</source>
            <translation>Envoi automatique</translation>
        </message>
        <message>
            <source>The exchange with the server failed in a way nobody foresaw. Everything is kept. It is tried again by itself.</source>
            <translation>L’échange avec le serveur a échoué d’une façon que personne n’avait prévue. Tout est conservé. Une nouvelle tentative a lieu d’elle-même.</translation>
        </message>
        <message>
            <source>The last try did not get through.</source>
            <translation>Le dernier essai n’a pas abouti.</translation>
        </message>
        <message>
            <source>The server can’t be reached from here just now.</source>
            <translation>Le serveur est injoignable d’ici pour le moment.</translation>
        </message>
        <message>
            <source>The server has taken this machine off its list.</source>
            <translation>Le serveur a retiré ce poste de sa liste.</translation>
        </message>
        <message>
            <source>The server takes what is sent, and sends nothing back.</source>
            <translation>Le serveur reçoit ce qui est envoyé, et ne renvoie rien.</translation>
        </message>
        <message>
            <source>This machine works for itself.</source>
            <translation>Ce poste est autonome.</translation>
        </message>
        <message>
            <source>What waits is still sent. Then the machine works for itself; nothing here is lost.</source>
            <translation>Ce qui attend est encore envoyé. Ensuite, le poste est autonome ; rien n’est perdu ici.</translation>
        </message>
        <message>
            <source>Work has waited here for {age}.</source>
            <translation>Du travail attend ici depuis {age}.</translation>
        </message>
        <message>
            <source>oldest {age}</source>
            <translation>depuis {age}</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en route</translation>
        </message>
        <message>
            <source>on the server</source>
            <translation>sur le serveur</translation>
        </message>
        <message>
            <source>on their way</source>
            <translation>en route</translation>
        </message>
        <message>
            <source>saved here</source>
            <translation>sur ce poste</translation>
        </message>
        <message>
            <source>{days} d</source>
            <comment>days, as short as can be</comment>
            <translation>{days} j</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
    </context>
    <context>
        <name>SyncLog</name>
        <message>
            <source>All confirmed</source>
            <translation>Tout confirmé</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>En partie</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>USB stick</source>
            <translation>Clé USB</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>records</source>
            <translation>enregistrements</translation>
        </message>
        <message>
            <source>{size} received</source>
            <translation>{size} reçus</translation>
        </message>
        <message>
            <source>{size} sent</source>
            <translation>{size} envoyés</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Carry by USB stick</source>
            <translation>Transporter par clé USB</translation>
        </message>
        <message>
            <source>Connect to a server</source>
            <translation>Connecter à un serveur</translation>
        </message>
        <message>
            <source>Every exchange with the server and every stick will be listed here.</source>
            <translation>Chaque échange avec le serveur et chaque clé USB apparaîtront ici.</translation>
        </message>
        <message>
            <source>Everything is kept here. Connected to a server, courses and people come from it, and results go to it.</source>
            <translation>Tout est conservé ici. Connecté à un serveur, ce poste en reçoit les cours et les personnes et lui envoie les résultats.</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>No exchange yet</source>
            <translation>Pas encore d’échange</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>This machine works for itself</source>
            <translation>Ce poste est autonome</translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>Sur le serveur</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Enregistré ici</translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <source>Both sides stay, and every minute counts. You can switch back at any time.</source>
            <translation>Les deux branches restent, et chaque minute compte. Vous pouvez revenir à l’autre à tout moment.</translation>
        </message>
        <message>
            <source>Count it</source>
            <translation>La compter</translation>
        </message>
        <message>
            <source>Count this attempt?</source>
            <translation>Compter cette tentative ?</translation>
        </message>
        <message>
            <source>It is off the list</source>
            <translation>Retiré de la liste</translation>
        </message>
        <message>
            <source>It waits again</source>
            <translation>De nouveau en attente</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Set this attempt aside?</source>
            <translation>Écarter cette tentative ?</translation>
        </message>
        <message>
            <source>The attempt counts now</source>
            <translation>La tentative compte à présent</translation>
        </message>
        <message>
            <source>The attempt goes on from {machine}</source>
            <translation>La tentative se poursuit depuis « {machine} »</translation>
        </message>
        <message>
            <source>The attempt was set aside</source>
            <translation>La tentative a été écartée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln élément choisi</numerusform>
                <numerusform>%Ln éléments choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all {total}</source>
            <translation>Choisir les {total}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>TableHead</name>
        <message>
            <source>Order of the rows</source>
            <translation>Ordre des lignes</translation>
        </message>
    </context>
    <context>
        <name>Teaching</name>
        <message>
            <source>Due date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>Dans 30 jours</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Dans une semaine</translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation>Dans deux semaines</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>TemplateField</name>
        <message>
            <source>An HTML file that says where the learner, the course and the code go. Begin with Carrel’s own.</source>
            <translation>Un fichier HTML qui dit où placer l’apprenant, le cours et le code. Partez de celui de Carrel.</translation>
        </message>
        <message>
            <source>Carrel’s own</source>
            <translation>Celui de Carrel</translation>
        </message>
        <message>
            <source>Certificate template</source>
            <translation>Modèle de certificat</translation>
        </message>
        <message>
            <source>Choose a template…</source>
            <translation>Choisir un modèle…</translation>
        </message>
        <message>
            <source>One of your own</source>
            <translation>Un modèle à vous</translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation>Enregistrer le modèle de Carrel</translation>
        </message>
        <message>
            <source>Use Carrel’s own</source>
            <translation>Utiliser celui de Carrel</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Choose a template</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Save Carrel’s own template</source>
            <translation>Enregistrer le modèle de Carrel</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>{file} enregistré</translation>
        </message>
        <message>
            <source>Templates (*.html *.htm);;All files (*)</source>
            <translation>Modèles (*.html *.htm);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Templates (*.html)</source>
            <translation>Modèles (*.html)</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>certificat</translation>
        </message>
        <message>
            <source>{file} could not be read. Nothing was changed; look whether it is still there.</source>
            <translation>{file} n’a pas pu être lu. Rien n’a été modifié. Vérifiez que le fichier est toujours là.</translation>
        </message>
        <message>
            <source>{file} could not be written. Nothing was saved; choose another folder.</source>
            <translation>{file} n’a pas pu être écrit. Rien n’a été enregistré. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Who is learning?</source>
            <translation>Qui apprend ?</translation>
        </message>
    </context>
    <context>
        <name>ToSettle</name>
        <message numerus="yes">
            <source>%n decision(s) wait for you</source>
            <translation>
                <numerusform>%Ln décision vous attend</numerusform>
                <numerusform>%Ln décisions vous attendent</numerusform>
            </translation>
        </message>
        <message>
            <source>A guest’s work</source>
            <translation>Travail d’un invité</translation>
        </message>
        <message>
            <source>All attempts used</source>
            <translation>Toutes les tentatives utilisées</translation>
        </message>
        <message>
            <source>Asked {moment}, with {used} of {allowed} attempts used. What counts: {standing}.</source>
            <translation>Demandé {moment} ; tentatives utilisées : {used} sur {allowed}. Ce qui compte : {standing}.</translation>
        </message>
        <message>
            <source>Asks for another attempt</source>
            <translation>Demande une autre tentative</translation>
        </message>
        <message>
            <source>Attempt over the limit</source>
            <translation>Tentative au-delà de la limite</translation>
        </message>
        <message>
            <source>Count attempt {number}</source>
            <translation>Compter la tentative {number}</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Give it to a person</source>
            <translation>Le remettre à une personne</translation>
        </message>
        <message>
            <source>Grant attempt {number}</source>
            <translation>Accorder la tentative {number}</translation>
        </message>
        <message>
            <source>It was begun {moment}, when no attempt was left. It is kept, and counts only if you say so. What counts now: {standing}.</source>
            <translation>Elle a été commencée {moment}, quand il ne restait plus de tentative. Elle est conservée, et ne compte que si vous le décidez. Ce qui compte à présent : {standing}.</translation>
        </message>
        <message>
            <source>See their work</source>
            <translation>Voir son travail</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>The course was finished {moment}: {standing}. Nobody the center knows has this result until you say whose it is.</source>
            <translation>Le cours a été terminé {moment} : {standing}. Personne de connu du centre n’a ce résultat tant que vous n’avez pas dit à qui il est.</translation>
        </message>
        <message>
            <source>The last attempt ended {moment}. What counts: {standing}.</source>
            <translation>La dernière tentative s’est terminée {moment}. Ce qui compte : {standing}.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>{name} asks for another attempt</source>
            <translation>{name} demande une autre tentative</translation>
        </message>
        <message>
            <source>{name} finished a course as a guest</source>
            <translation>{name} a terminé un cours en tant qu’invité</translation>
        </message>
        <message>
            <source>{name} has used {used} of {allowed} attempts</source>
            <translation>Tentatives de {name} : {used} sur {allowed}</translation>
        </message>
        <message>
            <source>{name} made attempt {number} of {allowed}</source>
            <translation>{name} a fait la tentative {number} sur {allowed}</translation>
        </message>
    </context>
    <context>
        <name>ToSettlePage</name>
        <message>
            <source>All that waits</source>
            <translation>Tout ce qui attend</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Rien ne vous attend</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Used-up attempts, attempts over the limit and guests’ work appear here.</source>
            <translation>Les tentatives épuisées, celles au-delà de la limite et le travail des invités apparaissent ici.</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Ce qui attend</translation>
        </message>
    </context>
    <context>
        <name>Tracking</name>
        <message>
            <source>Nothing was kept: {element} can't be set. {problem}</source>
            <translation>Rien n’a été conservé : {element} ne peut pas être défini. {problem}</translation>
        </message>
        <message>
            <source>This lesson is not open any more, so nothing was kept. What was kept before stays.</source>
            <translation>Cette leçon n’est plus ouverte, rien n’a donc été conservé. Ce qui l’était auparavant le reste.</translation>
        </message>
    </context>
    <context>
        <name>Trust</name>
        <message>
            <source>Every certificate signed with this key counts as genuine here. Get it from them in person.</source>
            <translation>Tout certificat signé avec cette clé compte ici comme authentique. Recevez-la de l’émetteur en personne.</translation>
        </message>
        <message>
            <source>Trust an issuer?</source>
            <translation>Faire confiance à un émetteur ?</translation>
        </message>
    </context>
    <context>
        <name>TrustDialog</name>
        <message>
            <source>As people here know them.</source>
            <translation>Tel qu’on le connaît ici.</translation>
        </message>
        <message>
            <source>It begins with did:key:</source>
            <translation>Elle commence par did:key:</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Paste the key.</source>
            <translation>Collez la clé.</translation>
        </message>
        <message>
            <source>Trust them</source>
            <translation>Faire confiance</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Saisissez un nom.</translation>
        </message>
    </context>
    <context>
        <name>ValueDialog</name>
        <message>
            <source>Set it</source>
            <translation>Définir la valeur</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Badge picture (PNG)</source>
            <translation>Image du badge (PNG)</translation>
        </message>
        <message>
            <source>Certificate (PDF)</source>
            <translation>Certificat (PDF)</translation>
        </message>
        <message>
            <source>Choose the PDF, the badge picture or the credential that was saved with Carrel. A scan or a screenshot can’t be checked.</source>
            <translation>Choisissez le PDF, l’image du badge ou l’attestation enregistrés avec Carrel. Une numérisation ou une capture d’écran ne peut pas être vérifiée.</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Confirmed by the server</source>
            <translation>Confirmé par le serveur</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Credential (JSON)</source>
            <translation>Attestation (JSON)</translation>
        </message>
        <message>
            <source>Don’t rely on it. Ask the learner for the file as Carrel saved it: opening it in another program and saving it again changes it too.</source>
            <translation>Ne vous y fiez pas. Demandez à l’apprenant le fichier tel que Carrel l’a enregistré : l’ouvrir dans un autre programme et l’enregistrer à nouveau le modifie aussi.</translation>
        </message>
        <message>
            <source>Don’t rely on what the page shows. The credential inside is intact, and says what stands below; ask for the file as Carrel saved it.</source>
            <translation>Ne vous fiez pas à ce que montre la page. L’attestation qu’elle contient est intacte, et dit ce qui figure ci-dessous ; demandez le fichier tel que Carrel l’a enregistré.</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Délivré le</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <source>It was issued by {name}, and nothing in the file was changed.</source>
            <translation>Il a été délivré par {name}, et rien n’a été modifié dans le fichier.</translation>
        </message>
        <message>
            <source>It was issued on this machine, and nothing in the file was changed.</source>
            <translation>Il a été délivré sur ce poste, et rien n’a été modifié dans le fichier.</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>Apprenant</translation>
        </message>
        <message>
            <source>Not known on this machine, which does not hold the record</source>
            <translation>Inconnu sur ce poste, qui ne détient pas le dossier</translation>
        </message>
        <message>
            <source>Nothing was changed in this file, but nobody here knows who signed it.</source>
            <translation>Rien n’a été modifié dans ce fichier, mais personne ici ne sait qui l’a signé.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Provisional until the server confirms the result</source>
            <translation>Provisoire jusqu’à ce que le serveur confirme le résultat</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>The file says it is from “{center}”. Anybody can write that: ask the center for the key its certificates are signed with, and let an administrator add it in Settings.</source>
            <translation>Le fichier dit provenir de « {center} ». Chacun peut l’écrire : demandez au centre la clé avec laquelle ses certificats sont signés, et faites-la ajouter par un administrateur dans « Paramètres ».</translation>
        </message>
        <message>
            <source>This certificate is genuine, but it expired on {day}.</source>
            <translation>Ce certificat est authentique, mais il a expiré le {day}.</translation>
        </message>
        <message>
            <source>This certificate is valid.</source>
            <translation>Ce certificat est valable.</translation>
        </message>
        <message>
            <source>This certificate was changed after it was issued.</source>
            <translation>Ce certificat a été modifié après avoir été délivré.</translation>
        </message>
        <message>
            <source>This file is not a certificate of Carrel’s.</source>
            <translation>Ce fichier n’est pas un certificat de Carrel.</translation>
        </message>
        <message>
            <source>This file was changed after Carrel saved it.</source>
            <translation>Ce fichier a été modifié après avoir été enregistré par Carrel.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>What the credential says</source>
            <translation>Ce que dit l’attestation</translation>
        </message>
        <message>
            <source>{file} can't be read ({reason}). Nothing was checked. Choose the file again.</source>
            <translation>La lecture de {file} est impossible ({reason}). Rien n’a été vérifié. Choisissez à nouveau le fichier.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>A package can’t be a new version of itself. Choose another one.</source>
            <translation>Un paquet ne peut pas être une nouvelle version de lui-même. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Both are versions of one course already. Take them apart first to change that.</source>
            <translation>Les deux sont déjà des versions d’un même cours. Séparez-les d’abord pour changer cela.</translation>
        </message>
        <message>
            <source>It is the new version of another course already. Take them apart first.</source>
            <translation>C’est déjà la nouvelle version d’un autre cours. Séparez-les d’abord.</translation>
        </message>
        <message>
            <source>One of the two is not on this machine any more. Look at the list of packages again.</source>
            <translation>L’un des deux n’est plus sur ce poste. Consultez à nouveau la liste des paquets.</translation>
        </message>
        <message>
            <source>That package has been replaced already. Choose the newest version of its course.</source>
            <translation>Ce paquet a déjà été remplacé. Choisissez la version la plus récente de son cours.</translation>
        </message>
        <message>
            <source>The course is open on this machine. Let the learner leave it first, then move them.</source>
            <translation>Le cours est ouvert sur ce poste. Laissez d’abord l’apprenant le quitter, puis faites-le passer à la nouvelle version.</translation>
        </message>
        <message>
            <source>There is no newer version of this course on this machine. Nothing was changed.</source>
            <translation>Il n’y a pas de version plus récente de ce cours sur ce poste. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This enrolment is not on this machine any more. Open the list again.</source>
            <translation>Cette inscription n’est plus sur ce poste. Rouvrez la liste.</translation>
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
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Réponse correcte</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Attempt</source>
            <translation>Tentative</translation>
        </message>
        <message>
            <source>No answers recorded</source>
            <translation>Aucune réponse enregistrée</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Questions et réponses</translation>
        </message>
        <message>
            <source>This course does not tell which questions were asked, or none was answered yet.</source>
            <translation>Ce cours ne dit pas quelles questions ont été posées, ou aucune n’a encore reçu de réponse.</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Save badge picture</source>
            <translation>Enregistrer l’image du badge</translation>
        </message>
    </context>
</TS>
