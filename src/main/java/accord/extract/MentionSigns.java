package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What can be seen of one mention of a place in its sentence that bears on whether people leave it, go to it, pass it or something is agreed for it. */
final class MentionSigns {
    private static final int BEFORE = 4;

    private MentionSigns() {}

    static SortedSet<String> of(Scene scene, Where where, Course course) {
        SortedSet<String> signs = new TreeSet<>();
        Sentence sentence = scene.sentence(where.sentence());
        String bearing = course.bearing().name().toLowerCase(Locale.ROOT);
        signs.add("bias");
        signs.add("rule:" + bearing + (course.moved() ? ":moved" : "") + (course.arrived() ? ":arrived" : ""));
        signs.add("is:"
                + (where.country()
                        ? "country"
                        : where.wide() ? "wide" : where.place().level()));
        if (where.holder()) {
            signs.add("holder");
        }
        if (where.beside()) {
            signs.add("beside");
        }
        int at = 0;
        for (Where other : scene.places(where.sentence())) {
            if (other.equals(where)) {
                break;
            }
            at++;
            signs.add("behind:" + scene.course(other).bearing().name().toLowerCase(Locale.ROOT));
        }
        signs.add("place" + Math.min(at, 3));
        String path = "";
        for (int i = 1; i <= BEFORE; i++) {
            String word = where.first() - i < 0 ? "^" : word(sentence.tokens().get(where.first() - i));
            path = word + " " + path;
            if (i <= 3) {
                signs.add("before" + i + ":" + path.strip());
            }
            signs.add("near:" + word);
        }
        for (int i = 1; i <= 2; i++) {
            int next = where.last() + i;
            signs.add("after" + i + ":"
                    + (next >= sentence.tokens().size()
                            ? "$"
                            : word(sentence.tokens().get(next))));
        }
        if (sentence.parsed()) {
            grammar(sentence, where, signs, bearing);
        }
        for (var found : scene.cues.get(where.sentence())) {
            signs.add("cue:" + found.cue().sense() + ":" + (found.head() < where.first() ? "left" : "right"));
        }
        return signs;
    }

    private static void grammar(Sentence sentence, Where where, SortedSet<String> signs, String bearing) {
        Token head = where.head(sentence);
        signs.add("label:" + head.label());
        Token above = sentence.head(head);
        if (above == null) {
            return;
        }
        boolean prep = above.tag().equals("IN") || above.tag().equals("TO");
        Token top = prep ? sentence.head(above) : above;
        String link = prep ? above.lemma() : head.label();
        signs.add("link:" + link);
        if (top == null) {
            return;
        }
        signs.add("on:" + top.lemma() + ">" + link);
        signs.add("top:" + top.lemma());
        signs.add("top:" + top.lemma() + ":" + bearing);
        Token verb = top;
        for (int i = 0; i < 8 && verb != null && !verb.isVerb(); i++) {
            verb = sentence.head(verb);
        }
        if (verb != null) {
            signs.add("verb:" + verb.lemma());
            signs.add("verb:" + verb.lemma() + ">" + link);
            Token over = sentence.head(verb);
            if (over != null) {
                signs.add("over:" + over.lemma());
            }
        }
    }

    /** A word as a sign: names and numbers change from war to war, and stand for all of their kind. */
    static String word(Token token) {
        return token.isProper() ? "@" : token.form().chars().anyMatch(Character::isDigit) ? "#" : token.lemma();
    }
}
