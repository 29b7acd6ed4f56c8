package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the grammar says an actor does where a sentence names it: walks from the name up the dependencies to the word that
 * governs it (an agreement between A and B, brokered by A, A will leave, buses of A) and reads that word.
 */
enum Part {
    /** Makes the deal, in so many words: agreed, signed, a deal with or between. */
    DEALS,
    /** Does or suffers what sides of a deal do: hands over, takes in, breaks, holds. */
    SIDE,
    /** Goes away under it. */
    LEAVES,
    /** Brokers, sponsors, guarantees, asks both sides for it. */
    BROKERS,
    /** Carries it out for the sides: drives, escorts, watches, brings in. */
    CARRIES,
    /** Only tells of it. */
    TELLS,
    /** The sentence says that it had no part. */
    OUTSIDE;

    private static final Set<String> BROKER = Set.of(
            "broker",
            "mediate",
            "sponsor",
            "guarantee",
            "underwrite",
            "arrange",
            "facilitate",
            "arbitrate",
            "oversee",
            "negotiate",
            "propose",
            "mediation",
            "sponsorship",
            "guarantor",
            "auspices",
            "auspex",
            "mediator",
            "brokerage",
            "facilitation",
            "effort",
            "aegis",
            "patronage",
            "initiative",
            "proposal",
            "coax",
            "vouch",
            "moderate",
            "host",
            "umpire",
            "good-offices",
            "draft",
            "intermediary");
    private static final Set<String> CALL = Set.of(
            "call",
            "urge",
            "propose",
            "ask",
            "plead",
            "request",
            "appeal",
            "push",
            "press",
            "seek",
            "want",
            "try",
            "demand",
            "discuss",
            "negotiate",
            "talk",
            "broker",
            "mediate",
            "hope",
            "work",
            "persuade",
            "warn",
            "invite",
            "arrange",
            "coordinate",
            "verify",
            "supervise");
    private static final Set<String> CARRY = Set.of(
            "escort",
            "supervise",
            "monitor",
            "accompany",
            "guard",
            "carry",
            "transport",
            "watch",
            "ride",
            "deliver",
            "evacuate",
            "enter",
            "bring",
            "take",
            "provide",
            "supply",
            "drive",
            "lead",
            "distribute",
            "transfer",
            "receive",
            "help",
            "assist",
            "convey",
            "observe",
            "organise",
            "organize",
            "bus",
            "run",
            "extract",
            "reach",
            "send",
            "check",
            "search",
            "prepare",
            "confirm",
            "oversee",
            "administer",
            "implement",
            "handle",
            "travel",
            "collect",
            "move",
            "load",
            "facilitate",
            "visit",
            "retrieve",
            "fly",
            "hand",
            "police",
            "patrol",
            "station",
            "deploy",
            "secure",
            "register",
            "count");
    private static final Set<String> CARRIERS = Set.of(
            "bus",
            "ambulance",
            "vehicle",
            "convoy",
            "car",
            "volunteer",
            "team",
            "crew",
            "staff",
            "worker",
            "truck",
            "lorry",
            "plane",
            "monitor",
            "observer",
            "supervision",
            "escort",
            "helicopter",
            "boat",
            "ship",
            "medic",
            "paramedic",
            "official",
            "employee",
            "delegation",
            "presence",
            "police",
            "representative",
            "oversight",
            "flag",
            "watch",
            "coach",
            "member");
    private static final Set<String> LEAVE = Set.of(
            "leave",
            "depart",
            "evacuate",
            "go",
            "quit",
            "abandon",
            "exit",
            "withdraw",
            "retreat",
            "pull",
            "move",
            "head",
            "board",
            "relocate",
            "travel",
            "roll",
            "transfer",
            "flee",
            "arrive",
            "reach",
            "come",
            "set",
            "walk",
            "file",
            "vacate",
            "escape",
            "drive",
            "cross");
    private static final Set<String> TAKEN = Set.of(
            "evacuate",
            "bus",
            "transfer",
            "take",
            "move",
            "bring",
            "drive",
            "transport",
            "allow",
            "let",
            "permit",
            "give",
            "relocate",
            "carry",
            "ferry",
            "remove",
            "convey",
            "expel",
            "send",
            "deport",
            "fly",
            "escort",
            "conduct",
            "displace",
            "exile",
            "lead",
            "grant",
            "offer",
            "see");
    private static final Set<String> LEAVING = Set.of(
            "evacuation",
            "departure",
            "transfer",
            "withdrawal",
            "exit",
            "eviction",
            "removal",
            "exodus",
            "relocation",
            "displacement",
            "passage",
            "transport",
            "transportation",
            "deportation",
            "pullout",
            "pull-out",
            "retreat",
            "egress",
            "expulsion",
            "displacing",
            "exiting");
    private static final Set<String> AGREE = Set.of(
            "agree",
            "sign",
            "reach",
            "conclude",
            "accept",
            "strike",
            "announce",
            "declare",
            "reject",
            "refuse",
            "approve",
            "seal",
            "make",
            "finalise",
            "finalize",
            "hammer",
            "negotiate",
            "break",
            "violate",
            "breach",
            "honour",
            "honor",
            "observe",
            "respect",
            "abandon",
            "resume",
            "halt",
            "stop",
            "cease",
            "suspend",
            "surrender",
            "hand",
            "release",
            "free",
            "swap",
            "exchange",
            "deliver",
            "give",
            "lay",
            "settle",
            "join",
            "offer",
            "promise",
            "pledge",
            "allow",
            "let",
            "permit",
            "prevent",
            "block",
            "deny",
            "decree",
            "order",
            "extend",
            "end",
            "begin",
            "start",
            "commit",
            "comply",
            "lift",
            "grant",
            "bow",
            "consent",
            "concede",
            "yield",
            "propose",
            "implement",
            "hold",
            "turn",
            "pardon",
            "collapse",
            "want",
            "demand",
            "insist",
            "delay",
            "attack",
            "capture",
            "ambush",
            "accede",
            "contract",
            "capitulate",
            "impose",
            "obstruct",
            "blame",
            "accuse",
            "get",
            "sell",
            "acquiesce",
            "decide",
            "enter",
            "retake",
            "regain",
            "reclaim",
            "besiege",
            "surround",
            "control",
            "keep",
            "meet",
            "talk",
            "face",
            "come",
            "continue",
            "rule",
            "dismiss",
            "say",
            "send",
            "open",
            "put",
            "receive",
            "withdraw",
            "stay",
            "remain",
            "bind",
            "trust",
            "carry",
            "pull",
            "have");
    private static final Set<String> BARGAIN = Set.of(
            "deal",
            "agreement",
            "accord",
            "pact",
            "truce",
            "ceasefire",
            "cease-fire",
            "talk",
            "talks",
            "negotiation",
            "understanding",
            "arrangement",
            "settlement",
            "bargain",
            "exchange",
            "swap",
            "discussion",
            "contact",
            "cessation",
            "reconciliation",
            "armistice",
            "compromise",
            "consultation",
            "dialogue",
            "meeting",
            "hostility",
            "fighting",
            "negotiations",
            "peace",
            "pause",
            "contract",
            "memorandum",
            "between",
            "draft",
            "plan");
    /** The verbs of AGREE that say by themselves that their subject is a side of a bargain. */
    private static final Set<String> STRIKE = Set.of(
            "agree",
            "sign",
            "reach",
            "conclude",
            "accept",
            "strike",
            "reject",
            "refuse",
            "approve",
            "seal",
            "finalise",
            "finalize",
            "negotiate",
            "surrender",
            "accede",
            "capitulate",
            "consent",
            "bow",
            "break",
            "violate",
            "breach",
            "honour",
            "honor",
            "observe",
            "respect",
            "extend",
            "swap",
            "exchange",
            "declare",
            "propose",
            "offer",
            "contract");

