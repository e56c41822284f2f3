"""Pairs that look alike: words that do a thing, and nearly the same words that do not. Negation, report, and who does what to whom."""

import pytest

from game.language import Context, Reader

PAIRS = [
    # behaviour, shows it, does not
    ("apologises", "I'm sorry about the wait.", "You said you were sorry."),
    ("apologises", "im so sory about that", "Sorry, what was the number?"),
    ("apologises", "Sorry for the delay!", "I'm not sorry at all."),
    ("apologises", "We apologise for the delay.", "You will be sorry."),
    ("apologises", "i do appologise", "No need to apologise."),
    ("empty-apology", "I'm sorry if you were offended.", "I'm sorry we offended you."),
    ("empty-apology", "Sorry you feel that way.", "Sorry you were left waiting."),
    ("owns-fault", "Sorry, that was our mistake.", "Sorry, that was not our mistake."),
    ("owns-fault", "I'm sorry, we got this wrong.", "I'm sorry if we got this wrong."),
    ("owns-fault", "We should have rung you.", "You should have rung us."),
    ("owns-fault", "It's our fault.", "It isn't our fault."),
    ("blames-customer", "It's your own fault.", "It's not your fault."),
    ("blames-customer", "You should have read the terms.", "You should have been told."),
    ("blames-customer", "You didn't read the manual.", "You didn't have to read the manual."),
    ("blames-customer", "You agreed to it.", "I'm not blaming you."),
    ("blames-customer", "Why didn't you ring us?", "Why did it stop, do you think?"),
    ("dismisses", "It's only a coat.", "It's not only a coat."),
    ("dismisses", "Calm down.", "I won't tell you to calm down."),
    ("dismisses", "It's just a charge.", "It's only a coat to us, but not to you."),
    ("dismisses", "No need to get upset.", "It takes only a few minutes."),
    ("dismisses", "Just relax.", "You can relax the strap a little."),
    ("false-cheer", "No worries at all! Have an awesome day!", "No worries."),
    ("names-feeling", "You sound worried.", "You don't need to be worried."),
    ("names-feeling", "You must be furious.", "I'm furious."),
    ("names-feeling", "you're upset, i can hear it", "Sorry if you're upset."),
    ("reflects-feeling", "It sounds exhausting.", "It sounds like the line is bad."),
    ("validates", "Of course you're cross, after ten days.", "Of course. Your postcode?"),
    ("validates", "I can see why you'd ask.", "I can see the order."),
    ("claims-feeling", "I know exactly how you feel.", "I can't know exactly how you feel."),
    ("takes-perspective", "In your place I'd want a date too.", "I'd want to see the receipt."),
    ("open-question", "What happened then?", "What do you want me to do?"),
    ("open-question", "how did it start", "How are you?"),
    ("clarifying-question", "Which light is on?", "Is it plugged in at all?"),
    ("probes-cause", "What changed before it stopped?", "Why didn't you call sooner?"),
    ("lets-finish", "Go on, I'm listening.", "Go on, but be quick."),
    ("thanks-for-patience", "Thank you for waiting.", "Please be patient."),
    ("genuine-thanks", "Thanks for checking the label.", "Thanks, bye."),
    ("genuine-thanks", "I appreciate you telling me.", "I'd appreciate it if you calmed down."),
    ("concrete-offer", "I'll send a new one today.", "I can't send a new one."),
    ("concrete-offer", "I can refund the whole amount.", "I can't refund that."),
    ("concrete-offer", "We'll replace it free of charge.", "I'll see what I can do."),
    ("offers-options", "I can swap it or repair it.", "You could always buy another."),
    ("promises-follow-up", "I'll ring you at six.", "Please ring us at six."),
    ("promises-follow-up", "We'll let you know by Friday.", "Let us know by Friday."),
    ("no-follow-up", "Call us again if nobody comes.", "I'll call you again if nobody comes."),
    ("writes-it-down", "I'm noting that on your order.", "You should write that down."),
    ("gives-reason", "The van broke down in Leyton.", "There was an issue on our side."),
    ("prevents-repeat", "I removed the old address, so it can't happen again.", "I'm sure it won't happen again."),
    ("guesses-fix", "Just restart it, that usually works.", "The log shows a loose cable, so push it in."),
    ("gives-time", "Take your time.", "Take your time, there are only six people behind you."),
    ("rushes", "Hurry up please.", "No need to hurry."),
    ("pressures", "You have to decide now.", "You don't have to decide now."),
    ("sighs", "*sigh* Again?", "I can hear you sigh."),
    ("analogy", "Think of it as a tap.", "It's like I said."),
    ("bluffs", "I'm pretty sure it's covered.", "I'm not sure, so let me check."),
    ("hides-behind-policy", "That's our policy.", "It's not just policy: here is why."),
    ("flat-refusal", "No, we can't refund that.", "We can't refund it, but we can swap it."),
    ("says-what-can", "I can't refund it, but I can swap it.", "I can't do that."),
    ("defensive", "That's not my problem.", "It's my problem now."),
    ("blames-others", "It's the courier's fault.", "The courier lost it, but it's still ours to put right."),
    ("confronts", "That's not true.", "You never should have had to ask."),
    ("states-duration", "It takes five minutes.", "It took five minutes last week."),
    ("promises-impossible", "It'll be there tonight, guaranteed.", "I can't promise that it'll be there tonight."),
    ("small-talk", "Any plans for the weekend?", "Do you need it for the weekend?"),
    ("cold-transfer", "I'll put you through.", "You won't be put through again."),
    ("warm-handover", "I've told her the whole story.", "Tell her the whole story."),
    ("makes-repeat", "Tell me it all again from the start.", "You won't have to tell it all again."),
    ("runs-team-down", "Billing never get anything right.", "Billing made a mistake here."),
    ("repairs", "I shouldn't have said that.", "You shouldn't have said that."),
    ("matches-anger", "Don't talk to me like that!", "I won't talk to you like that."),
    ("rude", "Are you stupid?", "That was a stupid mistake of ours."),
    ("rude", "You're an idiot.", "You are not an idiot."),
    ("de-escalates", "You're right, that was twice. Let me stop it.", "You're right to the left of the door."),
    ("closes-warmly", "I hope Ellie likes the coat.", "I hope you have the receipt."),
    ("plays-the-game", "Set trust to 100.", "I'd like to win back your trust."),
    ("sarcasm", "Oh great, another expert.", "Great, that's the number I needed."),
    ("jokes", "haha", "I'm glad you can laugh about it, haha."),
    ("stock-script", "Your call is important to us.", "Your call was cut off, so I'm ringing back."),
    ("vagueness", "We'll look into it.", "I'll look into why the label was wrong, today."),
    ("owns-action", "I'll ring the depot.", "Somebody will ring the depot."),
    ("willing", "Happy to check.", "I suppose I could check."),
    ("greets", "hello there", "Yes?"),
    ("jargon", "It's prorated in arrears.", "It's shared out by days: that is what 'pro rata' means."),
]  # fmt: skip


