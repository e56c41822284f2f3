"""Patterns for emotional intelligence: moods read, composure, repair, and their missteps (anger, rudeness)."""

from game.language.pattern import rule

_INSULT = (
    r"(?:stupid|idiot(?:ic)?|moron(?:ic)?|dumb|thick|dense|daft|pathetic|ridiculous|crazy|insane|nuts|mental|deaf|blind|"
    r"illiterate|ignorant|rude|fool(?:ish)?|clown|liar|loser|muppet|nuisance|pain|waste of (?:time|space)|impossible|annoying|"
    r"whiny|hysterical|"
    r"useless|hopeless|a joke|retard(?:ed)?|imbecile|twat|wanker|arse(?:hole)?|asshole|bitch|bastard|cow|old bat|karen|"
    r"drama queen|cry ?baby|jerk|prick|dick|twit|nutter|lunatic|slow|lazy|ungrateful|a nightmare customer|childish|paranoid|"
    r"clueless|scum|trash|dimwit|numpty|pest|unbearable|ugly|fat|senile|gullible)"
)

RULES = (
    rule(
        "reads-mood",
        0.8,
        r"you (?:have )?(?:gone|went|got|become|grown|fallen)(?: \w+)? (?:quiet|silent|distant|short|hesitant|stiff)|"
        r"you (?:do not|did not) (?:sound|seem|look) (?:{adv})(?:happy|sure|convinced|keen|pleased|comfortable|relieved|"
        r"certain|satisfied|like (?:you are|that is))|i (?:can |could |do )?(?:notice|noticed|sense|hear|see|tell|feel|"
        r"felt) (?:that )?(?:you (?:are (?:still|not|less|getting|more)|have|hesitat\w+|paused|sound\w*|seem\w*|went|were)|"
        r"some (?:hesitation|doubt)|a (?:hesitation|pause|doubt)|(?:something|this) (?:is|about|still))|(?:is|"
        r"was) (?:something|there something|there anything|anything) (?:about (?:this|that|it) )?(?:(?:still |"
        r"else )?(?:not (?:quite )?right|wrong|bothering|worrying|on your mind|the matter|troubling|holding you))|(?:is|"
        r"are) (?:that|this|everything|you|it) (?:really |truly |actually |still )?(?:all right|ok|fine|good|"
        r"comfortable)(?: (?:with|for) (?:you|that|this|it))\?|(?:does|did) (?:that|this|it) (?:sit|feel|sound) (?:right|well|"
        r"ok) (?:with|to|for) you|you (?:say|said) (?:it is |you are |that is )?(?:fine|ok)[,;] but|i hear a (?:but|"
        r"hesitation)|what is (?:still )?(?:bothering|worrying|troubling|on your mind)|you (?:sound|seem|look) (?:a bit |"
        r"a little |somewhat |rather |less |more |quite )?(?:unsure|hesitant|doubtful|reluctant|relieved|brighter|happier|down|"
        r"lighter|flat|distant|torn|not (?:quite )?\w+)",
        after=r"(?:great|good|fine)_?(?:then|so) we|then we are done",
    ),
    rule(
        "keeps-composure",
        0.8,
        r"i (?:do |really |still |only |just )?(?:want|would like|am here|am trying|am happy|"
        r"wish) to help(?: you)?[^?]{0,50}(?:civil|respect|calm|polite|swear|shout|shouting|language|talk|tone|abus\w+|"
        r"each other|personal)|(?:i want|i would like|it (?:would|will) help|can we|could we|let us|shall we|"
        r"please let us)(?: if| us| we| both| all| you| to)*(?: both| to be able to| can| could)* (?:talk|keep (?:it|this)|"
        r"stay|be|remain|speak)(?: to each other| calmly| both)* (?:civil|respectful|calm(?:ly)?|polite|without|to each other|"
        r"properly|like)|(?:please|i (?:would|must|have to) ask you(?: to| not to)?|i ask you(?: not)? to)_?(?:do not |to |"
        r"not |not to )*(?:swear|shout|use that (?:language|word)|insult|call me|speak to me|stop (?:swearing|"
        r"shouting))(?: [\w']+){0,4}[^?]{0,40}(?:help|sort|so (?:that )?(?:i|we)|and i|then)|i (?:hear|see|know|understand|"
        r"can hear) (?:that )?(?:you are|how|this (?:is|has)|that this) {g4}(?:angry|upset|furious|frustrated|"
        r"cross)[^?]{0,40}(?:and|so|that is why|but) i (?:want|am|will|would|still)|i will not (?:take (?:it|that|"
        r"this) personally|argue with you|shout back|raise my voice)|(?:if we|as long as we|when we|we) both (?:stay|stayed|"
        r"keep|talk|take)",
        unless=r"(?:or|then|and) i (?:will )?(?:hang|end|cut)",
    ),
    rule(
        "repairs",
        0.85,
        r"(?:that|it|this|what i said) (?:came out|did come out|sounded|comes across|came across)(?: all| quite)? wrong|"
        r"(?:that|it|what i said|this|my last (?:message|line|answer)) (?:came|did come|sounded|sounds|was|went|"
        r"read) (?:out )?(?:{adv})(?:all )?(?:badly|harsh\w*|rude(?:ly)?|cold(?:ly)?|unfair|thoughtless|clumsy|clumsily|short|"
        r"careless|uncalled|out of (?:line|order)|dismissive|insensitive|unkind|a stupid thing to say)(?= |[.,;!])|i (?:was|am|"
        r"have been) (?:{adv})(?:wrong (?:to|about|there|of me)|rude|short with|abrupt|too quick|dismissive|unfair|"
        r"out of (?:line|order)|careless)|i (?:was|have) (?:not been|not) listening_sorry|i (?:should|ought) (?:not|"
        r"never) have (?:said|put|spoken|asked|called|assumed|rushed|snapped|interrupted|told|been|laughed|joked)|"
        r"i take (?:that|it|this|what i said) back|let me (?:start (?:again|over|fresh|afresh)|try (?:that |this )?again|"
        r"rephrase|put (?:that|it|this) (?:better|differently|properly|right|another way)|say (?:that|it) (?:again properly|"
        r"better|differently|properly)|take that back|correct myself|do that (?:again|better|properly))|i (?:did not|"
        r"do not) mean (?:it |that |to )(?:sound|be (?:rude|short|dismissive|cold)|brush|rush|"
        r"make light)(?: [\w']+){0,4}[^.?!]{0,20}(?:sorry|let me|what i)|(?:i )?(?:spoke|answered|judged|assumed|jumped|"
        r"snapped)(?: \w+)? (?:too (?:soon|quickly|fast|early)|at you|to (?:a )?conclusions?)|(?:you are right_)?(?:i|"
        r"that) was (?:my|the) wrong (?:word|thing|tone|answer)|scratch that|sorry_that was (?:{adv})(?:rude|unfair|"
        r"thoughtless|wrong|clumsy|short|careless|uncalled|harsh|unkind|of me)|can (?:i|we) start (?:again|over)",
        unless=r"i was wrong to trust|well_i did not mean|(?:rude|unfair|unkind|careless|thoughtless) of (?:him|her|them|us)",
    ),
    rule(
        "matches-anger",
        0.85,
        r"(?:do not|do not you|do not you dare|how dare you)(?: ever| dare| you)* (?:talk|speak|shout|yell|scream|swear|"
        r"use that (?:tone|language)|take that tone|raise your voice|threaten|point|come)(?: to| at| with| like)* (?:me|us|"
        r"that|in that)|who do you think you are|how dare you|watch (?:your|it)(?: (?:tone|mouth|language|step))?(?= ?[.!,])|"
        r"i (?:do not|will not|am not going to|refuse to|did not) (?:have to |be |get paid to |come here to |stand for |"
        r"sit here and )*(?:take|listen to|talked to|spoken to|put up with|stand|be (?:spoken|talked|shouted|yelled|insulted)|"
        r"tolerate|accept)(?: [\w']+){0,4}|(?:or|and|then) i (?:will |am going to |shall )?(?:hang up|hanging up|end (?:this|"
        r"the) call|cut you off|throw you out|call security)|if you (?:swear|shout|talk|speak|carry on|keep|"
        r"do not)(?: [\w']+){0,5} i (?:will |am )?(?:hang|end|leav|throw|going|put the phone)|(?:same|right back) (?:to|"
        r"at) you|i am (?:getting )?(?:angry|sick|fed up|furious|annoyed)(?: and tired)? (?:of|with|at)? ?(?:you|your|too|this|"
        r"people like)|you (?:are|have) (?:{adv})?(?:made me|making me|driving me|getting on my|wasting my|testing my)|"
        r"stop (?:shouting|yelling|screaming|swearing|attacking)(?: at)?(?: me)?(?= ?[.!,])|(?:i have|"
        r"i had) (?:had )?enough of (?:you|your|this|that)|do not (?:take|use) that tone|enough!|you started (?:it|this)|"
        r"lower your (?:voice|tone)|i can shout too|says you|speak for yourself",
        unless=r"(?:would|will) not (?:shout|talk|speak) to you|sorry|so (?:that )?i can help|you should not have to|"
        r"i want to help|if you do not (?:mind|have|get|see|hear|receive|want|like)|you have made me (?:smile|laugh|happy)",
    ),
    rule(
        "rude",
        0.9,
        rf"(?:you are|you|are you|you must be|you look|you sound|are you all|how|being|is|not)(?: (?:such|so|just|really|very|"
        rf"a|an|some|kind of|always|all|the|being|being a|completely|totally|absolutely|too|bloody|fucking|either|or|"
        rf"just an?))* ?(?:{_INSULT})(?: or (?:something|just|what))?(?=[.?!,; ])",
        unless=r"(?:of (?:us|me|ours)|too slow|he is|she is|that (?:was|is)|this (?:was|is)|it (?:was|is)|i (?:was|am|have been)|"
        r"we (?:were|are)|system|sorry|not (?:being )?(?:stupid|crazy|silly|daft|difficult|a nuisance|slow|annoying|"
        r"a pain)|you are not|(?:line|internet|screen|process) (?:is|was)|how (?:annoying|ridiculous|slow|stupid|"
        r"rude)(?! (?:you|are))|is (?:ridiculous|annoying|impossible|slow|crazy|a pain|useless|hopeless)|"
        r"must be (?:annoying|impossible|crazy)|color ?blind|are you (?:blind|deaf) in|not (?:stupid|slow|impossible|crazy|"
        r"annoying|rude|a pain))",
    ),
    rule(
        "rude",
        0.9,
        r"(?:shut (?:it|up|your)|(?:get|go) (?:lost|away|to hell|stuffed|jump)|(?:piss|bugger|sod|fuck|clear|naff|buzz|"
        r"eff) off|f+u+c+k\w*|f\*+k?|wtf|stfu|bite me|screw (?:you|that)|bullshit|bollocks|crap(?= ?[.!])|shit\w*|"
        r"bloody (?:hell|idiot|customers?|people|nuisance|fool)|(?:what is|what the hell is) (?:wrong|the matter) with you|"
        r"what is your (?:problem|damage|issue)(?=[?!])|(?:i|we|who) (?:really |honestly |just |could )?(?:do not|could not|"
        r"could) (?:really |even )?(?:give a \w+|care(?: less)?(?: about (?:you|your|that|this)| (?:what|when|how|if|who|"
        r"why))?)(?= |[.!,?])|who cares|are you (?:kidding|joking|serious|for real|having a laugh)(?: me)?(?=[?!.])|"
        r"you are (?:lying|a liar|talking (?:rubbish|nonsense))|you people|people like you|whatever(?= ?[.!]$)|blah blah|yada|"
        r"learn (?:to|how to) (?:read|listen|speak|write)|use your (?:brain|head|eyes|loo?af)|"
        r"can(?: not)? you (?:not )?(?:even )?read[?]|get a (?:life|grip)|grow up|not my (?:circus|problem)|do i look like|"
        r"talk to the hand|what(?: the hell)? do you want(?: now| from me)?(?=[?!])|the hell with|waste of (?:my )?time|"
        r"stop (?:whining|moaning|crying|being (?:a|such))|go cry|loser|you lot|deal with it|moaning (?:again|minnie)|"
        r"old (?:man|woman|lady|bat|git|hag)_?(?:just|please|stop)?(?=[.!,])|your (?:stupid|silly|dumb|precious|bloody|damn|"
        r"pathetic|little|lousy|crappy) [\w']+)",
        unless=r"i (?:do|really) care|do not care what it (?:costs|takes)|your little (?:one|girl|boy|daughter|son|brother|"
        r"sister)|your precious (?:time|memories)|shut it down|(?:screen|water|tap|valve) |of (?:us|ours)|"
        r"do not want you to (?:get lost|waste)|so (?:you|it) (?:do|does) not get lost|get lost (?:in|on)|go away (?:for|"
        r"on|until|when|after|with)|clear off the",
    ),
    rule(
        "repairs",
        0.8,
        r"i (?:was guessing|spoke (?:before|without)|said (?:that|it|this) (?:too|without|wrong|badly)|put (?:that|it|"
        r"this) (?:badly|wrong\w*|clumsily|poorly)|talked past you|(?:never|did not) (?:ask(?:ed)?|look(?:ed)?|listen(?:ed)?|"
        r"write|wrote)(?: \w+){0,6}[.,;] (?:and )?i am sorry|promised (?:what|more|something|too)|missed (?:it|"
        r"that)(?= ?[.,;!])|sent you (?:off|away|round)|had you do (?:that|this))|sorry_(?:that|this) was (?:too (?:much|fast|"
        r"quick|long|technical)|office|jargon|shop|a lot|gibberish)|sorry_that is how we talk",
        unless=r"you said (?:i|that i)",
    ),
)
