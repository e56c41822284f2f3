"""What many patterns share, by name: `{name}` in a pattern stands for it. Owns the lists of words.

`SPACED` names are opened first, so that each of their spaces allows a comma before it, as in the pattern itself; `MACROS` are taken as
they stand and hold no unbounded repetition inside another.
"""

MACROS: dict[str, str] = {
    "s": r"(?:(?<![^.!?;] )(?:(?:well|oh|ah|and|but|so|ok|right|yes|no|now|then|please|hi|hello|honestly|look|listen),?;? ){0,2})",
    "we": r"(?:i|we)",
    "am": r"(?:am|are|was|were)",
    "be": r"(?:is|are|was|were|be|been)",
    "adv": (
        r"(?:(?:so|very|really|truly|terribly|deeply|genuinely|extremely|awfully|just|quite|absolutely|completely|most|"
        r"incredibly|sincerely|ever so|also|only|all|perfectly|totally|too|such|a bit|rather|pretty|indeed|honestly|still|"
        r"always|both|certainly|personally|now) ){0,2}"
    ),
    "g1": r"(?:[\w'£$%]+,? ){0,1}",
    "g2": r"(?:[\w'£$%]+,? ){0,2}",
    "g3": r"(?:[\w'£$%]+,? ){0,3}",
    "g4": r"(?:[\w'£$%]+,? ){0,4}",
    "g6": r"(?:[\w'£$%]+,? ){0,6}",
    "g9": r"(?:[\w'£$%]+,? ){0,9}",
    "any": r"[^.!?]{0,80}",
    "clause": r"[^.!?;]{0,80}",
    "num": (
        r"(?:\d+(?:[.,:]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|"
        r"half an?|an?|a few|a couple of|several)"
    ),
    "unit": r"(?:seconds?|minutes?|hours?|(?:working |business )?days?|weeks?|months?)",
    "day": (
        r"(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|"
        r"midday|midnight|end of (?:the |this )?(?:day|week)|straight away|right away|right now|at once|first thing)"
    ),
    "when": (
        r"(?:(?:by|at|before|on|until|within|in) (?:about |around |the )?(?:\d+(?:[.:]\d+)?(?:am|pm)?|one|two|three|four|five|"
        r"six|seven|eight|nine|ten|eleven|twelve|half past|an hour|noon|midday)\b|(?:by |on |before )?(?:today|tonight|tomorrow|"
        r"this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midday|first thing|straight "
        r"away|right away|within the hour|the end of the day)|now)"
    ),
    "negfeel": (
        r"(?:angry|cross|upset|worried|anxious|nervous|frustrated|frustrating|annoyed|annoying|disappointed|disappointing|"
        r"furious|hurt|tired|exhausted|exhausting|fed up|let down|stressed|stressful|confused|confusing|lost|scared|frightened|"
        r"alone|ignored|embarrassed|embarrassing|unhappy|sad|miserable|overwhelmed|overwhelming|irritated|irritating|livid|"
        r"desperate|uneasy|unsettled|unsettling|concerned|puzzled|shocked|cheated|ashamed|distressed|distressing|bothered|hard|"
        r"difficult|tough|awful|horrible|terrible|dreadful|rotten|upsetting|worrying|maddening|infuriating|painful|tiring|a "
        r"nightmare|a shock|nerve racking|heartbreaking|gutted|put out|sick of|tired of|at the end of your tether|on edge|in "
        r"the dark|left hanging|pushed around|rushed|misled|humiliated|offended|insulted|sore|disheartening|discouraging|"
        r"disheartened|mad|peeved|bitter|unfair|helpless|lonely|depressed|depressing|pressured|torn|taken aback|terrified|"
        r"petrified|shaken|panicked|panicky|maddening|outraged|enraged|appalled|at your wits' end|at a loss|out of your mind|"
        r"beside yourself|let down|snubbed|abandoned|brushed off|cut off|rattled|dismayed|resentful|wary|sceptical|impatient|"
        r"forgotten|worn out|under pressure|pleased|excited|relieved|happy|proud|hopeful|delighted|thrilled|glad)"
    ),
    "other": (
        r"(?:courier|couriers|driver|drivers|warehouse|depot|billing|supplier|suppliers|manufacturer|factory|colleague|"
        r"colleagues|post|post office|delivery (?:company|firm|people|guys?|service)|delivery|sales|sales team|sales people|it "
        r"department|engineer|engineers|technician|other (?:team|department|shop|branch)|head office|accounts|carrier|bank|shop|"
        r"branch|night shift|new (?:guy|girl|lad)|trainee|website|system|support|marketing|finance|logistics|kitchen|reception|"
        r"management|last agent|previous agent|other agent|dispatch)"
    ),
    "do": (
        r"(?:send|replace|refund|swap|exchange|deliver|bring|give|take|credit|waive|order|book|lend|fix|repair|courier|cancel|"
        r"upgrade|pay|reserve|arrange|cover|post|drop|ship|dispatch|issue|organise|move|change|put|get|set|offer|reverse|remove|"
        r"return|reimburse|compensate|knock|throw|collect|pick|sort|extend|match|keep|hold|add|correct|adjust|let|have|make|"
        r"reset|restore|reconnect|rebook)"
    ),
}
"""Gaps, auxiliaries, times, feelings, and the rest of the small change of a sentence."""

