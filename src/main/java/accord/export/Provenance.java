package accord.export;

import java.util.List;

/**
 * What a package was made from and by what; nothing that differs from run to run.
 *
 * @param release name of the release
 * @param coders versions of the coder that its mentions carry; none where it has no mention
 * @param program version of the program
 * @param digests SHA-256, in hex, of each file of the archive that was read, each once, in order
 */
public record Provenance(String release, List<String> coders, String program, List<String> digests) {

    public Provenance {
        coders = coders.stream().distinct().sorted().toList();
        digests = digests.stream().distinct().sorted().toList();
    }
}
