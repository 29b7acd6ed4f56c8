package accord.extract;

import accord.model.Kind;
import accord.model.Role;
import java.util.List;
import java.util.Set;

/** Turns what the grammar says of each candidate into its roles. */
final class ToldRoles {
    private final Cast cast;

    ToldRoles(Cast cast) {
        this.cast = cast;
    }

    void add() {
        cast.candidates().forEach(this::cast);
        states();
        helpers();
    }

    private void cast(Candidate candidate) {
        Named named = candidate.named;
        if (named.helper()) {
            help(candidate);
        } else if (named.state()) {
            stand(candidate);
        } else if (named.type().equals("community")) {
            speak(candidate);
        } else {
            fight(candidate);
        }
        if (!candidate.roles.isEmpty()) {
            cast.rules.add("actors:grammar");
        }
    }

    /** Bodies of aid carry out; those of states broker, unless the words say that they drive or watch. */
    private void help(Candidate candidate) {
        if (candidate.outside) {
            return;
        }
        if (candidate.parts.contains(Part.BROKERS)) {
            candidate.roles.add(Role.MEDIATOR);
        } else if (candidate.parts.contains(Part.CARRIES)
                && (candidate.named.type().equals("aid") || cast.moves() || cast.access())) {
            candidate.roles.add(Role.FACILITATOR);
        }
    }

    /** States from outside broker, make a deal themselves, or send escorts. */
    private void stand(Candidate candidate) {
        Set<Part> parts = candidate.parts;
        if (parts.contains(Part.BROKERS)) {
            candidate.roles.add(Role.MEDIATOR);
        } else if (parts.contains(Part.DEALS)) {
            candidate.roles.add(Role.PARTY);
        } else if (parts.contains(Part.CARRIES) && !parts.contains(Part.SIDE) && cast.moves()) {
            candidate.roles.add(Role.FACILITATOR);
        }
    }

    /** Elders and committees make a deal, or go between where both sides that fight stand in it. */
    private void speak(Candidate candidate) {
        boolean residents = candidate.named.id().endsWith(".residents");
        if (candidate.parts.contains(Part.BROKERS)) {
            candidate.roles.add(Role.MEDIATOR);
        } else if (candidate.parts.contains(Part.DEALS) && (!residents || candidate.own.contains(Part.DEALS))) {
            candidate.roles.add(Role.PARTY);
        }
    }

    private void fight(Candidate candidate) {
        Named named = candidate.named;
        Set<Part> parts = candidate.parts;
        if (parts.contains(Part.LEAVES) && named.group()) {
            candidate.roles.add(Role.PARTY);
            if (cast.moves() || cast.draft.kinds.contains(Kind.HANDOVER)) {
                candidate.roles.add(Role.EVACUEE);
            }
        }
        boolean truce = cast.draft.kinds.iterator().next() == Kind.CEASEFIRE && !cast.moves();
        if (parts.contains(Part.DEALS)
                || parts.contains(Part.BROKERS)
                || parts.contains(Part.SIDE) && (!truce || !named.group())) {
            candidate.roles.add(Role.PARTY);
        }
    }

    /** Two states from outside that announce a truce together stand over it. */
    private void states() {
        if (!cast.draft.kinds.contains(Kind.CEASEFIRE)) {
            return;
        }
        List<Candidate> told = cast.candidates().stream()
                .filter(c ->
                        c.named.state() && c.distance == 0 && !c.named.country().equals(cast.country))
                .filter(c -> c.named.sentence() == cast.draft.anchor || c.parts.contains(Part.BROKERS))
                .toList();
        if (told.size() >= 2) {
            for (Candidate candidate : told) {
                candidate.roles.clear();
                candidate.roles.add(Role.MEDIATOR);
            }
            cast.rules.add("actors:states-together");
        }
    }

    /** Bodies of aid that a deal's sentence names carry it out. */
    private void helpers() {
        for (Candidate candidate : cast.candidates()) {
            boolean told = candidate.parts.contains(Part.TELLS) && !cast.access();
            if (!candidate.named.helper()
                    || !candidate.roles.isEmpty()
                    || candidate.distance > 0
                    || candidate.outside
                    || told) {
                continue;
            }
            if (candidate.named.type().equals("aid")) {
                candidate.roles.add(Role.FACILITATOR);
                cast.rules.add("actors:aid");
            } else if (cast.asked() && candidate.named.sentence() == cast.draft.anchor) {
                candidate.roles.add(Role.MEDIATOR);
                cast.rules.add("actors:asks");
            }
        }
    }
}
