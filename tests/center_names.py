"""Who and what a believable training center has: names from many places, groups, courses with their questions."""

from dataclasses import dataclass, replace
from typing import Final

from desktop.scorm.package import Edition

GROUPS: Final = ("Deck crew", "Galley", "Engine room", "Warehouse")
CENTER: Final = "Harbour Lane Training Center"
ADMINISTRATOR: Final = ("Ingrid", "Solberg")
INSTRUCTORS: Final = (("Daniel", "Novak"), ("Aisha", "Rahman"), ("Mateo", "García"), ("Nomvula", "Dlamini"))

KNOWN: Final = (
    ("Amina", "Yusuf", "Deck crew"),
    ("Carlos", "Mendes", "Galley"),
    ("Daniel", "Cho", "Engine room"),
    ("Elif", "Demir", "Deck crew"),
    ("Fatima", "Zahra", "Warehouse"),
    ("Grace", "Okafor", "Galley"),
    ("Hana", "Sato", "Deck crew"),
    ("Jonas", "Weber", "Engine room"),
    ("Kofi", "Mensah", "Warehouse"),
    ("Leila", "Haddad", "Galley"),
    ("Lucas", "Moreau", "Deck crew"),
    ("Mei", "Tan", "Warehouse"),
    ("Olu", "Adeyemi", "Engine room"),
    ("Priya", "Nair", "Deck crew"),
    ("Sofia", "Lindqvist", "Warehouse"),
    ("Tomás", "Rivera", "Deck crew"),
)
"""The learners of the pictures: given name, family name, group."""

_ELSEWHERE: Final = (
    ("Ana Beatriz|Bruno|Camila|Diogo|Isabela|João|Larissa|Rafael", "Almeida|Barbosa|Costa|Ferreira|Lima|Nunes|Ribeiro"),
    ("Adaeze|Chidi|Emeka|Ifeoma|Ngozi|Obinna|Uche|Zainab", "Bello|Eze|Ibrahim|Nwosu|Obi|Okonkwo|Sani|Umar"),
    ("Astrid|Bjørn|Elin|Freja|Henrik|Kari|Lars|Søren", "Berg|Dahl|Hansen|Jensen|Lund|Nilsen|Østergaard"),
    ("Ahmet|Ayşe|Burak|Deniz|Emre|Gülşah|İrem|Yusuf", "Aydın|Çelik|Kaya|Öztürk|Şahin|Yıldız"),
    ("أحمد|خالد|سارة|عمر|فاطمة|ليلى|مريم|يوسف", "الحداد|الشامي|المصري|النجار|حسن|خليل"),
    ("Chiara|Davide|Elena|Francesco|Giulia|Lorenzo|Marta|Paolo", "Bianchi|Colombo|Conti|Esposito|Ricci|Romano"),
    ("Arjun|Deepika|Imran|Kavya|Lakshmi|Rohan|Sanjay|Vikram", "Banerjee|Iyer|Kapoor|Menon|Patel|Rao|Singh"),
    ("Agnieszka|Jakub|Kateřina|Łukasz|Oksana|Petr|Zofia|Željko", "Dvořák|Kowalski|Marković|Shevchenko|Wiśniewska"),
    ("Akira|Emi|Haruto|Jin|Min-jun|Seo-yeon|Yuki|Xiaoling", "Chen|Kim|Nakamura|Park|Suzuki|Takahashi|Wang"),
    ("Analyn|Budi|Dewi|Jomar|Maricel|Putri|Rizal|Siti", "Bautista|Dela Cruz|Hidayat|Reyes|Santos|Wijaya"),
    ("Caoimhe|Dylan|Gwen|Liam|Moira|Niamh|Oliver|Rhys", "Brennan|Davies|Evans|MacLeod|O’Connor|Walsh"),
    ("Amadou|Awa|Fatou|Ibrahima|Mariama|Moussa|Ousmane|Sékou", "Ba|Cissé|Diallo|Diop|Keïta|Touré|Traoré"),
)
NAMES: Final = tuple((given.split("|"), family.split("|")) for given, family in _ELSEWHERE)
"""Given and family names that go together, a place each."""


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """`passing` is in the edition's own scale (1.2: 0..100, 2004: -1..1), None for a course without a test.

    `months`: how long its certificate is valid.
    """

    title: str
    description: str
    edition: Edition
    version: int
    lessons: int
    megabytes: int
    passing: float | None
    months: int | None = None

    @property
    def identifier(self) -> str:
        return self.title.lower().replace(" ", "-").replace(",", "").replace(":", "")

    def renamed(self, title: str) -> "CourseFacts":
        return replace(self, title=title)


