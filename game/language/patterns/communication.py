"""Patterns for communication: checking, plain words, pace, and their missteps. Matters of form (length, capitals) are in `manner`."""

from game.language.pattern import rule

_THING = (
    r"(?:meter|router|sensor|box|light|valve|filter|pump|battery|motor|thermostat|machine|phone|app|card|plan|bill|charge|"
    r"tariff|fee|account|policy|guarantee|warranty|lens|seal|switch|fuse|boiler|hinge|zip|chip|program|till|scanner|cable|plug|"
    r"button|signal|machine)"
)
_DOES = (
    r"(?:sends|tells|asks|looks|checks|counts|turns|opens|closes|keeps|adds|takes|covers|shares|listens|talks|waits|pushes|"
    r"pulls|holds|lets|starts|stops|remembers|forgets|warms|cools|fills|cuts|pays|runs|splits|needs|reads|learns|shuts|goes)"
)

RULES = (
    rule(
        "plain-words",
        0.75,
        r"in (?:other|plain|simple|everyday) (?:words?|english|terms)|(?:put|putting it|to put it) (?:simply|plainly)|"
        r"simply put|(?:is|are) (?:really |basically )?just an? (?:\w+ )?\w+ (?:between|that|which|for|from) [\w\' ]{3,}",
    ),
    rule(
        "plain-words",
        0.7,
        r"(?:that|which|this|it)(?: just| only| simply| really| basically)? means(?! (?:nothing|you should|war|a lot|so much))|"
        r"what (?:that|it|this) (?:really )?means is|(?:our|the) (?:word|name|term) for|is what we call|is just a (?:word|"
        r"name) for",
    ),
    # A thing that does something a person can picture, in the present: the everyday account of how it works.
    rule(
        "plain-words",
        0.6,
        rf"(?:the|your|each|every|a|first) (?:\w+ )?{_THING} (?:only |just |then |simply )?{_DOES}\b",
        unless=r"prorated|arrears|fault code|because of (?:our )?policy|tell me when|goes (?:out|off|today|back|blue|red|green|to|"
        r"up)|(?:letters|hinge|order|parcel)|say when|\?",
    ),
    rule(
        "calm-pace",
        0.75,
        r"one (?:thing|step|question|point|bit) at a time|(?:let us|we can|we will|i will) (?:take|go through|do) (?:it|this|"
        r"that|them|things) {g2}(?:slowly|calmly|together|step by step|one by one|in turn|bit by bit)|"
        r"one after the other_(?:then|shall we|let us)",
    ),
    rule(
        "calm-pace",
        0.65,
        r"(?:let us|we can) (?:slow (?:this |it )?down|take (?:a (?:breath|moment|minute)|our time))|"
        r"(?<![^.!?;] )take a (?:deep )?breath(?! sir)|in (?:your|our) own time",
    ),
    rule(
        "checks-understanding",
        0.85,
        r"(?:does|did|do|is) (?:that|this|it|what i said|all that|everything i said|any of that) {adv}(?:make (?:any )?sense|"
        r"add up)(?: (?:so far|to you|or))?|(?:is|was|are) (?:that|this|it|all that|everything|the plan|"
        r"the steps?) {adv}clear(?: (?:so far|to you|enough|now))?(?= or|\?|,)|(?:have|did) i (?:explained?|put|made?|"
        r"said?) (?:that|this|it|myself) {adv}(?:clear(?:ly)?|well|properly|right)",
        unless=r"nothing you|i hope that is clear",
    ),
    rule(
        "checks-understanding",
        0.75,
        r"(?:shall|should|can|may|would you like me to) i? ?(?:put|explain|say|go over|go through) (?:it|that|this) (?:another|"
        r"a different|one more|once more|again|in another)|are you (?:still )?(?:with me|following)(?: so far)?|"
        r"(?:is there )?anything (?:that is |i said |about (?:that|it) )?(?:that is )?(?:not clear|unclear)|(?:would|could|"
        r"can) you (?:tell|say|run) (?:it |that |the plan )?(?:me )?(?:it |that |the plan )?back to me|"
        r"does that (?:answer your question|work as a plan)",
    ),
    rule(
        "jargon",
        0.85,
        r"pro ?rated|mrc|arpu|rmas?|skus?|digiti[sz]er|kyc|head end|comms fault|sla|provisioning|de provision\w*|backend|"
        r"back end|chargeback|in arrears|imei|dhcp|pppoe|ssid|mac address|nat table|dns|qos|fcr|aht|opex|capex|tier (?:two|"
        r"three|2|3)|l2|l3|escalation matrix|delta (?:bill|charge)|billing cycle code|consignment (?:note|id)|manifest|"
        r"last mile|waybill|oem|apn|crm|erp|fulfilment (?:node|centre)|backorder\w*|firmware (?:rollback|build)|"
        r"root cause analysis|rca|non conformance|ncr|post paid|pre auth\w*|ledger entry|dunning|ticket (?:queue|status)|"
        r"swim lane|cache invalidation|packet loss|latency|chirp|otp|sso|mfa",
        unless=r"(?:that|which|this|it) (?:just |only |simply )?means|is what|in other words|our (?:word|name) for|that is|"
        r"which is|what we call|i mean",
    ),
    rule(
        "vagueness",
        0.75,
        r"(?:sort|work|figure) (?:something|it|things) out (?:at some|some|in|when)|(?:at some point|in due course|"
        r"some time soon|sooner or later|one of these days|when (?:we|they) get (?:round|around) to it|when possible)",
    ),
    rule(
        "vagueness",
        0.65,
        r"(?:look|looking) into (?:it|this|that|the (?:issue|matter|problem|case))|(?:see|do) what (?:i|"
        r"we) can(?: do)?(?= ?[.!,;])|do (?:my|our) best(?= ?[.!,;])|something will be done|(?:someone|"
        r"somebody) will (?:\w+ )?(?:be in touch|contact|get back|look|deal|call|ring|sort|handle)|(?:it is|"
        r"it will be) being (?:dealt with|handled|looked at|processed)",
        unless=r"today|tonight|tomorrow|\d+|by (?:\w+day|noon|six|five|four|three|two|one|ten|nine)|why|minutes?|hour|because|myself",
    ),
    rule(
        "vagueness",
        0.6,
        r"there (?:was|is|has been|have been) (?:an?|some|a few) (?:small |minor |little |slight )?(?:issues?|problems?|glitch|"
        r"hiccups?|delays?|technical difficult\w+)(?: (?:on our (?:side|end)|somewhere|with (?:the|our) systems?|"
        r"our end))?(?= ?[.!])|(?:it will be|you will (?:get|have) it|they will be|we will) (?:\w+ )?(?:\w+ )?(?:soon|"
        r"shortly) ?(?=\.)",
        unless=r"today|\d+|because|minutes?|hours?|so (?:i|we)",
    ),
    rule("shouting", 0.6, r"faceangry"),
    rule(
        "sarcasm",
        0.85,
        r"{s}(?:oh,? |well,? )?(?:wonderful|great|brilliant|lovely|perfect|fantastic|marvellous|terrific|joy|super|charming|"
        r"nice)(?:,|;|\.|!)? (?:another|here we go|just what i needed|that is all i need|more (?:of )?(?:this|complaints))",
    ),
    rule(
        "sarcasm",
        0.85,
        r"well done_(?:genius|einstein|sherlock|you)(?! for)|(?:thanks|thank you) (?:so much )?for (?:the lecture|"
        r"that (?:brilliant|amazing) insight|stating the obvious|nothing)|congratulations_you (?:\w+ )?(?:found|managed|worked|"
        r"broke)|yes right(?= ?[.!])|as if (?:i|we) (?:have|had) nothing (?:better|else)|what a surprise|how original|"
        r"i am sure you did(?= ?[.!])|(?<![^.!?;] )(?:well,? |fine,? )?if you say so(?= ?[.!])|cry me a river|your (?:majesty|"
        r"highness|lordship)|poor you|boo hoo|my heart bleeds|how (?:terrible|awful|tragic)_(?:for you|a whole)|"
        r"(?:oh )?sure_because (?:i|we|that|my)|world'?s smallest violin|aren'?t you (?:clever|special)|are not you (?:clever|"
        r"special)|bravo(?= ?[.!])|slow clap",
    ),
    rule(
        "stock-script",
        0.85,
        r"your (?:call|business|custom|satisfaction|feedback|opinion) is (?:\w+ ){0,2}important|any inconvenience|"
        r"valued (?:customer|guest|client|member)|(?:comfort|safety|time|privacy|experience) is (?:very |so )?important to us|"
        r"we (?:really |truly |greatly )?value your|take (?:this|all|your|such|these) (?:\w+ )?(?:\w+ )?seriously|"
        r"we strive (?:to|for)|for your understanding and (?:patience|cooperation)|your (?:concern|feedback|"
        r"query) has been (?:noted|logged)|thank you for (?:contacting|reaching out|choosing|calling)(?: us| to us| our)?|"
        r"we apologise for the inconvenience|the inconvenience (?:caused|this)|rest assured|please be (?:assured|advised|"
        r"informed)|we appreciate your (?:business|feedback|custom)|at your earliest convenience|as per (?:our|my|your)|"
        r"kindly (?:note|be|do|revert)|do the needful|we are here to serve|how may i (?:assist|direct)",
    ),
    rule(
        "jokes",
        0.75,
        r"ha ?ha(?:ha)*|hehe|lol|lmao|rofl|facelaugh|(?:i am |i was )?(?:just|only) (?:kidding|joking)|(?:no )?pun intended|"
        r"here is a joke|joke of the day|look on the bright side",
        unless=r"glad you|you can laugh|(?:he|she|they) (?:was|were|is)|not (?:a joke|joking|funny)|sense of humour|no joke",
    ),
    rule(
        "jokes",
        0.6,
        r"at least (?:it|you|they|your|now you) {g4}(?:match\w*|weather|exercise|tan|collection|souvenir|antique|story to tell|"
        r"good story|weights?|workout|diet|present|fashion)",
    ),
    rule(
        "stock-script",
        0.75,
        r"anything else (?:that )?(?:i|we) can (?:help|assist|do)(?: for)?(?: you)?|rate (?:our|this|the|my|us)(?: \w+){0,3}|"
        r"(?:gesture|token) of (?:our )?(?:goodwill|good will|regret|appreciation)|i (?:want|would like) to assure you|"
        r"i (?:can|do) assure you|for choosing [\w']+|(?:help us|helps us) (?:to )?(?:serve|improve)|we (?:are|"
        r"remain) committed to|look forward to (?:serving|welcoming)",
    ),
    rule(
        "vagueness",
        0.65,
        r"somebody from (?:the|our) team will|with priority|(?:it is|they say (?:that )?it is) (?:all )?in hand|"
        r"have it looked into|(?:what|see what) the system (?:says|has)|all (?:very )?(?:popular|good)[,.] |no wrong answer",
        unless=r"today at|by (?:noon|\d)",
    ),
)
