"""One spelling for each word: contractions opened, common slips mended, American made British. Owns the tables of forms.

It serves the patterns only; nobody is ever shown these forms.
"""

import re
from functools import lru_cache

_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "`": "'", "\u00b4": "'"})
_RUN = re.compile(r"(.)\1{2,}")
_IZE = re.compile(r"^(\w{3,}[^aeiou])iz(e|es|ed|ing|ation|er)$")

_FORMS: dict[str, str] = {
    # contractions, with and without the apostrophe
    "im": "i am", "i'm": "i am", "ive": "i have", "youre": "you are", "youve": "you have", "youll": "you will", "youd": "you would",
    "theyre": "they are", "theyve": "they have", "theyll": "they will", "weve": "we have", "itll": "it will", "it'll": "it will",
    "thats": "that is", "that's": "that is", "thatll": "that will", "whats": "what is", "what's": "what is", "wheres": "where is",
    "where's": "where is", "whos": "who is", "who's": "who is", "hows": "how is", "how's": "how is", "heres": "here is",
    "here's": "here is", "theres": "there is", "there's": "there is", "when's": "when is", "whens": "when is", "it's": "it is",
    "he's": "he is", "she's": "she is", "let's": "let us", "lets": "let us", "cannot": "can not", "cant": "can not", "can't": "can not",
    "wont": "will not", "won't": "will not", "shan't": "shall not", "dont": "do not", "doesnt": "does not", "didnt": "did not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not", "hasnt": "has not", "havent": "have not",
    "hadnt": "had not", "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not", "aint": "is not", "ain't": "is not",
    "couldve": "could have", "shouldve": "should have", "wouldve": "would have", "mustve": "must have", "nobodys": "nobody is",
    "nobody's": "nobody is", "y'all": "you", "ma'am": "madam", "maam": "madam", "o'clock": "o'clock", "oclock": "o'clock",
    "everything's": "everything is",
    # quick typing
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "plez": "please", "thx": "thanks", "thnx": "thanks",
    "thanx": "thanks", "tnx": "thanks", "ty": "thank you", "tysm": "thank you", "thankyou": "thank you", "gonna": "going to",
    "wanna": "want to", "gotta": "got to", "gimme": "give me", "lemme": "let me", "dunno": "do not know", "cuz": "because",
    "cos": "because", "coz": "because", "bc": "because", "becuz": "because", "k": "ok", "okay": "ok", "okey": "ok", "kk": "ok",
    "yep": "yes", "yeah": "yes", "yup": "yes", "yea": "yes", "nope": "no", "nah": "no", "tmrw": "tomorrow", "tmr": "tomorrow",
    "2moro": "tomorrow", "asap": "as soon as possible", "ya": "you", "yr": "your", "abt": "about", "msg": "message", "mins": "minutes",
    "min": "minutes", "hrs": "hours", "hr": "hour", "secs": "seconds", "sec": "second", "wot": "what", "wat": "what", "bcs": "because",
    "tho": "though", "alright": "all right", "alrite": "all right", "sry": "sorry", "srry": "sorry", "soz": "sorry", "hiya": "hi",
    "heya": "hi",
    # common slips
    "wil": "will", "wll": "will", "cal": "call", "tel": "tell", "woud": "would", "wuld": "would", "shoud": "should", "coud": "could",
    "cud": "could", "wud": "would", "hav": "have", "hve": "have", "plese": "please", "pleas": "please", "yur": "your", "wen": "when",
    "hapy": "happy", "chek": "check", "chekc": "check", "lok": "look", "orderd": "ordered", "replase": "replace", "repalce": "replace",
    "dely": "delay", "problm": "problem", "isue": "issue", "truely": "truly", "greatful": "grateful", "arived": "arrived",
    "arive": "arrive", "imagin": "imagine", "annoyd": "annoyed", "sory": "sorry", "sorrry": "sorry", "sorryy": "sorry", "sorri": "sorry",
    "soryy": "sorry", "apologes": "apologies", "appologies": "apologies", "apolagies": "apologies", "appologize": "apologise",
    "appologise": "apologise", "apologise": "apologise", "apoligise": "apologise", "apoligize": "apologise", "apologies": "apologies",
    "appology": "apology", "apologie": "apologise", "thnaks": "thanks", "thansk": "thanks", "tahnks": "thanks", "thnak": "thank",
    "definately": "definitely", "definatly": "definitely", "definetly": "definitely", "defintely": "definitely", "recieve": "receive",
    "recieved": "received", "recieving": "receiving", "realy": "really", "relly": "really", "teh": "the", "adn": "and", "taht": "that",
    "waht": "what", "wich": "which", "whcih": "which", "becasue": "because", "becuase": "because", "becouse": "because",
    "beacuse": "because", "untill": "until", "tommorow": "tomorrow", "tommorrow": "tomorrow", "tomorow": "tomorrow",
    "tomorrrow": "tomorrow", "wether": "whether", "wierd": "weird", "beleive": "believe", "freind": "friend", "happend": "happened",
    "hapened": "happened", "hapen": "happen", "delivary": "delivery", "adress": "address", "adres": "address", "refound": "refund",
    "refudn": "refund", "promiss": "promise", "garantee": "guarantee", "garanty": "guarantee", "gaurantee": "guarantee",
    "guarentee": "guarantee", "guarenteed": "guaranteed", "garanteed": "guaranteed", "inconvience": "inconvenience",
    "inconvinience": "inconvenience", "inconveniance": "inconvenience", "understant": "understand", "undertand": "understand",
    "undestand": "understand", "unerstand": "understand", "frustated": "frustrated", "frustating": "frustrating",
    "frustrateing": "frustrating", "fustrated": "frustrated", "fustrating": "frustrating", "dissapointed": "disappointed",
    "dissapointing": "disappointing", "disapointed": "disappointed", "disapointing": "disappointing", "dissappointed": "disappointed",
    "anoying": "annoying", "annoing": "annoying", "anoyed": "annoyed", "embarassing": "embarrassing", "unfortunatly": "unfortunately",
    "unfortunetly": "unfortunately", "unfortunatley": "unfortunately", "unforunately": "unfortunately", "imediately": "immediately",
    "immediatly": "immediately", "imediatly": "immediately", "immediatley": "immediately", "wating": "waiting", "waitting": "waiting",
    "patiance": "patience", "patients": "patience", "manger": "manager", "colleage": "colleague", "collegue": "colleague",
    "coleague": "colleague", "replacment": "replacement", "replacemant": "replacement", "exacly": "exactly", "exactley": "exactly",
    "problably": "probably", "probly": "probably", "prolly": "probably", "proably": "probably", "poblem": "problem",
    "porblem": "problem", "mistak": "mistake", "misstake": "mistake", "responsability": "responsibility", "feal": "feel",
    "beacause": "because", "thier": "their", "helo": "hello", "helllo": "hello", "hellp": "help", "hlep": "help", "yuo": "you",
    "yoru": "your", "youself": "yourself", "shure": "sure", "ofcourse": "of course", "ofc": "of course", "allright": "all right",
    "polisy": "policy", "polocy": "policy", "reciept": "receipt", "recipt": "receipt", "invoise": "invoice", "vocher": "voucher",
    "curier": "courier", "courrier": "courier",
    # American and other variants
    "mom": "mum", "apologize": "apologise", "canceled": "cancelled", "canceling": "cancelling", "favorite": "favourite",
    "color": "colour", "gray": "grey", "gotten": "got", "sympathize": "sympathise", "realize": "realise", "realized": "realised",
    "check's": "check is",
}  # fmt: skip

