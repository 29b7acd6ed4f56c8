package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Government;
import accord.codebook.Governments;
import accord.codebook.SourceBook;
import accord.codebook.SourceEntry;
import accord.codebook.WordSenses;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives those who are cited their names: media and monitors by the codebook, groups and governments by their own, people by what
 * they are ("rebel official"); persons who were introduced once keep the name of what they speak for.
 */
final class TellerNames {
    private final WordSenses words;
    private final Scene scene;
    private final List<SourceBook.Hit> hits;
    private final String outlet;
    private final TellerKinds kinds;
    private final Governments governments;

    /** Words that may stand between a name and the verb of saying: has also said, "said the spokesman of". */
    private static final Set<String> BETWEEN =
            Set.of("has", "have", "had", "also", "later", "then", "officials", "spokesman", "spokeswoman");

    private static final int REACH = 6;

    /** Names of persons' sides or offices, by their surnames. */
    private final Map<String, String> persons = new HashMap<>();

    TellerNames(Codebook codebook, Scene scene) {
        this.words = codebook.speech();
        this.scene = scene;
        this.hits = codebook.sources().read(scene.article.text());
        this.outlet = Folding.fold(scene.article.source());
        this.kinds = new TellerKinds(codebook, scene);
        this.governments = codebook.governments();
    }

    /** Whether a medium or a monitor stands at a token. */
    boolean medium(Sentence sentence, Token head) {
        return source(sentence, head) != null;
    }

    /** Whether those at a token can be cited at all: a medium, a kind of people, a community. */
    boolean speaks(Sentence sentence, Token head) {
        return medium(sentence, head) || words.has(head.lemma(), "speaker") || named(sentence, head) != null;
    }

    /** The canonical name; null for the article's own outlet, for wires, and where the words name nobody. */
    String of(Sentence sentence, Token head) {
        SourceEntry source = source(sentence, head);
        if (source != null) {
            return cited(source);
        }
        String name = other(sentence, head);
        if (head.isProper()) {
            if (name == null) {
                return persons.get(head.form());
            }
            persons.putIfAbsent(head.form(), name);
        }
        return name;
    }

    /** Who is named right before a word of a sentence that was not parsed, by a side or a medium; null where nobody is. */
    String before(Sentence sentence, int index) {
        int last = index - 1;
        while (last >= 0 && BETWEEN.contains(sentence.tokens().get(last).lemma())) {
            last--;
        }
        return last < 0 ? null : ends(sentence, last, last);
    }

