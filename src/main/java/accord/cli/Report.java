package accord.cli;

import accord.store.Receipt;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** What a run did: a short receipt for people, one line of JSON for schedulers and for the lake's history. */
final class Report {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What such options and settings say is kept to the process that was told it. */
    private static final Pattern SECRET =
            Pattern.compile("(?is)(.*(?:secret|password|token|credential|(?:access|account)[.]?key)[^=]*)=.*");

    private final String verb;
    private final List<String> words;
    private final Instant began;
    private final Map<String, String> settings;
    private final List<Receipt> receipts = new ArrayList<>();
    private String outcome = "running";
    private double seconds;

    Report(CommandSpec spec, Instant began, Map<String, String> settings) {
        this.verb = spec.name();
        this.words = spec.commandLine().getParseResult().originalArgs();
        this.began = began;
        this.settings = settings;
    }

    void add(Receipt receipt) {
        receipts.add(receipt);
    }

    void done(double wall) {
        outcome = "done";
        seconds = wall;
    }

    void failed(double wall, Exception failure) {
        outcome = "failed: " + Outcome.reason(failure);
        seconds = wall;
    }

    /** Sorts by time; two runs on one lake never begin in one instant, for one holds the lock. */
    String name() {
        return began.toString().replaceAll("[^0-9TZ]", "") + "-" + verb;
    }

    String json() {
        ObjectNode run = JSON.createObjectNode();
        run.put("began", began.toString());
        run.put("verb", verb);
        run.put("version", Accord.VERSION);
        run.put("java", System.getProperty("java.version"));
        ArrayNode arguments = run.putArray("arguments");
        words.forEach(word -> arguments.add(disclosed(word)));
        run.put("outcome", outcome);
        run.put("seconds", rounded(seconds));
        ObjectNode spark = run.putObject("settings");
        settings.forEach(spark::put);
        ArrayNode stages = run.putArray("stages");
        for (Receipt receipt : receipts) {
            ObjectNode stage = stages.addObject()
                    .put("stage", receipt.stage())
                    .put("read", receipt.read())
                    .put("written", receipt.written())
                    .put("rejected", receipt.rejected())
                    .put("seconds", rounded(receipt.seconds()))
                    .put("note", receipt.note());
            if (!receipt.inputs().isEmpty()) {
                ObjectNode inputs = stage.putObject("inputs");
                receipt.inputs().forEach(inputs::put);
            }
        }
        return run.toString();
    }

    private static String disclosed(String word) {
        Matcher secret = SECRET.matcher(word);
        return secret.matches() ? secret.group(1) + "=…" : word;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    void print(PrintWriter err) {
        err.printf(Locale.ROOT, "%-8s %9s %9s %9s %8s%n", "stage", "read", "written", "rejected", "seconds");
        for (Receipt receipt : receipts) {
            err.printf(
                    Locale.ROOT,
                    "%-8s %9d %9d %9d %8.1f  %s%n",
                    receipt.stage(),
                    receipt.read(),
                    receipt.written(),
                    receipt.rejected(),
                    receipt.seconds(),
                    receipt.note());
        }
        err.printf(Locale.ROOT, "%-8s %38.1f%n", "in all", seconds);
        err.flush();
    }
}