    private static final Set<String> WITHOUT =
            Set.of("not", "no", "n't", "never", "without", "nobody", "nothing", "exclude", "neither");
    private static final Set<String> SAY = Set.of(
            "say",
            "tell",
            "report",
            "add",
            "announce",
            "claim",
            "state",
            "note",
            "confirm",
            "warn",
            "write",
            "quote",
            "put",
            "estimate",
            "deny",
            "believe",
            "think",
            "expect",
            "count",
            "reckon",
            "speak",
            "show",
            "admit",
            "concede",
            "insist",
            "accuse",
            "blame",
            "describe",
            "document",
            "predict",
            "reveal",
            "learn",
            "repeat");

    /** All that the sentence says; where the grammar says nothing, the words just before the name are read. */
    static Set<Part> of(Sentence sentence, Named named) {
        Set<Part> parts = grammar(sentence, named);
        if (parts.isEmpty()) {
            Part part = surface(sentence, named);
            if (part == null && named.group() && named.head() == named.last()) {
                part = leaving(sentence, named);
            }
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The verb that follows a name and its asides: "about 700 rebels, some two hundred of them from X, were leaving". */
    private static Part leaving(Sentence sentence, Named named) {
        for (int i = named.last() + 1; i < sentence.tokens().size() && i <= named.last() + 16; i++) {
            Token token = sentence.tokens().get(i);
            boolean finite = token.tag().equals("VBD")
                    || token.tag().equals("VBP")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("MD")
                    || token.tag().equals("VB")
                    || token.tag().equals("VBG");
            if (finite
                    && !token.lemma().equals("be")
                    && !token.lemma().equals("have")
                    && !token.tag().equals("MD")) {
                boolean passive = token.tag().equals("VBN");
                return LEAVE.contains(token.lemma()) || passive && TAKEN.contains(token.lemma()) ? LEAVES : null;
            }
            if (token.tag().equals("VBN") && TAKEN.contains(token.lemma())) {
                return LEAVES;
            }
            if (token.lemma().equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** Long sentences break parsers: "deal … between A from one side and B", "brokered by A and B". */
    private static Part surface(Sentence sentence, Named named) {
        int steps = 0;
        for (int i = named.first() - 1; i >= 0 && steps < 9; i--, steps++) {
            Token token = sentence.tokens().get(i);
            String lemma = token.lemma();
            if (lemma.equals("between") && bargain(sentence, i, 14)) {
                return named.helper() ? null : DEALS;
            }
            if (lemma.equals("by") && i > 0 && steps < 6) {
                Token before = sentence.tokens().get(i - 1);
                if (BROKER.contains(before.lemma()) && before.tag().startsWith("VB")) {
                    return named.fights() ? DEALS : BROKERS;
                }
                return null;
            }
            if (lemma.equals("with") && steps < 3 && bargain(sentence, i, 4)) {
                return named.helper() ? null : DEALS;
            }
            if (lemma.equals("under") && steps < 5 && sponsors(sentence, named)) {
                return BROKERS;
            }
            if (token.isVerb() && !lemma.equals("be") || lemma.equals(".") || lemma.equals(";")) {
                return null;
            }
        }
        return null;
    }

    private static boolean bargain(Sentence sentence, int at, int reach) {
        for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
            if (BARGAIN.contains(sentence.tokens().get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean sponsors(Sentence sentence, Named named) {
        for (int i = named.last() + 1; i < sentence.tokens().size() && i <= named.last() + 4; i++) {
            if (BROKER.contains(sentence.tokens().get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** All that the place of a name in its sentence says, strongest first; empty where the grammar says nothing. */
    private static Set<Part> grammar(Sentence sentence, Named named) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Token at = sentence.tokens().get(named.head());
        if ((named.state() || named.helper()) && BROKER.contains(at.lemma()) && at.isNoun()) {
            parts.add(BROKERS);
            return parts;
        }
        for (int step = 0; step < 7 && at != null; step++) {
            Token head = sentence.head(at);
            if (head == null) {
                break;
            }
            switch (at.label()) {
                case "conj", "appos", "dep" -> at = head;
                case "compound", "amod", "nmod", "poss", "nn", "npadvmod" -> {
                    if (BROKER.contains(head.lemma()) || head.lemma().equals("brokered")) {
                        parts.add(BROKERS);
                        return parts;
                    }
                    if (CARRIERS.contains(head.lemma()) && (named.helper() || named.state())) {
                        parts.add(CARRIES);
                        at = head;
                        continue;
                    }
                    if (LEAVING.contains(head.lemma()) && named.group()) {
                        parts.add(LEAVES);
                        return parts;
                    }
                    if (BARGAIN.contains(head.lemma())) {
                        parts.add(named.helper() || named.state() ? BROKERS : DEALS);
                        return parts;
                    }
                    if (head.isVerb() && BROKER.contains(head.lemma())) {
                        parts.add(BROKERS);
                        return parts;
                    }
                    at = head;
                }
                case "pobj" -> {
                    Part part = preposition(sentence, head, named);
                    if (part != null) {
                        parts.add(part);
                        return parts;
                    }
                    Token over = sentence.head(head);
                    boolean partitive = head.lemma().equals("of") && over != null && over.isNoun();
                    if (over != null
                            && (partitive
                                    || head.lemma().equals("include")
                                    || head.lemma().equals("like"))) {
                        at = over;
                    } else {
                        return parts;
                    }
                }
                case "nsubj" -> {
                    subject(sentence, head, named, parts);
                    return parts;
                }
                case "nsubjpass" -> {
                    if (TAKEN.contains(head.lemma()) && named.group()) {
                        parts.add(LEAVES);
                    } else if (named.fights()) {
                        parts.add(SIDE);
                    } else if (named.helper() && AGREE.contains(head.lemma())) {
                        parts.add(CARRIES);
                    }
                    return parts;
                }
                case "dobj", "dative", "obj" -> {
                    if ((TAKEN.contains(head.lemma()) || LEAVE.contains(head.lemma())) && named.group()) {
                        parts.add(LEAVES);
                    } else if (named.fights() && (CALL.contains(head.lemma()) || AGREE.contains(head.lemma()))) {
                        parts.add(SIDE);
                    } else if (head.lemma().equals("involve")) {
                        parts.add(DEALS);
                    }
                    return parts;
                }
                case "agent" -> {
                    parts.add(agent(head, named));
                    return parts;
                }
                default -> {
                    return parts;
                }
            }
        }
        return parts;
    }

    private static Part preposition(Sentence sentence, Token prep, Named named) {
        Token over = sentence.head(prep);
        String above = over == null ? "" : over.lemma();
        return switch (prep.lemma()) {
            case "by" -> over == null ? null : agent(over, named);
            case "between", "with", "among" -> {
                if (named.helper()) {
                    yield null;
                }
                yield BARGAIN.contains(above) || STRIKE.contains(above) || CALL.contains(above) || near(sentence, prep)
                        ? DEALS
                        : null;
            }
            case "of" -> {
                if (BROKER.contains(above)
                        || Set.of("supervision", "oversight", "monitoring").contains(above)) {
                    yield above.equals("supervision") && named.helper() ? CARRIES : BROKERS;
                }
                if (LEAVING.contains(above) && named.group()) {
                    yield LEAVES;
                }
                yield CARRIERS.contains(above) && named.helper() ? CARRIES : null;
            }
            case "for" -> LEAVING.contains(above) && named.group() ? LEAVES : null;
            case "to", "over" -> named.fights() || named.state() ? handed(above) : null;
            case "through" -> BARGAIN.contains(above) || AGREE.contains(above) || above.equals("come") ? BROKERS : null;
            case "from" -> Set.of("pressure", "guarantee", "promise").contains(above) ? BROKERS : null;
            default -> null;
        };
    }

    private static Part handed(String above) {
        if (Set.of("surrender", "hand", "handover", "deliver", "give", "over").contains(above)) {
            return DEALS;
        }
        return AGREE.contains(above) || above.equals("offer") || above.equals("return") ? SIDE : null;
    }

    private static boolean near(Sentence sentence, Token prep) {
        for (int i = prep.index() - 1; i >= 0 && i >= prep.index() - 4; i--) {
            if (BARGAIN.contains(sentence.tokens().get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Part agent(Token verb, Named named) {
        String lemma = verb.lemma();
        if (named.helper() || named.state()) {
            if (BROKER.contains(lemma)) {
                return BROKERS;
            }
            if (CARRY.contains(lemma) || LEAVING.contains(lemma) || named.type().equals("aid")) {
                return CARRIES;
            }
            if (named.helper() || Set.of("agree", "sign", "support", "back").contains(lemma)) {
                return BROKERS;
            }
            return AGREE.contains(lemma) ? DEALS : SIDE;
        }
        if (named.group() && Set.of("evacuate", "abandon", "vacate").contains(lemma)) {
            return LEAVES;
        }
        if (Set.of("mediate", "broker", "sponsor").contains(lemma)) {
            return BROKERS;
        }
        return AGREE.contains(lemma) ? DEALS : SIDE;
    }

    private static void subject(Sentence sentence, Token verb, Named named, Set<Part> parts) {
        Token main = chain(sentence, verb);
        boolean refused = outside(sentence, verb);
        for (Token at : main.equals(verb) ? new Token[] {verb} : new Token[] {verb, main}) {
            String lemma = at.lemma();
            if (named.helper() || named.state()) {
                if (BROKER.contains(lemma) || named.helper() && CALL.contains(lemma)) {
                    parts.add(refused ? OUTSIDE : BROKERS);
                } else if (CARRY.contains(lemma)) {
                    parts.add(refused && named.helper() ? OUTSIDE : CARRIES);
                } else if (named.state()
                        && Set.of("agree", "sign", "reach", "conclude").contains(lemma)) {
                    parts.add(BROKERS);
                } else if (named.state()
                        && (STRIKE.contains(lemma)
                                || Set.of("announce", "implement", "decree", "abandon")
                                        .contains(lemma))) {
                    parts.add(DEALS);
                } else if (named.state() && AGREE.contains(lemma) && !SAY.contains(lemma)) {
                    parts.add(SIDE);
                }
            } else if (LEAVE.contains(lemma) && named.group()) {
                parts.add(LEAVES);
            } else if (named.fights() && AGREE.contains(lemma)) {
                parts.add(STRIKE.contains(lemma) ? DEALS : SAY.contains(lemma) ? TELLS : SIDE);
            } else if (BROKER.contains(lemma) && !named.fights()) {
                parts.add(BROKERS);
            } else if (named.type().equals("community") && (STRIKE.contains(lemma) || lemma.equals("meet"))) {
                parts.add(DEALS);
            }
        }
        if (parts.isEmpty() && SAY.contains(verb.lemma())) {
            parts.add(TELLS);
        }
    }

    /** The verb that a steering verb leads to: agreed to leave, will be allowed to go. */
    private static Token chain(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.label().equals("xcomp") && child.isVerb()) {
                return child;
            }
        }
        return verb;
    }

    private static boolean outside(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.label().equals("neg")
                        || WITHOUT.contains(c.lemma())
                        || sentence.children(c).stream()
                                .anyMatch(d ->
                                        WITHOUT.contains(d.lemma()) && c.label().equals("dobj")));
    }
}