    /** Who is named first behind a word of a sentence that was not parsed; null where nobody is before a comma or a verb of saying. */
    String behind(Sentence sentence, int index) {
        for (int i = index + 1; i < sentence.tokens().size() && i <= index + REACH; i++) {
            String form = sentence.tokens().get(i).lemma();
            if (form.equals(",") || form.equals("that") || words.has(form, "said")) {
                return null;
            }
            String name = ends(sentence, i, i);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** Whom the words from one token to another name. */
    private String ends(Sentence sentence, int first, int last) {
        int begin = sentence.tokens().get(first).begin();
        int end = sentence.tokens().get(last).end();
        for (SourceBook.Hit hit : hits) {
            if (hit.end() > begin && hit.begin() < end && home(hit)) {
                return cited(hit.entry());
            }
        }
        for (Named named : scene.actors(sentence.index())) {
            if (named.last() >= first && named.first() <= last) {
                return named.type().equals("community") ? community(named) : titled(named);
            }
        }
        return null;
    }

    /** A medium's or a monitor's name; null for the article's own outlet and for wires, which stand in their own texts. */
    private String cited(SourceEntry source) {
        boolean own = outlet.contains(Folding.fold(source.name()).replace(" ", ""))
                || source.kind().equals("outlet") && wire(source);
        return own ? null : source.name();
    }

    private String other(Sentence sentence, Token head) {
        Named named = named(sentence, head);
        String described = kinds.of(sentence, head, named);
        for (int i = Phrase.left(sentence, head);
                described == null && head.isProper() && i <= right(sentence, head);
                i++) {
            Token title = sentence.tokens().get(i);
            if (!title.equals(head) && words.has(title.lemma(), "speaker")) {
                described = kinds.of(sentence, title, named);
            }
        }
        if (described == null && head.isProper()) {
            for (Token child : sentence.children(head)) {
                if (child.label().equals("appos") && words.has(child.lemma(), "speaker")) {
                    Named of = named(sentence, child);
                    described = kinds.of(sentence, child, of);
                    named = named == null ? of : named;
                }
            }
        }
        if (described != null) {
            return described;
        }
        if (named == null && words.has(head.lemma(), "voice")) {
            named = spokenFor(sentence, head);
        }
        if (named == null) {
            Government home = office(sentence, head) && scene.country() != null
                    ? governments.of(scene.country(), scene.article.published())
                    : null;
            return home != null ? home.name() : again(sentence, head);
        }
        return named.type().equals("community") ? community(named) : titled(named);
    }

    /** Whether it is an office of the state, or a person with such a title: the ministry, Information Minister Omran al-Zoubi. */
    private boolean office(Sentence sentence, Token head) {
        int first = head.isProper() ? Phrase.left(sentence, head) : head.index();
        return sentence.tokens().subList(first, head.index() + 1).stream()
                .anyMatch(token -> words.has(token.lemma().toLowerCase(Locale.ROOT), "state"));
    }

    /** Elders and residents by their common name; committees and councils by what the text calls them. */
    private static String community(Named named) {
        String text = named.text().toLowerCase(Locale.ROOT);
        boolean body = text.contains("committee") || text.contains("council");
        return named.id().startsWith("text:") ? named.name() : body ? text : named.name();
    }

    /** "The committee", "the council": the one that was named before. */
    private String again(Sentence sentence, Token head) {
        Token body = head;
        if (head.lemma().equals("member") || head.lemma().equals("head")) {
            for (Token child : sentence.children(head)) {
                if (child.lemma().equals("of")) {
                    body = Attribution.after(sentence, child.index());
                }
            }
        }
        if (body == null || !Set.of("committee", "council", "delegation").contains(body.lemma())) {
            return null;
        }
        String found = null;
        for (Named named : scene.actors) {
            boolean earlier = named.sentence() < sentence.index()
                    || named.sentence() == sentence.index() && named.last() < head.index();
            if (earlier && Folding.fold(named.text()).endsWith(body.lemma())) {
                found = named.type().equals("community") ? community(named) : named.name();
            }
        }
        return found != null ? found : head.lemma().equals("member") ? body.lemma() + " member" : null;
    }

    /** "A spokesman for the group": the group named last before. */
    private Named spokenFor(Sentence sentence, Token head) {
        boolean group = false;
        for (int i = head.index() + 1; i < sentence.tokens().size() && i <= head.index() + 4; i++) {
            group |= Set.of("group", "faction", "movement", "organisation", "organization", "force")
                    .contains(sentence.tokens().get(i).lemma());
        }
        Named last = null;
        for (Named named : scene.actors) {
            boolean earlier = named.sentence() < sentence.index()
                    || named.sentence() == sentence.index() && named.last() < head.index();
            if (earlier
                    && sentence.index() - named.sentence() <= 2
                    && !named.generic()
                    && (named.group() || named.helper() && !group)) {
                last = named;
            }
        }
        return group ? last : null;
    }

    /** Wire agencies stand in their own texts. */
    private static boolean wire(SourceEntry source) {
        return Set.of("Reuters", "AFP", "AP", "BBC", "CNN").contains(source.name());
    }

    private SourceEntry source(Sentence sentence, Token head) {
        int begin = sentence.tokens().get(Phrase.left(sentence, head)).begin();
        int end = sentence.tokens().get(right(sentence, head)).end();
        for (SourceBook.Hit hit : hits) {
            if (hit.end() > begin && hit.begin() < end && home(hit)) {
                return hit.entry();
            }
        }
        return null;
    }

    /** "The monitor" is the one of the war that the article is of; a name is itself everywhere. */
    private boolean home(SourceBook.Hit hit) {
        String text = scene.article.text().substring(hit.begin(), hit.end());
        boolean word = text.equals(text.toLowerCase(Locale.ROOT));
        return !word || hit.entry().country().isEmpty() || hit.entry().country().equals(scene.country());
    }

    private Named named(Sentence sentence, Token head) {
        int left = Phrase.left(sentence, head);
        int right = right(sentence, head);
        Named best = null;
        for (Named named : scene.actors(sentence.index())) {
            if (named.last() >= left && named.first() <= right && (best == null || named.head() == head.index())) {
                best = named;
            }
        }
        return best;
    }

    private int right(Sentence sentence, Token head) {
        return Phrase.right(sentence, head, words);
    }

    /** A group, a government, a body by its name; an army under the name of army. */
    private String titled(Named named) {
        if (named.rebels()) {
            return "rebel official";
        }
        String text = named.text().toLowerCase(Locale.ROOT);
        boolean army = text.contains("army") || text.contains("military") || text.contains("armed forces");
        if (named.type().equals("government") && army) {
            return named.name().replace(" government", " army");
        }
        return named.name();
    }
}
