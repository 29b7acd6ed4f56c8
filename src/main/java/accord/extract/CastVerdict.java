package accord.extract;

import accord.codebook.SignTable;
import accord.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which roles each actor has in a deal: weighs the signs of every option, the rules' answer being among them. The weights
 * (logistic regressions, one a role) are fitted on coded articles of the project's own writing.
 */
final class CastVerdict {
    /** From these log odds on a role is given: an actor that is left out costs as much as one too many. */
    private static final double LEAST = -0.6;

    /** So much is enough for a role that other things than signs speak for: lists stand together. */
    private static final double LIGHTLY = -2.2;

    private final SignTable weights;

    CastVerdict(SignTable weights) {
        this.weights = weights;
    }

    /** Sets the roles of every option anew; whom a sentence keeps out of the deal has none. */
    void decide(List<CastOption> options) {
        for (CastOption option : options) {
            boolean outside = option.candidate().outside;
            Set<Role> roles = outside ? Set.of() : roles(weights.sums(option.signs()), option.ruled());
            option.candidate().roles.clear();
            option.candidate().roles.addAll(roles);
        }
        for (CastOption option : options) {
            if (option.candidate().roles.isEmpty() && !option.candidate().outside) {
                option.candidate().roles.addAll(lightly(option));
            }
        }
    }

    /** The roles of those listed with it, and a side's where it holds the place, unless much speaks against them. */
    private Set<Role> lightly(CastOption option) {
        Map<String, Double> sums = weights.sums(option.signs());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        option.beside().forEach(listed -> roles.addAll(listed.roles));
        if (option.candidate().holds) {
            roles.add(Role.PARTY);
        }
        roles.removeIf(role -> sums.get(role.word()) <= LIGHTLY);
        return roles;
    }

    /** The roles that log odds speak for; where it likely has one and none stands out, the likeliest of those by the rules, else of all. */
    static Set<Role> roles(Map<String, Double> sums, Set<String> ruled) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Role best = null;
        for (Role role : Role.values()) {
            double odds = sums.get(role.word());
            if (odds > LEAST) {
                roles.add(role);
            }
            boolean open = ruled.isEmpty() || ruled.contains(role.word());
            if (open && (best == null || odds > sums.get(best.word()))) {
                best = role;
            }
        }
        if (roles.isEmpty() && sums.get("any") > LEAST) {
            roles.add(best);
        }
        return roles;
    }
}
