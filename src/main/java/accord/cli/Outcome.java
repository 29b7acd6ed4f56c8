package accord.cli;

import accord.evaluate.GoldException;
import accord.store.Fault;
import java.io.PrintWriter;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Exit codes of the contract, and the one line on standard error that goes with each. */
final class Outcome {
    static final int DONE = 0;
    static final int PROGRAM = 1;
    static final int USAGE = 2;
    static final int ARCHIVE = 3;
    static final int AUDIT = 4;
    static final int BUSY = 5;

    /** Enough to find the place, little enough for a page. */
    private static final int FRAMES = 20;

    private Outcome() {}

    static int wrongUsage(ParameterException fault, String[] words) {
        CommandLine command = fault.getCommandLine();
        say(
                command.getErr(),
                fault.getMessage() + " (see accord "
                        + (command.getParent() == null ? "" : command.getCommandName() + " ") + "--help)");
        return USAGE;
    }

    static int failed(Exception failure, CommandLine command, ParseResult words) {
        return failed(failure, command.getErr());
    }

    static int failed(Throwable failure, PrintWriter err) {
        Fault fault = find(failure, Fault.class);
        if (fault != null || find(failure, GoldException.class) != null) {
            say(err, reason(failure));
            return fault == null ? USAGE : code(fault.kind());
        }
        Throwable cause = root(failure);
        err.println(cause);
        Stream.of(cause.getStackTrace()).limit(FRAMES).forEach(frame -> err.println("  at " + frame));
        say(err, "failed: " + reason(failure));
        return PROGRAM;
    }

    /** Why, in one line: what the program has to say of it, else what went wrong at the bottom. */
    static String reason(Throwable failure) {
        Throwable told = find(failure, Fault.class);
        if (told == null) {
            told = find(failure, GoldException.class);
        }
        return told == null
                ? root(failure).toString().lines().findFirst().orElse("")
                : told.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static int code(Fault.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case ARCHIVE -> ARCHIVE;
            case AUDIT -> AUDIT;
            case BUSY -> BUSY;
        };
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static void say(PrintWriter err, String message) {
        err.println("accord: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }
}
