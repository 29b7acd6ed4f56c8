package accord.flow;

import accord.codebook.Codebook;
import accord.codebook.CodebookException;
import accord.extract.Coder;
import accord.model.Sha256;
import accord.store.Fault;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How to make the coder, in a form that travels to wherever articles are coded: the user's codebook files. The coder
 * itself, with its models, is made once a process.
 */
public final class Coders implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Map<String, Coder> MADE = new ConcurrentHashMap<>();
    private static final Map<String, Codebook> READ = new ConcurrentHashMap<>();

    private final TreeMap<String, byte[]> files;
    private final String key;

    /** @param files the user's codebook files by name; empty for the codebook that ships with the program */
    public Coders(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        List<String> parts = new ArrayList<>();
        this.files.forEach((name, content) -> {
            parts.add(name);
            parts.add(HexFormat.of().formatHex(content));
        });
        this.key = Sha256.ofParts(parts).hex(8);
    }

    /**
     * The coder; refuses a codebook with a wrong line.
     */
    Coder coder() {
        return MADE.computeIfAbsent(key, k -> new Coder(codebook()));
    }

    /** The codebook that the coder uses, read once a process. */
    Codebook codebook() {
        try {
            return READ.computeIfAbsent(key, k -> files.isEmpty() ? Codebook.standard() : Codebook.with(files));
        } catch (CodebookException wrong) {
            throw Fault.usage("codebook: " + wrong.getMessage());
        }
    }

    /** The version of the coder: hash of its codebook, models and code. */
    public String version() {
        return coder().version();
    }
}
