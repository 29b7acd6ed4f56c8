package accord.extract;

import java.util.Set;

/** Words that tell what happened to a deal at a date, by lemma. */
final class DateWords {
    private DateWords() {}

    static final Set<String> AGREE = Set.of(
            "agree",
            "reach",
            "sign",
            "strike",
            "conclude",
            "clinch",
            "seal",
            "broker",
            "initial",
            "accept",
            "approve",
            "negotiate",
            "make",
            "finalise",
            "finalize",
            "underwrite",
            "revive",
            "ink",
            "adopt",
            "sponsor");
    static final Set<String> BEGIN = Set.of(
            "begin",
            "start",
            "commence",
            "take",
            "enter",
            "come",
            "go",
            "launch",
            "implement",
            "hold",
            "be",
            "declare",
            "observe",
            "open",
            "execute",
            "carry");
    static final Set<String> END = Set.of(
            "end",
            "ended",
            "collapse",
            "expire",
            "fail",
            "lapse",
            "finish",
            "complete",
            "cease",
            "abandon",
            "unravel",
            "crumble",
            "terminate",
            "conclude",
            "fall",
            "break",
            "run");
    static final Set<String> SAY = Set.of(
            "say",
            "tell",
            "report",
            "announce",
            "add",
            "confirm",
            "deny",
            "state",
            "claim",
            "write",
            "quote",
            "warn",
            "declare",
            "note",
            "repeat",
            "concede",
            "mention",
            "predict",
            "expect",
            "believe",
            "think",
            "estimate",
            "admit",
            "urge",
            "call",
            "describe",
            "explain",
            "accuse",
            "insist");
    static final Set<String> TELLING = Set.of("announce", "declare", "unveil", "publish");
    static final Set<String> PARTS = Set.of(
            "morning",
            "evening",
            "night",
            "afternoon",
            "noon",
            "midday",
            "midnight",
            "dawn",
            "dusk",
            "hour",
            "beginning",
            "end",
            "middle",
            "start",
            "day",
            "week",
            "month",
            "late",
            "early",
            "weekend");
    static final Set<String> OWN = Set.of(
            "deal",
            "agreement",
            "truce",
            "ceasefire",
            "evacuation",
            "operation",
            "process",
            "exchange",
            "it",
            "they",
            "transfer",
            "departure",
            "exit",
            "batch",
            "convoy",
            "bus",
            "implementation",
            "halt",
            "pause",
            "this",
            "accord",
            "pact",
            "settlement",
            "swap",
            "cessation",
            "cease-fire",
            "withdrawal",
            "handover",
            "lull",
            "calm",
            "arrangement");

    static final Set<String> ENDING = Set.of("end", "collapse", "breakdown", "failure", "expiry", "completion", "over");
    static final Set<String> MOVE = Set.of(
            "leave", "depart", "set", "evacuate", "bus", "drive", "board", "exit", "pull", "transfer", "transport");
    static final Set<String> HALT = Set.of("suspend", "stall", "halt", "interrupt");
    /** What is put off has not begun. */
    static final Set<String> DELAY = Set.of("delay", "postpone", "defer", "put", "cancel", "schedule");

    /** What goes on at a day began before it. */
    static final Set<String> LAST = Set.of("hold", "observe", "be", "continue", "remain", "stay", "last");

    static final Set<String> START = Set.of("begin", "start", "commence");
    static final Set<String> WHOLE = Set.of("be", "implement", "carry", "execute");
    static final Set<String> DEAL = Set.of(
            "deal",
            "agreement",
            "pact",
            "truce",
            "ceasefire",
            "cease-fire",
            "accord",
            "arrangement",
            "settlement",
            "understanding",
            "bargain",
            "swap",
            "terms",
            "reconciliation");
    static final Set<String> FORCE = Set.of("effect", "force", "place", "hold");
}
