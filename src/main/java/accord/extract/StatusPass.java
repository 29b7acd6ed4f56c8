package accord.extract;

import accord.codebook.Cues;
import accord.model.Kind;
import accord.model.Status;
import accord.text.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says where each deal stands at the end of what the article tells of it: gathers what each report says of its course
 * (agreed, begun, halted, broken …), from constructions that the grammar ties to the deal's events and from the mood of
 * its verbs, and takes the last word that counts.
 */
final class StatusPass implements Pass {
    /** What the words say of a deal's course. */
    enum Word {
        COMPLETED,
        UNDERWAY,
        AGREED,
        NEGOTIATING,
        PROPOSED,
        SUSPENDED,
        COLLAPSED,
        DENIED,
        RESUMED,
        /** A verb in the past: it happened. */
        DONE,
        /** A verb in the future: it is to happen. */
        PLANNED
    }

    private static final Set<String> SENSES = Set.of(
            "completed",
            "underway",
            "agreed",
            "negotiating",
            "proposed",
            "suspended",
            "collapsed",
            "denied",
            "resumed");
    private static final Set<String> BEGINNING = Set.of("begin", "start", "continue", "keep", "commence", "resume");
    private static final Set<String> REFUSING = Set.of("refuse", "reject", "decline", "prevent", "deny");
    private static final Set<String> AGREEING =
            Set.of("agree", "accept", "expect", "plan", "prepare", "consent", "promise", "pledge", "oblige", "wait");

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            Map<Word, Integer> last = new EnumMap<>(Word.class);
            for (Report report : draft.reports) {
                read(scene, report, last);
            }
            draft.status = decide(draft, last);
            draft.rules.add("status:" + last);
        }
    }

    private static void read(Scene scene, Report report, Map<Word, Integer> last) {
        Sentence sentence = scene.sentence(report.sentence);
        for (Cues.Found found : scene.cues.get(report.sentence)) {
            if (SENSES.contains(found.cue().sense()) && tied(sentence, found, report.events)) {
                Mood mood = Mood.of(sentence, found.head());
                Word word = Word.valueOf(found.cue().sense().toUpperCase(java.util.Locale.ROOT));
                if (mood.negated() && (word == Word.COLLAPSED || word == Word.COMPLETED || word == Word.DENIED)) {
                    continue;
                }
                if (mood.negated() && (word == Word.UNDERWAY || word == Word.AGREED)) {
                    word = Word.SUSPENDED;
                }
                if (mood.future() && (word == Word.COMPLETED || word == Word.UNDERWAY || word == Word.RESUMED)) {
                    word = Word.PLANNED;
                }
                if (word == Word.DENIED && relative(sentence, found.head())) {
                    continue;
                }
                put(last, word, report.sentence, found.head());
            }
        }
        for (Event event : report.events) {
            if (event.kinds().isEmpty() || event.kinds().contains(Kind.CEASEFIRE)) {
                continue;
            }
            Mood mood = event.mood();
            Word word = word(mood, sentence);
            if (word != null) {
                put(last, word, report.sentence, event.token());
            }
        }
    }

    /** "those who refuse it will leave": some people refuse, the deal stands. */
    private static boolean relative(Sentence sentence, int token) {
        return List.of("relcl", "acl").contains(sentence.tokens().get(token).label());
    }

    private static Word word(Mood mood, Sentence sentence) {
        String verb = mood.verb() < 0 ? "" : sentence.tokens().get(mood.verb()).lemma();
        if (REFUSING.contains(mood.control()) || REFUSING.contains(verb)) {
            return relative(sentence, mood.verb()) ? null : Word.DENIED;
        }
        if (BEGINNING.contains(mood.control()) || BEGINNING.contains(verb)) {
            return mood.future() ? Word.PLANNED : Word.UNDERWAY;
        }
        if (mood.negated()) {
            return mood.future() ? Word.DENIED : Word.SUSPENDED;
        }
        if (mood.future() || AGREEING.contains(mood.control()) || AGREEING.contains(verb)) {
            return Word.PLANNED;
        }
        if (!mood.modal().isEmpty()) {
            return Word.PLANNED;
        }
        if (mood.progressive() && mood.tense() != Mood.Tense.NONE) {
            return Word.UNDERWAY;
        }
        if (mood.tense() == Mood.Tense.PAST || mood.perfect()) {
            return Word.DONE;
        }
        return null;
    }

    private static void put(Map<Word, Integer> last, Word word, int sentence, int token) {
        last.merge(word, sentence * 1000 + token, Math::max);
    }

    private static boolean tied(Sentence sentence, Cues.Found found, List<Event> events) {
        return events.stream().anyMatch(e -> Math.abs(e.token() - found.head()) <= 3)
                || Tie.holds(sentence, found.head(), events);
    }

    private static Status decide(Draft draft, Map<Word, Integer> last) {
        boolean recalled = draft.reports.stream().allMatch(r -> r.recalled);
        if (draft.reports.stream().allMatch(r -> r.imagined)) {
            return Status.PROSPECTIVE;
        }
        boolean truce = draft.kinds.iterator().next() == Kind.CEASEFIRE;
        int resumed = Math.max(at(last, Word.RESUMED), -1);
        int collapsed = at(last, Word.COLLAPSED);
        if (collapsed > resumed && collapsed >= 0) {
            return Status.COLLAPSED;
        }
        int moving = Math.max(Math.max(at(last, Word.UNDERWAY), at(last, Word.COMPLETED)), at(last, Word.DONE));
        int denied = at(last, Word.DENIED);
        if (denied >= 0 && denied > moving) {
            return Status.DENIED;
        }
        int suspended = at(last, Word.SUSPENDED);
        if (suspended >= 0 && suspended > resumed && suspended > at(last, Word.COMPLETED) && !recalled) {
            return Status.SUSPENDED;
        }
        if (!truce && at(last, Word.COMPLETED) >= 0) {
            return Status.COMPLETED;
        }
        if (!truce && recalled && moving >= 0) {
            return Status.COMPLETED;
        }
        if (at(last, Word.UNDERWAY) >= 0 || resumed >= 0) {
            return Status.UNDERWAY;
        }
        if (!truce && at(last, Word.DONE) >= 0) {
            return at(last, Word.PLANNED) >= 0 ? Status.UNDERWAY : Status.COMPLETED;
        }
        if (at(last, Word.AGREED) >= 0) {
            return truce && recalled ? Status.UNDERWAY : Status.AGREED;
        }
        if (at(last, Word.NEGOTIATING) >= 0) {
            return Status.NEGOTIATING;
        }
        if (at(last, Word.PROPOSED) >= 0) {
            return Status.PROPOSED;
        }
        return truce ? Status.UNDERWAY : recalled ? Status.COMPLETED : Status.AGREED;
    }

    private static int at(Map<Word, Integer> last, Word word) {
        return last.getOrDefault(word, -1);
    }
}
