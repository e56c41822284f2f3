"""Patterns for product knowledge: explaining, likening, recommending, and their missteps. Facts against the record are in `claims`."""

from game.language.pattern import rule

RULES = (
    rule(
        "explains-plainly",
        0.75,
        r"(?:here is|this is|that is) (?:how|why) (?:it|that|this|your|the)(?: \w+)? (?:works?|happens?|happened|is|looks?)",
        r"(?:here is|this is|that is) (?:how|why) (?:it|that|this|your|the)(?: \w+)? (?:goes|costs?|came|charged|adds?)",
        r"(?:the way|how) (?:it|this|that|the [\w ]{3,20}) works (?:is)?",
        r"(?:which|that) is why (?:it|your|the|you|there|this)",
        r"what (?:it|that|this) does is",
        r"that is the (?:extra|difference|reason|bit|part)",
        r"that is how (?:it|we|they|the \w+) (?!is\b)[a-z]+",
        r"works (?:like this|by|because|as follows)",
        r"(?:let me|i can|i will) (?:just )?(?:explain|show you) (?:how|why|what)",
        r"(?:it|this|that) (?:is|happens|works) because(?! (?:of )?(?:our )?polic)",
        unless=(
            r"prorated|arrears|that is why you should|that is how (?:it|we) (?:works|do (?:it|things))(?= ?[.!])",
            r"polic(?:y|ies)|can you explain|blam|mrc|arpu|your fault",
        ),
    ),
    rule(
        "explains-plainly",
        0.65,
        (
            r"(?:bill|charge|plan|price|fee|payment|month|guarantee|warranty|subscription|trial|insurance|delivery|discount|"
            r"deposit|tariff) (?:only |just |then |now |always |simply )?(?:covers|includes|means|runs|starts|goes|counts|adds|"
            r"is for|is made|pays|comes from|is taken|is shared|depends|lasts)"
        ),
        (
            r"(?:the|a|your|each) (?:[\w']+ )?(?:meter|light|sensor|router|valve|filter|battery|pump|thermostat|app|seal|phone|"
            r"speaker|plan|screen|box) (?:only |just )?(?:renews|answers|sends|tells|shows|turns|checks|keeps|stops|opens|"
            r"closes|lets|waits|counts|looks|goes|needs|blinks|means)"
        ),
        unless=(r"prorated|arrears|\?|excludes|tell me when|goes (?:blue|red|green|out|off)",),
    ),
    rule(
        "analogy",
        0.85,
        r"think of (?:it|this|that|them|the [\w ]{3,25}) (?:as|like)",
        (
            r"(?:it|this|that|they|[\w']{3,}) (?:is|are|works?|acts?|behaves?) (?:(?:a bit|rather|much|just|very much|sort of|"
            r"kind of|exactly|a little) )?like (?:an?|when|the way|having|if|your|taking|turning|two|water|leaving|putting|"
            r"buying|filling|driving|opening|renting)\b"
        ),
        r"imagine (?:an?|that|you (?:have|are|had|were)|two|the|your)",
        r"picture (?:an?|the|it like)",
        r"(?:for|as an) (?:example|instance)_",
        r"say you (?:have|had|buy|use|are)",
        r"the same way (?:that )?(?:as|an?|you|your)",
        r"just as (?:an?|you|when)",
        r"as if (?:it|you) were an?",
        r"a bit like an?",
        unless=(
            r"like i said|like a joke|like an (?:idiot|child)|imagine (?:how|what|that must)|you look like",
            r"imagine that you are angry|sounds like|must feel|trust|do not (?:act|behave)",
        ),
    ),
    rule(
        "invites-questions",
        0.8,
        r"what (?:else|other (?:questions|things|information)) (?:would you|can i|do you|could i|about it|should)",
        r"(?:anything|something) (?:else )?(?:you (?:would like|want|wanted|need) to (?:know|ask|hear|go over|check))",
        r"(?:anything|something) (?:else )?(?:that is (?:still )?unclear|you are (?:not sure|unsure) about)",
        r"(?:do you have|have you(?: got)?|are there|is there) (?:any )?(?:other |more |further )?questions?",
        r"any (?:other |more |further )?questions",
        r"ask (?:me )?(?:anything|away|whatever|as many)",
        r"what (?:would you like|do you want) to know",
        r"(?:feel free|please|do not hesitate) to ask",
        r"happy to answer",
        r"what (?:questions|concerns) (?:do|can)",
        unless=(r"survey|stop asking|security questions|no questions",),
        after=(r"questions\? no(?=[?.!])",),
    ),
    rule(
        "recommends",
        0.8,
        (
            r"(?:i would|i will|i can|we|i|my|let me|what i would) (?:personally |really |definitely |honestly )?(?:recommend|"
            r"suggest|go for|go with|take|choose|pick|advise|steer you)(?: [\w']+){1,9}?[,;]? (?:because|since|as (?:it|you|"
            r"your|that)|for (?:you|your|what|that|the|a)|so (?:that )?(?:you|it)|you (?:said|told|mentioned|want|need|use)|it "
            r"(?:is|will|has|suits|fits)|given|if you)"
        ),
        (
            r"(?:suits?|right|best|perfect|ideal|good|better|made|enough) (?:one |option |choice |fit |pick |match )?(?:for "
            r")?(?:you|your|someone who|people who|what you)\b[^?]{0,30}(?:because|since|as|with|so|if|when|who)"
        ),
        (
            r"(?:since|as|because|given that|if) you(?: are|r| have| want| need| use| only| walk| live| said| mostly| often| "
            r"like)?(?: [\w']+,?){2,12} (?:i would|i recommend|i suggest|go for|take|the [\w ]{3,20} (?:is|would be|suits|one))"
        ),
        r"you (?:walk|live|work|ride|drive|cook|travel|run|use)(?: [\w']+,?){1,12}[,;]? so i would",
        r"you (?:need|want|said|have|are|like|only|mostly)(?: [\w']+,?){1,12}[,;]? so i would",
        unless=(
            r"best seller|dear one|i would (?:take|go) (?:a|it) (?:look|up)|suggest you (?:calm|read|go)|how you feel",
            r"i would be",
        ),
    ),
    rule(
        "bluffs",
        0.8,
        r"(?:i am |am )?(?:pretty|fairly|quite|almost|reasonably|99 %|ninety nine per ?cent) (?:sure|certain|confident)",
        r"it is always (?:fine|ok|been fine|like that)",
        r"(?:you can )?trust me(?= ?[.!,;])",
        r"(?:should|must) be (?:fine|ok|all right|no problem|covered)(?= ?[.!,;]|$)",
        r"probably (?:fine|ok|nothing|works?|covered|compatible|safe)",
        r"works? with (?:everything|anything|all of them)",
        r"(?:everybody|everyone) knows",
        r"i (?:would )?(?:guess|imagine|reckon|assume|suppose|believe) (?:it|that|so|they|you)(?: \w+)?",
        r"(?:as|so) far as i know",
        r"off the top of my head|from memory|no idea_but",
        r"never (?:fails|breaks|goes wrong|had a problem)",
        r"i think it is (?:about|around|something)",
        unless=(
            r"(?:let me|i will|i can|but i (?:will|can)) (?:just |quickly )?(?:check|find|look|make sure|confirm|ask)|\?",
            r"(?:pretty|quite|fairly) sure you|make sure|i am not (?:pretty|quite|fairly|sure)|you (?:feel|are|must|should)",
        ),
    ),
    rule(
        "hides-behind-policy",
        0.85,
        (
            r"(?:that is|it is|this is|these are|because (?:of|that is)|due to|those are|just|against|per|it is against)(?: "
            r"just| simply| only)? (?:our|the|company|store|shop|standard|my)?(?: company| store| standard| shop)? ?(?:policy|"
            r"policies|rules?|terms(?: and conditions)?|procedure|guidelines|regulations|protocol)(?= ?[.,;!]| (?:and|so|i|"
            r"there|that|we|here))"
        ),
        (
            r"(?:our|the|your|company|store|my) (?:\w+ )?(?:policy|rules?|terms|guidelines|procedures?|contract|agreement|"
            r"regulations) (?:is|are|says?|states?|does not|do not|requires?|prohibits?|forbids?|clearly|prevents?)"
        ),
        r"policy is policy|rules are rules|a rule is a rule|my hands are tied",
        r"(?:there is |that is )?nothing (?:(?:more |else |that )?(?:i|we) can|to be done)",
        r"(?:not|no longer) (?:allowed|permitted|authorised) to",
        r"(?:the )?(?:system|computer) (?:will not|does not|says no|can not)(?: let| allow)?",
        r"(?:the )?(?:terms and conditions|small print|t&cs)",
        r"i do not make the rules",
        r"that is how (?:it works|we do it|things are)",
        unless=(
            r"nothing (?:i|we) can do (?:about the past)|is there nothing|not just (?:our )?policy|can do (?:is|on|for)",
            r"exception|what does the policy|terms are hard|should have read|hard to read",
            r"the rule(?:s)? (?:is|are) [^.?!]{2,40}(?:and|but) (?:here|i can|what)",
        ),
    ),
    rule(
        "bluffs",
        0.7,
        (
            r"(?:it|that|this|they|he|she|you) (?:should|must|ought to) (?:already |just )?(?:be|have) (?:on (?:its|the) way|"
            r"there|here|arrived|fine|ready|enough|gone|done|covered)(?: by now| already| soon)?"
        ),
        r"(?:it|that|this one|you) will be (?:just |absolutely |perfectly )?fine(?= ?[.!,])",
        r"believe me(?= ?[.!,;])",
        r"i should think",
        r"i am (?:quite |very |really )?sure (?:it|that|they|this|there|he|she)(?: \w+)?",
        r"(?:it|that) (?:normally|usually|generally) (?:works out|works|goes)",
        r"nothing ever goes wrong",
        r"(?:very|really|so) reliable",
        unless=(
            r"make sure|not sure|let me (?:check|look|find)|\?|i will (?:check|find|look|ask)",
            r"i am sure (?:it|that|this) (?:was|is|has been|must be) (?:hard|a |so |very |frustrat\w+|annoy\w+)",
            r"i am sure (?:it|that|this) (?:was|is|has been|must be) (?:upset\w+|not easy|worr\w+)",
            r"should be (?:there|here)_(?:and|but)",
        ),
    ),
)
