package accord.archive;

import java.util.List;

/**
 * What reading one file found; articles + rejects = records, repeats are told by whoever knows what was loaded before.
 *
 * @param digest SHA-256 of the stored bytes, in hex
 * @param bytes stored bytes read
 * @param format as in the files table: text, html, json, jsonl, csv, tsv, newsml, nitf, warc, arc, parquet, unknown, with
 *     .gz, .bz2 or .zst
 * @param records records met
 * @param articles records that became articles
 * @param rejects records that became rejects
 * @param warnings what the user should know about the file as a whole, one sentence each; may be empty
 */
public record FileRead(
        String digest, long bytes, String format, long records, long articles, long rejects, List<String> warnings) {

    public FileRead {
        warnings = List.copyOf(warnings);
    }
}
