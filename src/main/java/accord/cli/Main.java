package accord.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Words become a run; its outcome becomes the exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        // Whatever the machine's character set: what is printed is data.
        PrintWriter out = new PrintWriter(new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new java.io.OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code = run(out, err, words);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a verb in this process. */
    static int run(PrintWriter out, PrintWriter err, String... words) {
        CommandLine command = new CommandLine(new Accord())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Outcome::wrongUsage)
                .setExecutionExceptionHandler(Outcome::failed);
        try {
            return command.execute(words);
        } catch (Error fault) {
            // Too little memory, a library of another version: the last line says so, as for every other fault.
            return Outcome.failed(fault, err);
        }
    }
}
