"""Whether a text is English at all. Owns the line between a strange reply and none: gibberish, other languages, keyboard slips."""

import re

from game.language.fold import LIMIT
from game.text import words

_COMMON = frozenset(
    "a about above actually after again all also always am an and another any anything are as ask at away back be because been "
    "before being best better but by bye call can cannot "
    "could day dear did do does done each else even ever every everything feel few find fine first for friend from get give go "
    "goes going good got great had happened has have he hello "
    "help her here hey hi him his hold how i if in into is it its just keep know last later leave let like listen little long "
    "look lot made make many may maybe me mean mind minute more most much must "
    "my name need never new next no not nothing now number of off oh ok okay old on once one only or order other our out over "
    "own part people please problem put question quick really "
    "right said same say see send shall she should show side since sir so some something soon sorry still sure take tell than "
    "thank thanks that the their them then there these they thing "
    "think this those through time to today together told tomorrow too tried try two under understand until up us use very "
    "wait want was watch way we week well went were what when where "
    "which while who why will wish with without word work would wrong yeah yep yes yesterday yet you your bill charge refund "
    "phone box light button agree absolutely awesome certainly course done "
    "happy morning evening afternoon welcome whatever nope nah wow ouch hmm um uh ugh sigh lol haha gosh oops pardon truly "
    "understood stupid idiot shut policy manager money".split()
)
_FOREIGN = frozenset(
    # German, Dutch
    "ich nicht und ist das die der wir ihnen ihr sie es tut mir leid bitte danke auch mit für wie kann sind haben werden eine "
    "einen ein zu dem den auf het een ik niet voor dank u van wij zijn mijn kunt heeft "
    # French
    "je suis vous nous est les des une pour pas avec mais désolé merci bonjour votre sur ce cette qui que quoi comment très il "
    "elle et mon ma notre avez être désolée "
    # Spanish, Portuguese, Italian
    "lo siento usted el los las por qué cómo muchas gracias hola pero muy está estoy con para señora puedo mi su una del sinto "
    "muito obrigado obrigada você não uma seu sua mi dispiace grazie sono il di che "
    "non per ciao come posso questo della gli buongiorno mio "
    # Polish, Swedish and others
    "przepraszam nie jest dziękuję proszę pan pani jak się tack jag är det inte och som på ett".split()
)
# Words of both: they say nothing about the language.
_BOTH = frozenset(
    "die is was in an on so me a i am no as at he we do to den per come posso pan come el su sur et mi des il di ma see ist u "
    "est pas con mit mon pan les ce del".split()
)
_RUNS = re.compile(
    r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert(?!h)|erty(?!$)|rtyu|tyui|yuio|uiop|zxcv|xcvb|cvbn|vbnm|lkjh|jhgf|poiu|oiuy|fdsa|rewq|jkl;"
)
_CLUSTER = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_ODD = re.compile(r"(?:[jqvxz][bcdfghjkmnpqstvwxz]|[bcdfgkmpstvwxz][qxj]|q[^u]|[jv][hkgfd]|hk|kj|gj|jf|fj|dk|kd|gk|fk|bk|wv|vw|xk)")
_VOWEL = re.compile(r"[aeiouyáéíóúäöüàèìòù]")


def _plausible(word: str) -> bool:
    """Whether a word could be English: it has a vowel, no run along the keyboard and no impossible cluster."""
    word = word.replace("’", "'")
    if word in _COMMON or "'" in word:
        return True
    if len(word) == 1:
        return word in "aiukry"
    if not _VOWEL.search(word):
        return len(word) <= 3 and word in {
            "mr",
            "mrs",
            "ms",
            "dr",
            "pls",
            "plz",
            "thx",
            "sry",
            "hmm",
            "tv",
            "pdf",
            "sms",
            "ty",
            "tbh",
            "btw",
            "pm",
            "kg",
            "cm",
            "mm",
            "brb",
            "nvm",
            "hm",
            "mhm",
            "shh",
            "wht",
            "wt",
            "cn",
            "cld",
            "wld",
            "shld",
            "hv",
            "hvnt",
            "abt",
            "ppl",
            "rly",
            "srry",
            "thr",
            "wth",
            "frm",
            "jst",
            "ndd",
            "nd",
            "gt",
            "msg",
            "mins",
            "hrs",
            "ltr",
            "bttr",
            "lv",
            "plse",
            "tmrw",
            "k",
            "x",
            "tks",
            "st",
            "vs",
            "np",
            "ps",
        }
    if _RUNS.search(word) or len(set(word)) * 3 < len(word):
        return False
    odd = len(_ODD.findall(word)) + (2 if _CLUSTER.search(word.replace("ght", "t").replace("tch", "t").replace("sch", "s")) else 0)
    return odd == 0 or (odd == 1 and len(word) > 6)


def understandable(text: str) -> bool:
    """Whether there is anything to read: false for nothing, gibberish, other languages and scripts, slips of the keyboard.

    >>> [understandable(t) for t in ("Sorry about that", "asdf jkl;", "Es tut mir leid", "k", "...", "fghjk", "ok")]
    [True, False, False, True, False, False, True]
    """
    head = text[:LIMIT]
    found = [word.lower() for word in words(head)]
    letters = [c for c in head if c.isalpha()]
    if not found:
        return False
    if letters and sum(c > "\u024f" for c in letters) > 0.4 * len(letters):
        return False
    worded = [word for word in found if not word[0].isdigit()]
    if not worded:
        return len(head.strip()) > 0 and any(c.isdigit() for c in head) and len(found) <= 3
    if len(worded) == 1 and len(worded[0]) == 1:
        return worded[0] in "kyn"
    known = sum(word in _COMMON for word in worded)
    foreign = sum(word in _FOREIGN and word not in _BOTH for word in worded)
    shared = sum(word in _FOREIGN for word in worded)
    english = sum(word in _COMMON and word not in _FOREIGN for word in worded)
    if (foreign >= 2 or (foreign == 1 and shared >= 2)) and foreign + 0.5 * (shared - foreign) > english:
        return False
    plausible = sum(_plausible(word) for word in worded)
    if known == 0 and len(worded) >= 8 and plausible < len(worded):
        return False
    return plausible >= 0.6 * len(worded)
