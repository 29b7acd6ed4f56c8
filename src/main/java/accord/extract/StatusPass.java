package accord.extract;

import accord.codebook.Cues;
import accord.model.Kind;
import accord.model.Status;
import accord.text.Sentence;
import accord.text.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
            boolean truce = truce(draft);
            for (Report report : draft.reports) {
                read(scene, report, truce, last);
            }
            draft.status = decide(draft, truce, last);
            draft.rules.add("status:"
                    + last.keySet().stream()
                            .map(w -> w.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("+")));
        }
    }

    private static boolean truce(Draft draft) {
        return draft.kinds.size() == 1 && draft.kinds.contains(Kind.CEASEFIRE)
                || draft.reports.get(0).kinds.iterator().hasNext()
                        && draft.reports.get(0).kinds.iterator().next() == Kind.CEASEFIRE;
    }

    private static void read(Scene scene, Report report, boolean truce, Map<Word, Integer> last) {
        Sentence sentence = scene.sentence(report.sentence);
        List<Event> events = truce
                ? report.events
                : report.events.stream()
                        .filter(e -> !e.kinds().contains(Kind.CEASEFIRE))
                        .toList();
        for (Cues.Found found : scene.cues.get(report.sentence)) {
            if (!SENSES.contains(found.cue().sense()) || !Tie.tight(sentence, found.head(), events)) {
                continue;
            }
            Mood mood = Mood.of(sentence, found.head());
            Word word = Word.valueOf(found.cue().sense().toUpperCase(Locale.ROOT));
            if (word == Word.DENIED && relative(sentence, found.head()) || conditional(sentence, found.head())) {
                continue;
            }
            if (mood.negated() && word != Word.UNDERWAY && word != Word.AGREED) {
                continue;
            }
            if (mood.negated()) {
                word = Word.SUSPENDED;
            }
            boolean ahead = mood.future()
                    || !mood.modal().isEmpty()
                    || Set.of("due", "expect", "plan", "set", "schedule").contains(mood.control());
            if (ahead && word != Word.DENIED && word != Word.PROPOSED && word != Word.NEGOTIATING) {
                word = Word.PLANNED;
            }
            put(last, word, report.sentence, found.head());
        }
        for (Event event : events) {
            if (event.kinds().isEmpty()
                    || event.kinds().contains(Kind.CEASEFIRE) && !event.kinds().contains(Kind.EVACUATION)) {
                continue;
            }
            Word word = conditional(sentence, event.token()) ? null : word(event.mood(), sentence);
            if (word != null) {
                put(last, word, report.sentence, event.token());
            }
        }
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

    /** "those who refuse it will leave": some people refuse, the deal stands. */
    private static boolean relative(Sentence sentence, int token) {
        return token >= 0
                && List.of("relcl", "acl").contains(sentence.tokens().get(token).label());
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
            return mood.future() ? Word.DENIED : mood.tense() == Mood.Tense.PAST ? Word.SUSPENDED : null;
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

    private static Status decide(Draft draft, boolean truce, Map<Word, Integer> last) {
        if (draft.reports.stream().allMatch(r -> r.imagined)) {
            return Status.PROSPECTIVE;
        }
        int resumed = at(last, Word.RESUMED);
        int completed = at(last, Word.COMPLETED);
        int underway = Math.max(at(last, Word.UNDERWAY), resumed);
        int done = at(last, Word.DONE);
        int planned = at(last, Word.PLANNED);
        int denied = at(last, Word.DENIED);
        int suspended = at(last, Word.SUSPENDED);
        int collapsed = at(last, Word.COLLAPSED);
        boolean told = draft.reports.stream()
                .flatMap(r -> r.events.stream())
                .anyMatch(e -> !e.kinds().isEmpty());
        if (collapsed > Math.max(resumed, truce ? -1 : completed)) {
            return Status.COLLAPSED;
        }
        if (!told) {
            if (denied >= 0) {
                return Status.DENIED;
            }
            return draft.background ? Status.COMPLETED : Status.NEGOTIATING;
        }
        if (denied > Math.max(Math.max(underway, completed), done)) {
            return Status.DENIED;
        }
        if (draft.background) {
            return truce ? done >= 0 || completed >= 0 ? Status.COMPLETED : Status.UNDERWAY : Status.COMPLETED;
        }
        if (suspended > Math.max(resumed, completed)) {
            return Status.SUSPENDED;
        }
        if (!truce && completed > resumed) {
            return Status.COMPLETED;
        }
        if (truce && underway >= 0) {
            return planned > underway ? Status.AGREED : Status.UNDERWAY;
        }
        if (underway >= 0) {
            return Status.UNDERWAY;
        }
        if (!truce && done >= 0) {
            return planned >= 0 ? Status.UNDERWAY : Status.COMPLETED;
        }
        if (at(last, Word.AGREED) >= 0) {
            return Status.AGREED;
        }
        if (at(last, Word.PROPOSED) >= 0 && at(last, Word.NEGOTIATING) < 0) {
            return Status.PROPOSED;
        }
        if (at(last, Word.NEGOTIATING) >= 0) {
            return Status.NEGOTIATING;
        }
        return truce && planned < 0 ? Status.UNDERWAY : Status.AGREED;
    }

    private static int at(Map<Word, Integer> last, Word word) {
        return last.getOrDefault(word, -1);
    }
}
