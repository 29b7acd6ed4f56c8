package accord.codebook;

import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A verb, or the noun made from it, with what grammar ties to it, in any order and at any distance.
 *
 * <p>The first part is the word that the frame stands for ({@code hand|turn|surrender}); each other part must be found
 * tied to it: {@code obj:@arms} what it is done to, {@code subj:@fighters} who does it, {@code any:@aid} either,
 * {@code +over|up} a particle, adverb or preposition, {@code to|for:army} a preposition with one of the words
 * ({@code *} any), {@code comp:leave|go} a verb that it steers (allow to leave), {@code not:obj:life} none of these.
 */
final class Frame implements Construction {
    private record Part(String role, Set<String> prepositions, WordChoice words, boolean not) {}

    private final String source;
    private final WordChoice head;
    private final List<Part> parts = new ArrayList<>();

    private Frame(String source, WordChoice head) {
        this.source = source;
        this.head = head;
    }

    /** Whether a source is that of a frame: a part after the first names a role or a particle. */
    static boolean is(String source) {
        String[] parts = source.strip().split("\\s+");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("+") || parts[i].indexOf(':') > 0) {
                return true;
            }
        }
        return false;
    }

    static Frame of(String source, Map<String, Set<String>> sets) {
        String[] words = source.strip().split("\\s+");
        Frame frame = new Frame(source, WordChoice.of(words[0], sets));
        if (frame.head.any()) {
            throw new IllegalArgumentException("a frame must begin with words");
        }
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            boolean not = word.startsWith("not:");
            if (not) {
                word = word.substring(4);
            }
            if (word.startsWith("+")) {
                frame.parts.add(new Part("+", Set.of(), WordChoice.of(word.substring(1), sets), not));
                continue;
            }
            int colon = word.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("'" + word + "' is no part of a frame");
            }
            String role = word.substring(0, colon);
            frame.parts.add(
                    new Part(role, Set.of(role.split("\\|")), WordChoice.of(word.substring(colon + 1), sets), not));
        }
        return frame;
    }

    @Override
    public Set<String> openers() {
        return head.words().keySet();
    }

    @Override
    public Match at(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        if (!sentence.parsed() || !head.fits(token)) {
            return null;
        }
        int begin = at;
        int end = at + 1;
        for (Part part : parts) {
            Token found = found(sentence, token, part);
            if ((found == null) != part.not) {
                return null;
            }
            if (found != null) {
                begin = Math.min(begin, found.index());
                end = Math.max(end, found.index() + 1);
            }
        }
        return new Match(begin, end, at);
    }

    private static Token found(Sentence sentence, Token head, Part part) {
        return switch (part.role) {
            case "obj" -> first(Roles.undergoers(sentence, head), part.words);
            case "subj" -> first(Roles.doers(sentence, head), part.words);
            case "any" -> {
                Token found = first(Roles.undergoers(sentence, head), part.words);
                yield found != null ? found : first(Roles.doers(sentence, head), part.words);
            }
            case "+" -> particle(sentence, head, part.words);
            case "comp" -> steered(sentence, head, part.words);
            default -> governed(sentence, head, part);
        };
    }

    private static Token first(List<Token> tokens, WordChoice words) {
        return tokens.stream().filter(words::fits).findFirst().orElse(null);
    }

    private static Token particle(Sentence sentence, Token head, WordChoice words) {
        for (Token child : sentence.children(head)) {
            boolean light = !child.isVerb()
                    && !child.label().endsWith("subj")
                    && !child.label().equals("punct");
            if (light && words.fits(child)) {
                return child;
            }
        }
        // the parser may hang a particle on the noun before it
        for (int i = head.index() + 1; i < Math.min(sentence.tokens().size(), head.index() + 2); i++) {
            if (words.fits(sentence.tokens().get(i))) {
                return sentence.tokens().get(i);
            }
        }
        return null;
    }

    private static Token steered(Sentence sentence, Token head, WordChoice words) {
        for (Token child : sentence.children(head)) {
            if (Set.of("xcomp", "ccomp", "advcl", "pcomp", "acl", "relcl").contains(child.label())
                    && child.index() > head.index()) {
                if (words.fits(child)) {
                    return child;
                }
                for (Token joined : sentence.children(child)) {
                    if (joined.label().equals("conj") && words.fits(joined)) {
                        return joined;
                    }
                }
            } else if (child.label().equals("prep")) {
                for (Token below : sentence.children(child)) {
                    if (below.label().equals("pcomp") && words.fits(below)) {
                        return below;
                    }
                }
            } else if (child.label().equals("dobj") || child.label().equals("nsubjpass")) {
                for (Token below : sentence.children(child)) {
                    if (Set.of("acl", "relcl").contains(below.label()) && words.fits(below)) {
                        return below;
                    }
                }
            }
        }
        return null;
    }

    private static Token governed(Sentence sentence, Token head, Part part) {
        for (Token child : sentence.children(head)) {
            Token found = below(sentence, child, part);
            if (found == null
                    && (child.label().equals("dobj")
                            || child.label().equals("prt")
                            || child.label().equals("advmod")
                            || child.label().equals("prep"))) {
                // "give up arms to the army", "out of the town": the preposition may hang on the object
                for (Token grandchild : sentence.children(child)) {
                    found = found == null ? below(sentence, grandchild, part) : found;
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Token below(Sentence sentence, Token prep, Part part) {
        if (!part.prepositions.contains(prep.lemma())) {
            return null;
        }
        for (Token object : sentence.children(prep)) {
            if (part.words.fits(object)) {
                return object;
            }
            for (Token joined : sentence.children(object)) {
                if (joined.label().equals("conj") && part.words.fits(joined)) {
                    return joined;
                }
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return source;
    }
}
