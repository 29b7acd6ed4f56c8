package accord.codebook;

import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who does what to whom, whatever the sentence's shape: the doers and the things done to of a verb or of the noun made
 * from it. Active and passive, relative and reduced clauses, infinitives under a verb that steers them (allow X to
 * leave, X agreed to leave), joined verbs, "the release of X", "prisoner release" all come to the same.
 */
final class Roles {
    private static final Set<String> MEASURES = Set.of(
            "number",
            "group",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "score",
            "scores",
            "ton",
            "tonne",
            "batch",
            "load",
            "truckload",
            "lorryload",
            "busload",
            "handful",
            "couple",
            "pair",
            "rest",
            "last",
            "most",
            "some",
            "all",
            "half",
            "remainder",
            "bulk",
            "majority",
            "piece",
            "body",
            "remains",
            "wave",
            "convoy",
            "column",
            "list",
            "kind",
            "sort",
            "stock",
            "cache",
            "consignment",
            "shipment",
            "family",
            "none",
            "each",
            "part",
            "third",
            "quarter",
            "member",
            "several",
            "many",
            "one",
            "few",
            "any",
            "delivery",
            "sack",
            "amount");
    private static final Set<String> PARTICLES = Set.of("over", "in", "up", "back", "down", "off", "out", "away");
    private static final int REACH = 4;

    private Roles() {}

    /** Heads of the phrases that name the doers. */
    static List<Token> doers(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        if (head.isVerb()) {
            boolean passive = passive(sentence, head);
            for (Token child : sentence.children(head)) {
                if (child.label().equals("agent")) {
                    found.addAll(sentence.children(child));
                } else if (child.label().equals("nsubj") && !passive) {
                    found.add(who(sentence, head, child));
                }
            }
            if (found.isEmpty() && !passive) {
                found.addAll(steered(sentence, head));
            }
        } else {
            found.addAll(around(sentence, head, Set.of("by", "of", "from")));
        }
        return spread(sentence, found);
    }

    /** Heads of the phrases that name what it is done to. */
    static List<Token> undergoers(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        if (head.isVerb()) {
            boolean passive = passive(sentence, head);
            for (Token child : sentence.children(head)) {
                switch (child.label()) {
                    case "dobj", "dative", "nsubjpass" -> found.add(who(sentence, head, child));
                    case "prep" -> {
                        // "brought in their mortars", read as "in their mortars"
                        if (child.index() == head.index() + 1 && PARTICLES.contains(child.lemma())) {
                            found.addAll(sentence.children(child));
                        }
                    }
                    default -> {}
                }
            }
            if (passive && found.isEmpty()) {
                found.addAll(steered(sentence, head));
            }
            if (found.isEmpty()) {
                found.addAll(next(sentence, head));
            }
        } else {
            found.addAll(around(sentence, head, Set.of("of")));
        }
        return spread(sentence, found);
    }

    private static boolean passive(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        List<Token> children = sentence.children(verb);
        if (children.stream()
                .anyMatch(c -> c.label().equals("auxpass") || c.label().equals("nsubjpass"))) {
            return true;
        }
        Token head = sentence.head(verb);
        if (children.stream().anyMatch(c -> c.label().equals("nsubj"))) {
            return false;
        }
        if (verb.label().equals("acl")) {
            return true;
        }
        boolean own = children.stream()
                .anyMatch(c -> c.label().equals("nsubj") || c.label().equals("aux"));
        return verb.label().equals("conj")
                && !own
                && head != null
                && head.isVerb()
                && verb.tag().equals("VBN")
                && passive(sentence, head);
    }

    /** Who and that stand for the noun that their clause hangs on. */
    private static Token who(Sentence sentence, Token verb, Token child) {
        boolean relative = child.tag().startsWith("W") || child.lemma().equals("that");
        Token over = sentence.head(verb);
        return relative && verb.label().equals("relcl") && over != null ? over : child;
    }

    /** The subject that a verb has from elsewhere: the noun of its clause, the verb it is joined to, the verb that steers it. */
    private static List<Token> steered(Sentence sentence, Token verb) {
        Token at = verb;
        for (int i = 0; i < REACH; i++) {
            Token over = sentence.head(at);
            if (over == null) {
                return List.of();
            }
            if (over.isNoun() && Set.of("acl", "relcl").contains(at.label())) {
                return List.of(over);
            }
            if (!over.isVerb()
                    || !Set.of("xcomp", "conj", "advcl", "ccomp", "pcomp", "dep")
                            .contains(at.label())) {
                if (!at.label().equals("pcomp") && !at.label().equals("xcomp")) {
                    return List.of();
                }
                at = over;
                continue;
            }
            List<Token> subjects = new ArrayList<>();
            List<Token> objects = new ArrayList<>();
            for (Token child : sentence.children(over)) {
                switch (child.label()) {
                    case "nsubj", "nsubjpass" -> subjects.add(who(sentence, over, child));
                    case "dobj", "dative" -> objects.add(child);
                    default -> {}
                }
            }
            if (!at.label().equals("conj") && !objects.isEmpty()) {
                return objects;
            }
            if (!subjects.isEmpty()) {
                return subjects;
            }
            at = over;
        }
        return List.of();
    }

    /** Where the grammar shows no object: the nouns right after the verb. */
    private static List<Token> next(Sentence sentence, Token verb) {
        List<Token> tokens = sentence.tokens();
        for (int i = verb.index() + 1; i < Math.min(tokens.size(), verb.index() + 2 + REACH); i++) {
            Token token = tokens.get(i);
            if (token.isVerb() || token.label().equals("punct") || token.label().equals("prep")) {
                return List.of();
            }
            if (token.isNoun() && (i + 1 == tokens.size() || !tokens.get(i + 1).isNoun())) {
                return List.of(token);
            }
        }
        return List.of();
    }

    /** "the release of X", "X's release", "prisoner release". */
    private static List<Token> around(Sentence sentence, Token noun, Set<String> prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            switch (child.label()) {
                case "prep" -> {
                    if (prepositions.contains(child.lemma())) {
                        found.addAll(sentence.children(child));
                    }
                }
                case "poss", "compound", "nmod", "amod" -> found.add(child);
                case "acl" -> {
                    // "a withdrawal agreed by both sides"
                    for (Token by : sentence.children(child)) {
                        if (by.label().equals("agent") && prepositions.contains("by")) {
                            found.addAll(sentence.children(by));
                        }
                    }
                }
                default -> {}
            }
        }
        return found;
    }

    /** With what is joined to a noun, what a measure measures (dozens of prisoners), and what it is in apposition to. */
    private static List<Token> spread(Sentence sentence, List<Token> heads) {
        Set<Token> all = new LinkedHashSet<>();
        for (Token head : heads) {
            spread(sentence, head, all, 0);
        }
        return List.copyOf(all);
    }

    private static void spread(Sentence sentence, Token head, Set<Token> all, int depth) {
        if (!all.add(head) || depth > REACH) {
            return;
        }
        boolean measure = MEASURES.contains(head.lemma())
                || MEASURES.contains(head.form().toLowerCase(java.util.Locale.ROOT))
                || head.tag().equals("CD");
        for (Token child : sentence.children(head)) {
            if (child.label().equals("conj") || child.label().equals("appos")) {
                spread(sentence, child, all, depth + 1);
            } else if (measure && child.label().equals("prep") && child.lemma().equals("of")) {
                sentence.children(child).forEach(c -> spread(sentence, c, all, depth + 1));
            }
        }
    }
}
