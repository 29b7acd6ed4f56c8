package accord.extract;

import accord.codebook.PeopleWords;
import accord.model.Who;
import accord.text.Quantities;
import accord.text.Quantity;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the counts of people in a parsed sentence: number and class of the people counted; what the clause says of them is
 * for {@link Clause}. The dead, the wounded of an attack and those who fled are left out.
 */
final class Figures {
    private static final Set<String> ANAPHORS = Set.of("them", "whom", "those", "these", "which", "others");
    private static final Set<String> LEAD_IN = Set.of(
            "estimated",
            "at",
            "numbering",
            "about",
            "some",
            "around",
            "perhaps",
            ",",
            "put",
            "being",
            "\"",
            "-",
            "higher",
            "lower",
            "was",
            "were",
            "``",
            "\u201c",
            "now",
            "nearer",
            "closer",
            "to");

    private final PeopleWords words;
    private final Sentence sentence;
    private final List<Token> tokens;

    /** Class of the people that were last counted or named, here or in the sentence before; null where none were. */
    private Who last;

    private Figures(PeopleWords words, Sentence sentence, Who last) {
        this.words = words;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.last = last;
    }

    /**
     * The figures of one sentence.
     *
     * @param before class of the people that the text counted last, which "others" and bare numbers refer to; may be null
     */
    static List<Figure> in(Sentence sentence, PeopleWords words, Who before) {
        return new Figures(words, sentence, before).all();
    }

    private List<Figure> all() {
        List<Figure> found = new ArrayList<>();
        for (Quantity quantity : Quantities.in(sentence)) {
            Head head = head(quantity);
            if (head == null) {
                continue;
            }
            Clause clause = Clause.of(sentence, words, head.token(), quantity);
            if (clause.harm() || head.bare() && !clause.moved() && !clause.told()) {
                continue;
            }
            Who who = clause.freed() ? Who.PRISONERS : head.who();
            found.add(new Figure(
                    sentence.index(), quantity, head.token(), who, clause.phase(), clause.moved() || clause.freed()));
            last = main(found);
        }
        return found;
    }

    /** The class that a later "others" or bare number refers to: that of all figures so far, mixed where they differ. */
    static Who main(List<Figure> figures) {
        Who first = figures.get(0).who();
        return figures.stream().allMatch(f -> f.who() == first) ? first : Who.TOTAL;
    }

    /**
     * What a number counts.
     *
     * @param token its noun, or the number itself
     * @param bare whether no noun says that it counts people
     */
    private record Head(int token, Who who, boolean bare) {}

    private Head head(Quantity quantity) {
        int at = quantity.last() + 1;
        int before = quantity.first() - 1;
        while (LEAD_IN.contains(lower(before)) && !is(before, ",")) {
            before--;
        }
        if (is(at, "with") && (is(at + 1, "weapons") || is(at + 1, "arms") || is(at + 1, "guns"))) {
            return new Head(quantity.last(), Who.FIGHTERS, false);
        }
        if ((is(before, "whom") || is(before, "which") || is(before, "them")) && is(before - 1, "of")) {
            return new Head(quantity.last(), predicate(quantity.last() + 1, known()), false);
        }
        boolean of = is(at, "of") || is(at, "from") && nounAt(at + 2) != null;
        if (of && ANAPHORS.contains(lower(at + 1))) {
            return new Head(quantity.last(), predicate(at + 2, known(quantity.first())), false);
        }
        if (is(at, "others")
                || is(at, "other")
                        && !tokens.get(Math.min(at + 1, tokens.size() - 1)).isNoun()) {
            return new Head(at, known(), false);
        }
        if (of) {
            at++;
            if (Set.of("their", "the", "its", "his", "these", "those").contains(lower(at))) {
                at++;
            }
        }
        return noun(quantity, at, of);
    }

    private Head noun(Quantity quantity, int at, boolean of) {
        int noun = -1;
        String beside = null;
        for (int i = at; i < tokens.size() && i < at + 7; i++) {
            Token token = tokens.get(i);
            String next = words.beside(lower(i));
            if (next != null && (beside == null || next.equals("prisoners"))) {
                beside = next;
            }
            boolean more = i + 1 < tokens.size() && (tokens.get(i + 1).isNoun() || is(i + 1, "-"));
            if (nounAt(i) != null && !(more && (nounAt(i + 1) != null || token.isProper()))) {
                noun = i;
                break;
            }
            if (!phrase(token) || token.isNoun() && !more) {
                break;
            }
        }
        if (noun < 0) {
            return of ? null : bare(quantity);
        }
        Who who = Who.of(nounAt(noun));
        if (beside != null && who != Who.FAMILIES && who != Who.PRISONERS) {
            who = Who.of(beside);
        } else if (captive(noun)) {
            who = Who.PRISONERS;
        }
        return new Head(noun, mixed(noun, who), false);
    }

