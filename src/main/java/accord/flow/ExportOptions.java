package accord.flow;

/**
 * What the user says about an export.
 *
 * @param folder the folder that gets {@code data/}, on any file system that Hadoop knows
 * @param text adds the table {@code articles} with the texts, which may be somebody's property
 * @param program version of the program, for provenance
 */
public record ExportOptions(String folder, boolean text, String program) {}
