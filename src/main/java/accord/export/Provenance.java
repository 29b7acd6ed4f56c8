package accord.export;

import java.util.List;

/**
 * What a package was made from and by what; nothing that differs from run to run.
 *
 * @param release name of the release
 * @param days span of days of publication that was asked for; empty for all
 * @param coders versions of the coder that its mentions carry; none where it has no mention
 * @param program version of the program
 * @param edition hash of the code that writes packages and pages
 * @param digests SHA-256, in hex, of each file of the archive that was read, each once, in order
 */
public record Provenance(
        String release, String days, List<String> coders, String program, String edition, List<String> digests) {

    public Provenance {
        coders = coders.stream().distinct().sorted().toList();
        digests = digests.stream().distinct().sorted().toList();
    }
}
