package accord.codebook;

import accord.model.Sha256;
import accord.model.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The dictionaries that coding rests on, as immutable matchers: places, actors, sources, people, triggers, discards, stems, weights. The standard codebook ships on the class path; a
 * user's files add to it or, where a file bears the name of a standard one with "only-" before it, replace that file.
 */
public final class Codebook {
    /** The standard files, in the order in which they are read. */
    static final List<String> FILES = List.of(
            "world.tsv.gz",
            "places-world-extra.tsv",
            "places.tsv",
            "demonyms.tsv",
            "capitals.tsv",
            "places-stoplist.tsv",
            "actors.tsv",
            "sources.tsv",
            "people.tsv",
            "triggers.tsv",
            "course.tsv",
            "discards.tsv",
            "scan.tsv",
            "score.tsv",
            "ways.tsv",
            "course-weights.tsv",
            "recall-weights.tsv",
            "roles.tsv",
            "speech.tsv");

    private final Gazetteer gazetteer;
    private final PlaceReader placeReader;
    private final ActorBook actors;
    private final SourceBook sources;
    private final PeopleWords people = new PeopleWords();
    private final WayWords ways = new WayWords();
    private final WordSenses roles = WordSenses.ofRoles();
    private final WordSenses speech = WordSenses.ofSpeech();
    private final Governments governments;
    private final Odds odds = new Odds();
    private final Cues cues;
    private final Stems stems;
    private final Weights course;
    private final Weights recall;
    private final String version;

    private Codebook(Map<String, byte[]> files) {
        PlaceSheets places = new PlaceSheets();
        ActorSheets groups = new ActorSheets();
        Map<String, byte[]> cueFiles = new LinkedHashMap<>();
        Map<String, byte[]> stemFiles = new LinkedHashMap<>();
        Map<String, byte[]> courseFiles = new LinkedHashMap<>();
        Map<String, byte[]> recallFiles = new LinkedHashMap<>();
        for (String file : order(files)) {
            byte[] content = files.get(file);
            String name = plain(file);
            switch (name) {
                case "triggers.tsv", "course.tsv", "discards.tsv" -> cueFiles.put(file, content);
                case "course-weights.tsv" -> courseFiles.put(file, content);
                case "recall-weights.tsv" -> recallFiles.put(file, content);
                case "scan.tsv" -> stemFiles.put(file, content);
                case "score.tsv" -> odds.rows(name, content);
                case "ways.tsv" -> ways.rows(name, content);
                case "roles.tsv" -> roles.rows(name, content);
                case "speech.tsv" -> speech.rows(name, content);
                default -> read(name, content, places, groups, people);
            }
        }
        this.cues = Cues.of(cueFiles);
        this.stems = Stems.of(stemFiles);
        this.course = Weights.of(
                courseFiles, Arrays.stream(Status.values()).map(Status::word).toList());
        this.recall = Weights.of(recallFiles, List.of("recalled"));
        this.gazetteer = places.gazetteer();
        this.placeReader = new PlaceReader(gazetteer, ways);
        this.actors = groups.book();
        this.sources = groups.sourceBook();
        this.governments = new Governments(gazetteer, actors);
        this.version = hash(files);
    }

    private static final class Standard {
        static final Map<String, byte[]> FILES = standardFiles();
        static final Codebook BOOK = new Codebook(FILES);
    }

    /** The codebook that ships with the project; read once a JVM, when first asked for. */
    public static Codebook standard() {
        return Standard.BOOK;
    }

