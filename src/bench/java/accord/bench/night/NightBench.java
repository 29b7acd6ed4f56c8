package accord.bench.night;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole nights by the launcher, start-up and all: the corpora, made archives of growing size, a day onto a large lake. Prints
 * Markdown. Arguments: a folder to work in, then any of {@code corpora}, {@code grow=10000,100000,1000000} and
 * {@code day=1000} (a day of so many articles, onto the largest archive that was made and onto an empty lake).
 */
public final class NightBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 7;

    private final Path work;
    private final List<double[]> grown = new ArrayList<>();
    private Path largest;

    private NightBench(Path work) {
        this.work = work;
    }

    private record Night(double wall, double cpu, long peak, JsonNode receipt) {
        double seconds(String stage) {
            for (JsonNode one : receipt.path("stages")) {
                if (one.path("stage").asText().equals(stage)) {
                    return one.path("seconds").asDouble();
                }
            }
            return 0;
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        NightBench bench = new NightBench(Files.createDirectories(Path.of(arguments[0])).toAbsolutePath());
        System.out.println("| night | articles | wall s | CPU s | load | extract | resolve | count | export | peak memory MB |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            String[] parts = argument.split("=", 2);
            switch (parts[0]) {
                case "corpora" -> bench.row("all four corpora", bench.night("corpora", Corpus.shared().resolve("corpora")));
                case "grow" -> bench.grow(parts[1].split(","));
                case "day" -> bench.day(Integer.parseInt(parts[1]));
                default -> throw new IllegalArgumentException(argument);
            }
        }
        if (bench.grown.size() > 1) {
            double[] first = bench.grown.get(0);
            double[] last = bench.grown.get(bench.grown.size() - 1);
            System.out.printf(
                    Locale.ROOT,
                    "%ngrowth exponent from %.0f to %.0f articles: %.2f by wall time, %.2f by CPU time%n",
                    first[0],
                    last[0],
                    exponent(first, last, 1),
                    exponent(first, last, 2));
        }
    }

    private static double exponent(double[] first, double[] last, int of) {
        return Math.log(last[of] / first[of]) / Math.log(last[0] / first[0]);
    }

    private void grow(String[] sizes) throws IOException, InterruptedException {
        for (String size : sizes) {
            Path archive = work.resolve("made-" + size + ".jsonl.gz");
            String made = made(Integer.parseInt(size), archive);
            Night night = night("made-" + size, archive);
            row("made archive: " + made, night);
            grown.add(new double[] {Integer.parseInt(size), night.wall(), night.cpu()});
            largest = work.resolve("lake-made-" + size);
        }
    }

    /** Makes the archive, unless it was made before: a large one takes as long as the night. */
    private static String made(int size, Path archive) throws IOException {
        Path told = archive.resolveSibling("made-" + size + ".txt");
        if (!Files.exists(told)) {
            Files.writeString(told, new MadeArchive(SEED).write(size, archive));
        }
        return Files.readString(told).strip();
    }

    private void day(int articles) throws IOException, InterruptedException {
        Path archive = work.resolve("day.jsonl.gz");
        new MadeArchive(SEED + 1).write(articles, archive);
        row("a day onto an empty lake", night("day", archive));
        if (largest != null) {
            row("the same day onto " + largest.getFileName(), run(largest, archive));
        }
    }

    private Night night(String name, Path archive) throws IOException, InterruptedException {
        Path lake = work.resolve("lake-" + name);
        delete(lake);
        return run(lake, archive);
    }

    private Night run(Path lake, Path archive) throws IOException, InterruptedException {
        Path receipt = work.resolve("receipt.json");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        "jobs/run",
                        "run",
                        archive.toString(),
                        "--lake",
                        lake.toString(),
                        "--out",
                        work.resolve("out").toString(),
                        "--master",
                        "local[2]",
                        "--json")
                .redirectOutput(receipt.toFile())
                .redirectError(work.resolve("told.txt").toFile())
                .start();
        long peak = 0;
        double cpu = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToLong(NightBench::peak)
                    .max()
                    .orElse(0));
            cpu = Math.max(cpu, Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToDouble(one -> one.info().totalCpuDuration().map(spent -> spent.toMillis() / 1e3).orElse(0.0))
                    .sum());
            Thread.sleep(200);
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + ": " + Files.readString(work.resolve("told.txt")));
        }
        return new Night(wall, cpu, peak, JSON.readTree(receipt.toFile()));
    }

    /** Most memory that a process has held, in kB, as Linux tells it; 0 elsewhere. */
    private static long peak(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private void row(String name, Night night) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f | %d |%n",
                name,
                night.receipt().path("stages").path(1).path("read").asLong(),
                night.wall(),
                night.cpu(),
                night.seconds("load"),
                night.seconds("extract"),
                night.seconds("resolve"),
                night.seconds("count"),
                night.seconds("export"),
                night.peak() / 1024);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
