"""The ideas in a piece of text: words brought down to a stem, and that to the one word that stands for all of its meaning.

Owns the house-made table of words that mean much the same at a service desk, and the mending of slips towards the words of a scene. It
serves the comparison of typed text with a scene's phrases, where a shared idea counts as a shared word.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from game.language.ngrams import STOP, stem

# A row is an idea; its first word stands for it. Ordinary English, not the words of any scene.
_ROWS = """
call ring rang rung telephone dial bell
mobile phone cell cellphone cellular handset smartphone
text sms message msg txt messages texts
email mail inbox mailbox e-mail emailed mailing mailed
write note noted jot log logged record recorded written wrote writing memo down enter entered entry file filing register registered
book diary calendar
send sent ship shipped shipping dispatch dispatched post posted forward
bring brought deliver delivered carry drop dropped
come came arrive arrived arrival reach reached land landed show
collect pickup fetch fetched pick picked
parcel package packet box carton
order ordered purchase purchased buy bought
warehouse depot stockroom storehouse storage stock
shop store branch outlet
shelf shelves rack
courier express messenger driver van rush rushed priority fast quick quickly quicker speedy
home house flat door doorstep doorbell
sign signature signed
today 2day
tonight evening 2nite tonite nite night
tomorrow tmrw tmr tmw 2moro 2morrow tomoro
morning forenoon
noon midday lunchtime lunch
week wk wks
day days
month mth
year yr yrs annual annually yearly twelvemonth
hour hr hrs
minute min mins minutes
monday mon
tuesday tue tues
wednesday wed
thursday thu thurs
friday fri
saturday sat
sunday sun
before b4 earlier previously already beforehand
soon shortly
late delayed delay overdue later
urgent urgently hurry urgency pressing
date deadline
occasion event party celebration birthday anniversary
present gift
need want require needed wanted required must
use used using
work worked working function run running
buyer customer client
people person guest guests visitor visitors
someone somebody anyone anybody any1 sum1 some1 sb smb nobody no1 none noone
others other another else different
same identical alike
other
manager supervisor boss lead
maker manufacturer producer factory
name called
number nr no. numbers digit digits figure figures
end last final ends ending
wrong wrongly mistaken incorrect incorrectly error mistake fault misprint typo
swap swapped switched exchange exchanged mix mixed mixup confuse confused muddle muddled interchange interchanged transposed reversed
replace replaced replacement substitute
change changed alter update updated amend amended adjust fix fixed repair repaired mend mended sort sorted
right proper properly correct correctly corrected
save saved store
switch switched off
label sticker tag tape dot mark
address addresses
pay paid payment pays paying charge charged bill billed invoice cost costs price fee
money cash sum amount
refund refunded reimburse reimbursed repay repaid
back return returned
free gratis complimentary nothing waive
voucher coupon
discount reduction reduced cheaper less
card
receipt slip
guarantee warranty
cancel cancelled stop stopped close closed quit
plan tariff subscription
monthly
year-long whole entire full complete total every all
share shared together both jointly
alone yourself only just
picture photo image pic pics pictures photos images
album
space storage gigabyte gigabytes gb gig gigs room
notice notify notification warn warned warning reminder announce announced inform informed
look looked looking see saw seen check checked inspect examine view
find found locate located discover discovered
show shown
say said tell told tells telling state stated speak spoke talk talked
explain describe
ask asked
read
know knew known
remember recall recollect memory
think thought expect expected assume believe
promise promised guarantee word
try tried attempt attempted
move moved shift shifted shove bump bumped knock knocked
touch touched
clean cleaned cleaning dust dusted dusting hoover vacuum wipe tidy tidying wash
plug plugged socket port hole slot opening jack outlet
cable wire cord lead line
insert push pushed press pressed stick stuck put connect connected
pull pulled unplug unplugged remove removed take taken took out
router modem
internet connection online network web
light lights lamp lamps led lit glow glowing shine shining burn
blink blinking flash flashing
colour color coloured
power electricity current powered
signal
torch flashlight
reach access
behind rear
bottom base underside underneath below beneath
turn turned flip flipped upside over
front
screen camera video picture
sound audio
meeting appointment
test tested
start begin began begun open opened launch
ready set prepared
next again future
visit visits technician engineer repairman specialist expert
hotspot tether
restart reboot
kettle
broken broke faulty defective defect damaged damage ruin ruined spoil spoilt destroyed
burn burnt burned scorch scorched
hurt injured injury injure harm harmed wound
danger dangerous unsafe hazardous risky
scare scared fright frighten frightened frightening shock shocked scary
happen happened happens occur occurred
trouble problem issue matter
trick tricked scam cheat cheated con conned fooled caught
sell sold selling sale
table worktop furniture kitchen
answer answered reply replied response respond decision result
report reported incident
batch series lot
crooked crookedly skew askew
glue glued fitted stuck mounted
boil boiled boiling
water
big large huge
small little tiny
store
wait waited waiting
hold keep kept hang
stay stays stayed remain remains
follow
sum summarise summary recap summed
confirm confirmation confirmed
writing paper
agree agreed agreement
suit suits
time
in around available there
prefer rather
like love
recommend suggest suggestion advise
offer offered
give gave given hand
get got receive received
matter matters mean means important importance stake
reason why
way
each per
signup sign-up registered register joined join
page website site
old
new
stranger
family
lose lost missing astray
"""
_NUMBERS = {
    word: f"#{number}"
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty".split()
    )
    if number > 1
} | {"thirty": "#30", "forty": "#40", "fifty": "#50", "sixty": "#60"}
_TENS = re.compile(r"\b(twenty|thirty|forty|fifty|sixty)[- ](one|two|three|four|five|six|seven|eight|nine)\b")
_ONES = {word: number for number, word in enumerate("one two three four five six seven eight nine".split(), start=1)}
_TOKEN = re.compile(r"\d+(?:[.:]\d+)?|[a-z']+(?:\d+[a-z]*)?|\d+[a-z]+")
ASKING = frozenset("what when where why how who which whose".split())
"""Words that say what is asked for; they weigh in questions only."""

_IDEA: dict[str, str] = {}
for _row in _ROWS.split("\n"):
    _words = _row.split()
    for _same in _words:
        _IDEA.setdefault(stem(_same), stem(_words[0]))


@lru_cache(maxsize=8192)
def idea(word: str) -> str:
    """What a word stands for: a number as `#6`, else the stem of the first word of its row, else its own stem.

    >>> idea("telephoned") == idea("ring"), idea("six"), idea("6pm")
    (True, '#6', '#6')
    """
    if word in _NUMBERS:
        return _NUMBERS[word]
    if word[0].isdigit():
        figure = re.match(r"\d+(?:[.:]\d+)?", word)
        rest = word[figure.end() :] if figure else ""
        if figure and rest in ("", "am", "pm", "st", "nd", "rd", "th", "k"):
            return f"#{figure.group()}{'k' if rest == 'k' else ''}"
    base = stem(word)
    return _IDEA.get(base, base)


def words_of(text: str) -> list[str]:
    """The words of a folded text, figures among them; `sixty-one` is one figure."""
    text = _TENS.sub(lambda match: str(int(_NUMBERS[match.group(1)][1:]) + _ONES[match.group(2)]), text)
    return [word.removesuffix("'s") for word in _TOKEN.findall(text)]


def _deletes(word: str) -> set[str]:
    return {word[:index] + word[index + 1 :] for index in range(len(word))}


class Vocabulary:
    """The words of a scene, and which of them a slip of the keyboard was meant for."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = {word for text in texts for word in words_of(text)}
        self._near: dict[str, str] = {}
        for word in sorted(self._words):
            if len(word) >= 5:
                for form in _deletes(word):
                    self._near.setdefault(form, word)

    def mend(self, word: str) -> str:
        """The word of the scene that lacks, doubles or swaps one letter of this one; the word itself if there is none or it is known.

        A letter put for another is mended in long words only: it makes too many other words.
        """
        if len(word) < 5 or word in self._words or stem(word) in _IDEA or word in STOP:
            return word
        if word in self._near:
            return self._near[word]
        for form in sorted(_deletes(word)):
            if form in self._words and len(form) >= 4:
                return form
            meant = self._near.get(form)
            if (
                meant is not None
                and meant[0] == word[0]
                and (sorted(meant) == sorted(word) or (len(word) >= 7 and len(meant) == len(word)))
            ):
                return meant
        return word
