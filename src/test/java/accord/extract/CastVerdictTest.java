package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.SignTable;
import accord.model.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who is given which role by what speaks for it. */
class CastVerdictTest {
    private static final SignTable WEIGHTS =
            SignTable.of("weights.tsv", """
            sign\tparty\tmediator\tfacilitator\tevacuee\tany
            signs\t2\t-2\t-2\t-2\t2
            leaves\t1\t-2\t-2\t1.5\t2
            hosts\t-1\t-0.5\t-3\t-3\t0.5
            doubts\t-1\t-2\t-2\t-2\t-1
            watches\t-3\t-3\t-3\t-3\t-3
            """.getBytes(StandardCharsets.UTF_8), CastOption.QUESTIONS);

    private static Candidate judged(boolean outside, String... signs) {
        Candidate candidate = new Candidate(
                new Named(0, 0, 0, 0, "xx.rebels", "rebels", "xx.rebels", "generic", "rebel", "", "rebels"));
        candidate.outside = outside;
        candidate.roles.add(Role.FACILITATOR);
        new CastVerdict(WEIGHTS)
                .decide(List.of(new CastOption(
                        candidate, CastOption.words(candidate), List.of(), new TreeSet<>(List.of(signs)))));
        return candidate;
    }

    @Test
    void whatSpeaksForARoleGivesIt() {
        assertThat(judged(false, "signs").roles).containsExactly(Role.PARTY);
    }

    @Test
    void thoseWhoLeaveHaveTwoRoles() {
        assertThat(judged(false, "leaves").roles).containsExactly(Role.PARTY, Role.EVACUEE);
    }

    @Test
    void whoSurelyHasARoleHasTheLikeliest() {
        assertThat(judged(false, "hosts").roles).containsExactly(Role.MEDIATOR);
    }

    @Test
    void theRulesAreOverruledWhereNothingElseSpeaksForThem() {
        assertThat(judged(false, "watches").roles).isEmpty();
    }

    @Test
    void whomASentenceKeepsOutHasNoRole() {
        assertThat(judged(true, "signs").roles).isEmpty();
    }

    @Test
    void thoseWhoAreListedTogetherStandTogether() {
        Candidate listed = judged(false, "signs");
        Candidate other = judged(false);
        Candidate far = judged(false);
        new CastVerdict(WEIGHTS)
                .decide(List.of(
                        new CastOption(listed, Set.of(), List.of(), new TreeSet<>(List.of("signs"))),
                        new CastOption(other, Set.of(), List.of(listed), new TreeSet<>(List.of("doubts"))),
                        new CastOption(far, Set.of(), List.of(listed), new TreeSet<>(List.of("watches")))));
        assertThat(other.roles).containsExactly(Role.PARTY);
        assertThat(far.roles).isEmpty();
    }

    @Test
    void weightsAreReadByQuestion() {
        assertThat(WEIGHTS.sums(new TreeSet<>(List.of("hosts"))))
                .isEqualTo(Map.of("party", -1.0, "mediator", -0.5, "facilitator", -3.0, "evacuee", -3.0, "any", 0.5));
    }
}
