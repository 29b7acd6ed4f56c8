package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.WordSenses;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds whom a sentence cites: subjects of verbs of saying, "according to", "quoted by", "a statement by", "told the agency", and
 * those who have a figure ("the monitor counts 1,580").
 */
final class Tellers {
    /** Most words of a speaker who stands before a colon. */
    private static final int HEAD = 4;

    private static final Set<String> PERSONS = Set.of("he", "she");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final WordSenses words;
    private final TellerNames names;

    Tellers(Codebook codebook, Scene scene) {
        this.words = codebook.speech();
        this.names = new TellerNames(codebook, scene);
    }

    /** The citations of a sentence, in order; none where it is furniture or was not parsed. */
    List<Telling> of(Sentence sentence) {
        List<Telling> found = new ArrayList<>();
        if (sentence.furniture()) {
            return found;
        }
        if (!sentence.parsed()) {
            plainly(sentence, found);
            return found;
        }
        headed(sentence, found);
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && words.has(token.lemma(), "say")) {
                said(sentence, token, found);
            } else if (token.isVerb() && words.has(token.lemma(), "weak")) {
                weak(sentence, token, found);
            } else if (token.form().equalsIgnoreCase("according") && is(sentence, token.index() + 1, "to")) {
                cite(sentence, token, Attribution.after(sentence, token.index() + 1), found);
            } else if (token.lemma().equals("by") && token.index() > 0 && carried(sentence, token.index() - 1)) {
                cite(sentence, token, Attribution.after(sentence, token.index()), found);
            } else if (token.isNoun() && words.has(token.lemma(), "statement")) {
                statement(sentence, token, found);
            }
        }
        return found;
    }

    /** "State media: gunmen fired at the crossing." */
    private void headed(Sentence sentence, List<Telling> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i <= HEAD && i < tokens.size() - 1; i++) {
            Token before = tokens.get(i - 1);
            if (tokens.get(i).form().equals(":") && before.isNoun() && names.speaks(sentence, before)) {
                add(sentence, tokens.get(i), cited(sentence, before), found);
            }
        }
    }

    /** In a sentence that was not parsed: those who are named right before or behind a verb of saying, and after "according to". */
    private void plainly(Sentence sentence, List<Telling> found) {
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            String form = token.form().toLowerCase(Locale.ROOT);
            boolean says = words.has(form, "said");
            boolean accords = form.equals("according") && is(sentence, token.index() + 1, "to");
            if (!says && !accords) {
                continue;
            }
            String name = accords ? null : names.before(sentence, token.index());
            name = name == null ? names.behind(sentence, token.index() + (accords ? 1 : 0)) : name;
            if (name != null) {
                found.add(new Telling(sentence.index(), token.index(), List.of(name), false));
            } else if (says
                    && token.index() > 0
                    && PERSONS.contains(tokens.get(token.index() - 1).form().toLowerCase(Locale.ROOT))) {
                found.add(new Telling(sentence.index(), token.index(), List.of(), true));
            }
        }
    }

    private void said(Sentence sentence, Token verb, List<Telling> found) {
        Token subject = Attribution.subject(sentence, verb);
        if (subject == null && !verb.tag().equals("VBN") && !verb.tag().equals("VBG")) {
            subject = Attribution.behind(sentence, verb);
            subject = subject == null ? Attribution.before(sentence, verb) : subject;
        }
        if (subject == null) {
            return;
        }
        boolean content = Attribution.content(sentence, verb);
        if (PRONOUNS.contains(subject.lemma())) {
            boolean person = subject.lemma().equals("he") || subject.lemma().equals("she");
            if (person || content) {
                found.add(new Telling(sentence.index(), verb.index(), List.of(), true));
            }
            return;
        }
        if (words.has(subject.lemma(), "paper") && content) {
            found.add(new Telling(sentence.index(), verb.index(), List.of(), true));
            return;
        }
        if (words.has(verb.lemma(), "weak") && !content && !names.medium(sentence, subject)) {
            return;
        }
        Set<String> cited = cited(sentence, subject);
        if (verb.lemma().equals("tell")) {
            for (Token child : sentence.children(verb)) {
                if (Set.of("dobj", "dative", "obj", "iobj").contains(child.label()) && names.medium(sentence, child)) {
                    cited.addAll(cited(sentence, child));
                }
            }
        }
        add(sentence, verb, cited, found);
    }

    /** Verbs that cite only by the figure that hangs on them: the monitor has 1,580. */
    private void weak(Sentence sentence, Token verb, List<Telling> found) {
        Token subject = Attribution.subject(sentence, verb);
        if (subject == null || verb.label().startsWith("aux") || !Attribution.figure(sentence, verb)) {
            return;
        }
        if (names.medium(sentence, subject) || words.has(subject.lemma(), "speaker")) {
            add(sentence, verb, cited(sentence, subject), found);
        }
    }

    /** "A claim by the monitor", "in the reading of the committee", "the ministry's figure". */
    private void statement(Sentence sentence, Token noun, List<Telling> found) {
        for (Token child : sentence.children(noun)) {
            if (child.label().equals("poss") && names.speaks(sentence, child)) {
                cite(sentence, noun, child, found);
            } else if (Set.of("by", "from", "of").contains(child.lemma()) && child.index() > noun.index()) {
                Token by = Attribution.after(sentence, child.index());
                if (by != null && (!child.lemma().equals("of") || names.speaks(sentence, by))) {
                    cite(sentence, noun, by, found);
                }
            }
        }
    }

    private boolean carried(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        return words.has(token.lemma(), "carried") && token.tag().equals("VBN");
    }

    private static boolean is(Sentence sentence, int index, String form) {
        return index < sentence.tokens().size()
                && sentence.tokens().get(index).form().equalsIgnoreCase(form);
    }

    private void cite(Sentence sentence, Token word, Token cited, List<Telling> found) {
        if (cited != null) {
            add(sentence, word, cited(sentence, cited), found);
        }
    }

    private static void add(Sentence sentence, Token word, Set<String> cited, List<Telling> found) {
        if (!cited.isEmpty()) {
            found.add(new Telling(sentence.index(), word.index(), List.copyOf(cited), false));
        }
    }

    private Set<String> cited(Sentence sentence, Token head) {
        Set<String> cited = new LinkedHashSet<>();
        List<Token> parts = new ArrayList<>(List.of(head));
        for (Token child : sentence.children(head)) {
            if (child.label().equals("conj")) {
                parts.add(child);
            }
        }
        for (Token part : parts) {
            String name = names.of(sentence, part);
            if (name != null) {
                cited.add(name);
            }
        }
        return cited;
    }
}
