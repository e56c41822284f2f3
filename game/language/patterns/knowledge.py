"""Patterns for product knowledge: explaining, likening, recommending, and their missteps. Facts against the record are in `claims`."""

from game.language.pattern import rule

RULES = (
    rule(
        "explains-plainly",
        0.75,
        r"(?:here is|this is|that is) (?:how|why) (?:it|that|this|your|the)(?: \w+)? (?:works?|happens?|happened|is|looks?|"
        r"goes|costs?|came|charged|adds?)|(?:the way|how) (?:it|this|that|the [\w ]{3,20}) works (?:is)?|(?:which|"
        r"that) is why (?:it|your|the|you|there|this)|(?:what (?:it|that|this) does is)|that is the (?:extra|difference|reason|"
        r"bit|part)|that is how (?:it|we|they|the \w+) (?!is\b)[a-z]+|works (?:like this|by|because|as follows)|(?:let me|"
        r"i can|i will) (?:just )?(?:explain|show you) (?:how|why|what)|(?:it|this|that) (?:is|happens|"
        r"works) because(?! (?:of )?(?:our )?polic)",
        unless=r"prorated|arrears|that is why you should|that is how (?:it|we) (?:works|do (?:it|things))(?= ?[.!])|polic(?:y|"
        r"ies)|can you explain|blam|mrc|arpu|your fault",
    ),
    rule(
        "explains-plainly",
        0.65,
        r"(?:bill|charge|plan|price|fee|payment|month|guarantee|warranty|subscription|trial|insurance|delivery|discount|"
        r"deposit|tariff) (?:only |just |then |now |always |simply )?(?:covers|includes|means|runs|starts|goes|counts|adds|"
        r"is for|is made|pays|comes from|is taken|is shared|depends|lasts)|(?:the|a|your|each) (?:[\w']+ )?(?:meter|light|"
        r"sensor|router|valve|filter|battery|pump|thermostat|app|seal|phone|speaker|plan|screen|box) (?:only |just )?(?:renews|"
        r"answers|sends|tells|shows|turns|checks|keeps|stops|opens|closes|lets|waits|counts|looks|goes|needs|blinks|means)",
        unless=r"prorated|arrears|\?|excludes|tell me when|goes (?:blue|red|green|out|off)",
    ),
    rule(
        "analogy",
        0.85,
        r"think of (?:it|this|that|them|the [\w ]{3,25}) (?:as|like)|(?:it|this|that|they|[\w']{3,}) (?:is|are|works?|acts?|"
        r"behaves?) (?:(?:a bit|rather|much|just|very much|sort of|kind of|exactly|a little) )?like (?:an?|when|the way|having|"
        r"if|your|taking|turning|two|water|leaving|putting|buying|filling|driving|opening|renting)\b|imagine (?:an?|that|"
        r"you (?:have|are|had|were)|two|the|your)|picture (?:an?|the|it like)|(?:for|as an) (?:example|instance)_|"
        r"say you (?:have|had|buy|use|are)|the same way (?:that )?(?:as|an?|you|your)|just as (?:an?|you|when)|as if (?:it|"
        r"you) were an?|a bit like an?",
        unless=r"like i said|like a joke|like an (?:idiot|child)|imagine (?:how|what|that must)|you look like|"
        r"imagine that you are angry|sounds like|must feel|trust|do not (?:act|behave)",
    ),
    rule(
        "invites-questions",
        0.8,
        r"what (?:else|other (?:questions|things|information)) (?:would you|can i|do you|could i|about it|should)|(?:anything|"
        r"something) (?:else )?(?:you (?:would like|want|wanted|need) to (?:know|ask|hear|go over|check)|"
        r"that is (?:still )?unclear|you are (?:not sure|unsure) about)|(?:do you have|have you(?: got)?|are there|"
        r"is there) (?:any )?(?:other |more |further )?questions?|any (?:other |more |further )?questions|"
        r"(?:ask (?:me )?(?:anything|away|whatever|as many))|what (?:would you like|do you want) to know|(?:feel free|please|"
        r"do not hesitate) to ask|happy to answer|what (?:questions|concerns) (?:do|can)",
        unless=r"survey|stop asking|security questions|no questions",
        after=r"questions\? no(?=[?.!])",
    ),
    rule(
        "recommends",
        0.8,
        r"(?:i would|i will|i can|we|i|my|let me|what i would) (?:personally |really |definitely |honestly )?(?:recommend|"
        r"suggest|go for|go with|take|choose|pick|advise|steer you)(?: [\w']+){1,9}?[,;]? (?:because|since|as (?:it|you|your|"
        r"that)|for (?:you|your|what|that|the|a)|so (?:that )?(?:you|it)|you (?:said|told|mentioned|want|need|use)|it (?:is|"
        r"will|has|suits|fits)|given|if you)|(?:suits?|right|best|perfect|ideal|good|better|made|enough) (?:one |option |"
        r"choice |fit |pick |match )?(?:for )?(?:you|your|someone who|people who|what you)\b[^?]{0,30}(?:because|since|as|with|"
        r"so|if|when|who)|(?:since|as|because|given that|if) you(?: are|r| have| want| need| use| only| walk| live| said|"
        r" mostly| often| like)?(?: [\w']+,?){2,12} (?:i would|i recommend|i suggest|go for|take|the [\w ]{3,20} (?:is|"
        r"would be|suits|one))|you (?:walk|live|work|ride|drive|cook|travel|run|use|need|want|said|have|are|like|only|"
        r"mostly)(?: [\w']+,?){1,12}[,;]? so i would",
        unless=r"best seller|dear one|i would (?:take|go) (?:a|it) (?:look|up)|suggest you (?:calm|read|go)|how you feel|i would be",
    ),
    rule(
        "bluffs",
        0.8,
        r"(?:i am |am )?(?:pretty|fairly|quite|almost|reasonably|99 %|ninety nine per ?cent) (?:sure|certain|confident)|"
        r"it is always (?:fine|ok|been fine|like that)|(?:you can )?trust me(?= ?[.!,;])|(?:should|must) be (?:fine|ok|"
        r"all right|no problem|covered)(?= ?[.!,;]|$)|probably (?:fine|ok|nothing|works?|covered|compatible|safe)|"
        r"works? with (?:everything|anything|all of them)|(?:everybody|everyone) knows|i (?:would )?(?:guess|imagine|reckon|"
        r"assume|suppose|believe) (?:it|that|so|they|you)(?: \w+)?|(?:as|so) far as i know|(?:off the top of my head|"
        r"from memory)|no idea_but|never (?:fails|breaks|goes wrong|had a problem)|i think it is (?:about|around|something)",
        unless=r"(?:let me|i will|i can|but i (?:will|can)) (?:just |quickly )?(?:check|find|look|make sure|confirm|ask)|\?|"
        r"(?:pretty|quite|fairly) sure you|make sure|i am not (?:pretty|quite|fairly|sure)|you (?:feel|are|must|should)",
    ),
    rule(
        "hides-behind-policy",
        0.85,
        r"(?:that is|it is|this is|these are|because (?:of|that is)|due to|those are|just|against|per|it is against)(?: just|"
        r" simply| only)? (?:our|the|company|store|shop|standard|my)?(?: company| store| standard| shop)? ?(?:policy|policies|"
        r"rules?|terms(?: and conditions)?|procedure|guidelines|regulations|protocol)(?= ?[.,;!]| (?:and|so|i|there|that|we|"
        r"here))|(?:our|the|your|company|store|my) (?:\w+ )?(?:policy|rules?|terms|guidelines|procedures?|contract|agreement|"
        r"regulations) (?:is|are|says?|states?|does not|do not|requires?|prohibits?|forbids?|clearly|prevents?)|"
        r"policy is policy|rules are rules|a rule is a rule|my hands are tied|(?:there is |that is )?nothing (?:(?:more |else |"
        r"that )?(?:i|we) can|to be done)|(?:not|no longer) (?:allowed|permitted|authorised) to|(?:the )?(?:system|"
        r"computer) (?:will not|does not|says no|can not)(?: let| allow)?|(?:the )?(?:terms and conditions|small print|t&cs)|"
        r"i do not make the rules|that is how (?:it works|we do it|things are)",
        unless=r"nothing (?:i|we) can do (?:about the past)|is there nothing|not just (?:our )?policy|can do (?:is|on|for)|"
        r"exception|what does the policy|terms are hard|should have read|hard to read|the rule(?:s)? (?:is|"
        r"are) [^.?!]{2,40}(?:and|but) (?:here|i can|what)",
    ),
    rule(
        "bluffs",
        0.7,
        r"(?:it|that|this|they|he|she|you) (?:should|must|ought to) (?:already |just )?(?:be|have) (?:on (?:its|the) way|there|"
        r"here|arrived|fine|ready|enough|gone|done|covered)(?: by now| already| soon)?|(?:it|that|this one|"
        r"you) will be (?:just |absolutely |perfectly )?fine(?= ?[.!,])|believe me(?= ?[.!,;])|i should think|i am (?:quite |"
        r"very |really )?sure (?:it|that|they|this|there|he|she)(?: \w+)?|(?:it|that) (?:normally|usually|"
        r"generally) (?:works out|works|goes)|nothing ever goes wrong|(?:very|really|so) reliable",
        unless=r"make sure|not sure|let me (?:check|look|find)|\?|i will (?:check|find|look|ask)|i am sure (?:it|that|"
        r"this) (?:was|is|has been|must be) (?:hard|a |so |very |frustrat\w+|annoy\w+|upset\w+|not easy|worr\w+)|"
        r"should be (?:there|here)_(?:and|but)",
    ),
)
