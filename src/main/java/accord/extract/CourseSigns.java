package accord.extract;

import accord.codebook.Cues;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an article's words say of where a deal stands: each sign is a name that the weights of {@link CourseWeights}
 * know. Signs are the codebook's course words (begun, halted, broken …) with how they are put and how near they stand to
 * the deal's own words, and the moods of the deal's own verbs. Those of the lead and the last word count apart.
 */
final class CourseSigns {
    private static final Set<String> SENSES = Set.of(
            "completed",
            "carried",
            "begun",
            "arrived",
            "continued",
            "inforce",
            "violated",
            "agreed",
            "scheduled",
            "negotiating",
            "proposed",
            "suspended",
            "collapsed",
            "denied",
            "barred",
            "resumed",
            "rest",
            "prospective");
    private static final int LEAD = 3;
    private static final int REACH = 2;

    /** Weight of a course word that the grammar does not tie to the deal. */
    private static final double LOOSE = 0.4;

    /** The same for words that tell of much else besides deals. */
    private static final double STRAY = 0.15;

    private static final Set<String> COMMON = Set.of(
            "begun", "continued", "arrived", "inforce", "rest", "resumed", "scheduled", "completed", "prospective");

    /** How much more the lead counts. */
    private static final double NEWS = 1.4;

    private record Sign(int sentence, int token, String name, double weight, boolean earlier) {
        /** Whether it can be the last word: tied to the deal, and not told as what went before ("it had begun"). */
        boolean close() {
            return weight >= 1 && !earlier;
        }
    }

    private final Scene scene;
    private final Draft draft;
    private final List<Sign> signs = new ArrayList<>();
    private final SortedMap<String, Double> all = new TreeMap<>();

    private CourseSigns(Scene scene, Draft draft) {
        this.scene = scene;
        this.draft = draft;
    }

    static SortedMap<String, Double> of(Scene scene, Draft draft) {
        CourseSigns signs = new CourseSigns(scene, draft);
        for (Report report : draft.reports) {
            signs.words(report);
            signs.verbs(report);
        }
        signs.beside();
        signs.sum();
        signs.frame();
        return signs.all;
    }

    /** Course words in the sentences that tell of the deal. */
    private void words(Report report) {
        Sentence sentence = scene.sentence(report.sentence);
        for (Cues.Found found : scene.cues.get(report.sentence)) {
            if (!SENSES.contains(found.cue().sense()) || shadowed(report.sentence, found)) {
                continue;
            }
            boolean tied = Tie.tight(sentence, found.head(), report.events);
            if (!tied && others(sentence, found.head(), report)) {
                continue;
            }
            String how = how(sentence, found);
            signs.add(new Sign(
                    report.sentence,
                    found.head(),
                    found.cue().sense() + how,
                    tied ? 1 : loose(found),
                    earlier(sentence, found.head())));
        }
    }

    /** Whether the word is tied to what another deal's report says in the same sentence. */
    private boolean others(Sentence sentence, int token, Report report) {
        return scene.reports.stream()
                .anyMatch(r -> r != report
                        && r.sentence == report.sentence
                        && !draft.reports.contains(r)
                        && Tie.tight(sentence, token, r.events));
    }

    /** Course words in sentences that tell of no deal by themselves, but stand by one that tells of this. */
    private void beside() {
        for (Sentence sentence : scene.reading.sentences()) {
            int at = sentence.index();
            if (!sentence.parsed() || scene.reports.stream().anyMatch(r -> r.sentence == at) || nearest(at) != draft) {
                continue;
            }
            for (Cues.Found found : scene.cues.get(at)) {
                if (SENSES.contains(found.cue().sense()) && !shadowed(at, found)) {
                    signs.add(new Sign(
                            at, found.head(), found.cue().sense() + how(sentence, found), loose(found), false));
                }
            }
        }
    }

    private static double loose(Cues.Found found) {
        return COMMON.contains(found.cue().sense()) ? STRAY : LOOSE;
    }

