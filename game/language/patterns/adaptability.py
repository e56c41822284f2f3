"""Patterns for adaptability: warmth, energy, a change of plan, manner respected. Detail and brevity are matters of form: see `manner`."""

from game.language.pattern import rule

RULES = (
    rule(
        "shows-warmth",
        0.8,
        r"i am (?:{adv})(?:glad|pleased|happy) (?:that )?you (?:came|called|rang|told|said|asked|wrote|let)",
        r"i am (?:{adv})(?:glad|pleased|happy) (?:that )?you (?:brought|mentioned|got|are|did|stopped)",
        r"(?:i|we) (?:will|am going to|are going to) (?:stay (?:with|on)|be (?:with you|right here|here))",
        r"(?:i|we) (?:will|am going to|are going to) (?:look after|take (?:good )?care of)",
        r"(?:i|we) (?:will|am going to|are going to) (?:see you through|stick with|get you through)",
        r"i am (?:right )?here (?:for you|with you|to help|until|as long)",
        r"(?:we will|let us) (?:get|sort|work|go|do|figure) (?:this |it |you )?(?:\w+ )?together",
        r"you are in good hands",
        r"i (?:really |truly |do )?care (?:about|what|that)",
        r"you are not (?:on your own|alone)",
        r"we are in this together",
        r"(?:lovely|good|nice|great) to (?:hear (?:from you|your)|meet you|see you|talk to you)",
        r"bless you",
        r"i have been thinking (?:of|about) you",
        r"how (?:are you|is your \w+) (?:holding up|coping|bearing|managing)",
        unless=(r"care of (?:it|that|this) (?:later|yourself)|do not care|not here to|should have",),
    ),
    rule(
        "shares-energy",
        0.8,
        (
            r"(?:that is|what|oh,? what|this is|it is|how is that for) (?:{adv})(?:an? |such an? )?(?:{adv})(?:great|lovely|"
            r"brilliant|fantastic|wonderful|gorgeous|beautiful|amazing|superb|cracking|fabulous|terrific|excellent|cool|perfect|"
            r"exciting|smashing|stunning|good) (?:[\w']+ ){1,8}?[\w']+!"
        ),
        r"(?:i love|i would love) (?:that|it|the (?:idea|sound|way)|how|hearing|to hear|to see)[^.?]{3,60}!",
        r"(?:wow|ooh|oh)_(?:[\w']+ ){3,12}?[\w']+!",
        r"(?:can not wait|so excited) (?:to|for you)[^.?]{3,60}!",
        unless=(r"have an?|sarcas|terrible|awful|sorry|no worries|not",),
    ),
    rule(
        "changes-plan",
        0.85,
        (
            r"(?:that|it|this|which) (?:clearly |obviously |still |also |really )?(?:did not|does not|has not|is not|was not|"
            r"will not) (?:help(?:ed)?|work(?:ed|ing)?|do (?:it|the trick)|done it|get us|going anywhere|"
            r"fix(?:ed)?)[^?!]{0,12}(?:so|let us|then|i will|we will|let me|instead|here is another)"
        ),
        (
            r"(?:let us|we can|we could|i will|shall we|let me|we will) (?:just )?(?:try|do|go|take|use|look at|come at|tackle|"
            r"approach) {g3}(?:(?:something|somewhere) (?:else|different)|(?:another|a different|the other|some other|a new) "
            r"(?:way|approach|route|tack|thing|idea|\w+)|(?:it|this|that) (?:differently|another way|a different way|from "
            r"another))"
        ),
        (
            r"(?:let us|i will|we will|we can|i would) (?:leave|drop|forget|skip|scrap|park|set aside) (?:the|that|this|"
            r"it)[^?!]{1,40}(?:and|instead|try|go|use)"
        ),
        (
            r"(?<![^.!?;] )(?:ok,? |right,? |well,? |so,? )?(?:forget|leave|drop|skip|never mind|park) (?:about )?(?:the|that|"
            r"this)(?: [\w']+){0,3}[,;] (?:let us|we|i|and|try)"
        ),
        r"change of plan|plan b|scrap that",
        r"(?:in that case|then)_(?:let us|we will|i will) {g4}instead",
        r"new (?:plan|approach|idea)(?=[;,:]| is)",
        unless=(r"should have worked|if (?:this|that|it)|try it again|talk about something else|something else to (?:do|say)",),
    ),
    rule(
        "respects-manner",
        0.8,
        r"would (?:it|that) (?:be (?:easier|better|simpler|more comfortable|all right|ok))(?: for you)? if (?:i|we)",
        r"would (?:it|that) (?:suit you(?: better)?|help)(?: for you)? if (?:i|we)",
        (
            r"(?:would|do) you (?:prefer|rather)(?: that| if| me| to| it| i| we)* (?:i |we |to |by |in |me to )?{g2}(?:write|"
            r"writing|call|ring|phone|email|mail|talk|speak|text|letter|in writing|address|wait|keep|do this|have it|send|"
            r"discuss|meet|go|read|put|come)"
        ),
        r"if you (?:would )?(?:prefer|rather|like) {g4}(?:i|we|you) (?:can|will|could)",
        r"(?:as|whichever|whatever|however) (?:way )?(?:you (?:prefer|wish)|suits you)",
        r"(?:as|whichever|whatever|however) (?:way )?(?:is (?:easiest|best|more comfortable) for you)",
        r"(?:how|what) (?:would you like|should i|may i|shall i) (?:me |to )*(?:to )?(?:address|call|be (?:addressed|called))",
        r"(?:how|what) (?:do you like|would you prefer) (?:me |to )*(?:to )?(?:address|call|be (?:addressed|called))",
        r"(?:shall|may|can) i (?:call|address) you",
        r"is it all right (?:if|to) (?:i|we)? ?(?:call|use|speak)",
        unless=(r"no need to be so formal|call you (?:back|at|on|tomorrow|later|in|when|again|today|tonight)",),
    ),
    rule(
        "respects-manner",
        0.65,
        r"(?<![^.!?;] )(?:of course|certainly|as you wish|very well|by all means)_(?:mr|mrs|ms|dr|sir|madam|professor)",
    ),
    rule(
        "sticks-to-failed-plan",
        0.8,
        (
            r"(?:try|do|repeat) (?:it|that|this|the same(?: thing)?|exactly the same|the (?:steps|reset)) (?:all )?(?:over "
            r")?(?:again|once more|one more time|another time)"
        ),
        r"(?<![^.!?;] )(?:the )?same (?:thing |steps )?again",
        r"keep (?:trying|doing|pressing|at it)",
        r"should have worked",
        r"(?:just )?(?:try|do) again(?= ?[.!])",
        r"it (?:has to|must|should|does|normally|always) (?:\w+ )?works?(?= ?[.!,;])",
        r"(?:stick|sticking) (?:to|with) (?:the|this) (?:plan|procedure|process|script)",
        unless=(r"something else|different|another way|did not work|instead|so let us|if it (?:does|did) not|this time|sorry",),
    ),
    rule(
        "shows-warmth",
        0.7,
        r"i am (?:{adv})?(?:glad|relieved) (?:that )?(?:you|your|it|this|the|nine|he|she|they|we)(?: [\w']+){1,}",
        (
            r"i hope (?:that )?(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|today|tomorrow|the \w+|your "
            r"\w+|it|this one) (?:goes|is|will be|turns|works|feels|brings)(?: [\w']+){1,}"
        ),
        r"i am with you (?:until|till|all the way|every)",
        r"just to hear (?:that|how|whether)",
        r"(?:we will|you and i will|let us) find (?:it|out|a way)[\w ,]{0,15}(?:you and i|together)",
        unless=(r"\?|if you",),
    ),
    rule(
        "changes-plan",
        0.75,
        r"(?<![^.!?;] )(?:right,? |ok,? |well,? |no[,;] )?(?:then not (?:like )?(?:that|this|[\w']+ [\w']+))(?= ?[.,;!])",
        r"(?<![^.!?;] )(?:right,? |ok,? |well,? |no[,;] )?(?:that does not (?:fit|suit|help))(?= ?[.,;!])",
        r"(?<![^.!?;] )(?:right,? |ok,? |well,? |no[,;] )?(?:it need not be|not [\w']+,? then)(?= ?[.,;!])",
        r"(?:so|and) it is not [\w']+[.;,] let us",
        r"then (?:let us|let me|we) (?:find|try|do|take|look for) (?:something|another|it|a)",
    ),
)
