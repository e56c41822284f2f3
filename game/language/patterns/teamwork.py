"""Patterns for teamwork: the right colleague, handovers warm and cold, the story not told twice, and their missteps."""

from game.language.pattern import rule

RULES = (
    rule(
        "right-colleague",
        0.8,
        (
            r"{person}(?: \w+)? (?:in|from|at) (?:hr\b|{dept})[^?]{0,30}(?:can|will|is able|knows?|has|is the|could|who can|"
            r"deals?|handles?|looks? after|does|is checking|sees|wrote|made|built|set (?:it|this|that) up)"
        ),
        (
            r"(?:let me|i will|i can|i am going to|i would like to|shall i|i am)(?: just| quickly)? (?:fetch|get|bring(?: in)?|"
            r"ask|asking|check with|talk to|speak to|speak with|call over|call in|ring|involve|bringing in|getting|consult) "
            r"(?:in )?(?:{person} (?:in|from|at|who|,)|{dept}|my (?:\w+ )?colleague|(?:our|the|a|an) (?:\w+ )?(?:specialist|"
            r"engineer|technician|expert|electrician|tailor|chef))"
        ),
        (
            r"(?:my|our|a|the) (?:\w+ )?(?:colleague|specialist|engineer|technician|expert)(?: [a-z](2, 12))? (?:does|fixes|"
            r"works (?:on|with)|can|will|who|knows?|is the|could|has|deals|handles)[^.?!]{3,}"
        ),
        unless=(
            r"put you through|you need|another department|their fault|get my manager|messed",
            r"you (?:should|have to|must|will have to) (?:call|ring|ask|contact|speak)|told you|spoke to you|how (?:my|our)",
            r"let me get (?:this|that|it)|transfer you|ring you|call you|i have (?:just |already )?told",
            r"next (?:engineer|one|person)",
        ),
    ),
    rule(
        "warm-handover",
        0.85,
        (
            r"(?:i have|i will|let me|i am|i am going to|i have just|i have already|and|so i will|first i will)(?: just| "
            r"already| also| now| first)* (?:told|tell|telling|explain(?:ed|ing)?|brief(?:ed|ing)?|fill(?:ed|ing)?|pass(?:ed|"
            r"ing)?|give|given|giving|gave|sent|send|shared?|introduce|introducing|briefed) (?:\w+ ){0,3}?(?:the (?:whole |full "
            r")?(?:story|case|history|situation|details|background|notes|picture)|everything|all (?:of )?(?:this|it|that|about)|"
            r"what (?:happened|you (?:have )?told|we)|your (?:case|story|notes|details)|in(?: on)?|so (?:that )?you)"
        ),
        (
            r"you (?:will|do|would) (?:not|never) (?:have|need) to (?:start|repeat|explain|tell|say|go (?:through|over)|do "
            r"this)(?: [\w']+){0,5}?(?: (?:again|over|twice|yourself|it|anything|the story)|(?= ?[.!,;]))"
        ),
        (
            r"(?:stay|staying|remain|stays) on the (?:line|call|phone) (?:with you )?(?:until (?:she|he|they|priya|dana|someone|"
            r"my|the)|while (?:i (?:hand|pass|explain)|she|he|they)|and (?:explain|tell|introduce))"
        ),
        r"(?:no|without) (?:need to|having to) (?:start|repeat|explain|tell|say) {g3}(?:again|over|twice|from)",
        (
            r"(?:she|he|they|[a-z]{3,12}|my colleague|the \w+)(?: \w+ \w+)? (?:now |already )?(?:knows?|has|have|got) (?:the "
            r"whole|everything|all about|your (?:story|notes|details|case)|all (?:the|your) (?:details|notes|facts|background))"
        ),
        r"introduce you to",
        unless=(r"told you everything|tell me everything|from the start|in writing|put it (?:right|down|in)",),
    ),
    rule(
        "cold-transfer",
        0.8,
        (
            r"(?:i will|i am|let me|i am going to|i can|i have to|i will have to|i need to|i will just|going to|just|shall "
            r"i)(?: just| now| going to| simply| have to)* (?:put(?:ting)?|transfer(?:ring)?|pass(?:ing)?|connect(?:ing)?|"
            r"send(?:ing)?|redirect(?:ing)?|forward(?:ing)?|hand(?:ing)?) you (?:through|to|over|on|across|round|back)"
        ),
        r"(?:transferring|connecting|redirecting) you",
        (
            r"you (?:will )?(?:need|want|have|must|should|had better|will have|would have)(?: to)? (?:(?:call|ring|speak|talk|"
            r"contact|go|ask|try|be|email|write)(?: to| with)? )?(?:another|a different|the other|the right|{dept})(?: "
            r"department| team| number| desk| line)?"
        ),
        r"(?:this|that|it|we|i)(?: is| am| are| do)? not (?:us|my department|our department)(?= ?[.!,;]| here)",
        r"(?:this|that|it|we|i)(?: is| am| are| do)? not (?:the right (?:department|person|team))(?= ?[.!,;]| here)",
        r"(?:this|that|it|we|i)(?: is| am| are| do)? not (?:deal with (?:that|this|it)|handle (?:that|this))(?= ?[.!,;]| here)",
        r"wrong (?:department|number|desk|person)",
        r"not my department",
        r"try (?:billing|the other|another|sales|accounts)",
        unless=(
            r"i have told|i will tell|story|stay on|explain(?:ed)? (?:everything|it|to)|you will not have to|brief",
            r"send you (?:to )?(?:a|an|the)|put you (?:back )?in touch|send you (?:on|over) (?:a|the)|rather than|without",
            r"instead of",
        ),
    ),
    rule(
        "makes-repeat",
        0.85,
        (
            r"(?:go|run|take me|talk me|walk me|start) (?:through |over )?(?:it|that|this|everything|the (?:whole )?(?:story|"
            r"thing))?(?: all)? (?:again|once more|one more time|from (?:the (?:start|beginning|top)|scratch))"
        ),
        (
            r"(?:tell|explain)(?: me| to me| it| this| that| everything| the whole story| all| what happened)* (?:again|once "
            r"more|one more time|from (?:the (?:start|beginning|top)|scratch))"
        ),
        r"(?:start|begin)(?: all)? (?:over|again|from (?:the (?:start|beginning|top)|scratch))",
        r"repeat (?:that|everything|the (?:whole|story|problem)|all|what|it all|yourself)",
        r"say (?:all |all of )?that again",
        r"what (?:was|is) (?:the|your) (?:problem|issue|story) again",
        r"(?:all )?(?:from|at) the (?:very )?(?:start|beginning|top)(?= ?[.?!])",
        unless=(
            r"(?:not|never|without|no need|nobody) (?:\w+ ){0,6}(?:again|start|repeat|from)|(?:shall|should|can|may) i",
            r"let (?:me|us) (?:see|start|go|begin|try)|can (?:i|we) start (?:again|over)",
            r"i (?:will|would like to|want to|shall|should) (?:start|begin|repeat|go)|i started|in your own words|stop me",
        ),
    ),
    rule(
        "runs-team-down",
        0.85,
        (
            r"(?:(?:the |our |my |those )?(?:billing|warehouse|depot|drivers?|engineers?|fitters|technicians?|agents?|"
            r"colleagues?|head office|sales|management|dispatch|it|it department|marketing|support|accounts|logistics|other "
            r"(?:team|shift|branch|shop)|night shift|boss|manager|company|system|website|housekeeping|reception|the kitchen|"
            r"maintenance|guys (?:in|at|down) [\w ]{3,15}|people (?:in|at) [\w ]{3,15}|courier firm)|they|this (?:company|place|"
            r"shop)|we|everyone here|nobody here|half the people here) (?:\w+ )?(?:(?:never|always|can never|can not ever) "
            r"(?:get|gets|do|does|listen|know|knows|tell|mess|lose|ring|call|answer|make|screw|does|work|works|forget|check)|"
            r"(?:is|are)(?: always| so| just| all| absolutely| totally| completely| pretty| a bit| really)? (?:useless|hopeless|"
            r"rubbish|idiots?|a mess|a joke|terrible|slow|lazy|clueless|incompetent|a nightmare|a disaster|crap|awful|a "
            r"shambles|morons|muppets|chaos|chaotic|the worst|rude|unreliable|ancient|stupid|garbage)|keeps? (?:messing|losing|"
            r"making|getting|doing)|(?:has|have) no (?:idea|clue)|could not organise|(?:does|do) not (?:care|have a clue|know "
            r"what))"
        ),
        r"between (?:you and me|us)_",
        r"i (?:would not|hate|can not stand) (?:buy|work|working|trust)(?:ing)? (?:here|this|them|from|my)",
        r"(?:honestly_)?we (?:only )?sell (?:rubbish|junk|garbage|crap)",
        r"(?:he|she) is (?:new_(?:he|she) is )?(?:an idiot|useless|hopeless|lazy|a moron|clueless|a nightmare|always like that)",
        r"do not (?:get me started|tell (?:my|the) boss)",
        r"that lot",
        unless=(
            r"(?:you|your) (?:are|is)|made a mistake here|i will fix it",
            r"it is (?:a mess|terrible|awful|a nightmare|slow|always|stupid)|it (?:never|always)",
            r"we never (?:told|rang|sent|should|got back)|they (?:are|is) (?:slow|always) (?:to|happy|glad|there)",
            r"sorry (?:that )?we|we (?:always|never) (?:do|get|make|check)|system is slow (?:today|this)",
        ),
    ),
)
