package accord.extract;

import accord.codebook.Cues;
import accord.model.Kind;
import accord.model.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Says where each deal stands at the end of what the article tells of it. */
final class StatusPass implements Pass {
    private static final Set<String> SENSES = Set.of(
            "completed", "underway", "agreed", "negotiating", "proposed", "suspended", "collapsed", "denied", "resumed");

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            Map<String, Integer> last = new HashMap<>();
            boolean done = false;
            boolean future = false;
            boolean imagined = true;
            boolean recalled = true;
            for (Report report : draft.reports) {
                imagined &= report.imagined;
                recalled &= report.recalled;
                for (Cues.Found found : scene.cues.get(report.sentence)) {
                    if (SENSES.contains(found.cue().sense())) {
                        last.merge(found.cue().sense(), report.sentence * 1000 + found.head(), Math::max);
                    }
                }
                for (Event event : report.events) {
                    if (event.kinds().isEmpty() || event.kinds().contains(Kind.CEASEFIRE)) {
                        continue;
                    }
                    Mood mood = event.mood();
                    if (mood.future() || Set.of("agree", "expect", "accept", "plan").contains(mood.control())) {
                        future = true;
                    } else if (mood.tense() == Mood.Tense.PAST || mood.perfect()) {
                        done = true;
                    }
                }
            }
            draft.status = decide(draft, last, done, future, imagined, recalled);
        }
    }

    private static Status decide(
            Draft draft, Map<String, Integer> last, boolean done, boolean future, boolean imagined, boolean recalled) {
        if (imagined) {
            return Status.PROSPECTIVE;
        }
        boolean truce = draft.kinds.iterator().next() == Kind.CEASEFIRE;
        int resumed = last.getOrDefault("resumed", -1);
        if (last.getOrDefault("collapsed", -1) > resumed) {
            return Status.COLLAPSED;
        }
        if (last.containsKey("denied") && !last.containsKey("underway") && !last.containsKey("completed")) {
            return Status.DENIED;
        }
        if (last.getOrDefault("suspended", -1) > resumed && !last.containsKey("completed")) {
            return Status.SUSPENDED;
        }
        if (!truce && last.containsKey("completed")) {
            return Status.COMPLETED;
        }
        if (last.containsKey("underway")) {
            return Status.UNDERWAY;
        }
        if (!truce && done && !future) {
            return Status.COMPLETED;
        }
        if (!truce && recalled) {
            return Status.COMPLETED;
        }
        if (last.containsKey("agreed")) {
            return truce && recalled ? Status.UNDERWAY : done ? Status.UNDERWAY : Status.AGREED;
        }
        if (last.containsKey("negotiating")) {
            return Status.NEGOTIATING;
        }
        if (last.containsKey("proposed")) {
            return Status.PROPOSED;
        }
        return truce ? Status.UNDERWAY : done ? Status.COMPLETED : Status.AGREED;
    }
}