COURSES: Final = (
    CourseFacts(
        "Fire safety at work",
        "What burns, how to raise the alarm, and which extinguisher to choose.",
        Edition.SCORM_2004_4TH,
        5,
        7,
        96,
        0.7,
        24,
    ),
    CourseFacts(
        "Forklift: daily checks",
        "Ten minutes before the shift that keep the truck and everybody around it safe.",
        Edition.SCORM_12,
        3,
        6,
        210,
        80.0,
        36,
    ),
    CourseFacts(
        "Food hygiene, level 2",
        "Clean hands, cold chains and separate boards: what a galley must never forget.",
        Edition.SCORM_12,
        4,
        8,
        182,
        75.0,
        36,
    ),
    CourseFacts(
        "First aid at work",
        "The first five minutes: look, call, press, breathe.",
        Edition.SCORM_12,
        7,
        9,
        340,
        70.0,
        36,
    ),
    CourseFacts(
        "Navigation rules at sea",
        "Who gives way, what lights mean, and what to do when nobody does.",
        Edition.SCORM_2004_3RD,
        2,
        12,
        1100,
        0.8,
        60,
    ),
    CourseFacts(
        "Handling hazardous substances",
        "Labels, sheets, gloves and spills.",
        Edition.SCORM_12,
        1,
        5,
        74,
        70.0,
        24,
    ),
    CourseFacts(
        "Working at height",
        "Ladders, harnesses and anchor points, and when it is right to stay on the ground.",
        Edition.SCORM_2004_2ND,
        3,
        6,
        128,
        0.8,
        36,
    ),
    CourseFacts(
        "Electrical safety basics",
        "Isolate, lock, test: the three steps before a cover comes off.",
        Edition.SCORM_2004_4TH,
        2,
        5,
        88,
        None,
    ),
    CourseFacts(
        "Enclosed space entry",
        "Air you can't see, and the person who waits outside.",
        Edition.SCORM_2004_3RD,
        1,
        4,
        61,
        0.9,
        12,
    ),
    CourseFacts("Manual handling", "Lifting without regret.", Edition.SCORM_12, 2, 4, 45, 70.0, 36),
    CourseFacts(
        "Security awareness", "Badges, visitors, and mail that asks for too much.", Edition.SCORM_12, 1, 3, 2, None
    ),
    CourseFacts(
        "Radio communication", "Say it short, say it once, hear it back.", Edition.SCORM_2004_4TH, 1, 6, 57, 0.75, 24
    ),
    CourseFacts("Cranes and signals", "One signaller, one set of signs.", Edition.SCORM_12, 4, 6, 140, 80.0, 24),
    CourseFacts("Cold stores", "Dress, doors and how long is too long.", Edition.SCORM_12, 1, 4, 38, None),
    CourseFacts(
        "Bullying and respect", "What it looks like, and whom to tell.", Edition.SCORM_2004_4TH, 2, 5, 66, None
    ),
    CourseFacts("Oil spills", "Stop it, contain it, report it.", Edition.SCORM_2004_3RD, 1, 5, 92, 0.7, 36),
    CourseFacts("Ladders and steps", "Three points of contact.", Edition.SCORM_12, 2, 3, 20, 70.0, 36),
    CourseFacts("Noise at work", "What is lost does not come back.", Edition.SCORM_12, 1, 4, 31, None),
    CourseFacts("Mooring lines", "Where not to stand, and why.", Edition.SCORM_2004_4TH, 3, 6, 118, 0.8, 24),
    CourseFacts("Allergens in the galley", "Fourteen names to know.", Edition.SCORM_2004_4TH, 2, 5, 54, 0.75, 24),
    CourseFacts("Passenger safety briefing", "What to say before the lines go.", Edition.SCORM_12, 5, 3, 77, None),
    CourseFacts("Welding and hot work", "Permit, screen, watch.", Edition.SCORM_12, 1, 7, 205, 80.0, 12),
    CourseFacts("Lone working", "Somebody always knows where you are.", Edition.SCORM_2004_3RD, 1, 4, 29, None),
    CourseFacts("Data protection", "Whose data it is, and who may see it.", Edition.SCORM_2004_4TH, 3, 6, 48, 0.7, 12),
)

QUESTIONS: Final = (
    ("What do you check first before you step on a ladder?", ("feet", "height", "label", "colour"), "feet"),
    (
        "The webbing of a harness has a small cut. What do you do?",
        ("tape_it", "take_it_out_of_use", "ignore"),
        "take_it_out_of_use",
    ),
    ("From what height does a fall have to be prevented on this site?", ("1_m", "2_m", "3_m"), "2_m"),
    ("Who may take a scaffold tag off?", ("anyone", "the_inspector", "the_foreman"), "the_inspector"),
    ("Which way do you carry a load on stairs?", ("so_i_see_the_steps", "behind_my_back"), "so_i_see_the_steps"),
    ("The alarm sounds. What comes first?", ("tools", "way_out", "phone"), "way_out"),
    ("How long do you rinse a splash to the eye?", ("1_min", "5_min", "15_min"), "15_min"),
    ("Where is the nearest extinguisher?", ("by_the_door", "in_the_office", "nobody_knows"), "by_the_door"),
)
"""Text, the answers to choose from, the right one."""
