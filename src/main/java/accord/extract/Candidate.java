package accord.extract;

import accord.model.Role;
import java.util.EnumSet;
import java.util.Set;

/** An actor that may have a part in a deal, while its roles are found. */
final class Candidate {
    final Named named;
    final Set<Role> roles = EnumSet.noneOf(Role.class);

    /** What the grammar says of it around the deal, and in the deal's own sentences. */
    final Set<Part> parts = EnumSet.noneOf(Part.class);

    final Set<Part> own = EnumSet.noneOf(Part.class);

    /** Sentences between its nearest mention and the nearest sentence of the deal. */
    int distance = Integer.MAX_VALUE;

    /** Whether a sentence says that it had no part. */
    boolean outside;

    /** Whether a sentence nearby says that it holds the place that is left. */
    boolean holds;

    Candidate(Named named) {
        this.named = named;
    }

    boolean party() {
        return roles.contains(Role.PARTY);
    }
}
