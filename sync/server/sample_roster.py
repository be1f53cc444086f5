"""A made-up training center, so that there is something to look at: whoever tries the server out meets these people."""

from typing import Final

NAME: Final = "sample-roster.csv"
CENTER: Final = "Harbour Training Center"
ADMINISTRATOR: Final = "4000"
"""The number of the one who may do everything."""
ROSTER: Final = """\
Number,Given name,Family name,Role,Groups,E-mail
4000,Nora,Aldana,administrator,,nora.aldana@example.org
4001,Henrik,Solberg,instructor,Deck,henrik.solberg@example.org
4002,Marisol,Quintero,instructor,Engine,marisol.quintero@example.org
4101,Amara,Okafor,learner,Deck,
4102,Bastien,Leroy,learner,Deck,
4103,Chidi,Eze,learner,Deck,
4104,Dilnoza,Rahimova,learner,Deck; Safety,
4105,Emre,Yildiz,learner,Engine,
4106,Freya,Lindqvist,learner,Engine,
4107,Goran,Petrovic,learner,Engine; Safety,
4108,Hana,Kobayashi,learner,Engine,
4109,Ines,Carvalho,learner,Safety,
4110,Jonas,Brandt,learner,Safety,
"""