# Forms that are words of their own too: opened only before a word that the other sense cannot have.
_BASE_VERBS = frozenset(
    "send call ring phone get give check look find fix make take put do be have need come go sort book order refund replace "
    "see ask tell let "
    "write note text email try pay bring swap cancel arrange keep stay wait talk speak just also personally go explain help start follow "
    "update contact change credit report open pass transfer post chase investigate raise add remove".split()
)
_SENSITIVE: dict[str, tuple[str, frozenset[str]]] = {
    "ill": ("i will", _BASE_VERBS),
    "well": ("we will", _BASE_VERBS - frozenset("do let see tell look just be".split())),
    "id": ("i would", frozenset("like love be want say suggest recommend hate feel have go".split())),
    "its": (
        "it is",
        frozenset("not only just a an the our my your fine ok okay gone broken late here there in on at been so very too".split()),
    ),
    "your": ("you are", frozenset("welcome upset angry frustrated annoyed worried disappointed overreacting wrong lying".split())),
    "were": ("we are", frozenset("sorry very really going sending looking working happy glad here".split())),
    "should": ("should", frozenset()),
}
_SUFFIXES = (("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"), ("'m", " am"))
_DOUBLED = frozenset("hello really sorry too see need will all feel good look soon still tell call been week keep happy sweet cool".split())