    /**
     * The standard codebook with a user's files: rows of places.tsv, actors.tsv and the other sheets are added, and replace rows of
     * the same id; a file named only-actors.tsv replaces the standard one as a whole.
     *
     * @param files the files' contents by name
     * @throws CodebookException where a file has an unknown name or a wrong line
     */
    public static Codebook with(Map<String, byte[]> files) {
        Map<String, byte[]> all = new TreeMap<>(standardFiles());
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            String name = file.getKey();
            boolean replaces = name.startsWith("only-");
            String plain = replaces ? name.substring(5) : name;
            String sheet = sheet(plain);
            if (sheet == null) {
                throw new CodebookException(name, 0, "no file of a codebook", "name it " + String.join(", ", FILES));
            }
            if (replaces) {
                all.put(sheet, file.getValue());
            } else {
                all.put("+" + plain, file.getValue());
            }
        }
        return new Codebook(all);
    }

    /** A file's own name: a user's addition stands behind "+". */
    static String plain(String file) {
        return file.startsWith("+") ? file.substring(1) : file;
    }

    /** The standard file of which a user's file holds rows, or null. */
    private static String sheet(String name) {
        for (String file : FILES) {
            String stem = file.substring(0, file.indexOf('.'));
            if (name.equals(file) || name.equals(stem + ".tsv") || name.equals(stem + ".tsv.gz")) {
                return file;
            }
        }
        return null;
    }

    /** The files as they are read: the standard ones in their order, then the user's by name. */
    private static List<String> order(Map<String, byte[]> files) {
        List<String> order = new ArrayList<>(FILES);
        order.retainAll(files.keySet());
        files.keySet().stream().filter(name -> name.startsWith("+")).sorted().forEach(order::add);
        return order;
    }

    private static void read(String name, byte[] content, PlaceSheets places, ActorSheets groups, PeopleWords people) {
        byte[] plain = name.endsWith(".gz") ? unpacked(name, content) : content;
        String sheet = sheet(name);
        switch (sheet == null ? "" : sheet) {
            case "world.tsv.gz", "places-world-extra.tsv", "places.tsv" -> places.places(name, plain);
            case "demonyms.tsv" -> places.demonyms(name, plain);
            case "capitals.tsv" -> places.capitals(name, plain);
            case "places-stoplist.tsv" -> places.stoplist(name, plain);
            case "sources.tsv" -> groups.sources(name, plain);
            case "actors.tsv" -> groups.actors(name, plain);
            case "people.tsv" -> people.rows(name, plain);
            default ->
                throw new CodebookException(name, 0, "no file of a codebook", "name it " + String.join(", ", FILES));
        }
    }

    private static byte[] unpacked(String name, byte[] content) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CodebookException(
                    name, 0, "no gzip file: " + e.getMessage(), "pack it with gzip or drop the ending .gz");
        }
    }

    private static Map<String, byte[]> standardFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : FILES) {
            try (InputStream in = Codebook.class.getResourceAsStream("/codebook/" + file)) {
                if (in != null) {
                    files.put(file, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** The version of the data: SHA-256 over the names and contents of all files, its first 16 bytes in hex. */
    static String hash(Map<String, byte[]> files) {
        Sha256 sum = new Sha256();
        new TreeMap<>(files)
                .forEach((name, content) ->
                        sum.add(name).end().add(new Sha256().add(content).bytes()));
        return sum.hex(16);
    }

    public String version() {
        return version;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public ActorBook actors() {
        return actors;
    }

    public Governments governments() {
        return governments;
    }

    public SourceBook sources() {
        return sources;
    }

    public PeopleWords people() {
        return people;
    }

    /** Words that tell how a place stands to people on the move. */
    public WayWords ways() {
        return ways;
    }

    /** The triggers and discards. */
    public Cues cues() {
        return cues;
    }

    /** What a mention's score rests on. */
    public Odds odds() {
        return odds;
    }

    /** How much each sign of a deal's course speaks for each status. */
    public Weights course() {
        return course;
    }

    /** How much each sign speaks for a deal being recalled, not news. */
    public Weights recall() {
        return recall;
    }

    /** The stems that decide what is read at all. */
    public Stems stems() {
        return stems;
    }

    /** Words that tell what an actor does in a deal. */
    public WordSenses roles() {
        return roles;
    }

    /** Words by which news cites. */
    public WordSenses speech() {
        return speech;
    }

    /** All places that an article names, in order, each resolved by the article as a whole. */
    public List<PlaceHit> places(String text) {
        List<Piece> pieces = Piece.of(text);
        return placeReader.read(text, pieces, actors.read(text, pieces, null, ""), sources.read(pieces));
    }
}