    private Draft nearest(int sentence) {
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Draft one : scene.drafts) {
            for (Report report : one.reports) {
                int distance = report.sentence <= sentence
                        ? 2 * (sentence - report.sentence)
                        : 2 * (report.sentence - sentence) + 1;
                if (distance < least) {
                    least = distance;
                    best = one;
                }
            }
        }
        return least <= 2 * REACH + 1 || scene.drafts.size() == 1 ? best : null;
    }

    /** How the deal's own verbs put what happens under it. */
    private void verbs(Report report) {
        Sentence sentence = scene.sentence(report.sentence);
        for (Event event : report.events) {
            String family = event.kinds().isEmpty()
                    ? event.cue().sense()
                    : event.kinds().contains(Kind.CEASEFIRE) ? "truce" : "move";
            boolean verbal = sentence.tokens().get(event.token()).isVerb();
            String mood = mood(sentence, event.token(), event.mood());
            signs.add(new Sign(
                    report.sentence,
                    event.token(),
                    family + (verbal ? ":" : ".noun:") + mood,
                    verbal && family.equals("move") ? 1 : LOOSE,
                    mood.equals("haddone")));
        }
    }

    private static boolean earlier(Sentence sentence, int token) {
        if (!sentence.parsed()) {
            return false;
        }
        Mood mood = Mood.of(sentence, token);
        return mood.perfect() && mood.tense() == Mood.Tense.PAST;
    }

    static String mood(Sentence sentence, int token, Mood mood) {
        if (conditional(sentence, token)) {
            return "if";
        }
        if (mood.verb() < 0) {
            return "none";
        }
        if (terms(sentence, token)) {
            return "terms";
        }
        String verb = sentence.tokens().get(mood.verb()).lemma();
        String steer = mood.control();
        boolean steered = mood.tense() == Mood.Tense.NONE || mood.tense() == Mood.Tense.PAST && !steer.isEmpty();
        if (CourseWords.REFUSE.contains(verb) || steered && CourseWords.REFUSE.contains(steer)) {
            return "refused";
        }
        if (CourseWords.BEGIN.contains(verb) || steered && CourseWords.BEGIN.contains(steer)) {
            boolean earlier = mood.perfect() && mood.tense() == Mood.Tense.PAST;
            return mood.future() ? "planned" : mood.negated() ? "notyet" : earlier ? "haddone" : "begun";
        }
        boolean noun = mood.verb() != token;
        if (noun && CourseWords.ASK.contains(verb)) {
            return "asked";
        }
        if (mood.negated()) {
            return mood.future() || !mood.modal().isEmpty() ? "never" : "notyet";
        }
        if (mood.future()) {
            return mood.modal().equals("would") ? "would" : "planned";
        }
        if (!mood.modal().isEmpty()) {
            return Set.of("should", "must").contains(mood.modal()) ? "ought" : "maybe";
        }
        if (steered && CourseWords.AGREE.contains(steer)
                || noun && !mood.perfect() && CourseWords.AGREE.contains(verb)) {
            return "agreedto";
        }
        if (steered && CourseWords.PLAN.contains(steer)) {
            return "planned";
        }
        if (steered && CourseWords.ASK.contains(steer)) {
            return "asked";
        }
        if (mood.tense() == Mood.Tense.NONE) {
            return mood.progressive() ? "ing" : "inf";
        }
        if (mood.progressive()) {
            return mood.tense() == Mood.Tense.PRESENT ? "doing" : mood.perfect() ? "done" : "wasdoing";
        }
        if (mood.perfect()) {
            return mood.tense() == Mood.Tense.PRESENT ? "hasdone" : "haddone";
        }
        return mood.tense() == Mood.Tense.PRESENT ? "does" : "did";
    }

    /** "the deal provides for the evacuation", "it involved evacuating": what was agreed, not what was done. */
    private static boolean terms(Sentence sentence, int token) {
        Token at = sentence.tokens().get(token);
        for (int i = 0; i < 6 && at != null; i++) {
            boolean own = at.index() == token;
            Token head = sentence.head(at);
            if (own && at.isVerb() && head != null && CourseWords.LETTING.contains(head.lemma())) {
                return true;
            }
            if (!own && at.isVerb() && CourseWords.TERMS.contains(at.lemma())) {
                return true;
            }
            boolean finite = at.isVerb() && !at.tag().equals("VBG") && !at.tag().equals("VB");
            if (finite) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** How a course word is put: plain "", ahead "+", denied "-", uncertain "?". */
    private static String how(Sentence sentence, Cues.Found found) {
        if (!sentence.parsed()) {
            return "";
        }
        if (conditional(sentence, found.head())) {
            return "?";
        }
        Mood mood = Mood.of(sentence, found.head());
        if (mood.negated() && !found.cue().needs("asis")) {
            return "-";
        }
        if (mood.future() || CourseWords.PLAN.contains(mood.control()) && mood.tense() == Mood.Tense.NONE) {
            return "+";
        }
        return mood.modal().isEmpty() ? "" : "?";
    }

    /** "if the deal is implemented": nothing is said of how it stands. */
    private static boolean conditional(Sentence sentence, int token) {
        int at = token;
        for (int i = 0; i < 6 && at >= 0; i++) {
            Token node = sentence.tokens().get(at);
            if (node.label().equals("advcl")
                    && sentence.children(node).stream()
                            .anyMatch(c -> List.of("if", "unless").contains(c.lemma()))) {
                return true;
            }
            at = node.head();
        }
        return false;
    }

    /** "halted the bombing" does not halt the deal. */
    private boolean shadowed(int sentence, Cues.Found found) {
        return scene.cues.get(sentence).stream()
                .anyMatch(f -> f.cue().sense().equals("shadow")
                        && f.begin() <= found.head()
                        && found.head() < f.end()
                        && f.cue().needs(found.cue().sense()));
    }

    private void sum() {
        signs.sort(Comparator.comparingInt(Sign::sentence)
                .thenComparingInt(Sign::token)
                .thenComparing(Sign::name));
        Sign last = null;
        for (Sign sign : signs) {
            all.merge(sign.name, sign.weight * (sign.sentence < LEAD ? NEWS : 1), Double::sum);
            last = sign.close() ? sign : last;
        }
        if (last != null) {
            all.merge(last.name, 0.7, Double::sum);
        }
        for (Map.Entry<String, Double> entry : all.entrySet()) {
            entry.setValue(Math.round(1000 * Math.log1p(entry.getValue()) / Math.log(2)) / 1000.0);
        }
    }

    /** What is known of the deal besides the words of its course. */
    private void frame() {
        all.put("any", 1.0);
        boolean truce = draft.kinds.contains(Kind.CEASEFIRE);
        boolean moves = draft.kinds.stream().anyMatch(k -> k != Kind.CEASEFIRE && k != Kind.ACCESS);
        all.put(truce ? moves ? "is:both" : "is:truce" : moves ? "is:move" : "is:access", 1.0);
        if (draft.background) {
            all.put(truce && !moves ? "is:recalled.truce" : "is:recalled.move", 1.0);
        }
        if (draft.reports.stream().allMatch(r -> r.imagined)) {
            all.put("is:imagined", 1.0);
        }
        if (draft.reports.stream().noneMatch(Report::strong)) {
            all.put("is:untold", 1.0);
        }
        if (draft.reports.get(0).sentence < LEAD) {
            all.put("is:lead", 1.0);
        }
    }
}
