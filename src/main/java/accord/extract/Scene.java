package accord.extract;

import accord.codebook.Cues;
import accord.model.Article;
import accord.text.Reading;
import accord.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the passes know of one article: the article, its reading, what was found in it, the events, and the drafts of
 * its deals in order of first mention.
 */
final class Scene {
    final Article article;
    final Reading reading;

    /** Constructions found, one list a sentence. */
    final List<List<Cues.Found>> cues = new ArrayList<>();

    /** Places named, in order. */
    final List<Where> places = new ArrayList<>();

    /** How each of them stands in its sentence. */
    final Map<Where, Course> courses = new HashMap<>();

    /** States from elsewhere beside deals; set with the places. */
    Powers powers;

    /** Actors named, in order. */
    final List<Named> actors = new ArrayList<>();

    /** What happens under deals, in order. */
    final List<Event> events = new ArrayList<>();

    /** Constructions of a kind whose needs the words around them do not meet. */
    final List<Lacking> lacking = new ArrayList<>();

    /** Sentences with a trigger that a discard covers: a ceasefire of words. */
    final BitSet discarded = new BitSet();

    /** What each sentence sounds like; empty where nobody listened. */
    final List<Ear.Sound> sounds = new ArrayList<>();

    /** What each sentence tells of one deal, in order. */
    final List<Report> reports = new ArrayList<>();

    final List<Draft> drafts = new ArrayList<>();

    /** Who is cited, in order. */
    final List<Telling> tellings = new ArrayList<>();

    private List<Timed> times;

    /** Triggers that did not become deals, with the reason. */
    final List<Refusal> refusals = new ArrayList<>();

    Scene(Article article, Reading reading) {
        this.article = article;
        this.reading = reading;
        for (int i = 0; i < reading.sentences().size(); i++) {
            cues.add(new ArrayList<>());
        }
    }

    /** The times that the article names, in order; read when first asked for. */
    List<Timed> times() {
        if (times == null) {
            times = Timeline.of(this);
        }
        return times;
    }

    Sentence sentence(int index) {
        return reading.sentences().get(index);
    }

    List<Where> places(int sentence) {
        return places.stream().filter(w -> w.sentence() == sentence).toList();
    }

    Course course(Where where) {
        return courses.getOrDefault(where, Course.AT);
    }

    List<Named> actors(int sentence) {
        return actors.stream().filter(n -> n.sentence() == sentence).toList();
    }

    /** The citations of a sentence. */
    List<Telling> tellings(int sentence) {
        return tellings.stream().filter(t -> t.sentence() == sentence).toList();
    }

    /** Whether a sentence has a construction of this sense. */
    boolean has(int sentence, String sense) {
        return sentence >= 0
                && sentence < cues.size()
                && cues.get(sentence).stream().anyMatch(f -> f.cue().sense().equals(sense));
    }

    /** Key of the country that the article's places lie in mostly, or null. */
    String country() {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        for (Where where : places) {
            if (where.place().country() != null && !where.metonym()) {
                counts.merge(where.place().country(), where.country() ? 1 : 2, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether a place lies where the article's conflict is: in its main country, or in one that it speaks of nearly as much. */
    boolean home(Where where, String country) {
        String own = where.place().country();
        if (own == null || own.equals(country)) {
            return true;
        }
        long all = places.stream()
                .filter(w -> w.place().country() != null && !w.metonym() && !w.holder())
                .count();
        long there = places.stream()
                .filter(w -> own.equals(w.place().country()) && !w.metonym() && !w.holder())
                .count();
        return there >= 2 && there * 5 >= all;
    }

    void refuse(int sentence, Cues.Found found, String reason) {
        var tokens = sentence(sentence).tokens();
        refusals.add(new Refusal(
                sentence,
                article.text()
                        .substring(
                                tokens.get(found.begin()).begin(),
                                tokens.get(found.end() - 1).end()),
                found.cue().id(),
                reason));
    }
}
