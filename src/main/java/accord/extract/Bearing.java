package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.Set;

/** How a place stands in its clause: people go from it, to it, by way of it, or something happens at it. */
enum Bearing {
    FROM,
    TO,
    VIA,
    AT,
    /** Named, but not as a place of what happens: the residents' origin, the place of a source. */
    BESIDE;

    private static final Set<String> GOING = Set.of(
            "go",
            "leave",
            "depart",
            "evacuate",
            "transfer",
            "transport",
            "move",
            "head",
            "bus",
            "take",
            "travel",
            "arrive",
            "send",
            "convey",
            "ferry",
            "drive",
            "relocate",
            "bring",
            "carry",
            "withdraw",
            "exit",
            "set",
            "displace",
            "deport",
            "evict",
            "pull",
            "retreat",
            "fly",
            "walk",
            "come",
            "get",
            "let",
            "return",
            "cross",
            "reach",
            "pass",
            "start",
            "departure",
            "evacuation",
            "transportation",
            "relocation",
            "displacement",
            "withdrawal",
            "passage",
            "eviction",
            "convoy",
            "journey",
            "route",
            "road",
            "way",
            "deportation",
            "expel",
            "flee",
            "board",
            "lead",
            "roll",
            "out",
            "resettle",
            "be",
            "begin",
            "escort",
            "allow",
            "exile",
            "wash",
            "turn",
            "destination",
            "forward",
            "toward",
            "ambulance",
            "flight",
            "airlift",
            "sail",
            "ship",
            "quit",
            "gather",
            "offer",
            "direction",
            "transit",
            "exfiltrate",
            "trek",
            "embark",
            "remove");

    private static final Set<String> LEAVING =
            Set.of("leave", "quit", "abandon", "exit", "evacuate", "depart", "flee", "vacate", "desert");
    private static final Set<String> REACHING = Set.of("reach");
    private static final Set<String> ARRIVING = Set.of("arrive", "land", "reach", "unload", "disembark", "receive");
    private static final Set<String> STAYING = Set.of(
            "access",
            "close",
            "loyal",
            "accord",
            "refer",
            "next",
            "adjacent",
            "visit",
            "threat",
            "aid",
            "attack",
            "similar",
            "extend",
            "apply",
            "add",
            "deliver",
            "delivery",
            "return",
            "addition",
            "damage",
            "respond",
            "come",
            "belong",
            "due",
            "limit",
            "home",
            "spread",
            "key",
            "lay",
            "supply",
            "convoy",
            "restrict",
            "help",
            "lorry",
            "food",
            "medicine",
            "assistance",
            "call");
    private static final Set<String> TALKING = Set.of(
            "talk", "talks", "meeting", "summit", "conference", "meet", "negotiation", "round", "agree", "negotiate");
    private static final Set<String> ELSEWHERE = Set.of(
            "speak",
            "say",
            "tell",
            "official",
            "embassy",
            "spokesman",
            "spokeswoman",
            "correspondent",
            "journalist",
            "reporter",
            "office",
            "ambassador",
            "analyst",
            "diplomat",
            "arrest",
            "ministry",
            "photographer",
            "hospital",
            "prison",
            "council",
            "headquarters",
            "activist",
            "publish",
            "bear",
            "base",
            "live",
            "killed",
            "kill",
            "author",
            "envoy",
            "bomb",
            "strike",
            "airstrike",
            "raid",
            "attack",
            "shelling",
            "bombardment",
            "hit",
            "shell",
            "bombing",
            "clash",
            "battle",
            "explosion",
            "blast");
    private static final Set<String> PARTS = Set.of(
            "district",
            "neighbourhood",
            "neighborhood",
            "town",
            "city",
            "village",
            "province",
            "suburb",
            "area",
            "part",
            "region",
            "outskirts",
            "outskirt",
            "countryside",
            "quarter",
            "camp",
            "governorate",
            "enclave",
            "pocket",
            "edge",
            "north",
            "south",
            "east",
            "west",
            "centre",
            "center",
            "stronghold",
            "side",
            "valley",
            "towns",
            "heart",
            "port",
            "crossing",
            "border",
            "rest",
            "people",
            "resident",
            "fighter",
            "rebel",
            "sector",
            "portion",
            "zone",
            "swath",
            "swathe");

