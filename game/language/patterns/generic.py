"""Patterns for the generic scores of `rapport understand`: speech acts that any talk has. They teach nobody and judge nobody."""

from game.language.pattern import rule

RULES = (
    rule(
        "thanks",
        0.95,
        r"(?:thanks?|thank you|much obliged)\b",
        r"cheers|ta(?= ?[.!,])",
        r"(?:i am|we are) (?:so |very |really |most )?(?:grateful|thankful)",
        r"(?:i|we) (?:really |do |truly |very much |greatly |certainly )*appreciate (?:you|your|that you|it(?= ?[.!]$))",
        unless=(
            r"thanks to|thank (?:god|goodness|heaven|heavens|the lord|him|her|them)|no thanks|thanks but no|to thank|"
            r"thank you (?:card|note|letter|gift)s?|thanks ?giving|without (?:even )?a thank",
        ),
    ),
    # Appreciation is near to thanks, and is not it.
    rule(
        "thanks",
        0.45,
        r"(?:i|we) (?:really |do |truly |very much |greatly |certainly )*appreciate",
        r"(?:that is|how|very|so|it is|you are) (?:so |very |really )?kind of you",
    ),
    rule(
        "apology",
        0.9,
        r"(?:i am|we are) (?:so |very |really |terribly |awfully |truly |deeply |also |just )*sorry(?! (?:to hear|to see|but))",
        r"(?<![^.!?;,] )(?:so |very |really |terribly |awfully |oh |well |and |but |no )*sorry(?! (?:to hear|to see|but|what|who|how|say))",
        r"(?:i|we) (?:do |must |really |sincerely |want to |would like to )*apologise",
        r"(?:my|our|accept my|accept our|many|sincere) (?:\w+ )?apolog(?:ies|y)|apologies(?= (?:for|about)|[.,!])",
        r"my bad|(?:that is|that was|it was|it is) my (?:mistake|fault)",
        r"i (?:do )?beg your pardon for",
        r"forgive (?:me|us) for|i regret (?:that|the)",
        unless=(
            r"sorry state|(?:you|he|she|they) (?:should be|are|will be|said) sorry|no need to apologise|feel sorry for|"
            r"^(?:i am )?sorry\?|say that again|did not (?:hear|catch|get) (?:that|you)",
        ),
    ),
    # Words of regret that mend nothing: "excuse me", sympathy with what somebody else did. Asked, they only mean "what?".
    rule(
        "apology",
        0.4,
        r"sorry|apologis\w+|apolog(?:y|ies)",
        r"(?:excuse|pardon|forgive) (?:me|us)|i regret",
        unless=(r"^(?:\w+,? ){0,2}(?:sorry|pardon|pardon me|excuse me|your pardon)\?|^(?:oh,? )?pardon me[.]",),
    ),
    rule(
        "suggestion",
        0.8,
        r"(?:i|we) (?:would |will |can |do |strongly |really )*(?:suggest|recommend|advise|urge)",
        (
            r"(?:you|we) (?:could|should|might|may|ought to|can|need to|have to|better|must)(?: (?:also|always|just|maybe|"
            r"probably|really|definitely|at least|want to|perhaps|even|consider|try|not))* \w+"
        ),
        r"(?:why do not|why not) (?:you|we|just)?",
        r"(?:how|what) about",
        r"have you (?:ever )?(?:tried|considered|thought (?:about|of)|looked into)",
        r"if i were you",
        r"(?:it )?(?:might|may|could|would) (?:be (?:a good|better|best|helpful|worth|nice|useful)|help)",
        r"(?:maybe|perhaps) (?:you|try|it|we|just|a)",
        r"it is (?:best|better|important|good) (?:to|if|that)",
        r"let us\b|my advice",
        r"one (?:thing|idea|option)",
        r"make sure (?:you|to|that)",
        (
            r"(?<![^.!?;] )(?:just |please |also |and |so |then |maybe )?(?:try|consider|talk to|speak to|reach out|ask|look "
            r"for|take|find|start|keep|focus|think about|remember|go|write|call|get|give|do not|stop|be)\b(?! (?:you|care))"
        ),
        unless=(r"\?$|can you|could you|you can not|would you",),
    ),
    rule(
        "information",
        0.6,
        r"there (?:is|are|was|were)",
        r"it (?:is|was)",
        r"this is|that is",
        r"they (?:are|have|were)",
        r"the [\w']+ (?:is|are|was|were|has|have|can|costs?|takes?|runs?)",
        r"studies|research|according to|because|which means",
        r"people (?:who|with|often|can|are)",
        r"usually",
        r"most (?:people|of)",
        r"for example",
        r"in (?:general|fact)",
        r"also|costs?|\d+",
        unless=(r"\?$|sorry|i (?:feel|think|hope)",),
    ),
    rule(
        "promise",
        0.85,
        r"(?:i|we) (?:promise|swear|guarantee|vow)",
        (
            r"(?:i|we) (?:will|shall|am going to|are going to)(?: (?:also|just|certainly|definitely|be|personally|now|then|go|"
            r"never|not|always|gladly|happily))* \w+"
        ),
        r"(?:i|we) can (?:do|get|send|give|make|take|help|arrange|show|bring) (?:that|it|you|this|a|the|one)",
        r"let me\b",
        r"you (?:have|got) my word",
        r"count on (?:me|us)",
        r"(?:no problem|sure|of course|all right|ok|certainly|absolutely|with pleasure|my pleasure)(?= ?[.!,;])",
        r"leave it (?:with|to) me",
        r"it is a deal",
        r"you can (?:count|rely)",
        unless=(r"i will (?:have to|never know|be (?:honest|going))|if i will|\?$",),
    ),
    rule(
        "reassurance",
        0.75,
        r"(?:do not|no need to|try not to|nothing to|please do not) (?:worry|panic|be (?:afraid|scared|sorry|too hard))",
        r"(?:do not|no need to|try not to|nothing to|please do not) (?:give up|lose hope|stress)",
        (
            r"you are (?:not (?:alone|the only|a (?:bad|failure|burden)|crazy|weak|wrong)|doing (?:great|well|fine|the right|a "
            r"great|so|ok|your best|good|everything)|(?:very |so |really |quite |definitely |truly )*(?:strong|brave|right|"
            r"amazing|worth|loved|a (?:good|great|strong|wonderful|caring|kind)|on the right|in good hands|welcome|capable|"
            r"smart|important|enough|valued))"
        ),
        r"it (?:will|is going to|does|gets|can) (?:all |definitely |eventually )?(?:be (?:ok|fine|all right|better|good))",
        r"it (?:will|is going to|does|gets|can) (?:all |definitely |eventually )?(?:get (?:better|easier))",
        r"it (?:will|is going to|does|gets|can) (?:all |definitely |eventually )?(?:pass|work out|better|easier)",
        r"things (?:will|do|can|get)",
        r"you (?:can|will|have got|got) (?:do (?:it|this)|get through|make it|this|be (?:ok|fine|all right))",
        r"you (?:can|will|have got|got) (?:find|overcome|figure|succeed|feel better)",
        r"i (?:am )?(?:here|believe in you|have faith|am sure (?:you|it|things|that)|know you (?:can|will))",
        r"i (?:am )?(?:am (?:so |very )?(?:proud|happy|glad) (?:of|for|that|to hear))",
        (
            r"(?:that is|this is|sounds like) (?:such )?(?:really |very |so |a |an )*(?:great|good|awesome|wonderful|excellent|"
            r"amazing|fantastic|normal|understandable|natural|ok|fair|positive|smart|tough|hard|rough|valid|true)"
        ),
        r"hang in|stay strong",
        r"keep (?:your head|going|it up|trying|fighting)",
        r"hold on",
        r"good (?:luck|job|for you|idea|point|thing)",
        r"best (?:of luck|wishes)",
        r"well done|congratulations|no worries",
        r"i (?:really |do |sincerely )?(?:hope|wish|understand|admire|appreciate|agree)\b",
        r"makes sense|completely normal|understandable",
        r"you (?:deserve|matter|should be proud)",
        r"of course you",
        r"everyone (?:makes|feels|has)",
        r"many people|a lot of people|rest assured",
    ),
    rule(
        "self_disclosure",
        0.8,
        (
            r"(?:i|me) (?:also|too|personally|myself|used to|once|recently|experienced|struggled?|suffered?|remember|lost|went "
            r"through|dealt|had (?:a|the|to|an|my|some|that|this|similar)|was (?:in|a|an|so|very|also|the|never|once|going|laid|"
            r"depressed|diagnosed)|have (?:been|had|a|also|experienced|struggled|felt|never|always|gone|dealt|the same)|felt|"
            r"feel (?:the same|that way|like|so)|know (?:the|that) feeling|am (?:also|in the same|an?|the same)|found|got|tried|"
            r"started|learned|learnt|did|broke|went|worked|lived|moved|grew|hate|love|like|live|work)\b"
        ),
        r"in my (?:own )?(?:case|experience|life|family|situation|past)",
        r"when i (?:was|had|got|lost|feel|am|felt|did|went|first)",
        r"same (?:here|thing happened|boat|with me)",
        r"me too",
        r"(?:happened|happens) to me",
        (
            r"my (?:own |last |first |ex |best |old )?(?:husband|wife|boyfriend|girlfriend|partner|mum|mother|dad|father|sister|"
            r"brother|son|daughter|friend|friends|family|boss|job|parents|kids|cat|dog|anxiety|depression|therapist|life|"
            r"experience|grandmother|roommate|company|school|situation)"
        ),
        r"for me|helped me|i can relate|as someone who",
        unless=(r"i (?:am|was) sorry to|\?$|i (?:like|love) (?:that|your|how) |i did not mean|my colleague",),
    ),
    rule(
        "rude",
        0.7,
        r"nonsense|rubbish|ridiculous|absurd|pathetic|disgusting|laughable|incompetent|vandal\w*|troll\w*|liar|lying|idiotic",
        r"garbage|hypocri\w+|stupid\w*|idiots?|ignoran\w+|arrogan\w+|clueless|damn|hell|hate you|shame on|get over",
        r"stop (?:your|it|this|being|acting|harassing|vandali\w+|reverting|deleting)",
        r"leave me alone|mind your own",
        r"nobody (?:asked|cares)",
        r"what gives you",
        r"who (?:are|do) you",
        r"how dare",
        r"why (?:the hell|on earth)",
        r"none of your",
        r"do not (?:ever|you)",
        r"are you (?:really|seriously|kidding|joking|blind|stupid|that|even)",
        r"what (?:the|is wrong with)",
        r"seriously\?|sneaky|bully\w*|crap|bull|fuck\w*|shit\w*|ass\b|bitch\w*|whore|slut|cunt|dick|retard\w*",
        r"suck(?:s|er)?",
        r"moron\w*|ugly|kill your|shut up|go away",
        reported=True,
    ),
    rule(
        "polite",
        0.8,
        r"please(?! do not)",
        r"thank(?:s| you)",
        r"would you (?:mind|like|please|be|kindly|consider|care)",
        r"could you|may i|might i",
        r"if you (?:do not mind|would|could|have (?:time|a (?:moment|minute|chance))|like)",
        r"i (?:would|was) (?:be )?(?:grateful|appreciate|wondering|happy to|glad|like to (?:ask|thank|know))",
        r"wonder(?:ing|ed)?",
        r"(?:good|great|nice|excellent|wonderful|fantastic|lovely) (?:work|job|idea|point|article|catch|question|edit)",
        r"appreciate|sorry|apologi\w+",
        r"(?:^|[.!] )(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings|dear)",
        r"cheers",
        r"best (?:wishes|regards)",
        r"kind(?:ly| regards| of you)",
        r"pardon|welcome|with pleasure|i hope|i noticed|by the way|let me know",
        r"any (?:thoughts|ideas|help|suggestions|chance)",
        r"looking forward|of course|feel free",
        reported=True,
    ),
    rule(
        "empathy",
        0.75,
        r"(?:so|very|really|truly|deeply|terribly|genuinely) sorry",
        r"sorry (?:to hear|for your|that (?:you|this|happened|it)|you (?:are|had|have|feel)|about (?:your|that|this|what))",
        (
            r"i (?:really |sincerely |truly |do |just |sure )?(?:hope (?:you|things|it|this|that|everything|your|he|she)|wish "
            r"(?:you|i could)|feel (?:for )?(?:you|your|bad|so|sad|sorry|the same|that)|understand|can (?:relate|imagine|see|"
            r"hear|tell|feel)|hear you|care|love you|am (?:so |very |really )?(?:proud|happy|glad|sorry|sad|here)|know (?:how|"
            r"that|it|what) )"
        ),
        r"hugs?",
        r"you (?:are|re) (?:not alone|loved|strong|amazing|worth|so)",
        (
            r"(?:that|this|it) (?:must|sounds|is|was|has to|really|totally|would|just)(?: (?:have been|be|really|so|like|pretty|"
            r"absolutely|incredibly|very|super|totally|a|an|extremely|completely|such))* (?:suck\w*|hard|tough|rough|awful|"
            r"terrible|horrible|sad|difficult|painful|scary|frustrat\w+|exhaust\w+|heartbreaking|shit\w*|sweet|beautiful|great|"
            r"awesome|amazing|wonderful|unfair|hell|crazy|stressful|devastating|understandable)"
        ),
        r"congratulations|congrats|stay strong|hang in there|best of luck|good luck|thinking of you|my heart|god bless|bless you",
        r"<3|condolences|take care|proud of you|happy for you|feel better|i have been there",
        r"face(?:glad)?\b",
    ),
)
