package accord.extract;

import accord.codebook.ActorEntry;
import accord.codebook.ActorHit;
import accord.codebook.Codebook;
import accord.codebook.WordSenses;
import accord.text.Sentence;
import accord.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the actors that an article names and sets them into its sentences: names of the codebook at the article's day, words such
 * as rebels and army by the country that the article plays in, governments by nationality (Turkish officials), groups that the
 * codebook does not know by the form of their names.
 */
final class ActorNames implements Pass {
    private final Codebook codebook;
    private final WordSenses words;
    private final GenericNames generic;
    private final NationNames nations;
    private final GroupNames groups;

    ActorNames(Codebook codebook) {
        this.codebook = codebook;
        this.words = codebook.roles();
        this.generic = new GenericNames(codebook);
        this.nations = new NationNames(codebook);
        this.groups = new GroupNames(codebook);
    }

    @Override
    public void apply(Scene scene) {
        LocalDate day = scene.article.published();
        String country = scene.country() == null ? "" : scene.country();
        List<ActorHit> hits = codebook.actors().read(scene.article.text(), day, country);
        GroupNames.Known known = groups.in(scene, hits);
        int at = 0;
        for (Sentence sentence : scene.reading.sentences()) {
            List<Named> found = new ArrayList<>();
            while (at < hits.size() && hits.get(at).begin() < sentence.begin()) {
                at++;
            }
            while (at < hits.size() && hits.get(at).end() <= sentence.end()) {
                Named named = named(scene, sentence, hits.get(at++), day, country);
                if (named != null) {
                    found.add(named);
                }
            }
            if (!sentence.furniture()) {
                known.add(sentence, found);
                nations.add(scene, sentence, day, found);
                scene.actors.addAll(distinct(sentence, found));
            }
        }
        Persons.read(scene, words);
        OneGroup.read(scene, codebook.actors());
    }

    private Named named(Scene scene, Sentence sentence, ActorHit hit, LocalDate day, String country) {
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (token.end() > hit.begin() && token.begin() < hit.end()) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        if (first < 0
                || attached(sentence, first, last, hit)
                || linked(sentence, last)
                || Dateline.covers(scene.article.text(), sentence, hit.end())) {
            return null;
        }
        int head = head(sentence, first, last);
        ActorEntry entry = hit.entry();
        if (entry.isGeneric() || entry.type().equals("community")) {
            return generic.of(sentence, hit, first, last, head, day, country);
        }
        ActorEntry now = entry;
        if (place(scene, sentence, first, last, head)) {
            return null;
        }
        return new Named(
                sentence.index(),
                first,
                last,
                head,
                now.id(),
                now.name(),
                now.lineage(),
                now.type(),
                now.side(),
                now.country(),
                hit.text());
    }

    /** Al-Qaeda's affiliate, al-Qaeda linked: only says whose friend another actor is. */
    private boolean linked(Sentence sentence, int last) {
        for (int i = last + 1; i < sentence.tokens().size() && i <= last + 3; i++) {
            String lemma = sentence.tokens().get(i).lemma();
            if (words.has(lemma, "linked")) {
                return true;
            }
            if (!lemma.equals("'s") && !lemma.equals("-") && !lemma.startsWith("ex") && !lemma.equals("former")) {
                return false;
            }
        }
        return false;
    }

    /** rebel-held, army-controlled: the word only says whose a place is. */
    private boolean attached(Sentence sentence, int first, int last, ActorHit hit) {
        Token end = sentence.tokens().get(last);
        if (end.end() > hit.end() && end.form().length() > hit.end() - end.begin()) {
            String rest = end.form().substring(Math.max(0, hit.end() - end.begin()));
            return rest.startsWith("-") && !words.has(rest.substring(1).toLowerCase(Locale.ROOT), "brokered");
        }
        Token begin = sentence.tokens().get(first);
        return begin.begin() < hit.begin()
                && begin.form().length() > 1
                && begin.form().charAt(hit.begin() - begin.begin() - 1) == '-'
                && hit.entry().isGeneric();
    }

    /** Whether a country or capital stands here as a place. */
    private boolean place(Scene scene, Sentence sentence, int first, int last, int head) {
        for (Where where : scene.places(sentence.index())) {
            if (where.last() >= first && where.first() <= last) {
                return !where.metonym() && !nations.acts(sentence, head, where);
            }
        }
        return false;
    }

    /** Islamic State fighters are one actor, not Islamic State and fighters. */
    private static List<Named> distinct(Sentence sentence, List<Named> found) {
        List<Named> kept = new ArrayList<>();
        found.sort(Comparator.comparingInt(Named::first).thenComparingInt(Named::last));
        for (Named named : found) {
            boolean part = named.generic()
                    && found.stream()
                            .anyMatch(o -> !o.equals(named)
                                    && !o.generic()
                                    && o.fights()
                                    && (o.last() == named.first() - 1 || governs(sentence, named, o)));
            if (!part) {
                kept.add(named);
            }
        }
        return kept;
    }

    /** fighters of Jaish al-Islam; fighters from the Islamic State. */
    private static boolean governs(Sentence sentence, Named word, Named group) {
        Token head = sentence.head(sentence.tokens().get(group.head()));
        if (head == null || word.id().endsWith(".government") != group.side().equals("government")) {
            return false;
        }
        if (head.index() == word.head()
                && !sentence.tokens().get(group.head()).label().equals("conj")) {
            return true;
        }
        Token over = sentence.head(head);
        return (head.lemma().equals("of") || head.lemma().equals("from"))
                && over != null
                && over.index() == word.head();
    }

    static int head(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            Token token = sentence.tokens().get(i);
            if ((token.head() < first || token.head() > last)
                    && !token.label().equals("punct")
                    && !token.label().equals("case")) {
                return i;
            }
        }
        return last;
    }
}