# Long key words that one slip of the keyboard should not hide.
_KEYS = frozenset(
    "apologise apologies apologised understand understandable understood frustrating frustrated disappointed disappointing "
    "disappointment inconvenience guarantee guaranteed replacement unfortunately definitely immediately appreciate appreciated "
    "delivery delivered warehouse courier colleague supervisor department terrible horrible annoying annoyed worried "
    "waiting patience problem mistake promise personally tomorrow afternoon morning tonight receipt invoice subscription voucher "
    "discount courtesy explain explained explaining question questions happened happening forgive embarrassing embarrassed "
    "overreacting ridiculous nonsense technician engineer connection account payment charged charges noticed "
    "responsible responsibility continue listening believe sincerely absolutely completely certainly straightaway".split()
)


def _deletes(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


_NEAR: dict[str, str] = {}
for _key in sorted(_KEYS):
    for _form in _deletes(_key):
        _NEAR.setdefault(_form, _key)


def _mend(word: str) -> str:
    """A long word that lacks, doubles or swaps one letter of a key word, mended; its first and last two letters must agree.

    A letter put for another is left alone: it makes too many other words ("changed", "charged").
    """
    if len(word) < 6 or word in _KEYS:
        return word
    forms = _deletes(word)
    key = _NEAR.get(word) or next((form for form in sorted(forms) if form in _KEYS), None)
    if key is None:
        key = next((_NEAR[form] for form in sorted(forms) if form in _NEAR and sorted(_NEAR[form]) == sorted(word)), None)
    return key if key and key[0] == word[0] and key[-2:] == word[-2:] else word


def fold_word(token: str, following: str = "") -> str:
    """The one form of a word, lower case; several words if it was a contraction.

    >>> fold_word("DON’T"), fold_word("sooooo"), fold_word("ill", "send"), fold_word("ill", "again"), fold_word("apolgise")
    ('do not', 'so', 'i will', 'ill', 'apologise')
    """
    word = token.lower().translate(_QUOTES)
    if word in _SENSITIVE and following in _SENSITIVE[word][1]:
        return _SENSITIVE[word][0]
    return _fold(word)


@lru_cache(maxsize=4096)
def _fold(word: str) -> str:
    if len(word) > 40:
        return "longword"
    if word in _FORMS:
        return _FORMS[word]
    run = _RUN.sub(r"\1\1", word)
    if run != word:
        single = _RUN.sub(r"\1", word)
        word = run if run in _DOUBLED or run in _KEYS else single
        if word in _FORMS:
            return _FORMS[word]
    for suffix, opened in _SUFFIXES:
        if word.endswith(suffix) and len(word) > len(suffix):
            return word[: -len(suffix)] + opened
    british = _IZE.sub(r"\1is\2", word)
    return _mend(british)
