package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * What one file of an archive held; articles + repeats + rejects = records: a row of files.
 */
@Doc("What one file of an archive held; articles + repeats + rejects = records.")
public record ArchiveFile(
        @Doc("file, relative to the ARCHIVE argument") String file,
        @Doc("SHA-256 of the bytes, in hex") String digest,
        @Doc("size in bytes, as stored") long bytes,

        @Doc("text, html, json, jsonl, csv, tsv, newsml, nitf, warc, arc or parquet, with .gz, .bz2 or .zst; unknown")
        String format,

        @Doc("records met") long records,
        @Doc("records that became articles") long articles,

        @Doc("records whose article had been loaded already")
        long repeats,

        @Doc("records that became rejects") long rejects,
        @Doc("the load that read it") String load) {

    public ArchiveFile {
        requireNonNull(file, "file");
        requireNonNull(digest, "digest");
        requireNonNull(format, "format");
        requireNonNull(load, "load");
    }
}