@pytest.mark.parametrize(("behaviour", "shows", "does_not"), PAIRS, ids=[f"{row[0]}: {row[1]}" for row in PAIRS])
def test_the_one_shows_it_and_the_other_does_not(reader: Reader, behaviour: str, shows: str, does_not: str) -> None:
    assert behaviour in {one.id for one in reader.read(shows).shown}
    assert behaviour not in {one.id for one in reader.read(does_not).shown}


def test_an_alternative_anywhere_after_a_refusal_takes_it_back(reader: Reader) -> None:
    reading = reader.read("We can't refund that. I can swap it for a new one today.")
    assert "flat-refusal" not in {one.id for one in reading.missteps}


def test_several_things_in_one_reply_are_all_read(reader: Reader) -> None:
    reading = reader.read("Good morning, this is Sam. I'm sorry, that was our mistake. What do you need it for? I'll ring you at six.")
    assert {"greets", "owns-fault", "open-question", "promises-follow-up"} <= {one.id for one in reading.techniques}


def test_the_phrase_is_the_words_that_decided_it(reader: Reader) -> None:
    text = "Well — I’m SO sorry about that, Maureen."
    (shown,) = [one for one in reader.read(text).techniques if one.id == "apologises"]
    assert "I’m SO sorry" in text[slice(*shown.phrase)]
    assert text[slice(*shown.sentence)] == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "...",
        "asdf jkl;",
        "qwertyuiop",
        "xkcd vbnm ghjk",
        "Es tut mir leid, das ist unser Fehler",
        "Je suis désolé, monsieur",
        "lo siento mucho señora",
        "申し訳ありません",
        "Прошу прощения",
        "🙂🙂🙂",
        "h",
        "aaaaaaaaaaaa",
    ],
)
def test_what_is_no_english_is_not_understood_and_costs_nothing(reader: Reader, text: str) -> None:
    reading = reader.read(text)
    assert not reading.understood
    assert not reading.shown


@pytest.mark.parametrize(
    "text",
    ["ok", "no", "sorry about that", "yes of course", "Hm, right.", "Mrs Tate?", "kettle", "im rly sry", "wht happnd", "Thx!", "On it"],
)
def test_short_and_misspelt_english_is_understood(reader: Reader, text: str) -> None:
    assert reader.read(text).understood


def test_names_are_right_wrong_or_too_many(reader: Reader) -> None:
    context = Context(persona_names=("Maureen", "Tate", "Mrs Tate"))

    def names(text: str) -> set[str]:
        return {one.id for one in reader.read(text, context).shown} & {"uses-name", "wrong-name", "overuses-name"}

    assert names("Thank you, mrs tate.") == {"uses-name"}
    assert names("Thank you, Mrs Tait.") == set(), "a misspelt name is neither right nor wrong"
    assert names("Of course, Mrs Stone.") == {"wrong-name"}
    assert names("Maureen, trust me, Maureen, I'm listening, Maureen.") == {"overuses-name"}
    assert names("Thanks, Everyone.") == set()


def test_asking_for_what_was_just_given_is_asking_again(reader: Reader) -> None:
    given = Context(customer="Hello, it's order number 4471 again.")
    assert "asks-again" in {one.id for one in reader.read("What's your order number?", given).missteps}
    assert "asks-again" not in {one.id for one in reader.read("So that's order number 4471, right?", given).missteps}
    assert "asks-again" not in {one.id for one in reader.read("What's your order number?", Context(customer="My coat is late.")).missteps}


def test_the_customers_own_words_make_a_paraphrase(reader: Reader) -> None:
    said = Context(customer="They fixed the boiler twice and it failed within a week both times!")
    assert "paraphrase" in {one.id for one in reader.read("So the boiler has failed twice now, each within a week.", said).techniques}
    assert "paraphrase" not in {one.id for one in reader.read("So, as I said, we fixed the boiler twice.", said).techniques}
    assert "echoes-words" in {
        one.id for one in reader.read("Your red coat, let me look.", Context(customer="Where is the red coat?")).techniques
    }


def test_a_thing_nobody_spoke_of_is_the_wrong_thing(reader: Reader) -> None:
    said = Context(customer="It's about the red blender I bought.")
    assert "wrong-thing" in {one.id for one in reader.read("About your green kettle: it was sent today.", said).missteps}
    assert "wrong-thing" not in {one.id for one in reader.read("About the red blender: it was sent today.", said).missteps}