    static Bearing of(Sentence sentence, Where where) {
        Token at = head(sentence, where);
        for (int i = 0; i < 12 && at != null; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return AT;
            }
            String label = at.label();
            switch (label) {
                case "conj", "appos", "compound", "nmod", "nn", "poss", "amod", "npadvmod", "dep", "punct" -> {
                    if (Set.of("poss", "compound", "nmod").contains(label) && !PARTS.contains(head.lemma())) {
                        return where.country() || where.metonym() ? BESIDE : AT;
                    }
                    at = head;
                }
                case "pobj" -> {
                    if (head.lemma().equals("of")) {
                        Token over = sentence.head(head);
                        if (over != null && over.lemma().equals("out")) {
                            return FROM;
                        }
                        if (over != null && PARTS.contains(over.lemma())) {
                            at = over;
                            continue;
                        }
                        if (over != null && over.lemma().equals("way")) {
                            return VIA;
                        }
                        return over != null
                                        && Set.of("evacuation", "departure", "withdrawal")
                                                .contains(over.lemma())
                                ? FROM
                                : AT;
                    }
                    return prep(sentence, head, where);
                }
                case "nsubj", "nsubjpass", "agent" -> {
                    return where.country() ? BESIDE : AT;
                }
                case "dobj", "dative", "obj" -> {
                    if (LEAVING.contains(head.lemma())) {
                        return FROM;
                    }
                    return REACHING.contains(head.lemma()) && !at.lemma().isEmpty() ? TO : AT;
                }
                default -> {
                    return AT;
                }
            }
        }
        return AT;
    }

    private static Bearing prep(Sentence sentence, Token prep, Where where) {
        Token over = sentence.head(prep);
        String above = over == null ? "" : over.lemma();
        switch (prep.lemma()) {
            case "from", "off":
                return source(over) ? BESIDE : FROM;
            case "out", "outside":
                return FROM;
            case "to", "toward", "towards", "into", "onto":
                return STAYING.contains(above) ? AT : TO;
            case "for":
                return chain(sentence, over) && !Set.of("allow", "be", "wait").contains(above) ? TO : AT;
            case "via", "through", "past":
                return VIA;
            case "before", "after", "since", "around":
                return BESIDE;
            default:
                if (elsewhere(above, where)) {
                    return BESIDE;
                }
                if (Set.of("between", "with", "against", "by", "about", "like").contains(prep.lemma())
                        && where.country()) {
                    return BESIDE;
                }
                if (ARRIVING.contains(above) && Set.of("in", "at", "on").contains(prep.lemma())) {
                    return TO;
                }
                // "to a shelter in X", "from a pocket near X": the outer preposition tells
                if (over != null && over.label().equals("pobj") && sentence.head(over) != null && !over.isProper()) {
                    Bearing outer = prep(sentence, sentence.head(over), where);
                    return outer == FROM || outer == TO || outer == VIA ? outer : AT;
                }
                return AT;
        }
    }

    /** "talks in Geneva", "speaking in Moscow", "an official in Amman": where it is said, not where it happens. */
    private static boolean elsewhere(String above, Where where) {
        return ELSEWHERE.contains(above) || TALKING.contains(above) && (where.country() || where.capital());
    }

    /** "a resident from Homs", "reports from Aleppo": where people or news come from, not where they leave. */
    private static boolean source(Token over) {
        return over != null
                && over.isNoun()
                && Set.of(
                                "report",
                                "resident",
                                "activist",
                                "source",
                                "official",
                                "news",
                                "footage",
                                "lawmaker",
                                "spokesman",
                                "journalist",
                                "commander",
                                "analyst",
                                "picture",
                                "image",
                                "video")
                        .contains(over.lemma())
                && !over.label().equals("nsubjpass");
    }

    private static boolean chain(Sentence sentence, Token over) {
        Token at = over;
        for (int i = 0; i < 6 && at != null; i++) {
            if (GOING.contains(at.lemma())) {
                return true;
            }
            at = at.isNoun() || at.label().equals("prep") || at.label().equals("pobj") ? sentence.head(at) : null;
        }
        return false;
    }

    /** Whether a place is only where people were seen to arrive, on their way or at its end. */
    static boolean arriving(Sentence sentence, Where where) {
        Token at = head(sentence, where);
        for (int i = 0; i < 8 && at != null; i++) {
            if (at.isVerb()) {
                return ARRIVING.contains(at.lemma());
            }
            at = sentence.head(at);
        }
        return false;
    }

    static Token head(Sentence sentence, Where where) {
        for (int i = where.last(); i >= where.first(); i--) {
            Token token = sentence.tokens().get(i);
            if (token.head() < where.first() || token.head() > where.last()) {
                if (!token.label().equals("punct") && !token.label().equals("case")) {
                    return token;
                }
            }
        }
        return sentence.tokens().get(where.last());
    }
}
