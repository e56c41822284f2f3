"""Patterns for active listening. What needs the customer's own words (echoing, overlap, asking again) is in `heard`."""

from game.language.pattern import rule

RULES = (
    rule(
        "paraphrase",
        0.8,
        r"{restate}",
        unless=(r"as i (?:said|told)|are you (?:telling|saying)",),
    ),
    rule(
        "paraphrase",
        0.65,
        (
            r"(?<![^.!?;] )(?:ok,? |right,? |i see,? |and )?so(?: basically| then| for you)?[,;]? (?:the|your|you|it|they|he|"
            r"she|we|nobody|no one|since|after|every|each|both|one|two)(?: [\w']+,?){0,5} (?:was|were|had|have|has|did|been|"
            r"never|came|went|stopped|broke|failed|paid|rang|called|ordered|bought|waited|told|said|arrived|started|tried|got|"
            r"lost|kept|sent|charged|held|stays|keeps|\w{3,}ed)(?: [\w'£$%]+,?){2,}"
        ),
        unless=(
            r"as i (?:said|told)|i have others|(?:so )?i (?:said|told|have (?:sent|booked|put))|you should|if you had|i will",
            r"we will|can not|which is why|so what",
        ),
    ),
    rule(
        "reflects-feeling",
        0.8,
        (
            r"(?:it|that|this|what happened) {adv}(?:sounds|seems|looks)(?: (?:like|as if|as though|to me|have|be|been|that|it|"
            r"a|an|really|quite|so|very|pretty|such|rather|incredibly|extremely|absolutely|all)){0,5} {negfeel}\b"
        ),
        unless=(r"(?:line|sound|reception|connection|signal) (?:is|was) (?:bad|terrible)|must be (?:hard|difficult) to believe",),
    ),
    # What sounds bad may be a thing: this looks like a reflection and is ruled out, whatever phrases speak for it.
    rule(
        "reflects-feeling",
        0.5,
        r"(?:it|that) (?:sounds|seems|looks) (?:like|as if|as though) (?:the|your|this|our) (?:line|sound|connection|signal|picture|link)",
        unless=(r"line|sound|connection|signal|picture|link",),
    ),
    rule(
        "reflects-feeling",
        0.75,
        (
            r"(?:it|that) (?:sounds|seems|feels|looks) (?:like|as if|as though) {g6}(?:wore|worn|wears|let|left|put|drove|got|"
            r"made|hit|hurt|upset|frightened|scared|took|taken) {g2}you"
        ),
    ),
    rule(
        "reflects-feeling",
        0.7,
        (
            r"sounds (?:like|as if|as though) you (?:are|were|have been|feel|felt|had|have had)(?: been)? {g4}(?:{negfeel}|"
            r"enough|(?:long|hard|rough|awful|bad|dreadful) (?:day|week|time|month|wait)|through a lot)"
        ),
        r"i (?:can )?hear (?:how|that (?:you|it|this)|the) {g4}{negfeel}",
        r"i (?:can )?hear (?:the )?(?:frustration|worry|disappointment|anger|hurt)",
        r"i sense {g4}{negfeel}",
    ),
    rule(
        "follows-up",
        0.75,
        (
            r"(?:you (?:just |also )?(?:mentioned|said(?: earlier| just now| a moment ago)?|were saying|brought up|told me)|"
            r"(?:going )?back to (?:what you (?:said|told)|the \w+ you)|(?:about|on) the [\w ]{2,25} you (?:just )?mentioned|"
            r"earlier you (?:said|mentioned))[^?!]{1,120}[.,;] (?:and |so )?(?:what|when|where|how|who|which|why|was|were|did|"
            r"does|is|can|could|tell me|would) (?:[\w']+ ){1,}[\w']+"
        ),
        unless=(r"you never|why did not you|you said (?:you were|i was|we)",),
    ),
    rule(
        "lets-finish",
        0.8,
        r"{s}(?:please )?(?:do )?(?:go on|carry on|go ahead|keep going)(?= ?[.,;!]| (?:i am|please|tell|with))",
        r"{s}(?:please )?(?:do )?(?:please continue|continue please)(?= ?[.,;!]| (?:i am|please|tell|with))",
        r"i am (?:all ears|listening)",
        r"tell me (?:a (?:bit|little) )?(?:more|the rest|everything|the whole (?:story|thing)|all about)",
        r"(?:take|talk|walk) me through (?:it|what happened|everything|the)",
        r"say as much as you",
        r"i (?:will )?(?:just )?listen(?= ?[.!])",
        r"in your own words",
        r"you (?:finish|go) first",
        r"i interrupted you|in your own words",
        unless=(
            r"but (?:be |make it |please )?(?:quick|brief|short|fast)|(?:be|make it) (?:quick|brief|short)|hurry|again",
            r"let me finish|are you done",
        ),
    ),
    rule(
        "talks-over",
        0.85,
        r"let me (?:just )?(?:stop|interrupt|cut) you",
        r"let me (?:just )?(?:finish|talk|speak|cut in)",
        r"(?:will|would|could|can) you (?:just |please )?(?:let me|stop (?:talking|interrupting))",
        r"stop talking",
        r"(?:just )?listen to me",
        r"i have heard enough|hold on_hold on|wait_wait",
        r"i am (?:still )?(?:talking|speaking)(?= ?[.!])",
        r"before you (?:go on|carry on|say anything else)",
        r"i do not need (?:the|your) (?:whole|life) (?:story|history)",
        r"yes yes yes|let me stop you",
        unless=(r"^sorry|did not mean|excuse me for|stopped you|cut you off|interrupted",),
    ),
    rule(
        "asks-again",
        0.75,
        r"what (?:is|was|did you say)(?: it)? {g4}again(?= ?[?.])",
        r"(?:sorry_)?(?:remind me (?:what|of|again|your|who|when|where|which))",
        r"(?:can|could|would|will) you (?:please )?(?:repeat|give me|tell me|say) {g4}(?:number|name|date|address) again",
        r"(?:can|could|would|will) you (?:please )?(?:repeat|give me|tell me|say) {g4}(?:order|model) again",
        r"(?:can|could|would|will) you (?:please )?(?:repeat|give me|tell me|say) {g4}(?:email|postcode|reference|that|it) again",
        r"(?:and |sorry,? )?(?:who|when|where|which|what) {g6}again\?",
        r"what did you say {g4}(?:was|is)",
        unless=(
            r"happen(?:s|ed|ing)? again|so that|try (?:it )?again|start again|back again|come again|goes? again",
            r"do(?:es)? it again|it (?:\w+ )?again|call you again|order again|wrong again",
        ),
    ),
    rule(
        "prejudges",
        0.8,
        (
            r"you (?:have )?(?:probably|surely|obviously|clearly|no doubt|most likely|must have|presumably|just)(?: (?:have|"
            r"just|only|simply))? (?:pressed|forgot|forgotten|dropped|broke|broken|missed|lost|clicked|entered|typed|misread|"
            r"misunderstood|did not|used|put|left|signed|damaged|washed|set|gave|given|switched|ordered|done|did|not|ticked|"
            r"mixed|overlooked|deleted|got)"
        ),
        r"i bet (?:you|it)",
        r"let me guess",
        r"i (?:already )?know what (?:happened|this is|you did)",
        r"(?:people|customers|everyone|they) (?:like you )?(?:always|usually|often|mostly|all) (?:forget|press|say|do|claim)",
        r"(?:people|customers|everyone|they) (?:like you )?(?:always|usually|often|mostly|all) (?:get|think|make)",
        r"it is (?:always|usually|probably|obviously) (?:just )?(?:user|you|something you|the (?:user|customer))",
        r"i can already tell",
    ),
    rule(
        "answers-unasked",
        0.75,
        r"(?:our|the|a) (?:summer|winter|spring|autumn|big|new|seasonal) (?:sale|collection|range|offers?|catalogue)",
        r"(?:our|the|a) (?:black friday|christmas|january) (?:sale|collection|range|offers?|catalogue)",
        r"did you know (?:that )?(?:we|our)",
        r"while (?:i have|i have got|you are|i am) (?:you|here|at it)",
        r"you might (?:also )?(?:be interested|like) (?:in )?our",
        r"we (?:also|now) (?:have|sell|offer) (?:an?|some|great|new)",
        r"(?:have you|would you like to) (?:considered|consider|hear about|sign up|join|upgrade)",
        r"by the way_(?:our|we|there is)",
        r"sign up for our",
        r"(?:our|the) newsletter",
        r"loyalty (?:card|programme)",
        r"extended warranty",
        r"premium (?:plan|membership|package)",
        r"take part in (?:our|a) survey",
        r"short survey",
        unless=(r"you asked|you are (?:a |on )|can wait|later|on your",),
    ),
    rule(
        "reflects-feeling",
        0.7,
        r"(?:sounds|seems) (?:like|as if|as though) (?:you|it) (?:{adv})(?:feel|felt|made you feel)(?: [\w']+){1,}",
        r"(?:sounds|seems) (?:like|as if|as though) (?:you|it) (?:{adv})(?:left you feeling)(?: [\w']+){1,}",
        r"(?:sounds|seems) (?:like|as if|as though) (?:you|it) (?:{adv})(?:are feeling|were feeling)(?: [\w']+){1,}",
    ),
)
