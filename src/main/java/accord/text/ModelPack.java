package accord.text;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * All that is loaded of the library's models, in a file that is read in a fraction of a second. The library's own files
 * take ten seconds of work: half a gigabyte is unpacked, nineteen twentieths of it zeros. The launcher makes the file from
 * them, once; where it is absent, or was made from another version of the library, the library's files are read.
 */
public final class ModelPack {
    /** Counted up when the layout of the file changes. */
    private static final String LAYOUT = "accord models 1";

    private static final String FILE = "en.models";
    static final String TAGGER = "edu/emory/mathcs/nlp/models/en-pos.xz";
    private static final String PARSER = "edu/emory/mathcs/nlp/models/en-dep.xz";
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String LIBRARY = "META-INF/maven/edu.emory.mathcs.nlp/nlp4j-english/pom.properties";

    private final Model tagger;
    private final Model parser;
    private final Lexicon.Rows classes;
    private final Lexicon.Rows clusters;

    private ModelPack(Model tagger, Model parser, Lexicon.Rows classes, Lexicon.Rows clusters) {
        this.tagger = tagger;
        this.parser = parser;
        this.classes = classes;
        this.clusters = clusters;
    }

    /**
     * Writes the file into a jar.
     *
     * @param args the jar, which is to be on the class path
     */
    public static void main(String[] args) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            ZipEntry entry = new ZipEntry(FILE);
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            DataOutputStream out = new DataOutputStream(zip);
            unpacked().write(out);
            out.flush();
            zip.closeEntry();
        }
    }

    static ModelPack loaded() {
        try (InputStream raw = ModelPack.class.getResourceAsStream("/" + FILE)) {
            if (raw != null) {
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16));
                if (in.readUTF().equals(title())) {
                    return new ModelPack(Model.read(in), Model.read(in), Lexicon.Rows.read(in), Lexicon.Rows.read(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unpacked();
    }

    /** From the library's own files, each in a thread of its own. */
    static ModelPack unpacked() {
        FutureTask<Model> parser = Models.start("parser", () -> component(PARSER));
        FutureTask<Model> tagger = Models.start("tagger", () -> component(TAGGER));
        FutureTask<Lexicon.Rows> classes =
                Models.start("classes", () -> lexicon(LEXICA + "ambiguity-classes-simplified-lowercase.xz"));
        FutureTask<Lexicon.Rows> clusters =
                Models.start("clusters", () -> lexicon(LEXICA + "brown-clusters-simplified-lowercase.xz"));
        return new ModelPack(Models.join(tagger), Models.join(parser), Models.join(classes), Models.join(clusters));
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeUTF(title());
        tagger.write(out);
        parser.write(out);
        classes.write(out);
        clusters.write(out);
    }

    Model tagger() {
        return tagger;
    }

    Model parser() {
        return parser;
    }

    Lexicon.Rows classes() {
        return classes;
    }

    Lexicon.Rows clusters() {
        return clusters;
    }

    private static String title() throws IOException {
        try (InputStream in = open(LIBRARY)) {
            // Without the comment that says when it was built.
            return LAYOUT
                    + new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .sorted()
                            .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Model component(String path) {
        FeatureMap[] map = new FeatureMap[1];
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) object(path, map);
        return Model.of(component, map[0]);
    }

    @SuppressWarnings("unchecked")
    private static Lexicon.Rows lexicon(String path) {
        return Lexicon.pack((Map<String, ? extends Collection<String>>) object(path, new FeatureMap[1]));
    }

    private static InputStream open(String path) {
        InputStream raw = IOUtils.class.getClassLoader().getResourceAsStream(path);
        if (raw == null) {
            throw new IllegalStateException("model missing on the class path: " + path);
        }
        return raw;
    }

    /** Reads an object; the map of its features, which the library lets nobody see, is caught on the way. */
    @SuppressWarnings("BanSerializableRead")
    static Object object(String path, FeatureMap[] map) {
        try (ObjectInputStream in = new Catching(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(open(path), 1 << 16)), 1 << 16),
                map)) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("model of another version: " + path, e);
        }
    }

    private static final class Catching extends ObjectInputStream {
        private final FeatureMap[] map;

        Catching(InputStream in, FeatureMap[] map) throws IOException {
            super(in);
            this.map = map;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof FeatureMap found) {
                map[0] = found;
            }
            return object;
        }
    }
}
