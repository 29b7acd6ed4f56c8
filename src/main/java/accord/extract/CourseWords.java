package accord.extract;

import java.util.Set;

/** Verbs that steer another: begun to leave, agreed to leave, due to leave, asked to leave, refused to leave. */
final class CourseWords {
    static final Set<String> BEGIN = Set.of("begin", "start", "continue", "keep", "commence", "resume", "proceed");
    static final Set<String> REFUSE = Set.of("refuse", "reject", "decline", "prevent", "deny", "stop", "block");
    static final Set<String> AGREE = Set.of("agree", "accept", "consent", "promise", "pledge", "oblige", "undertake");
    static final Set<String> PLAN =
            Set.of("due", "expect", "plan", "set", "schedule", "prepare", "ready", "be", "about", "intend", "slate");
    static final Set<String> ASK = Set.of(
            "ask",
            "urge",
            "call",
            "demand",
            "propose",
            "offer",
            "want",
            "seek",
            "request",
            "hope",
            "try",
            "willing",
            "negotiate",
            "suggest",
            "appeal",
            "need",
            "attempt");

    static final Set<String> TERMS = Set.of(
            "include",
            "involve",
            "provide",
            "stipulate",
            "oblige",
            "require",
            "envisage",
            "allow",
            "permit",
            "mean",
            "foresee",
            "specify",
            "entail",
            "intend",
            "aim",
            "let",
            "see",
            "enable",
            "cover",
            "contain");

    static final Set<String> LETTING = Set.of("let", "see", "allow", "help", "enable", "make");

    private CourseWords() {}
}