    /** "Soldiers who were kidnapped", "people held by rebels". */
    private boolean captive(int noun) {
        return sentence.children(tokens.get(noun)).stream()
                .anyMatch(child -> child.index() > noun && "prisoners".equals(words.beside(lower(child.index()))));
    }

    /** A number without a noun: it may stand beside its noun, or count those whom the clause moves. */
    private Head bare(Quantity quantity) {
        int next = quantity.last() + 1;
        if (next < tokens.size()
                && (tokens.get(next).isNoun() || tokens.get(next).tag().startsWith("JJ") || is(next, "-"))) {
            return null;
        }
        String digits = tokens.get(quantity.last()).form();
        boolean year = digits.matches("(19|20)\\d\\d");
        if (year
                || quantity.low() != null
                        && quantity.low() < 10
                        && quantity.low().equals(quantity.high())) {
            return null;
        }
        int before = quantity.first() - 1;
        while (before > 0 && LEAD_IN.contains(lower(before))) {
            before--;
        }
        String apposed = before < quantity.first() - 1 || is(quantity.first() - 1, ",") ? nounAt(before) : null;
        if (apposed != null) {
            return new Head(before, Who.of(apposed), false);
        }
        return new Head(quantity.last(), last == null || last == Who.FAMILIES ? Who.TOTAL : known(), true);
    }

    private static boolean phrase(Token token) {
        String tag = token.tag();
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || Set.of("VBN", "VBG", "HYPH", "POS", "RB", "PRP$", "``", "''").contains(tag)
                || tag.equals("CD") && !Character.isDigit(token.form().charAt(0))
                || token.form().equals("-");
    }

    /** The class of the noun at a token, by its lemma, its form, or with the word before it. */
    private String nounAt(int index) {
        if (index < 0 || index >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(index);
        if (index > 0) {
            String pair = words.noun(tokens.get(index - 1).lemma() + " " + token.lemma());
            if (pair != null) {
                return pair;
            }
        }
        String found = words.noun(token.lemma());
        return found != null ? found : words.noun(lower(index));
    }

    private Who known() {
        return last == null ? Who.TOTAL : last;
    }

    /** The class of the nearest people named before a token of this sentence, else of those counted last. */
    private Who known(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (nounAt(i) != null && tokens.get(i).isNoun()) {
                return Who.of(nounAt(i));
            }
        }
        return known();
    }

    /** "Fighters and civilians" are mixed; "fighters and their families" count fighters; "women and children" civilians. */
    private Who mixed(int noun, Who who) {
        if (who == Who.FAMILIES || who == Who.WOUNDED || who == Who.PRISONERS) {
            return who;
        }
        if (tokens.get(noun).lemma().equals("member") && family(noun)) {
            return Who.FAMILIES;
        }
        Who sum = who;
        boolean men = is(noun, "men");
        int at = noun + 1;
        while (is(at, ",") || is(at, "and") || is(at, "or")) {
            int next = at + 1;
            while (next < tokens.size()
                    && nounAt(next) == null
                    && (tokens.get(next).tag().startsWith("JJ") || is(next, "and") || is(next, "or"))) {
                next++;
            }
            String other = nounAt(next);
            if (other == null) {
                break;
            }
            Who more = Who.of(other);
            if (civil(more) && (civil(sum) || men)) {
                sum = Who.CIVILIANS;
            } else if (more != sum) {
                sum = Who.TOTAL;
            }
            at = next + 1;
        }
        return sum;
    }

    /** "Members of their families". */
    private boolean family(int noun) {
        if (!is(noun + 1, "of")) {
            return false;
        }
        for (int i = noun + 2; i < Math.min(tokens.size(), noun + 6); i++) {
            if ("families".equals(nounAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean civil(Who who) {
        return who == Who.CIVILIANS || who == Who.CHILDREN;
    }

    /** "Of whom about a thousand were armed men", "seventy of them wounded": what the words right after say, or a verb "be". */
    private Who predicate(int from, Who otherwise) {
        boolean copula = false;
        for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
            copula |= tokens.get(i).lemma().equals("be");
            if (copula || i == from) {
                String beside = words.beside(lower(i));
                String noun = nounAt(i);
                if (beside != null || noun != null) {
                    boolean men = "total".equals(noun) && i > 0 && words.beside(lower(i - 1)) != null;
                    if (is(i, "men") && is(i + 1, "of") && is(i + 3, "age")) {
                        return Who.FIGHTERS;
                    }
                    return Who.of(beside != null ? beside : men ? words.beside(lower(i - 1)) : noun);
                }
            }
            if (is(i, ",") || is(i, "with")) {
                break;
            }
        }
        return otherwise;
    }

    private boolean is(int index, String word) {
        return lower(index).equals(word);
    }

    private String lower(int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).form().toLowerCase(Locale.ROOT);
    }
}
