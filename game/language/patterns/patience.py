"""Patterns for patience: time given, steps guided, waits told, and their missteps."""

from game.language.pattern import rule

RULES = (
    rule(
        "gives-time",
        0.8,
        r"(?:take|have) (?:as much time|all the time|your time|as long)",
        r"(?:there is |in )?no (?:rush|hurry)",
        r"when(?:ever)? you (?:are|feel) ready",
        r"(?:i|we) (?:can|will|am happy to|do not mind)(?: gladly)? wait(?:ing)?(?! for)",
        r"not going anywhere",
        r"as long as you (?:need|like|want)",
        r"(?:i|we) (?:have|have got) (?:all the|plenty of|lots of|as much) time",
        r"no need to (?:rush|hurry|decide (?:now|today|yet))",
        r"(?:think|sleep) (?:about it|it over|on it)",
        r"at your own pace",
        r"do not (?:rush|hurry)",
        unless=(
            r"(?:people|others|customers|queue|line|calls?) (?:\w+ )?(?:behind|waiting|to)|behind you",
            r"but (?:be|i|we|make|do|please)|you can not wait|can i wait",
        ),
    ),
    rule(
        "step-by-step",
        0.85,
        (
            r"(?:first|now|next|then|start by|step (?:one|two|three|\d)|ok|good|great|so)(?:_| of all,? )(?:please |just |you |"
            r"can you |could you |let us |i would like you to |we |gently )*{press}(?:ing)? {g1}[^?]{3,120}(?:tell me|let me "
            r"know|say when|what (?:do you see|does it|happens|colour)|once (?:you|that|it)|when (?:you|that|it) (?:have|is|are|"
            r"has|turns|starts|comes)|then (?:we|wait|press|tell))"
        ),
    ),
    rule(
        "step-by-step",
        0.8,
        r"what (?:do|can) you see",
        (
            r"(?:let us|we can|we will|i will) (?:go|take|walk|do|talk|guide|lead) (?:you )?(?:through )?(?:it |this |that |"
            r"them )?(?:one step at a time|step by step|through it (?:together|slowly|step)|together_(?:one|step))"
        ),
        r"step (?:one|1|two|2|three|3)\b",
        r"(?:ready|on) (?:for|to) (?:the )?next (?:step|one|bit)",
        r"(?:the )?next step is",
        r"tell me (?:when|once|as soon as) (?:you (?:have|are|see|can)|the|it|that|they|a)",
        r"(?:tell me|let me know) what (?:you (?:can )?see|it says|the (?:light|screen))",
        r"i will walk you through",
        r"let us do (?:it|this) together",
        r"say when (?:you|it)",
    ),
    rule(
        "step-by-step",
        0.6,
        (
            r"(?<![^.!?;] )(?:good|great|perfect|well done|lovely|ok|right|excellent)?[,.;]? ?(?:now|next|first)_(?:please |"
            r"just |gently |you can |can you |could you )?{press} (?:the|your|on|it|that|down|for|in|to|at|until)\b"
        ),
        unless=(r"reset it and pair|first some details",),
    ),
    rule(
        "narrates-wait",
        0.8,
        (
            r"i am (?:just |now |right now |currently |still |already )*(?:opening|checking|looking|reading|pulling|bringing up|"
            r"searching|waiting for|loading|ringing|calling|going through|typing|logging|finding|getting|fetching|comparing|"
            r"scrolling|asking|going to look|on the|in the)(?: [\w']+){1,}"
        ),
        (
            r"(?:bear with me|give me (?:a|one|two|just a|\w+) (?:\w+ )?(?:minutes?|moments?|seconds?)|one (?:moment|second|"
            r"minute)|hang on|hold on|(?:just )?a (?:moment|second|minute)) (?:while|so|to|and i|as) {g1}[\w']+"
        ),
        r"while (?:i|it|that|we) (?:am |is |are )?(?:look|looking|load|loads|loading|check|checking)",
        r"while (?:i|it|that|we) (?:am |is |are )?(?:wait|open|opens|ring|search|read|find|get|do|pull)",
        unless=(
            r"looking (?:forward|for (?:an|a) (?:excuse|argument))|waiting for (?:you|an answer from you)",
            r"calling (?:about|to|from|because|you)|thank(?:s| you)|reading (?:my|the) script|i am asking you",
        ),
    ),
    rule(
        "narrates-wait",
        0.6,
        (
            r"let me (?:just |quickly )?(?:(?:open|pull up|bring up|check|look (?:at|up|into)|find|see (?:what|where|why|when|"
            r"whether)|read|go and|ring|call)(?: [\w']+){1,}|look(?= ?[.,;!])|(?:have|take) a look)"
        ),
        unless=(
            r"let me see what i can do|let me know|get (?:this|it|that) (?:right|straight|clear)|let me see whether i",
            r"let me check (?:i|that i) (?:have|understand)|let me ask you|let me get my manager|put",
        ),
    ),
    rule(
        "rushes",
        0.85,
        r"speed (?:this|it|things) up",
        r"hurry (?:up|it)",
        r"get a move on",
        r"make (?:it|this) (?:quick|snappy|short|fast)",
        r"be (?:quick|brief|fast)(?= |[.!,])",
        r"get to the point|cut to the chase",
        r"cut (?:it|this|the story|a long story) short",
        r"wrap (?:this|it) up",
        r"what is your point|chop chop|quickly please|quick as you can",
        r"(?:have not|do not have|have not got) (?:got )?(?:all day|time for this|the time|long|forever)",
        r"time is money",
        (
            r"(?:i have|i have got|there are|there is|we have|got|only) (?:\w+ )?(?:\w+ )?(?:others|other (?:customers|people|"
            r"calls)|people|customers|calls|a queue|a line|six|ten)(?: [\w']+){0,3}? (?:waiting|behind you|to (?:get|see|deal|"
            r"serve|take))"
        ),
        r"can we (?:move|hurry|get) (?:on|along|through this|this over)(?! to the)",
        r"(?:yes,? ){3,}",
        r"come on(?= ?[.!,])",
        r"next!",
        unless=(
            r"you are in a hurry|i will (?:be|make|keep)|(?:i|we) (?:can|could) (?:speed|be quick)|no need",
            r"do not (?:have to )?hurry|let me be quick|so i|speed (?:this|it) up for you|to speed|keep you|thank you for",
            r"you do not have",
        ),
    ),
    rule(
        "sighs",
        0.85,
        r"\* ?(?:deep |heavy |big )?(?:sighs?|groans?|rolls? (?:my )?eyes|eye ?roll|exhales?) ?\*",
        r"\( ?(?:deep |heavy |big )?(?:sighs?|sighing|groans?|rolls? eyes) ?\)",
        r"(?<![^.!?;] )(?:ugh+|oh god) (?:not|what|again|this)",
        r"(?<![^.!?;] )(?:sigh|ugh+|pf+t|argh+|gah|oof|tut|meh|jeez|oh (?:god|lord|dear god)|for goodness sake)(?= ?[.!,;*])",
        r"faceroll",
        r"here we go(?: again)?",
        r"heard (?:it|that|this)(?: all)? before",
        r"not again|oh no not|once more,? then|give me strength",
        r"for the (?:last|hundredth|tenth|third|second|umpteenth|millionth|fifth) time",
        r"how many times",
        r"oh (?:no_)?not (?:you|this|again)",
        r"if (?:i|we) (?:really )?must(?= ?[.!,])",
        r"i suppose (?:so|i (?:could|can|have to|must))",
        r"what (?:is it )?now\?",
        unless=(r"hear you sigh|you sigh|third time you|time you (?:have|had)|sorry",),
    ),
    rule(
        "sighs",
        0.55,
        r"(?:as|like) i (?:have )?(?:already |just )?(?:said|told you|explained)(?: before| already| earlier)?(?= ?[.,;!])",
        r"(?:as|like) i (?:have )?(?:already |just )?(?:mentioned)(?: before| already| earlier)?(?= ?[.,;!])",
        r"i (?:have )?already (?:said|told you|explained)",
        unless=(r"it is like i said|sorry|promised",),
    ),
    rule(
        "pressures",
        0.85,
        (
            r"(?:(?:need|have|must|got|going) to|better|must|just|please) (?:decide|make up your mind|make (?:a|your) "
            r"(?:decision|choice)|choose|sign|commit|buy|say yes|take it|answer)(?: \w+)? (?:right now|now|today|immediately|"
            r"quick\w*|this minute|straight away|on the spot|or)"
        ),
        r"now or never",
        r"(?:or|before) (?:it is|they are|it will be) (?:all )?gone",
        r"last chance|take it or leave it",
        r"(?:offer|price|deal) (?:expires|ends|is only|is valid only)(?: \w+)? (?:today|now|tonight|in|for today|at)",
        r"(?:offer|price|deal) (?:runs out|is gone)(?: \w+)? (?:today|now|tonight|in|for today|at)",
        r"(?:i )?need (?:an|your) (?:answer|decision) (?:right )?(?:now|today)",
        r"only (?:one|two|a few) left_(?:so|and|better)",
        r"(?:do you want it|yes) or (?:no|not)[?!]",
        r"make up your mind",
        r"(?:now|today|this minute|right away) or (?:i|we|you|it|the) (?:can not|can|lose|will|is|are|have)[\w ]{2,20}",
        r"if you do not (?:decide|sign|buy|take it|say yes|book)[^.?!]{0,20}(?:now|today)",
        r"(?:i|we) can not hold (?:the|it|this)",
        r"you (?:will|would) (?:be sorry|regret)",
        r"everyone else (?:has|is)",
        r"going once|final offer",
        unless=(r"no rush|no need|do not (?:have|need) to|not have to|take your time|whenever",),
    ),
    rule(
        "narrates-wait",
        0.65,
        (
            r"i am (?:just |now )?(?!(?:sending|refunding|asking|telling|going|trying|having|being|giving|putting|hoping|losing|"
            r"getting|cancelling|crediting|booking|ordering|replacing|doing|only|saying|talking|swapping|feeling|taking|"
            r"joking)\b)[a-z]{3,}ing (?:the|your|a|an|her|him|them|through|it|up|our) {g6}(?:now|right now|as we speak|at the "
            r"moment|this minute|while you|so (?:i|we) can)"
        ),
        unless=(r"not|you are",),
    ),
    rule(
        "rushes",
        0.7,
        r"(?<![^.!?;] )next(?= ?[.!])$",
        r"(?:anything else|is that all|are we done|are you done|done\?|finished\?) ?(?:because|or can|i have)",
        r"let us (?:get|have) this over",
        r"move on(?= ?[.!])$",
    ),
    rule(
        "narrates-wait",
        0.65,
        r"i am (?:asking|ringing|calling) (?:the |our |my )?[a-z]+(?: in (?:the )?\w+)? {g4}(?:now|this minute|right now|while)",
        r"i am (?:checking with) (?:the |our |my )?[a-z]+(?: in (?:the )?\w+)? {g4}(?:now|this minute|right now|while)",
        (
            r"i will (?:look|check|ask|see|read)(?: (?:it|that|the|what|whether|him|her|them|tova|up|in|at|with)(?: "
            r"[\w']+){0,4}?)? (?:first|now|this minute|while you|so that)"
        ),
        r"i would like to (?:check|look|read|see) [^.?!]{0,30}(?:before|first)",
        unless=(r"asking you|ask you|calling you",),
    ),
    rule(
        "step-by-step",
        0.7,
        r"until (?:it|you|the \w+) (?:click\w*|hear|feel|see|lights?|beeps?|turns?|stops?)",
        r"one (?:step|thing) (?:is left|only|then the next|after the other|first)",
        (
            r"(?<![^.!?;] )(?:ok,? |now,? |sorry,? |so,? )?(?:first|next|only this|one thing only)[;,] (?:the |your |into |look|"
            r"hold|push|press|which|find|take|pull|open)"
        ),
        unless=(r"first_(?:your|the) [^.?!]{3,60}(?:can wait|later)",),
    ),
)
