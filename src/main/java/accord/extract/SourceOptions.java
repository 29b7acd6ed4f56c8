package accord.extract;

import accord.codebook.WordSenses;
import accord.model.Actor;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The citations near a deal, with what can be seen of each: where it stands, whether what is told hangs on it, who speaks and by which
 * word. The signs are names that the sheet {@code source-choice.tsv} weighs.
 */
final class SourceOptions {
    /** Citations further than so many sentences from all that tells of a deal are not of its facts. */
    private static final int FAR = 3;

    private static final int[] CROWDS = {0, 2, 3, 5, 8};

    private static final int[] LENGTHS = {0, 6, 12, 20, 35};

    private final Scene scene;
    private final WordSenses words;
    private final Spread spread;

    SourceOptions(Scene scene, WordSenses words, Spread spread) {
        this.scene = scene;
        this.words = words;
        this.spread = spread;
    }

    List<SourceOption> of(Draft draft, List<Telling> ruled) {
        List<SourceOption> options = new ArrayList<>();
        for (Telling telling : scene.tellings) {
            int gap = draft.distance(telling.sentence());
            boolean rule = ruled.contains(telling);
            if (gap <= FAR || rule) {
                options.add(new SourceOption(telling, rule, signs(draft, telling, gap, rule)));
            }
        }
        return options;
    }

    private SortedSet<String> signs(Draft draft, Telling telling, int gap, boolean rule) {
        SortedSet<String> signs = new TreeSet<>();
        Sentence sentence = scene.sentence(telling.sentence());
        Token word = sentence.tokens().get(telling.token());
        String place = place(draft, telling.sentence(), gap);
        String past = draft.background ? "past" : "news";
        signs.add("rule:" + rule);
        signs.add("rule:" + rule + ":" + past);
        signs.add("rule:" + rule + ":" + place);
        signs.add("at:" + place);
        signs.add("at:" + place + ":" + past);
        signs.add("at:" + place + ":" + draft.kinds.iterator().next().word());
        signs.add("status:" + draft.status.word());
        crowd(signs, place);
        signs.add("deals:" + Math.min(scene.drafts.size(), 3) + ":" + place);
        signs.add(telling.pronoun() ? "pronoun" : "noun");
        signs.add("by:" + word.lemma());
        signs.add("by:" + word.lemma() + ":" + (gap == 0));
        signs.add("said:" + Math.min(scene.tellings(telling.sentence()).size(), 3));
        governs(draft, telling, sentence, signs);
        speaker(draft, telling, signs, place);
        spread(draft, telling.sentence(), signs);
        boolean quote = false;
        boolean matter = false;
        for (Token token : sentence.tokens()) {
            quote |= token.tag().equals("``")
                    || token.form().equals("\u201c")
                    || token.form().equals("\"");
            matter |= words.has(token.lemma(), "matter") || words.has(token.lemma(), "bargain");
            if (token.head() == word.index() && token.isVerb()) {
                signs.add("tells:" + token.lemma());
            }
            if (gap > 0 && (token.isNoun() || token.isVerb()) && !token.isProper()) {
                signs.add("word:" + token.lemma());
            }
        }
        signs.add("quote:" + quote + ":" + (gap == 0));
        signs.add("matter:" + matter + ":" + place);
        return signs;
    }

    /** How long the article is and how many it cites: of many, fewer speak of one deal. */
    private void crowd(SortedSet<String> signs, String place) {
        long cited = scene.tellings.stream().map(Telling::names).distinct().count();
        String crowd = "crowd" + Signs.reached(cited, CROWDS);
        String length = "length" + Signs.reached(scene.reading.sentences().size(), LENGTHS);
        for (String sign : List.of(crowd, length)) {
            signs.add(sign);
            signs.add(sign + ":" + place);
        }
    }

    private String place(Draft draft, int sentence, int gap) {
        if (draft.anchor == sentence) {
            return "best";
        }
        boolean other = scene.drafts.stream().anyMatch(d -> d != draft && d.anchor == sentence);
        if (draft.sentences.contains(sentence)) {
            boolean strong = draft.reports.stream().anyMatch(r -> r.sentence == sentence && r.strong());
            return (other ? "other" : "own") + (strong ? "" : ":weak");
        }
        String side = draft.sentences.contains(sentence - gap) ? "after" : "before";
        boolean shared = scene.drafts.stream().anyMatch(d -> d != draft && d.sentences.contains(sentence));
        return side + gap + (shared ? ":other" : "");
    }

    /** Whether what happens under the deal hangs on the word that cites. */
    private void governs(Draft draft, Telling telling, Sentence sentence, SortedSet<String> signs) {
        boolean events = false;
        boolean governed = false;
        for (Report report : draft.reports) {
            if (report.sentence == sentence.index()) {
                for (Event event : report.events) {
                    events = true;
                    governed |= Speaker.governs(scene, telling, event.token());
                }
            }
        }
        signs.add(events ? "governs:" + governed : "governs:nothing");
        signs.add((events ? "governs:" + governed : "governs:nothing") + ":" + (draft.anchor == sentence.index()));
    }

    private void speaker(Draft draft, Telling telling, SortedSet<String> signs, String place) {
        String name = telling.names().get(0);
        boolean part = draft.actors.stream().map(Actor::name).anyMatch(name::equals);
        signs.add("speaker:" + (part ? "actor" : "other"));
        signs.add("speaker:" + (part ? "actor" : "other") + ":" + place);
        signs.add("speaker:of:" + name.substring(name.lastIndexOf(' ') + 1));
        long often =
                scene.tellings.stream().filter(t -> t.names().contains(name)).count();
        signs.add("often:" + Math.min(often, 3));
        boolean before = scene.tellings.stream()
                .anyMatch(t -> t.names().contains(name) && t.sentence() == draft.anchor && !t.equals(telling));
        signs.add("again:" + before);
        signs.add("first:" + scene.tellings.get(0).equals(telling));
    }

    private void spread(Draft draft, int sentence, SortedSet<String> signs) {
        boolean alone = spread.own(sentence).equals(List.of(draft));
        signs.add("spread:" + (alone ? "alone" : spread.of(sentence) == draft ? "this" : "none"));
        int gap = draft.distance(sentence);
        boolean nearer = scene.drafts.stream().anyMatch(d -> d != draft && d.distance(sentence) < gap);
        signs.add("nearer:" + nearer);
        signs.add("nearer:" + nearer + ":" + Math.min(gap, 2));
        signs.add("moves:" + draft.kinds.contains(Kind.EVACUATION));
    }
}
