"""Patterns for emotional intelligence: moods read, composure, repair, and their missteps (anger, rudeness)."""

from game.language.pattern import rule

RULES = (
    rule(
        "reads-mood",
        0.8,
        r"you (?:have )?(?:gone|went|got|become|grown|fallen)(?: \w+)? (?:quiet|silent|distant|short|hesitant|stiff)",
        r"you (?:do not|did not) (?:sound|seem|look) (?:{adv})(?:happy|sure|convinced|keen|pleased|comfortable|relieved)",
        r"you (?:do not|did not) (?:sound|seem|look) (?:{adv})(?:certain|satisfied|like (?:you are|that is))",
        (
            r"i (?:can |could |do )?(?:notice|noticed|sense|hear|see|tell|feel|felt) (?:that )?(?:you (?:are (?:still|not|less|"
            r"getting|more)|have|hesitat\w+|paused|sound\w*|seem\w*|went|were)|some (?:hesitation|doubt)|a (?:hesitation|pause|"
            r"doubt)|(?:something|this) (?:is|about|still))"
        ),
        (
            r"(?:is|was) (?:something|there something|there anything|anything) (?:about (?:this|that|it) )?(?:(?:still |else "
            r")?(?:not (?:quite )?right|wrong|bothering|worrying|on your mind|the matter|troubling|holding you))"
        ),
        (
            r"(?:is|are) (?:that|this|everything|you|it) (?:really |truly |actually |still )?(?:all right|ok|fine|good|"
            r"comfortable)(?: (?:with|for) (?:you|that|this|it))\?"
        ),
        r"(?:does|did) (?:that|this|it) (?:sit|feel|sound) (?:right|well|ok) (?:with|to|for) you",
        r"you (?:say|said) (?:it is |you are |that is )?(?:fine|ok)[,;] but",
        r"i hear a (?:but|hesitation)",
        r"what is (?:still )?(?:bothering|worrying|troubling|on your mind)",
        (
            r"you (?:sound|seem|look) (?:a bit |a little |somewhat |rather |less |more |quite )?(?:unsure|hesitant|doubtful|"
            r"reluctant|relieved|brighter|happier|down|lighter|flat|distant|torn|not (?:quite )?\w+)"
        ),
        after=(r"(?:great|good|fine)_?(?:then|so) we|then we are done",),
    ),
    rule(
        "keeps-composure",
        0.8,
        (
            r"i (?:do |really |still |only |just )?(?:want|would like|am here|am trying|am happy|wish) to help(?: "
            r"you)?[^?]{0,50}(?:civil|respect|calm|polite|swear|shout|shouting|language|talk|tone|abus\w+|each other|personal)"
        ),
        (
            r"(?:i want|i would like|it (?:would|will) help|can we|could we|let us|shall we|please let us)(?: if| us| we| both| "
            r"all| you| to)*(?: both| to be able to| can| could)* (?:talk|keep (?:it|this)|stay|be|remain|speak)(?: to each "
            r"other| calmly| both)* (?:civil|respectful|calm(?:ly)?|polite|without|to each other|properly|like)"
        ),
        (
            r"(?:please|i (?:would|must|have to) ask you(?: to| not to)?|i ask you(?: not)? to)_?(?:do not |to |not |not to "
            r")*(?:swear|shout|use that (?:language|word)|insult|call me|speak to me|stop (?:swearing|shouting))(?: "
            r"[\w']+){0,4}[^?]{0,40}(?:help|sort|so (?:that )?(?:i|we)|and i|then)"
        ),
        (
            r"i (?:hear|see|know|understand|can hear) (?:that )?(?:you are|how|this (?:is|has)|that this) {g4}(?:angry|upset|"
            r"furious|frustrated|cross)[^?]{0,40}(?:and|so|that is why|but) i (?:want|am|will|would|still)"
        ),
        r"i will not (?:take (?:it|that|this) personally|argue with you|shout back|raise my voice)",
        r"(?:if we|as long as we|when we|we) both (?:stay|stayed|keep|talk|take)",
        unless=(r"(?:or|then|and) i (?:will )?(?:hang|end|cut)",),
    ),
    rule(
        "repairs",
        0.85,
        r"(?:that|it|this|what i said) (?:came out|did come out|sounded|comes across|came across)(?: all| quite)? wrong",
        (
            r"(?:that|it|what i said|this|my last (?:message|line|answer)) (?:came|did come|sounded|sounds|was|went|read) "
            r"(?:out )?(?:{adv})(?:all )?(?:badly|harsh\w*|rude(?:ly)?|cold(?:ly)?|unfair|thoughtless|clumsy|clumsily|short|"
            r"careless|uncalled|out of (?:line|order)|dismissive|insensitive|unkind|a stupid thing to say)(?= |[.,;!])"
        ),
        r"i (?:was|am|have been) (?:{adv})(?:wrong (?:to|about|there|of me)|rude|short with|abrupt|too quick)",
        r"i (?:was|am|have been) (?:{adv})(?:dismissive|unfair|out of (?:line|order)|careless)",
        r"i (?:was|have) (?:not been|not) listening_sorry",
        r"i (?:should|ought) (?:not|never) have (?:said|put|spoken|asked|called|assumed|rushed|snapped)",
        r"i (?:should|ought) (?:not|never) have (?:interrupted|told|been|laughed|joked)",
        r"i take (?:that|it|this|what i said) back",
        (
            r"let me (?:start (?:again|over|fresh|afresh)|try (?:that |this )?again|rephrase|put (?:that|it|this) (?:better|"
            r"differently|properly|right|another way)|say (?:that|it) (?:again properly|better|differently|properly)|take that "
            r"back|correct myself|do that (?:again|better|properly))"
        ),
        (
            r"i (?:did not|do not) mean (?:it |that |to )(?:sound|be (?:rude|short|dismissive|cold)|brush|rush|make light)(?: "
            r"[\w']+){0,4}[^.?!]{0,20}(?:sorry|let me|what i)"
        ),
        r"(?:i )?(?:spoke|answered|judged|assumed|jumped|snapped)(?: \w+)? (?:too (?:soon|quickly|fast|early))",
        r"(?:i )?(?:spoke|answered|judged|assumed|jumped|snapped)(?: \w+)? (?:at you|to (?:a )?conclusions?)",
        r"(?:you are right_)?(?:i|that) was (?:my|the) wrong (?:word|thing|tone|answer)",
        r"scratch that",
        r"sorry_that was (?:{adv})(?:rude|unfair|thoughtless|wrong|clumsy|short|careless|uncalled|harsh|unkind|of me)",
        r"can (?:i|we) start (?:again|over)",
        unless=(r"i was wrong to trust|well_i did not mean|(?:rude|unfair|unkind|careless|thoughtless) of (?:him|her|them|us)",),
    ),
    rule(
        "matches-anger",
        0.85,
        (
            r"(?:do not|do not you|do not you dare|how dare you)(?: ever| dare| you)* (?:talk|speak|shout|yell|scream|swear|use "
            r"that (?:tone|language)|take that tone|raise your voice|threaten|point|come)(?: to| at| with| like)* (?:me|us|that|"
            r"in that)"
        ),
        r"who do you think you are|how dare you",
        r"watch (?:your|it)(?: (?:tone|mouth|language|step))?(?= ?[.!,])",
        (
            r"i (?:do not|will not|am not going to|refuse to|did not) (?:have to |be |get paid to |come here to |stand for |sit "
            r"here and )*(?:take|listen to|talked to|spoken to|put up with|stand|be (?:spoken|talked|shouted|yelled|insulted)|"
            r"tolerate|accept)(?: [\w']+){0,4}"
        ),
        r"(?:or|and|then) i (?:will |am going to |shall )?(?:hang up|hanging up|end (?:this|the) call)",
        r"(?:or|and|then) i (?:will |am going to |shall )?(?:cut you off|throw you out|call security)",
        r"if you (?:swear|shout|talk|speak)(?: [\w']+){0,5} i (?:will |am )?(?:hang|end|leav|throw|going|put the phone)",
        r"if you (?:carry on|keep|do not)(?: [\w']+){0,5} i (?:will |am )?(?:hang|end|leav|throw|going|put the phone)",
        r"(?:same|right back) (?:to|at) you",
        r"i am (?:getting )?(?:angry|sick|fed up)(?: and tired)? (?:of|with|at)? ?(?:you|your|too|this|people like)",
        r"i am (?:getting )?(?:furious|annoyed)(?: and tired)? (?:of|with|at)? ?(?:you|your|too|this|people like)",
        r"you (?:are|have) (?:{adv})?(?:made me|making me|driving me|getting on my|wasting my|testing my)",
        r"stop (?:shouting|yelling|screaming|swearing|attacking)(?: at)?(?: me)?(?= ?[.!,])",
        r"(?:i have|i had) (?:had )?enough of (?:you|your|this|that)",
        r"do not (?:take|use) that tone",
        r"enough!",
        r"you started (?:it|this)",
        r"lower your (?:voice|tone)",
        r"i can shout too|says you|speak for yourself",
        unless=(
            r"(?:would|will) not (?:shout|talk|speak) to you|sorry|so (?:that )?i can help|you should not have to",
            r"i want to help|if you do not (?:mind|have|get|see|hear|receive|want|like)|you have made me (?:smile|laugh|happy)",
        ),
    ),
    rule(
        "rude",
        0.9,
        (
            r"(?:you are|you|are you|you must be|you look|you sound|are you all|how|being|is|not)(?: (?:such|so|just|really|"
            r"very|a|an|some|kind of|always|all|the|being|being a|completely|totally|absolutely|too|bloody|fucking|either|or|"
            r"just an?))* ?(?:{insult})(?: or (?:something|just|what))?(?=[.?!,; ])"
        ),
        unless=(
            r"of (?:us|me|ours)|too slow|he is|she is|that (?:was|is)|this (?:was|is)|it (?:was|is)|i (?:was|am|have been)",
            r"we (?:were|are)|system|sorry",
            r"not (?:being )?(?:stupid|crazy|silly|daft|difficult|a nuisance|slow|annoying|a pain)|you are not",
            r"(?:line|internet|screen|process) (?:is|was)|how (?:annoying|ridiculous|slow|stupid|rude)(?! (?:you|are))",
            r"is (?:ridiculous|annoying|impossible|slow|crazy|a pain|useless|hopeless)|must be (?:annoying|impossible|crazy)",
            r"color ?blind|are you (?:blind|deaf) in|not (?:stupid|slow|impossible|crazy|annoying|rude|a pain)",
        ),
    ),
    rule(
        "rude",
        0.9,
        r"shut (?:it|up|your)",
        r"(?:get|go) (?:lost|away|to hell|stuffed|jump)",
        r"(?:piss|bugger|sod|fuck|clear|naff|buzz|eff) off",
        r"f+u+c+k\w*|f\*+k?|wtf|stfu|bite me",
        r"screw (?:you|that)",
        r"bullshit|bollocks",
        r"crap(?= ?[.!])",
        r"shit\w*",
        r"bloody (?:hell|idiot|customers?|people|nuisance|fool)",
        r"(?:what is|what the hell is) (?:wrong|the matter) with you",
        r"what is your (?:problem|damage|issue)(?=[?!])",
        (
            r"(?:i|we|who) (?:really |honestly |just |could )?(?:do not|could not|could) (?:really |even )?(?:give a \w+|"
            r"care(?: less)?(?: about (?:you|your|that|this)| (?:what|when|how|if|who|why))?)(?= |[.!,?])"
        ),
        r"who cares",
        r"are you (?:kidding|joking|serious|for real|having a laugh)(?: me)?(?=[?!.])",
        r"you are (?:lying|a liar|talking (?:rubbish|nonsense))",
        r"you people|people like you",
        r"whatever(?= ?[.!]$)",
        r"blah blah|yada",
        r"learn (?:to|how to) (?:read|listen|speak|write)",
        r"use your (?:brain|head|eyes|loo?af)",
        r"can(?: not)? you (?:not )?(?:even )?read[?]",
        r"get a (?:life|grip)",
        r"grow up",
        r"not my (?:circus|problem)",
        r"do i look like|talk to the hand",
        r"what(?: the hell)? do you want(?: now| from me)?(?=[?!])",
        r"the hell with",
        r"waste of (?:my )?time",
        r"stop (?:whining|moaning|crying|being (?:a|such))",
        r"go cry|loser|you lot|deal with it",
        r"moaning (?:again|minnie)",
        r"old (?:man|woman|lady|bat|git|hag)_?(?:just|please|stop)?(?=[.!,])",
        r"your (?:stupid|silly|dumb|precious|bloody|damn|pathetic|little|lousy|crappy) [\w']+",
        unless=(
            r"i (?:do|really) care|do not care what it (?:costs|takes)",
            r"your little (?:one|girl|boy|daughter|son|brother|sister)|your precious (?:time|memories)|shut it down",
            r"(?:screen|water|tap|valve) |of (?:us|ours)|do not want you to (?:get lost|waste)",
            r"so (?:you|it) (?:do|does) not get lost|get lost (?:in|on)|go away (?:for|on|until|when|after|with)|clear off the",
        ),
    ),
    rule(
        "repairs",
        0.8,
        (
            r"i (?:was guessing|spoke (?:before|without)|said (?:that|it|this) (?:too|without|wrong|badly)|put (?:that|it|this) "
            r"(?:badly|wrong\w*|clumsily|poorly)|talked past you|(?:never|did not) (?:ask(?:ed)?|look(?:ed)?|listen(?:ed)?|"
            r"write|wrote)(?: \w+){0,6}[.,;] (?:and )?i am sorry|promised (?:what|more|something|too)|missed (?:it|that)(?= "
            r"?[.,;!])|sent you (?:off|away|round)|had you do (?:that|this))"
        ),
        r"sorry_(?:that|this) was (?:too (?:much|fast|quick|long|technical)|office|jargon|shop|a lot|gibberish)",
        r"sorry_that is how we talk",
        unless=(r"you said (?:i|that i)",),
    ),
)
