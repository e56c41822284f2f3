"""Patterns for teamwork: the right colleague, handovers warm and cold, the story not told twice, and their missteps."""

from game.language.pattern import rule

_DEPT = (
    r"(?:billing|accounts|technical|tech|support|the warehouse|the depot|the workshop|repairs|returns|dispatch|sales|"
    r"the kitchen|reception|the courier|finance|fraud|logistics|it support|the (?:technical|repair|billing|support|it|"
    r"service) (?:team|desk)|customer (?:care|service)|our (?:technical|billing|repair) team|that (?:team|department|desk)|"
    r"stock|delivery|housekeeping|maintenance|engineering|complaints)"
)
_PERSON = (
    r"(?:my (?:\w+ )?colleague|(?:a|the|our|my) (?:\w+ )?(?:colleague|specialist|engineer|technician|expert|supervisor|manager|"
    r"team leader|electrician|tailor|chef)|someone|somebody|a person|the person|[a-z]{3,12})"
)

RULES = (
    rule(
        "right-colleague",
        0.8,
        rf"{_PERSON}(?: \w+)? (?:in|from|at) (?:hr\b|{_DEPT})[^?]{{0,30}}(?:can|will|is able|knows?|has|is the|could|who can|"
        rf"deals?|handles?|looks? after|does|is checking|sees|wrote|made|built|set (?:it|this|that) up)|(?:let me|i will|i can|"
        rf"i am going to|i would like to|shall i|i am)(?: just| quickly)? (?:fetch|get|bring(?: in)?|ask|asking|check with|"
        rf"talk to|speak to|speak with|call over|call in|ring|involve|bringing in|getting|consult) (?:in )?(?:{_PERSON} (?:in|"
        rf"from|at|who|,)|{_DEPT}|my (?:\w+ )?colleague|(?:our|the|a|an) (?:\w+ )?(?:specialist|engineer|technician|expert|"
        rf"electrician|tailor|chef))|(?:my|our|a|the) (?:\w+ )?(?:colleague|specialist|engineer|technician|"
        rf"expert)(?: [a-z]{2, 12})? (?:does|fixes|works (?:on|with)|can|will|who|knows?|is the|could|has|deals|"
        rf"handles)[^.?!]{{3,}}",
        unless=r"put you through|you need|another department|their fault|get my manager|messed|you (?:should|have to|must|"
        r"will have to) (?:call|ring|ask|contact|speak)|told you|spoke to you|how (?:my|our)|let me get (?:this|that|it)|"
        r"transfer you|ring you|call you|i have (?:just |already )?told|next (?:engineer|one|person)",
    ),
    rule(
        "warm-handover",
        0.85,
        r"(?:i have|i will|let me|i am|i am going to|i have just|i have already|and|so i will|first i will)(?: just| already|"
        r" also| now| first)* (?:told|tell|telling|explain(?:ed|ing)?|brief(?:ed|ing)?|fill(?:ed|ing)?|pass(?:ed|ing)?|give|"
        r"given|giving|gave|sent|send|shared?|introduce|introducing|briefed) (?:\w+ ){0,3}?(?:the (?:whole |full )?(?:story|"
        r"case|history|situation|details|background|notes|picture)|everything|all (?:of )?(?:this|it|that|about)|"
        r"what (?:happened|you (?:have )?told|we)|your (?:case|story|notes|details)|in(?: on)?|so (?:that )?you)|you (?:will|"
        r"do|would) (?:not|never) (?:have|need) to (?:start|repeat|explain|tell|say|go (?:through|over)|"
        r"do this)(?: [\w']+){0,5}?(?: (?:again|over|twice|yourself|it|anything|the story)|(?= ?[.!,;]))|(?:stay|staying|"
        r"remain|stays) on the (?:line|call|phone) (?:with you )?(?:until (?:she|he|they|priya|dana|someone|my|the)|"
        r"while (?:i (?:hand|pass|explain)|she|he|they)|and (?:explain|tell|introduce))|(?:no|without) (?:need to|"
        r"having to) (?:start|repeat|explain|tell|say) {g3}(?:again|over|twice|from)|(?:she|he|they|[a-z]{3,12}|my colleague|"
        r"the \w+)(?: \w+ \w+)? (?:now |already )?(?:knows?|has|have|got) (?:the whole|everything|all about|your (?:story|"
        r"notes|details|case)|all (?:the|your) (?:details|notes|facts|background))|introduce you to",
        unless=r"told you everything|tell me everything|from the start|in writing|put it (?:right|down|in)",
    ),
    rule(
        "cold-transfer",
        0.8,
        rf"(?:i will|i am|let me|i am going to|i can|i have to|i will have to|i need to|i will just|going to|just|"
        rf"shall i)(?: just| now| going to| simply| have to)* (?:put(?:ting)?|transfer(?:ring)?|pass(?:ing)?|connect(?:ing)?|"
        rf"send(?:ing)?|redirect(?:ing)?|forward(?:ing)?|hand(?:ing)?) you (?:through|to|over|on|across|round|back)|"
        rf"(?:transferring|connecting|redirecting) you|you (?:will )?(?:need|want|have|must|should|had better|will have|"
        rf"would have)(?: to)? (?:(?:call|ring|speak|talk|contact|go|ask|try|be|email|write)(?: to| with)? )?(?:another|"
        rf"a different|the other|the right|{_DEPT})(?: department| team| number| desk| line)?|(?:this|that|it|we|i)(?: is| am|"
        rf" are| do)? not (?:us|my department|our department|the right (?:department|person|team)|deal with (?:that|this|it)|"
        rf"handle (?:that|this))(?= ?[.!,;]| here)|wrong (?:department|number|desk|person)|not my department|try (?:billing|"
        rf"the other|another|sales|accounts)",
        unless=r"i have told|i will tell|story|stay on|explain(?:ed)? (?:everything|it|to)|you will not have to|brief|"
        r"send you (?:to )?(?:a|an|the)|put you (?:back )?in touch|send you (?:on|over) (?:a|the)|rather than|without|"
        r"instead of",
    ),
    rule(
        "makes-repeat",
        0.85,
        r"(?:go|run|take me|talk me|walk me|start) (?:through |over )?(?:it|that|this|everything|the (?:whole )?(?:story|"
        r"thing))?(?: all)? (?:again|once more|one more time|from (?:the (?:start|beginning|top)|scratch))|(?:tell|"
        r"explain)(?: me| to me| it| this| that| everything| the whole story| all| what happened)* (?:again|once more|"
        r"one more time|from (?:the (?:start|beginning|top)|scratch))|(?:start|begin)(?: all)? (?:over|again|"
        r"from (?:the (?:start|beginning|top)|scratch))|repeat (?:that|everything|the (?:whole|story|problem)|all|what|it all|"
        r"yourself)|say (?:all |all of )?that again|what (?:was|is) (?:the|your) (?:problem|issue|story) again|"
        r"(?:all )?(?:from|at) the (?:very )?(?:start|beginning|top)(?= ?[.?!])",
        unless=r"(?:not|never|without|no need|nobody) (?:\w+ ){0,6}(?:again|start|repeat|from)|(?:shall|should|can|may) i|"
        r"let (?:me|us) (?:see|start|go|begin|try)|can (?:i|we) start (?:again|over)|i (?:will|would like to|want to|shall|"
        r"should) (?:start|begin|repeat|go)|i started|in your own words|stop me",
    ),
    rule(
        "runs-team-down",
        0.85,
        r"(?:(?:the |our |my |those )?(?:billing|warehouse|depot|drivers?|engineers?|fitters|technicians?|agents?|colleagues?|"
        r"head office|sales|management|dispatch|it|it department|marketing|support|accounts|logistics|other (?:team|shift|"
        r"branch|shop)|night shift|boss|manager|company|system|website|housekeeping|reception|the kitchen|maintenance|"
        r"guys (?:in|at|down) [\w ]{3,15}|people (?:in|at) [\w ]{3,15}|courier firm)|they|this (?:company|place|shop)|we|"
        r"everyone here|nobody here|half the people here) (?:\w+ )?(?:(?:never|always|can never|can not ever) (?:get|gets|do|"
        r"does|listen|know|knows|tell|mess|lose|ring|call|answer|make|screw|does|work|works|forget|check)|(?:is|are)(?: always|"
        r" so| just| all| absolutely| totally| completely| pretty| a bit| really)? (?:useless|hopeless|rubbish|idiots?|a mess|"
        r"a joke|terrible|slow|lazy|clueless|incompetent|a nightmare|a disaster|crap|awful|a shambles|morons|muppets|chaos|"
        r"chaotic|the worst|rude|unreliable|ancient|stupid|garbage)|keeps? (?:messing|losing|making|getting|doing)|(?:has|"
        r"have) no (?:idea|clue)|could not organise|(?:does|do) not (?:care|have a clue|know what))|between (?:you and me|us)_|"
        r"i (?:would not|hate|can not stand) (?:buy|work|working|trust)(?:ing)? (?:here|this|them|from|my)|"
        r"(?:honestly_)?we (?:only )?sell (?:rubbish|junk|garbage|crap)|(?:he|she) is (?:new_(?:he|she) is )?(?:an idiot|"
        r"useless|hopeless|lazy|a moron|clueless|a nightmare|always like that)|do not (?:get me started|tell (?:my|the) boss)|"
        r"that lot",
        unless=r"(?:you|your) (?:are|is)|made a mistake here|i will fix it|it is (?:a mess|terrible|awful|a nightmare|slow|always|"
        r"stupid)|it (?:never|always)|we never (?:told|rang|sent|should|got back)|they (?:are|is) (?:slow|always) (?:to|"
        r"happy|glad|there)|sorry (?:that )?we|we (?:always|never) (?:do|get|make|check)|system is slow (?:today|this)",
    ),
)