SPACED: dict[str, str] = {
    "refuse": (
        r"(?:do (?:that|this|it|anything|any|more)|help(?: you)?|give|refund|offer|change|cancel|accept|allow|take (?:it|that|"
        r"this|them) back|take (?:back|returns)|replace|exchange|swap|reopen|waive|make (?:an |any )?exceptions?|send|fix (?:it|"
        r"that|this)|let you|extend|repair|return|reverse|process|authorise|get you|compensate|match|reduce|credit|approve|"
        r"deliver)"
    ),
    "faultverb": r"(?!(?:been|had|got|received|heard|gotten|seen|arrived|gone|worked|lasted|to|it|a|an|the|your|our|some|one)\b)[\w']+",
    "thing": (
        r"(?:meter|router|sensor|box|light|valve|filter|pump|battery|motor|thermostat|machine|phone|app|card|plan|bill|charge|"
        r"tariff|fee|account|policy|guarantee|warranty|lens|seal|switch|fuse|boiler|hinge|zip|chip|program|till|scanner|cable|"
        r"plug|button|signal|machine)"
    ),
    "does": (
        r"(?:sends|tells|asks|looks|checks|counts|turns|opens|closes|keeps|adds|takes|covers|shares|listens|talks|waits|pushes|"
        r"pulls|holds|lets|starts|stops|remembers|forgets|warms|cools|fills|cuts|pays|runs|splits|needs|reads|learns|shuts|goes)"
    ),
    "insult": (
        r"(?:stupid|idiot(?:ic)?|moron(?:ic)?|dumb|thick|dense|daft|pathetic|ridiculous|crazy|insane|nuts|mental|deaf|blind|"
        r"illiterate|ignorant|rude|fool(?:ish)?|clown|liar|loser|muppet|nuisance|pain|waste of (?:time|space)|impossible|"
        r"annoying|whiny|hysterical|useless|hopeless|a joke|retard(?:ed)?|imbecile|twat|wanker|arse(?:hole)?|asshole|bitch|"
        r"bastard|cow|old bat|karen|drama queen|cry ?baby|jerk|prick|dick|twit|nutter|lunatic|slow|lazy|ungrateful|a nightmare "
        r"customer|childish|paranoid|clueless|scum|trash|dimwit|numpty|pest|unbearable|ugly|fat|senile|gullible)"
    ),
    "sorry": (
        r"(?:{we} {am} {adv}sorry|(?<![^.!?;] )(?:oh,? |ah,? |no,? |hi,? |hello,? |oh no,? |yes,? |right,? |ok,? |and )?(?:so |"
        r"very |really |terribly |truly )?sorry|(?:my|our) (?:sincere |deepest |sincerest |heartfelt |full |humble |most "
        r"sincere )?apolog(?:ies|y)|(?:{we} )?(?:do |must |would like to |want to |can only |wish to |have to )?{adv}apologise|"
        r"(?:sincere |many |huge |big |massive )?apologies (?:for|about|that|again)|{we} owe you an apology|sorry (?:about|for "
        r"(?:the|that|this|what|all|your|any|not|keeping|being|having|making|how we|our|my|taking|everything|it)|to hear|that "
        r"(?:we|i|this|your|it|happened|you have had)|we|you (?:had|have had|have been|were left|were kept|were told)))"
    ),
    "notsorry": (
        r"(?:not|never|hardly) (?:\w+ )?sorry|sorry[,;]? (?:what|who|i did not (?:catch|hear|get)|could you|can you|say that|"
        r"but i did not|pardon)|sorry\?|sorry (?:to bother|to (?:interrupt|ask)|for (?:interrupting|asking|yourself))|(?:you|he|"
        r"she|they) (?:\w+ )?sorry|better safe than sorry|you will be sorry"
    ),
    "own": (
        r"(?:(?:that|this|it)(?: {be}| s)? {adv}(?:(?:all |entirely |completely |clearly |plainly |simply |fully )?(?:our|"
        r"my)(?: own)? (?:fault|mistake|doing|error|failure|slip|responsibility|mess|mix up|oversight|blunder)|(?:down to|on) "
        r"(?:us|me)(?! to\b))|(?:that|this|it)(?: one)? is on (?:us|me)|(?:my|our) (?:mistake|fault|bad|error)(?= ?[.!,;]| and| "
        r"not)|we (?:{adv})?(?:got|did|handled) (?:this|it|that|things|your \w+) (?:\w+ )?(?:wrong|badly|poorly)|{we} (?:made|"
        r"have made|had made) (?:a|an|the) (?:\w+ )?(?:mistake|error|mess)|{we} (?:really |simply |have |clearly )?(?:let|"
        r"failed) you(?: down)?|{we} (?:messed|screwed|slipped) up|we (?:have )?dropped the ball|{we} (?:should|ought to) "
        r"(?:never )?have(?! to\b)|we (?:should|ought) not (?:to )?have|(?:take|accept) (?:full |the |complete |all "
        r")?(?:responsibility|blame)|the (?:mistake|fault|error|blame) (?:is|was|lies) (?:\w+ )?(?:ours|mine|with us|on our "
        r"side)|(?:is|was) (?:our|my) (?:fault|mistake|doing|error|failure)|we are (?:the ones )?(?:to blame|at fault|"
        r"responsible)|(?:that|this|it) (?:is|was) {adv}(?:wrong|careless|thoughtless|bad|poor|sloppy|clumsy) of (?:us|me)|it "
        r"was us(?= ?[.!,;])|we were wrong|it was not you[,;] it was us|(?:our|my) (?:\w+ )?(?:mistake|fault|error|failure|"
        r"doing),? not yours)"
    ),
    "ourdeed": (
        r"(?:that |because )?(?:we|i) (?:have |had |also |really |just |never |clearly |simply |both )?(?:left|lost|sent|forgot|"
        r"missed|broke|charged|kept|let|sold|gave|told|did not|failed|never|packed|put|booked|made|overcharged|mixed|took|"
        r"cancelled|messed|ignored|damaged|delivered|billed|promised|got|keep|were (?:late|wrong|slow)|had not|have not|kept|"
        r"did)(?! my best| our best| all we could| nothing| everything)"
    ),
    "restate": (
        r"(?:so (?:what )?you(?: are|re)? (?:saying|telling me|mean)|(?:so )?what (?:i am hearing|you are saying|i hear)(?: you "
        r"say)? is|if i (?:understand|understood|have got|got|have|heard|follow|am hearing) (?:you|this|it|that)(?: "
        r"right(?:ly)?| correctly| properly| so far| straight)?|(?:let me|just to|to) (?:\w+ )?(?:make sure|check|be sure|see) "
        r"(?:that )?(?:i|we) (?:have (?:got )?|understand|understood|follow|got)|have i got (?:that|this|it) right|did i get "
        r"(?:that|this|it) right|in other words_(?:you|your|it|the)|so in short you|you are telling me)"
    ),
    "press": (
        r"(?:hold|press|push|turn|open|click|tap|plug|unplug|pull|slide|lift|go to|go into|look|find|type|enter|select|choose|"
        r"scroll|swipe|switch|put|take|remove|unscrew|check|start|point|wait|connect|set|move|undo|close|twist|insert|pick|tick|"
        r"read)"
    ),
    "will": (
        r"(?:i|we) (?:will|can|could|shall|am going to|are going to|would like to|want to|am|are|have)(?: (?:just|now|also|"
        r"happily|gladly|certainly|definitely|then|even|personally|either|already|still|right now|straight away|of course|get "
        r"you|have you))*"
    ),
    "definite": (
        r"(?:you|a|an|the|your|it|that|this|another|one|new|£|\$|€|\d+|half|back|off|out|both|all|everything|up|in|money|"
        r"someone|somebody|him|her|them|round|two|three|five|ten|twenty|free|full|and|or)\b"
    ),
    "give": (
        r"(?:send|end|stop|freeze|pause|halve|undo|write off|replace|refund|swap|exchange|deliver|bring|give|credit|waive|order|"
        r"book|lend|fix|repair|courier|cancel|upgrade|pay|reserve|arrange|post|drop|ship|dispatch|issue|organise|move|change|"
        r"offer|reverse|remove|return|reimburse|compensate|knock|throw in|collect|extend|match|add|correct|adjust|reset|restore|"
        r"reconnect|rebook|take off|take (?:half|all|it|that|the (?:whole )?(?:charge|fee|cost|amount|24)|\d+|£ ?\d+|ten|twenty|"
        r"\d+ %)(?: (?:of it|charge|per ?cent|pounds?|euros?))*(?= (?:off|out|back|away))|get you (?:a|an|one|another|the|your|"
        r"on|in|into)|put (?:you|one|it|a|an|another|your \w+)(?= (?:on (?:the|a|an|today|tomorrow)|in (?:a|the|another)|up in|"
        r"\w+ (?:in your|on the)))|have (?:one|it|a|an|another|your \w+)(?= {g2}(?:sent|delivered|ready|brought|couriered|"
        r"repaired|fixed|with you|here|there|round)))"
    ),
    "nooffer": (
        r"can not (?!{any}but)|will not|not able|should have|put you (?:through|over|back)|pass you|transfer|see what|give "
        r"(?:me|it a (?:go|try)|up|in|you (?:a|another|my|our) (?:call|ring|moment|minute|bell|shout))|make (?:a |you )?(?:note|"
        r"sure)|send you (?:a|an|the|our|some) (?:link|form|survey|message|text|email|update|note|steps|instructions|list|guide|"
        r"details|photo|bill)|change the subject|give you (?:any |more |the |some |our )?(?:details|number|address|idea|"
        r"information|example|update|time|tips)|trust|move on|return (?:your|the) call|add (?:that|this|it|a note) to (?:your|"
        r"the|my)|i want to|(?:put|putting) (?:this|it|that) on your|order again|stop you|stop it there"
    ),
    "contact": (
        r"(?:ring|call|phone|text|email|e mail|mail|write|message|get back|come back|let you know|let you|update|check back|"
        r"check in|contact|keep you|be in touch|follow up|report back|drop you|send you (?:a|an) (?:message|text|email|update|"
        r"note)|give you (?:a|another) (?:call|ring|update|bell|shout))"
    ),
    "dept": (
        r"(?:billing|accounts|technical|tech|support|the warehouse|the depot|the workshop|repairs|returns|dispatch|sales|the "
        r"kitchen|reception|the courier|finance|fraud|logistics|it support|the (?:technical|repair|billing|support|it|service) "
        r"(?:team|desk)|customer (?:care|service)|our (?:technical|billing|repair) team|that (?:team|department|desk)|stock|"
        r"delivery|housekeeping|maintenance|engineering|complaints)"
    ),
    "person": (
        r"(?:my (?:\w+ )?colleague|(?:a|the|our|my) (?:\w+ )?(?:colleague|specialist|engineer|technician|expert|supervisor|"
        r"manager|team leader|electrician|tailor|chef)|someone|somebody|a person|the person|[a-z]{3,12})"
    ),
}
"""Phrases that several patterns of one table are built from."""
