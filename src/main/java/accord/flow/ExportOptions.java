package accord.flow;

/**
 * What the user says about an export.
 *
 * @param folder the folder that gets {@code data/}, on any file system that Hadoop knows
 * @param window the days of publication of what is exported
 * @param text adds the table {@code articles} with the texts, which may be somebody's property
 * @param again writes the folder anew even where it holds the newest release already
 * @param program version of the program, for provenance
 */
public record ExportOptions(String folder, Window window, boolean text, boolean again, String program) {}
